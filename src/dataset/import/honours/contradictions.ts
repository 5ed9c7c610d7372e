import type { HonourRecord } from "../../../core/packs/records.js";
import { groupBy } from "../groupBy.js";
import type { AwardRow } from "./awardRow.js";
import { honoursPerformance } from "./matchPeople.js";

/** An honour with the row it was made from. */
export interface Made {
  readonly honour: HonourRecord;
  readonly row: Pick<AwardRow, "list" | "gives">;
}

const forWomen = /actress|actrice|feminine|female/;
const laureates = (made: Made): string => [...(made.honour.films ?? []), ...(made.honour.people ?? [])].join(" ");
const prize = ({ honour }: Made): string => `${honour.ceremony} ${honour.category}`;

/**
 * Honours that contradict others and are dropped, both sides: of a prize that two files have, winners that only one of
 * them names; who is winner and loser of one prize; an actor among the actresses (the rarer side alone).
 *
 * @param oscars honours that are known already, which help to tell an actor from an actress
 */
export function contradictory(all: readonly Made[], oscars: readonly HonourRecord[]): Set<Made> {
  return new Set([...disputed(all), ...wonAndLost(all), ...misfiled(all, oscars)]);
}

function disputed(all: readonly Made[]): Made[] {
  const prizes = groupBy(
    all.filter(({ honour }) => honour.result === "won"),
    prize,
  );
  return [...prizes.values()].flatMap((winners) => {
    const lists = [...groupBy(winners, ({ row }) => row.list).values()].map((same) => new Set(same.map(laureates)));
    return lists.length < 2 ? [] : winners.filter((made) => lists.some((names) => !names.has(laureates(made))));
  });
}

/** Two songs of one film may win and lose. */
function wonAndLost(all: readonly Made[]): Made[] {
  const single = all.filter(({ row }) => row.gives !== "song");
  return [...groupBy(single, (made) => `${prize(made)} ${laureates(made)}`).values()]
    .filter((same) => new Set(same.map(({ honour }) => honour.result)).size > 1)
    .flat();
}

function misfiled(all: readonly Made[], oscars: readonly HonourRecord[]): Made[] {
  const sides = new Map<string, { women: number; men: number }>();
  const told = (category: string): boolean =>
    honoursPerformance(category) && (forWomen.test(category) || /actor|acteur|masculin|-male/.test(category));
  for (const honour of [...all.map((made) => made.honour), ...oscars]) {
    if (!told(honour.category)) continue;
    for (const person of honour.people ?? []) {
      const side = sides.get(person) ?? { women: 0, men: 0 };
      side[forWomen.test(honour.category) ? "women" : "men"] += 1;
      sides.set(person, side);
    }
  }
  return all.filter(
    ({ honour }) =>
      told(honour.category) &&
      (honour.people ?? []).some((person) => {
        const { women, men } = sides.get(person) ?? { women: 0, men: 0 };
        return forWomen.test(honour.category) ? women < men : men < women;
      }),
  );
}
