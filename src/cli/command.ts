import type { PackResult } from "../core/index.js";
import type { Files } from "./files.js";

/** 0: nothing at warning level; 1: something; 2: it could not do all of its work. */
export type ExitCode = 0 | 1 | 2;

export interface Sink {
  write(text: string): unknown;
}

/** Everything outside of the program, so that a test can be a world of its own. */
export interface World {
  readonly out: Sink;
  readonly err: Sink;
  readonly files: Files;
  readonly pack: () => PackResult;
  readonly color: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  readonly version: () => string;
}

export type Format = "pretty" | "json";

export interface Request {
  readonly format: Format;
  /** Whether `check` says why each form is taken for a slip. */
  readonly explain: boolean;
  /** File names, folders and "-", or names to look up. */
  readonly operands: readonly string[];
}

export interface Command {
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  run(request: Request, world: World): Promise<ExitCode>;
}
