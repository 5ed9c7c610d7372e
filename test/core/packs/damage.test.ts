import assert from "node:assert/strict";
import { compilePack } from "../../../src/core/packs/compile.js";
import { sectionNames } from "../../../src/core/packs/format.js";
import type { EntityId, NameId, Pack, TokenId } from "../../../src/core/packs/pack.js";
import { PackDamage, type PackFile, pageCount } from "../../../src/core/packs/packBytes.js";
import { openPack, openPackFile, openVerifiedPack } from "../../../src/core/packs/reader.js";
import { seededRandom } from "../../support/seededRandom.js";
import { tinyRecords, tinyWords } from "../../support/tinyPack.js";

const compiled = compilePack(tinyRecords, { name: "tiny", date: "2026-11-24" }, tinyWords);
const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = compiled.slice();
  change(bytes);
  return bytes;
};
const flip = (position: number, bits = 1): Uint8Array => changed((bytes) => bytes.set([(bytes[position] ?? 0) ^ bits], position));
const problemOf = (bytes: Uint8Array): string => {
  const result = openPack(bytes);
  return "problem" in result ? result.problem.message : "no problem";
};

/** The bytes as a file. */
const fileOf = (bytes: Uint8Array): PackFile => ({
  length: bytes.length,
  read: (into, position) => into.set(bytes.subarray(position, position + into.length)),
});

function packIn(bytes: Uint8Array): Pack {
  const result = openPackFile(fileOf(bytes));
  assert.ok("pack" in result);
  return result.pack;
}

/** Where the body begins, and where every section ends, read from the header as format.ts describes it. */
const bodyStart = Math.ceil((20 + 8 * sectionNames.length + 4 * pageCount(compiled.length)) / 64) * 64;
function sectionEnds(): number[] {
  const header = new DataView(compiled.buffer, compiled.byteOffset);
  let end = bodyStart;
  return sectionNames.map((_, index) => (end += header.getUint32(20 + 8 * index, true) * header.getUint32(24 + 8 * index, true)));
}

describe("a damaged pack is a problem, never an exception", () => {
  it("says what is wrong", () => {
    assert.equal(problemOf(new Uint8Array()), "The pack cannot be used: it is only 0 bytes long.");
    assert.equal(problemOf(compiled.subarray(0, 16)), "The pack cannot be used: it is only 16 bytes long.");
    assert.equal(
      problemOf(new TextEncoder().encode("<!DOCTYPE html><title>404</title>")),
      "The pack cannot be used: it is not a pack (the first bytes are wrong).",
    );
    assert.equal(
      problemOf(changed((bytes) => (bytes[4] = 9))),
      "The pack cannot be used: it has format version 9, and this Dramatis reads version 4.",
    );
    assert.equal(problemOf(compiled.subarray(0, 1000)), `The pack cannot be used: it should be ${compiled.length} bytes long and is 1000.`);
    assert.equal(problemOf(flip(40)), "The pack cannot be used: its header is damaged (wrong checksum).");
    assert.equal(
      problemOf(changed((bytes) => bytes.fill(0, bytes.length - 1024))),
      "The pack cannot be used: its body is damaged (wrong checksum).",
    );
  });

  it("truncated at every border of a section, and a byte beside it", () => {
    const ends = sectionEnds();
    assert.equal(ends.length, sectionNames.length);
    for (const end of ends)
      for (const cut of [end - 1, end, end + 1])
        if (cut < compiled.length) assert.match(problemOf(compiled.slice(0, cut)), /should be|only/);
  });

  it("longer than it says", () => {
    const longer = new Uint8Array(compiled.length + 64);
    longer.set(compiled);
    assert.match(problemOf(longer), /should be/);
  });

  it("any byte of the header changed", () => {
    for (let position = 0; position < 20 + 8 * sectionNames.length + 4 * pageCount(compiled.length); position++) {
      // The sums of the pages are not looked at when a pack is opened, but the header's own sum covers them.
      assert.notEqual(problemOf(flip(position, 0x55)), "no problem", `byte ${position}`);
    }
  });

  it("any 512 bytes of the body lost", () => {
    const random = seededRandom(5);
    const foreign = Uint8Array.from({ length: 512 }, () => random() * 256);
    for (let from = bodyStart; from + 512 <= compiled.length; from += 101) {
      assert.notEqual(problemOf(changed((bytes) => bytes.set(foreign, from))), "no problem", `bytes from ${from}`);
    }
  });

  it("any single byte of it, when it is verified whole", () => {
    assert.ok("pack" in openVerifiedPack(compiled));
    for (let position = 0; position < compiled.length; position += 61) {
      assert.ok("problem" in openVerifiedPack(flip(position)), `byte ${position}`);
    }
  });

  it("any single byte of a pack that stays in its file, at the latest when a question meets it", () => {
    askEverything(packIn(compiled));
    for (let position = 0; position < compiled.length; position += 61) {
      const opened = openPackFile(fileOf(flip(position)));
      if ("pack" in opened) assert.throws(() => askEverything(opened.pack), PackDamage, `byte ${position}`);
    }
    assert.ok("problem" in openPackFile(fileOf(compiled.subarray(0, 30))));
    assert.ok("problem" in openPackFile(fileOf(new Uint8Array())));
  });

  it("random bytes, with and without the right beginning", () => {
    const random = seededRandom(7);
    for (let round = 0; round < 200; round++) {
      const bytes = Uint8Array.from({ length: Math.floor(random() * 2000) }, () => random() * 256);
      if (round % 2 === 0) bytes.set(compiled.subarray(0, Math.min(bytes.length, 12)));
      assert.notEqual(problemOf(bytes), "no problem");
    }
  });

  it("changed bytes that opening does not notice make some answer wrong, and no more", () => {
    const random = seededRandom(11);
    let opened = 0;
    for (let round = 0; round < 6; round++) {
      const result = openPack(
        changed((bytes) => {
          for (let count = 0; count < 8; count++) bytes[bodyStart + Math.floor(random() * (bytes.length - bodyStart))] = random() * 256;
        }),
      );
      if ("problem" in result) continue;
      opened++;
      askEverything(result.pack);
    }
    assert.ok(opened > 2, `${opened} opened`);
  });
});

