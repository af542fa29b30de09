/** Writes note numbers as one marker: "3", "3,5", and three or more in a row as "3–5". */
export function cluster(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const n of sorted) {
    const run = runs.at(-1);
    if (run && run.at(-1) === n - 1) run.push(n);
    else runs.push([n]);
  }
  // Two in a row stay two: a dash between neighbours leaves nothing out.
  return runs
    .flatMap(run => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)))
    .join(',');
}
