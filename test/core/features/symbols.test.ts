import assert from "node:assert/strict";
import { noFocus, symbolLimit, symbols } from "../../../src/core/index.js";
import { entityNamed, film, tinyPack, withPack } from "../../support/tinyPack.js";

const labels = (query: string, pack = tinyPack()): string[] => symbols(pack, query).map(({ label }) => label);

describe("symbols", () => {
  it("are films and people whose names the query begins", () => {
    assert.deepEqual(labels("Mikey M"), ["Mikey Madison"]);
    assert.deepEqual(labels("tange"), ["Tangerine (2015)"]);
    assert.deepEqual(labels("kubri"), ["Stanley Kubrick"]);
    assert.deepEqual(labels("silence of"), ["The Silence of the Lambs (1991)"]);
  });

  it("are found without diacritics, and show the letters that were typed", () => {
    assert.deepEqual(labels("amelie"), ["Amélie (2001) · Amelie"]);
    assert.deepEqual(labels("Amél"), ["Amélie (2001)"]);
    assert.deepEqual(labels("bjornstr"), ["Gunnar Björnstrand · Gunnar Bjornstrand"]);
  });

  it("are found by another name, which is shown too", () => {
    assert.deepEqual(labels("le fabuleux"), ["Amélie (2001) · Le Fabuleux Destin d'Amélie Poulain"]);
    assert.deepEqual(labels("philip anth"), ["Anthony Hopkins · Philip Anthony Hopkins"]);
  });

  it("are no characters and no awards", () => {
    assert.deepEqual(labels("Toros"), []);
    assert.deepEqual(labels("Palme"), []);
  });

  it("tell what each did, for the film in focus first", () => {
    const pack = tinyPack();
    const focus = { films: [{ film: entityNamed(pack, "film", "Once Upon a Time... in Hollywood"), weight: 1 }] };
    assert.equal(symbols(pack, "mikey mad", focus)[0]?.detail, "person · Sadie in Once Upon a Time... in Hollywood (2019)");
    assert.equal(symbols(pack, "mikey mad", noFocus)[0]?.address.focus.length, 0);
  });

  it("are none for a letter, nothing, or what nobody is called", () => {
    for (const query of ["", "m", " ", "…", "xqzz", "Mikey Xqzz"]) assert.deepEqual(labels(query), []);
  });

  it("are at most fifty", () => {
    const many = withPack(Array.from({ length: 80 }, (_, index) => film(`Night ${index}`, 1940 + index)));
    assert.equal(labels("night", many).length, symbolLimit);
  });
});
