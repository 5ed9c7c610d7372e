import { groupBy } from "../groupBy.js";
import type { People, PersonDraft } from "./identifyPeople.js";
import { yearsBetween } from "./joinTranscribed.js";
import { inOneList } from "./nearNames.js";
import { takeOver } from "./samePeople.js";
import { soundOf } from "./transcription.js";

/** Letters of a sound below which two people may share it by chance. */
const shortestSound = 8;
/** People who bear the family name, in either spelling, above which a namesake is likelier than a slip. */
const mostBearers = 6;
/** Credits of the rarer spelling. */
const mostCredits = 3;
const nearInTime = 15;

/**
 * Joins a spelling that occurs a few times with the person whose name sounds the same ("Abby Cornish", "Abbie Cornish"):
 * the family name is rare, the work is the same, the years are near, and no list has both in one film.
 */
export function joinSoundAlikes(people: People): void {
  const familyOf = (draft: PersonDraft): string => draft.key.split(" ").at(-1) ?? "";
  const families = groupBy(people.drafts, familyOf);
  const gone = new Set<PersonDraft>();
  const full = people.drafts.filter(({ key }) => key.includes(" "));
  for (const [sound, drafts] of groupBy(full, ({ key }) => soundOf(key))) {
    if (sound.length < shortestSound || drafts.length < 2) continue;
    const [home, ...guests] = [...drafts].sort(
      (a, b) => Number(b.imdb !== undefined) - Number(a.imdb !== undefined) || b.places.length - a.places.length,
    ) as [PersonDraft, ...PersonDraft[]];
    const bearers = new Set([home, ...guests].map(familyOf).flatMap((family) => families.get(family) ?? [])).size;
    for (const guest of guests) {
      if (guest.key === home.key || guest.imdb !== undefined || guest.places.length > mostCredits || bearers > mostBearers) continue;
      const trades = new Set(home.places.map(({ trade }) => trade));
      if (!guest.places.some(({ trade }) => trades.has(trade)) || inOneList(guest, home, "sound")) continue;
      if (yearsBetween(home, guest) > nearInTime) continue;
      takeOver(people, home, guest);
      gone.add(guest);
    }
  }
  people.drafts.splice(0, people.drafts.length, ...people.drafts.filter((draft) => !gone.has(draft)));
}
