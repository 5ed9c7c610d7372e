import { gatherEvidence } from "../focus/evidence.js";
import { type Focus, findFocus } from "../focus/focus.js";
import { type HeadEvidence, readHead } from "../focus/headEvidence.js";
import { gatherLocalNames, type LocalNames, localKey } from "../gazetteer/localNames.js";
import { splitBlocks } from "../markdown/blocks.js";
import { type Directive, readDirectives } from "../markdown/directives.js";
import { type FrontMatter, readFrontMatter } from "../markdown/frontMatter.js";
import { readBlock } from "../mentions/blockReading.js";
import { findMentions } from "../mentions/findMentions.js";
import type { Mention } from "../mentions/mention.js";
import type { EntityId, Pack } from "../packs/pack.js";
import type { Range } from "../text/range.js";
import type { Token } from "../tokens/token.js";
import { Tokenizer } from "../tokens/tokenize.js";
import { BlockMemory } from "./blockMemory.js";
import type { DraftBlock, DraftModel } from "./draftModel.js";

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
  readonly blocks: readonly DraftBlock[];
  readonly focus: Focus;
  readonly local: LocalNames;
  /** Kept for the next version of the draft. */
  readonly memory = new Map<string, BlockMemory>();
  readonly head: HeadEvidence;
  readonly path: string | undefined;
  private found: readonly Mention[] | undefined;

  constructor(
    readonly text: string,
    readonly pack: Pack,
    options: DraftOptions,
  ) {
    const { previous } = options;
    const known = previous instanceof Draft && previous.pack === pack && previous.path === options.path ? previous : undefined;
    this.path = options.path;
    this.frontMatter = headOf(text, known);
    const places = splitBlocks(text, this.frontMatter.range.end);
    const tokenizer = tokenizerOf(pack);
    const memories = places.map((place) => {
      const key = (place.code ? "`" : " ") + text.slice(place.start, place.end);
      const memory = this.memory.get(key) ?? known?.memory.get(key) ?? new BlockMemory(readBlock(key.slice(1), place, tokenizer, pack));
      this.memory.set(key, memory);
      return memory;
    });
    this.directives = readDirectives(text).filter(
      (directive) => !places.some((place) => place.code && place.start <= directive.start && directive.end <= place.end),
    );
    const evidence = gatherEvidence(
      memories.map(({ reading }) => reading),
      pack,
    );
    this.head = known !== undefined && known.frontMatter === this.frontMatter ? known.head : readHead(this.frontMatter, options.path, pack);
    this.focus = findFocus(evidence, this.head, this.directives, pack);
    const named = peopleNamed(evidence.people, this.focus, pack);
    const sameNames = known !== undefined && known.local.key === localKey(this.focus, named, evidence.bodies);
    this.local = sameNames ? known.local : gatherLocalNames(pack, this.focus, named, evidence.bodies);
    this.blocks = places.map((place, index) => blockAt(place, memories[index] as BlockMemory, this));
  }

  get mentions(): readonly Mention[] {
    this.found ??= this.blocks.flatMap((block) =>
      block.mentions.map(({ first, last, ...mention }) => ({
        ...mention,
        start: mention.start + block.start,
        end: mention.end + block.start,
      })),
    );
    return this.found;
  }

  mentionAt(offset: number): Mention | undefined {
    const block = this.blockAt(offset);
    const mention = block?.mentions.find(({ start, end }) => start + block.start <= offset && offset <= end + block.start);
    if (block === undefined || mention === undefined) return undefined;
    const { first, last, ...rest } = mention;
    return { ...rest, start: mention.start + block.start, end: mention.end + block.start };
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
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.blocks[middle] as DraftBlock).start <= offset) low = middle + 1;
      else high = middle;
    }
    const block = this.blocks[low - 1];
    return block !== undefined && offset <= block.end ? block : undefined;
  }
}

/** The head of the version before, where it stands unchanged and fenced; reading YAML is dear. */
function headOf(text: string, previous: DraftModel | undefined): FrontMatter {
  const end = previous?.frontMatter.range.end ?? 0;
  const known = previous !== undefined && end > 8 && /^\uFEFF?(?:---|\+\+\+)/.test(text) && text.startsWith(previous.text.slice(0, end));
  return known ? previous.frontMatter : readFrontMatter(text);
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

function blockAt(
  place: Range & { readonly code: boolean },
  memory: BlockMemory,
  draft: { readonly local: LocalNames; readonly pack: Pack },
): DraftBlock {
  return {
    start: place.start,
    end: place.end,
    code: place.code,
    reading: memory.reading,
    get mentions() {
      return memory.once("mentions", draft.local.key, () => findMentions(memory.reading, draft.local, draft.pack));
    },
    once: (what, key, make) => memory.once(what, key, make),
  };
}
