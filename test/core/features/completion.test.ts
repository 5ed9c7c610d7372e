import assert from "node:assert/strict";
import { type CompletionEntry, complete, openDraft, type Pack } from "../../../src/core/index.js";
import { film, person, tinyPack, withPack } from "../../support/tinyPack.js";

interface Completed {
  readonly entries: readonly CompletionEntry[];
  /** The draft after the first entry was chosen. */
  readonly chosen: string;
}

/** Completes at `$0`. */
function at(marked: string, trigger?: string, pack: Pack = tinyPack(), signs = "@"): Completed {
  const offset = marked.indexOf("$0");
  assert.ok(offset >= 0, "a draft needs a cursor, $0");
  const text = marked.replace("$0", "");
  const entries = complete(openDraft(text, pack), offset, { signs, ...(trigger === undefined ? {} : { trigger }) });
  for (const { range } of entries) assert.ok(range.start <= offset && offset <= range.end, "the cursor is in the range");
  const [first] = entries;
  return {
    entries,
    chosen: first === undefined ? text : text.slice(0, first.range.start) + first.insertText + text.slice(first.range.end),
  };
}

/** The whole list at `$0`, by label. */
function offers(marked: string, labels: readonly string[], trigger?: string): Completed {
  const completed = at(marked, trigger);
  assert.deepEqual(
    completed.entries.map(({ label }) => label),
    labels,
  );
  return completed;
}

const anora = "# Anora (2024)\n\n";

describe("completion: names in focus", () => {
  it("finds a name by its beginning, by its surname, and without its marks", () => {
    offers(`${anora}Then Mikey Mad$0`, ["Mikey Madison"]);
    offers(`${anora}Then Madis$0`, ["Mikey Madison"]);
    offers(`${anora}Then eydel$0`, ["Mark Eydelshteyn"]);
    offers(`${anora}Then Luna Sofi$0`, ["Luna Sofía Miranda"]);
    offers(`${anora}Then Luna Sofí$0`, ["Luna Sofía Miranda"]);
  });

  it("replaces the words of the name that are there already", () => {
    assert.equal(at(`${anora}Then luna sof$0 came.`).chosen, `${anora}Then Luna Sofía Miranda came.`);
    assert.equal(at(`${anora}Watch *Mikey Mad$0*.`).chosen, `${anora}Watch *Mikey Madison*.`);
  });

  it("never doubles a word that is there already, before the cursor or behind it", () => {
    assert.equal(at(`${anora}Then Mickey Madis$0 came.`).chosen, `${anora}Then Mikey Madison came.`);
    assert.equal(at(`${anora}Then Mik$0 Madison came.`).chosen, `${anora}Then Mikey Madison came.`);
    assert.equal(at(`${anora}Then Luna $0Miranda came.`).chosen, `${anora}Then Luna Sofía Miranda came.`);
    assert.equal(at("Watch Stanly Kubr$0 now.").chosen, "Watch Stanley Kubrick now.");
    assert.equal(at("Watch Stan Kubr$0 now.").chosen, "Watch Stanley Kubrick now.");
    assert.equal(at(`${anora}Then Mad$0s came.`).chosen, `${anora}Then Mikey Madisons came.`);
  });

  it("finds a name in spite of a slip, and the editor will not filter it away", () => {
    const { entries } = offers(`${anora}Then Edelsh$0`, ["Mark Eydelshteyn"]);
    assert.equal(entries[0]?.filterText, "Edelsh eydelshteyn mark");
    offers(`${anora}Then Mickey Mad$0`, ["Mikey Madison"]);
  });

  it("lists the forms of a character, but one spelling of a person", () => {
    offers(`${anora}Then Vany$0`, ["Vanya", "Vanya Zakharov"]);
    const { entries } = offers(`${anora}Then Yuriy$0`, ["Yura Borisov"]);
    assert.equal(entries[0]?.filterText, "yuriy borisov");
  });

  it("says kind, role and film beside the name", () => {
    const detail = (marked: string): string | undefined => at(marked).entries[0]?.detail;
    assert.equal(detail(`${anora}Then Madis$0`), "person · Anora Mikheeva in Anora (2024)");
    assert.equal(detail(`${anora}Then Drew$0`), "person · cinematographer of Anora (2024)");
    assert.equal(detail(`${anora}Then Toro$0`), "character · Anora (2024), Karren Karagulian");
    assert.equal(detail(`${anora}Then Tange$0`), "film · 2015, Sean Baker");
    assert.equal(detail(`${anora}A Palm$0`), "award · Cannes Film Festival");
  });

  it("offers the whole film on request, cast first in billing order", () => {
    offers(`*Persona* (1966), by Ingmar Bergman. $0`, [
      "Bibi Andersson",
      "Liv Ullmann",
      "Gunnar Björnstrand",
      "Alma",
      "Elisabet Vogler",
      "Herr Vogler",
      "Ingmar Bergman",
      "Persona",
    ]);
  });
});

