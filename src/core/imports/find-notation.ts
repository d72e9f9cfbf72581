/** How a file writes dates and numbers: all its values vote, and where they leave it open one of them is shown both ways. */
import { markNeededBy } from '../reading/column-notation';
import type { DayOrder } from '../reading/dates/parse-day';
import type { DecimalMark } from '../reading/parse-number';
import { isBlank } from '../reading/quote-cell';
import type { CellWords } from '../reading/cell-words';
import { plainWords } from '../recognition/headers/header-key';
import type { CellValue } from '../types';
import { findSides, type SideReader } from './find-sides';
import type { Traps } from './layout';
import { parseFileDay } from './reading/parse-file-day';
import { parseMoney } from './reading/parse-money';
import { parseDuration } from './reading/parse-times';
import {
  TAXES,
  type DateSample,
  type ImportContext,
  type ImportField,
  type ImportTable,
  type NumberSample,
  type ReadingFindings,
  type TableReading,
} from './types';

const DATE_FIELDS: readonly ImportField[] = ['date', 'endDate', 'due', 'paidOn', 'start', 'doneOn'];
const MONEY_FIELDS: readonly ImportField[] = [
  'amount', 'net', ...TAXES, 'lineAmount', 'lineNet', 'paid', 'open', 'fee', 'refunded', 'credit',
]; // oxfmt-ignore
const TIME_FIELDS: readonly ImportField[] = ['duration', 'hours', 'billableTime', 'otherTime', 'estimate'];
const DAY_AND_MONTH = /^(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}(?!\d)/;
const MOST_MONTHS = 12;

/** What of a reading says where cells stand. */
type Header = Pick<TableReading, 'headerRowIndex' | 'columns'>;

export interface FileNotation {
  /** Null where no date of the file decides. */
  readonly dayOrder: DayOrder | null;
  /** No date decides, and some would be another day. */
  readonly isOrderOpen: boolean;
  readonly dateSample: DateSample | null;
  /** Of the columns that decide, by position; others follow the file. */
  readonly marks: ReadonlyMap<number, DecimalMark>;
  /** Null where numbers are met that could be read either way, and no column decides. */
  readonly decimalMark: DecimalMark | null;
  readonly numberSample: NumberSample | null;
  /** Columns whose amounts are marked with the side they stand on, by position. */
  readonly sides: ReadonlyMap<number, SideReader>;
  /** Columns whose plain numbers are minutes or seconds, by position: how many of them are an hour. */
  readonly perHour: ReadonlyMap<number, number>;
  /** One of those numbers, null for none. */
  readonly shortUnit: ReadingFindings['shortUnit'];
  /** Where it has to be asked: the mark that makes money of it. */
  readonly likelyMark: DecimalMark | null;
}

/**
 * Finds out how a file writes.
 *
 * @param table the lines of the file
 * @param header where the fields stand; the lines below count
 * @param traps of the layout, which may know the order of dates
 * @param context how her spreadsheet writes
 * @returns what is certain, and samples of hers; never throws
 * @example findNotation([['Date'], ['18/11/2026']], { headerRowIndex: 0, columns: { date: 0 } }, undefined, { dayOf: () => 0, dayOfInstant: () => 0 }).dayOrder // => "dmy"
 */
export function findNotation(
  table: ImportTable,
  header: Header,
  traps: Traps | undefined,
  context: ImportContext,
): FileNotation {
  const dates = cellsOf(table, header, DATE_FIELDS);
  const voted = orderOf(dates);
  const isOrderOpen = voted === 'open' && traps?.dayOrder === undefined;
  return {
    dayOrder: traps?.dayOrder ?? (voted === 'open' ? null : voted),
    isOrderOpen,
    dateSample: dateSampleOf(dates, isOrderOpen, context),
    ...numbersOf(table, header, context),
    sides: sidesOf(table, header),
    ...unitsOf(table, header, context),
  };
}

