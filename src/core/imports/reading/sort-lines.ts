/** Which lines below a header may be records: blank ones and those that sum, head or group others are not. */
import { nameKey } from '../../name-key';
import { once } from '../../once';
import { isBlank } from '../../reading/read-value';
import type { CellValue } from '../../types';
import { columnKey } from '../column-key';
import type { LineRule, Traps } from '../layout';
import type { ImportRun } from './import-run';
import { textOf, type Line, type LineGroup } from './lines';
import { parseDayOrMonth, parseFileDay } from './parse-file-day';
import type {
  FieldColumns,
  ImportContext,
  ImportField,
  ImportTable,
  LeftOutReason,
  RecordKind,
  TableReading,
} from '../types';

const NO_GROUP: LineGroup = { client: '', day: null, list: '' };
const MONTH = /^(\d{4})-(\d\d)$/;
/** "Total for Acme". */
const OF_WHAT = new Set(['for', 'of', 'für', 'von', 'voor', 'van', 'av']);
/** What no line of sums has. */
const DATED: readonly ImportField[] = ['date', 'due', 'startTime', 'transaction'];
/** Without them, and a day, numbers are of nobody. */
const IDENTIFYING: readonly ImportField[] = ['client', 'number', 'project', 'person'];
/** Where a line says what it is. */
const WORDED: readonly ImportField[] = ['description', 'task'];

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
 * @example sortLines([['Client'], ['Acme'], ['']], { reading: { headerRowIndex: 0, columns: { client: 0 } }, traps: {}, context: { words: { totals: [] } } }).rows // => 1
 */
