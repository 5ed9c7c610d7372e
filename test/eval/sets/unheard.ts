import { readFileSync } from "node:fs";
import path from "node:path";
import { check, openDraft, type Pack } from "../../../src/core/index.js";
import { pageWith, type SentenceKind } from "../drafts.js";
import type { Detail, EvalSet } from "../evalSet.js";
import { describeFinding } from "../explain.js";
import { bearersOf } from "../names.js";
import { figuresOf, type Row } from "../table.js";

const files = { titles: "../data/film-years-titles.jsonl", casts: "../data/characters-untitled-2021.jsonl" };
const cases = 5000;

/** Names of films and parts that exist and that the data does not hold, in drafts about no film: none may be taken for another's slip. */
export const unheard: EvalSet = {
  name: "unheard",
  says: "Titles of films, full names of parts and of performers that the data does not hold, on a page about no film. Accused: flagged above the level of a hint. Many of the flagged are the same name in another spelling, or the list's slip: read them.",
  needs: Object.values(files),
  run({ pack, shared }) {
    const casts = linesOf<{ cast: readonly (readonly [string | null, string | null])[] }>(shared, files.casts).flatMap(({ cast }) => cast);
    const details: Detail[] = [];
    const rows = [
      judge(
        "titles",
        "film",
        linesOf<{ title: string }>(shared, files.titles).map(({ title }) => title),
        pack,
        details,
      ),
      judge(
        "parts",
        "character",
        casts.map(([, part]) => part),
        pack,
        details,
      ),
      judge(
        "performers",
        "person",
        casts.map(([performer]) => performer),
        pack,
        details,
      ),
    ];
    return { rows, details };
  },
};

const linesOf = <T>(shared: string, file: string): T[] =>
  readFileSync(path.join(shared, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** A name of two words or more, every word with a capital; of a title, the first. */
const shapes = {
  film: /^\p{Lu}/u,
  character: /^\p{Lu}[\p{L}'’.-]+( \p{Lu}[\p{L}'’.-]+)+$/u,
  person: /^\p{Lu}[\p{L}'’.-]+( \p{Lu}[\p{L}'’.-]+)+$/u,
};

function judge(
  row: string,
  kind: SentenceKind & keyof typeof shapes,
  names: readonly (string | null)[],
  pack: Pack,
  details: Detail[],
): Row {
  const unknown = [...new Set(names)].filter(
    (name): name is string => name !== null && shapes[kind].test(name) && bearersOf(pack, name).length === 0,
  );
  const step = Math.max(1, Math.floor(unknown.length / cases));
  const drawn = unknown.filter((_, index) => index % step === 0).slice(0, cases);
  let accused = 0;
  drawn.forEach((name, number) => {
    const draft = pageWith(kind, name, number);
    const model = openDraft(draft.text, pack);
    const accusation = check(model).find(
      ({ range, severity }) => severity !== "hint" && range.start < draft.end && range.end > draft.start,
    );
    if (accusation === undefined) return;
    accused++;
    details.push({ what: "accused", row, text: describeFinding(model, accusation) });
  });
  return {
    name: row,
    figures: figuresOf({ cases: drawn.length, accused, accusedShare: drawn.length === 0 ? undefined : accused / drawn.length }),
  };
}
