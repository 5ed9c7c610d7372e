import { type Beginning, type Block, splitBlocks } from "../markdown/blocks.js";
import type { Change } from "../text/change.js";
import { BlockGroup, type GroupedBlock } from "./blockGroup.js";
import type { BlockMemory } from "./blockMemory.js";

export interface PlacedGroup {
  readonly start: number;
  readonly group: BlockGroup;
}

/** The groups of a draft, and what changed against those of the version before: `gone` were replaced by `fresh`. */
export interface Grouping {
  readonly groups: readonly PlacedGroup[];
  readonly gone: readonly BlockGroup[];
  readonly fresh: readonly BlockGroup[];
}

/** Characters from which on a group is full: small enough to be cut again at every keystroke, and large enough to be few. */
const fullGroup = 8_000;

type Read = (text: string, block: Block) => BlockMemory;

/** Groups the blocks of a draft that begins at `from`, its front matter left out. */
export function groupBlocks(text: string, from: number, read: Read): Grouping {
  const groups = grouped(text, splitBlocks(text, { at: from, inList: false }), recalling([], read));
  return { groups, gone: [], fresh: groups.map(({ group }) => group) };
}

/**
 * Groups the blocks of a new version: cuts from the last group that begins well before the change on, until it meets the
 * beginning of a group behind the change in the same state. Before and behind, blocks are what they were.
 * @param sameHead whether the change lies behind the front matter
 */
export function updateGroups(
  before: readonly PlacedGroup[],
  text: string,
  from: number,
  change: Change,
  sameHead: boolean,
  read: Read,
): Grouping {
  const { start, oldEnd, newEnd } = change;
  const by = newEnd - oldEnd;
  let first = sameHead ? lastBefore(before, start) : -1;
  // The first block decides by its first line whether it belongs to the one before.
  if (first > 0 && firstBlockEnd(before[first] as PlacedGroup) > start) first--;
  first = Math.max(0, first);
  const place = before[first];
  const beginning: Beginning =
    sameHead && first > 0 && place !== undefined ? { at: place.start, inList: place.group.inList } : { at: from, inList: false };
  let last = before.length;
  const blocks = splitBlocks(text, beginning, (at, inList) => {
    const old = lastBefore(before, at - by + 1);
    const known = before[old];
    if (old < first || known === undefined || known.start !== at - by || known.start < oldEnd || known.group.inList !== inList)
      return false;
    last = old;
    return true;
  });
  const gone = before.slice(first, last);
  const middle = grouped(text, blocks, recalling(gone, read));
  const behind = before.slice(last);
  return {
    groups: [
      ...before.slice(0, first),
      ...middle,
      ...(by === 0 ? behind : behind.map((placed) => ({ ...placed, start: placed.start + by }))),
    ],
    gone: gone.map(({ group }) => group),
    fresh: middle.map(({ group }) => group),
  };
}

/** Index of the last group that starts before the offset, or -1. */
export function lastBefore(groups: readonly PlacedGroup[], offset: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as PlacedGroup).start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const firstBlockEnd = ({ start, group }: PlacedGroup): number => start + (group.blocks[0]?.end ?? 0);

/** Every group begins with a fresh block, so that cutting can begin there. */
function grouped(text: string, blocks: readonly Block[], read: Read): PlacedGroup[] {
  const groups: PlacedGroup[] = [];
  for (let first = 0; first < blocks.length; ) {
    const { start, inList } = blocks[first] as Block;
    let next = first + 1;
    while (next < blocks.length && !(blocks[next]?.fresh === true && (blocks[next] as Block).start - start >= fullGroup)) next++;
    const own: GroupedBlock[] = blocks.slice(first, next).map((block) => ({
      start: block.start - start,
      end: block.end - start,
      code: block.code,
      memory: read(copied(text.slice(block.start, block.end)), block),
    }));
    groups.push({ start, group: new BlockGroup(own, inList) });
    first = next;
  }
  return groups;
}

/** A slice holds the whole text that it is of, and a block outlives many versions of its draft. */
const copied = (slice: string): string => ` ${slice}`.slice(1);

/** Reads only blocks whose text neither the replaced groups hold nor a block before. */
function recalling(gone: readonly PlacedGroup[], read: Read): Read {
  const known = new Map<string, BlockMemory>();
  for (const { group } of gone) for (const { code, memory } of group.blocks) if (!code) known.set(memory.reading.text, memory);
  return (text, block) => {
    if (block.code) return read(text, block);
    const memory = known.get(text) ?? read(text, block);
    known.set(text, memory);
    return memory;
  };
}