export function sortLines(table: ImportTable, run: ImportRun): SortedLines {
  const { reading, traps, context, tally } = run;
  const { columns, headerRowIndex } = reading;
  const totals = new Set(context.words.totals.map(columnKey));
  const groupOf = groupFinder(run, totals, ownGroupFinder(table, run));
  const isSum = sumFinder(table, totals, columns.date);
  const reasonOf = reasonFinder(table[headerRowIndex] ?? [], isSum, run);
  const fillsDown = traps.fillsDown ?? (isGroupedByClient(table, reading, totals) ? ['client'] : []);
  const lines: Line[] = [];
  let group = traps.isBoard === true ? boardGroup(table.slice(0, headerRowIndex)) : NO_GROUP;
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

type ReasonFinder = (cells: readonly CellValue[], line: WrittenLine) => LeftOutReason | null;

/** Before blank cells were filled. */
interface WrittenLine {
  readonly written: readonly CellValue[];
  readonly row: number;
  /** Position of the first cell that holds anything. */
  readonly first: number;
}

function reasonFinder(
  header: readonly CellValue[],
  isSum: SumFinder,
  { reading, traps, context }: ImportRun,
): ReasonFinder {
  const { columns, kind, layout } = reading;
  const isHeader = headerFinder(header);
  const dated = DATED.flatMap((field) => columns[field] ?? []);
  const identifying = [...dated, ...IDENTIFYING.flatMap((field) => columns[field] ?? [])];
  // A sum may stand on the last day, if it is nobody's.
  const worded = kind === 'tasks' ? [] : WORDED.flatMap((field) => columns[field] ?? []);
  const ofNobody = layout === '' ? rulesOfNobody(kind, context) : [];
  const byRule = ruleFinder(columns, { ...traps, leavesOut: [...(traps.leavesOut ?? []), ...ofNobody] });
  const isTitle = titleFinder(context);
  return (cells, { written, row, first }) => {
    if (isHeader(written)) return 'heading';
    if (layout === '' && kind !== 'tasks') {
      if (isTitle(written, first)) return 'heading';
      if (isOnlyNumbers(written) && identifying.every((column) => isBlank(written[column]))) return 'total';
    }
    const isUndated = dated.every((column) => column === first || isBlank(written[column]));
    const isOfNobody = columns.client === undefined || isBlank(written[columns.client]);
    const isTotal =
      (isUndated && isSum(row, first)) || (isOfNobody && worded.some((column) => isSum(row, column)));
    return isTotal ? 'total' : byRule(cells);
  };
}

/** "Page 2", "Time sheet of March": a text that stands alone is no record. */
function titleFinder(context: ImportContext): (cells: readonly CellValue[], first: number) => boolean {
  return (cells, first) =>
    isAlone(cells, first) &&
    /\p{L}/u.test(textOf(cells[first])) &&
    parseDayOrMonth(cells[first], 'dmy', context) === null;
}

function isOnlyNumbers(cells: readonly CellValue[]): boolean {
  return cells.every((cell) => isBlank(cell) || typeof cell === 'number' || ONLY_NUMBERS.test(textOf(cell)));
}

const ONLY_NUMBERS = /^[-−\p{Sc}\s]*\d[\d.,:'\s]*(?:\p{Sc}|h)?$/u;

/** What is left out of files nobody knows. */
function rulesOfNobody(kind: RecordKind, { words }: ImportContext): readonly LineRule[] {
  const { notInvoices, notReceived, statuses } = words;
  if (kind === 'invoices')
    return [
      { field: 'type', words: notInvoices, reason: 'notInvoice' },
      // Where a status of the payment stands beside the one of the invoice.
      { field: 'type', words: statuses.draft, reason: 'draft' },
    ];
  if (kind !== 'payments') return [];
  return [{ field: 'status', words: [...statuses.void, ...notReceived], reason: 'notCompleted' }];
}

type SumFinder = (row: number, column: number) => boolean;

/** Nobody is called just "Total". */
function sumFinder(table: ImportTable, keys: ReadonlySet<string>, dateColumn?: number): SumFinder {
  return (row, column) => {
    const text = table[row][column];
    if (typeof text !== 'string') return false;
    // "Summe Acme": nobody's name stands where days do.
    const isSaid = column === dateColumn && keys.has(columnKey(text.trim().split(/[\s:]+/)[0]));
    return isSaid || isTotalText(text, keys) || sumsAbove(table, row, column, keys);
  };
}

/** "Acme Total" below Acme. */
function sumsAbove(table: ImportTable, row: number, column: number, keys: ReadonlySet<string>): boolean {
  const [, name, last] = /^(.*\S)\s+(\S+)$/.exec(textOf(table[row][column])) ?? [];
  if (name === undefined || !keys.has(columnKey(last))) return false;
  let above = row - 1;
  while (above > 0 && isBlank(table[above][column])) above--;
  return above >= 0 && columnKey(table[above][column]) === columnKey(name);
}

/** The client stands only where its lines begin, and a sum that names it closes them. */
function isGroupedByClient(
  table: ImportTable,
  { columns, headerRowIndex }: TableReading,
  keys: ReadonlySet<string>,
): boolean {
  const { client } = columns;
  if (client === undefined) return false;
  for (let row = headerRowIndex + 3; row < table.length; row++)
    if (isBlank(table[row - 1][client]) && sumsAbove(table, row, client, keys)) return true;
  return false;
}

function isTotalText(text: string, keys: ReadonlySet<string>): boolean {
  const [word, next = ''] = text
    .trim()
    .toLowerCase()
    .split(/[\s:]+/);
  return keys.has(columnKey(text)) || (OF_WHAT.has(next) && keys.has(columnKey(word)));
}

/** Files that were put together have the header more than once, perhaps in capitals. */
function headerFinder(header: readonly CellValue[]): (cells: readonly CellValue[]) => boolean {
  const at = header.findIndex((cell) => !isBlank(cell));
  const isSame = (cell: CellValue, other: CellValue): boolean =>
    cell === other || textOf(cell).toLowerCase() === textOf(other).toLowerCase();
  return (cells) =>
    at >= 0 && isSame(cells[at], header[at]) && header.every((cell, column) => isSame(cell, cells[column]));
}

/** What a line says for those below it; null for a line that says nothing of the kind. */
function groupFinder(
  { reading, traps, context }: ImportRun,
  totals: ReadonlySet<string>,
  ownGroupOf: OwnGroupFinder,
): (cells: readonly CellValue[], first: number, group: LineGroup) => LineGroup | null {
  const { columns } = reading;
  return (cells, first, group) => {
    if (traps.hasSections === true && columnKey(cells[columns.type ?? -1]) === 'section')
      return { ...group, client: textOf(cells[columns.task ?? -1]) };
    const own = reading.layout === '' ? ownGroupOf(cells, first) : '';
    if (own !== '') return { ...NO_GROUP, client: own };
    if (traps.hasMonthLines !== true && traps.hasClientLines !== true && traps.isBoard !== true) return null;
    if (!isAlone(cells, first)) return null;
    const month = traps.hasMonthLines === true ? monthOfLine(cells, context) : null;
    if (month !== null) return { ...NO_GROUP, day: month };
    const only = textOf(cells[first]);
    if (isTotalText(only, totals)) return null;
    if (traps.hasClientLines === true) return { ...NO_GROUP, client: only };
    return traps.isBoard === true && first === 0 ? { ...group, list: only } : null;
  };
}

type OwnGroupFinder = (cells: readonly CellValue[], first: number) => string;

/** Who stands alone on a line above records that name nobody: in the column of clients, or, where there is none, one of her clients. */
function ownGroupFinder(table: ImportTable, { reading, context }: ImportRun): OwnGroupFinder {
  const { columns, headerRowIndex, kind } = reading;
  const { client, date } = columns;
  const names = once(() => new Set(context.clients.map(nameKey)));
  const isOpen = once(() =>
    table
      .slice(headerRowIndex + 1)
      .every((cells) => isBlank(cells[date ?? -1]) || isBlank(cells[client ?? -1])),
  );
  return (cells, first) => {
    if (kind === 'tasks' || date === undefined || !isAlone(cells, first)) return '';
    const name = textOf(cells[first]);
    const isNamed = client === undefined ? names().has(nameKey(name)) : first === client && isOpen();
    return isNamed ? name : '';
  };
}

/**
 * Whether lines of a table name the clients of those below them.
 *
 * @param table the lines of the file
 * @param run how it is read
 * @returns true where one does, and no column has clients; never throws
 * @example hasClientGroups([['Date'], ['Acme']], { reading: { kind: 'time', headerRowIndex: 0, columns: { date: 0 } }, context: { clients: ['Acme'] } }) // => true
 */
export function hasClientGroups(table: ImportTable, run: ImportRun): boolean {
  const ownGroupOf = ownGroupFinder(table, run);
  const lines = run.reading.columns.client === undefined ? table.slice(run.reading.headerRowIndex + 1) : [];
  return lines.some(
    (cells) =>
      ownGroupOf(
        cells,
        cells.findIndex((cell) => !isBlank(cell)),
      ) !== '',
  );
}

function isAlone(cells: readonly CellValue[], first: number): boolean {
  for (let column = first + 1; column < cells.length; column++) if (!isBlank(cells[column])) return false;
  return true;
}

/**
 * The month that a line holds and nothing else.
 *
 * @param cells the line: "2026-03", "March 2026"
 * @param context names of months
 * @returns its first day; null for another line; never throws
 * @example monthOfLine(['2026-03', ''], { dayOf: () => 0, dayOfInstant: () => 0 }) // => 20513
 */
export function monthOfLine(
  cells: readonly CellValue[],
  context: Pick<ImportContext, 'dayOf' | 'dayOfInstant' | 'cellWords'>,
): number | null {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const text = first >= 0 && isAlone(cells, first) ? textOf(cells[first]) : '';
  const [, year, month] = MONTH.exec(text) ?? [];
  if (year !== undefined) return parseFileDay(`${year}-${month}-01`, 'ymd', context);
  return /\d{4}$/.test(text) ? parseFileDay(`1 ${text}`, 'dmy', context) : null;
}

/** The first line names the board, the one above the header its first group. */
function boardGroup(titles: ImportTable): LineGroup {
  const [client = '', ...others] = titles
    .map((cells) => textOf(cells.find((cell) => !isBlank(cell))))
    .filter((text) => text !== '');
  return { ...NO_GROUP, client, list: others.pop() ?? '' };
}

function ruleFinder(
  columns: FieldColumns,
  traps: Traps,
): (cells: readonly CellValue[]) => LeftOutReason | null {
  const { leavesOut = [], reads = [] } = traps;
  const located = (rules: readonly LineRule[]) =>
    rules.flatMap(({ field, words, reason }) => {
      const column = columns[field];
      return column === undefined ? [] : [{ reason, column, isMet: matcherOf(words) }];
    });
  const [out, only] = [located(leavesOut), located(reads)];
  const name = traps.isBoard === true ? columns.task : undefined;
  return (cells) => {
    // Subitems have an empty first cell, and so has the line of sums.
    if (name !== undefined && (isBlank(cells[name]) || columnKey(cells[name]) === 'subitems'))
      return 'subtask';
    const left =
      out.find(({ isMet, column }) => isMet(cells[column])) ??
      only.find(({ isMet, column }) => !isBlank(cells[column]) && !isMet(cells[column]));
    return left?.reason ?? null;
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
  const within = words.filter((word) => word.startsWith('*')).map(columnKey);
  const beginnings = words.filter((word) => word.endsWith('*') && !word.startsWith('*')).map(columnKey);
  const whole = new Set(words.filter((word) => !word.endsWith('*')).map(columnKey));
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
