/** How wide a column must be for its texts. An estimate from the number of characters: there are no fonts here. */
import { formatContent } from '../typing/format-content';
import type { SheetModel } from '../workbook/sheet-model';
import type { Workbook } from '../workbook/workbook';

const PIXELS_PER_CHARACTER_AT_10_POINTS = 6.6;
const PADDING = 8;
const NARROWEST = 21;

/** Pixels, or null where the column is empty: its width stays. The workbook must be settled. */
export function naturalColumnWidth(workbook: Workbook, sheet: SheetModel, column: number): number | null {
  let widest = 0;
  for (let row = 1; row <= sheet.cells.rows.length; row++) {
    const content = sheet.contentAt(row, column);
    if (content === '') continue;
    const { numberFormat, fontSize, bold } = sheet.formatAt(row, column);
    const lines = formatContent(content, numberFormat, workbook.locale).split('\n');
    const characters = Math.max(...lines.map((line) => line.length));
    const scale = ((fontSize ?? 10) / 10) * (bold ? 1.08 : 1);
    widest = Math.max(widest, characters * PIXELS_PER_CHARACTER_AT_10_POINTS * scale);
  }
  return widest === 0 ? null : Math.max(NARROWEST, Math.ceil(widest) + PADDING);
}
