/**
 * The unit that a column of hers counts in, by its header: her numbers are brought into ours as they are read, and what is on record into hers before it
 * stands among them.
 */
import { once } from '../../core/once';
import { periodOf, PER_YEAR } from '../../core/recognition/header-period';
import { unitReader, type Measured } from '../../core/recognition/header-unit';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import type { ColumnKey } from '../../i18n/types/texts';
import { knownPeriods } from '../reading/known-columns';
import { columnOf, type ClientList } from '../tabs/clients-tab';

/** How often the period that we count in comes in a year; of other columns no header names one, or it says what we do. */
const OURS_PER_YEAR: Partial<Record<ColumnKey, number>> = {
  income12Months: PER_YEAR.year,
  hoursPerMonth: PER_YEAR.month,
  // What is paid for a day or month is no rate that an hour can be compared with.
  hourlyRate: NaN,
};

/** Columns whose headers name units. */
const MEASURED: Partial<Record<string, Measured>> = {
  income12Months: 'money',
  hourlyRate: 'money',
  hoursPerMonth: 'hours',
  hoursThisMonth: 'hours',
} satisfies Partial<Record<ColumnKey, Measured>>;

const readUnit = once(() => unitReader(CELL_WORDS));

type HeadersOnly = Pick<ClientList, 'headers'>;

/**
 * What a number of hers is multiplied by: 1000 where she writes thousands, a sixtieth where she writes minutes.
 *
 * @param identity what the column is known as
 * @param column position on the list; below 0 where there is none
 * @returns 1 where the header names no unit but ours
 */
export function timesOfHers({ headers }: HeadersOnly, identity: string, column: number): number {
  const measured = MEASURED[identity];
  return measured === undefined || column < 0 ? 1 : readUnit()(headers[column], measured);
}

/** The same, where it is not known what the column is. */
export function timesOfColumn(list: ClientList, column: number): number {
  const identity = Object.keys(MEASURED).find((each) => columnOf(list, each) === column);
  return identity === undefined ? 1 : timesOfHers(list, identity, column);
}

/**
 * How many of her units one of ours is: a twelfth where she writes income of a month, a thousandth where she writes thousands.
 *
 * @param column position on the list; below 0 where there is none
 * @returns 1 where the header names no unit; NaN where the two cannot be compared
 */
export function inHerUnit(list: HeadersOnly, key: ColumnKey, column: number): number {
  const ours = OURS_PER_YEAR[key];
  const period = ours === undefined || column < 0 ? null : periodOf(list.headers[column], knownPeriods());
  const times = period === null ? 1 : ours! / PER_YEAR[period];
  return times / timesOfHers(list, key, column);
}
