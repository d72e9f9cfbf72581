/**
 * Adds to a list of clients or prospects the columns that it lacks. In a list of the user's that is one step, which happens or
 * does not: the columns are made ready on a work tab, headers, notes, formats and rules included, and then copied to the right of
 * hers, after a look whether her list still is as it was read. Of her own columns nothing changes; a header may get a note where it has
 * none.
 */
import type { CellValue } from '../../core/types';
import { UserError } from '../run-command';
import { tryTwice } from '../try-twice';
import { MovedMeanwhile, untilInPlace } from '../until-in-place';
import { headersAt, type ClientList } from '../tabs/clients-tab';
import {
  dressTable,
  ROWS_TO_GO_ON,
  type Alignment,
  type ColumnLook,
  type FontWeight,
  type TableStyle,
} from './dress-table';
import { makeColumns, makeRows } from './grid';
import { withWorkTab } from './work-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A column that the list should have. */
export interface WantedColumn {
  readonly header: string;
  readonly look: ColumnLook;
  /** Position in the list, from 0; -1 where it must be added. */
  readonly position: number;
}

/** What new columns take after: one look for the whole list, that of her names. */
export interface ListLook {
  readonly maxRows: number;
  readonly style: TableStyle;
}

export interface ListCompletion {
  readonly spreadsheet: Spreadsheet;
  /** The list as it is now; null where it is gone. */
  readonly read: () => ClientList | null;
  readonly wantedIn: (list: ClientList) => readonly WantedColumn[];
  /** Of the list, where it was looked at already. */
  readonly look?: ListLook | undefined;
  /** Whether headers of hers that we know get a note where they have none. */
  readonly explains: boolean;
  readonly workTabName: string;
  /** Said where somebody else is faster again and again. */
  readonly beingEdited: (tab: string) => string;
}

export interface CompletedColumns {
  /** The list before anything was added. */
  readonly list: ClientList;
  /** Headers of the columns that were added, from the left. */
  readonly added: readonly string[];
}

/** @throws UserError where the list changes under our hands each time */
export function completeList(list: ClientList, completion: ListCompletion): CompletedColumns {
  if (list.headers.length === 0) return fillNewList(list, completion.wantedIn(list));
  let current: ClientList = list;
  return untilInPlace(completion.beingEdited, () => {
    const wanted = completion.wantedIn(current);
    const missing = wanted.filter(({ position }) => position < 0);
    const notes = completion.explains ? notesOnHers(current, wanted) : current.headers.map(() => '');
    if (missing.length === 0) explain(current, notes);
    else if (!addColumns(current, missing, notes, completion)) {
      const tab = current.sheet.getName();
      current = completion.read() ?? giveUp(completion.beingEdited(tab));
      throw new MovedMeanwhile(tab);
    }
    return { list: current, added: missing.map(({ header }) => header) };
  });
}

function giveUp(text: string): never {
  throw new UserError(text);
}

/** Laid out for a first page of clients. */
const ROWS_OF_NEW_LIST = 20;
/** The name, and what comes first of ours. */
const FROZEN_IN_NEW_LIST = 2;

/** A tab of ours with nothing on it. The headers come last: a tab without them is filled again by the next run. */
function fillNewList(list: ClientList, wanted: readonly WantedColumn[]): CompletedColumns {
  const added = wanted.map(({ header }) => header);
  makeColumns(list.sheet, wanted.length);
  dressTable(
    list.sheet,
    wanted.map(({ look }) => look),
    ROWS_OF_NEW_LIST,
  );
  list.sheet.setFrozenRows(1);
  list.sheet.setFrozenColumns(FROZEN_IN_NEW_LIST);
  list.sheet.getRange(1, 1, 1, added.length).setValues([added]);
  return { list, added };
}

/**
 * @param notes for the headers that are there
 * @returns whether the list was as it had been read; else nothing was added
 */
function addColumns(
  list: ClientList,
  columns: readonly WantedColumn[],
  notes: readonly string[],
  completion: ListCompletion,
): boolean {
  const { maxRows, style } = completion.look ?? lookOfList(list);
  const rows = Math.max(2, maxRows - list.headerRowNumber + 1);
  return withWorkTab(completion.spreadsheet, completion.workTabName, (work) => {
    makeColumns(work, columns.length);
    const looks = columns.map(({ look }) => look);
    dressTable(work, looks, list.rows.length, { ...style, rows });
    const added = columns.map(({ header }) => header);
    work.getRange(1, 1, 1, added.length).setValues([added]);
    const wanted = [...notes, ...looks.map(({ note }) => note)];
    const lastRow = list.headerRowNumber + rows - 1;
    if (lastRow > maxRows) makeRows(list.sheet, lastRow);
    const ruled = Math.min(rows, list.rows.length + 1 + ROWS_TO_GO_ON);
    return copyBeside(list, added, wanted, { work, rows, ruled });
  });
}

/** How a list of hers looks. Four reads. */
export function lookOfList({ sheet, headerRowNumber, clientColumn }: ClientList): ListLook {
  const maxRows = sheet.getMaxRows();
  const header = sheet.getRange(headerRowNumber, clientColumn + 1);
  const name = sheet.getRange(Math.min(headerRowNumber + 1, maxRows), clientColumn + 1);
  const style = {
    alignment: name.getVerticalAlignment() as Alignment,
    header: {
      background: header.getBackground(),
      fontWeight: header.getFontWeight() as FontWeight,
    },
  };
  return { maxRows, style };
}

