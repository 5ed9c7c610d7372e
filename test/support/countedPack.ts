import type { Pack } from "../../src/core/packs/pack.js";

/** A pack that counts what is asked of it; nothing that is remembered of the other pack helps it. */
export function countedPack(pack: Pack): { readonly pack: Pack; readonly asked: () => number } {
  let count = 0;
  const counting = new Proxy(pack, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property);
      if (typeof value !== "function") return value;
      return (...args: unknown[]): unknown => {
        count++;
        return value.apply(target, args);
      };
    },
  });
  return { pack: counting, asked: () => count };
}
