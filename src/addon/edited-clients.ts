/** What an edit on the Clients tab touched: columns that a recalculation reads, and whose ratings. Reads, never writes. */
import { isBlank } from '../core/reading/read-value';
import type { CellValue } from '../core/types';
import type { Context } from './context';
import {
  columnsOf,
  findClientList,
  HEADER_ROWS_SEARCHED,
  rowNumberAt,
  type ListCells,
  type ReadAs,
} from './tabs/clients-tab';
import { readCriterionSources, withChosenColumns } from './tabs/criteria-tab';
import { isKnownInput, normalizeHeader, outputColumnOf } from './tabs/headers';
import type { LocatedTabs } from './tabs/locate-tabs';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The list that was edited, without its rows, and the headers over the edited cells. */
interface EditedList {
  readonly list: ListCells;
  readonly range: Range;
  readonly headers: readonly unknown[];
}

/**
 * Whether a recalculation may read what was edited: names, known columns, criteria, and columns that a rule looks at. What
 * the add-on fills and the user's own notes do not count. Three tabs are read for headers that we do not know.
 *
 * @param readAs what Settings chooses to be read
 */
export function touchesInputs(range: Range, tabs: LocatedTabs, readAs: ReadAs): boolean {
  const edited = locateEdit(range, readAs);
  if (edited === null) return false;
  const inputs = edited.headers.filter(
    (header) => !isBlank(header as CellValue) && outputColumnOf(header) === null,
  );
  const { clientColumn } = edited.list;
  if (range.getColumn() <= clientColumn + 1 && range.getLastColumn() > clientColumn) return true;
  if (inputs.some(isKnownInput)) return true;
  return inputs.length > 0 && areMentioned(inputs, tabs);
}

/**
 * The clients whose ratings were edited, without those that have no name yet. Facts and flags do not count: they are
 * measured, and do not age like a judgement.
 *
 * @param readAs what Settings chooses to be read
 */
export function ratedNames(range: Range, tabs: LocatedTabs, readAs: ReadAs, context: Context): string[] {
  const edited = locateEdit(range, readAs);
  if (edited === null || tabs.criteria === null) return [];
  const { list, headers } = edited;
  if (headers.every((header) => isBlank(header as CellValue) || outputColumnOf(header) !== null)) return [];
  const criteria = readCriterionSources(tabs.criteria.sheet, context);
  const chosen = withChosenColumns(list, criteria);
  const ratings = criteria.filter(({ kind }) => kind === 'rating');
  const isEdited = (column: number): boolean =>
    column + 1 >= range.getColumn() && column + 1 <= range.getLastColumn();
  if (!ratings.some(({ identity }) => columnsOf(chosen, identity).some(isEdited))) return [];
  const first = Math.max(range.getRow(), rowNumberAt(list, 0));
  const last = Math.min(range.getLastRow(), list.sheet.getLastRow());
  if (first > last) return [];
  const names = list.sheet.getRange(first, list.clientColumn + 1, last - first + 1, 1).getDisplayValues();
  return names.map(([name]) => name.trim()).filter((name) => name !== '');
}

/** Null where the edit is beside or above the list. */
function locateEdit(range: Range, readAs: ReadAs): EditedList | null {
  const sheet = range.getSheet();
  const list = findClientList(sheet, readTop(sheet), readAs);
  if (list === null || range.getLastRow() < list.headerRowNumber) return null;
  return { list, range, headers: list.headers.slice(range.getColumn() - 1, range.getLastColumn()) };
}

/** Only the rows among which the header is. */
function readTop(sheet: Sheet): CellValue[][] {
  const rows = Math.min(HEADER_ROWS_SEARCHED, sheet.getMaxRows());
  return sheet.getRange(1, 1, rows, Math.max(1, sheet.getLastColumn())).getValues() as CellValue[][];
}

/** A value such as "1.5 × Usual hours" mentions a column as well. */
function areMentioned(headers: readonly unknown[], { criteria, rules, settings }: LocatedTabs): boolean {
  const words = headers.map(normalizeHeader);
  return [criteria, rules, settings].some((tab) => {
    if (tab === null) return false;
    const cells = tab.sheet.getDataRange().getValues().flat().map(normalizeHeader);
    return words.some((word) => cells.some((cell) => cell.includes(word)));
  });
}
