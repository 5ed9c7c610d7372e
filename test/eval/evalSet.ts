import type { Pack } from "../../src/core/index.js";
import type { Row } from "./table.js";

/** What a set works with. */
export interface World {
  readonly pack: Pack;
  readonly shared: string;
  readonly held: boolean;
  readonly seed: number;
}

/** One case that went wrong, for `--verbose`. */
export interface Detail {
  readonly what: "miss" | "alarm" | "wrong fix" | "wrong link" | "accused";
  /** Name of the row that counts it. */
  readonly row: string;
  readonly text: string;
}

export interface SetResult {
  readonly rows: readonly Row[];
  readonly details: readonly Detail[];
}

export interface EvalSet {
  readonly name: string;
  /** What its figures say, in a sentence or two under the heading. */
  readonly says: string;
  /** Files below the shared folder without which it is skipped. */
  readonly needs: readonly string[];
  run(world: World): SetResult;
}
