import { existsSync } from "node:fs";
import path from "node:path";
import { check, type EntityId, nameWords, none, openDraft, type Pack } from "../../../src/core/index.js";
import { seededRandom } from "../../support/seededRandom.js";
import { pageWith, reviewOf, type TestDraft } from "../drafts.js";
import type { Detail, EvalSet } from "../evalSet.js";
import { describeFinding } from "../explain.js";
import { bearersOf } from "../names.js";
import { packFile } from "../packFile.js";
import { figuresOf, type Row } from "../table.js";
import { drawPeople, packWithout } from "../withoutPeople.js";
import { readReviews, reviewFiles } from "./reviews.js";

const removedShare = 0.1;
/** Removed people of each row of drafts of ours. */
const ownDrafts = 3000;

interface Strangers {
  readonly full: Pack;
  readonly reduced: Pack;
  readonly removed: ReadonlySet<EntityId>;
}

/** Real people whom the data does not hold: none may be taken for a misspelling of somebody whom it does hold. */
export const strangers: EvalSet = {
  name: "strangers",
  says: "A tenth of all people is taken out of the data (a tenth of every cast, too). Cases: posts × removed people whom the whole data finds there (both halves; namesakes of a remaining one left out), then removed people in drafts of ours. Accused: flagged, in part or whole, above the level of a hint.",
  needs: [],
  run({ pack, shared, seed }) {
    const removed = drawPeople(pack, removedShare, seed);
    const world = { full: pack, reduced: packWithout(removed, pack, packFile), removed };
    const details: Detail[] = [];
    const rows: Row[] = [];
    if (existsSync(path.join(shared, reviewFiles.index))) rows.push(...inReviews(world, shared, details));
    rows.push(...inOwnDrafts(world, seed, details));
    return { rows, details };
  },
};

function inReviews({ full, reduced, removed }: Strangers, shared: string, details: Detail[]): Row[] {
  const counts = { full: { cases: 0, accused: 0 }, short: { cases: 0, accused: 0 } };
  const row = { full: "posts, named in full", short: "posts, by surname or given name" };
  for (const { file, text } of readReviews(shared, "both")) {
    const whole = openDraft(text, full, { path: file });
    const places = whole.mentions.filter(({ entity }) => removed.has(entity) && isStranger(full.text(entity), reduced));
    if (places.length === 0) continue;
    const known = check(whole).filter(({ severity }) => severity !== "hint");
    const model = openDraft(text, reduced, { path: file });
    const findings = check(model).filter(
      ({ range, severity }) => severity !== "hint" && !known.some((own) => own.range.start < range.end && own.range.end > range.start),
    );
    for (const form of ["full", "short"] as const) {
      const people = new Map(places.filter((place) => place.form === form).map(({ entity }) => [entity, false]));
      for (const finding of findings) {
        const place = places.find((own) => own.form === form && own.start < finding.range.end && own.end > finding.range.start);
        if (place === undefined || people.get(place.entity) === true) continue;
        people.set(place.entity, true);
        details.push({ what: "accused", row: row[form], text: `${file}: ${full.text(place.entity)}: ${describeFinding(model, finding)}` });
      }
      counts[form].cases += people.size;
      counts[form].accused += [...people.values()].filter((isAccused) => isAccused).length;
    }
  }
  return [rowOf(row.full, counts.full), rowOf(row.short, counts.short)];
}

/** Nobody who remains is called so. */
const isStranger = (name: string, reduced: Pack): boolean => bearersOf(reduced, name).length === 0;

/** Each of the removed people in two drafts of ours: a review of a film of theirs, and a page about no film. */
function inOwnDrafts({ full, reduced, removed }: Strangers, seed: number, details: Detail[]): Row[] {
  const random = seededRandom(seed + 1);
  const people = [...removed].filter((person) => nameWords(full.text(person)).length > 1 && isStranger(full.text(person), reduced));
  const drawn = people
    .map((person) => ({ person, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, ownDrafts);
  const rows: Row[] = [];
  for (const place of ["film of theirs in focus", "no focus"] as const) {
    const row = `our drafts, ${place}`;
    const count = { cases: 0, accused: 0 };
    drawn.forEach(({ person }, number) => {
      const name = full.text(person);
      const film = full.creditsOfPerson(person)[0]?.film ?? none;
      if (place !== "no focus" && film === none) return;
      const draft: TestDraft =
        place === "no focus" || film === none
          ? pageWith("person", name, number)
          : reviewOf({ title: full.text(film), year: full.year(film) }, "person", name, number);
      const model = openDraft(draft.text, reduced);
      const accusation = check(model).find(
        ({ range, severity }) => severity !== "hint" && range.start < draft.end && range.end > draft.start,
      );
      count.cases++;
      if (accusation === undefined) return;
      count.accused++;
      details.push({ what: "accused", row, text: describeFinding(model, accusation) });
    });
    rows.push(rowOf(row, count));
  }
  return rows;
}

const rowOf = (name: string, { cases, accused }: { readonly cases: number; readonly accused: number }): Row => ({
  name,
  figures: figuresOf({ cases, accused, accusedShare: cases === 0 ? undefined : accused / cases }),
});
