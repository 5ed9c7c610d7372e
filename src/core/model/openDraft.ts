import { type Evidence, gatherEvidence } from "../focus/evidence.js";
import { type Focus, findFocus } from "../focus/focus.js";
import { type HeadEvidence, readHead } from "../focus/headEvidence.js";
import { gatherLocalNames, type LocalNames, localKey } from "../gazetteer/localNames.js";
import type { Block } from "../markdown/blocks.js";
import { type Directive, readDirectives, updateDirectives } from "../markdown/directives.js";
import { type FrontMatter, readFrontMatter } from "../markdown/frontMatter.js";
import { readBlock } from "../mentions/blockReading.js";
import type { BlockMention } from "../mentions/findMentions.js";
import type { Mention } from "../mentions/mention.js";
import type { EntityId, Pack } from "../packs/pack.js";
import { changeBetween } from "../text/change.js";
import type { Range } from "../text/range.js";
import type { Token } from "../tokens/token.js";
import { Tokenizer } from "../tokens/tokenize.js";
import type { BlockGroup, GroupedBlock } from "./blockGroup.js";
import { BlockMemory } from "./blockMemory.js";
import type { DraftBlock, DraftModel, Placed, ReadBlock, WordUse } from "./draftModel.js";
import { type Grouping, groupBlocks, lastBefore, type PlacedGroup, updateGroups } from "./groups.js";
import { Sums } from "./sums.js";

export interface DraftOptions {
  /** File name or path of the draft; its slug may tell the film. */
  readonly path?: string;
  /** The model of an earlier version of the same draft: blocks that did not change are taken over. */
  readonly previous?: DraftModel;
}

/** Reads a draft. Any text is survived; the cost is that of the blocks that `previous` does not have. */
export function openDraft(text: string, pack: Pack, options: DraftOptions = {}): DraftModel {
  return new Draft(text, pack, options);
}

const tokenizers = new WeakMap<Pack, Tokenizer>();

function tokenizerOf(pack: Pack): Tokenizer {
  const known = tokenizers.get(pack) ?? new Tokenizer(pack);
  tokenizers.set(pack, known);
  return known;
}

class Draft implements DraftModel {
  readonly frontMatter: FrontMatter;
  readonly directives: readonly Directive[];
  readonly focus: Focus;
  readonly local: LocalNames;
  readonly path: string | undefined;
  readonly grouping: Grouping;
  /** The rest is kept for the next version of the draft. */
  readonly allDirectives: readonly Directive[];
  readonly head: HeadEvidence;
  readonly evidence: Evidence;
  readonly uses: Map<string, WordUse>;
  usesKey: object = {};
  readonly sums: Sums;
  private readonly kept = new Map<string, unknown>();
  private placed: readonly DraftBlock[] | undefined;
  private found: readonly Mention[] | undefined;

  constructor(
    readonly text: string,
    readonly pack: Pack,
    options: DraftOptions,
  ) {
    const { previous } = options;
    const known = previous instanceof Draft && previous.pack === pack && previous.path === options.path ? previous : undefined;
    const change = known && changeBetween(known.text, text);
    this.path = options.path;
    this.frontMatter = headOf(text, known);
    const from = this.frontMatter.range.end;
    const tokenizer = tokenizerOf(pack);
    const read = (block: string, place: Block): BlockMemory => new BlockMemory(readBlock(block, place, tokenizer, pack), pack);
    this.grouping =
      known === undefined || change === undefined
        ? groupBlocks(text, from, read)
        : updateGroups(known.grouping.groups, text, from, change, known.frontMatter === this.frontMatter, read);
    this.allDirectives =
      known === undefined || change === undefined ? readDirectives(text) : updateDirectives(known.allDirectives, text, change);
    this.directives = this.allDirectives.filter((directive) => !this.isInCode(directive));
    this.evidence =
      known !== undefined && sameSigns(this.grouping)
        ? known.evidence
        : gatherEvidence(this.grouping.groups.map(({ group }) => group.signs));
    this.head = known !== undefined && known.frontMatter === this.frontMatter ? known.head : readHead(this.frontMatter, options.path, pack);
    if (
      known !== undefined &&
      known.evidence === this.evidence &&
      known.head === this.head &&
      sameFilms(known.directives, this.directives)
    ) {
      this.focus = known.focus;
      this.local = known.local;
    } else {
      this.focus = findFocus(this.evidence, this.head, this.directives, pack);
      const named = peopleNamed(this.evidence.people, this.focus, pack);
      const sameNames = known !== undefined && known.local.key === localKey(this.focus, named, this.evidence.bodies);
      this.local = sameNames ? known.local : gatherLocalNames(pack, this.focus, named, this.evidence.bodies);
    }
    const changed = known === undefined ? [] : changedUses(known.uses, this.grouping);
    this.uses = new Map([...(known?.uses ?? []), ...changed]);
    if (known !== undefined && changed.length === 0) {
      // Handed over, not shared: what this version asks next, the one before and other versions made of it have not been asked.
      this.usesKey = known.usesKey;
      known.usesKey = {};
    }
    this.sums = new Sums(this.groups, known?.sums);
  }

