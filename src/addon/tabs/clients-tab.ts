/** Clients tab → rows and columns, and results → its output columns. The user's own columns are only read. */
import { isBlank } from '../../core/reading/read-value';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import {
  clientHeaderRank,
  columnIdentity,
  hasOwnSuffix,
  isKnownInput,
  OUTPUT_COLUMNS,
  outputColumnOf,
  type OutputColumn,
} from './headers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A client list as it was read. Column positions count from 0. */
export interface ClientList {
  readonly sheet: Sheet;
  readonly headerRowNumber: number;
  readonly headers: readonly unknown[];
  /** The rows below the header. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly clientColumn: number;
}

/** A title may stand above the list; the header is looked for in these rows. */
export const HEADER_ROWS_SEARCHED = 10;

/** One read, and another where a name is no text. Null where no header names a client column. */
export function readClientList(sheet: Sheet): ClientList | null {
  const list = findClientList(sheet, sheet.getDataRange().getValues() as CellValue[][]);
  return list && withShownNames(list);
}

/** A name that the sheet holds as a date or number is the text that is seen. */
function withShownNames(list: ClientList): ClientList {
  const { clientColumn, rows, headerRowNumber } = list;
  const isShownOtherwise = (cell: CellValue): boolean => typeof cell !== 'string' && !isBlank(cell);
  if (!rows.some((cells) => isShownOtherwise(cells[clientColumn]))) return list;
  const shown = shownOn(list);
  return {
    ...list,
    rows: rows.map((cells, index) =>
      isShownOtherwise(cells[clientColumn])
        ? cells.map((cell, column) =>
            column === clientColumn ? shown(headerRowNumber + 1 + index, column) : cell,
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

export function findClientList(sheet: Sheet, cells: readonly (readonly CellValue[])[]): ClientList | null {
  let headerIndex = -1;
  let mostKnown = 0;
  cells.slice(0, HEADER_ROWS_SEARCHED).forEach((row, index) => {
    const known = row.some((cell) => clientHeaderRank(cell) > 0) ? countKnown(row) : 0;
    if (known > mostKnown) [headerIndex, mostKnown] = [index, known];
  });
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

/** How much of a list's header a row is: every header that we know counts. */
export function countKnown(row: readonly unknown[]): number {
  return row.filter(
    (cell) => clientHeaderRank(cell) > 0 || isKnownInput(cell) || outputColumnOf(cell) !== null,
  ).length;
}

/** Our own word for the column goes before the words of others. */
function locateClientColumn(headers: readonly unknown[]): number {
  const own = headers.findIndex((header) => clientHeaderRank(header) === 2);
  return own >= 0 ? own : headers.findIndex((header) => clientHeaderRank(header) === 1);
}

/** Position of the column with this identity; -1 if there is none. */
export function columnOf(list: ClientList, identity: string): number {
  return list.headers.findIndex(
    (header) => !isBlank(header as CellValue) && columnIdentity(header) === identity,
  );
}

export type OutputColumns = Readonly<Record<OutputColumn, number>>;

/** Positions of the output columns: the one with our suffix goes before one with the plain header. */
export function locateOutputColumns(list: ClientList): OutputColumns {
  const locate = (key: OutputColumn): number => {
    const named = list.headers.flatMap((header, index) => (outputColumnOf(header) === key ? [index] : []));
    return named.find((index) => hasOwnSuffix(list.headers[index])) ?? named[0] ?? -1;
  };
  return {
    tier: locate('tier'),
    score: locate('score'),
    rank: locate('rank'),
    change: locate('change'),
    evidence: locate('evidence'),
    why: locate('why'),
    nextStep: locate('nextStep'),
  };
}

/**
 * Output columns with a plain header that hold values although nothing says that the add-on made them: they are the
 * user's. A tab that was set up, or a full set of our headers, says it.
 */
export function foreignOutputColumns(list: ClientList, isMarked: boolean): OutputColumn[] {
  const columns = locateOutputColumns(list);
  if (isMarked || OUTPUT_COLUMNS.every((key) => columns[key] >= 0)) return [];
  return OUTPUT_COLUMNS.filter((key) => {
    const column = columns[key];
    return (
      column >= 0 && !hasOwnSuffix(list.headers[column]) && list.rows.some((row) => !isBlank(row[column]))
    );
  });
}

/** Sentences on headers that stand twice, among the columns that are read or written. */
export function duplicateHeaders(list: ClientList, identities: readonly string[], texts: Texts): string[] {
  const inputs = identities.map((identity) => (header: unknown) => columnIdentity(header) === identity);
  const outputs = OUTPUT_COLUMNS.flatMap((key) => [
    (header: unknown) => outputColumnOf(header) === key && hasOwnSuffix(header),
    (header: unknown) => outputColumnOf(header) === key && !hasOwnSuffix(header),
  ]);
  const client = (header: unknown): boolean => clientHeaderRank(header) === 2;
  return [client, ...outputs, ...inputs].flatMap((isSame) => {
    const same = list.headers.flatMap((header, index) =>
      !isBlank(header as CellValue) && isSame(header) ? [index] : [],
    );
    if (same.length < 2) return [];
    const cells = same.map((index) => cellOnTab(list.sheet.getName(), list.headerRowNumber, index + 1));
    return [texts.tabProblems.duplicateHeader(nameInSentence(String(list.headers[same[0]])), cells)];
  });
}

/** What Recalculate writes beside one client. */
export type OutputCells = Readonly<Record<OutputColumn, string | number>>;

export const BLANK_OUTPUT: OutputCells = {
  tier: '',
  score: '',
  rank: '',
  change: '',
  evidence: '',
  why: '',
  nextStep: '',
};

/** Whether the list, as it was read, shows this output. */
export function isWritten(list: ClientList, columns: OutputColumns, output: readonly OutputCells[]): boolean {
  return output.every((cells, index) =>
    OUTPUT_COLUMNS.every((key) => list.rows[index][columns[key]] === cells[key]),
  );
}

/** Writes the output columns, one write for each run of neighbours: a single one where they stand side by side. */
export function writeOutput<Key extends string>(
  list: ClientList,
  columns: Readonly<Record<Key, number>>,
  output: readonly Readonly<Record<Key, string | number>>[],
): void {
  if (output.length === 0) return;
  for (const run of neighbours(columns)) {
    const cells = output.map((row) => run.keys.map((key) => row[key]));
    list.sheet
      .getRange(list.headerRowNumber + 1, run.start + 1, cells.length, run.keys.length)
      .setValues(cells);
  }
}

/** Output columns that stand side by side, from the left. */
function neighbours<Key extends string>(
  columns: Readonly<Record<Key, number>>,
): { start: number; keys: Key[] }[] {
  const runs: { start: number; keys: Key[] }[] = [];
  for (const key of (Object.keys(columns) as Key[]).sort((a, b) => columns[a] - columns[b])) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.start + run.keys.length === columns[key]) run.keys.push(key);
    else runs.push({ start: columns[key], keys: [key] });
  }
  return runs;
}
