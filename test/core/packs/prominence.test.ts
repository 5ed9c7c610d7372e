import assert from "node:assert/strict";
import { characterProminence, filmProminence, personProminence, prominent } from "../../../src/core/packs/prominence.js";
import { film } from "../../support/packRecords.js";
import { entityNamed, tinyPack, withPack } from "../../support/tinyPack.js";

describe("prominence", () => {
  const obscure = filmProminence({ castSize: 5, sources: 1, won: 0, nominated: 0, age: 60 });
  const famous = filmProminence({ castSize: 30, sources: 4, won: 5, nominated: 1, age: 2 });
  const lead = (filmScore: number) => ({ place: 0, job: "cast", filmProminence: filmScore }) as const;
  const person = (credits: Parameters<typeof personProminence>[0]["credits"], won = 0, nominated = 0): number =>
    personProminence({ credits, won, nominated, age: 5 });

  it("of a star with many leads and a few honours is high, of one small part low", () => {
    assert.ok(
      person(
        Array.from({ length: 50 }, () => lead(100)),
        2,
        4,
      ) >= 200,
    );
    assert.ok(person([{ place: 8, job: "cast", filmProminence: famous }]) <= 60);
    assert.ok(person([lead(obscure)]) <= 60);
    assert.equal(person([]) <= 15, true);
  });

  it("grows with billing, honours and the film, and stays within a byte", () => {
    assert.ok(person([lead(famous)]) > person([{ ...lead(famous), place: 10 }]));
    assert.ok(person([lead(famous)], 1) > person([lead(famous)], 0, 1));
    assert.ok(person([lead(famous)], 0, 1) > person([lead(famous)]));
    assert.ok(person([lead(famous)]) > person([lead(obscure)]));
    assert.ok(characterProminence(famous, 0) > characterProminence(famous, 5));
    assert.equal(
      person(
        Array.from({ length: 500 }, () => lead(255)),
        50,
        50,
      ),
      255,
    );
    assert.equal(filmProminence({ castSize: 0, sources: 0, won: 0, nominated: 0, age: undefined }), 0);
  });

  it("a leading part comes before a small one of the same pack", () => {
    const pack = tinyPack();
    const of = (name: string): number => pack.prominence(entityNamed(pack, "person", name));
    assert.ok(of("Mikey Madison") > of("Lindsey Normington"));
    assert.ok(of("Sean Baker") > of("Mikey Madison"));
  });

  it("of the famous is listed in the pack", () => {
    const source = ["a", "b", "c", "d"];
    const stars = Array.from({ length: 200 }, (_, index) => film(`Film ${index}`, 2020, { source, cast: [["Ann Reed", "Ida"]] }));
    const pack = withPack([...stars, film("Noon", 1952, { cast: [["Bo Lind", null]] })]);
    const famous = pack.famous().map(({ entity }) => pack.text(entity));
    assert.deepEqual(famous, ["Ann Reed"]);
    assert.ok(pack.prominence(entityNamed(pack, "person", "Ann Reed")) >= prominent.famous);
    assert.ok(pack.prominence(entityNamed(pack, "person", "Bo Lind")) < prominent.famous);
  });
});
