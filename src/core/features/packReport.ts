import type { EntityId, Pack } from "../packs/pack.js";
import { bodyName } from "./cards/names.js";
import { escaped } from "./nameInDraft.js";

/** What the facts are, how many, and how far they reach, as a Markdown document. */
export function packReport(pack: Pack): string {
  const { people, films, characters, awards, credits, honours, names } = pack.counts;
  const counts = {
    People: people,
    "Films and series": films,
    Characters: characters,
    "Awards and their categories": awards,
    Credits: credits,
  };
  const rows = Object.entries({ ...counts, Honours: honours, "Names, with all their forms": names });
  return [
    `# The facts of Dramatis\n\nPack “${escaped(pack.name)}” of ${pack.date}. What happened after that day is not in it, and nothing is judged by it.`,
    table(
      ["What", "How many"],
      rows.map(([what, count]) => [what, grouped(count)]),
    ),
    `## Prizes\n\nCeremonies and festivals whose winners are known. Only the Academy has all its nominees.`,
    table(["Body", "From", "To", "Years"], bodies(pack)),
    "What is missing or wrong can be corrected; see “Where the facts come from” in the README.\n",
  ].join("\n\n");
}

/** Those with most years first. */
function bodies(pack: Pack): string[][] {
  const { people, films, characters, awards } = pack.counts;
  const first = people + films + characters;
  const all = Array.from({ length: awards }, (_, index) => (first + index) as EntityId).filter(
    (award) => pack.awardKind(award) !== "category",
  );
  return all
    .map((body) => ({
      name: bodyName(pack, body),
      years: [...new Set(pack.ceremoniesOf(body).map(({ year }) => year))].sort((a, b) => a - b),
    }))
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => b.years.length - a.years.length || (a.name < b.name ? -1 : 1))
    .map(({ name, years }) => [escaped(name), String(years[0]), String(years.at(-1)), String(years.length)]);
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
