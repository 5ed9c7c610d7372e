import assert from "node:assert/strict";
import { cardMarkdown, cardOf, type EntityId, hover, lookup, noFocus, openDraft, type Pack, shortened } from "../../../src/core/index.js";
import { award, ceremony, entityNamed, film, honour, person, tinyPack, withPack } from "../../support/tinyPack.js";

const linesOf = (pack: Pack, entity: EntityId, inFocus?: EntityId): string[] =>
  cardMarkdown(cardOf(pack, entity, inFocus === undefined ? noFocus : { films: [{ film: inFocus, weight: 1 }] })).split("  \n");

/** The card at `$0` of a draft, line by line, and what it stands for. */
function hoverOn(marked: string): { on: string; lines: string[] } | undefined {
  const text = marked.replace("$0", "");
  const card = hover(openDraft(text, tinyPack()), marked.indexOf("$0"));
  return card && { on: text.slice(card.range.start, card.range.end), lines: cardMarkdown(card).split("  \n") };
}

describe("hover", () => {
  it("shows the film and the people of the front matter", () => {
    assert.equal(hoverOn("---\nfilm: An$0ora (2024)\n---\n\nIt runs.")?.lines[0], "**Anora (2024)**");
    assert.equal(hoverOn("---\nfilm: Anora\ncast: [Mikey Mad$0ison]\n---\n\nIt runs.")?.on, "Mikey Madison");
  });

  it("shows a person's part in the film in focus, then the rest", () => {
    assert.deepEqual(hoverOn("# Anora (2024)\n\nWatch Mikey Mad$0ison’s face."), {
      on: "Mikey Madison",
      lines: [
        "**Mikey Madison**",
        "Anora Mikheeva in *Anora* (2024)",
        "Also known for *Once Upon a Time... in Hollywood* (Sadie)",
        "Oscars: won Best Actress (*Anora*, 2025)",
        "[IMDb](https://www.imdb.com/name/nm5700898/), [Wikipedia](https://en.wikipedia.org/wiki/Mikey_Madison)",
      ],
    });
  });

  it("shows who plays a character", () => {
    assert.deepEqual(hoverOn("# Anora (2024)\n\nThen V$0anya runs."), {
      on: "Vanya",
      lines: [
        "**Ivan Zakharov**",
        "Character in *Anora* (2024)",
        "Played by Mark Eydelshteyn",
        'Also Ivan, Vanya, Ivan "Vanya" Zakharov, Vanya Zakharov',
      ],
    });
  });

  it("says nothing where no name stands", () => {
    assert.equal(hoverOn("# Anora (2024)\n\nThen Vanya ru$0ns."), undefined);
  });
});

describe("cards", () => {
  const pack = tinyPack();
  const anora = entityNamed(pack, "film", "Anora");

  it("of a film: makers, cast, honours by body", () => {
    assert.deepEqual(linesOf(pack, anora), [
      "**Anora (2024)**",
      "Written and directed by Sean Baker",
      "Oscars (2025): 5 wins of 6 nominations; Cannes (2024): Palme d'Or",
      "Mikey Madison as Anora Mikheeva",
      "Mark Eydelshteyn as Ivan Zakharov",
      "Yura Borisov as Igor",
      "Karren Karagulian as Toros",
      "Vache Tovmasyan as Garnick",
      "Aleksei Serebryakov as Nikolai Zakharov",
      "Darya Ekamasova as Galina",
      "Luna Sofía Miranda as Lulu",
      "[IMDb](https://www.imdb.com/title/tt28607951/), [Wikipedia](https://en.wikipedia.org/wiki/Anora)",
    ]);
  });

  it("of a category: the year that fits the film in focus, else the latest", () => {
    const actress = entityNamed(pack, "award", "Actress in a Leading Role");
    assert.deepEqual(
      linesOf(pack, actress, entityNamed(pack, "film", "The Silence of the Lambs")).at(-1),
      "64th ceremony (1992): Jodie Foster (*The Silence of the Lambs*)",
    );
    assert.deepEqual(linesOf(pack, actress), [
      "**Actress in a Leading Role**",
      "Academy Awards",
      "Also Best Actress, Best Actress in a Leading Role",
      "97th ceremony (2025): Mikey Madison (*Anora*)",
    ]);
  });

  it("of a category: nominees after the winner", () => {
    const nominees = ["Ann One", "Ben Two", "Cy Three", "Di Four", "Ed Five", "Flo Six"];
    const year = withPack([
      award("oscars", "Academy Awards"),
      award("oscars/actor", "Actor"),
      ceremony("oscars/3", 1930),
      film("Play", 1929),
      honour("won", "oscars/actor", 3, ["Play 1929"], ["Zed Won"]),
      ...nominees.map((name) => honour("nominated", "oscars/actor", 3, ["Play 1929"], [name])),
    ]);
    const [winner, others] = linesOf(year, entityNamed(year, "award", "Actor")).slice(-2);
    assert.equal(winner, "3rd ceremony (1930): Zed Won (*Play*)");
    assert.match(others ?? "", /^Nominated: .* and 1 more$/);
  });

  it("of a body: what it gave the film in focus", () => {
    assert.deepEqual(linesOf(pack, entityNamed(pack, "award", "Academy Awards"), anora), [
      "**Academy Awards**",
      "Also Academy Award, Oscars, Oscar",
      "*Anora*: 5 wins of 6 nominations",
      "Latest in the dataset: 97th ceremony (2025)",
    ]);
  });

  it("of a person whom many honour stays short", () => {
    assert.equal(
      linesOf(pack, entityNamed(pack, "person", "Sean Baker")).find((line) => line.startsWith("Oscars")),
      "Oscars: won Best Picture (*Anora*, 2025), Best Director (*Anora*, 2025), 2 more wins; Cannes: won Palme d'Or (*Anora*, 2024)",
    );
  });
});

