import assert from "node:assert/strict";
import { type Grammar, markdownTokenizer, ownGrammars, type Tokenize } from "./tokenize.js";

/** What our grammars say about a draft: each piece of text that they name, and how; punctuation apart. */
function coloured(tokenize: Tokenize, draft: string): string[] {
  return tokenize(draft).flatMap(({ text, scopes }) => {
    const own = scopes.filter((scope) => scope.endsWith(".dramatis") && !/^(meta|punctuation)\./.test(scope));
    return own.map((scope) => `${text} = ${scope.replace(/\.dramatis$/, "")}`);
  });
}

const keyword = "keyword.control.directive";
const rule = "variable.parameter.rule";
const title = "entity.name.type.film";
const year = "constant.numeric.year";
const character = "variable.other.character";
const actor = "entity.name.type.person";
const invalid = "invalid.illegal.directive";

const drafts: Record<string, [draft: string, expected: string[]]> = {
  "a switch without rules": ["<!-- dramatis-disable -->", [`dramatis-disable = ${keyword}`]],
  "a switch with rules": [
    "<!-- dramatis-disable-next-line person-name, diacritics -->",
    [`dramatis-disable-next-line = ${keyword}`, `person-name = ${rule}`, `diacritics = ${rule}`],
  ],
  "switches at the end of a line and without spaces": [
    "Mickey Madison <!--dramatis-disable-line-->\n\nand <!-- dramatis-enable person-name--> then",
    [`dramatis-disable-line = ${keyword}`, `dramatis-enable = ${keyword}`, `person-name = ${rule}`],
  ],
  "names to leave alone": [
    "<!-- dramatis-ignore Mickey Madison, Palm d'Or -->",
    [`dramatis-ignore = ${keyword}`, "Mickey Madison = string.unquoted.name", "Palm d'Or = string.unquoted.name"],
  ],
  "the film under review": [
    "<!-- dramatis film: Anora (2024) -->",
    [`dramatis = ${keyword}`, `film = ${keyword}`, `Anora = ${title}`, `2024 = ${year}`],
  ],
  "a film without a year, its title with parentheses": [
    "<!-- dramatis film: (500) Days of Summer -->",
    [`dramatis = ${keyword}`, `film = ${keyword}`, `(500) Days of Summer = ${title}`],
  ],
  "unknown directives": [
    "<!-- dramatis-disabel person-name -->\n\n<!-- dramatis flim: Anora -->",
    [`dramatis-disabel = ${invalid}`, `dramatis flim = ${invalid}`],
  ],
  "a comment about Dramatis is a comment": ["<!-- dramatis found nothing here; Toros (Karren Karagulian) is right -->", []],
  "a directive in code is code": [
    "`<!-- dramatis-disable -->`\n\n```html\n<!-- dramatis-disable -->\n```\n\n    <!-- dramatis-disable -->",
    [],
  ],

  "a title with its year": [
    "In *Anora* (2024) and _Red Rocket_ (2021).",
    [`Anora = ${title}`, `2024 = ${year}`, `Red Rocket = ${title}`, `2021 = ${year}`],
  ],
  "a title with its year, in a heading, a list and a quotation": [
    "# *Anora* (2024)\n\n- *Tangerine* (2015)\n\n> *Starlet* (2012)",
    [`Anora = ${title}`, `2024 = ${year}`, `Tangerine = ${title}`, `2015 = ${year}`, `Starlet = ${title}`, `2012 = ${year}`],
  ],
  "emphasis or a year alone is nobody's title": [
    "*Really* good (2024). **Anora** (2024), \\*Anora\\* (2024), *Anora* (20244), *Anora* (twice), * a* (2024).",
    [],
  ],
  "the nearest emphasis is the title": ["*Never* before *Anora* (2024)", [`Anora = ${title}`, `2024 = ${year}`]],
  "a title in code, a fence, an indented block, a comment or front matter": [
    '---\ntitle: "*Anora* (2024)"\n---\n\n`*Anora* (2024)` and ``a ` *Anora* (2024)``\n\n```md\n*Anora* (2024)\n```\n\n~~~\nToros (Karren Karagulian)\n~~~\n\n    *Anora* (2024)\n\n<!-- *Anora* (2024) -->',
    [],
  ],

  "a character with the actor": ["Then Toros (Karren Karagulian) is called.", [`Toros = ${character}`, `Karren Karagulian = ${actor}`]],
  "a word that opens the sentence is not the character": [
    "When Nikolai Zakharov (Aleksei Serebryakov) laughs",
    [`Nikolai Zakharov = ${character}`, `Aleksei Serebryakov = ${actor}`],
  ],
  "names with marks, particles, initials and hyphens": [
    "Lulu (Luna Sofía Miranda), Frollo (Jean-Louis d'Or), Graf (Max von Sydow), O'Brien (Paul W. S. Ångström)",
    [
      `Lulu = ${character}`,
      `Luna Sofía Miranda = ${actor}`,
      `Graf = ${character}`,
      `Max von Sydow = ${actor}`,
      `O'Brien = ${character}`,
      `Paul W. S. Ångström = ${actor}`,
    ],
  ],
  "an aside is not an actor": [
    "Toros (the fixer), Toros (Karren), Toros (in English), the fixer (Karren Karagulian), Toros(Karren Karagulian)",
    [],
  ],
  "a character with the actor in code, a link's address or a tag": [
    '`Toros (Karren Karagulian)` <b title="Toros (Karren Karagulian)">x</b> [x](<Toros (Karren Karagulian)>)\n\n```\nToros (Karren Karagulian)\n```',
    [],
  ],
};

describe("the injected grammars", function () {
  // The first run may have to install VS Code, whose Markdown grammar they are injected into.
  this.timeout(180_000);
  let tokenize: Tokenize;
  before(async () => {
    tokenize = await markdownTokenizer(ownGrammars);
  });

  for (const [what, [draft, expected]] of Object.entries(drafts)) {
    it(what, () => assert.deepEqual(coloured(tokenize, draft), expected));
  }

  it("a title keeps its emphasis, and the paragraph stays one", () => {
    const pieces = tokenize("*Anora* (2024) is *good*");
    assert.ok(pieces.every(({ scopes }) => scopes.includes("meta.paragraph.markdown")));
    const emphasised = pieces.filter(({ scopes }) => scopes.includes("markup.italic.markdown")).map(({ text }) => text);
    assert.equal(emphasised.join(""), "*Anora**good*");
  });

  describe("without one of their rules", () => {
    const rules = ownGrammars.flatMap((grammar) => grammar.patterns.map(({ include }) => ({ grammar, include })));
    it("are six rules", () => assert.equal(rules.length, 6));
    for (const { grammar, include } of rules) {
      it(`${include} is missed by a test`, async () => {
        const poorer: Grammar = { ...grammar, patterns: grammar.patterns.filter((pattern) => pattern.include !== include) };
        const crippled = await markdownTokenizer(ownGrammars.map((own) => (own === grammar ? poorer : own)));
        const failing = Object.values(drafts).filter(([draft, expected]) => coloured(crippled, draft).join("\n") !== expected.join("\n"));
        assert.ok(failing.length > 0);
      });
    }
  });
});
