/** The setting "tier to part ways with" → where that tier stands. */
import { findTier } from '../reading/parse-lock';
import type { Conventions } from '../reading/conventions';
import type { Tier } from '../types';

/** From this many tiers on, the last is one to part ways with unless the user chooses another. */
const TIERS_TO_PART = 4;

/**
 * Finds the best tier to part ways with. Nobody parts with the best tier of all; a name that no tier has any more parts with
 * nobody.
 *
 * @param partWaysTier name of the tier, '' for none, null while nobody has chosen
 * @param tiers best first
 * @param conventions how this spreadsheet counts days
 * @returns its position, null for none; never throws
 * @example placePartWays(null, [{ name: 'A', from: 80 }, { name: 'B', from: 60 }, { name: 'C', from: 40 }, { name: 'D', from: 0 }], { dayOf: () => 0 }) // => 3
 * @example placePartWays(null, [{ name: 'A', from: 75 }, { name: 'B', from: 50 }, { name: 'C', from: 0 }], { dayOf: () => 0 }) // => null
 * @example placePartWays('c', [{ name: 'A', from: 75 }, { name: 'B', from: 50 }, { name: 'C', from: 0 }], { dayOf: () => 0 }) // => 2
 * @example placePartWays('A', [{ name: 'A', from: 75 }, { name: 'B', from: 0 }], { dayOf: () => 0 }) // => null
 * @example placePartWays('', [{ name: 'A', from: 75 }, { name: 'B', from: 0 }], { dayOf: () => 0 }) // => null
 * @example placePartWays('Gone', [{ name: 'A', from: 75 }, { name: 'B', from: 0 }], { dayOf: () => 0 }) // => null
 */
export function placePartWays(
  partWaysTier: string | null,
  tiers: readonly Tier[],
  conventions: Pick<Conventions, 'dayOf'>,
): number | null {
  if (partWaysTier === null) return tiers.length >= TIERS_TO_PART ? tiers.length - 1 : null;
  const place = findTier(partWaysTier, tiers, conventions);
  return place > 0 ? place : null;
}
