/** Which lines below a header may be records: blank ones and those that sum, head or group others are not. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import { columnKey } from '../../columns/column-key';
import type { ImportRun } from '../import-run';
import type { Line } from '../lines';
import type { FieldColumns, ImportField, ImportTable } from '../../types';
import { firstGroup, groupFinder } from './group-finder';
import { isGroupedByClient } from './is-grouped-by-client';
import { reasonFinder } from './reason-finder';
import { sumFinder } from './sum-finder';

export interface SortedLines {
  readonly lines: readonly Line[];
  /** How many hold anything. */
  readonly rows: number;
}

/**
 * Sorts the lines of a table.
 *
 * @param table the lines of the file
 * @param run how it is read; its tally is told what is left out
 * @returns lines that may be records, in their order; never throws
 * @example sortLines([['Client'], ['Acme'], ['']], { reading: { headerRowIndex: 0, columns: { client: 0 } }, traps: {}, context: { words: { totals: [], carried: [] } } }).rows // => 1
 */
export function sortLines(table: ImportTable, run: ImportRun): SortedLines {
  const { reading, traps, context, tally } = run;
  const { columns, headerRowIndex } = reading;
  const totals = new Set(context.words.totals.map(columnKey));
  const groupOf = groupFinder(table, run, totals);
  const isSum = sumFinder(table, totals, columns.date);
  const reasonOf = reasonFinder(table[headerRowIndex] ?? [], isSum, run);
  const fillsDown = traps.fillsDown ?? (isGroupedByClient(table, reading, totals) ? ['client'] : []);
  const lines: Line[] = [];
  let group = firstGroup(table, run);
  let above: readonly CellValue[] = [];
  let rows = 0;
  for (let row = headerRowIndex + 1; row < table.length; row++) {
    const first = table[row].findIndex((cell) => !isBlank(cell));
    if (first < 0) continue;
    rows++;
    const next = groupOf(table[row], first, group);
    if (next !== null) {
      group = next;
      above = [];
    }
    const cells = filledDown(table[row], above, columns, fillsDown);
    const reason = next === null ? reasonOf(cells, { written: table[row], row, first }) : 'heading';
    if (reason !== null) {
      tally.leaveOut(reason);
    } else {
      lines.push({ cells, rowNumber: row + 1, group });
      above = cells;
    }
  }
  return { lines, rows };
}

function filledDown(
  cells: readonly CellValue[],
  above: readonly CellValue[],
  columns: FieldColumns,
  fields: readonly ImportField[],
): readonly CellValue[] {
  const missing = fields.flatMap((field) => columns[field] ?? []).filter((column) => isBlank(cells[column]));
  if (missing.length === 0) return cells;
  const filled = [...cells];
  for (const column of missing) filled[column] = above[column];
  return filled;
}
