import { compilePack, openPack, type Pack } from "../../src/core/index.js";
import { englishWords } from "../../src/dataset/englishWords.js";
import { tinyRecords } from "./tinyPack.js";

let made: Pack | undefined;

/** The tests' pack with the whole English word list, for what must tell English from other languages. Takes seconds at first. */
export function englishPack(): Pack {
  if (made === undefined) {
    const opened = openPack(compilePack(tinyRecords, { name: "test", date: "2026-11-24" }, englishWords()));
    if (!("pack" in opened)) throw new Error(opened.problem.message);
    made = opened.pack;
  }
  return made;
}
