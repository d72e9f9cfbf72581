/** Clock and statistics of the bench. Processor time is measured: what else the machine does is nobody's cost. */

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Milliseconds of processor time, garbage collection included, of one run of `work`, as the mean of `repeats` in a row. */
export function time(work: () => unknown, repeats = 1): number {
  const startedAt = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) work();
  const { user, system } = process.cpuUsage(startedAt);
  return (user + system) / 1000 / repeats;
}

export interface Effort {
  readonly milliseconds: number;
  readonly leastRounds: number;
  readonly mostRounds: number;
}

let isHasty = false;

/** From now on nothing is done more than twice for the sake of a steadier number. */
export function makeHaste(): void {
  isHasty = true;
}

/** Runs `round` at least and at most so often, and in between for as long as the time lasts. */
export function repeatFor<Result>(effort: Effort, round: (index: number) => Result): Result[] {
  const results: Result[] = [];
  const startedAt = performance.now();
  const leastRounds = isHasty ? Math.min(effort.leastRounds, 2) : effort.leastRounds;
  const hasTime = (): boolean => !isHasty && performance.now() - startedAt < effort.milliseconds;
  while (results.length < leastRounds || (results.length < effort.mostRounds && hasTime())) {
    results.push(round(results.length));
  }
  return results;
}

/** Warms `work` up and says how often to repeat it so that a sample is long enough for the clock. */
export function calibrate(
  work: () => unknown,
  warmUpMilliseconds: number,
  sampleMilliseconds: number,
): number {
  const times = repeatFor({ milliseconds: warmUpMilliseconds, leastRounds: 2, mostRounds: Infinity }, () => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  });
  const warm = median(times.slice(times.length >> 1));
  return Math.max(1, Math.ceil(sampleMilliseconds / Math.max(warm, 1e-4)));
}
