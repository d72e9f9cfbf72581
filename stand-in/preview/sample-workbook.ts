/** A table of the samples that come with the preview → a workbook, as if somebody had typed it. */
import type { StoryStep } from './live-story';
import { localeConventions } from '../typing/locales';
import { formatOf } from '../workbook/cell-format';
import { Workbook } from '../workbook/workbook';

export interface SampleTable {
  readonly title: string;
  readonly tab: string;
  /** First the headers; a date is `{ days }`, counted from 1899-12-30. */
  readonly cells: readonly (readonly (string | number | boolean | { readonly days: number })[])[];
  /** What happens to it when the add-on is used for some months. */
  readonly story: readonly StoryStep[];
}

/** As people make their headers. */
const HEADER_FORMAT = formatOf({ bold: true, background: '#e3eaf4' });

export function sampleWorkbook(table: SampleTable, locale: string, timeZone: string): Workbook {
  const { title, tab, cells } = table;
  const workbook = new Workbook({ id: 'sample', name: title, locale, timeZone });
  const sheet = workbook.addSheet(tab);
  const dateFormat = formatOf({ numberFormat: localeConventions(locale).datePattern });
  cells.forEach((line, rowIndex) =>
    line.forEach((value, columnIndex) => {
      const [row, column] = [rowIndex + 1, columnIndex + 1];
      if (typeof value !== 'object') return sheet.setContent(row, column, value);
      sheet.setContent(row, column, value.days);
      sheet.cells.setFormat(row, column, dateFormat);
    }),
  );
  cells[0]!.forEach((header, index) => sheet.columnLines.sizes.set(index + 1, widthFor(header, index)));
  cells[0]!.forEach((_, index) => sheet.cells.setFormat(1, index + 1, HEADER_FORMAT));
  workbook.touch();
  return workbook;
}

/** Pixels: wide enough for the header, and for names in the first column. */
function widthFor(header: unknown, index: number): number {
  return Math.max(index === 0 ? 160 : 70, 16 + 8 * String(header).length);
}
