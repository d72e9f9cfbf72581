/**
 * Takes a tab for the add-on, or makes it. It is marked in the same step: whatever fails afterwards, the next run finds it. A tab
 * of the user's that only has the name of ours is never filled; ours stands beside it.
 */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { expectNewGrid, fitColumns, makeColumns } from './grid';
import { normalizeHeader } from '../tabs/headers';
import { markTab, type LocatedTab, type TabKey } from '../tabs/locate-tabs';
import { untakenName } from './own-suffix';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What makes a tab one of ours. */
export interface TabShape {
  readonly tab: TabKey;
  /** How wide its table is. */
  readonly columns: number;
  /** Whether these are the headers of ours, or the cells of a tab whose headers stand further down. */
  readonly isOurs: (headers: readonly CellValue[], cells: readonly (readonly CellValue[])[]) => boolean;
}

export interface ClaimedTab {
  readonly sheet: Sheet;
  /** Nothing is on it yet. */
  readonly isEmpty: boolean;
  /** It was made just now. */
  readonly isNew: boolean;
}

/** @param texts the spreadsheet's language, in which a new tab is named */
export function claimTab(
  spreadsheet: Spreadsheet,
  located: LocatedTab | null,
  { tab, columns, isOurs }: TabShape,
  texts: Texts,
): ClaimedTab {
  if (located !== null) {
    const { sheet, isMarked } = located;
    const content = contentOf(located, isOurs);
    const isEmpty = content === 'nothing';
    if (isMarked || content !== 'other') {
      if (!isMarked) markTab(sheet, tab);
      // What an empty tab of hers has on the right may be notes or rules.
      if (isEmpty) (isMarked ? fitColumns : makeColumns)(sheet, columns);
      return { sheet, isEmpty, isNew: false };
    }
  }
  const sheet = insertOwnTab(spreadsheet, tab, texts, spreadsheet.getNumSheets());
  fitColumns(sheet, columns);
  return { sheet, isEmpty: true, isNew: true };
}

/**
 * Made and marked, or not at all.
 *
 * @param index how many tabs stand before it
 */
export function insertOwnTab(spreadsheet: Spreadsheet, tab: TabKey, { tabs }: Texts, index: number): Sheet {
  const sheet = spreadsheet.insertSheet(untakenTabName(spreadsheet, tabs[tab]), index);
  expectNewGrid(sheet);
  try {
    markTab(sheet, tab);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return sheet;
}

/** Two tabs may not differ in upper and lower case alone; and "History" is "History_" where a program keeps that name for itself. */
export function untakenTabName(spreadsheet: Spreadsheet, name: string): string {
  const keyOf = (each: string): string => normalizeHeader(each).replace(/_$/, '');
  const taken = spreadsheet.getSheets().map((sheet) => keyOf(sheet.getName()));
  return untakenName(name, (candidate) => taken.includes(keyOf(candidate)));
}

/** A formula may show nothing and still be there. Checkboxes that we have laid out in advance are nothing. */
export function contentOf(
  { sheet, isMarked }: Pick<LocatedTab, 'sheet' | 'isMarked'>,
  isOurs: TabShape['isOurs'],
): 'ours' | 'nothing' | 'other' {
  if (sheet.getLastRow() === 0) return 'nothing';
  const range = sheet.getDataRange();
  const cells = range.getValues() as CellValue[][];
  if (isOurs(cells[0], cells)) return 'ours';
  const isLaidOut =
    isMarked &&
    cells.flat().every((cell) => isBlank(cell) || cell === false) &&
    range
      .getFormulas()
      .flat()
      .every((formula) => formula === '');
  return isLaidOut ? 'nothing' : 'other';
}
