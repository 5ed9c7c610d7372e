/** Colours by what they mean. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly information: (text: string) => string;
  readonly hint: (text: string) => string;
  readonly good: (text: string) => string;
}

export function paint({ color }: { readonly color: boolean }): Paint {
  const style = (on: number, off: number) => (text: string) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return {
    strong: style(1, 22),
    dim: style(2, 22),
    warning: style(33, 39),
    information: style(34, 39),
    hint: style(36, 39),
    good: style(32, 39),
  };
}

/** Text of drafts, packs and file names as it may go to a terminal: control characters could command it. */
export const printable = (text: string): string => text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");

const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
/** Marks, variation selectors, joiners and the byte order mark. */
const noWidth = /[\p{M}\p{Cf}]/u;

/** Columns of the terminal that the text takes. */
export function width(text: string): number {
  let columns = 0;
  for (const sign of text) columns += noWidth.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
  return columns;
}

export const padded = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - width(text)));

/** Breaks at spaces so that no line is wider than `columns`; a longer word stands alone. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 1 + width(word) <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}
