/**
 * What sorting the clients would move: whole rows of the list, from its first column to its last. Where something would be torn apart, a
 * sentence says what. Reads only.
 */
import type { Language } from '../../i18n/types/texts';
import type { ArrangingTexts } from '../../i18n/types/arranging';
import { ARRANGING } from '../../i18n/arranging';
import { cellOnTab } from '../a1';
import type { Plan } from '../plan';
import { isNothing } from '../reading/is-nothing';
import { readClients } from '../rated-list';
import { UserError } from '../run-command';
import { canSpill } from '../spills/can-spill';
import { cellsOfRow, rowNumberAt, type ClientList } from '../tabs/clients-tab';
import { columnsOfList } from '../tabs/list-columns';
import { staysInRow, type SortedRows } from './stays-in-row';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Rows and columns of a list; columns from 0. */
export interface ListArea extends SortedRows {
  readonly left: number;
  readonly right: number;
  readonly clients: number;
}

/** Null where nobody is on the list. */
export function areaOfClients(plan: Plan): ListArea | null {
  const rows = readClients(plan).map(({ rowNumber }) => rowNumber);
  if (rows.length === 0) return null;
  const belongs = columnsOfList(plan.list, Object.values(plan.output));
  return {
    first: rows[0],
    last: rows[rows.length - 1],
    left: belongs.indexOf(true),
    right: belongs.lastIndexOf(true),
    clients: rows.length,
  };
}

export function rangeOf({ sheet }: ClientList, { first, last, left, right }: ListArea): Range {
  return sheet.getRange(first, left + 1, last - first + 1, right - left + 1);
}

/** @throws UserError where rows cannot be sorted without tearing something apart */
export function checkSortable(plan: Plan, area: ListArea, language: Language): void {
  const { list } = plan;
  const says = ARRANGING[language];
  const cell = (row: number, column: number): string => cellOnTab(list.sheet.getName(), row, column + 1);
  const between = rowBetween(plan, area);
  if (between !== null) throw new UserError(says.rowBetween(cell(between, list.clientColumn)));
  const beside = cellBeside(list, area);
  if (beside !== null) throw new UserError(says.beside(cell(beside.row, beside.column)));
  const [merged] = rangeOf(list, area).getMergedRanges();
  if (merged !== undefined) throw new UserError(says.merged(cell(merged.getRow(), merged.getColumn() - 1)));
  checkFormulas(list, area, says, cell);
  checkFilter(list, says);
}

/** A row among the clients that is none of them and not empty: a title, a sum. */
function rowBetween(plan: Plan, { first, last, left, right }: ListArea): number | null {
  const clients = new Set(readClients(plan).map(({ rowNumber }) => rowNumber));
  for (let row = first; row <= last; row++) {
    const cells = cellsOfRow(plan.list, row).slice(left, right + 1);
    if (!clients.has(row) && !cells.every(isNothing)) return row;
  }
  return null;
}

/** Something beside the list, which would stay while its row moves. */
function cellBeside(
  list: ClientList,
  { first, last, left, right }: ListArea,
): { readonly row: number; readonly column: number } | null {
  for (let row = first; row <= last; row++) {
    const column = cellsOfRow(list, row).findIndex(
      (value, index) => (index < left || index > right) && !isNothing(value),
    );
    if (column >= 0) return { row, column };
  }
  return null;
}

function checkFormulas(
  list: ClientList,
  area: ListArea,
  says: ArrangingTexts,
  cell: (row: number, column: number) => string,
): void {
  const top = rowNumberAt(list, -1);
  const range = list.sheet.getRange(top, 1, area.last - top + 1, area.right + 1);
  range.getFormulas().forEach((line, index) =>
    line.forEach((formula, column) => {
      if (formula === '') return;
      const row = top + index;
      if (canSpill(formula)) throw new UserError(says.fillsSeveral(cell(row, column)));
      if (row >= area.first && !staysInRow(formula, row, area))
        throw new UserError(says.looksElsewhere(cell(row, column)));
    }),
  );
}

/** Hidden rows would stay where they are. */
function checkFilter({ sheet }: ClientList, says: ArrangingTexts): void {
  const filter = sheet.getFilter();
  if (filter === null) return;
  const range = filter.getRange();
  const [first, count] = [range.getColumn(), range.getNumColumns()];
  const isUsed = Array.from({ length: count }, (_, index) => filter.getColumnFilterCriteria(first + index));
  if (isUsed.some((criteria) => criteria !== null)) throw new UserError(says.filtered(sheet.getName()));
}
