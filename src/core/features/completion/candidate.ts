import type { NameMatch } from "../search/namePattern.js";
import type { Typed } from "./typed.js";

/** A name that fits what is typed, before it is shown. */
export interface Candidate extends NameMatch {
  /** The typed words that the name's words from `at` on answer. */
  readonly typed: Typed;
  /** Found in spite of a wrong letter. */
  readonly slip: boolean;
  /** Of the films in focus, or named elsewhere in the draft. */
  readonly near: boolean;
}
