import assert from "node:assert/strict";
import { type EntityId, none, type Pack } from "../../../src/core/packs/pack.js";
import { crewJobs, type FilmRecord, type PackRecords } from "../../../src/core/packs/records.js";
import { nameWords } from "../../../src/core/text/words.js";
import { award, ceremony, film, honour, person, recordsOf, type TinyRecord } from "../../support/packRecords.js";
import { seededRandom } from "../../support/seededRandom.js";
import { tinyPack, tinyRecords, withPack } from "../../support/tinyPack.js";

const seed = Number(process.env["SEED"] ?? 20261124);

/** Enough films, people and honours that no table fits between two of its stored starts, and films without any cast. */
function manyRecords(): TinyRecord[] {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const someone = (): string => `Given${below(12)} Family${below(12)}`;
  const somebody = (): readonly string[] => Array.from({ length: below(4) }, someone);
  const parts = ["Hero", "Villain", "The Third Man", "Doctor No", null];
  const films = Array.from({ length: 70 }, (_, number) =>
    film(`Film ${number}`, 1950 + below(70), {
      id: `film-${number}`,
      imdb: `tt${1000000 + number}`,
      crew: { director: somebody(), editor: somebody() },
      cast: Array.from({ length: below(6) }, () => [below(5) === 0 ? null : someone(), parts[below(parts.length)] ?? null]),
    }),
  );
  const honours = Array.from({ length: 60 }, (_, number) =>
    honour(below(2) === 0 ? "won" : "nominated", "prize/best", 1 + (number % 20), [`Film ${below(70)}`], somebody()),
  );
  const ceremonies = Array.from({ length: 20 }, (_, number) =>
    ceremony(`prize/${number + 1}`, 1981 + number, `${1981 + number}-03-0${1 + (number % 9)}`),
  );
  return [award("prize", "The Prize"), award("prize/best", "Best Film"), ...films, ...ceremonies, ...honours];
}

describe("a pack gives back every field of every record", () => {
  it("the tests' own records", () => {
    comparePack(tinyPack(), tinyRecords);
  });

  it("names that no rule foresees", () => {
    const odd: TinyRecord[] = [
      person("\uD83D lone", {
        id: "lone",
        aliases: [
          ["e\u0301 combining", "birth"],
          ["NUL \u0000 inside", "credit"],
          ["是枝裕和", "transliteration"],
        ],
      }),
      person("ʼn ŉ İstanbul ß ﬁ", { id: "specials", imdb: "nm0", wikidata: "not a number", wiki: "" }),
      person("J. J.  Abrams", { id: "jj", imdb: "nm00000001" }),
      person("J. J. Abrams", { id: "jj-2", imdb: "nm12345678901", wiki: "J._J._Abrams" }),
      person("x".repeat(300), { id: "long" }),
      person("", { id: "" }),
      film("$", 1971, { id: "dollars", titles: ["…", "¿?", "— 1971 —"], wiki: "$_(film)", imdb: "tt0068152" }),
      film("New York, New York", 1977, { wiki: "New_York,_New_York_(1977_film)" }),
      film("1917", 2019, {
        id: "1917-2019",
        wiki: "1917_(2019_film)",
        titles: ["{year}"],
        cast: [
          [null, null],
          [null, "“Q” / ‘Q’"],
          [null, "???"],
        ],
      }),
      award("prizes", "¡Prize!", { wrong: [["", "\uDC00"]] }),
    ];
    comparePack(withPack(odd), recordsOf(odd));
  });

  it(`more of everything (seed ${seed})`, () => {
    const many = manyRecords();
    comparePack(withPack(many), recordsOf(many));
  });

  it("a pack of nothing", () => {
    const pack = withPack([], []);
    assert.deepEqual(pack.counts, { people: 0, films: 0, characters: 0, awards: 0, credits: 0, honours: 0, names: 0, tokens: 0 });
    assert.equal(pack.tokenId("anora"), none);
    assert.deepEqual(pack.tokensWithPrefix(""), { from: 0, to: 0 });
    assert.deepEqual(pack.wrongForms(), []);
  });

  it("name and date of the pack, and how much is in it", () => {
    const pack = tinyPack();
    assert.equal(pack.name, "tiny");
    assert.equal(pack.date, "2026-11-24");
    const { people, films, awards, honours } = pack.counts;
    assert.deepEqual([films, awards, honours, people], [14, 10, 13, tinyRecords.people.length]);
  });
});

