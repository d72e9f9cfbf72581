/**
 * Stretches of time and what can be done with lists of them. Instants are whole minutes since 1970-01-01, 00:00 UTC: what a clock on
 * some wall shows is the business of zone.ts alone.
 */

/** From the first minute to the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts stretches in order and joins those that meet.
 *
 * @param stretches in any order; empty ones are left out
 * @returns in rising order, none touching another; never throws
 * @example joinStretches([{ from: 5, to: 9 }, { from: 1, to: 5 }, { from: 20, to: 20 }]) // => [{ "from": 1, "to": 9 }]
 */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from >= to) continue;
    const last = joined[joined.length - 1];
    if (last === undefined || last.to < from) joined.push({ from, to });
    else if (last.to < to) joined[joined.length - 1] = { from: last.from, to };
  }
  return joined;
}

/**
 * The time that lies in both of two lists.
 *
 * @param some in rising order, as joinStretches gives them
 * @param others likewise
 * @returns likewise; never throws
 * @example commonStretches([{ from: 0, to: 10 }], [{ from: 5, to: 7 }, { from: 9, to: 30 }]) // => [{ "from": 5, "to": 7 }, { "from": 9, "to": 10 }]
 */
export function commonStretches(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const common: Stretch[] = [];
  let next = 0;
  for (const { from, to } of some) {
    while (next < others.length && others[next].to <= from) next++;
    for (let index = next; index < others.length && others[index].from < to; index++) {
      common.push({ from: Math.max(from, others[index].from), to: Math.min(to, others[index].to) });
    }
  }
  return common;
}

/**
 * What is left of some time when other time is taken away.
 *
 * @param stretches in rising order, as joinStretches gives them
 * @param taken in any order
 * @returns in rising order; never throws
 * @example withoutStretches([{ from: 0, to: 10 }], [{ from: 3, to: 5 }]) // => [{ "from": 0, "to": 3 }, { "from": 5, "to": 10 }]
 */
export function withoutStretches(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  const gone = joinStretches(taken);
  const between = gone.map(({ to }, index) => ({ from: to, to: gone[index + 1]?.from ?? Infinity }));
  return commonStretches(stretches, [{ from: -Infinity, to: gone[0]?.from ?? Infinity }, ...between]);
}

/**
 * Takes pauses out of working time: after so many minutes of work in one go, one pause. Each stretch begins rested, and none ends
 * with a pause.
 *
 * @param stretches in rising order
 * @param workMinutes of work between pauses, above 0; null for no pauses
 * @param pauseMinutes length of a pause
 * @returns the time for work; never throws
 * @example withPauses([{ from: 0, to: 60 }], 25, 5) // => [{ "from": 0, "to": 25 }, { "from": 30, "to": 55 }]
 */
export function withPauses(
  stretches: readonly Stretch[],
  workMinutes: number | null,
  pauseMinutes: number,
): Stretch[] {
  if (workMinutes === null || workMinutes <= 0 || pauseMinutes <= 0) return [...stretches];
  return stretches.flatMap(({ from, to }) => {
    const rounds = Math.ceil((to - from) / (workMinutes + pauseMinutes));
    return Array.from({ length: rounds }, (_, round) => {
      const start = from + round * (workMinutes + pauseMinutes);
      return { from: start, to: Math.min(to, start + workMinutes) };
    });
  });
}
