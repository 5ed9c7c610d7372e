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
      "read and open": () => readPack(readFileSync(packFile)),
      open: () => readPack(bytes),
      "open and look up a name": () => {
        const pack = readPack(bytes);
        const token = pack.tokenId("madison");
        if (token >= 0) pack.namesWith(token as never);
      },
    },
    15,
  );
  const floor = (times["read"] as { median: number }).median;
  for (const [name, { median }] of Object.entries(times)) row(name, ms(median), `${(median / floor).toFixed(1)}x read`);
}
