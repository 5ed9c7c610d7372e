import { Column, type WrittenColumn, writeColumn } from "./columns.js";
import type { PackProblem } from "./pack.js";
import { ByteSection, PackBytes, PackDamage, pageCount, pageShift, pageSum } from "./packBytes.js";

/**
 * A pack's bytes, all numbers of the header little-endian:
 *
 *      0  "DRMP"                     8  length of the file
 *      4  format version            12  checksum of the header  16  checksum of a sample of the body
 *     20  per section: width of its column in bytes, number of values
 *      …  per page of 8 kB of the file: checksum of the bytes of the body on it
 *      …  body: the sections' columns one after the other, then zeros up to a multiple of 64
 *
 * Columns are described in `columns.ts`, texts in `strings.ts`, runs in `runs.ts`, lists in `lists.ts`. Version 2 added the lists of
 * names by later word ("laterName") and of bearers ("bearer"), and how many persons' names begin and end with a word;
 * version 3 has both by longer
 * runs, and lists the famous, the cited and the series; version 4 has a checksum for each page, so that who reads a page can
 * trust it without having read the others, and columns in short blocks, and the names of the famous, the words of awards and the films of a series at hand.
 *
 * Nothing is parsed when a pack is opened. The header is checked whole, of the body one word in every 512 bytes: that
 * finds a lost, blank or foreign block, as disks and downloads leave them, for a few hundredths of the time of reading.
 * `openVerifiedSections` adds up all words instead, which takes as long as reading the bytes; of a pack that stays in its file each page is added up when it is fetched.
 */
export const formatVersion = 4;

const magic = 0x504d5244;
const headerFields = 5;
const alignment = 64;
/** One word in 512 bytes, the smallest block that a disk writes. */
const sampleStep = 128;

