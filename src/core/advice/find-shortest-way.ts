/** How to reach a better tier with the fewest changes: ratings that rise, and what a rule holds against a client put right. */
import type { Kind, Scale } from '../types';

/** Nobody takes more steps on a scale; one that is longer is gone along in larger ones. */
const MOST_STEPS = 100;

/** A value that would have to change; its position among the values of the client. */
export interface ValueStep {
  readonly position: number;
  readonly from: number;
  readonly to: number;
}

/** A value that somebody can put right at once, such as a call that is made. */
export type Remedy = Pick<ValueStep, 'position' | 'to'>;

export interface WaySettings {
  /** Weights ≥ 0 and ends of the scales, in the order of the values. */
  readonly scales: readonly Scale[];
  /** Kinds of the criteria; of these only ratings are changed. */
  readonly kinds: readonly Kind[];
  readonly remedies: readonly Remedy[];
}

/**
 * Finds the shortest way: remedies, and whole steps on ratings that have a value, together as few as can be; of two ways alike the
 * one with a single remedy. A step on the criterion with the greatest effect goes first, which needs the fewest steps and the
 * fewest criteria.
 *
 * @param values of the client; NaN is unknown and stays so
 * @param settings what may be changed; a few remedies at most, as all sets of them are tried
 * @param isReached whether values are good enough: score, rules and lock have their say there
 * @returns the changed values; empty where it is reached already; null where no way leads there; never throws
 * @example findShortestWay([3, 4], { scales: [{ weight: 3, worst: 1, best: 5 }, { weight: 1, worst: 1, best: 5 }], kinds: ['rating', 'rating'], remedies: [] }, ([first]) => first >= 4) // => [{ "position": 0, "from": 3, "to": 4 }]
 */
export function findShortestWay(
  values: readonly number[],
  settings: WaySettings,
  isReached: (values: readonly number[]) => boolean,
): ValueStep[] | null {
  const open = settings.remedies.filter(({ position, to }) => values[position] !== to);
  let shortest: Raised | null = null;
  for (const remedies of setsOf(open)) {
    const raised = raise(withRemedies(values, remedies), settings, isReached);
    if (raised === null) continue;
    const steps = raised.steps + remedies.length;
    if (shortest === null || steps < shortest.steps) shortest = { values: raised.values, steps };
  }
  return shortest && stepsBetween(values, shortest.values);
}

/** All sets: those of one first, then none, then the larger ones. */
function setsOf(remedies: readonly Remedy[]): (readonly Remedy[])[] {
  const sets = remedies.reduce<Remedy[][]>(
    (all, remedy) => [...all, ...all.map((set) => [...set, remedy])],
    [[]],
  );
  const place = ({ length }: readonly Remedy[]): number => (length === 1 ? -1 : length);
  return sets.sort((a, b) => place(a) - place(b));
}

function withRemedies(values: readonly number[], remedies: readonly Remedy[]): readonly number[] {
  const changed = [...values];
  for (const { position, to } of remedies) changed[position] = to;
  return changed;
}

/** Ratings that were raised until it was reached. */
interface Raised {
  readonly values: readonly number[];
  readonly steps: number;
}

/** Null where all ratings at their best are not enough. */
function raise(
  values: readonly number[],
  { scales, kinds }: WaySettings,
  isReached: (values: readonly number[]) => boolean,
): Raised | null {
  const changed = [...values];
  let steps = 0;
  for (const index of ratingsByEffect(values, scales, kinds)) {
    const { worst, best } = scales[index];
    const step = Math.sign(best - worst) * Math.max(1, Math.abs(best - worst) / MOST_STEPS);
    const isBelowWorst = (changed[index] - worst) * step < 0;
    if (isBelowWorst && !isReached(changed)) {
      changed[index] = worst;
      steps++;
    }
    while (!isReached(changed) && (best - changed[index]) * step > 0) {
      const next = changed[index] + step;
      changed[index] = (best - next) * step > 0 ? next : best;
      steps++;
    }
  }
  return isReached(changed) ? { values: changed, steps } : null;
}

function stepsBetween(before: readonly number[], after: readonly number[]): ValueStep[] {
  return after.flatMap((to, position) =>
    Object.is(to, before[position]) ? [] : [{ position, from: before[position], to }],
  );
}

/** Known ratings, the one whose step counts most first. */
function ratingsByEffect(
  values: readonly number[],
  scales: readonly Scale[],
  kinds: readonly Kind[],
): number[] {
  const effect = (index: number): number =>
    scales[index].weight / Math.abs(scales[index].best - scales[index].worst);
  return kinds
    .flatMap((kind, index) =>
      kind === 'rating' && !isNaN(values[index]) && scales[index].weight > 0 ? [index] : [],
    )
    .sort((a, b) => effect(b) - effect(a));
}
