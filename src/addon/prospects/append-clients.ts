/**
 * Puts new clients below the last one. One write for all of them, into blank rows: it happens or it does not, so that running
 * again never finds half a client.
 */
import { isBlank } from '../../core/reading/read-value';
import type { CellValue } from '../../core/types';
import type { ClientList } from '../tabs/clients-tab';
import type { Move } from './plan-move';
import { isNothing } from './prospects-tab';

/** What typing a text makes of it is left alone only where it cannot be anything but a text. */
const PLAIN_TEXT = /^\p{L}[^\d]*$/u;
const TRUTH_WORDS = /^(true|false|wahr|falsch|sann|usann|igaz|hamis|waar|onwaar)$/i;

export function appendClients({ prospects, clients, movers, carried }: Move): void {
  const fresh = movers.filter(({ isThere }) => !isThere);
  if (fresh.length === 0) return;
  const firstRow = makeBlankRows(clients, fresh.length);
  const range = clients.sheet.getRange(firstRow, 1, fresh.length, clients.headers.length);
  const formats = range.getNumberFormats();
  const rows = fresh.map(({ cells }, index) => {
    // A checkbox that is laid out in advance stays one.
    const present = clients.rows[firstRow - clients.headerRowNumber - 1 + index];
    const row: unknown[] = clients.headers.map((_, column) => (present?.[column] === false ? false : ''));
    const columns = [{ from: prospects.clientColumn, to: clients.clientColumn }, ...carried];
    for (const { from, to } of columns) {
      if (!isBlank(cells[from])) row[to] = asTyped(cells[from], formats[index][to]);
    }
    return row;
  });
  range.setValues(rows);
}

/** A text stays that text: no formula, no date, no number. In a plain-text cell it does so by itself. */
function asTyped(cell: CellValue, numberFormat: string): CellValue {
  if (typeof cell !== 'string' || numberFormat === '@') return cell;
  return PLAIN_TEXT.test(cell) && !TRUTH_WORDS.test(cell) ? cell : `'${cell}`;
}

/** Number of the first of these rows. Rows are inserted where something stands right below the last client. */
function makeBlankRows(clients: ClientList, count: number): number {
  const { sheet, headerRowNumber, rows } = clients;
  const named = rows.flatMap((cells, index) => (isBlank(cells[clients.clientColumn]) ? [] : [index]));
  const first = headerRowNumber + 1 + (named.length === 0 ? 0 : named[named.length - 1] + 1);
  const isRoom = first + count - 1 <= sheet.getMaxRows();
  if (isRoom && areBlank(clients, first, count)) return first;
  // What is inserted below the header would look like one.
  if (first === headerRowNumber + 1 && sheet.getMaxRows() >= first) sheet.insertRowsBefore(first, count);
  else sheet.insertRowsAfter(first - 1, count);
  return first;
}

/** A formula may show nothing and still be there. */
function areBlank(
  { sheet, headerRowNumber, headers, rows }: ClientList,
  first: number,
  count: number,
): boolean {
  const start = first - headerRowNumber - 1;
  if (!rows.slice(start, start + count).every((cells) => cells.every(isNothing))) return false;
  const formulas = sheet.getRange(first, 1, count, headers.length).getFormulas();
  return formulas.every((row) => row.every((formula) => formula === ''));
}
