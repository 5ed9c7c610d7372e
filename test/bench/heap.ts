import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { check, type EntityId, openDraft, type Pack } from "../../src/core/index.js";
import { type BenchDraft, packFile, readPack } from "./drafts.js";
import { row } from "./timing.js";

/** Memory that the pack holds, with nothing asked, after a first check, and with every index in use. */
export function heap(drafts: readonly BenchDraft[]): void {
  console.log("Memory grown by the pack (JavaScript heap and array buffers)");
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const held = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const megabytes = (): string => `${((held() - before) / 1e6).toFixed(1)} MB`;
  const pack = readPack(readFileSync(packFile));
  row("opened", megabytes());
  for (const { text } of drafts) check(openDraft(text, pack));
  row("after checking the drafts", megabytes());
  useEverything(pack);
  row("with every index in use", megabytes());
  // The pack must outlive the measurement.
  pack.tokenId("");
}

function useEverything(pack: Pack): void {
  const token = pack.tokenId("madison") as never;
  pack.namesWith(token);
  pack.givenCount(token);
  pack.tokensWithPrefix("mad");
  const { people, films } = pack.counts;
  for (const entity of [0, people, people + films] as EntityId[]) {
    pack.entitiesOf(pack.canonicalName(entity));
    pack.aliases(entity);
    pack.slug(entity);
  }
  pack.creditsOfPerson(0 as EntityId);
  pack.honoursOfPerson(0 as EntityId);
  pack.honoursOfFilm(people as EntityId);
}
