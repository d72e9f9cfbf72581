/** How the Money tab looks: room for charts on top, the table below it, and what of it is hidden. */
import { MONEY_COLUMNS } from '../../i18n/types/money';
import type { Texts } from '../../i18n/types/texts';
import { dressTable, lookOf, OWN_STYLE, widthFor, type ColumnLook } from '../making/dress-table';
import { LINE_FORMATS, LINE_WIDTH, MONTHS_COLUMN } from './money-table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows above the header: as high as a chart. There they are seen whatever the number of clients, and the table grows downwards without them. */
export const ROWS_FOR_CHARTS = 14;

export function dressMoneyTab(sheet: Sheet, texts: Texts): void {
  dressTable(sheet, looks(texts), 0, { ...OWN_STYLE, headerRow: ROWS_FOR_CHARTS + 1 });
  sheet.hideColumns(MONTHS_COLUMN + 1, LINE_WIDTH - MONTHS_COLUMN);
}

/** Pixels, from the left. */
export function widthsOf(texts: Texts): number[] {
  return looks(texts).map(({ width }) => width);
}

function looks({ money: { tab } }: Texts): ColumnLook[] {
  return MONEY_COLUMNS.map((column, index): ColumnLook => {
    const least = column === 'client' ? 200 : column === 'trend' ? 160 : 90;
    return lookOf(widthFor(tab.headers[column], least), {
      note: tab.notes[column] ?? '',
      numberFormat: LINE_FORMATS.client[index] ?? '',
      align: alignmentOf(column),
      // Headers stand further down too; a sentence runs on into the columns beside.
      wrap: column !== 'client',
    });
  });
}

/** Headers of numbers stand above their last digit. */
function alignmentOf(column: (typeof MONEY_COLUMNS)[number]): ColumnLook['align'] {
  if (column === 'tier' || column === 'paretoClass') return 'center';
  return column === 'client' || column === 'trend' ? null : 'right';
}
