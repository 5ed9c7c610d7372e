import assert from "node:assert/strict";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { careersIn } from "../../../../src/dataset/import/films/careers.js";
import { withoutCastOutOfTime } from "../../../../src/dataset/import/films/castOutOfTime.js";
import { groupOf, merge } from "../../../../src/dataset/import/films/filmGroup.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

const draft = (source: SourceKey, title: string, year: number | undefined, cast: readonly string[]): FilmDraft => ({
  sources: [source],
  title,
  titles: [],
  ...(year === undefined ? {} : { year }),
  crew: {},
  cast: cast.map((name) => ({ person: { name }, forms: [] })),
});

describe("cast out of time", () => {
  const career = (name: string, ...years: number[]): FilmDraft[] => years.map((year) => draft("us", `Of ${year}`, year, [name]));

  function castAfter(own: FilmDraft, topic: FilmDraft, others: readonly FilmDraft[]): string[] {
    const group = groupOf(own);
    merge(group, groupOf(topic));
    withoutCastOutOfTime([group], careersIn([own, topic, ...others]));
    return [...new Set(group.drafts.flatMap(({ cast }) => cast.map(({ person }) => person?.name ?? "")))];
  }

  it("of a remake leaves the first film", () => {
    const kept = castAfter(draft("us", "Noon", 1952, ["Ann Reed"]), draft("fb", "Noon", undefined, ["Ann Reed", "Bo Lind"]), [
      ...career("Bo Lind", 1998, 2003, 2009),
    ]);
    assert.deepEqual(kept, ["Ann Reed"]);
  });
  it("stays where a career is near, short, or another list has it too", () => {
    const topic = draft("fb", "Noon", undefined, ["Bo Lind", "Cy Marsh", "Di Wold"]);
    const kept = castAfter(draft("us", "Noon", 1952, ["Di Wold"]), topic, [
      ...career("Bo Lind", 1970, 1998, 2003),
      ...career("Cy Marsh", 2003),
      ...career("Di Wold", 1998, 2003, 2009),
    ]);
    assert.deepEqual(kept, ["Di Wold", "Bo Lind", "Cy Marsh"]);
  });
});
