export interface Timing {
  readonly median: number;
  readonly best: number;
}

/** So long runs what is to be warm: a short draft needs some 2,000 checks until the engine has compiled what they use. */
export const warmUpMs = 1_500;

/** Runs the ways in turns, so that a busy moment of the machine hits all of them. Milliseconds. */
export function inTurns(ways: { readonly [name: string]: () => unknown }, rounds: number): { readonly [name: string]: Timing } {
  const times = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (const way of Object.values(ways)) for (const start = performance.now(); performance.now() - start < warmUpMs; ) way();
  for (let round = 0; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      way();
      (times.get(name) as number[]).push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, timingOf(values)]));
}

export function timingOf(values: readonly number[]): Timing {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] as number, best: sorted[0] as number };
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

export function row(label: string, ...values: readonly string[]): void {
  console.log(`  ${label.padEnd(52)} ${values.map((value) => value.padStart(12)).join(" ")}`);
}
