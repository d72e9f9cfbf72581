/** Hours that a client has bought for each month: what is left of them, and whether this month's are going too fast. */

export const CARRY_OVERS = ['none', 'oneMonth', 'all'] as const;
/** What becomes of hours at the end of a month: nothing; unused ones last one month more; unused and overused ones all stay. */
export type CarryOver = (typeof CARRY_OVERS)[number];

/** All in hours. */
export interface Retainer {
  readonly allowance: number;
  /** From months before; below 0 where more was used than bought. */
  readonly carried: number;
  /** This month. */
  readonly used: number;
  /** Below 0: more is used than there is. */
  readonly left: number;
  /** Share used ÷ share of the month's working days gone: above 1 the hours end before the month. Null on its first weekend. */
  readonly pace: number | null;
}

/**
 * Balances a retainer.
 *
 * @param allowance hours per month, > 0
 * @param usedByMonth hours used, this month last, from the first month that is known on
 * @param carryOver what becomes of hours at the end of a month
 * @param monthGone share of this month's working days that are gone, 0–1
 * @returns this month's balance; never throws
 * @example balanceRetainer(40, [30, 0], 'all', 0.5).left // => 50
 * @example balanceRetainer(40, [30, 60, 0], 'all', 0.5).left // => 30
 */
export function balanceRetainer(
  allowance: number,
  usedByMonth: readonly number[],
  carryOver: CarryOver,
  monthGone: number,
): Retainer {
  const before = usedByMonth.slice(0, -1);
  const carried = before.reduce((sum, used) => carryOn(allowance + sum - used, allowance, carryOver), 0);
  const used = usedByMonth[usedByMonth.length - 1] ?? 0;
  const available = allowance + carried;
  const share = available > 0 ? used / available : used > 0 ? Infinity : 0;
  return {
    allowance,
    carried,
    used,
    left: available - used,
    pace: monthGone > 0 ? share / monthGone : null,
  };
}

/** Carried hours are used first, so that what is left over of a month is at most what was bought for it. */
function carryOn(left: number, allowance: number, carryOver: CarryOver): number {
  if (carryOver === 'all') return left;
  return carryOver === 'none' ? 0 : Math.min(Math.max(0, left), allowance);
}