/** New columns on the work tab, in its first rows. */
interface ReadyColumns {
  readonly work: Sheet;
  readonly rows: number;
  /** Of these, the ones that have dropdowns and ticks. */
  readonly ruled: number;
}

/** The look at her list and the copy stand next to each other: Apps Script has no transaction. */
function copyBeside(
  list: ClientList,
  added: readonly string[],
  notes: readonly string[],
  { work, rows, ruled }: ReadyColumns,
): boolean {
  const { sheet, headerRowNumber, headers } = list;
  const width = added.length;
  // New columns of the grid are free, even where they inherit checkboxes.
  const isNew = makeColumns(sheet, headers.length + width) === headers.length;
  const place = placeBeside(list, rows, width);
  // Whatever stands to the right counts, formulas that show nothing and results that reach there too.
  const isFree = isNew || sheet.getLastColumn() === headers.length;
  if (place === null || !isFree || !hasHeaders(list, Array(width).fill(''))) return false;
  const { PASTE_NORMAL, PASTE_DATA_VALIDATION, PASTE_COLUMN_WIDTHS } = SpreadsheetApp.CopyPasteType;
  work.getRange(1, 1, rows, width).copyTo(place, PASTE_NORMAL, false);
  // The columns are there: what they still lack must not make the run fail, for the next one would not add it.
  tryTwice(() => {
    const present = notesOn(list, notes.length);
    if (!hasHeaders(list, added)) return;
    addNotes(list, present, notes);
    const copyTop = (count: number, type: GoogleAppsScript.Spreadsheet.CopyPasteType): void => {
      const top = sheet.getRange(headerRowNumber, headers.length + 1, count, width);
      work.getRange(1, 1, count, width).copyTo(top, type, false);
    };
    copyTop(ruled, PASTE_DATA_VALIDATION);
    // Widths are those of whole columns, however few cells are copied.
    copyTop(1, PASTE_COLUMN_WIDTHS);
  });
  return true;
}

/** Null where the grid is shorter by now. */
function placeBeside(
  { sheet, headerRowNumber, headers }: ClientList,
  rows: number,
  width: number,
): Range | null {
  try {
    return sheet.getRange(headerRowNumber, headers.length + 1, rows, width);
  } catch {
    return null;
  }
}

/** One read. Whether the headers stand where they stood, followed by these. */
function hasHeaders(list: ClientList, followedBy: readonly unknown[]): boolean {
  const expected = [...list.headers, ...followedBy].map(String);
  const { sheet, headerRowNumber } = list;
  const first = Math.max(1, headerRowNumber - 1);
  const lines = sheet.getRange(first, 1, headerRowNumber - first + 1, expected.length).getValues();
  return headersAt(lines as CellValue[][], lines.length - 1).every(
    (header, column) => String(header) === expected[column],
  );
}

/** For columns of hers, the notes that explain them. */
function notesOnHers({ headers }: ClientList, wanted: readonly WantedColumn[]): string[] {
  return headers.map((_, column) => wanted.find(({ position }) => position === column)?.look.note ?? '');
}

/** Notes on headers that have none, of a list to which nothing is added. */
function explain(list: ClientList, notes: readonly string[]): void {
  if (notes.every((note, column) => note === '' || list.notes[column] !== '')) return;
  const present = notesOn(list, notes.length);
  if (hasHeaders(list, [])) addNotes(list, present, notes);
}

/** One read. */
function notesOn({ sheet, headerRowNumber }: ClientList, columns: number): readonly string[] {
  return sheet.getRange(headerRowNumber, 1, 1, columns).getNotes()[0];
}

/** Notes where there are none: those of ours where copying has not taken them along, and those of hers. */
function addNotes(
  { sheet, headerRowNumber, headers }: ClientList,
  present: readonly string[],
  wanted: readonly string[],
): void {
  const notes = present.map((note, column) => (note === '' ? wanted[column] : note));
  const write = (first: number, end: number): void => {
    const some = notes.slice(first, end);
    if (some.every((note, index) => note === present[first + index])) return;
    sheet.getRange(headerRowNumber, first + 1, 1, some.length).setNotes([some]);
  };
  write(headers.length, notes.length);
  // A header of hers may be protected: then it does without.
  tryTwice(() => write(0, headers.length));
}

/** What keeps rows or columns of a tab from being frozen. */
export interface FreezeLook {
  readonly isFrozen: boolean;
  readonly merges: readonly Range[];
}

/** Three reads. */
export function lookAtFreezing(sheet: Sheet): FreezeLook {
  const isFrozen = sheet.getFrozenRows() > 0 || sheet.getFrozenColumns() > 0;
  return { isFrozen, merges: isFrozen ? [] : sheet.getDataRange().getMergedRanges() };
}

/** The header and a column of names stay in sight, where the user has frozen nothing and no merged cell would be cut. */
export function freezeHeader(
  sheet: Sheet,
  { isFrozen, merges }: FreezeLook,
  rows: number,
  columns: number,
): void {
  if (isFrozen) return;
  const cutsRows = merges.some((range) => range.getRow() <= rows && range.getLastRow() > rows);
  const cutsColumns = merges.some((range) => range.getColumn() <= columns && range.getLastColumn() > columns);
  if (!cutsRows) tryTwice(() => void sheet.setFrozenRows(rows));
  if (columns > 0 && !cutsColumns) tryTwice(() => void sheet.setFrozenColumns(columns));
}
