import assert from "node:assert/strict";
import { type EntityId, type NameId, none, type Pack, type TokenId } from "../../../src/core/packs/pack.js";
import { nameWords } from "../../../src/core/text/words.js";
import { film, person, type TinyRecord } from "../../support/packRecords.js";
import { seededRandom } from "../../support/seededRandom.js";
import { entityNamed, tinyPack, withPack } from "../../support/tinyPack.js";

describe("names of a pack", () => {
  const pack = tinyPack();
  const run = (...words: string[]): { from: number; to: number } => {
    const [first = "", ...more] = words;
    let found = pack.namesFrom(pack.tokenId(first) as TokenId);
    more.forEach((word, index) => {
      found = pack.narrow(found, index + 1, pack.tokenId(word) as TokenId);
    });
    return found;
  };
  const texts = ({ from, to }: { from: number; to: number }): string[] =>
    Array.from({ length: to - from }, (_, index) => pack.nameText((from + index) as NameId));

  it("all that begin with a word stand together, the shortest first", () => {
    assert.deepEqual(texts(run("mikey")), ["Mikey Madison", "Mikey Saber"]);
    assert.deepEqual(texts(run("anora")), ["Anora", 'Anora "Ani" Mikheeva', "Anora Mikheeva"]);
    assert.deepEqual(texts(run("anora", "ani")), ['Anora "Ani" Mikheeva']);
    assert.deepEqual(texts(run("anora", "madison")), []);
    assert.deepEqual(texts(run("no", "country", "for", "old")), ["No Country for Old Men"]);
  });

  it("found by any word", () => {
    const held = Array.from(pack.namesWith(pack.tokenId("wallace") as TokenId), (name) => pack.nameText(name as NameId));
    assert.deepEqual(held, ["Marsellus Wallace", "Mia Wallace"]);
  });

  it("borne by the most prominent first", () => {
    const [name] = pack.namesWith(pack.tokenId("amelie") as TokenId) as number[];
    const bearers = Array.from(pack.entitiesOf(name as NameId), (entity) => pack.kind(entity as EntityId));
    assert.deepEqual(bearers, ["film", "character"]);
  });

  it("words that are always written with a capital are told apart", () => {
    const pack = withPack([person("April Grace")], ["april", "grace", "April", "Iraqi"]);
    const proper = (form: string): boolean[] => [pack.isWord(pack.tokenId(form) as TokenId), pack.isProper(pack.tokenId(form) as TokenId)];
    assert.deepEqual(
      [proper("april"), proper("grace"), proper("iraqi")],
      [
        [true, true],
        [true, false],
        [false, true],
      ],
    );
  });

  it("words of the word list are tokens, in names or not", () => {
    const word = (form: string): boolean[] => [pack.isWord(pack.tokenId(form) as TokenId), pack.isInName(pack.tokenId(form) as TokenId)];
    assert.deepEqual(
      [word("abandoned"), word("orange"), word("madison")],
      [
        [true, false],
        [true, true],
        [false, true],
      ],
    );
    assert.equal(pack.tokenId("mickey madison"), none);
    assert.equal(pack.tokenId(""), none);
  });

  it("given names and surnames are counted over persons", () => {
    const count = (form: string): number[] => [
      pack.givenCount(pack.tokenId(form) as TokenId),
      pack.surnameCount(pack.tokenId(form) as TokenId),
    ];
    // Anthony Hopkins and Philip Anthony Hopkins; Joel and Ethan Coen. Mickey O'Hagan, Mikey Madison, but not Mikey Saber.
    assert.deepEqual(
      [count("hopkins"), count("coen"), count("mikey"), count("philip")],
      [
        [0, 2],
        [0, 2],
        [1, 0],
        [2, 0],
      ],
    );
  });
});

