import { readFileSync, statSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { packFile, readPack } from "./drafts.js";
import { inTurns, ms, row } from "./timing.js";

/** What opening the pack costs beyond reading its bytes, and the first questions asked of it. */
export function loading(): void {
  const size = statSync(packFile).size;
  const bytes = readFileSync(packFile);
  console.log(`The pack: ${(size / 1e6).toFixed(1)} MB, ${(deflateRawSync(bytes, { level: 9 }).length / 1e6).toFixed(1)} MB deflated`);
  const times = inTurns(
    {
      read: () => readFileSync(packFile),
      open: () => readPack(bytes),
      "open and look up a name": () => {
        const pack = readPack(bytes);
        const token = pack.tokenId("madison");
        if (token >= 0) pack.namesWith(token as never);
      },
    },
    15,
  );
  const median = (name: keyof typeof times): number => times[name]?.median ?? 0;
  row("read the bytes", ms(median("read")));
  // Both in one go would time the collector, which clears the buffers of the rounds before.
  row("open them", ms(median("open")), `${(1 + median("open") / median("read")).toFixed(2)}x read`);
  row("open, and find the names with a word", ms(median("open and look up a name")));
}
