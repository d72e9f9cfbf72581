/** Values that are probably typos: they count, and are the first thing that is told. Nothing is corrected here. */
import type { Bound, Kind } from '../types';

/** Hours of a month of 31 days. */
const HOURS_OF_A_MONTH = 744;
/** How many times the second largest a value must be. */
const FAR = 3;
/** With fewer clients, one of them may well be far above the others. */
const ENOUGH_CLIENTS = 5;

export interface ValuesOfColumn {
  readonly kind: Kind;
  /** The column holds hours of one month. */
  readonly isHoursOfMonth: boolean;
  readonly worst: Bound;
  readonly best: Bound;
  /** One per client, NaN where unknown; days for "days since". */
  readonly values: readonly number[];
}

export interface Outlier {
  readonly columnIndex: number;
  readonly clientIndex: number;
  readonly value: number;
  readonly reason: 'moreHoursThanAMonth' | 'farAboveOthers' | 'inFuture';
  /** The second largest value where the reason is `farAboveOthers`, the hours of a month where it is those; else 0. */
  readonly comparedWith: number;
}

/**
 * Finds values far from all others, which would reorder everybody unseen.
 *
 * @param columns the values of each column, the clients in the same order
 * @returns column by column, in the order of the clients; at most one per cell; never throws
 * @example findOutliers([{ kind: 'fact', isHoursOfMonth: true, worst: 0, best: 'max', values: [20, 2000] }]) // => [{ "columnIndex": 0, "clientIndex": 1, "value": 2000, "reason": "moreHoursThanAMonth", "comparedWith": 744 }]
 */
export function findOutliers(columns: readonly ValuesOfColumn[]): Outlier[] {
  return columns.flatMap((column, columnIndex) => {
    const second = secondLargest(column);
    return column.values.flatMap((value, clientIndex): Outlier[] => {
      const reason = reasonOf(value, column, second);
      return reason === null ? [] : [{ columnIndex, clientIndex, value, ...reason }];
    });
  });
}

type Reason = Pick<Outlier, 'reason' | 'comparedWith'>;

function reasonOf(value: number, column: ValuesOfColumn, second: number | null): Reason | null {
  if (column.isHoursOfMonth && value > HOURS_OF_A_MONTH)
    return { reason: 'moreHoursThanAMonth', comparedWith: HOURS_OF_A_MONTH };
  if (column.kind === 'daysSince' && value < 0) return { reason: 'inFuture', comparedWith: 0 };
  if (second !== null && second > 0 && value > FAR * second)
    return { reason: 'farAboveOthers', comparedWith: second };
  return null;
}

/** Null where the scale does not follow the values, or too few are known. */
function secondLargest({ values, worst, best }: ValuesOfColumn): number | null {
  if (typeof worst === 'number' && typeof best === 'number') return null;
  const known = values.filter((value) => !isNaN(value));
  if (known.length < ENOUGH_CLIENTS) return null;
  let [largest, second] = [-Infinity, -Infinity];
  for (const value of known) {
    if (value > largest) [largest, second] = [value, largest];
    else if (value > second) second = value;
  }
  return second;
}