describe("the same records make the same bytes", () => {
  it("twice, and in any order", () => {
    const random = seededRandom(3);
    const shuffled = <T>(from: readonly T[]): T[] =>
      from
        .map((one) => ({ one, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
    const { people, films, awards, ceremonies, honours } = tinyRecords;
    const again = compilePack(
      {
        people: shuffled(people),
        films: shuffled(films),
        awards: shuffled(awards),
        ceremonies: shuffled(ceremonies),
        honours: shuffled(honours),
      },
      { name: "tiny", date: "2026-11-24" },
      shuffled(tinyWords),
    );
    assert.deepEqual(again, compiled);
  });

  it("a pack is read from wherever its bytes lie", () => {
    for (const offset of [0, 1, 2, 3, 5]) {
      const buffer = new Uint8Array(compiled.length + 16);
      buffer.set(compiled, offset);
      const result = openPack(buffer.subarray(offset, offset + compiled.length));
      assert.ok("pack" in result, `offset ${offset}`);
      assert.equal(result.pack.counts.films, 14);
      assert.ok("pack" in openVerifiedPack(buffer.subarray(offset, offset + compiled.length)));
    }
  });

  it("a pack that stays in its file answers like one in memory", () => {
    const [whole, paged] = [openPack(compiled), openPackFile(fileOf(compiled))];
    assert.ok("pack" in whole && "pack" in paged);
    const names = Array.from({ length: whole.pack.counts.names }, (_, name) => name as NameId);
    const answers = (pack: Pack) =>
      names.map((name) => [
        pack.nameText(name),
        pack.entitiesOf(name).length,
        [...Array.from(pack.namesWith(pack.nameToken(name, 0)))],
        pack.givenCount(pack.nameToken(name, 0)),
      ]);
    assert.deepEqual(answers(paged.pack), answers(whole.pack));
    askEverything(paged.pack);
  });

  it("records that do not fit together are not compiled", () => {
    const meta = { name: "tiny", date: "2026-11-24" };
    const [first] = tinyRecords.people;
    assert.throws(() => compilePack({ ...tinyRecords, people: tinyRecords.people.slice(1) }, meta, []), /no person has the id/);
    assert.throws(() => compilePack({ ...tinyRecords, people: [...tinyRecords.people, first!] }, meta, []), /two records of kind person/);
  });
});

function askEverything(pack: Pack): void {
  const { people, films, characters, awards, names, tokens } = pack.counts;
  for (let number = 0; number < tokens; number++) {
    const token = number as TokenId;
    void [
      pack.tokenId(pack.tokenText(token)),
      pack.tokenLength(token),
      pack.isWord(token),
      pack.isInName(token),
      pack.givenCount(token),
      pack.surnameCount(token),
    ];
    void [pack.namesWith(token), pack.narrow(pack.namesFrom(token), 1, token), pack.tokensWithPrefix("a")];
  }
  for (let name = 0; name < names; name++)
    void [
      pack.nameText(name as NameId),
      pack.nameLength(name as NameId),
      pack.nameToken(name as NameId, 0),
      pack.entitiesOf(name as NameId),
    ];
  for (let number = 0; number < people + films + characters + awards; number++) {
    const entity = number as EntityId;
    void [
      pack.text(entity),
      pack.aliases(entity),
      pack.prominence(entity),
      pack.slug(entity),
      pack.imdb(entity),
      pack.wikidata(entity),
      pack.wiki(entity),
    ];
    if (pack.kind(entity) === "person") void [pack.creditsOfPerson(entity), pack.honoursOfPerson(entity)];
    if (pack.kind(entity) === "film")
      void [pack.creditsOfFilm(entity), pack.honoursOfFilm(entity), pack.year(entity), pack.premiere(entity)];
    if (pack.kind(entity) === "character") void [pack.filmOfCharacter(entity), pack.performersOf(entity)];
    if (pack.kind(entity) === "award")
      void [
        pack.awardKind(entity),
        pack.bodyOf(entity),
        pack.yearsOf(entity),
        pack.honoursOfCategory(entity, 2025),
        pack.ceremoniesOf(entity),
      ];
  }
  for (let form = 0; form < pack.wrongBeginnings().length; form++) pack.wrongForm(form);
  for (const word of Array.from(pack.awardWords())) pack.awardNamesWith(word as TokenId);
  pack.famous();
}
