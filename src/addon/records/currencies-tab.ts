/** Currencies tab → rates, in one read. A line whose rate is blank says nothing yet. */
import type { Rate } from '../../core/money/exchange';
import { readCurrencyCell } from '../../core/money/record-cells';
import { CURRENCY_COLUMNS, type CurrencyColumn } from '../../i18n/types/record-tabs';
import type { Context } from '../context';
import type { LocatedTab } from '../tabs/locate-tabs';
import { recordTable, recordTabReader, type RecordLine, type RecordLineReader } from './record-table';
import { Table } from '../tabs/table';

export const CURRENCIES_TABLE = recordTable('currencies', CURRENCY_COLUMNS, ['currency', 'rate']);

export const readCurrenciesTab = recordTabReader(CURRENCIES_TABLE, rateOf);

function rateOf(line: RecordLineReader<CurrencyColumn>): (Rate & RecordLine) | null {
  const rate = line.rate('rate');
  const currency = line.currency('currency', null);
  if (rate === null || currency === '') return null;
  return {
    currency,
    from: line.day('from'),
    rate,
    source: line.text('source'),
    rowNumber: line.rowNumber,
  };
}

/** Codes that have a line, with or without a rate. One read. */
export function listedCurrencies(
  located: LocatedTab | null,
  context: Context,
  home: string,
): ReadonlySet<string> {
  if (located === null) return new Set();
  const table = new Table(located.sheet, CURRENCIES_TABLE, context);
  return new Set(table.cellsOf('currency').map((cell) => readCurrencyCell(cell, home) ?? ''));
}