describe("cards of series, and of what is hardly known", () => {
  const pack = withPack([
    film("Work", 2002, { series: true, crew: { writer: ["Ann One"] }, cast: [["Ben Two", "Jim"]] }),
    film("Play", 1970, {
      cast: [
        ["Cy Three", null],
        ["Di Four", null],
      ],
    }),
    person("Ed Five"),
  ]);

  it("a series has a first year", () => {
    assert.deepEqual(linesOf(pack, entityNamed(pack, "film", "Work")), [
      "**Work**",
      "Series, from 2002",
      "Written by Ann One",
      "Ben Two as Jim",
    ]);
    assert.deepEqual(linesOf(pack, entityNamed(pack, "character", "Jim")).slice(1), [
      "Character in the series *Work* (from 2002)",
      "Played by Ben Two",
    ]);
    assert.deepEqual(linesOf(pack, entityNamed(pack, "person", "Ben Two"), entityNamed(pack, "film", "Work")).slice(1), [
      "Jim in *Work* (from 2002)",
    ]);
  });

  it("names without parts are a line", () => {
    assert.deepEqual(linesOf(pack, entityNamed(pack, "film", "Play")), ["**Play (1970)**", "With Cy Three, Di Four"]);
  });

  it("a name of which nothing else is known has no card", () => {
    const text = "Then came Ed Five.";
    assert.equal(hover(openDraft(text, pack), text.indexOf("Ed")), undefined);
  });

  it("a short card keeps two lines", () => {
    const card = shortened(cardOf(tinyPack(), entityNamed(tinyPack(), "film", "Anora"), noFocus));
    assert.deepEqual([card.lines.length, card.cast, card.links], [2, [], []]);
  });
});

describe("cards cannot be made to do anything", () => {
  it("text of the pack is no markup, link, HTML or icon", () => {
    const title = "*M* _A_ [S](x) `H` <b>\\ $(zap) www.x.org http://y.org a@b.org &lt; ~~no~~ # | !";
    const pack = withPack([film(title, 1970)]);
    const [line] = linesOf(pack, 0 as EntityId);
    assert.equal(
      line,
      "**\\*M\\* \\_A\\_ \\[S\\](x) \\`H\\` \\<b\\>\\\\ \\$(zap) www\\.x.org http\\://y.org a\\@b.org \\&lt; \\~\\~no\\~\\~ \\# \\| \\! (1970)**",
    );
  });

  it("a line begins no list, and a line break in a name none either", () => {
    const pack = withPack([
      film("Play", 1970, {
        cast: [
          [null, "1. Guard"],
          [null, "- Maid"],
          [null, "Old\n# Man"],
        ],
      }),
    ]);
    const lines = linesOf(pack, entityNamed(pack, "film", "Play"));
    assert.deepEqual(lines.slice(1), ["1\\. Guard", "\\- Maid", "Old \\# Man"]);
  });

  it("links are made from ids that look like ids", () => {
    const pack = withPack([person("Ann One", { imdb: "nm1) [x](command:evil", wikidata: "Q5", wiki: "Ann_One_(actor)" })]);
    assert.deepEqual(cardOf(pack, lookup(pack, "Ann One").ids[0] as EntityId, noFocus).links, [
      { label: "Wikidata", url: "https://www.wikidata.org/wiki/Q5" },
      { label: "Wikipedia", url: "https://en.wikipedia.org/wiki/Ann_One_%28actor%29" },
    ]);
  });
});
