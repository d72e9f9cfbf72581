/** Why a line below a header is left out. */
import { isBlank } from '../../../reading/quote-cell';
import type { CellValue } from '../../../types';
import { columnKey } from '../../columns/column-key';
import type { ImportRun } from '../import-run';
import type { ImportField, LeftOutReason, TableReading } from '../../types';
import { headerFinder } from './header-finder';
import { ruleFinder } from './rule-finder';
import { strayFinder } from './stray-finder';
import type { SumFinder } from './sum-finder';

/** What no line of sums has. */
const DATED: readonly ImportField[] = ['date', 'due', 'startTime', 'transaction'];
/** Without them, and a day, numbers are of nobody. */
const IDENTIFYING: readonly ImportField[] = ['client', 'number', 'project', 'person'];
/** Where a line says what it is. */
const WORDED: readonly ImportField[] = ['description', 'task'];

/** Before blank cells were filled. */
export interface WrittenLine {
  readonly written: readonly CellValue[];
  readonly row: number;
  /** Position of the first cell that holds anything. */
  readonly first: number;
}

/** Null for a line that may be a record. */
export type ReasonFinder = (cells: readonly CellValue[], line: WrittenLine) => LeftOutReason | null;

/**
 * Prepares to tell why lines are left out.
 *
 * @param header the line of headers; none where there is none
 * @param isSum whether a cell says that its line is a sum
 * @param run how the table is read
 * @returns a function of the cells of a line, blank ones filled, and of the line as it is written; never throws
 * @example reasonFinder(['Client'], () => false, { reading: { layout: 'wave', columns: { client: 0 } }, traps: {}, context: { words: { carried: [] } } })(['CLIENT'], { written: ['CLIENT'], row: 3, first: 0 }) // => "heading"
 */
export function reasonFinder(header: readonly CellValue[], isSum: SumFinder, run: ImportRun): ReasonFinder {
  const { kind, layout } = run.reading;
  const isHeader = headerFinder(header);
  const identifying = columnsOf([...DATED, ...IDENTIFYING], run.reading);
  const isOfNobody = layout === '' && kind !== 'tasks';
  const strayReason = isOfNobody ? strayFinder(identifying, run.context) : () => null;
  const isTotal = totalFinder(isSum, run);
  const ruleOf = ruleFinder(run);
  return (cells, line) => {
    if (isHeader(line.written)) return 'heading';
    return strayReason(line.written, line.first) ?? (isTotal(line) ? 'total' : ruleOf(cells));
  };
}

function totalFinder(isSum: SumFinder, { reading, context }: ImportRun): (line: WrittenLine) => boolean {
  const { client } = reading.columns;
  const isOfTasks = reading.kind === 'tasks';
  const dated = columnsOf(DATED, reading);
  // A sum may stand on the last day, if it is nobody's.
  const worded = isOfTasks ? [] : columnsOf(WORDED, reading);
  const carried = new Set(isOfTasks ? [] : context.words.carried.map(columnKey));
  return ({ written, row, first }) => {
    const isUndated = dated.every((column) => column === first || isBlank(written[column]));
    const isOfNobody = client === undefined || isBlank(written[client]);
    if (isUndated && (isSum(row, first) || carried.has(columnKey(written[first])))) return true;
    return isOfNobody && worded.some((column) => isSum(row, column));
  };
}

function columnsOf(fields: readonly ImportField[], { columns }: TableReading): number[] {
  return fields.flatMap((field) => columns[field] ?? []);
}
