/** What an edit on the Clients tab touched: columns that a recalculation reads, and whose ratings. Reads, never writes. */
import { isBlank } from '../core/reading/quote-cell';
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
import type { TabCells } from './tabs/setting-lines';
import { readCells } from './tabs/settings-tab';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The list that was edited, without its rows, and the headers over the edited cells; at least one is a column of hers. */
export interface EditedList {
  readonly list: ListCells;
  readonly range: Range;
  readonly headers: readonly CellValue[];
}

/**
 * Null where the edit is beside or above the list, or in columns that the add-on fills: those are only names and results. One read,
 * of the rows among which the header is.
 *
 * @param readAs what Settings chooses to be read
 */
export function editedList(range: Range, readAs: ReadAs): EditedList | null {
  const sheet = range.getSheet();
  const rows = Math.min(HEADER_ROWS_SEARCHED, range.getLastRow());
  const list = findClientList(sheet, sheet.getRange(`1:${rows}`).getValues() as CellValue[][], readAs);
  if (list === null || range.getLastRow() < list.headerRowNumber) return null;
  const headers = list.headers.slice(range.getColumn() - 1, range.getLastColumn()) as CellValue[];
  const edited = { list, range, headers };
  return headers.some(isHers) || touchesNames(edited) ? edited : null;
}

function isHers(header: CellValue): boolean {
  return !isBlank(header) && outputColumnOf(header) === null;
}

function touchesNames({ list: { clientColumn }, range }: EditedList): boolean {
  return range.getColumn() <= clientColumn + 1 && range.getLastColumn() > clientColumn;
}

/**
 * Whether a recalculation may read what was edited: names, known columns, criteria, and columns that a rule looks at. What
 * the add-on fills and the user's own notes do not count. Two tabs are read for headers that we do not know.
 *
 * @param settings cells of the Settings tab
 */
export function touchesInputs(edited: EditedList, tabs: LocatedTabs, settings: TabCells): boolean {
  const inputs = edited.headers.filter(isHers);
  return touchesNames(edited) || inputs.some(isKnownInput) || areMentioned(inputs, tabs, settings);
}

/**
 * The clients whose ratings were edited, without those that have no name yet. Facts and flags do not count: they are
 * measured, and do not age like a judgement.
 */
export function ratedNames({ list, range }: EditedList, tabs: LocatedTabs, context: Context): string[] {
  if (tabs.criteria === null) return [];
  const criteria = readCriterionSources(tabs.criteria.sheet, context);
  const chosen = withChosenColumns(list, criteria);
  const ratings = criteria.filter(({ kind }) => kind === 'rating');
  const isEdited = (column: number): boolean =>
    column + 1 >= range.getColumn() && column + 1 <= range.getLastColumn();
  if (!ratings.some(({ identity }) => columnsOf(chosen, identity).some(isEdited))) return [];
  const first = Math.max(range.getRow(), rowNumberAt(list, 0));
  const isOne = range.getNumRows() === 1;
  const last = isOne ? range.getRow() : Math.min(range.getLastRow(), list.sheet.getLastRow());
  if (first > last) return [];
  const names = list.sheet.getRange(first, list.clientColumn + 1, last - first + 1, 1).getDisplayValues();
  return names.map(([name]) => name.trim()).filter((name) => name !== '');
}

/** A value such as "1.5 × Usual hours" mentions a column as well. */
function areMentioned(
  headers: readonly unknown[],
  { criteria, rules }: LocatedTabs,
  settings: TabCells,
): boolean {
  const words = headers.map(normalizeHeader);
  const mentions = (cells: TabCells): boolean =>
    cells
      .flat()
      .map(normalizeHeader)
      .some((cell) => words.some((word) => cell.includes(word)));
  return mentions(settings) || [criteria, rules].some((tab) => mentions(readCells(tab)));
}
