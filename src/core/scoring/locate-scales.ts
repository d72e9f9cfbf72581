/** Criteria → scales: "min" and "max" become numbers of this client list, weights such as can be added up. */
import { balanceWeights } from '../weights/balance-weights';
import type { Bound, Client, Criterion, Scale } from '../types';

/**
 * Gives every criterion a scale in numbers.
 *
 * @param criteria criteria with a weight ≥ 0 each
 * @param clients all clients, whose values "min" and "max" refer to
 * @returns one scale per criterion; where nobody has a value, "min" and "max" are NaN and of no effect; never throws
 * @example locateScales([{ name: 'Hours', kind: 'fact', weight: 5, worst: 0, best: 'max' }], [{ rowNumber: 2, name: 'A', values: [12], problems: [] }]) // => [{ "weight": 5, "worst": 0, "best": 12 }]
 */
export function locateScales(
  criteria: readonly Criterion[],
  clients: readonly Pick<Client, 'values'>[],
): Scale[] {
  const weights = balanceWeights(criteria.map(({ weight }) => weight));
  return criteria.map(({ worst, best }, index) => {
    const located = (bound: Bound): number =>
      typeof bound === 'number' ? bound : extreme(clients, index, bound);
    return { weight: weights[index], worst: located(worst), best: located(best) };
  });
}

function extreme(clients: readonly Pick<Client, 'values'>[], index: number, which: 'min' | 'max'): number {
  let found = NaN;
  for (const { values } of clients) {
    const value = values[index];
    if (!(which === 'max' ? value <= found : value >= found) && value === value) found = value;
  }
  return found;
}
