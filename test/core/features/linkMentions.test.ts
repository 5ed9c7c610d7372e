import assert from "node:assert/strict";
import { check, linkFirstMentions, openDraft, templateProblem } from "../../../src/core/index.js";
import { tinyPack } from "../../support/tinyPack.js";

/** The draft with links of the template. */
function linked(text: string, template = "/{kind}/{slug}/"): string {
  const model = openDraft(text, tinyPack());
  const edits = [...linkFirstMentions(model, template, check(model))].sort((a, b) => b.range.start - a.range.start);
  return edits.reduce((draft, { range, newText }) => draft.slice(0, range.start) + newText + draft.slice(range.end), text);
}

describe("links of first mentions", () => {
  it("are made for people and films, once each, outside of headings", () => {
    assert.equal(
      linked("# Anora (2024)\n\n*Anora* has Mikey Madison as Ani. Madison’s *Anora*!\n"),
      "# Anora (2024)\n\n*[Anora](/film/anora-2024/)* has [Mikey Madison](/person/mikey-madison/) as Ani. Madison’s *Anora*!\n",
    );
  });

  it("lead to a page of the world where there is one", () => {
    assert.equal(
      linked("*Anora* has Mikey Madison and Mark Eydelshteyn.\n", "{wikipedia}"),
      "*[Anora](https://en.wikipedia.org/wiki/Anora)* has [Mikey Madison](https://en.wikipedia.org/wiki/Mikey_Madison) and Mark Eydelshteyn.\n",
    );
    assert.equal(
      linked("*Anora* has Yura Borisov and Mark Eydelshteyn.\n", "{wikipedia|imdb}"),
      "*[Anora](https://en.wikipedia.org/wiki/Anora)* has [Yura Borisov](https://www.imdb.com/name/nm5426973/) and Mark Eydelshteyn.\n",
    );
    assert.match(linked("*Anora* (2024)\n", "{imdb}"), /\[Anora\]\(https:\/\/www\.imdb\.com\/title\/tt28607951\/\)/);
  });

  it("are not made again for who is linked already", () => {
    for (const text of [
      "# Anora (2024)\n\nMikey Madison dances. See [Mikey Madison](x.md), <a href='y'>Sean Baker</a> and Sean Baker.\n",
      "# Anora (2024)\n\nMikey Madison in [[Mikey Madison]].\n",
    ])
      assert.equal(linked(text, "{imdb}"), text);
  });

  it("pass over pictures, names that run over markup or a line, and misspelled names", () => {
    assert.equal(
      linked("# Anora (2024)\n\n![Mikey Madison](x.png) *Mikey* Madison, Mickey Madison, Mikey\nMadison. Then Madison.\n"),
      "# Anora (2024)\n\n![Mikey Madison](x.png) *Mikey* Madison, Mickey Madison, Mikey\nMadison. Then [Madison](/person/mikey-madison/).\n",
    );
  });

  it("percent-encode what a name would break", () => {
    assert.equal(linked("*Anora* (2024)\n", "https://example.org/{name}?y={year}"), "*[Anora](https://example.org/Anora?y=2024)* (2024)\n");
    assert.match(linked("# Anora (2024)\n\nSee Mark Eydelshteyn.\n", "/{name}"), /\(\/Mark%20Eydelshteyn\)/);
  });

  it("need a template that leads somewhere", () => {
    assert.equal(templateProblem("https://example.org/"), "no-placeholder");
    assert.equal(templateProblem(""), "no-placeholder");
    for (const bad of [
      "javascript:alert({name})",
      " javascript:{slug}",
      "data:{slug}",
      "a b/{slug}",
      "/{slug})",
      "x{nobody}{slug}",
      "{slug|javascript}:{name}",
    ])
      assert.equal(templateProblem(bad), "bad-address", bad);
    for (const good of [
      "{wikipedia}",
      "/people/{slug}/",
      "https://example.org/{kind}/{slug}.html#top",
      "../{slug}.md",
      "HTTP://x.org:8080/{name}",
    ])
      assert.equal(templateProblem(good), undefined, good);
  });
});
