/**
 * How high a row has to be for its wrapped texts. Sheets works that out whenever it shows a row; programs that open a
 * file mostly take what the file says. An estimate by the average width of letters: a little too high at worst.
 */
import { DEFAULT_ROW_HEIGHT, type SheetModel } from '../../workbook/sheet-model';

const STANDARD_SIZE = 10;
/** Pixels of an average letter, and of a line, in the standard font of 10 points. */
const LETTER = 6.2;
const LINE = 17;
const MARGIN = 4;

/** @returns pixels */
export function fittingHeight(sheet: SheetModel, row: number): number {
  const { contents = [] } = sheet.cells.rowAt(row) ?? {};
  return contents.reduce<number>((height, content, index) => {
    const { wrapStrategy, fontSize, bold } = sheet.formatAt(row, index + 1);
    if (typeof content !== 'string' || (wrapStrategy !== 'WRAP' && !content.includes('\n'))) return height;
    const scale = (fontSize ?? STANDARD_SIZE) / STANDARD_SIZE;
    const letters = (sheet.columnWidth(index + 1) - 2 * MARGIN) / (LETTER * scale * (bold ? 1.08 : 1));
    const width = wrapStrategy === 'WRAP' ? Math.max(1, letters) : Infinity;
    const lines = countLines(content, width);
    return Math.max(height, Math.ceil(lines * LINE * scale) + MARGIN);
  }, DEFAULT_ROW_HEIGHT);
}

/** How many lines a wrapped text takes. @param width in letters */
export function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + countWrapped(line, width), 0);
}

function countWrapped(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  // Behind blanks and hyphens, but not behind blanks that hold together, as in "43 €".
  for (const word of line.split(/(?<=[^\S\u00a0\u202f]|-)/)) {
    const visible = word.trimEnd().length;
    if (used > 0 && used + visible > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the cell breaks within.
    if (visible > width) {
      lines += Math.ceil(visible / width) - 1;
      used = visible % width;
    } else used += word.length;
  }
  return lines;
}
