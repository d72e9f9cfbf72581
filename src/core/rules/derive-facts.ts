/** Values of clients → what rules look at, where it follows from the values: so that trying a value tries the rules too. */
import { countBadTraits, findLittleIncome } from './count-bad-traits';
import { shareFacts } from './share-facts';
import type { Client, Criterion, Fact } from '../types';

/** A column that rules look at. A position is one among the values of a client. */
export type FactSource =
  | { readonly kind: 'value' | 'share'; readonly position: number }
  /** Bad traits are counted where the income at the position is little. */
  | { readonly kind: 'badTraits'; readonly position: number }
  /** No value: one fact per client. */
  | { readonly kind: 'given'; readonly facts: readonly Fact[] };

/**
 * Gives what rules look at.
 *
 * @param sources one per column that rules look at
 * @param clients clients whose values stand in the order of the criteria, with other columns after them
 * @param criteria in the order of the values
 * @returns one list per source, one fact per client, NaN or '' where it is unknown; never throws
 * @example deriveFacts([{ kind: 'value', position: 1 }, { kind: 'share', position: 1 }], [{ values: [5, 10] }, { values: [3, 30] }], []) // => [[10, 30], [0.25, 0.75]]
 */
export function deriveFacts(
  sources: readonly FactSource[],
  clients: readonly Pick<Client, 'values'>[],
  criteria: readonly Criterion[],
): readonly (readonly Fact[])[] {
  return sources.map((source) => {
    if (source.kind === 'given') return source.facts;
    const held = clients.map(({ values }) => values[source.position]);
    if (source.kind === 'value') return held;
    return source.kind === 'share'
      ? shareFacts(held)
      : countBadTraits(clients, criteria, findLittleIncome(held));
  });
}
