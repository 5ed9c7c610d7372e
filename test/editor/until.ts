import { setTimeout as pause } from "node:timers/promises";

/**
 * The first defined, truthy answer of the probe, which is asked again and again; for what VS Code itself delays.
 * Throws with `what` when there is none in time.
 */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Thenable<T | undefined | false>,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await pause(25);
  }
}
