/** What columns hold where their headers say it in no words we know: told by what stands in them, and proposed like all the rest. */
import { isBlank } from '../../reading/quote-cell';
import { plainWords } from '../../recognition/headers/header-key';
import { columnKey } from './column-key';
import { parseDayOrMonth } from '../reading/parse-file-day';
import { parseMoney } from '../reading/parse-money';
import { parseClock, parseDuration } from '../reading/parse-times';
import { TAXES, type FieldColumns, type ImportContext, type ImportTable, type TableReading } from '../types';

/** Lines that are looked at. */
const LOOKED_AT = 40;
/** A column of two or three words says which of them a line is. */
const MOST_WORDS = 4;
const MINUTE = 60;

type Cells = ImportTable[number];

/**
 * Completes columns by what stands in them.
 *
 * @param table the lines of the file
 * @param reading what its headers say
 * @param context how days are written, and words of all languages
 * @returns its columns, with those that headers do not tell: days, hours between two times of the clock, the amount with tax beside the one without,
 *   and words that say which money went out or has not come; never throws
 * @example columnsByContent([['Made', 'For'], ['2026-03-02', 'Acme']], { kind: 'invoices', headerRowIndex: 0, columns: { client: 1 } }, { dayOf: () => 0, dayOfInstant: () => 0 }) // => { "client": 1, "date": 0 }
 */
export function columnsByContent(
  table: ImportTable,
  reading: Pick<TableReading, 'kind' | 'headerRowIndex' | 'columns'>,
  context: ImportContext,
): FieldColumns {
  const { kind, headerRowIndex, columns } = reading;
  const lines = table.slice(headerRowIndex + 1, headerRowIndex + 1 + LOOKED_AT);
  const taken = new Set<number | undefined>(Object.values(columns));
  const free = (table[headerRowIndex] ?? [])
    .map((_, column) => column)
    .filter((column) => !taken.has(column));
  const found = withoutDays(columns, lines, context);
  if (kind === 'tasks') return found;
  const dated = withDay(found, lines, free, context);
  if (kind === 'time')
    return withMinutes(
      withHours(dated, lines, context),
      lines,
      { free, headers: table[headerRowIndex] },
      context,
    );
  if (kind === 'invoices') return withGross(dated, lines, free);
  const unnamed = new Set(free.filter((column) => isBlank(table[headerRowIndex][column])));
  return withWords(dated, lines, { free, unnamed }, context);
}

/** What stands in a column, from the first lines on. */
function heldIn(lines: ImportTable, column: number): Cells {
  return lines.map((cells) => cells[column]).filter((cell) => !isBlank(cell));
}

/** "Valuta" is a currency in one language, and in banks' German the day from which on money counts. */
function withoutDays(columns: FieldColumns, lines: ImportTable, context: ImportContext): FieldColumns {
  const { currency, ...others } = columns;
  if (currency === undefined || !holdsDays(lines, currency, context)) return columns;
  return { ...others, date: columns.date ?? currency };
}

function holdsDays(lines: ImportTable, column: number, context: ImportContext): boolean {
  const isDay = (cell: Cells[number]): boolean =>
    typeof cell !== 'number' && (parseDayOrMonth(cell, context.dayOrder, context) ?? 0) > 0;
  const held = heldIn(lines, column);
  return held.length > 0 && held.every(isDay);
}

function withDay(
  columns: FieldColumns,
  lines: ImportTable,
  free: readonly number[],
  context: ImportContext,
): FieldColumns {
  if (columns.date !== undefined || columns.startTime !== undefined) return columns;
  const date = free.find((column) => holdsDays(lines, column, context));
  return date === undefined ? columns : { ...columns, date };
}

