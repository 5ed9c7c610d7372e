import { titleKey } from "../text/filmTitle.js";
import type { FilmGroup } from "./filmGroup.js";
import { merge } from "./filmGroup.js";
import { translatedFilms } from "./sameFilmsTranslated.js";

/** A film by one of its titles and a year that a list gives it. */
type Listed = readonly [title: string, year: number | undefined];

interface SameFilm {
  /** What the record is called, and the year of release. */
  readonly title: string;
  readonly year: number;
  /** How the lists have it. */
  readonly of: readonly Listed[];
  readonly titles?: readonly string[];
  /** Titles that a list has by mistake, of another film. */
  readonly misnamed?: readonly string[];
  /** The page that says so; or, of a list, the lines that do. */
  readonly seen: string;
}

/** Films under two titles, or two years, that no rule can tell from two films; and titles and years that the lists have wrong. */
export const sameFilms: readonly SameFilm[] = [
  {
    title: "49th Parallel",
    year: 1941,
    of: [
      ["49th Parallel", 1941],
      ["The Invaders", 1942],
    ],
    seen: "https://en.wikipedia.org/wiki/49th_Parallel_(film)",
  },
  {
    title: "7th Heaven",
    year: 1927,
    of: [
      ["7th Heaven", 1927],
      ["Seventh Heaven", 1927],
    ],
    seen: "us-films 1927: 7th_Heaven_(1927_film); wp-2016: Seventh_Heaven_(1927_film), same director, Gaynor and Farrell",
  },
  {
    title: "A Family Affair",
    year: 2024,
    of: [["A Family Affair", 2024]],
    seen: "us-films 2024: A_Family_Affair_(2024_film); its list of 2023 had announced it",
  },
  {
    title: "Ballerina",
    year: 2025,
    of: [
      ["Ballerina", 2025],
      ["From the World of John Wick: Ballerina", 2025],
    ],
    seen: "us-films 2025: two lines with the same director and the same eight performers",
  },
  {
    title: "Bicycle Thieves",
    year: 1948,
    of: [
      ["Bicycle Thieves", 1948],
      ["The Bicycle Thief", 1949],
    ],
    titles: ["Ladri di biciclette"],
    seen: "https://www.encyclopedia.com/arts/culture-magazines/bicycle-thief",
  },
  {
    title: "D.O.A.",
    year: 1950,
    of: [["D.O.A.", 1950]],

    seen: "us-films 1950: D.O.A._(1950_film); the cast page of that year names its other performers",
  },
  {
    title: "Damsel",
    year: 2024,
    of: [["Damsel", 2024]],
    seen: "us-films 2024: Damsel_(2024_film); its list of 2023 had announced it",
  },
  {
    title: "Downton Abbey: The Grand Finale",
    year: 2025,
    of: [
      ["Downton Abbey: The Grand Finale", 2025],
      ["Untitled Downton Abbey: A New Era sequel", 2025],
    ],

    seen: "us-films 2025: two lines with the same director and performers",
  },
  {
    title: "Dr. Strangelove",
    year: 1964,
    of: [["Dr. Strangelove", 1964]],
    seen: "wp-2016: Dr._Strangelove",
  },
  {
    title: "Expend4bles",
    year: 2023,
    of: [
      ["Expend4bles", 2023],
      ["The Expendables 4", 2023],
    ],
    seen: "us-films 2023: two lines with the same director and the same performers",
  },
  {
    title: "Ghostbusters: Frozen Empire",
    year: 2024,
    of: [
      ["Ghostbusters: Frozen Empire", 2024],
      ["Untitled Ghostbusters: Afterlife sequel", 2023],
    ],

    seen: "us-films 2024 and 2023: two lines with the same director and performers",
  },
  {
    title: "Guy Ritchie's The Covenant",
    year: 2023,
    of: [
      ["Guy Ritchie's The Covenant", 2023],
      ["The Covenant", 2023],
    ],
    seen: "us-films 2023: two lines with the same director and the same seven performers",
  },
  {
    title: "I Know What You Did Last Summer",
    year: 2025,
    of: [
      ["I Know What You Did Last Summer", 2025],
      ["Untitled I Know What You Did Last Summer sequel", 2025],
    ],
    seen: "us-films 2025: two lines with the same director, eight performers in both",
  },
  {
    title: "La Vie de Bohème",
    year: 1992,
    of: [
      ["La Vie de Bohème", 1992],
      ["The Bohemian Life", 1992],
    ],
    seen: "freebase: three of three performers in the cast page of The Bohemian Life",
  },
  {
    title: "Lift",
    year: 2024,
    of: [["Lift", 2024]],
    seen: "us-films 2024: Lift_(2024_film); its list of 2023 had announced it",
  },
  {
    title: "María Candelaria",
    year: 1944,
    of: [["Maria Candelaria", 1946]],
    seen: "https://mymoviepicker.com/film/maria-candelaria-3516.htm",
  },
  {
    title: "Monsieur Klein",
    year: 1976,
    of: [
      ["Monsieur Klein", 1976],
      ["Mr. Klein", 1976],
    ],
    seen: "https://wikimili.com/en/Monsieur_Klein",
  },
  {
    title: "O Pagador de Promessas",
    year: 1962,
    of: [["O Pagador de Promessas", 1962]],
    titles: ["The Given Word", "Keeper of Promises"],
    seen: "http://www.imdb.com/title/tt0056322/",
  },
  {
    title: "One Battle After Another",
    year: 2025,
    of: [
      ["One Battle After Another", 2025],
      ["The Battle of Baktan Cross", 2025],
    ],
    seen: "https://filmofilia.com/the-dark-truth-behind-ptas-action-epic-one-battle-after-another-201290",
  },
  {
    title: "Prison",
    year: 1988,
    of: [["Prison", 1988]],
    seen: "us-films 1988: Prison_(1988_film)",
  },
  {
    title: "Roma",
    year: 1972,
    of: [["Roma", 1972]],

    seen: "sight-and-sound: Fellini, 1972; the cast page of that year has Anna Magnani",
  },
  {
    title: "Simon of the Desert",
    year: 1965,
    of: [
      ["Simon of the Desert", 1965],
      ["Simón del desierto", 1965],
    ],
    seen: "criterion, cmu: both by Buñuel, 1965; the one title is the other's translation",
  },
  {
    title: "Smurfs",
    year: 2025,
    of: [
      ["Smurfs", 2025],
      ["The Smurfs Movie", 2025],
    ],
    seen: "us-films 2025: two lines with the same director, eleven performers in both",
  },
  {
    title: "Sunrise: A Song of Two Humans",
    year: 1927,
    of: [
      ["Sunrise: A Song of Two Humans", 1927],
      ["Sunrise", 1927],
    ],

    seen: "us-films 1927: Murnau, with O'Brien and Gaynor; sight-and-sound: Sunrise, Murnau",
  },
  {
    title: "The Big Store",
    year: 1941,
    of: [
      ["The Big Store", 1941],
      ["Saps at Sea", 1941],
    ],
    misnamed: ["Saps at Sea"],
    seen: "freebase: Reisner, with the Marx Brothers, Tony Martin and Margaret Dumont, under the title of Laurel and Hardy's film",
  },
  {
    title: "The Cow",
    year: 1969,
    of: [["Gaav", 1969]],
    titles: ["Gāv"],
    seen: "https://www.filmfesthamburg.de/en/film/gaav/",
  },
  {
    title: "The Exorcist: Believer",
    year: 2023,
    of: [
      ["The Exorcist: Believer", 2023],
      ["Untitled The Exorcist film", 2023],
    ],

    seen: "us-films 2023: two lines with the same director and performers",
  },
  {
    title: "The Father",
    year: 2020,
    of: [["The Father", 2020]],

    seen: "film-years: Florian Zeller, 2020, under another film's Wikidata id",
  },
  {
    title: "Two Friends",
    year: 1986,
    of: [["Two Friends", 2015]],

    seen: "https://www.encyclopedia.com/arts/culture-magazines/two-friends",
  },
];

