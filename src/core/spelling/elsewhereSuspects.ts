import { has } from "../mentions/shape.js";
import type { Pack } from "../packs/pack.js";
import { Style, type Token } from "../tokens/token.js";
import { famousSuspect } from "./famousSuspects.js";
import { globalSuspect } from "./globalSuspects.js";
import type { Suspect } from "./suspect.js";
import { opensTitle, type Window } from "./windows.js";

type Verdict = Omit<Suspect, "first" | "last">;

const cacheLimit = 20_000;
const verdicts = new WeakMap<Pack, Map<string, Verdict | undefined>>();

/** Several words that misspell a name of which no film in focus knows. Equal words are judged once, whatever draft they stand in. */
export function elsewhereSuspect(window: Window, tokens: readonly Token[], pack: Pack): Suspect | undefined {
  // Behind the words, all else that the judgement depends on.
  let key = window.words.join(" ");
  if (opensTitle(tokens, window.first)) key += " ^";
  for (let i = window.first; i <= window.last; i++) if (has(tokens[i], Style.sentenceStart)) key += ` ${i - window.first}.`;
  let cache = verdicts.get(pack);
  if (cache === undefined || cache.size >= cacheLimit) verdicts.set(pack, (cache = new Map()));
  let verdict = cache.get(key);
  if (verdict === undefined && !cache.has(key)) {
    verdict = globalSuspect(window, tokens, pack) ?? famousSuspect(window, tokens, pack);
    cache.set(key, verdict);
  }
  return verdict && { ...verdict, first: window.first, last: window.last };
}
