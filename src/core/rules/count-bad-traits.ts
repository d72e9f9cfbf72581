/** Ratings and income → the bad traits of clients that bring little: many of both together make a client difficult (article 002). */
import { locateScales } from '../scoring/locate-scales';
import { placeOnScale } from '../scoring/score-client';
import { averageOf } from '../scoring/share-amounts';
import type { Client, Criterion, Scale } from '../types';

/** 1 and 2 on a scale from 1 to 5. The share is ours. */
const WORST_QUARTER = 0.25;

/**
 * Says who brings little: less than the average of all whose income is known.
 *
 * @param incomes one per client, in any currency; NaN is unknown
 * @returns one per client, null where the income is unknown; nobody where all bring the same; never throws
 * @example findLittleIncome([100, 700, NaN]) // => [true, false, null]
 */
export function findLittleIncome(incomes: readonly number[]): (boolean | null)[] {
  const known = incomes.filter((income) => !isNaN(income));
  const average = averageOf(known);
  return incomes.map((income) => (isNaN(income) ? null : income < average));
}

/**
 * Whether a value is a bad one: in the worst quarter of its scale.
 *
 * @param value any number; NaN is unknown
 * @param scale both ends of the scale
 * @returns false where the value is unknown, and where all clients are alike; never throws
 * @example isBadTrait(2, { weight: 1, worst: 1, best: 5 }) // => true
 */
export function isBadTrait(value: number, scale: Scale): boolean {
  return placeOnScale(value, scale) <= WORST_QUARTER + 1e-9;
}

/**
 * Counts the bad traits of the clients that bring little: ratings in the worst quarter of their scale. A criterion without
 * weight is switched off and makes nobody difficult, as article 003 says of chaos.
 *
 * @param clients clients whose values stand in the order of the criteria
 * @param criteria criteria of any kind; only ratings are traits
 * @param hasLittleIncome one per client, null where the income is unknown
 * @returns one number per client: 0 where the income is not little, NaN where it is unknown; never throws
 * @example countBadTraits([{ values: [1, 2] }, { values: [1, 2] }], [{ name: 'Fun', kind: 'rating', weight: 1, worst: 1, best: 5 }, { name: 'Network', kind: 'rating', weight: 1, worst: 1, best: 5 }], [true, false]) // => [2, 0]
 */
export function countBadTraits(
  clients: readonly Pick<Client, 'values'>[],
  criteria: readonly Criterion[],
  hasLittleIncome: readonly (boolean | null)[],
): number[] {
  const scales = locateScales(criteria, clients);
  const traits = criteria.flatMap(({ kind, weight }, index) =>
    kind === 'rating' && weight > 0 ? [index] : [],
  );
  return clients.map(({ values }, clientIndex) => {
    const isLittle = hasLittleIncome[clientIndex];
    if (isLittle === null) return NaN;
    return isLittle ? traits.filter((index) => isBadTrait(values[index], scales[index])).length : 0;
  });
}
