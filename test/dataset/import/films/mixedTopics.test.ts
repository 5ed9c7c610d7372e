import assert from "node:assert/strict";
import type { FilmDraft } from "../../../../src/dataset/import/drafts.js";
import { groupOf, merge } from "../../../../src/dataset/import/films/filmGroup.js";
import { withoutMixedTopics } from "../../../../src/dataset/import/films/mixedTopics.js";
import type { SourceKey } from "../../../../src/dataset/sourceKeys.js";

interface Listed {
  readonly year?: number;
  readonly by?: readonly string[];
  readonly wikidata?: string;
}

const list = (source: SourceKey, title: string, cast: readonly string[], { by = [], ...ids }: Listed): FilmDraft => ({
  sources: [source],
  title,
  titles: [],
  ...ids,
  crew: { director: by.map((name) => ({ name })) },
  cast: cast.map((name) => ({ person: { name }, forms: [] })),
});

/** Years in which the performers have other work. */
const careers = new Map([
  ["alan ladd", [1934, 1936, 1942]],
  ["veronica lake", [1941, 1942]],
  ["michael caine", [1969, 1972, 1999]],
]);

/** What is left of the topic of the first film: its people, and its year. */
function left(topic: readonly FilmDraft[], first: FilmDraft, second: FilmDraft): readonly unknown[] {
  const film = groupOf(first);
  for (const draft of topic) merge(film, groupOf(draft));
  withoutMixedTopics([film, groupOf(second)], careers);
  return film.drafts
    .slice(1)
    .map(({ crew, cast, year }) => [
      (crew.director ?? []).map(({ name }) => name),
      cast.map(({ person }) => person?.name),
      ...(year === undefined ? [] : [year]),
    ]);
}

describe("a topic that mixes two films of one title", () => {
  it("loses the remake's director and performers, who worked in its time or not", () => {
    const topic = list("fb", "The Glass Key", ["George Raft", "Alan Ladd", "Veronica Lake"], {
      by: ["Frank Tuttle", "Stuart Heisler"],
    });
    const first = list("us", "The Glass Key", ["George Raft", "Edward Arnold"], { year: 1935, by: ["Frank Tuttle"] });
    const remake = list("us", "The Glass Key", ["Brian Donlevy", "Veronica Lake", "Alan Ladd"], {
      year: 1942,
      by: ["Stuart Heisler"],
    });
    assert.deepEqual(left([topic], first, remake), [[["Frank Tuttle"], ["George Raft"]]]);
  });
  it("keeps whom the time of the film knows, where nothing else is the remake's", () => {
    const topic = list("fb", "Get Carter", ["Michael Caine", "Ian Hendry"], { by: ["Mike Hodges"] });
    const first = list("wc", "Get Carter", ["Ian Hendry"], { year: 1971 });
    const remake = list("us", "Get Carter", ["Sylvester Stallone", "Michael Caine"], { year: 2000, by: ["Stephen Kay"] });
    assert.deepEqual(left([topic], first, remake), [[["Mike Hodges"], ["Michael Caine", "Ian Hendry"]]]);
  });
  it("of two films of one time keeps only what another list vouches for", () => {
    const topic = list("fb", "Yodha", ["Mohanlal", "Madhoo", "Sanjay Dutt", "Sunny Deol"], { by: ["Rahul Rawail"] });
    const dated = list("cmu", "Yodha", [], { year: 1991, by: ["Rahul Rawail"] });
    const first = list("wc", "Yodha", ["Mohanlal", "Sukumari"], { year: 1992, wikidata: "Q1" });
    const other = list("wc", "Yodha", ["Sunny Deol", "Sanjay Dutt"], { year: 1991, wikidata: "Q2" });
    assert.deepEqual(left([topic, dated], first, other), [
      [[], ["Mohanlal"]],
      [[], []],
    ]);
  });
  it("is none where two pages of one film share performers", () => {
    const topic = list("fb", "Bride of Re-Animator", ["Bruce Abbott", "Kathleen Kinmont"], {});
    const first = list("wc", "Bride of Re-Animator", ["Bruce Abbott"], { year: 1990, wikidata: "Q1" });
    const page = list("wc", "Bride of Re-Animator", ["Bruce Abbott", "Kathleen Kinmont"], { year: 1990, wikidata: "Q2" });
    assert.deepEqual(left([topic], first, page), [[[], ["Bruce Abbott", "Kathleen Kinmont"]]]);
  });
});
