/** Currencies tab → rates, in one read. A line whose rate is blank says nothing yet. */
import { CURRENCY_COLUMNS } from '../../i18n/types/record-tabs';
import type { Context } from '../context';
import type { LocatedTab } from './locate-tabs';
import { readRecordTab, recordTable, type RecordTab } from './record-table';

/** What one unit of a currency is worth in the home currency, from a day on. */
export interface Rate {
  /** ISO code. */
  readonly currency: string;
  /** As days since 1970-01-01; null for always. */
  readonly from: number | null;
  readonly rate: number;
}

export const CURRENCIES_TABLE = recordTable('currencies', CURRENCY_COLUMNS, ['currency', 'rate']);

/** @param home code of the home currency */
export function readCurrenciesTab(
  located: LocatedTab | null,
  context: Context,
  home: string,
): RecordTab<Rate> {
  return readRecordTab(located, CURRENCIES_TABLE, context, home, (line) => {
    const rate = line.rate('rate');
    const currency = line.currency('currency', null);
    if (rate === null || currency === '') return null;
    return { currency, from: line.day('from'), rate, source: '', rowNumber: line.rowNumber };
  });
}
