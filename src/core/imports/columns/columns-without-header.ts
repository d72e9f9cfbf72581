/** A table without a header line: what its columns hold is proposed by what stands in them, from the first line on. */
import { nameKey } from '../../name-key';
import { isBlank } from '../../reading/quote-cell';
import type { CellValue } from '../../types';
import { columnKey, currencyInHeader } from './column-key';
import { beginsWithTotal } from '../reading/sorting/is-total-text';
import { parseFileDay } from '../reading/parse-file-day';
import { parseMoney } from '../reading/parse-money';
import { parseDuration } from '../reading/parse-times';
import type { FieldColumns, ImportContext, ImportField, ImportTable, RecordKind } from '../types';

/** What all cells of a column are. */
export type ColumnContent = 'day' | 'clock' | 'hours' | 'number' | 'text' | 'blank';

export interface UnheadedColumns {
  readonly kind: RecordKind;
  readonly columns: FieldColumns;
  readonly contents: readonly ColumnContent[];
}

/** Lines that are looked at. */
const LOOKED_AT = 40;
const HOURS_PER_DAY = 24;
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m)?$/i;
/** Numbers alone may be days that a spreadsheet counts, or anything else. */
const ONLY_FIGURES = /^\d{1,7}(?:[.,]\d+)?$/;
const UNIT = /\d\s*(\p{L}+)/u;
const MARKS = ['.', ','] as const;

/**
 * Proposes kind and columns of a table whose first line is a record.
 *
 * @param table the lines of the file
 * @param context how days are written, words for hours, and her clients
 * @param wanted the kind that she chose; left out, the one that the contents speak for
 * @returns null where no column holds days in all lines: then there is nothing to go by; never throws
 * @example columnsWithoutHeader([['2026-03-02', 'Acme', '1:30']], { clients: ['Acme'], words: { totals: [], carried: [] }, dayOf: () => 0, dayOfInstant: () => 0, secondOf: () => 0 })?.columns // => { "date": 0, "duration": 2, "client": 1 }
 */
export function columnsWithoutHeader(
  table: ImportTable,
  context: ImportContext,
  wanted?: RecordKind,
): UnheadedColumns | null {
  const columns = columnsOf(table, context);
  if (!columns.some(({ content, isFull }) => content === 'day' && isFull)) return null;
  const kind = wanted ?? kindOf(columns);
  const fields = fieldsOf(kind, columns);
  return { kind, columns: fields, contents: columns.map(({ content }) => content) };
}

interface Column {
  readonly position: number;
  readonly content: ColumnContent;
  /** Something stands in every line. */
  readonly isFull: boolean;
  readonly cells: readonly CellValue[];
  /** How many of them her client list has. */
  readonly clients: number;
  /** The largest number. */
  readonly most: number;
  readonly hasNegative: boolean;
}

function columnsOf(table: ImportTable, context: ImportContext): Column[] {
  const isSum = sumFinder(context);
  const lines = table
    .slice(0, 2 * LOOKED_AT)
    .filter((cells) => !cells.every(isBlank) && !isSum(cells))
    .slice(0, LOOKED_AT);
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  const names = new Set(context.clients.map(nameKey));
  return Array.from({ length: width }, (_, position) => {
    const cells = lines.map((line) => line[position]).filter((cell) => !isBlank(cell));
    const amounts = cells.map((cell) => amountIn(cell, context));
    return {
      position,
      content: contentOf(cells, context),
      isFull: cells.length === lines.length,
      cells,
      clients: cells.filter((cell) => names.has(nameKey(String(cell)))).length,
      most: Math.max(...amounts),
      hasNegative: amounts.some((amount) => amount < 0),
    };
  });
}

/** What the line is called decides alone: no column is known yet in which a name would stand. */
function sumFinder({ words }: ImportContext): (cells: readonly CellValue[]) => boolean {
  const [totals, carried] = [words.totals, words.carried].map((some) => new Set(some.map(columnKey)));
  return (cells) => {
    const first = String(cells.find((cell) => !isBlank(cell)));
    return beginsWithTotal(first, totals) || carried.has(columnKey(first));
  };
}

function contentOf(cells: readonly CellValue[], context: ImportContext): ColumnContent {
  const are = (isOne: (cell: CellValue) => boolean): boolean => cells.every(isOne);
  if (cells.length === 0) return 'blank';
  if (are((cell) => isDay(cell, context))) return 'day';
  if (are((cell) => CLOCK.test(String(cell).trim()))) return 'clock';
  const isAmount = (cell: CellValue): boolean => !isNaN(amountIn(cell, context));
  if (are((cell) => isLength(cell, context) && (isInWords(cell, context) || !isAmount(cell)))) return 'hours';
  return are(isAmount) ? 'number' : 'text';
}

function isDay(cell: CellValue, context: ImportContext): boolean {
  if (typeof cell === 'number' || ONLY_FIGURES.test(String(cell).trim())) return false;
  return (['dmy', 'mdy'] as const).some((order) => (parseFileDay(cell, order, context) ?? 0) > 0);
}

function isLength(cell: CellValue, context: ImportContext): boolean {
  if (typeof cell !== 'string') return false;
  return MARKS.some((mark) => (parseDuration(cell, mark, context) ?? NaN) > 0);
}

/** "2 h" begins with a number as "2 kr" does, but is no amount. */
function isInWords(cell: CellValue, { cellWords }: ImportContext): boolean {
  const [, unit = ''] = UNIT.exec(String(cell).toLowerCase()) ?? [];
  return cellWords.hours.includes(unit) || cellWords.minutes.includes(unit);
}

