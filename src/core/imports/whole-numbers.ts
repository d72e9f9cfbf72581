/** Numbers with a decimal comma that a program wrote between commas without quotation marks: "1,5" came as two fields. */
import type { CellValue } from '../types';
import type { ImportTable } from './types';

const WHOLE = /^-?\d+$/;
const FRACTION = /^\d{1,2}$/;
/** Of the lines; fewer have a comma in a text. */
const LEAST_SHARE = 1 / 3;

/**
 * Puts numbers together again that were cut at their decimal comma.
 *
 * @param table the lines of a file
 * @param headerRowIndex position of its header, which says how many fields there are
 * @returns the same, but for lines with more fields than headers that can be made as long as the header in one way only, where many are so; never throws
 * @example withWholeNumbers([['Day', 'Hours'], ['2026-03-02', '1', '5']], 0) // => [["Day", "Hours"], ["2026-03-02", "1,5"]]
 * @example withWholeNumbers([['Hours', 'Rate'], ['1', '5', '60']], 0) // => [["Hours", "Rate"], ["1", "5", "60"]]
 */
export function withWholeNumbers(table: ImportTable, headerRowIndex: number): ImportTable {
  const width = table[headerRowIndex]?.length ?? Infinity;
  const mended = table.map((row, index) =>
    index > headerRowIndex && row.length > width ? mend(row, width) : row,
  );
  const changed = mended.filter((row, index) => row !== table[index]).length;
  return changed > 0 && changed >= (table.length - headerRowIndex - 1) * LEAST_SHARE ? mended : table;
}

/** A workbook has numbers where a csv has texts: what stands beside its table are remarks. */
function mend(row: readonly CellValue[], width: number): readonly CellValue[] {
  const tooMany = row.length - width;
  if (row.some((cell) => typeof cell !== 'string')) return row;
  const cuts = row.flatMap((_, at) =>
    WHOLE.test(String(row[at])) && FRACTION.test(String(row[at + 1])) ? [at] : [],
  );
  // Of "1,5,60,50" the second comma separates, as two numbers are cut.
  const apart = cuts.filter(
    (at) => !cuts.includes(at - 1) || (cuts.includes(at - 2) && !cuts.includes(at + 1)),
  );
  const isOneWay = cuts.length === tooMany || cuts.length === 2 * tooMany - 1;
  if (!isOneWay || apart.length !== tooMany) return row;
  return row.flatMap((cell, at) =>
    apart.includes(at - 1) ? [] : [apart.includes(at) ? `${String(cell)},${String(row[at + 1])}` : cell],
  );
}
