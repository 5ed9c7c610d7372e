import type { SlipModel } from "./slipModel.js";

/** Counts in one string each, "what:count what:count". */
const table = (counts: string, separator: string): { [what: string]: number } =>
  Object.fromEntries(
    counts.split(" ").map((entry) => {
      const [what = "", count] = entry.split(":");
      return [what.replace("/", separator), Number(count)];
    }),
  );

/** What `learnSlips` made of 130 names misspelled on pages of 1999 to 2026, for where the list itself is not at hand. */
export const learntSlips: SlipModel = {
  counts: table(
    "vowel/inner:18 undouble/inner:17 add/inner:16 swap/inner:15 drop/inner:15 consonant/inner:13 double/inner:8 vowel/last:7 space/inner:7 consonant/last:4 marks/inner:4 consonant/first:3 drop/last:3 add/last:2",
    " ",
  ),
  pairs: table(
    "a>e:5 i>e:4 e>y:3 e>a:3 e>i:3 o>e:2 u>w:1 y>i:1 i>y:1 y>e:1 o>a:1 a>i:1 e>:6 r>:5 n>:5 l>:3 o>:3 g>:2 i>:2 a>:2 d>:2 t>:2 c>:1 h>:1 p>:1 f>:1 >e:6 >r:5 >l:4 >t:2 >h:2 >i:2 >o:1 >c:1 >u:1 >a:1 b>p:1 h>g:2 f>g:1 r>e:1 k>h:1 t>d:1 c>k:1 k>e:1 r>t:1 l>i:1 i>s:1 c>g:1 r>a:1 j>l:1 s>c:1 s>r:1 n>m:1 i>l:1",
    ">",
  ),
  perName: [100, 13, 2],
};