/** NaN of what is none. */
function amountIn(cell: CellValue, context: ImportContext): number {
  const read = MARKS.map((mark) => parseMoney(cell, mark, context) ?? NaN);
  return (read.find((amount) => !isNaN(amount)) ?? NaN) / 100;
}

/** Numbers of invoices: each another one, with figures and without blanks. */
function isNumbering({ content, cells, isFull }: Column): boolean {
  const texts = cells.map((cell) => String(cell).trim());
  const isNumber = (text: string): boolean => /\d/.test(text) && !/[\s.,]/.test(text);
  const isOfInvoice =
    content === 'text' || (content === 'number' && texts.every((text) => /^\d{3,}$/.test(text)));
  return isFull && isOfInvoice && texts.every(isNumber) && new Set(texts).size === texts.length;
}

function kindOf(columns: readonly Column[]): RecordKind {
  const has = (...contents: ColumnContent[]): boolean =>
    columns.some(({ content }) => contents.includes(content));
  if (has('clock', 'hours')) return 'time';
  const numbering = columns.find(isNumbering);
  const amounts = columns.filter((column) => column.content === 'number' && column !== numbering);
  if (amounts.length === 0) return 'tasks';
  if (numbering !== undefined) return 'invoices';
  return amounts.some(isWork) ? 'time' : 'payments';
}

/** What nobody works longer on a day. */
function isWork({ most, hasNegative }: Column): boolean {
  return !hasNegative && most <= HOURS_PER_DAY;
}

/** Fields in the order in which columns of a content are given to them. */
const DAYS: Readonly<Record<RecordKind, readonly ImportField[]>> = {
  time: ['date', 'endDate'],
  invoices: ['date', 'due', 'paidOn'],
  payments: ['date'],
  tasks: ['due'],
};
const TEXTS: Readonly<Record<RecordKind, readonly ImportField[]>> = {
  time: ['client', 'task', 'person'],
  invoices: ['client'],
  payments: ['client', 'description'],
  tasks: ['task', 'client'],
};

function fieldsOf(kind: RecordKind, columns: readonly Column[]): FieldColumns {
  const numbering = kind === 'invoices' ? columns.find(isNumbering) : undefined;
  const holding = (content: ColumnContent): Column[] =>
    columns.filter((column) => column.content === content && column !== numbering);
  return {
    ...given(DAYS[kind], holding('day')),
    ...(kind === 'time' ? lengthsOf(holding('clock'), holding('hours'), holding('number')) : {}),
    ...(kind === 'invoices' || kind === 'payments'
      ? given(['amount'], amountsOf(kind, holding('number')))
      : {}),
    ...given(['number'], numbering === undefined ? [] : [numbering]),
    ...given(['currency'], kind === 'tasks' ? [] : holding('text').filter(isOfCurrencies)),
    ...textsOf(
      kind,
      holding('text').filter((column) => !isOfCurrencies(column)),
    ),
  };
}

function given(fields: readonly ImportField[], columns: readonly Column[]): FieldColumns {
  return Object.fromEntries(
    columns.slice(0, fields.length).map(({ position }, at) => [fields[at], position]),
  );
}

/** What goes out of an account is negative, and what is on it seldom; the number of the account is the same on every line. */
function amountsOf(kind: RecordKind, numbers: readonly Column[]): Column[] {
  const amounts = numbers.filter((column) => !isOfAccount(column)).sort(byMost);
  const signed = amounts.filter(({ hasNegative }) => hasNegative);
  return kind === 'payments' && signed.length > 0 ? signed.reverse() : amounts;
}

function isOfAccount({ cells }: Column): boolean {
  return new Set(cells).size === 1 && /^\d{8,}$/.test(String(cells[0]));
}

function isOfCurrencies({ cells }: Column): boolean {
  return cells.every(
    (cell) => /^\s*[A-Z]{3}\s*$/.test(String(cell)) && currencyInHeader(String(cell), '') !== '',
  );
}

/** The whole amount is the largest of its parts. */
function byMost(a: Column, b: Column): number {
  return b.most - a.most;
}

/** Two times of the clock are start and end; one is how long it took. */
function lengthsOf(
  clocks: readonly Column[],
  hours: readonly Column[],
  numbers: readonly Column[],
): FieldColumns {
  const [first] = hours.length > 0 ? hours : numbers.filter(isWork);
  const amounts = numbers.filter((column) => column !== first);
  if (clocks.length === 1) return { ...given(['duration'], clocks), ...given(['amount'], numbers) };
  if (clocks.length > 1)
    return { ...given(['startTime', 'endTime', 'duration'], clocks), ...given(['amount'], numbers) };
  return { ...given(['duration'], first === undefined ? [] : [first]), ...given(['amount'], amounts) };
}

/** The column that her client list has most of holds the clients; else the first one does, or of tasks the second. */
function textsOf(kind: RecordKind, texts: readonly Column[]): FieldColumns {
  const [best] = [...texts].sort((a, b) => b.clients - a.clients);
  const client = best !== undefined && best.clients > 0 ? best : undefined;
  const fields = TEXTS[kind];
  // What a lone text of an account says may name who paid.
  if (client === undefined)
    return given(kind === 'payments' && texts.length === 1 ? ['description'] : fields, texts);
  const others = texts.filter((column) => column !== client);
  return {
    ...given(['client'], [client]),
    ...given(
      fields.filter((field) => field !== 'client'),
      others,
    ),
  };
}