describe("completion: what the context asks for", () => {
  it("offers the performer behind a character and “(”", () => {
    offers(`${anora}Toros ($0`, ["Karren Karagulian"], "(");
    offers(`${anora}*Toros* ($0`, ["Karren Karagulian"], "(");
    offers(`${anora}Toros (Kar$0`, ["Karren Karagulian"]);
    assert.equal(at(`${anora}Toros (Karren Kar$0)`).chosen, `${anora}Toros (Karren Karagulian)`);
  });

  it("offers the part behind a person and “(” or “as”", () => {
    offers(`${anora}Yura Borisov ($0`, ["Igor"], "(");
    offers(`${anora}Mark Eydelshteyn as $0`, ["Ivan Zakharov", "Ivan", "Vanya"]);
    offers(`${anora}Mark Eydelshteyn as Van$0`, ["Vanya", "Vanya Zakharov"]);
  });

  it("offers parts only after “as” and “plays”, people only after “played by”", () => {
    offers(`${anora}Mikey Madison as A$0`, ["Anora Mikheeva", "Ani", 'Anora "Ani" Mikheeva']);
    offers(`${anora}Mikey Madison as Ani. Then Yur$0`, ["Yura Borisov"]);
    offers(`${anora}Mikey Madison as a dancer whom Yur$0`, ["Yura Borisov"]);
    offers(`${anora}Igor, played by $0`, ["Yura Borisov"]);
    offers(`${anora}Yura Borisov’s $0`, ["Igor"]);
    offers("Willem Dafoe as $0", ["Bobby Hicks"]);
  });

  it("does not open by itself at other parentheses", () => {
    offers(`${anora}It is long ($0`, [], "(");
    offers(`${anora}*Anora* ($0`, [], "(");
  });

  it("offers directors after “directed by”", () => {
    offers(`${anora}It was directed by $0`, ["Sean Baker"]);
    assert.equal(at(`${anora}It was directed by Sea$0`).chosen, `${anora}It was directed by Sean Baker`);
    offers("It was directed by Tarant$0", ["Quentin Tarantino"]);
  });

  it("offers those who directed, even where no film is in focus", () => {
    const { entries } = offers("It was directed by Ba$0", ["Sean Baker", "Barry Jenkins"]);
    assert.equal(entries[1]?.detail, "person · director of Moonlight (2016)");
    assert.ok(at("It was directed by $0").entries.some(({ label }) => label === "Ingmar Bergman"));
    assert.ok(!at("It was directed by $0").entries.some(({ label }) => label === "Brad Pitt"));
  });

  it("offers the makers of the film after what they are called", () => {
    offers(`${anora}The director $0`, ["Sean Baker"]);
    offers(`${anora}The cinematographer D$0`, ["Drew Daniels", "Darya Ekamasova", "Diamond", "Palme d'Or", "Directing"]);
  });

  it("offers categories of the award that is named, those of the film first, and a category but once", () => {
    const labels = (marked: string): string[] => at(marked).entries.map(({ label }) => label);
    assert.deepEqual(labels(`${anora}She won Best $0`).slice(0, 3), ["Best Supporting Actor", "Best Actress", "Best Director"]);
    offers(`${anora}At Cannes it won Best $0`, labels(`${anora}She won Best $0`));
    offers(`${anora}It has the best moments of Sean Ba$0`, ["Sean Baker"]);
  });

  it("offers categories after “Best”", () => {
    offers(`${anora}She won Best Act$0`, ["Best Actress", "Best Actress in a Leading Role", "Best Actor", "Best Actor in a Leading Role"]);
  });

  it("replaces the “@”", () => {
    const { entries, chosen } = offers(`${anora}Then @mikey$0 dances.`, ["Mikey Madison", "Mikey Saber"]);
    assert.deepEqual(
      entries.map(({ filterText }) => filterText),
      ["@mikey madison", "@mikey saber"],
    );
    assert.equal(chosen, `${anora}Then Mikey Madison dances.`);
    assert.equal(at(`${anora}Then @$0`, "@").entries[0]?.label, "Mikey Madison");
    offers(`${anora}Write to desk@mad$0`, []);
  });
});

describe("completion: signs and letters that open the list", () => {
  it("takes the signs it is told", () => {
    const { entries, chosen } = at(`${anora}Then +mikey$0 dances.`, "+", tinyPack(), "+");
    assert.equal(entries[0]?.filterText, "+mikey madison");
    assert.equal(chosen, `${anora}Then Mikey Madison dances.`);
    assert.equal(at(`${anora}Then @mikey$0`, undefined, tinyPack(), "+").chosen, `${anora}Then @Mikey Madison`);
    assert.equal(at(`${anora}See *Anora*, @mik$0`, "@").chosen, `${anora}See *Anora*, Mikey Madison`);
  });

  it("opens by itself only in what looks like a name", () => {
    offers(`${anora}Then Mi$0`, ["Mikey Madison", "Luna Sofía Miranda", "Anora Mikheeva"], "i");
    offers(`${anora}Then mi$0`, [], "i");
    offers(`${anora}Then M$0`, [], "M");
    offers(`${anora}Country$0`, [], "y");
    offers(`${anora}Then @mik$0`, ["Mikey Madison", "Anora Mikheeva", "Mikey Saber"], "k");
    offers("Watch Ku$0", [], "u");
    offers("Watch Kub$0", ["Stanley Kubrick"], "b");
  });
});