  get groups(): readonly PlacedGroup[] {
    return this.grouping.groups;
  }

  get blocks(): readonly DraftBlock[] {
    this.placed ??= this.grouping.groups.flatMap(({ start, group }) => group.blocks.map((block) => draftBlock(start, block, this)));
    return this.placed;
  }

  get mentions(): readonly Mention[] {
    this.found ??= this.collect("mentions", (block) => block.mentions).map(({ start, value }) => placedMention(value, start));
    return this.found;
  }

  collect<T>(what: string, make: (block: ReadBlock) => readonly T[]): readonly Placed<T>[] {
    const all: Placed<T>[] = [];
    for (const { start, group } of this.grouping.groups) {
      const values = group.collect(what, this, make);
      for (let i = 0; i < values.length; i++) {
        const placed = values[i] as Placed<T>;
        all.push({ start: start + placed.start, block: placed.block, value: placed.value });
      }
    }
    return all;
  }

  sumUp<T, Sum>(
    what: string,
    keys: readonly unknown[],
    of: (group: BlockGroup) => readonly T[],
    same: (a: T, b: T) => boolean,
    sum: () => Sum,
  ): Sum {
    return this.sums.get(what, keys, of, same, sum);
  }

  once<T>(what: string, make: () => T): T {
    if (!this.kept.has(what)) this.kept.set(what, make());
    return this.kept.get(what) as T;
  }

  useOf(word: string): WordUse {
    const known = this.uses.get(word);
    if (known !== undefined) return known;
    const use = sumOf(this.grouping.groups.map(({ group }) => group.useOf(word)));
    this.uses.set(word, use);
    return use;
  }

  mentionAt(offset: number): Mention | undefined {
    const block = this.blockAt(offset);
    const mention = block?.mentions.find(({ start, end }) => start + block.start <= offset && offset <= end + block.start);
    return block === undefined || mention === undefined ? undefined : placedMention(mention, block.start);
  }

  tokensIn(range: Range): readonly Token[] {
    const tokens: Token[] = [];
    for (const block of this.blocks) {
      if (block.end <= range.start || block.start >= range.end) continue;
      for (const token of block.reading.tokens) {
        const start = token.start + block.start;
        if (start >= range.start && start < range.end)
          tokens.push({ ...token, start, end: token.end + block.start, fullEnd: token.fullEnd + block.start });
      }
    }
    return tokens;
  }

  isProse(offset: number): boolean {
    if (offset < this.frontMatter.range.end) return false;
    const block = this.blockAt(offset);
    if (block === undefined) return true;
    const inside = offset - block.start;
    return !block.code && !block.reading.prose.gaps.some((gap) => gap.start < inside && inside < gap.end);
  }

  /** The block that covers the offset or ends at it. */
  private blockAt(offset: number): DraftBlock | undefined {
    const placed = this.grouping.groups[lastBefore(this.grouping.groups, offset + 1)];
    const block = placed?.group.blocks.findLast(({ start }) => placed.start + start <= offset);
    if (placed === undefined || block === undefined || placed.start + block.end < offset) return undefined;
    return draftBlock(placed.start, block, this);
  }

