/** Clients tab → rows and columns. Reads only; results are written by write-output. */
import { isBlank } from '../../core/reading/read-value';
import type { CellValue } from '../../core/types';
import { keyOfHeader, nameLink } from '../reading/known-headers';
import {
  clientHeaderRank,
  columnIdentity,
  isKnownInput,
  normalizeHeader,
  OUTPUT_COLUMNS,
  outputColumnOf,
  type OutputColumn,
} from './headers';
import { locateOwnColumns } from '../output/own-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A client list as it was read. Column positions count from 0. */
export interface ClientList {
  readonly sheet: Sheet;
  readonly headerRowNumber: number;
  readonly headers: readonly unknown[];
  /** The notes on the headers: they say which columns are ours. */
  readonly notes: readonly string[];
  /** The rows below the header. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly clientColumn: number;
  /** What she has chosen to be read; nothing where nobody has asked for it. */
  readonly readAs?: ReadAs;
}

/** The number of a row of the list on its sheet. @param index from 0, below the header */
export function rowNumberAt({ headerRowNumber }: Pick<ClientList, 'headerRowNumber'>, index: number): number {
  return headerRowNumber + 1 + index;
}

/** Back from such a number: where the row stands below the header, from 0. */
export function indexOfRow(
  { headerRowNumber }: Pick<ClientList, 'headerRowNumber'>,
  rowNumber: number,
): number {
  return rowNumber - headerRowNumber - 1;
}

/** The cells of a row that was read; none where there is no such row. @param rowNumber on the sheet */
export function cellsOfRow(
  list: Pick<ClientList, 'headerRowNumber' | 'rows'>,
  rowNumber: number,
): readonly CellValue[] {
  return list.rows[indexOfRow(list, rowNumber)] ?? [];
}

/** Identity → header of hers, normalized, that is read as it whatever it is called. */
export type ReadAs = ReadonlyMap<string, string>;

/** A title may stand above the list; the header is looked for in these rows. */
export const HEADER_ROWS_SEARCHED = 10;

/** A client list as its cells tell it, before anything is known of its notes. */
export type ListCells = Omit<ClientList, 'notes'>;

/** Two reads. Null where no header names a client column. */
export function readClientList(sheet: Sheet): ClientList | null {
  const list = findClientList(sheet, sheet.getDataRange().getValues() as CellValue[][]);
  return list && withNotes(list);
}

/** One read. */
export function withNotes(list: ListCells): ClientList {
  const { sheet, headerRowNumber, headers } = list;
  const [notes] = sheet.getRange(headerRowNumber, 1, 1, headers.length).getNotes();
  return { ...list, notes };
}

/** With names as they are seen, where the sheet holds one as a date or number. One read more where there is such a name. */
export function withShownNames(list: ClientList): ClientList {
  const { clientColumn, rows } = list;
  const isShownOtherwise = (cell: CellValue): boolean => typeof cell !== 'string' && !isBlank(cell);
  if (!rows.some((cells) => isShownOtherwise(cells[clientColumn]))) return list;
  const shown = shownOn(list);
  return {
    ...list,
    rows: rows.map((cells, index) =>
      isShownOtherwise(cells[clientColumn])
        ? cells.map((cell, column) =>
            column === clientColumn ? shown(rowNumberAt(list, index), column) : cell,
          )
        : cells,
    ),
  };
}

const shownCells = new WeakMap<object, string[][]>();

/** What a cell of a list's tab shows, by row from 1 and column from 0. One read, when the first is asked for. */
export function shownOn({ sheet, headers }: ClientList): (rowNumber: number, column: number) => string {
  return (rowNumber, column) => {
    let cells = shownCells.get(headers);
    if (cells === undefined) {
      cells = sheet.getDataRange().getDisplayValues();
      shownCells.set(headers, cells);
    }
    return cells[rowNumber - 1]?.[column] ?? '';
  };
}

export function findClientList(sheet: Sheet, cells: readonly (readonly CellValue[])[]): ListCells | null {
  const top = cells.slice(0, HEADER_ROWS_SEARCHED);
  // Headers that we have written tell the row; thousands of synonyms need not be learnt for each edit that is followed.
  const ours = rowWithMost(top, (row) => (hasHeadersOfOurs(row) ? countSpelled(row) : 0));
  const headerIndex =
    ours >= 0 ? ours : rowWithMost(top, (row) => (row.some(namesClients) ? countKnown(row) : 0));
  if (headerIndex < 0) return null;
  const headers = cells[headerIndex];
  return {
    sheet,
    headerRowNumber: headerIndex + 1,
    headers,
    rows: cells.slice(headerIndex + 1),
    clientColumn: locateClientColumn(headers),
  };
}

/** Position of the row that counts most; -1 where none counts. */
function rowWithMost(
  rows: readonly (readonly CellValue[])[],
  count: (row: readonly CellValue[]) => number,
): number {
  const counts = rows.map(count);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

function hasHeadersOfOurs(row: readonly CellValue[]): boolean {
  return row.some((cell) => clientHeaderRank(cell) > 0) && row.some((cell) => outputColumnOf(cell) !== null);
}

/** Headers that we know as they are spelled. */
function countSpelled(row: readonly CellValue[]): number {
  return row.filter(
    (cell) => clientHeaderRank(cell) > 0 || isKnownInput(cell) || outputColumnOf(cell) !== null,
  ).length;
}

/** How much of a list's header a row is: every header that we know counts. */
export function countKnown(row: readonly unknown[]): number {
  return row.filter(
    (cell) => keyOfHeader(cell) !== '' || clientHeaderRank(cell) > 0 || outputColumnOf(cell) !== null,
  ).length;
}

/** Our own word for the column goes before the words of others. */
function locateClientColumn(headers: readonly unknown[]): number {
  const own = headers.findIndex((header) => clientHeaderRank(header) === 2);
  if (own >= 0) return own;
  const links = headers.map(nameLink);
  const surest = Math.min(...links);
  return surest < Infinity
    ? links.indexOf(surest)
    : headers.findIndex((header) => clientHeaderRank(header) === 1);
}

function namesClients(header: unknown): boolean {
  return clientHeaderRank(header) > 0 || nameLink(header) < Infinity;
}

type ReadColumns = Pick<ClientList, 'headers' | 'readAs'>;

/** Positions of all columns with this identity: her choice goes before what headers say. */
export function columnsOf({ headers, readAs }: ReadColumns, identity: string): number[] {
  const chosen = readAs?.get(identity);
  return headers.flatMap((header, column) => {
    if (isBlank(header as CellValue)) return [];
    const isIt =
      chosen === undefined ? columnIdentity(header) === identity : normalizeHeader(header) === chosen;
    return isIt ? [column] : [];
  });
}

/** Position of the column with this identity; -1 if there is none. */
export function columnOf(list: ReadColumns, identity: string): number {
  return columnsOf(list, identity)[0] ?? -1;
}

export type OutputColumns = Readonly<Record<OutputColumn, number>>;

/** Positions of the output columns that are ours. */
export function locateOutputColumns(list: ClientList): OutputColumns {
  return locateOwnColumns(list, OUTPUT_COLUMNS, outputColumnOf);
}
