import type { FilmRecord, PersonRecord } from "../../core/packs/records.js";
import type { Line, Problem } from "../load.js";

/** What looks wrong in `data/` and may be right: nothing is blocked, a person looks. */
export interface Alarm extends Problem {
  readonly kind: AlarmKind;
}

export const alarmKinds = {
  career: "a career of more than 90 years",
  places: "one person in two unrelated parts, from several lists",
  job: "a character that is an occupation",
  debris: "debris of a page in a name",
  capitals: "a name in capitals",
  aka: "two names in one",
  swapped: "performer and character swapped",
  spelling: "one person under two spellings",
} as const;
export type AlarmKind = keyof typeof alarmKinds;

/** Records with their places. */
export interface Facts {
  readonly films: readonly { readonly line: Line; readonly film: FilmRecord }[];
  readonly people: ReadonlyMap<string, { readonly line: Line; readonly person: PersonRecord }>;
}

export const factsOf = (lines: readonly Line[]): Facts => ({
  films: lines.filter(({ kind }) => kind === "film").map((line) => ({ line, film: line.record as unknown as FilmRecord })),
  people: new Map(
    lines
      .filter(({ kind }) => kind === "person")
      .map((line) => [String(line.record["id"]), { line, person: line.record as unknown as PersonRecord }]),
  ),
});

export const alarm = (kind: AlarmKind, { file, line }: Line, message: string): Alarm => ({ kind, file, line, message });
