import type { CrewJob } from "../../core/packs/records.js";
import { crewJobs } from "../../core/packs/records.js";
import { nicknameForms } from "../import/text/characterName.js";
import { plainText } from "../import/text/plainText.js";
import type { Problem } from "../load.js";

/** A person as a sheet names one. */
export interface SheetName {
  readonly line: number;
  readonly name: string;
  /** What stands in brackets: the id of the person meant, or "new" for a namesake of everybody known. */
  readonly id?: string;
  /** ` +`: the writer is sure that a name or part which is near to a known one is another. */
  readonly sure: boolean;
  /** ` ~`: what is known is wrong. */
  readonly corrects: boolean;
}

/** A line of a cast. */
export interface SheetPart extends SheetName {
  /** The full name of the part; null where it is not known or has none. */
  readonly part: string | null;
  readonly forms: readonly string[];
  /** ` !`: a part that reviews of other films cite too. */
  readonly cited: boolean;
}

/** One film of a sheet. */
export interface SheetFilm {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly year: number;
  readonly isSeries: boolean;
  readonly id?: string;
  readonly sure: boolean;
  readonly seen: readonly string[];
  readonly originals: readonly string[];
  readonly premiere?: number;
  readonly crew: ReadonlyMap<CrewJob, readonly SheetName[]>;
  readonly cast: readonly SheetPart[];
}

type Draft = { -readonly [key in keyof SheetFilm]: SheetFilm[key] } & {
  seen: string[];
  originals: string[];
  crew: Map<CrewJob, SheetName[]>;
  cast: SheetPart[];
};

const heading = /^##\s*(.+?)\s*\((\d{4})(,\s*series)?\)\s*(?:\[([a-z0-9-]+)\])?\s*(\+)?$/;
const keys = [...crewJobs, "seen", "original", "premiere"];

/**
 * Reads a sheet of films. A bad line becomes a problem that says what to write instead; the others are kept. Never throws.
 *
 * @param file what problems call the sheet
 */
export function readSheet(file: string, text: string): { readonly films: SheetFilm[]; readonly problems: Problem[] } {
  const films: Draft[] = [];
  const problems: Problem[] = [];
  let film: Draft | undefined;
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = index + 1;
    const told = (message: string): void => void problems.push({ file, line, message });
    const content = raw.replace(/^\uFEFF/, "").trim();
    if (content === "" || /^#(?!#)/.test(content)) return;
    if (content.startsWith("##")) {
      const head = heading.exec(content);
      if (head === null) {
        told("a film begins with its title and year: ## Title (2024), or ## Title (2002, series)");
        return;
      }
      film = filmOf(file, line, head);
      films.push(film);
      return;
    }
    if (film === undefined) {
      told("stands before the first film; begin with ## Title (year)");
      return;
    }
    readLine(film, line, content, told);
  });
  return { films, problems };
}

function filmOf(file: string, line: number, head: RegExpExecArray): Draft {
  const [, title = "", year = "", series, id, sure] = head;
  return {
    file,
    line,
    title: plainText(title),
    year: Number(year),
    isSeries: series !== undefined,
    ...(id === undefined ? {} : { id }),
    sure: sure !== undefined,
    seen: [],
    originals: [],
    crew: new Map(),
    cast: [],
  };
}

type Told = (message: string) => void;

function readLine(film: Draft, line: number, content: string, told: Told): void {
  const [, key = "", value = ""] = /^([a-z ]+):\s*(.*)$/i.exec(content) ?? [];
  const known = keys.find((name) => name === key.toLowerCase());
  if (known !== undefined) readKey(film, line, known, value, told);
  else if (key.toLowerCase() === "cast") {
    if (value !== "") told("“cast:” stands on a line of its own, and each performer on one below it");
  } else if (content.includes("=")) readPart(film, line, content, told);
  else if (key !== "") told(`no line begins with “${key}:”; write one of ${keys.join(", ")}, cast`);
  else told("not understood; a line of the cast is: performer = part, or performer = - where the part is not known");
}

