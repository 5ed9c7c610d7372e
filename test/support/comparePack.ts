import assert from "node:assert/strict";
import { type EntityId, none, type Pack } from "../../src/core/packs/pack.js";
import { crewJobs, type FilmRecord, type PackRecords } from "../../src/core/packs/records.js";
import { nameWords } from "../../src/core/text/words.js";

/** Compares every field; fails if the pack has more or fewer records, names, credits or honours than the records say. */
export function comparePack(pack: Pack, records: PackRecords): void {
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
    assert.deepEqual(
      [pack.year(entity), pack.premiere(entity)],
      [record.year ?? record.premiere ?? 0, record.later ?? record.premiere ?? record.year ?? record.premiere ?? 0],
    );
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
  const wrong = Array.from(pack.wrongBeginnings(), (_, index) => pack.wrongForm(index)).map(({ written, right, award: owner }) => [
    pack.slug(owner),
    written,
    right,
  ]);
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
