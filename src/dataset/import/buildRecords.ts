import type { Alias, FilmRecord, HonourRecord, PersonRecord } from "../../core/packs/records.js";
import type { Curated } from "./curated.js";
import { curatedFilms, curatedPeople, readCurated } from "./curated.js";
import type { FilmDraft, PersonMention } from "./drafts.js";
import { careersIn, withoutWrongYears } from "./films/careers.js";
import { withoutCastOutOfTime } from "./films/castOutOfTime.js";
import { markForeign } from "./films/countries.js";
import type { FilmGroup } from "./films/filmGroup.js";
import { groupFilms } from "./films/groupFilms.js";
import { joinDoubles } from "./films/joinDoubles.js";
import { joinMisdated } from "./films/joinMisdated.js";
import { dateByTitle, joinStrangers } from "./films/joinStrangers.js";
import { mergeFilm, titleOf } from "./films/mergeFilm.js";
import { withoutMixedTopics } from "./films/mixedTopics.js";
import { withoutObscure } from "./films/obscureFilms.js";
import { joinSameFilms, readSameFilms } from "./films/sameFilms.js";
import { withoutStrayDirectors } from "./films/strayDirectors.js";
import { withWholeNames } from "./films/wholeNames.js";
import { isDatedByFestival, premiereOf, yearOf } from "./films/years.js";
import { oscarHonours } from "./honours/oscarAwards.js";
import { addAliases, alsoKnown, readItems, settleAliases } from "./people/aliases.js";
import { canonicalName } from "./people/canonicalName.js";
import type { PersonDraft } from "./people/identifyPeople.js";
import { identifyPeople } from "./people/identifyPeople.js";
import { joinNamesakes } from "./people/joinNamesakes.js";
import { joinSameParts } from "./people/joinSameParts.js";
import { joinSoundAlikes } from "./people/joinSoundAlikes.js";
import { addUsualForms, joinTranscribed } from "./people/joinTranscribed.js";
import { readNamesakes } from "./people/lives.js";
import { placesOf } from "./people/mentions.js";
import { joinNearNames } from "./people/nearNames.js";
import { joinSamePeople, readSamePeople } from "./people/samePeople.js";
import { joinSlips } from "./people/slips.js";
import { Slugs, slugOf } from "./slugs.js";
import type { Sources } from "./sources/readSources.js";

export interface Built {
  readonly films: readonly FilmRecord[];
  readonly people: readonly PersonRecord[];
  readonly honours: readonly HonourRecord[];
  /** Films whose year is that of a festival, should one have shown them. */
  readonly datedByFestival: ReadonlySet<string>;
}

/** From cleaned source lines to records: one film, one record; one person, one record. What is written by hand beside them is not joined in. */
export function buildRecords(folder: string, sources: Sources, data: string, step: (text: string) => void): Built {
  const curated = readCurated(data);
  const careers = careersIn(sources.drafts);
  const all = joinMisdated(joinDoubles(joinStrangers(groupFilms(withoutWrongYears(sources.drafts, careers)), careers)));
  dateByTitle(all, sources.titles, careers);
  const groups = withoutObscure(joinSameFilms(all, readSameFilms(data)));
  withWholeNames(groups);
  withoutMixedTopics(groups, careers);
  withoutStrayDirectors(groups);
  withoutCastOutOfTime(groups, careers);
  markForeign(groups, sources.unlicensed);
  step(`${groups.length} films`);
  const people = identifyPeople(placesOf(groups, sources.oscars.nominations), sources.oscars.credited, readNamesakes(data));
  step(`${people.drafts.length} people by name and id`);
  const items = readItems(folder);
  joinSamePeople(people, readSamePeople(data));
  joinNamesakes(people);
  const labels = alsoKnown(items);
  joinNearNames(people, labels);
  joinSameParts(people);
  joinSlips(people, labels);
  joinTranscribed(people);
  joinSoundAlikes(people);
  step(`${people.drafts.length} people after joining near names`);
  addAliases(items, people.drafts, sources.oscars.credited);
  const names = new Map(people.drafts.map((draft) => [draft, canonicalName(draft)]));
  addUsualForms(people.drafts, names);
  settleAliases(people.drafts, names);
  const written = curatedPeople(curated, people.drafts);
  const personIds = idsOfPeople(people.drafts, names, curated, written);
  const idOf = (mention: PersonMention): string | undefined => {
    const draft = people.of.get(mention);
    return draft === undefined ? undefined : personIds.get(draft);
  };
  const writtenFilms = curatedFilms(curated, groups);
  const filmIds = idsOfFilms(groups, curated, writtenFilms);
  const homes = new Map<FilmDraft, string>(
    groups.flatMap((group) => group.drafts.map((draft) => [draft, filmIds.get(group) ?? ""] as const)),
  );
  return {
    films: [
      ...curated.inPlace.films,
      ...imported(groups, writtenFilms, curated.inPlace.films).map((group) => mergeFilm(group, filmIds.get(group) ?? "", idOf)),
    ],
    people: [
      ...curated.inPlace.people,
      ...imported(people.drafts, written, curated.inPlace.people).map((draft) =>
        personRecord(draft, names.get(draft) ?? "", personIds.get(draft) ?? ""),
      ),
    ],
    datedByFestival: new Set(groups.filter(isDatedByFestival).map((group) => filmIds.get(group) ?? "")),
    honours: oscarHonours(sources.oscars.nominations, (draft) => homes.get(draft), idOf),
  };
}

