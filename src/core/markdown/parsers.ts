import { parser as commonMark, GFM, type InlineParser, type MarkdownParser } from "@lezer/markdown";

/** Signs of an address: GFM looks for one at every letter. */
const mail = /@|mailto:|xmpp:/;
const wide = /[~|]|https?:|www\.|\[[ xX]\]/;

/** Made at the first block with markup: configuring takes milliseconds that loading should not. */
const made: { [kind in "narrow" | "wide" | "mail"]?: MarkdownParser } = {};

/**
 * The parser that reads this block as GFM does. CommonMark's is as good where the block has no sign of what GFM adds, and both
 * are made to leap over letters, at each of which they would try every kind of markup: that is half of their time.
 */
export function parserFor(block: string): MarkdownParser {
  if (mail.test(block)) return (made.mail ??= commonMark.configure(GFM));
  if (wide.test(block)) return (made.wide ??= commonMark.configure([GFM, { parseInline: [leap("\\&`<*_[]!\n~", true)] }]));
  return (made.narrow ??= commonMark.configure({ parseInline: [leap("\\&`<*_[]!\n", false)] }));
}

/** @param addresses whether a word may be one: "https://", "www." */
function leap(signs: string, addresses: boolean): InlineParser {
  const stops = new Uint8Array(128);
  for (let i = 0; i < signs.length; i++) stops[signs.charCodeAt(i)] = 1;
  const stopsAt = (code: number, before: number): boolean =>
    code < 128 && (stops[code] === 1 || (addresses && (code === letter.h || code === letter.w) && !isWordSign(before)));
  return {
    name: "Leap",
    before: "Escape",
    parse(context, next, start) {
      if (stopsAt(next, context.char(start - 1))) return -1;
      let at = start + 1;
      for (let before = next; at < context.end; at++) {
        const code = context.char(at);
        if (stopsAt(code, before)) break;
        before = code;
      }
      return at;
    },
  };
}

const letter = { h: 104, w: 119 };

/** What a word of ASCII letters, digits and underscores holds: behind it begins no address. */
const isWordSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
