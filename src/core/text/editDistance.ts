/**
 * Optimal string alignment distance (Damerau–Levenshtein without overlapping transpositions) in UTF-16 units.
 * Answers `max + 1` as soon as the distance is known to exceed `max`. Three rolling rows, a diagonal band of `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  const [n, m] = [a.length, b.length];
  if (Math.abs(n - m) > max) return max + 1;
  let [before, last, row] = [new Int32Array(m + 1), new Int32Array(m + 1), new Int32Array(m + 1)];
  for (let j = 0; j <= m; j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    row.fill(max + 1);
    row[0] = i;
    let best = i;
    const to = Math.min(m, i + max);
    for (let j = Math.max(1, i - max); j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j - 1] as number) + (same ? 0 : 1), (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > max) return max + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[m] as number, max + 1);
}