describe("completion: the rest of the pack", () => {
  it("finds people by any name, films by title, best known first", () => {
    offers("Watch Tangeri$0", ["Tangerine"]);
    offers("Watch Kubri$0", ["Stanley Kubrick"]);
    offers("Watch Philip Seym$0", ["Philip Seymour Hoffman"]);
    offers("Watch de Medei$0", ["Maria de Medeiros"]);
    offers("Watch Silence of the La$0", ["The Silence of the Lambs"]);
    offers("Watch Florid$0", ["The Florida Project"]);
  });

  it("finds the famous in spite of a slip, and nobody else", () => {
    const films = Array.from({ length: 500 }, (_, index) =>
      film(`Film ${index}`, 1990 + (index % 30), { crew: { director: ["Odile Marchetti"] } }),
    );
    const pack = withPack([...films, person("Otto Marchand")]);
    const labels = (marked: string): string[] => at(marked, undefined, pack).entries.map(({ label }) => label);
    assert.deepEqual(labels("Watch Marcheti$0"), ["Odile Marchetti"]);
    assert.deepEqual(labels("Watch Marchamd$0"), []);
    assert.equal(at("Watch Odille Marcheti$0 now.", undefined, pack).chosen, "Watch Odile Marchetti now.");
  });

  it("is not searched for a letter or two, nor for an ordinary word", () => {
    offers("Watch Ku$0", []);
    offers("We saw the silence$0", []);
    offers("We saw a story$0", []);
  });

  it("lists what the draft names elsewhere before what it does not", () => {
    const { entries } = at("Willem Dafoe played it well. Then Wil$0");
    assert.equal(entries[0]?.label, "Willem Dafoe");
  });

  it("stays silent on what is typed whole", () => {
    offers(`${anora}Then Karren Karagulian$0`, []);
  });
});

describe("completion: front matter", () => {
  it("offers films where films belong", () => {
    const { entries, chosen } = offers("---\nfilm: Tange$0\n---\n", ["Tangerine (2015)"]);
    assert.equal(entries[0]?.detail, "film · 2015, Sean Baker");
    assert.equal(chosen, "---\nfilm: Tangerine (2015)\n---\n");
    assert.equal(at("---\nfilm: Silence of$0\n---\n").chosen, "---\nfilm: The Silence of the Lambs (1991)\n---\n");
    offers("---\nfilm: Kubri$0\n---\n", []);
  });

  it("leaves the year out where it has a field of its own, and in a heading", () => {
    offers("---\nfilm: Tange$0\nyear: 2015\n---\n", ["Tangerine"]);
    offers("---\ntitle: Tange$0\n---\n", ["Tangerine"]);
  });

  it("offers people where people belong", () => {
    offers("---\nfilm: Anora\ndirector: $0\n---\n", ["Sean Baker"]);
    offers("---\nfilm: Anora\ncast: [Mikey Madison, Mark Ey$0]\n---\n", ["Mark Eydelshteyn"]);
    offers("---\nfilm: Anora\ncast:\n  - Mikey Madison\n  - Toros$0\n---\n", []);
    assert.equal(
      at("---\nfilm: Anora\ncast:\n  - Mikey Madison\n  - eydel$0\n---\n").chosen,
      "---\nfilm: Anora\ncast:\n  - Mikey Madison\n  - Mark Eydelshteyn\n---\n",
    );
  });

  it("offers nothing in keys and fields without names", () => {
    offers("---\nfilm: Anora\ndate: $0\n---\n", []);
    offers("---\nfilm: Anora\nMikey$0\n---\n", []);
  });

  it("quotes a title that YAML would misread", () => {
    const pack = withPack([film("Mission: Impossible", 1996)]);
    const chosen = (head: string): string => at(`---\n${head}\n---\n`, undefined, pack).chosen;
    assert.equal(chosen("film: Missi$0"), '---\nfilm: "Mission: Impossible (1996)"\n---\n');
    assert.equal(chosen('film: "Missi$0"'), '---\nfilm: "Mission: Impossible (1996)"\n---\n');
    assert.equal(at("---\nfilm: Once Upon a Time... in Holl$0\n---\n").chosen, "---\nfilm: Once Upon a Time... in Hollywood (2019)\n---\n");
  });
});

describe("completion: where no name belongs", () => {
  it("keeps out of code, addresses and empty drafts", () => {
    offers(`${anora}Type \`Mikey Mad$0\` here.`, []);
    offers(`${anora}\n\n    Mikey Mad$0 in code\n`, []);
    offers(`${anora}<https://example.org/Mikey$0>`, []);
    offers("$0", []);
  });
});
