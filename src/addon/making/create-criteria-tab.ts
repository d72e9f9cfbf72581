/** Makes the Criteria tab from a preset. Values are written last: a tab without them is made again by the next run. */
import { KINDS, type CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { columnOf, type ClientList } from '../tabs/clients-tab';
import type { TabCells } from '../tabs/setting-lines';
import type { CriterionLine } from './criterion-lines';
import { dressTable, lookOf, REMARKED_STYLE, type ColumnLook } from './dress-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table, and two columns for a remark. */
export const CRITERIA_TAB_WIDTH = 10;

/**
 * @param list hers, if she has one: its columns give the order, because formulas go by position
 * @returns all cells of the tab
 */
export function fillCriteriaTab(
  sheet: Sheet,
  lines: readonly CriterionLine[],
  list: ClientList | null,
  texts: Texts,
): TabCells {
  return fillCriteria(sheet, inOrderOf(list, lines), texts.numbersAreOurs, texts);
}

/** @param remark stands beside the table @returns all cells of the tab */
export function fillCriteria(
  sheet: Sheet,
  lines: readonly CriterionLine[],
  remark: string,
  texts: Texts,
): TabCells {
  const { criteriaHeaders: headers, kinds } = texts;
  dressTable(sheet, columnLooks(texts), lines.length, REMARKED_STYLE);
  sheet.setFrozenRows(1);
  const fields = ['criterion', 'kind', 'weight', 'worst', 'best', 'column', 'guidance', 'source'] as const;
  const cells: CellValue[][] = [
    [...fields.map((field) => headers[field]), remark, ''],
    ...lines.map((line) => [
      ...fields.map((field) => (field === 'kind' ? kinds[line.kind] : line[field])),
      '',
      '',
    ]),
  ];
  sheet.getRange(1, 1, cells.length, CRITERIA_TAB_WIDTH).setValues(cells);
  return cells;
}

/** Criteria with a column in its order, then the others, whose columns will be added on the right. */
function inOrderOf(list: ClientList | null, lines: readonly CriterionLine[]): CriterionLine[] {
  const position = ({ identity }: CriterionLine): number => {
    const column = list === null ? -1 : columnOf(list, identity);
    return column < 0 ? Infinity : column;
  };
  const placed = lines.filter((line) => position(line) < Infinity);
  const others = lines.filter((line) => position(line) === Infinity);
  return [...placed.sort((a, b) => position(a) - position(b)), ...others];
}

function columnLooks({ criteriaNotes, kinds }: Texts): ColumnLook[] {
  const kindNames = KINDS.map((kind) => kinds[kind]);
  const newRule = SpreadsheetApp.newDataValidation;
  return [
    lookOf(200, { wrap: true, numberFormat: '@' }),
    lookOf(110, {
      note: criteriaNotes.kind,
      validation: newRule().requireValueInList(kindNames, true).setAllowInvalid(true).build(),
    }),
    lookOf(110, {
      note: criteriaNotes.weight,
      align: 'center',
      validation: newRule().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(true).build(),
    }),
    lookOf(110, { note: criteriaNotes.worst, align: 'center' }),
    lookOf(110, { note: criteriaNotes.best, align: 'center' }),
    lookOf(110, { note: criteriaNotes.column, wrap: true, numberFormat: '@' }),
    lookOf(420, { wrap: true, numberFormat: '@' }),
    lookOf(260, { wrap: true, numberFormat: '@' }),
  ];
}
