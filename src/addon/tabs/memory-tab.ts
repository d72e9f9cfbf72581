/**
 * The hidden tab that holds what one recalculation tells the next. Being a tab, it is copied with the file and can be
 * deleted by whoever does not want it. A text is longer than a cell may be, so it is cut into several; which of them
 * belong together, and whether they are whole, stands in front of them.
 */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { fitCell } from '../wording/fit-cell';
import type { TouchedRating } from '../history/latest-days';
import { makeRows } from '../making/grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tab holds. */
export interface KeptText {
  /** Null where nothing was kept, or not all of it is there. */
  readonly text: string | null;
  /** Nothing at all has been kept here yet. */
  readonly isNew: boolean;
  /** When it was kept, in milliseconds since 1970; null where that is not known. */
  readonly keptAt: number | null;
  /** The spreadsheet's time zone at that time; null where that is not known. */
  readonly timeZone: string | null;
  readonly touched: readonly TouchedRating[];
  /** Rows in use. */
  readonly rowCount: number;
}

/** A cell holds 50,000 characters; one of an Excel file, which the spreadsheet may become, 32,767. */
const PART_LENGTH = 30000;
/** Keeps a part from being taken for a number, a date or a formula. */
const GUARD = '·';
/** Note for people, state, then the parts; to the right of them names and days of touched ratings. */
const STATE_ROW = 2;
export const MEMORY_TAB_WIDTH = 3;
const COLUMNS = MEMORY_TAB_WIDTH;

interface State {
  readonly parts: number;
  readonly check: number;
  readonly keptAt?: number;
  readonly timeZone?: string;
}

/** One read. */
export function readMemoryTab(sheet: Sheet): KeptText {
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const state = parseState(cells[STATE_ROW - 1]?.[0]);
  const parts = cells.slice(STATE_ROW, STATE_ROW + (state?.parts ?? 0)).map(([part]) => String(part));
  const text = parts.map((part) => part.slice(GUARD.length)).join('');
  const isWhole = state !== null && checkOf(text) === state.check;
  return {
    text: isWhole ? text : null,
    isNew: cells.slice(STATE_ROW - 1).every(([part]) => isBlank(part)),
    keptAt: isWhole ? (state.keptAt ?? null) : null,
    timeZone: isWhole ? (state.timeZone ?? null) : null,
    touched: cells
      .slice(STATE_ROW)
      .flatMap(([, name, day]) =>
        typeof day === 'number' ? [{ name: String(name).slice(GUARD.length), day }] : [],
      ),
    rowCount: cells.length,
  };
}

/** One write, over everything that was there when it was read. */
export function writeMemoryTab(
  sheet: Sheet,
  text: string,
  { keptAt, timeZone }: { readonly keptAt: number; readonly timeZone: string },
  usedRows: number,
): void {
  const parts = cut(text);
  const state: State = { parts: parts.length, check: checkOf(text), keptAt, timeZone };
  const rows = [GUARD + JSON.stringify(state), ...parts.map((part) => GUARD + part)];
  while (rows.length < usedRows - STATE_ROW + 1) rows.push('');
  const lastRow = STATE_ROW - 1 + rows.length;
  if (lastRow > usedRows) makeRows(sheet, lastRow);
  sheet.getRange(STATE_ROW, 1, rows.length, COLUMNS).setValues(rows.map((row) => [row, '', '']));
}

/** Keeps in mind until the next recalculation whose ratings were touched. */
export function noteTouched(sheet: Sheet, touched: readonly TouchedRating[]): void {
  if (touched.length === 0) return;
  const first = Math.max(sheet.getLastRow(), STATE_ROW) + 1;
  makeRows(sheet, first + touched.length - 1);
  const cells = touched.map(({ name, day }) => [fitCell(GUARD + name), day]);
  sheet.getRange(first, 2, cells.length, 2).setValues(cells);
}

/** Hides the tab and makes sure that texts stay texts. The note comes last: it says that the tab is ready. */
export function fillMemoryTab(sheet: Sheet, note: string): void {
  sheet.getRange('A:B').setNumberFormat('@');
  sheet.hideSheet();
  sheet.getRange(1, 1).setValue(note);
}

function parseState(cell: CellValue): State | null {
  try {
    return JSON.parse(String(cell).slice(GUARD.length)) as State;
  } catch {
    return null;
  }
}

/** Never between the two halves of a character. */
function cut(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + PART_LENGTH;
    const isWithin = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    parts.push(text.slice(start, isWithin ? end - 1 : end));
    start = isWithin ? end - 1 : end;
  }
  return parts;
}

/** FNV-1a: tells whether somebody edited or lost a part. */
function checkOf(text: string): number {
  const { imul } = Math;
  const { length } = text;
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index++) {
    hash = imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