describe("a pack answers like a plain scan over its names", () => {
  const seed = Number(process.env["SEED"] ?? 20261124);

  it(`on random names (seed ${seed})`, () => {
    const random = seededRandom(seed);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    const letters = ["a", "b", "B", "é", "ø", "я", "'", "9", "\uD83D", "日"];
    const randomWord = (): string => Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(letters)).join("");
    const vocabulary = Array.from({ length: 60 }, randomWord);
    const randomName = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(vocabulary)).join(pick([" ", "-", ", "]));
    const records: TinyRecord[] = [
      ...Array.from({ length: 150 }, (_, index) => person(randomName(), { id: `p${index}`, aliases: [[randomName(), "credit"]] })),
      ...Array.from({ length: 60 }, (_, index) =>
        film(randomName(), 1900 + index, {
          id: `f${index}`,
          cast: [
            [null, randomName(), randomName()],
            [null, randomName()],
          ],
        }),
      ),
    ];
    // A word with a capital is another thing.
    const words = vocabulary.slice(0, 20).map((word) => word.toLowerCase());
    compareWithScan(withPack(records, words), new Set(words.flatMap((word) => (nameWords(word).length === 1 ? nameWords(word) : []))));
  });

  it("on words that few and that many names hold, in each place, at both ends of a run of names", () => {
    const first = (index: number): string => `N${String(index).padStart(3, "0")}`;
    const rest = (index: number): string => {
      if (index % 3 === 0) return "Many";
      if (index % 50 === 1) return "Few";
      return [255, 256, 511].includes(index) ? "Anna Border Border" : "Van Der Few Many".split(" ", 1 + (index % 4)).join(" ");
    };
    compareWithScan(withPack(Array.from({ length: 700 }, (_, index) => person(`${first(index)} ${rest(index)}`))));
  });

  it("on the tests' own records", () => {
    const pack = tinyPack();
    compareWithScan(pack);
    assert.equal(pack.text(entityNamed(pack, "person", "Mikey Madison")), "Mikey Madison");
  });
});

function compareWithScan(pack: Pack, words?: ReadonlySet<string>): void {
  const names = Array.from({ length: pack.counts.names }, (_, name) => ({ name, words: nameWords(pack.nameText(name as NameId)) }));
  const tokens = Array.from({ length: pack.counts.tokens }, (_, token) => pack.tokenText(token as TokenId));
  assert.deepEqual(tokens, [...tokens].sort());
  assert.equal(new Set(tokens).size, tokens.length);
  tokens.forEach((text, number) => {
    const token = number as TokenId;
    assert.equal(pack.tokenId(text), token);
    assert.equal(pack.tokenLength(token), text.length);
    if (words !== undefined) assert.equal(pack.isWord(token), words.has(text), text);
    const holding = names.filter((one) => one.words.includes(text)).map(({ name }) => name);
    assert.deepEqual(Array.from(pack.namesWith(token)), holding);
    assert.equal(pack.isInName(token), holding.length > 0);
    const { from, to } = pack.namesFrom(token);
    assert.deepEqual(
      numbers(from, to),
      names.filter((one) => one.words[0] === text).map(({ name }) => name),
    );
    for (const prefix of [text, text.slice(0, 1), text.slice(0, 2), `${text}b`]) {
      const found = pack.tokensWithPrefix(prefix);
      assert.deepEqual(
        numbers(found.from, found.to),
        tokens.flatMap((other, id) => (other.startsWith(prefix) ? [id] : [])),
      );
    }
    if (!tokens.includes(`${text}x`)) assert.equal(pack.tokenId(`${text}x`), none);
  });
  for (const { name, words: own } of names) {
    assert.equal(pack.nameLength(name as NameId), own.length);
    own.forEach((word, index) => {
      assert.equal(pack.tokenText(pack.nameToken(name as NameId, index)), word);
      if (index === 0) return;
      let run = pack.namesFrom(pack.nameToken(name as NameId, 0));
      for (let place = 1; place <= index; place++) run = pack.narrow(run, place, pack.nameToken(name as NameId, place));
      const alike = names.filter((one) => own.slice(0, index + 1).every((each, place) => one.words[place] === each));
      assert.deepEqual(
        numbers(run.from, run.to),
        alike.map((one) => one.name),
      );
      const nowhere = pack.narrow(run, index + 1, (pack.counts.tokens + 1) as TokenId);
      assert.equal(nowhere.from, nowhere.to);
    });
  }
  compareBearers(pack);
}

function compareBearers(pack: Pack): void {
  const bearers = new Map<number, number[]>();
  const { people, films, characters, awards } = pack.counts;
  for (let entity = 0; entity < people + films + characters + awards; entity++) {
    for (const name of [pack.canonicalName(entity as EntityId), ...pack.aliases(entity as EntityId).map((alias) => alias.name)]) {
      bearers.set(name, [...(bearers.get(name) ?? []), entity]);
    }
  }
  for (let name = 0; name < pack.counts.names; name++) {
    const expected = (bearers.get(name) ?? []).sort((a, b) => pack.prominence(b as EntityId) - pack.prominence(a as EntityId) || a - b);
    assert.deepEqual(Array.from(pack.entitiesOf(name as NameId)), expected);
  }
}

const numbers = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
