import { entitiesNamed, filmsTitled } from "../gazetteer/exact.js";
import type { FrontMatter } from "../markdown/frontMatter.js";
import { type EntityId, none, type Pack } from "../packs/pack.js";
import { nameWords } from "../text/words.js";

/** What the head of a draft and its file name say of the film. */
export interface HeadEvidence {
  /** Films named, each with its points. */
  readonly films: ReadonlyMap<EntityId, number>;
  /** People named in `cast:`, `director:`, `tags:` and the like. */
  readonly people: readonly EntityId[];
  /** Year of the post, or 0: no later film is meant. */
  readonly written: number;
}

/** Points of one piece of evidence; `focus.ts` says what they weigh. */
export const headPoints = { id: 5, filmKey: 3, title: 2.2, slug: 1.8, slugWord: 0.6, tag: 1, tagWord: 0.6, number: 1, yearAgrees: 1.2 };

const filmKeys = /^(?:film|movie|films|movies|film_?title|movie_?title|movie_?name|original_?title)$/;
const titleKeys = /^(?:title|name|headline|permalink|slug|url)$/;
const yearKeys = /^(?:year|release_?year|release|released|film_?year|date_?published|release_?date)$/;
const idKeys = /imdb|website|sameas|letterboxd|tmdb/;
const peopleKeys = /^(?:cast|starring|staring|stars|actors?|directors?|directed_?by|screenplay|writers?|people|creators?)$/;
const tagKeys = /^(?:tags?|categories|keywords|subjects?)$/;

/** Reads front matter of all the habits there are, and the slug of the file. */
export function readHead(frontMatter: FrontMatter, path: string | undefined, pack: Pack): HeadEvidence {
  const films = new Map<EntityId, number>();
  const people: EntityId[] = [];
  let year = 0;
  let written = 0;
  for (const { key, value } of frontMatter.values) {
    const name = lastKey(key);
    if (yearKeys.test(name)) year ||= yearIn(value);
    if (/^(?:date|published|pubdate|created)$/.test(name)) written ||= yearIn(value);
  }
  const add = (title: string, points: number): void => {
    for (const [film, share] of titled(title, year, written, pack)) films.set(film, Math.max(films.get(film) ?? 0, points * share));
  };
  const ids: string[] = [];
  for (const { key, value: raw } of frontMatter.values) {
    const name = lastKey(key);
    const value = unlinked(raw);
    // "film: 12" counts the posts of a blog as often as it names a film.
    if (filmKeys.test(name)) add(value, /^\d+$/.test(value) ? headPoints.number : headPoints.filmKey);
    else if (titleKeys.test(name)) add(slugWords(name, value), headPoints.title);
    else if (tagKeys.test(name)) {
      for (const part of value.split(/\s*[,;]\s*/)) {
        people.push(...entitiesNamed(pack, part, "person").slice(0, 1));
        const words = nameWords(part);
        if (words.length > 1) add(part, headPoints.tag);
        else if (!isOrdinary(words[0], pack)) add(part, headPoints.tagWord);
      }
    } else if (peopleKeys.test(name)) {
      for (const part of value.split(/\s*[,;&]\s*/)) people.push(...entitiesNamed(pack, part, "person").slice(0, 1));
    }
    if (idKeys.test(key.toLowerCase())) {
      ids.push(...(/\btt\d{6,9}\b/.exec(value) ?? []));
      add(slugTitle(/letterboxd\.com\/(?:\w+\/)?film\/([\w-]+)/.exec(value)?.[1] ?? ""), headPoints.title);
    }
  }
  for (const id of ids) {
    const film = pack.filmOfImdb(id);
    if (film !== undefined) films.set(film, headPoints.id);
  }
  // "x.md", "draft.md": one word names a file as often as a film.
  if (path !== undefined) add(slugTitle(path), slugTitle(path).trim().includes(" ") ? headPoints.slug : headPoints.slugWord);
  return { films, people, written };
}

/** Whether a key of the front matter holds people. */
export const namesPeople = (key: string): boolean => peopleKeys.test(lastKey(key));

/** Whether a key of the front matter holds the title of the film. */
export const namesFilm = (key: string): boolean => filmKeys.test(lastKey(key));

const lastKey = (key: string): string =>
  key
    .slice(key.lastIndexOf(".") + 1)
    .toLowerCase()
    .replace(/-/g, "_");

/** "[[films/Anora (2024)|Anora]]", a link to another note, → "Anora (2024)". */
const unlinked = (value: string): string =>
  value.includes("[[") ? value.replace(/\[\[(?:[^\]|]*\/)?([^\]|]*)(?:\|[^\]]*)?\]\]/g, "$1") : value;

function isOrdinary(word: string | undefined, pack: Pack): boolean {
  const token = word === undefined ? none : pack.tokenId(word);
  return token === none || pack.isWord(token);
}

const yearIn = (value: string): number => Number(/\b(?:18[89]\d|19\d\d|20\d\d)\b/.exec(value)?.[0] ?? 0);

const slugWords = (key: string, value: string): string => (/permalink|slug|url/.test(key) ? slugTitle(value) : value);

/** "posts/2017-12-23-review-star-wars-last-jedi.md" → "star wars last jedi". */
function slugTitle(path: string): string {
  const file = path
    .replace(/[\\/]+(?:index\.\w+)?$/, "")
    .replace(/^.*[\\/]/, "")
    .replace(/\.\w+$/, "");
  return file.replace(/^\d{4}-\d{1,2}-\d{1,2}-/, "").replace(/[-_]+/g, " ");
}

const reviewWords =
  /^(?:(?:movie|film|brief|quick|my|blu ray|dvd|a)\s+)*review(?:s|ed)?(?:\s+of)?\b[\s:–—-]*|[\s:–—(-]*\b(?:(?:movie|film|spoiler free)\s+)*review\)?$|^(?:watching|thoughts on)\s+|\s+thoughts$/i;

/** Films of a title line, with a share from 0 to 1: how well the year fits. */
function titled(line: string, year: number, written: number, pack: Pack): [EntityId, number][] {
  const bare = line.trim();
  const own = /[([]?\b((?:18|19|20)\d\d)\b[)\]]?/.exec(bare);
  const ownYear = own === null ? 0 : Number(own[1]);
  // Most lines have nothing to take away, and are then tried once.
  const tries = new Set([bare]);
  if (own !== null) tries.add(bare.slice(0, own.index)).add(bare.replace(own[0], " "));
  for (const title of [...tries]) tries.add(title.trim().replace(reviewWords, ""));
  for (const title of [...tries]) tries.add(title.split(/\s[–—|-]\s|:\s/)[0] as string);
  tries.add(/[“"‘']([^”"’']{2,60})[”"’']/.exec(bare)?.[1] ?? "");
  for (const title of tries) {
    const films = title.trim() === "" ? [] : filmsTitled(pack, title);
    if (films.length > 0) return films.map((film, rank) => [film, fit(pack, film, title === bare ? year : ownYear || year, written, rank)]);
  }
  return [];
}

/** Several films bear one title: the year decides, then the latest before the post, then prominence. */
function fit(pack: Pack, film: EntityId, year: number, written: number, rank: number): number {
  const released = pack.year(film);
  const order = 1 / (1 + 0.1 * rank);
  if (year !== 0 && released !== 0) return Math.abs(released - year) <= 1 ? 1 + headPoints.yearAgrees / 3 : 0.25 * order;
  if (written !== 0 && released > written + 1) return 0.1 * order;
  return (written !== 0 && released >= written - 2 ? 1 : 0.8) * order;
}
