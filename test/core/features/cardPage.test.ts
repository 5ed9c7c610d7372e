import assert from "node:assert/strict";
import { cardPage, check, definition, openDraft } from "../../../src/core/index.js";
import { film, tinyPack, withPack } from "../../support/tinyPack.js";

const pack = tinyPack();

/** The page that a definition at `$0` leads to, and the name it is asked from. */
function pageFrom(marked: string): { from: string; page: string | undefined } | undefined {
  const text = marked.replace("$0", "");
  const model = openDraft(text, pack);
  const found = definition(model, marked.indexOf("$0"), check(model));
  // What is kept in an address must survive being written out.
  const address = found && JSON.parse(JSON.stringify(found.address));
  return found && { from: text.slice(found.range.start, found.range.end), page: cardPage(pack, address) };
}

describe("the card as a document", () => {
  it("of a person: the card, then every film and honour", () => {
    assert.deepEqual(pageFrom("# Anora (2024)\n\nWatch Mad$0ison’s face: Mikey Madison."), {
      from: "Madison",
      page: `# Mikey Madison

Anora Mikheeva in *Anora* (2024)  
Also known for *Once Upon a Time... in Hollywood* (Sadie)  
Oscars: won Best Actress (*Anora*, 2025)  
[IMDb](https://www.imdb.com/name/nm5700898/), [Wikipedia](https://en.wikipedia.org/wiki/Mikey_Madison)

## Films

- 2024 *Anora*: Anora Mikheeva
- 2019 *Once Upon a Time... in Hollywood*: Sadie

## Honours

- 2025 Oscars, Best Actress (*Anora*): won
`,
    });
  });

  it("of a film: crew, whole cast, honours", () => {
    const page = pageFrom("# Anora (2024)\n\nSee *Ano$0ra*.")?.page ?? "";
    assert.match(page, /^# Anora \(2024\)\n\nWritten and directed by Sean Baker/);
    assert.match(page, /## Crew\n\n- Director: Sean Baker\n/);
    // The card itself stops at eight.
    assert.match(page, /- Lindsey Normington as Diamond\n\n## Honours\n\n- 2025 Oscars, /);
  });

  it("of a category: all winners, newest first", () => {
    const page = pageFrom("# Anora (2024)\n\nThe Palme d’O$0r went to it.")?.page ?? "";
    assert.match(page, /^# Palme d'Or\n/);
    assert.match(page, /## Winners\n\n- 2024 (?:Sean Baker, )?\*Anora\*\n/);
  });

  it("of a character: what is on the card", () => {
    assert.match(pageFrom("# Anora (2024)\n\nThen Van$0ya runs.")?.page ?? "", /^# Ivan Zakharov\n\nCharacter in \*Anora\* \(2024\) {2}\n/);
  });

  it("leads from a misspelling to whoever is meant", () => {
    const found = pageFrom("# Anora (2024)\n\nMickey Mad$0ison dances.");
    assert.equal(found?.from, "Mickey Madison");
    assert.match(found?.page ?? "", /^# Mikey Madison\n/);
  });

  it("leads nowhere from other words", () => {
    assert.equal(pageFrom("# Anora (2024)\n\nThen Vanya ru$0ns."), undefined);
  });

  it("is none for an address that another pack made", () => {
    const film2 = { kind: "film" as const, slug: "nobody-made-this-1999", name: "Nobody Made This", focus: [] };
    assert.equal(cardPage(pack, film2), undefined);
    assert.equal(cardPage(pack, { ...film2, name: "" }), undefined);
  });

  it("takes markup in a name for text", () => {
    const odd = withPack([film("[REC]* <b>", 2007)]);
    const page = cardPage(odd, { kind: "film", slug: "rec-b-2007", name: "[REC]* <b>", focus: [] });
    assert.match(page ?? "", /^# \\\[REC\\\]\\\* \\<b\\> \(2007\)\n/);
  });
});
