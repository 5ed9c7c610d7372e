import { type DraftModel, openDraft, type Pack } from "../core/index.js";
import type { ExitCode, World } from "./command.js";
import { readDrafts } from "./files.js";

/** A draft that has been read, with the path that reports name. */
export interface ReadDraft {
  readonly path: string;
  readonly model: DraftModel;
}

/** The pack, or the message why there is none. */
export function packOf(world: World): Pack | undefined {
  const result = world.pack();
  if ("pack" in result) return result.pack;
  world.err.write(`dramatis: no facts to check against: ${result.problem.message}\n`);
  return undefined;
}

/**
 * Calls `each` for every draft that can be read; of the others the path and the reason go to `err`.
 * @returns 2 when a draft could not be read, else 0
 */
export async function forEachDraft(
  operands: readonly string[],
  pack: Pack,
  world: World,
  each: (draft: ReadDraft) => void,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const file of readDrafts(operands, world.files)) {
    if ("problem" in file) {
      world.err.write(`dramatis: ${file.path}: ${file.problem}\n`);
      code = 2;
    } else {
      each({ path: file.path, model: openDraft(file.text, pack, file.path === "-" ? {} : { path: file.path }) });
    }
  }
  return code;
}
