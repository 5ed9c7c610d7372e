import assert from "node:assert/strict";
import { check, type Edit, openDraft, type Pack, rename, renameTarget } from "../../../src/core/index.js";
import { film, person, tinyPack, withPack } from "../../support/tinyPack.js";

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((now, { range, newText }) => now.slice(0, range.start) + newText + now.slice(range.end), text);
}

/**
 * A draft with the cursor at `$0`, in which every place that a rename writes stands as `⟦before → after⟧`.
 * @param newName what the writer types
 */
function renames(newName: string, marked: string, pack: Pack = tinyPack()): void {
  const before = (draft: string): string => draft.replace(/⟦([^→⟧]*) → [^⟧]*⟧/g, "$1");
  const text = before(marked).replace("$0", "");
  const model = openDraft(text, pack);
  const answer = rename(model, before(marked).indexOf("$0"), newName, check(model));
  assert.ok("edits" in answer, `refused: ${JSON.stringify(answer)}`);
  assert.equal(applied(text, answer.edits), marked.replace("$0", "").replace(/⟦[^→⟧]* → ([^⟧]*)⟧/g, "$1"));
  // Nothing is written that is the same afterwards.
  for (const { range, newText } of answer.edits) assert.notEqual(text.slice(range.start, range.end), newText);
}

function refuses(marked: string, newName: string, refused: string, written: string): void {
  const text = marked.replace("$0", "");
  const model = openDraft(text, tinyPack());
  assert.deepEqual(rename(model, marked.indexOf("$0"), newName, check(model)), { refused, written });
}

const anora = "# Anora (2024)\n\n";

describe("rename", () => {
  it("begins with the name as it is written", () => {
    const text = `${anora}Mikey\nMadison is Ani.`;
    const target = renameTarget(openDraft(text, tinyPack()), text.indexOf("key"), []);
    assert.deepEqual(target, { range: { start: 16, end: 29 }, written: "Mikey Madison" });
  });

  it("changes the full name, the surname and the possessive", () => {
    renames(
      "Mikey Addison",
      `${anora}⟦Mikey Madi$0son → Mikey Addison⟧ is Ani. ⟦Madison → Addison⟧’s voice is low, ⟦Mikey Madison → Mikey Addison⟧'s laugh is not.`,
    );
  });

  it("does the same from the surname", () => {
    renames("Addison", `${anora}⟦Mikey Madison → Mikey Addison⟧ is Ani. ⟦Mad$0ison → Addison⟧’s voice is low.`);
  });

  it("changes a given name where it stands", () => {
    renames("Elliot Madison", `${anora}⟦Mikey Ma$0dison → Elliot Madison⟧ is Ani. Madison’s voice is low.`);
    renames("Mischa Zakharov", `${anora}⟦Ivan Zak$0harov → Mischa Zakharov⟧ runs. ⟦Ivan → Mischa⟧ is young, Vanya is a child.`);
  });

  it("changes a nickname and leaves the name it is short for", () => {
    renames(
      "Wanja",
      `${anora}⟦Van$0ya → Wanja⟧ runs, and ⟦Vanya Zakharov → Wanja Zakharov⟧ sleeps. Ivan wakes; ⟦Vanya → Wanja⟧’s mother lands.`,
    );
  });

  it("leaves other people of the same name alone", () => {
    renames("Ivan Petrov", `${anora}⟦Ivan Zak$0harov → Ivan Petrov⟧ runs; Nikolai Zakharov pays.`);
  });

  it("gives one word for two, and two for one", () => {
    renames("Prinz", `${anora}⟦Ivan Zak$0harov → Prinz⟧ runs. ⟦Ivan → Prinz⟧ sleeps.`);
    renames("Anna Addison", `${anora}⟦Mikey Madison → Anna Addison⟧ is Ani. ⟦Mad$0ison → Anna Addison⟧’s voice is low.`);
    renames("Anna de la Cruz", `${anora}⟦Mikey Ma$0dison → Anna de la Cruz⟧ is Ani. ⟦Madison → de la Cruz⟧’s voice is low.`);
  });

  it("keeps line breaks and markup inside a name", () => {
    renames("Mikael Addison", `${anora}⟦Mikey → Mikael⟧\n⟦Madi$0son → Addison⟧ is Ani. *⟦Mikey → Mikael⟧* ⟦Madison → Addison⟧!`);
    renames("Anna", `${anora}⟦Mikey Madi$0son → Anna⟧ is Ani. *⟦Mikey → Anna⟧*⟦ Madison → ⟧! *⟦Mikey Madison → Anna⟧* twice.`);
    renames("Anna", `${anora}⟦Mikey Madi$0son → Anna⟧ is Ani. ⟦Mikey → Anna⟧⟦ **Madison** → ⟧!`);
  });

  it("keeps the capitals of a headline", () => {
    renames("Mikey Addison", `# ⟦MIKEY MADISON → MIKEY ADDISON⟧ IN *ANORA* (2024)\n\n*Anora* is ⟦Mikey Ma$0dison → Mikey Addison⟧.`);
  });

  it("writes hyphens and marks as they are typed", () => {
    renames("Mikey-Zoë", `${anora}⟦Mikey Madi$0son → Mikey-Zoë⟧ is Ani. ⟦Madison → Zoë⟧ sings.`);
    const zoe = withPack([film("Kimi", 2022, { cast: [["Zoë Kravitz", "Angela Childs"]] })]);
    renames("Zoë Kravitz", "# Kimi (2022)\n\n⟦Zoe Kra$0vitz → Zoë Kravitz⟧ hears. Kravitz runs, Zoë Kravitz hides.", zoe);
    renames(
      "Zoe Smith",
      "# Kimi (2022)\n\n⟦Zoe Kra$0vitz → Zoe Smith⟧ hears. ⟦Kravitz → Smith⟧ runs, ⟦Zoë Kravitz → Zoe Smith⟧ hides.",
      zoe,
    );
  });

  it("gives a possessive without s its s", () => {
    const deakins = withPack([film("Sicario", 2015, { crew: { cinematographer: ["Roger Deakins"] } }), person("Roger Deakins")]);
    renames("Roger Deal", "# Sicario (2015)\n\n⟦Roger Dea$0kins → Roger Deal⟧ shot it. ⟦Deakins’ → Deal’s⟧ light.", deakins);
  });

  it("changes people in the front matter too", () => {
    renames(
      "Mikey Addison",
      `---\nfilm: Anora\ncast: ["⟦Mikey Madison → Mikey Addison⟧", Yura Borisov]\n---\n\n⟦Mikey Mad$0ison → Mikey Addison⟧ is Ani.`,
    );
  });

  it("leaves a misspelled name whole, for its own fix", () => {
    renames("Addison", `${anora}⟦Mad$0ison → Addison⟧ is Ani. Mickey Madison is nobody.`);
  });

  it("writes nothing for the same name", () => renames("Mikey Madison", `${anora}Mikey Ma$0dison is Ani.`));

  it("is refused where no person or character stands", () => {
    refuses(`${anora}Mikey Madison da$0nces.`, "Anna", "no-name", "");
    refuses("# Ano$0ra (2024)\n\nMikey Madison.", "Anna", "other-kind", "Anora");
    refuses(`${anora}Mickey Mad$0ison is Ani.`, "Anna", "misspelled", "Mickey Madison");
  });

  it("is refused for what is no name", () => {
    for (const bad of ["", "  ", "…", "Anna\nMaria", "[Anna](https://example.org)", "<b>"])
      refuses(`${anora}Mikey Mad$0ison dances.`, bad, "bad-name", bad.trim());
  });
});