/** Compares every field; fails if the pack has more or fewer records, names, credits or honours than the records say. */
function comparePack(pack: Pack, records: PackRecords): void {
  const bySlug = new Map<string, EntityId>();
  const { people, films, characters, awards } = pack.counts;
  for (let number = 0; number < people + films + characters + awards; number++) {
    const entity = number as EntityId;
    bySlug.set(`${pack.kind(entity)} ${pack.slug(entity)}`, entity);
  }
  assert.equal(bySlug.size, people + films + characters + awards, "slugs are distinct");
  const find = (kind: string, id: string): EntityId => bySlug.get(`${kind} ${id}`) ?? assert.fail(`no ${kind} "${id}"`);
  const aliases = (entity: EntityId): unknown[] => pack.aliases(entity).map(({ name, type }) => [pack.nameText(name), type]);

  assert.deepEqual([people, films, awards], [records.people.length, records.films.length, records.awards.length]);
  for (const record of records.people) {
    const entity = find("person", record.id);
    assert.equal(pack.text(entity), record.name);
    assert.deepEqual(aliases(entity), record.aliases ?? []);
    assert.deepEqual([pack.imdb(entity), pack.wikidata(entity), pack.wiki(entity)], [record.imdb, record.wikidata, record.wiki]);
  }
  for (const record of records.films) {
    const entity = find("film", record.id);
    assert.equal(pack.text(entity), record.title);
    assert.deepEqual(
      aliases(entity),
      (record.titles ?? []).map((title) => [title, "title"]),
    );
    assert.deepEqual([pack.imdb(entity), pack.wikidata(entity), pack.wiki(entity)], [record.imdb, record.wikidata, record.wiki]);
    assert.deepEqual([pack.year(entity), pack.premiere(entity)], [record.year ?? 0, record.premiere ?? record.year ?? 0]);
    compareCredits(pack, record, entity);
  }
  for (const record of records.awards) {
    const entity = find("award", record.id);
    assert.equal(pack.text(entity), record.name);
    assert.equal(pack.awardKind(entity), record.kind);
    assert.equal(pack.slug(pack.bodyOf(entity)), record.id.split("/")[0]);
    assert.deepEqual(
      aliases(entity),
      (record.forms ?? []).map((form) => [form, "short"]),
    );
    assert.deepEqual(pack.yearsOf(entity), { from: record.from ?? 0, to: record.to ?? 0 });
  }
  const wrong = pack.wrongForms().map(({ written, right, award: owner }) => [pack.slug(owner), written, right]);
  assert.deepEqual(wrong.sort(), records.awards.flatMap(({ id, wrong: forms = [] }) => forms.map((form) => [id, ...form])).sort());
  compareHonours(pack, records, find);
}

function compareCredits(pack: Pack, record: FilmRecord, entity: EntityId): void {
  const crew = crewJobs.flatMap((job) => (record.crew?.[job] ?? []).map((id) => [job, id, "-"]));
  const cast = (record.cast ?? []).map(([performer, character]) => [
    "cast",
    performer ?? "-",
    character === null ? "-" : nameWords(character).join(" ") || character,
  ]);
  const credits = pack.creditsOfFilm(entity);
  assert.deepEqual(
    credits.map(({ job, person: who, character }) => {
      const part = character === none ? undefined : pack.text(character);
      return [job, who === none ? "-" : pack.slug(who), part === undefined ? "-" : nameWords(part).join(" ") || part];
    }),
    [...crew, ...cast],
  );
  for (const credit of credits) {
    assert.equal(credit.film, entity);
    if (credit.person !== none)
      assert.ok(
        pack
          .creditsOfPerson(credit.person)
          .some((one) => one.film === entity && one.job === credit.job && one.character === credit.character),
      );
    if (credit.character === none) continue;
    assert.equal(pack.filmOfCharacter(credit.character), entity);
    const row = Number(pack.slug(credit.character).split("/").at(-1));
    const [, name, ...forms] = record.cast?.[row - 1] ?? [];
    assert.equal(pack.text(credit.character), name);
    const known = pack.aliases(credit.character).map(({ name: form, type }) => `${pack.nameText(form)} ${type}`);
    for (const form of forms) assert.ok(known.includes(`${form} nickname`));
  }
}

function compareHonours(pack: Pack, records: PackRecords, find: (kind: string, id: string) => EntityId): void {
  const expected = records.honours.map((one) => {
    const held = records.ceremonies.find(({ id }) => id === one.ceremony) ?? assert.fail();
    return JSON.stringify([one.category, String(held.number ?? held.year), held.year, one.films ?? [], one.people ?? [], one.result]);
  });
  const found = records.awards
    .filter(({ kind }) => kind === "category")
    .flatMap(({ id }) => {
      const category = find("award", id);
      const years = new Set(pack.ceremoniesOf(pack.bodyOf(category)).map(({ year }) => year));
      return [...years].flatMap((year) => pack.honoursOfCategory(category, year));
    })
    .map((one) => {
      for (const entity of one.films)
        assert.ok(pack.honoursOfFilm(entity).some(({ category, year }) => category === one.category && year === one.year));
      for (const entity of one.people)
        assert.ok(pack.honoursOfPerson(entity).some(({ category, year }) => category === one.category && year === one.year));
      assert.equal(one.body, pack.bodyOf(one.category));
      const slugs = (entities: readonly EntityId[]): string[] => entities.map((entity) => pack.slug(entity));
      return JSON.stringify([pack.slug(one.category), one.ceremony, one.year, slugs(one.films), slugs(one.people), one.result]);
    });
  assert.deepEqual(found.sort(), expected.sort());
  for (const body of records.awards.filter(({ kind }) => kind !== "category")) {
    const held = records.ceremonies
      .filter((one) => one.body === body.id)
      .map(({ number = 0, year, date = "" }) => ({ number, year, date }));
    assert.deepEqual(
      pack.ceremoniesOf(find("award", body.id)),
      held.sort((a, b) => a.year - b.year),
    );
  }
}