interface Cell {
  readonly cell: CellValue;
  readonly rowNumber: number;
}

/** Different cells only: columns repeat their values. */
function cellsOf(
  table: ImportTable,
  { headerRowIndex, columns }: Header,
  fields: readonly ImportField[],
): Cell[] {
  const positions = fields.flatMap((field) => columns[field] ?? []);
  const found = new Map<CellValue, Cell>();
  for (let row = headerRowIndex + 1; row < table.length; row++) {
    for (const position of positions) {
      const cell = table[row][position];
      if (!isBlank(cell) && !found.has(cell)) found.set(cell, { cell, rowNumber: row + 1 });
    }
  }
  return [...found.values()];
}

/** One impossible month decides; two that contradict each other leave it open. Null where it does not matter. */
function orderOf(dates: readonly Cell[]): DayOrder | 'open' | null {
  let [isDayFirst, isMonthFirst, isOpen] = [false, false, false];
  for (const { cell } of dates) {
    const [, first, second] = (typeof cell === 'string' && DAY_AND_MONTH.exec(cell.trim())) || [];
    if (first === undefined) continue;
    isOpen ||= first !== second;
    isDayFirst ||= Number(first) > MOST_MONTHS;
    isMonthFirst ||= Number(second) > MOST_MONTHS;
  }
  if (isDayFirst !== isMonthFirst) return isDayFirst ? 'dmy' : 'mdy';
  return isOpen ? 'open' : null;
}

/** Where the order is open, a date that differs; else the first one. */
function dateSampleOf(dates: readonly Cell[], isOpen: boolean, context: ImportContext): DateSample | null {
  let first: DateSample | null = null;
  for (const { cell, rowNumber } of dates) {
    const [dmy, mdy] = (['dmy', 'mdy'] as const).map((each) => parseFileDay(cell, each, context));
    if (dmy === null && mdy === null) continue;
    const sample = { held: typeof cell === 'string' ? cell.trim() : '', rowNumber, dmy, mdy };
    if (!isOpen || (dmy !== mdy && dmy !== null && mdy !== null)) return sample;
    first ??= sample;
  }
  return first;
}

/** What is paid has no side of its own. */
const SIDED_FIELDS: readonly ImportField[] = ['amount', 'net', 'lineAmount', 'lineNet', 'open'];

function sidesOf(table: ImportTable, header: Header): FileNotation['sides'] {
  const sides = new Map<number, SideReader>();
  for (const field of SIDED_FIELDS) {
    const side = findSides(cellsOf(table, header, [field]).map(({ cell }) => cell));
    if (side !== null) sides.set(header.columns[field] ?? 0, side);
  }
  return sides;
}

type NumberNotation = Pick<FileNotation, 'marks' | 'decimalMark' | 'numberSample' | 'likelyMark'>;

function numbersOf(table: ImportTable, header: Header, context: ImportContext): NumberNotation {
  const marks = new Map<number, DecimalMark>();
  let open: NumberSample | null = null;
  let shown: NumberSample | null = null;
  let likelyMark: DecimalMark | null = null;
  for (const field of [...MONEY_FIELDS, ...TIME_FIELDS]) {
    const cells = cellsOf(table, header, [field]);
    const mark = markOf(cells);
    const isMoney = MONEY_FIELDS.includes(field);
    if (mark === 'either') {
      open ??= numberSampleOf(cells, isMoney, true, context);
      likelyMark ??= open === null ? null : likelyMarkOf(open.held, isMoney);
    } else if (mark !== null) {
      marks.set(header.columns[field] ?? 0, mark);
      shown ??= numberSampleOf(cells, isMoney, false, context);
    }
  }
  const decided = new Set(marks.values());
  const [first] = decided;
  const decimalMark = decided.size === 1 ? first : open === null ? (first ?? context.decimalMark) : null;
  return { marks, decimalMark, numberSample: decimalMark === null ? open : (shown ?? open), likelyMark };
}

