import type { Line } from "../load.js";
import type { Alarm, AlarmKind } from "./alarm.js";
import { alarmKinds, factsOf } from "./alarm.js";
import { longCareers } from "./careers.js";
import { swappedColumns, twoPlaces } from "./casts.js";
import { nearNames } from "./spellings.js";
import { jobCharacters, oddTexts } from "./texts.js";

/** Everything in checked lines that looks wrong, strongest first within a kind. */
export function alarms(lines: readonly Line[]): Alarm[] {
  const facts = factsOf(lines);
  return [longCareers, twoPlaces, jobCharacters, oddTexts, swappedColumns, nearNames].flatMap((look) => look(facts));
}

/** How many alarms there are of each kind; lines of text, none without an alarm. */
export function alarmCounts(found: readonly Alarm[]): string[] {
  if (found.length === 0) return [];
  const counts = (Object.keys(alarmKinds) as AlarmKind[]).flatMap((kind) => {
    const count = found.filter((each) => each.kind === kind).length;
    return count === 0 ? [] : [`  ${String(count).padStart(6)}  ${kind.padEnd(8)}  ${alarmKinds[kind]}`];
  });
  return [
    `warning: ${found.length} ${found.length === 1 ? "fact looks" : "facts look"} odd (npm run data -- alarms [KIND] lists them)`,
    ...counts,
  ];
}
