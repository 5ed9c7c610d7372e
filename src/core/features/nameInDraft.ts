import type { EntityId, Pack } from "../packs/pack.js";

/** A name as a writer sets it in Markdown: titles of films in italics. No sign in it is taken for markup: *M\*A\*S\*H*. */
export function nameInDraft(pack: Pack, entity: EntityId): string {
  const name = escaped(pack.text(entity));
  return pack.kind(entity) === "film" ? `*${name}*` : name;
}

/** Text of the pack in a draft: only what Markdown would read as markup gets a backslash. */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, "\\$&");