/** Joins what the tables say is one film, and gives it the title and the year of the table. */
export function joinSameFilms(
  groups: readonly FilmGroup[],
  table: readonly Omit<SameFilm, "seen">[] = [...sameFilms, ...translated()],
): FilmGroup[] {
  const gone = new Set<FilmGroup>();
  for (const { title, year, of, titles = [], misnamed = [] } of table) {
    const [home, ...others] = groups.filter((group) => !gone.has(group) && of.some((listed) => isListed(group, listed)));
    if (home === undefined) continue;
    for (const other of others) {
      merge(home, other);
      gone.add(other);
    }
    home.drafts.forEach((draft, at) => {
      if (misnamed.includes(draft.title)) home.drafts[at] = { ...draft, title };
    });
    home.settled = { title, year, titles };
  }
  return groups.filter((group) => !gone.has(group));
}

const translated = (): Omit<SameFilm, "seen">[] =>
  translatedFilms.map(([title, year, others]) => ({
    title,
    year,
    of: [[title, year], ...others.map((other): Listed => (typeof other === "string" ? [other, year] : [other[0], other[1]]))],
  }));

const isListed = (group: FilmGroup, [title, year]: Listed): boolean =>
  (year === undefined ? group.years.size === 0 : group.years.has(year)) &&
  group.drafts.some((draft) => titleKey(draft.title) === titleKey(title));