  private isInCode({ start, end }: Range): boolean {
    const placed = this.grouping.groups[lastBefore(this.grouping.groups, start + 1)];
    return placed?.group.code.some((block) => placed.start + block.start <= start && end <= placed.start + block.end) === true;
  }
}

/** The block at its place; what it mentions is found when it is asked for. */
function draftBlock(groupStart: number, { start, end, code, memory }: GroupedBlock, { local, pack }: Draft): DraftBlock {
  return {
    start: groupStart + start,
    end: groupStart + end,
    code,
    reading: memory.reading,
    get mentions() {
      return memory.at(local, pack).mentions;
    },
  };
}

const placedMention = ({ start, end, kind, entity, candidates, form }: BlockMention, by: number): Mention => ({
  start: start + by,
  end: end + by,
  kind,
  entity,
  candidates,
  form,
});

/** Whether the blocks that are new say of films what those said that are gone. */
function sameSigns({ gone, fresh }: Grouping): boolean {
  const [before, after] = [joined(gone), joined(fresh)];
  return before.length === after.length && before.every((sign, index) => sign === after[index]);
}

/** Not by `flatMap`, which is many times slower. */
function joined(groups: readonly BlockGroup[]): number[] {
  const all: number[] = [];
  for (const { signs } of groups) for (let i = 0; i < signs.length; i++) all.push(signs[i] as number);
  return all;
}

function sameFilms(before: readonly Directive[], after: readonly Directive[]): boolean {
  const films = (directives: readonly Directive[]): string =>
    directives
      .filter(({ kind }) => kind === "film")
      .map(({ args }) => args.join("\n"))
      .join("\n\n");
  return films(before) === films(after);
}

/** The words among those counted in the version before of which the groups that changed have more or fewer, with their new counts. */
function changedUses(before: ReadonlyMap<string, WordUse>, { gone, fresh }: Grouping): [string, WordUse][] {
  const changed: [string, WordUse][] = [];
  for (const [word, use] of before) {
    const less = sumOf(gone.map((group) => group.useOf(word)));
    const more = sumOf(fresh.map((group) => group.useOf(word)));
    if (less.capital !== more.capital || less.lower !== more.lower)
      changed.push([word, { capital: use.capital - less.capital + more.capital, lower: use.lower - less.lower + more.lower }]);
  }
  return changed;
}

function sumOf(uses: readonly WordUse[]): WordUse {
  let [capital, lower] = [0, 0];
  for (const use of uses) {
    capital += use.capital;
    lower += use.lower;
  }
  return { capital, lower };
}

/** The head of the version before, where it stands unchanged; reading YAML is dear, and whoever has the same head has the same films. */
function headOf(text: string, previous: DraftModel | undefined): FrontMatter {
  if (previous === undefined) return readFrontMatter(text);
  const { end } = previous.frontMatter.range;
  const head = previous.text.slice(0, end);
  if (!text.startsWith(head)) return readFrontMatter(text);
  // Behind a fence that ends its line, nothing makes the head another one.
  if (/^\uFEFF?(?:---|\+\+\+)/.test(head) && head.endsWith("\n")) return previous.frontMatter;
  const read = readFrontMatter(text);
  return read.range.end === end ? previous.frontMatter : read;
}

/** Of namesakes, only those near the focus lend their names; else the most prominent one. */
function peopleNamed(people: ReadonlyMap<EntityId, number>, focus: Focus, pack: Pack): EntityId[] {
  const near = new Set<EntityId>();
  for (const { film } of focus.films)
    for (const credit of pack.creditsOfFilm(film)) if (credit.person !== -1) near.add(credit.person as EntityId);
  const chosen = new Map<number, EntityId>();
  for (const person of people.keys()) {
    const name = pack.canonicalName(person);
    const rival = chosen.get(name);
    if (
      rival === undefined ||
      (near.has(person) && !near.has(rival)) ||
      (near.has(person) === near.has(rival) && pack.prominence(person) > pack.prominence(rival))
    )
      chosen.set(name, person);
  }
  return [...chosen.values()];
}
