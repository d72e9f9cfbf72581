/** The unit that a column of hers counts in, by its header: what is on record is brought into it before it stands beside her figures. */
import { once } from '../../core/once';
import { periodOf, PER_YEAR } from '../../core/recognition/header-period';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import type { ColumnKey } from '../../i18n/types/texts';
import { knownPeriods } from '../reading/known-columns';
import type { ClientList } from '../tabs/clients-tab';

/** How often the period that we count in comes in a year; of other columns no header names one, or it says what we do. */
const OURS_PER_YEAR: Partial<Record<ColumnKey, number>> = {
  income12Months: PER_YEAR.year,
  hoursPerMonth: PER_YEAR.month,
  // What is paid for a day or month is no rate that an hour can be compared with.
  hourlyRate: NaN,
};

/** "T€", "kNOK", "€k", "eFt", "in Tsd.": she leaves three noughts out. */
const thousands = once(() => {
  const words = CELL_WORDS.thousands.filter((word) => word.length > 1).join('|');
  const units = `[kt] ?(?:€|eur|nok|kr|usd|gbp|chf|[$£])|[€$£] ?k|${words}`;
  return new RegExp(`(?<!\\p{L})(?:${units})(?!\\p{L})`, 'iu');
});

/**
 * How many of her units one of ours is: a twelfth where she writes income of a month, a thousandth where she writes thousands.
 *
 * @param column position on the list; below 0 where there is none
 * @returns 1 where the header names no unit; NaN where the two cannot be compared
 */
export function inHerUnit({ headers }: Pick<ClientList, 'headers'>, key: ColumnKey, column: number): number {
  const ours = OURS_PER_YEAR[key];
  if (ours === undefined || column < 0) return 1;
  const period = periodOf(headers[column], knownPeriods());
  const times = period === null ? 1 : ours / PER_YEAR[period];
  const areThousands = key === 'income12Months' && thousands().test(String(headers[column]));
  return areThousands ? times / 1000 : times;
}