/** "Total" beside start and end is hours where it is what lies between them. */
function withHours(columns: FieldColumns, lines: ImportTable, context: ImportContext): FieldColumns {
  const { amount, duration, startTime, endTime, pause, ...others } = columns;
  if (amount === undefined || duration !== undefined || startTime === undefined || endTime === undefined)
    return columns;
  const spans = lines.flatMap((cells) => {
    const [start, end] = [startTime, endTime].map((column) => parseClock(cells[column], context.secondOf));
    return start === null || end === null
      ? []
      : [{ cells, seconds: end < start ? end - start + 86400 : end - start }];
  });
  const isSpan = ({ cells, seconds }: (typeof spans)[number]): boolean =>
    (['.', ','] as const).some((mark) => {
      const held = parseDuration(cells[amount], mark, context) ?? NaN;
      const rest = pause === undefined ? 0 : (parseDuration(cells[pause], mark, context) ?? 0) || 0;
      return [rest, rest / MINUTE].some((each) => Math.abs(seconds - each - held) <= MINUTE);
    });
  return spans.length > 0 && spans.every(isSpan)
    ? { ...others, startTime, endTime, ...(pause === undefined ? {} : { pause }), duration: amount }
    : columns;
}

/** "Hours" and "Minutes" side by side: what is beyond the full hours. */
function withMinutes(
  columns: FieldColumns,
  lines: ImportTable,
  { free, headers }: { readonly free: readonly number[]; readonly headers: Cells },
  { cellWords }: ImportContext,
): FieldColumns {
  const minutes = free.find((column) => {
    const held = heldIn(lines, column);
    const words = plainWords(headers[column]);
    const isNamed = words.length > 0 && words.every((word) => cellWords.minutes.includes(word));
    return (
      isNamed &&
      held.length > 0 &&
      held.every((cell) => /^\d{1,2}$/.test(String(cell)) && Number(cell) < MINUTE)
    );
  });
  return columns.duration === undefined || minutes === undefined ? columns : { ...columns, minutes };
}

/** "Amount, VAT, Total": the total is the amount with tax. */
function withGross(columns: FieldColumns, lines: ImportTable, free: readonly number[]): FieldColumns {
  const { amount, net, tax } = columns;
  if (amount === undefined || net !== undefined || tax === undefined) return columns;
  const taxes = TAXES.flatMap((field) => columns[field] ?? []);
  for (const mark of ['.', ','] as const) {
    const sumOf = (cells: Cells, summed: readonly number[]): number =>
      summed.reduce((sum, column) => sum + (parseMoney(cells[column], mark) ?? NaN), 0);
    const taxed = lines.filter((cells) =>
      taxes.some((column) => sumOf(cells, [column]) !== 0 && !isBlank(cells[column])),
    );
    const gross = free.find((column) =>
      taxed.every((cells) => sumOf(cells, [column]) === sumOf(cells, [amount, ...taxes])),
    );
    if (taxed.length > 0 && gross !== undefined) return { ...columns, amount: gross, net: amount };
  }
  return columns;
}

function withWords(
  columns: FieldColumns,
  lines: ImportTable,
  { free, unnamed }: { readonly free: readonly number[]; readonly unnamed: ReadonlySet<number> },
  { words }: ImportContext,
): FieldColumns {
  const holding = (known: readonly string[], beside?: readonly string[]): number | undefined => {
    const [keys, others] = [known, beside].map((each) => new Set(each?.map(columnKey)));
    return free.find((column) => {
      const held = [...new Set(heldIn(lines, column).map(columnKey))];
      // Under a header of its own, "S" may be a size.
      const says = (key: string): boolean => keys.has(key) && (key.length > 1 || unnamed.has(column));
      const rest = held.filter((key) => !says(key));
      const isBeside = beside === undefined || (rest.length > 0 && rest.every((key) => others.has(key)));
      return held.length <= MOST_WORDS && rest.length < held.length && isBeside;
    });
  };
  const { incoming, outgoing, perhapsOutgoing, notReceived } = words;
  // "Received" beside "Paid" is a direction; without it, paid is what an invoice is.
  const {
    direction = holding(outgoing) ?? holding(perhapsOutgoing, incoming),
    status = holding(notReceived),
  } = columns;
  return {
    ...columns,
    ...(direction === undefined ? {} : { direction }),
    ...(status === undefined ? {} : { status }),
  };
}
