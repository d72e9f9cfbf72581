/** The lock cells of a client → its lock, if it is valid today. What cannot be read is no lock, and is told. */
import { comparableText, phraseOf, readDay } from './read-fact';
import { isBlank, quoteCell } from './quote-cell';
import type { Conventions } from './conventions';
import type { CellValue, Lock, RowProblem, Tier } from '../types';

/** What stands in the lock columns of one client; undefined where there is no such column. */
export interface LockCells {
  readonly tier: CellValue;
  readonly reason: CellValue;
  readonly until: CellValue;
}

/**
 * Reads a client's lock. It holds up to and including its last day.
 *
 * @param cells name of a tier (in any case), reason and last day
 * @param tiers best first
 * @param conventions how this spreadsheet writes dates, and which day it is there
 * @returns the lock; null where nobody is locked; what is wrong where it cannot be read or is over; never throws
 * @example parseLock({ tier: 'b', reason: '', until: '' }, [{ name: 'A', from: 50 }, { name: 'B', from: 0 }], { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => { "tier": 1, "reason": "", "until": null }
 */
export function parseLock(
  cells: LockCells,
  tiers: readonly Tier[],
  conventions: Conventions,
): Lock | RowProblem | null {
  if (isBlank(cells.tier)) return null;
  const tier = findTier(cells.tier, tiers, conventions);
  if (tier < 0) return { kind: 'unknownLockTier', held: quoteCell(cells.tier, conventions) };
  const until = readDay(cells.until, conventions);
  if (until !== null && typeof until === 'object') return { kind: 'unreadableLockEnd', held: until.held };
  if (until !== null && until < conventions.today) return { kind: 'lockEnded', tier, day: until };
  return { tier, reason: phraseOf(cells.reason, conventions), until };
}

/**
 * Finds a tier by its name. A spreadsheet may have made the number 7 of a name "007" that was typed or picked.
 *
 * @param cell what should be the name of a tier, in any case
 * @param tiers best first
 * @param conventions how this spreadsheet counts days
 * @returns position of the tier, -1 where there is none of that name; never throws
 * @example findTier(7, [{ name: '007', from: 50 }], { dayOf: () => 0 }) // => 0
 * @example findTier(' gold', [{ name: 'Gold', from: 50 }], { dayOf: () => 0 }) // => 0
 */
export function findTier(
  cell: CellValue,
  tiers: readonly Tier[],
  conventions: Pick<Conventions, 'dayOf'>,
): number {
  const name = comparableText(cell, conventions);
  const tier = tiers.findIndex((each) => comparableText(each.name, conventions) === name);
  if (tier >= 0 || typeof cell !== 'number') return tier;
  return tiers.findIndex((each) => /^\d+$/.test(each.name) && Number(each.name) === cell);
}
