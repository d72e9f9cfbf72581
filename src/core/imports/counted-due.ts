/** A day due that no cell of a file says, worked out from terms: shown with one of hers, as the tab will have the day alone. */
import { dueByTerms } from '../money/due-by-terms';
import { textOf } from './reading/lines';
import type { ImportTable, ReadRecords, TableReading } from './types';

export interface CountedDue {
  /** What the cell says, and of which invoice. */
  readonly held: string;
  /** Days since 1970-01-01. */
  readonly due: number;
}

/** Whether terms count is asked, not from when on. */
const ANY_DAYS = { issued: 0, writtenOn: 0 };

/**
 * Finds the first invoice whose day due was worked out.
 *
 * @param table the lines of the file
 * @param reading where the fields stand
 * @param reading.columns positions
 * @param records what was read
 * @param records.invoices with their lines
 * @returns null where all days stand there; never throws
 * @example countedDue([['Net 30']], { columns: { due: 0 } }, { invoices: [{ rowNumber: 1, record: { number: '7', due: 20544 } }] }) // => { "held": "Net 30 (7)", "due": 20544 }
 * @example countedDue([['2026-03-02']], { columns: { due: 0 } }, { invoices: [{ rowNumber: 1, record: { number: '7', due: 20514 } }] }) // => null
 */
export function countedDue(
  table: ImportTable,
  { columns }: Pick<TableReading, 'columns'>,
  { invoices }: Pick<ReadRecords, 'invoices'>,
): CountedDue | null {
  for (const { rowNumber, record } of invoices) {
    const cell = table[rowNumber - 1]?.[columns.due ?? -1];
    const isCounted = dueByTerms(cell, ANY_DAYS) !== null;
    if (record.due !== null && isCounted)
      return {
        held: record.number === '' ? textOf(cell) : `${textOf(cell)} (${record.number})`,
        due: record.due,
      };
  }
  return null;
}
