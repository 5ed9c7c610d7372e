import type { LocalNames } from "../gazetteer/localNames.js";
import type { BlockReading } from "../mentions/blockReading.js";
import type { BlockMention } from "../mentions/findMentions.js";
import { none, type Pack } from "../packs/pack.js";
import { alignNames } from "./alignNames.js";
import { odds, priorElsewhere, priorNear } from "./odds.js";
import { type Suspect, scoreOf } from "./suspect.js";
import { localWordLimit, namesakeOdds } from "./thresholds.js";

/**
 * A slip that makes the name of somebody else: "Ryan Johnson" in a review of Rian Johnson's film. The namesake is known, so
 * the chance that he is meant, whom no film in focus credits, stands where else that of a stranger does.
 */
export function namesakeSuspects({ tokens }: BlockReading, mentions: readonly BlockMention[], local: LocalNames, pack: Pack): Suspect[] {
  const suspects: Suspect[] = [];
  for (const { kind, form, first, last, entity } of mentions) {
    if (kind !== "person" || form !== "full" || first === last || local.credited.has(entity)) continue;
    const words = tokens.slice(first, last + 1).map((token, index, all) => (index === all.length - 1 ? token.stem : token.full));
    let best: Suspect | undefined;
    for (const name of local.near.candidates(words)) {
      if (name.film === none || name.kind !== "person" || name.words.length !== words.length) continue;
      const alignment = alignNames(words, name.words, localWordLimit);
      if (alignment === undefined || alignment.cost === 0) continue;
      const terms = odds(priorNear(name), alignment.cost, priorElsewhere(entity, pack));
      if (scoreOf(terms) < namesakeOdds || (best !== undefined && scoreOf(best.terms) >= scoreOf(terms))) continue;
      const { cost, differing } = alignment;
      best = {
        first,
        last,
        kind: "person",
        entity: name.entity,
        right: name.text,
        film: name.film,
        cost,
        differing,
        terms,
        needed: namesakeOdds,
        others: [],
      };
    }
    if (best !== undefined) suspects.push(best);
  }
  return suspects;
}