/** Every section, in file order. A pack of this version has all of them. */
export const sectionNames = [
  "counts",
  "metaBytes",
  "metaSizes",
  "metaMarks",
  "tokenBytes",
  "tokenSizes",
  "tokenMarks",
  "tokenFlags",
  "tokenBuckets",
  "variantSizes",
  "variantMarks",
  "variantKinds",
  "variantTextBytes",
  "variantTextSizes",
  "variantTextMarks",
  "shapeSizes",
  "shapeMarks",
  "gapBytes",
  "gapSizes",
  "gapMarks",
  "nameShapes",
  "firstTokens",
  "firstNameMarks",
  "secondTokens",
  "furtherTokens",
  "furtherMarks",
  "firstVariants",
  "secondVariants",
  "furtherVariants",
  "laterNameBytes",
  "laterNameSizes",
  "laterNameMarks",
  "givenCounts",
  "surnameCounts",
  "entityNames",
  "aliasOwners",
  "aliasNames",
  "aliasTypes",
  "bearerBytes",
  "bearerSizes",
  "bearerMarks",
  "prominences",
  "famousPeople",
  "citedCharacters",
  "famousNameBytes",
  "famousNameSizes",
  "famousNameMarks",
  "famousLone",
  "seriesFilms",
  "slugForms",
  "slugEndBytes",
  "slugEndSizes",
  "slugEndMarks",
  "slugOwners",
  "slugBytes",
  "slugSizes",
  "slugMarks",
  "wikiForms",
  "wikiEndBytes",
  "wikiEndSizes",
  "wikiEndMarks",
  "wikiOwners",
  "wikiBytes",
  "wikiSizes",
  "wikiMarks",
  "imdbOwners",
  "imdbNumbers",
  "imdbOddOwners",
  "imdbOddBytes",
  "imdbOddSizes",
  "imdbOddMarks",
  "wikidataOwners",
  "wikidataNumbers",
  "wikidataOddOwners",
  "wikidataOddBytes",
  "wikidataOddSizes",
  "wikidataOddMarks",
  "filmYears",
  "filmPremieres",
  "sequelBytes",
  "sequelSizes",
  "sequelMarks",
  "filmCreditSizes",
  "filmCreditMarks",
  "filmCharacterSizes",
  "filmCharacterMarks",
  "creditJobs",
  "creditPeople",
  "creditCharacters",
  "awardKinds",
  "awardBodies",
  "awardFrom",
  "awardTo",
  "awardLeadTokens",
  "awardLeadSizes",
  "awardLeadMarks",
  "awardLeadPlaces",
  "awardNameOwners",
  "awardNameIds",
  "awardNameBytes",
  "awardNameSizes",
  "awardNameMarks",
  "wrongAwards",
  "wrongBeginnings",
  "wrongBytes",
  "wrongSizes",
  "wrongMarks",
  "ceremonyBodies",
  "ceremonyNumbers",
  "ceremonyYears",
  "ceremonyDateBytes",
  "ceremonyDateSizes",
  "ceremonyDateMarks",
  "honourCategories",
  "honourCeremonies",
  "honourWon",
  "honourFilmSizes",
  "honourFilmMarks",
  "honourFilms",
  "honourPeopleSizes",
  "honourPeopleMarks",
  "honourPeople",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** Where the checksums of the pages stand. */
const sumsStart = 4 * (headerFields + 2 * sectionNames.length);

/** Where the body of a file of this length begins. */
const bodyStart = (length: number): number => alignedSize(sumsStart + 4 * pageCount(length));

/** Collects the sections of a pack and lays them out. */
export class PackWriter {
  private readonly sections = new Map<SectionName, WrittenColumn>();

  put(name: SectionName, values: ArrayLike<number>): void {
    if (this.sections.has(name)) throw new Error(`section ${name} is written twice`);
    this.sections.set(name, writeColumn(values));
  }

  finish(): Uint8Array {
    const sections = sectionNames.map((name) => {
      const section = this.sections.get(name);
      if (section === undefined) throw new Error(`section ${name} is not written`);
      return section;
    });
    const bodySize = alignedSize(sections.reduce((sum, section) => sum + section.bytes.length, 0));
    let start = bodyStart(bodySize);
    // The sums take room themselves, and may need one more.
    while (start < bodyStart(start + bodySize)) start = bodyStart(start + bodySize);
    const bytes = new Uint8Array(start + bodySize);
    let end = start;
    for (const section of sections) {
      bytes.set(section.bytes, end);
      end += section.bytes.length;
    }
    const header = new DataView(bytes.buffer, 0, start);
    const table = sections.flatMap((section) => [section.width, section.count]);
    const file = PackBytes.inMemory(bytes);
    const fields = [magic, formatVersion, bytes.length, 0, sampleSum(file, start), ...table, ...pageSums(file, start)];
    for (const [index, field] of fields.entries()) header.setUint32(4 * index, field, true);
    header.setUint32(12, headerSum(header), true);
    return bytes;
  }
}

/** The sections of a pack whose header has been checked. */
export class Sections {
  constructor(
    private readonly file: PackBytes,
    private readonly places: ReadonlyMap<SectionName, { readonly start: number; readonly count: number; readonly width: number }>,
  ) {}

  column(name: SectionName): Column {
    const { start, count, width } = this.place(name);
    return new Column(this.file, start, count, width);
  }

  /** A section whose values are bytes. */
  bytes(name: SectionName): ByteSection {
    const { start, count } = this.place(name);
    return new ByteSection(this.file, start, count);
  }

  private place(name: SectionName): { readonly start: number; readonly count: number; readonly width: number } {
    const place = this.places.get(name);
    if (place === undefined) throw new Error(`no section ${name}`);
    return place;
  }
}

export type OpenedSections = { readonly sections: Sections } | { readonly problem: PackProblem };

/** Finds the sections of a pack, or says why the bytes are none. Never throws. */
export function openSections(file: PackBytes): OpenedSections {
  return open(file, (start, header) => header.getUint32(16, true) === sampleSum(file, start));
}

/** Like `openSections`, but adds up every word of the body instead of a sample. */
export function openVerifiedSections(file: PackBytes): OpenedSections {
  return open(file, (start, header) => pageSums(file, start).every((sum, page) => sum === header.getUint32(sumsStart + 4 * page, true)));
}

/**
 * Like `openSections`, of a pack that stays in its file: the body is not looked at, and each page of it is added up when it is
 * fetched. Throws what reading throws.
 */
export function openPagedSections(file: PackBytes): OpenedSections {
  const opened = open(file, (start, header) => {
    file.expect({ bodyStart: start, sums: new DataView(header.buffer, header.byteOffset + sumsStart) });
    return true;
  });
  return opened;
}

/** @param trust whether the body is what the header says */
function open(file: PackBytes, trust: (bodyStart: number, header: DataView) => boolean): OpenedSections {
  const { bytes } = file;
  const { length } = bytes;
  const start = bodyStart(length);
  if (length < 4 * headerFields) return problem(`it is only ${length} bytes long`);
  file.readHeader(Math.min(length, start));
  const header = new DataView(bytes.buffer, bytes.byteOffset, Math.min(length, start));
  if (header.getUint32(0, true) !== magic) return problem("it is not a pack (the first bytes are wrong)");
  const version = header.getUint32(4, true);
  if (version !== formatVersion) return problem(`it has format version ${version}, and this Dramatis reads version ${formatVersion}`);
  const stated = header.getUint32(8, true);
  if (stated !== length) return problem(`it should be ${stated} bytes long and is ${length}`);
  if (length < start || length % alignment !== 0) return problem("its header is damaged");
  if (header.getUint32(12, true) !== headerSum(header)) return problem("its header is damaged (wrong checksum)");
  if (!trust(start, header)) return { problem: { message: new PackDamage().message } };
  return placeSections(file, header, start);
}

function placeSections(file: PackBytes, header: DataView, bodyStart: number): OpenedSections {
  const { length } = file.bytes;
  const places = new Map<SectionName, { start: number; count: number; width: number }>();
  let start = bodyStart;
  for (const [index, name] of sectionNames.entries()) {
    const width = header.getUint32(4 * (headerFields + 2 * index), true);
    const count = header.getUint32(4 * (headerFields + 2 * index + 1), true);
    if (width < 1 || width > 4 || start + width * count > length) return problem(`its section ${name} is damaged`);
    places.set(name, { start, count, width });
    start += width * count;
  }
  if (alignedSize(start) !== length) return problem("its sections do not fill it");
  return { sections: new Sections(file, places) };
}

const problem = (what: string): { readonly problem: PackProblem } => ({ problem: { message: `The pack cannot be used: ${what}.` } });

function alignedSize(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}

/** Over all fields of the header but itself. */
function headerSum(header: DataView): number {
  let sum = 0x811c9dc5;
  for (let offset = 0; offset + 4 <= header.byteLength; offset += 4) {
    if (offset !== 12) sum = Math.imul(sum ^ header.getUint32(offset, true), 0x01000193);
  }
  return sum >>> 0;
}

/** Over the first word in every 512 bytes and the last one; no change of a single one of these escapes it. */
function sampleSum({ bytes }: PackBytes, bodyStart: number): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + bodyStart, (bytes.length - bodyStart) >>> 2);
  let sum = words.length + (words[words.length - 1] ?? 0);
  for (let index = 0; index < words.length; index += sampleStep) sum = (sum + words[index]!) | 0;
  return sum >>> 0;
}

function pageSums({ bytes }: PackBytes, bodyStart: number): number[] {
  return Array.from({ length: pageCount(bytes.length) }, (_, page) =>
    pageSum(bytes.subarray(page << pageShift, (page + 1) << pageShift), page, bodyStart),
  );
}
