import path from "node:path";
import { parseArgs } from "node:util";

export const root = path.resolve(__dirname, "..", "..");

export interface EvalOptions {
  /** Folder of the material that is not ours to keep: reviews, seeds, misspellings met in the wild. */
  readonly shared: string;
  /** Names of the sets to run. */
  readonly sets: readonly string[];
  /** The half of the reviews that nobody tunes on, instead of the other one. */
  readonly held: boolean;
  readonly verbose: boolean;
  readonly diff: boolean;
  readonly record: boolean;
  readonly seed: number;
}

const usage = (names: readonly string[]): string =>
  `npm run eval -- [FOLDER] [--set ${names.join("|")}]… [--held] [--verbose] [--diff] [--record] [--seed N]`;

/** Reads the command line, or says what is wrong with it. */
export function readOptions(args: readonly string[], names: readonly string[]): EvalOptions | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        set: { type: "string", multiple: true },
        held: { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
        diff: { type: "boolean", default: false },
        record: { type: "boolean", default: false },
        seed: { type: "string", default: "1" },
      },
    });
    const sets = values.set ?? names;
    const unknown = sets.find((name) => !names.includes(name));
    const seed = Number(values.seed);
    if (unknown !== undefined) return { problem: `There is no set "${unknown}". ${usage(names)}` };
    if (positionals.length > 1 || !Number.isInteger(seed)) return { problem: usage(names) };
    const { held, verbose, diff, record } = values;
    return { shared: path.resolve(positionals[0] ?? path.join(root, "..", "shared", "eval")), sets, held, verbose, diff, record, seed };
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)} ${usage(names)}` };
  }
}
