import { cardMarkdown, complete, ghostText, hover, openDraft } from "../../src/core/index.js";
import { readPack } from "./drafts.js";
import { inTurns, ms, row } from "./timing.js";

/** What stands before the cursor, in a review of Anora. */
const typed: Readonly<Record<string, string>> = {
  "nothing, the whole film": "",
  "a name of the film": "Mikey Mad",
  "a slip in a name of the film": "Then Mark Edelsh",
  "a common beginning": "Then @And",
  "a name of the pack": "Like Thelma Schoonm",
  "a famous name with a slip": "Like Stanly Kubrik",
  "a character and a bracket": "Toros (",
  "directed by, two letters": "It was directed by Ta",
  Best: "She won Best ",
  "nothing to find": "Then Xqwzrt",
};

/** What a person asks of a draft that is read already: a list of names, grey text, a card. */
export function asking(): void {
  const pack = readPack();
  console.log(`Completion, ghost text and hover, ${pack.counts.people} people`);
  const ways = Object.entries(typed).map(([name, words]) => {
    const text = `# Anora (2024)\n\nSean Baker made it. ${words}`;
    const model = openDraft(text, pack);
    return [`list: ${name}`, () => complete(model, text.length)] as const;
  });
  const text = "# Anora (2024)\n\nSean Baker made it with Mikey Mad";
  const model = openDraft(text, pack);
  const cards = ["Anora", "Sean Baker"].map((name) => {
    const at = text.indexOf(name) + 1;
    const card = hover(model, at);
    if (card === undefined) throw new Error(`no card on ${name}`);
    return [`card: ${name}`, () => cardMarkdown(hover(model, at) ?? card)] as const;
  });
  const times = inTurns(Object.fromEntries([...ways, ["ghost text", () => ghostText(model, text.length)], ...cards]), 40);
  for (const [name, { median, best }] of Object.entries(times)) row(name, ms(median), `best ${ms(best)}`);
}