/** The mark that some cell needs; 'either' where all could be read both ways, or contradict each other. */
function markOf(cells: readonly Cell[]): DecimalMark | 'either' | null {
  const needed = new Set(
    cells.map(({ cell }) => (typeof cell === 'string' && !cell.includes(':') ? markNeededBy(cell) : null)),
  );
  if (needed.has('.') !== needed.has(',')) return needed.has('.') ? '.' : ',';
  return needed.has('either') || needed.has('.') ? 'either' : null;
}

function numberSampleOf(
  cells: readonly Cell[],
  isMoney: boolean,
  isOpen: boolean,
  context: ImportContext,
): NumberSample | null {
  for (const { cell, rowNumber } of cells) {
    if (typeof cell !== 'string') continue;
    const needed = markNeededBy(cell);
    if (needed === null || (needed === 'either') !== isOpen) continue;
    const [point, comma] = (['.', ','] as const).map((mark) =>
      isMoney ? hundredth(parseMoney(cell, mark, context)) : hour(parseDuration(cell, mark, context)),
    );
    // Of forints nobody has three decimals: nothing is to be asked.
    if (isOpen && point === comma) continue;
    return { held: cell.trim(), rowNumber, point, comma };
  }
  return null;
}

/** Nothing is paid in thousandths, and nobody works a thousand hours on one thing. */
function likelyMarkOf(held: string, isMoney: boolean): DecimalMark {
  const hasComma = held.includes(',');
  return hasComma === isMoney ? '.' : ',';
}

function hundredth(amount: number | null): number | null {
  return amount === null ? null : amount / 100;
}

function hour(seconds: number | null): number | null {
  return seconds === null ? null : seconds / 3600;
}

type UnitNotation = Pick<FileNotation, 'perHour' | 'shortUnit'>;

/** A header may say so; on one day nobody works 90 hours, and no day has 5400 minutes. */
function unitsOf(
  table: ImportTable,
  header: Header,
  { cellWords }: Pick<ImportContext, 'cellWords'>,
): UnitNotation {
  const { headerRowIndex, columns } = header;
  const perHour = new Map<number, number>();
  let shortUnit: UnitNotation['shortUnit'] = null;
  for (const field of TIME_FIELDS) {
    const column = columns[field];
    const numbers = cellsOf(table, header, [field]).filter(({ cell }) => PLAIN_NUMBER.test(String(cell)));
    if (column === undefined || numbers.length === 0) continue;
    const words = plainWords(table[headerRowIndex]?.[column]);
    const unit = unitNamed(words, cellWords) ?? (columns.date === undefined ? 1 : likelyUnit(numbers));
    if (unit === 1) continue;
    perHour.set(column, unit);
    shortUnit ??= { held: String(numbers[0].cell), perHour: unit };
  }
  return { perHour, shortUnit };
}

const PLAIN_NUMBER = /^\d+(?:[.,]\d+)?$/;
/** In five languages. */
const SECONDS = /^(?:se[ck]|masodperc)/;
const HOURS_PER_DAY = 24;
const MINUTES_PER_DAY = 1440;

/** How many of what a header names are an hour; null where it names nothing. */
function unitNamed(
  header: readonly string[],
  { minutes, hours }: Pick<CellWords, 'minutes' | 'hours'>,
): number | null {
  const namesOne = (units: readonly string[]): boolean => header.some((word) => units.includes(word));
  if (header.some((word) => SECONDS.test(word))) return 3600;
  if (namesOne(minutes)) return 60;
  return namesOne(hours) ? 1 : null;
}

function likelyUnit(numbers: readonly Cell[]): number {
  const values = numbers.map(({ cell }) => Number(cell));
  if (!values.every(Number.isInteger)) return 1;
  const most = Math.max(...values);
  return most > MINUTES_PER_DAY ? 3600 : most > HOURS_PER_DAY ? 60 : 1;
}
