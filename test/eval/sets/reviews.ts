import { readFileSync } from "node:fs";
import path from "node:path";
import { check, openDraft, type RuleCode } from "../../../src/core/index.js";
import type { Detail, EvalSet, World } from "../evalSet.js";
import { describeDraft, describeFinding } from "../explain.js";
import { isAbout, isRight, type Label } from "../matching.js";
import { isInData } from "../names.js";
import { readFlags } from "../readFlags.js";
import { halfOf } from "../split.js";
import { figuresOf, type Row, share } from "../table.js";
import { readRows } from "../tsv.js";

const folder = "reviews";
export const reviewFiles = { index: `${folder}/index.tsv`, labels: `${folder}/labels.tsv` };

export interface Review {
  readonly file: string;
  readonly text: string;
  readonly words: number;
  /** Drawn blindly: rates come from these; the others were added because a slip was found in them. */
  readonly isRandom: boolean;
}

/** Reviews of the half that is asked for, or all. */
export function readReviews(shared: string, half: "dev" | "held" | "both"): Review[] {
  return readRows(readFileSync(path.join(shared, reviewFiles.index), "utf8"), ["file", "sample"])
    .filter(({ file }) => half === "both" || halfOf(file) === half)
    .map(({ file, sample }) => {
      const text = readFileSync(path.join(shared, folder, file), "utf8");
      return { file, text, words: (text.match(/\S+/g) ?? []).length, isRandom: sample === "random" };
    });
}

/** Rows of the table: kinds of labels, with the rule that answers for each. */
const kinds = ["person", "character", "film", "award", "other", "diacritics"] as const;
type Kind = (typeof kinds)[number];
const kindOfRule: { readonly [code in RuleCode]?: Kind } = {
  "person-name": "person",
  "character-name": "character",
  "film-title": "film",
  "award-name": "award",
};

interface ReviewLabel extends Label {
  readonly kind: Kind | "trap";
  readonly isCertain: boolean;
}

interface Count {
  cases: number;
  inData: number;
  found: number;
  first: number;
  /** In posts that were drawn blindly. */
  hits: number;
  warnings: number;
  informations: number;
}

const newCount = (): Count => ({ cases: 0, inData: 0, found: 0, first: 0, hits: 0, warnings: 0, informations: 0 });

/** Reviews that people wrote, with the slips that were found in them. */
export const reviews: EvalSet = {
  name: "reviews",
  says: "Distinct (post, form) pairs with a certain label in the body. Precision and rates: posts drawn blindly. A flag outside the labels may be a slip that they lack: read it.",
  needs: [reviewFiles.index, reviewFiles.labels],
  run(world) {
    const labels = labelsByFile(world.shared);
    const counts = new Map<string, Count>([...kinds, "all"].map((kind) => [kind, newCount()]));
    const details: Detail[] = [];
    let words = 0;
    for (const review of readReviews(world.shared, world.held ? "held" : "dev")) {
      if (review.isRandom) words += review.words;
      judge(review, labels.get(review.file) ?? [], world, counts, details);
    }
    return { rows: [...counts].map(([name, count]) => rowOf(name, count, words)), details };
  },
};

function labelsByFile(shared: string): Map<string, ReviewLabel[]> {
  const byFile = new Map<string, ReviewLabel[]>();
  const rows = readRows(readFileSync(path.join(shared, reviewFiles.labels), "utf8"), [
    "file",
    "written",
    "correct",
    "kind",
    "certainty",
    "where",
  ]);
  // A form that stands in the body too is judged there.
  for (const { file, written, correct, kind, certainty, where } of rows.sort((a, b) => (a.where < b.where ? -1 : 1))) {
    const known = byFile.get(file) ?? [];
    if (known.some((label) => label.written === written)) continue;
    known.push({ written, correct, kind: kind as Kind, isCertain: certainty === "certain" && where === "body" });
    byFile.set(file, known);
  }
  // Found by reading our own flags: no alarms, but no cases for recall either.
  for (const [file, written, correct] of readFlags)
    byFile.get(file)?.push({ written, correct, kind: "other", isCertain: false }) ??
      byFile.set(file, [{ written, correct, kind: "other", isCertain: false }]);
  return byFile;
}

function judge(review: Review, labels: readonly ReviewLabel[], { pack }: World, counts: Map<string, Count>, details: Detail[]): void {
  const model = openDraft(review.text, pack, { path: review.file });
  const slips = labels.filter(({ kind }) => kind !== "trap");
  const found = new Map<ReviewLabel, boolean>();
  const alarms = new Set<string>();
  const place = `${review.isRandom ? "" : "(picked) "}${review.file}`;
  for (const finding of check(model)) {
    const written = review.text.slice(finding.range.start, finding.range.end);
    const about = slips.filter((label) => isAbout(label, written));
    for (const label of about) {
      const right = isRight(label, written, finding.fixes[0]?.replacement ?? "");
      if (!found.has(label) && !right && label.isCertain)
        details.push({ what: "wrong fix", row: label.kind, text: `${place}: ${describeFinding(model, finding)}; right: ${label.correct}` });
      found.set(label, found.get(label) === true || right);
    }
    const key = `${finding.code} ${written}`;
    if (about.length > 0 || finding.severity === "hint" || alarms.has(key)) continue;
    alarms.add(key);
    const isTrap = labels.some((label) => label.kind === "trap" && isAbout(label, written));
    const kind = kindOfRule[finding.code] ?? "other";
    details.push({ what: "alarm", row: kind, text: `${place}: ${isTrap ? "TRAP " : ""}${describeFinding(model, finding)}` });
    if (review.isRandom)
      for (const row of [kind, "all"]) countOf(counts, row)[finding.severity === "warning" ? "warnings" : "informations"]++;
  }
  for (const label of slips) {
    if (!label.isCertain) continue;
    const known = isInData(pack, label.correct);
    // Marks are a sample of what is missing, so they stay out of the sum.
    for (const row of label.kind === "diacritics" ? [label.kind] : [label.kind, "all"]) {
      const count = countOf(counts, row);
      count.cases++;
      if (known) count.inData++;
      if (!found.has(label)) continue;
      count.found++;
      if (found.get(label) === true) count.first++;
      if (review.isRandom) count.hits++;
    }
    if (!found.has(label))
      details.push({
        what: "miss",
        row: label.kind,
        text: `${place}: ${label.written} → ${label.correct}${known ? "" : " (not in the data)"}; ${describeDraft(model, label.written)}`,
      });
  }
}

const countOf = (counts: Map<string, Count>, row: string): Count => {
  const count = counts.get(row) ?? newCount();
  counts.set(row, count);
  return count;
};

function rowOf(name: string, { cases, inData, found, first, hits, warnings, informations }: Count, words: number): Row {
  const rates =
    name === "diacritics" || words === 0 ? {} : { warnings: (warnings / words) * 10_000, informations: (informations / words) * 10_000 };
  return {
    name,
    figures: figuresOf({
      cases,
      inData: share(inData, cases),
      found: share(found, cases),
      precision: name === "diacritics" ? undefined : share(hits, hits + warnings + informations),
      first: share(first, found),
      ...(name === "all" ? { words } : {}),
      ...rates,
    }),
  };
}
