/** Which lines below a header may be records: blank ones and those that sum, head or group others are not. */
import { once } from '../once';
import { isBlank } from '../reading/read-value';
import type { CellValue } from '../types';
import { columnKey } from './column-key';
import type { Layout, LineRule } from './layout';
import { textOf, type Line, type LineGroup, type Tally } from './lines';
import { parseFileDay } from './parse-file-day';
import type { FieldColumns, ImportContext, ImportField, ImportTable, TableReading } from './types';

const NO_GROUP: LineGroup = { client: '', day: null };
/** "2026-03", "March 2026" alone on a line. */
const MONTH = /^(\d{4})-(\d\d)$/;
const DATED: readonly ImportField[] = ['date', 'due', 'startTime', 'transaction'];

export interface SortedLines {
  readonly lines: readonly Line[];
  /** How many hold anything. */
  readonly rows: number;
}

/**
 * Sorts the lines of a table.
 *
 * @param table the lines of the file
 * @param reading which is the header, and where the fields stand
 * @param traps what is peculiar about this layout
 * @param context words of lines that sum others
 * @param tally is told what is left out
 * @returns lines that may be records, in their order; never throws
 * @example sortLines([['Client'], ['Acme'], ['']], { headerRowIndex: 0, columns: { client: 0 } }, {}, { words: { totals: [] } }, {}).rows // => 1
 */
export function sortLines(
  table: ImportTable,
  reading: TableReading,
  traps: NonNullable<Layout['traps']>,
  context: ImportContext,
  tally: Tally,
): SortedLines {
  const { columns, headerRowIndex } = reading;
  const isTotal = totalFinder(columns, context);
  const isLeftOut = ruleFinder(columns, traps);
  const header = columnKeys(table[headerRowIndex] ?? []);
  const lines: Line[] = [];
  let group = NO_GROUP;
  let above: readonly CellValue[] = [];
  let rows = 0;
  for (let row = headerRowIndex + 1; row < table.length; row++) {
    const cells = table[row];
    const first = cells.findIndex((cell) => !isBlank(cell));
    if (first < 0) continue;
    rows++;
    const only = isAlone(cells, first) ? textOf(cells[first]) : '';
    const month = traps.hasMonthLines === true ? monthIn(only, context) : null;
    if (isTotal(cells, first)) {
      tally.leaveOut('total');
    } else if (month !== null) {
      group = { client: '', day: month };
      above = [];
      tally.leaveOut('heading');
    } else if (traps.hasClientLines === true && only !== '') {
      group = { client: only, day: null };
      tally.leaveOut('heading');
    } else if (isRepeated(cells, header)) {
      tally.leaveOut('heading');
    } else {
      above = filledDown(cells, above, columns, traps.fillsDown);
      const reason = isLeftOut(above);
      if (reason === null) lines.push({ cells: above, rowNumber: row + 1, group });
      else tally.leaveOut(reason);
    }
  }
  return { lines, rows };
}

/** A line is one of totals if it begins with such a word and has no date; nobody is called just "Total". */
function totalFinder(
  columns: FieldColumns,
  { words }: ImportContext,
): (cells: readonly CellValue[], first: number) => boolean {
  const keys = new Set(words.totals.map(columnKey));
  const dated = DATED.flatMap((field) => columns[field] ?? []);
  return (cells, first) => {
    const text = cells[first];
    if (typeof text !== 'string' || !dated.every((column) => isBlank(cells[column]))) return false;
    const [word, next = ''] = text
      .trim()
      .toLowerCase()
      .split(/[\s:]+/);
    return keys.has(columnKey(text)) || (keys.has(columnKey(word)) && (next === 'for' || next === 'of'));
  };
}

function ruleFinder(
  columns: FieldColumns,
  { leavesOut = [], reads = [] }: NonNullable<Layout['traps']>,
): (cells: readonly CellValue[]) => LineRule['reason'] | null {
  const matches = (rules: readonly LineRule[]) =>
    rules
      .filter(({ field }) => columns[field] !== undefined)
      .map((rule) => ({ rule, isMet: matcherOf(rule.words), column: columns[rule.field] ?? 0 }));
  const out = matches(leavesOut);
  const only = matches(reads);
  if (out.length + only.length === 0) return () => null;
  return (cells) => {
    const left = out.find(({ isMet, column }) => isMet(cells[column]));
    const unread = left ?? only.find(({ isMet, column }) => !isBlank(cells[column]) && !isMet(cells[column]));
    return unread?.rule.reason ?? null;
  };
}

/**
 * Whether a cell holds one of some words.
 *
 * @param words compared as headers are; one that ends in * begins the cell, one between two stands in it
 * @returns a function that remembers what it was asked
 * @example matcherOf(['Sales *'])('sales invoice') // => true
 * @example matcherOf(['Bill'])('Billing') // => false
 */
export function matcherOf(words: readonly string[]): (cell: CellValue) => boolean {
  const whole = new Set(words.filter((word) => !word.endsWith('*')).map(columnKey));
  const within = words.filter((word) => word.startsWith('*')).map(columnKey);
  const beginnings = words.filter((word) => word.endsWith('*') && !word.startsWith('*')).map(columnKey);
  const known = new Map<CellValue, boolean>();
  return (cell) => {
    let isMet = known.get(cell);
    if (isMet === undefined) {
      const key = columnKey(textOf(cell));
      isMet =
        whole.has(key) ||
        beginnings.some((each) => key.startsWith(each)) ||
        within.some((each) => key.includes(each));
      known.set(cell, isMet);
    }
    return isMet;
  };
}

function isAlone(cells: readonly CellValue[], first: number): boolean {
  for (let column = first + 1; column < cells.length; column++) if (!isBlank(cells[column])) return false;
  return true;
}

function monthIn(text: string, context: ImportContext): number | null {
  const [, year, month] = MONTH.exec(text) ?? [];
  if (year !== undefined) return parseFileDay(`${year}-${month}-01`, 'ymd', context);
  return /\d{4}/.test(text) ? parseFileDay(`1 ${text}`, 'dmy', context) : null;
}

function columnKeys(cells: readonly CellValue[]): readonly string[] {
  return cells.map(columnKey);
}

/** Files that were put together have the header more than once. */
function isRepeated(cells: readonly CellValue[], header: readonly string[]): boolean {
  const at = header.findIndex((key) => key !== '');
  if (typeof cells[at] !== 'string' || columnKey(cells[at]) !== header[at]) return false;
  const keys = once(() => columnKeys(cells));
  return header.every((key, column) => key === (keys()[column] ?? ''));
}

function filledDown(
  cells: readonly CellValue[],
  above: readonly CellValue[],
  columns: FieldColumns,
  fields: readonly ImportField[] = [],
): readonly CellValue[] {
  const missing = fields.flatMap((field) => columns[field] ?? []).filter((column) => isBlank(cells[column]));
  if (missing.length === 0) return cells;
  const filled = [...cells];
  for (const column of missing) filled[column] = above[column];
  return filled;
}
