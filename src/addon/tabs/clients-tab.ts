/** Clients tab → rows and columns. Reads only; results are written by write-output. */
import { heldIn } from '../../core/held-in';
import { isBlank } from '../../core/reading/quote-cell';
import { ROWS_SEARCHED } from '../../core/recognition/find-header-row';
import type { CellValue } from '../../core/types';
import { CLIENT } from '../../core/recognition/headers/known-columns';
import { keyOfHeader, nameLink } from '../reading/known-headers';
import {
  clientHeaderRank,
  columnIdentity,
  isKnownInput,
  normalizeHeader,
  CLIENT_OUTPUT,
  OUTPUT_COLUMNS,
  outputColumnOf,
  type OutputColumn,
} from './headers';
import { locateOwnColumns, supposeNotes } from '../output/own-columns';
import { MovedMeanwhile } from '../until-in-place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A client list as it was read. Column positions count from 0. */
export interface ClientList {
  readonly sheet: Sheet;
  readonly headerRowNumber: number;
  /** What each column is called; where the cell of the header is blank, by the line above it. */
  readonly headers: readonly unknown[];
  /** The notes on the headers: they say which columns are ours. */
  readonly notes: readonly string[];
  /** All rows of the sheet that hold anything, as they were read. */
  readonly cells: readonly (readonly CellValue[])[];
  /** The rows below the header. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly clientColumn: number;
  /** What she has chosen to be read; nothing where nobody has asked for it. */
  readonly readAs?: ReadAs;
  /** Nobody has read the notes yet: they are what headers let suppose. */
  readonly isSupposed?: boolean;
  /** Nothing was read after these rows, and no cell of ours among them holds a formula. */
  readonly isReadLast?: boolean;
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

/** Identity → header of hers that is read as it, whatever it is called. */
export type ReadAs = ReadonlyMap<string, string>;

/** Titles may stand above the list; the header is looked for in these rows. */
export const HEADER_ROWS_SEARCHED = ROWS_SEARCHED;

/** A client list as its cells tell it, before anything is known of its notes. */
export type ListCells = Omit<ClientList, 'notes'>;

/** Two reads. Null where no header names a client column, or none is called as she has chosen. */
export function readClientList(sheet: Sheet, readAs?: ReadAs): ClientList | null {
  const list = readListCells(sheet, readAs);
  return list && withNotes(list);
}

/** One read. Null as above. */
export function readListCells(sheet: Sheet, readAs?: ReadAs): ListCells | null {
  return findClientList(sheet, sheet.getDataRange().getValues() as CellValue[][], readAs);
}

/** One read where headers leave no doubt which columns are ours, for whoever compares first and writes later, if at all; else two. */
export function supposeClientList(sheet: Sheet, readAs?: ReadAs): ClientList | null {
  const list = readListCells(sheet, readAs);
  if (list === null) return null;
  const notes = supposeNotes(list.headers, CLIENT_OUTPUT);
  return notes === null ? withNotes(list) : { ...list, notes, isSupposed: true };
}

/** One read where columns were only supposed to be ours. @throws MovedMeanwhile where they are not */
export function confirmColumns(list: ClientList): void {
  if (list.isSupposed !== true) return;
  const [supposed, confirmed] = [list, withNotes(list)].map(locateOutputColumns);
  if (OUTPUT_COLUMNS.some((key) => supposed[key] !== confirmed[key]))
    throw new MovedMeanwhile(list.sheet.getName());
}

/** One read. */
export function withNotes(list: ListCells): ClientList {
  const { sheet, headerRowNumber, headers } = list;
  const [notes] = sheet.getRange(headerRowNumber, 1, 1, headers.length).getNotes();
  return { ...list, notes };
}

/** @param readAs what she has chosen to be read; the header of the column of names among it */
export function findClientList(
  sheet: Sheet,
  cells: readonly (readonly CellValue[])[],
  readAs: ReadAs = new Map(),
): ListCells | null {
  const choice = readAs.get(CLIENT);
  const chosen = choice === undefined ? undefined : normalizeHeader(choice);
  const isName = (header: unknown): boolean =>
    chosen === undefined ? clientHeaderRank(header) > 0 : normalizeHeader(header) === chosen;
  const top = cells.slice(0, HEADER_ROWS_SEARCHED).map((_, index) => headersAt(cells, index));
  // Headers that we have written tell the row, which lends none: thousands of synonyms need not be learnt for each edit that is followed.
  const ours = rowWithMost(top, (row, index) =>
    row.some(isName) && cells[index].some(isOutput) ? countSpelled(row) : 0,
  );
  const mayName = chosen === undefined ? namesClients : isName;
  const headerIndex =
    ours >= 0 ? ours : rowWithMost(top, (row) => (row.some(mayName) ? 1 + countKnown(row) : 0));
  return headerIndex < 0
    ? null
    : { ...listAt(sheet, cells, headerIndex, nameColumnOf(top[headerIndex], chosen)), readAs };
}

function nameColumnOf(headers: readonly unknown[], chosen: string | undefined): number {
  return chosen === undefined
    ? locateClientColumn(headers)
    : headers.findIndex((header) => normalizeHeader(header) === chosen);
}

/** The list whose header and column of names are known. @param headerIndex row from 0 */
export function listAt(
  sheet: Sheet,
  cells: readonly (readonly CellValue[])[],
  headerIndex: number,
  clientColumn: number,
): ListCells {
  return {
    sheet,
    cells,
    headerRowNumber: headerIndex + 1,
    headers: headersAt(cells, headerIndex),
    rows: cells.slice(headerIndex + 1),
    clientColumn,
  };
}

/**
 * What the columns of a header are called: a line of several texts above it lends what it lacks. A single cell above is a title, and a
 * line with several of our headers is a header itself.
 *
 * @param index of the header's row among these
 */
export function headersAt(cells: readonly (readonly CellValue[])[], index: number): readonly CellValue[] {
  const row = cells[index] ?? [];
  const above = (cells[index - 1] ?? []).filter((cell) => !isBlank(cell));
  const lends =
    above.length > 1 &&
    above.every((cell) => typeof cell === 'string') &&
    above.filter(isOutput).length < 2 &&
    row.some((cell) => !isBlank(cell));
  return lends ? row.map((cell, column) => (isBlank(cell) ? cells[index - 1][column] : cell)) : row;
}

/** Position of the row that counts most; -1 where none counts. */
function rowWithMost(
  rows: readonly (readonly CellValue[])[],
  count: (row: readonly CellValue[], index: number) => number,
): number {
  const counts = rows.map(count);
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

function isOutput(header: unknown): boolean {
  return outputColumnOf(header) !== null;
}

/** Headers that we know as they are spelled. */
function countSpelled(row: readonly CellValue[]): number {
  return row.filter(
    (cell) => clientHeaderRank(cell) > 0 || isKnownInput(cell) || outputColumnOf(cell) !== null,
  ).length;
}

/** How much of a list's header a row is: every header that we know counts. */
function countKnown(row: readonly unknown[]): number {
  return row.filter(
    (cell) => keyOfHeader(cell) !== '' || clientHeaderRank(cell) > 0 || outputColumnOf(cell) !== null,
  ).length;
}

/** Where names stand by what headers say. Our own word for the column goes before the words of others. */
export function locateClientColumn(headers: readonly unknown[]): number {
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
  const choice = readAs?.get(identity);
  const chosen = choice === undefined ? undefined : normalizeHeader(choice);
  const identities = chosen === undefined ? identitiesOf(headers) : headers.map(normalizeHeader);
  return headers.flatMap((header, column) =>
    identities[column] === (chosen ?? identity) && !isBlank(header as CellValue) ? [column] : [],
  );
}

/** The headers of a list are asked for what they mean some sixty times. */
const identitiesBy = new WeakMap<readonly unknown[], readonly string[]>();

function identitiesOf(headers: readonly unknown[]): readonly string[] {
  return heldIn(identitiesBy, headers, () => headers.map(columnIdentity));
}

/** Position of the column with this identity; -1 if there is none. */
export function columnOf(list: ReadColumns, identity: string): number {
  return columnsOf(list, identity)[0] ?? -1;
}

export type OutputColumns = Readonly<Record<OutputColumn, number>>;

/** Positions of the output columns that are ours. */
export function locateOutputColumns(list: ClientList): OutputColumns {
  return locateOwnColumns(list, CLIENT_OUTPUT);
}