function readKey(film: Draft, line: number, key: string, value: string, told: Told): void {
  if (value === "" || value === "-") return;
  if (key === "seen") {
    const words = value.split(/[\s,;]+(?=https?:|$)|\s+/).filter((word) => word !== "");
    film.seen.push(...words.filter((word) => /^https?:\/\/\S+\.\S+/.test(word)));
    for (const word of words) if (!/^https?:\/\/\S+\.\S+/.test(word)) told(`“${word}” is no address; write https://…`);
  } else if (key === "original") film.originals.push(...value.split(/\s+;\s+/).map(plainText));
  else if (key === "premiere") {
    const year = Number(value);
    if (!/^\d{4}$/.test(value) || year >= film.year)
      told(`premiere is the year of a festival before the release of ${film.year}, not “${value}”; correct it or leave the line out`);
    else film.premiere = year;
  } else {
    const job = key as CrewJob;
    const corrects = /\s~(?=$|\s)/.test(value);
    const names = value.split(";").flatMap((one) => readName(line, one, told) ?? []);
    film.crew.set(job, [...(film.crew.get(job) ?? []), ...names.map((name) => ({ ...name, corrects }))]);
  }
}

function readPart(film: Draft, line: number, content: string, told: Told): void {
  const at = content.indexOf("=");
  const { text, signs } = signsBehind(content.slice(at + 1).trim());
  const name = readName(line, content.slice(0, at), told);
  const [part = "", ...forms] = text.split(/\s+\/\s+|\s+\/$|^\/\s+/).map(plainText);
  const fault = [part, ...forms].flatMap((form) => faultOf(form) ?? [])[0];
  if (fault !== undefined) told(fault);
  if (name === undefined || fault !== undefined) return;
  const isNamed = part !== "" && part !== "-";
  if (!isNamed && forms.length > 0) told(`“${text}” has further forms but no part; write the part first, or - alone`);
  film.cast.push({
    ...name,
    sure: name.sure || signs.includes("+"),
    corrects: name.corrects || signs.includes("~"),
    cited: signs.includes("!"),
    part: isNamed ? part : null,
    forms: isNamed
      ? [...new Set([...forms, ...[part, ...forms].flatMap(nicknameForms)])].filter((form) => form !== part && form !== "")
      : [],
  });
}

/** What cannot be the name of a part, whatever film. */
function faultOf(part: string): string | undefined {
  if (/[()[\]]/.test(part)) return `“${part}”: leave out what stands in brackets; further names of the part go behind " / "`;
  if (/^(?:him|her|them)sel(?:f|ves)$|^self$/i.test(part)) return `“${part}” is no name of a part; write -`;
  if (/\b(?:a\.?k\.?a\b|uncredited|voice of)/i.test(part)) return `“${part}”: write only the name; further names go behind " / "`;
  if ((part.match(/"/g)?.length ?? 0) % 2 === 1) return `“${part}” has a quotation mark without its partner`;
  return undefined;
}

/** The signs at the end of a line, each behind a blank. */
function signsBehind(text: string): { readonly text: string; readonly signs: string } {
  const [signs = ""] = /(?:(?:^|\s+)[+~!])+$/.exec(text) ?? [];
  return { text: text.slice(0, text.length - signs.length).trim(), signs };
}

/** A name of a table or sheet, with the id in brackets and the signs behind it; nothing where there is none or it is told what is wrong. */
export function readName(line: number, written: string, told: Told): SheetName | undefined {
  const { text, signs } = signsBehind(written.trim());
  const [bracket, id] = /\s*\[([^\]]*)\]/.exec(text) ?? [];
  const name = plainText(bracket === undefined ? text : text.replace(bracket, ""));
  if (name === "" || name === "-") {
    if (text !== "" && name === "") told("an id without a name; write the name before it");
    return undefined;
  }
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    told(`[${id}] is no id; write one such as [steve-mcqueen-2008], or [new]`);
    return undefined;
  }
  if (/[()<>|{}=:]|https?:|\s\/\s|^(?:and|with)\b|,(?! (?:Jr|Sr)\b)/.test(name)) {
    told(`“${name}” is no name of one person; write the credited name alone, several of one job with ; between them`);
    return undefined;
  }
  return { line, name, ...(id === undefined ? {} : { id }), sure: signs.includes("+"), corrects: signs.includes("~") };
}
