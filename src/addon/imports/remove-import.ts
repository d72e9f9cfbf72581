/**
 * Removes the last import: the lines whose Source has its number, and what it brought along about names and currencies. Rows that are wholly ours go; where something of hers stands beside, or
 * a tab was sorted into very many pieces, our cells are emptied. Whatever fails in between, running again removes the rest.
 */
import { parseSource } from '../../core/imports/source';
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { columnLetters } from '../a1';
import { stretchesOf } from '../stretches';
import { RECORD_SHAPES, type LineTab } from '../records/record-shapes';
import type { TabCells } from '../tabs/setting-lines';
import { isHeaderOf, locateColumns, type TableColumns } from '../tabs/table';
import { MovedMeanwhile } from '../until-in-place';
import { RECORD_TABS } from './import-contract';
import { currencyStays } from './brought-along';
import { lastImportOf, type Present } from './read-present';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Each deletion takes a call, and calls take time. */
const MOST_DELETIONS = 60;

/** What of one tab goes. Rows count from 1. */
export interface Removal {
  readonly sheet: Sheet;
  readonly tab: string;
  readonly cells: TabCells;
  readonly columns: TableColumns<string>;
  /** In ascending order. */
  readonly rows: readonly number[];
  /** Of these, where something of hers stands beside. */
  readonly beside: readonly number[];
}

export interface PlannedRemoval {
  readonly products: readonly string[];
  /** Tabs that have lines of it, those of records first: they are to go last, because by them the rest of an import is found. */
  readonly removals: readonly Removal[];
}

/** Reads Names and Currencies, and formulas of the tabs that have lines of it: a formula that shows nothing is hers all the same. */
export function planRemoval(present: Present): PlannedRemoval {
  const last = lastImportOf(present);
  const products = new Set<string>();
  if (last === 0) return { products: [], removals: [] };
  const removals = LINE_TABS.flatMap((tab): Removal[] => {
    const located = present.tabs[tab];
    const cells = located === null ? null : cellsOn(tab, located.sheet, present);
    if (located === null || cells === null) return [];
    const columns = locateColumns(RECORD_SHAPES[tab], cells[0]);
    const staysFor = tab === 'currencies' ? currencyStays(located.sheet, columns, last, present) : null;
    const rows = cells.flatMap((row, index) => {
      const parts = index === 0 ? null : parseSource(String(row[columns.source] ?? ''));
      if (parts?.importNumber !== last || (staysFor?.(row, index) ?? false)) return [];
      if (parts.product !== '') products.add(parts.product);
      return [index + 1];
    });
    if (rows.length === 0) return [];
    const { sheet } = located;
    return [
      { sheet, tab: sheet.getName(), cells, columns, rows, beside: rowsBeside(sheet, cells, columns, rows) },
    ];
  });
  return { products: [...products], removals };
}

const LINE_TABS: readonly LineTab[] = [...RECORD_TABS, 'names', 'currencies'];

/** Null where the tab is hers. */
function cellsOn(tab: LineTab, sheet: Sheet, present: Present): TabCells | null {
  if (tab !== 'names' && tab !== 'currencies') return present[tab].cells;
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  return isHeaderOf(RECORD_SHAPES[tab], cells[0]) ? cells : null;
}

function rowsBeside(
  sheet: Sheet,
  cells: TabCells,
  columns: TableColumns<string>,
  rows: readonly number[],
): number[] {
  const ours = new Set(Object.values<number>(columns));
  const others = cells[0].flatMap((_, column) => (ours.has(column) ? [] : [column]));
  if (others.length === 0) return [];
  const formulas = sheet.getDataRange().getFormulas();
  return rows.filter((row) =>
    others.some((column) => !isBlank(cells[row - 1][column]) || Boolean(formulas[row - 1]?.[column])),
  );
}

/**
 * @param begin called before the first change
 * @throws MovedMeanwhile where a tab is no longer what was read
 */
export function carryOut({ sheet, tab, cells, columns, rows, beside }: Removal, begin: () => void): void {
  // A tab keeps one row below its header.
  const mayBeEmpty = rows.length < sheet.getMaxRows() - 1;
  const now = sheet.getDataRange().getValues() as CellValue[][];
  const isSame =
    now.length === cells.length &&
    rows.every((row) => sameCell(now[row - 1][columns.source], cells[row - 1][columns.source]));
  if (!isSame) throw new MovedMeanwhile(tab);
  const whole = stretchesOf(rows.filter((row) => !beside.includes(row)));
  const mayDelete = whole.length <= MOST_DELETIONS && mayBeEmpty;
  const deleted = mayDelete ? whole : [];
  const emptied = mayDelete ? beside : rows;
  begin();
  if (emptied.length > 0) sheet.getRangeList(cellsOf(emptied, columns)).clearContent();
  // From below, so that the others stay where they are.
  for (const { first, end } of [...deleted].reverse()) sheet.deleteRows(first, end - first);
}

function sameCell(a: CellValue, b: CellValue): boolean {
  return String(a) === String(b);
}

/** Our cells of these rows, as few ranges as there are. */
function cellsOf(rows: readonly number[], columns: TableColumns<string>): string[] {
  const positions = Object.values<number>(columns)
    .filter((column) => column >= 0)
    .sort((a, b) => a - b);
  return stretchesOf(rows).flatMap(({ first, end }) =>
    stretchesOf(positions).map(
      (stretch) => `${columnLetters(stretch.first + 1)}${first}:${columnLetters(stretch.end)}${end - 1}`,
    ),
  );
}
