import { readFileSync } from "node:fs";
import path from "node:path";
import { pageWith, reviewOf, type SentenceKind } from "../drafts.js";
import type { EvalSet } from "../evalSet.js";
import { filmNamed, isInData } from "../names.js";
import { Tally } from "../tally.js";
import { readRows } from "../tsv.js";

const file = "wild-misspellings.tsv";

export interface WildSlip {
  readonly written: string;
  readonly correct: string;
  readonly kind: string;
  /** "Title (year)", or nothing. */
  readonly film: string;
}

export const readWild = (shared: string): WildSlip[] =>
  readRows(readFileSync(path.join(shared, file), "utf8"), ["written", "correct", "kind", "film"]);

/** Misspellings met on pages, each in sentences of our own. */
export const wild: EvalSet = {
  name: "wild",
  says: "Each misspelling in a sentence of ours: in a review of its film (title and year in head and heading, the right name nowhere but in a title), and on a page about no film. Alarms: flags elsewhere in the draft.",
  needs: [file],
  run({ pack, shared }) {
    const tally = new Tally();
    const slips = readWild(shared);
    for (const place of ["in focus", "no focus"]) {
      slips.forEach(({ written, correct, kind, film }, number) => {
        if (place === "in focus" && film === "") return;
        const known = film === "" ? undefined : filmNamed(pack, film);
        const [title = film, year = ""] =
          known === undefined ? film.split(/ \((?=\d{4}\)$)/) : [pack.text(known), String(pack.year(known))];
        const draft =
          place === "in focus"
            ? reviewOf({ title, year: Number.parseInt(year, 10) }, sentenceKind(kind, written), written, number)
            : pageWith(sentenceKind(kind, written), written, number);
        tally.judge([`${kind}, ${place}`, `all, ${place}`], draft, { written, correct, inData: isInData(pack, correct) }, pack);
      });
    }
    return tally.result();
  },
};

function sentenceKind(kind: string, written: string): SentenceKind {
  if (kind === "person") return written.includes(" ") ? "person" : "surname";
  return kind === "place-festival" ? "award" : (kind as SentenceKind);
}
