/** What a block's signs make worth a closer look. */
export const enum Sign {
  /** Markup that could hide or style a word. */
  markup = 1,
  /** What is markup in some places only: a pattern must say. */
  maybeMarkup = 2,
  template = 4,
  address = 8,
  quote = 16,
}

/** In the table below: the sign's neighbours decide. */
const neighbours = 128;

const table = new Uint8Array(128);
for (const sign of "*_`<>#[]|~\\") table[sign.charCodeAt(0)] = Sign.markup;
for (const sign of "\n\r:.@'") table[sign.charCodeAt(0)] = neighbours;
table['"'.charCodeAt(0)] = Sign.quote;
table["{".charCodeAt(0)] = Sign.template;

/**
 * The signs of a block, as bits: one look at each letter, where the patterns that follow would take one each. They may promise what
 * the patterns do not find, never the other way round.
 */
export function signsIn(block: string): number {
  let signs = signsOfLine(block, 0);
  for (let at = 0; at < block.length; at++) {
    const code = block.charCodeAt(at);
    const bits = code < 128 ? table[code]! : beyondAscii(code);
    if (bits !== 0) signs |= bits === neighbours ? signsAmong(block, at, code) : bits;
  }
  return signs;
}

function beyondAscii(code: number): number {
  if (code === 0xab || code === 0x201c || code === 0x2018) return Sign.quote;
  // Line separators: patterns take what follows for a new line.
  return code === 0x2028 || code === 0x2029 ? Sign.maybeMarkup | Sign.template : 0;
}

function signsAmong(block: string, at: number, code: number): number {
  const before = block.charCodeAt(at - 1);
  switch (code) {
    case Unit.colon:
      return block.startsWith("http", at - 4) || block.startsWith("https", at - 5) ? Sign.maybeMarkup : 0;
    case Unit.apostrophe:
      return isLetter(before) ? 0 : Sign.quote;
    case Unit.point:
    case Unit.at: {
      const after = block.charCodeAt(at + 1);
      const isInside = isLetter(before) || before === Unit.hyphen || before === Unit.underscore;
      const address = isInside && after >= Unit.a && after <= Unit.z ? Sign.address : 0;
      return before === Unit.w ? address | Sign.maybeMarkup : address;
    }
    default:
      return signsOfLine(block, at + 1);
  }
}

/** What the beginning of a line may mean: indented code, the line under a heading, module lines and fields of a head. */
function signsOfLine(block: string, at: number): number {
  switch (block.charCodeAt(at)) {
    case Unit.tab:
    case Unit.equals:
    case Unit.hyphen:
      return Sign.maybeMarkup;
    case Unit.space:
      return block.startsWith("    ", at) ? Sign.maybeMarkup : 0;
    case Unit.i:
    case Unit.e:
    case Unit.l:
    case Unit.p:
      return lineOpenings.some((opening) => block.startsWith(opening, at)) ? Sign.template : 0;
    default:
      return 0;
  }
}

const lineOpenings = ["import", "export", "layout", "permalink"];

const isLetter = (code: number): boolean =>
  (code >= Unit.a && code <= Unit.z) || (code >= Unit.A && code <= Unit.Z) || (code >= Unit.zero && code <= Unit.nine);

const enum Unit {
  tab = 9,
  space = 32,
  apostrophe = 39,
  hyphen = 45,
  point = 46,
  zero = 48,
  nine = 57,
  colon = 58,
  equals = 61,
  at = 64,
  A = 65,
  Z = 90,
  underscore = 95,
  a = 97,
  e = 101,
  i = 105,
  l = 108,
  p = 112,
  w = 119,
  z = 122,
}