/** What becomes a record: not what stands corrected in its place, and of what one curated record found twice the best. */
function imported<Found, Known>(all: readonly Found[], written: ReadonlyMap<Found, Known>, inPlace: readonly Known[]): Found[] {
  const first = new Map([...written].reverse().map(([found, record]) => [record, found]));
  return all.filter((each) => {
    const record = written.get(each);
    return record === undefined || (!inPlace.includes(record) && first.get(record) === each);
  });
}

/** The best known of namesakes gets the plain slug, the others the year of their first film behind it. */
function idsOfPeople(
  drafts: readonly PersonDraft[],
  names: ReadonlyMap<PersonDraft, string>,
  curated: Curated,
  written: ReadonlyMap<PersonDraft, PersonRecord>,
): Map<PersonDraft, string> {
  const slugs = new Slugs();
  for (const person of curated.people) slugs.reserve(person.id);
  const ids = new Map<PersonDraft, string>([...written].map(([draft, person]) => [draft, person.id]));
  const inOrder = drafts
    .map((draft, index) => ({ draft, index }))
    .sort((a, b) => b.draft.places.length - a.draft.places.length || a.index - b.index);
  for (const { draft } of inOrder) {
    if (ids.has(draft)) continue;
    const slug = slugOf(names.get(draft) ?? "") || "person";
    const years = draft.places.flatMap((place) => place.year ?? []);
    ids.set(draft, years.length === 0 ? slugs.take(slug) : slugs.take(slug, `${slug}-${Math.min(...years)}`));
  }
  return ids;
}

/** Title and year; of two such films the one with more people first, the others with their director's surname. */
function idsOfFilms(groups: readonly FilmGroup[], curated: Curated, written: ReadonlyMap<FilmGroup, FilmRecord>): Map<FilmGroup, string> {
  const slugs = new Slugs();
  for (const film of curated.films) slugs.reserve(film.id);
  const ids = new Map<FilmGroup, string>([...written].map(([group, film]) => [group, film.id]));
  const size = (group: FilmGroup): number => group.cast.size + group.directors.size;
  const inOrder = groups.map((group, index) => ({ group, index })).sort((a, b) => size(b.group) - size(a.group) || a.index - b.index);
  for (const { group } of inOrder) {
    if (ids.has(group)) continue;
    const year = yearOf(group) ?? premiereOf(group.drafts, undefined);
    const plain = [slugOf(titleOf(group)) || "film", year].filter((part) => part !== undefined).join("-");
    const [director = ""] = group.directors;
    const surname = slugOf(director.split(" ").at(-1) ?? "");
    ids.set(group, surname === "" ? slugs.take(plain) : slugs.take(plain, `${plain}-${surname}`));
  }
  return ids;
}

function personRecord(draft: PersonDraft, name: string, id: string): PersonRecord {
  const aliases: Alias[] = [...draft.aliases].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    id,
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(draft.imdb === undefined ? {} : { imdb: draft.imdb }),
    ...(draft.wikidata === undefined ? {} : { wikidata: draft.wikidata }),
    ...(draft.wiki === undefined ? {} : { wiki: draft.wiki }),
    source: [...draft.sources].sort(),
  };
}
