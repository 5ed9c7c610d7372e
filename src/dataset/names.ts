import type { PersonRecord } from "../core/packs/records.js";
import { nameWords } from "../core/text/words.js";
import type { Line, Problem } from "./load.js";
import { at, list } from "./references.js";

/** Other names that say nothing (a person's own name, one name twice), or that send two people in a circle. */
export function aliasProblems(lines: readonly Line[]): Problem[] {
  const people = lines.filter((line) => line.kind === "person").map((line) => ({ line, person: line.record as unknown as PersonRecord }));
  const aliasesOfName = new Map<string, { readonly id: string; readonly keys: ReadonlySet<string> }[]>();
  for (const { person } of people) {
    if (person.aliases === undefined) continue;
    const name = key(person.name);
    const bearer = { id: person.id, keys: new Set(person.aliases.map(([alias]) => key(alias))) };
    aliasesOfName.set(name, [...(aliasesOfName.get(name) ?? []), bearer]);
  }
  return people.flatMap(({ line, person }) => {
    const own = key(person.name);
    const seen = new Set<string>();
    return (person.aliases ?? []).flatMap(([alias]) => {
      const words = key(alias);
      if (words === own) return [at(line, `person ${person.id}: the alias “${alias}” is the name itself; delete it`)];
      if (seen.has(alias)) return [at(line, `person ${person.id}: the alias “${alias}” stands twice; delete one`)];
      seen.add(alias);
      const back = aliasesOfName.get(words)?.find((other) => other.id !== person.id && other.keys.has(own));
      return back === undefined
        ? []
        : [
            at(
              line,
              `person ${person.id}: the alias “${alias}” leads to ${back.id}, whose alias leads back; they are one person, or one alias is wrong`,
            ),
          ];
    });
  });
}

const key = (name: string): string => nameWords(name).join(" ");

/** A form cannot be right for one award and wrong for all, and what it is mended to must be a name. */
export function awardFormProblems(lines: readonly Line[]): Problem[] {
  const awards = lines.filter((line) => line.kind === "award");
  const right = new Set(awards.flatMap(({ record }) => [String(record["name"]), ...list(record["forms"]).map(String)]));
  const wrong = new Set(awards.flatMap(({ record }) => list(record["wrong"]).map((pair) => String(list(pair)[0]))));
  return awards.flatMap((line) =>
    list(line.record["wrong"]).flatMap((pair) => {
      const [written, mended] = list(pair).map(String);
      const name = String(line.record["id"]);
      if (written === undefined || mended === undefined) return [];
      if (right.has(written)) return [at(line, `award ${name}: "${written}" is listed as wrong, and as right elsewhere; decide`)];
      if (written === mended) return [at(line, `award ${name}: "${written}" is to be mended to itself; delete the pair`)];
      if (wrong.has(mended))
        return [at(line, `award ${name}: "${written}" is to be mended to "${mended}", which is wrong itself; name the right form`)];
      return right.has(mended)
        ? []
        : [
            at(
              line,
              `award ${name}: "${written}" is to be mended to "${mended}", which no award is called; add it to "forms" or correct it`,
            ),
          ];
    }),
  );
}
