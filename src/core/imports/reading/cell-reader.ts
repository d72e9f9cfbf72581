/** Reads the cells of one file by the fields they hold. A cell that cannot be read is told once per line, and is unknown then. */
import { isWord, plainText } from '../../reading/cell-words';
import { isBlank } from '../../reading/read-value';
import { shortenText } from '../../shorten-text';
import type { CellValue } from '../../types';
import { columnKey, currencyInCell } from '../column-key';
import type { FileNotation } from '../find-notation';
import type { Traps } from '../layout';
import type { ImportRun } from './import-run';
import { textOf, type Line } from './lines';
import { parseDayOrMonth, parseFileDay, parseInstant } from './parse-file-day';
import { parseMoney } from './parse-money';
import { parseClock, parseDuration } from './parse-times';
import type { ImportContext, ImportField, ImportProblem } from '../types';

/** Every method takes a line and a field, and gives null for a blank or unreadable cell and for a field without a column. */
export interface CellReader {
  /** A blank tick is none. */
  readonly ticksBillable: boolean;
  readonly has: (field: ImportField) => boolean;
  readonly cell: (line: Line, field: ImportField) => CellValue;
  readonly isBlank: (line: Line, field: ImportField) => boolean;
  /** One line of text, '' for none. */
  readonly text: (line: Line, field: ImportField) => string;
  /** As headers are compared; '' for none. */
  readonly key: (line: Line, field: ImportField) => string;
  readonly day: (line: Line, field: ImportField, isNeeded?: boolean) => number | null;
  readonly seconds: (line: Line, field: ImportField) => number | null;
  readonly clock: (line: Line, field: ImportField) => number | null;
  /** Whole hundredths. */
  readonly money: (line: Line, field: ImportField, isNeeded?: boolean) => number | null;
  readonly tick: (line: Line, field: ImportField) => boolean | null;
  /** A tick, or the day since when it holds. */
  readonly isMarked: (line: Line, field: ImportField) => boolean;
  /** What stands under `paid`, and under `paidOn`: an amount, a tick, the day on which it was, or how things stand in words. */
  readonly settled: (line: Line) => Settled;
  /** The word that says how things stand, '' for none, and where it is: under `status`, else where a day or an amount should be. */
  readonly state: (line: Line) => readonly [word: string, field: ImportField];
  /** ISO code, or '' where neither the line nor the file names one. */
  readonly currency: (line: Line, amount: ImportField) => string;
  /** Tells that the line is lost, because this cell does not hold what is needed. */
  readonly refuse: (line: Line, field: ImportField, needed: ImportProblem['needed']) => void;
}

export interface Settled {
  readonly amount: number | null;
  readonly isPaid: boolean | null;
  readonly day: number | null;
}

/** Null for a cell that cannot be read, NaN for one that is as good as blank. */
type NumberParser = (cell: CellValue) => number | null;

/** Languages that products speak and we do not. */
const MORE_YES = ['oui', 'si', 'sí', 'sim', 'はい'];
const MORE_NO = ['non', 'nao', 'não', 'いいえ'];

/**
 * Prepares to read the cells of a file.
 *
 * @param run how it is read; its tally is told what cannot be read
 * @param notation how the file writes
 * @returns methods that never throw
 * @example cellReader({ reading: { columns: { client: 0 } }, traps: {} }, {}).text({ cells: ['Acme'] }, 'client') // => "Acme"
 */
export function cellReader(run: ImportRun, notation: FileNotation): CellReader {
  const { reading, traps, context, tally } = run;
  const { columns } = reading;
  const cellOf = (line: Line, field: ImportField): CellValue => {
    const column = columns[field];
    return column === undefined ? undefined : line.cells[column];
  };
  const markOf = (field: ImportField) => notation.marks.get(columns[field] ?? -1) ?? reading.decimalMark;
  const order = notation.dayOrder ?? reading.dayOrder;

  const parseDay = reading.kind === 'time' ? parseDayOrMonth : parseFileDay;
  const dayIn = remembered((cell) => parseDay(cell, order, context, traps.isUtc));
  const clockIn = remembered((cell) => clockOf(cell, context));
  const moneyIn = perField((field) => remembered((cell) => parseMoney(cell, markOf(field), context)));
  const secondsIn = perField((field) =>
    remembered((cell) => {
      const seconds = durationIn(cell, traps) ?? parseDuration(cell, markOf(field), context);
      const perHour = /^[\d.,\s]+$/.test(String(cell))
        ? notation.perHour.get(columns[field] ?? -1)
        : undefined;
      return perHour === undefined || seconds === null ? seconds : Math.round(seconds / perHour);
    }),
  );
  const keyIn = remembered((cell) => columnKey(textOf(cell)));
  const currencyOf = remembered((cell) => currencyInCell(cell, context.home));
  const tickIn = remembered((cell) => tickOf(cell, context));
  const toldTicks = new Set<CellValue>();

  const refuse = (
    line: Line,
    field: ImportField,
    needed: ImportProblem['needed'],
    isLeftOut: boolean,
  ): void => {
    const held = shortenText(textOf(cellOf(line, field)), 40);
    tally.refuse({ rowNumber: line.rowNumber, field, held, needed, isLeftOut });
  };
  const numbers =
    (needed: ImportProblem['needed'], parseFor: (field: ImportField) => NumberParser) =>
    (line: Line, field: ImportField, isNeeded = false): number | null => {
      const cell = cellOf(line, field);
      const value = isBlank(cell) ? NaN : parseFor(field)(cell);
      const isEmpty = value !== null && isNaN(value);
      if (value === null || (isEmpty && isNeeded)) refuse(line, field, needed, isNeeded);
      return isEmpty ? null : value;
    };
  const money = numbers('amount', moneyIn);

  const settledIn = (line: Line, field: 'paid' | 'paidOn'): Settled => {
    const cell = cellOf(line, field);
    const isWhole = isBlank(cell) || (field === 'paid' && /^\d+$/.test(String(cell)));
    const day = isWhole ? null : dayIn(cell);
    const isPaid = isWhole ? null : day === null ? tickIn(cell) : true;
    const amount =
      field === 'paidOn' || isBlank(cell) || isPaid !== null ? NaN : (moneyIn(field)(cell) ?? NaN);
    return { amount: isNaN(amount) ? null : amount, isPaid, day };
  };
  const wordIn = (line: Line, field: 'status' | 'paid' | 'paidOn'): string => {
    const text = textOf(cellOf(line, field));
    if (field === 'status') return text;
    if (!/\p{L}/u.test(text)) return '';
    const { amount, isPaid } = settledIn(line, field);
    return amount === null && isPaid === null ? text : '';
  };

  return {
    ticksBillable: traps.ticksBillable === true,
    has: (field) => columns[field] !== undefined,
    cell: cellOf,
    isBlank: (line, field) => isBlank(cellOf(line, field)),
    text: (line, field) =>
      withoutLink(textOf(traps.firstLineOnly ? firstLine(cellOf(line, field)) : cellOf(line, field))),
    key: (line, field) => keyIn(cellOf(line, field)),
    day: numbers('date', () => dayIn),
    clock: numbers('time', () => clockIn),
    money,
    seconds: numbers('duration', secondsIn),
    tick: (line, field) => {
      const cell = cellOf(line, field);
      const value = isBlank(cell) ? null : tickIn(cell);
      // The same word on every line is told once.
      if (value === null && !isBlank(cell) && !toldTicks.has(cell)) {
        toldTicks.add(cell);
        refuse(line, field, 'tick', false);
      }
      return value;
    },
    isMarked: (line, field) => {
      const cell = cellOf(line, field);
      return !isBlank(cell) && (tickIn(cell) ?? (!/^\d+$/.test(String(cell)) && dayIn(cell) !== null));
    },
    settled: (line) => {
      const [paid, paidOn] = [settledIn(line, 'paid'), settledIn(line, 'paidOn')];
      return { amount: paid.amount, isPaid: paidOn.isPaid ?? paid.isPaid, day: paidOn.day ?? paid.day };
    },
    state: (line) => {
      const field =
        (['status', 'paidOn', 'paid'] as const).find((each) => wordIn(line, each) !== '') ?? 'status';
      return [wordIn(line, field), field];
    },
    currency: (line, amount) =>
      currencyOf(cellOf(line, 'currency')) || currencyOf(cellOf(line, amount)) || reading.currency,
    refuse: (line, field, needed) => refuse(line, field, needed, true),
  };
}

/** Files repeat their texts: each is parsed once. */
function remembered<Value>(parse: (cell: CellValue) => Value): (cell: CellValue) => Value {
  const known = new Map<CellValue, Value>();
  return (cell) => {
    if (cell instanceof Date) return parse(cell);
    let value = known.get(cell);
    if (value === undefined) known.set(cell, (value = parse(cell)));
    return value;
  };
}

function perField<Value>(make: (field: ImportField) => Value): (field: ImportField) => Value {
  const made = new Map<ImportField, Value>();
  return (field) => {
    let value = made.get(field);
    if (value === undefined) made.set(field, (value = make(field)));
    return value;
  };
}

/** "Acme (https://…)": where names are links to pages, as in Notion. */
function withoutLink(text: string): string {
  return text.includes('(') ? text.replace(LINK_BEHIND, '') : text;
}

const LINK_BEHIND = /\s*\((?:https?:\/\/[^\s)]+|[^()]+\.(?:md|csv))\)/g;

function firstLine(cell: CellValue): CellValue {
  return typeof cell === 'string' ? cell.trim().split(/\r?\n/)[0].split(' < ')[0] : cell;
}

/** An instant is told by the clock where she is. */
function clockOf(cell: CellValue, { secondOf, secondOfInstant }: ImportContext): number | null {
  const instant = parseInstant(cell);
  return instant === null ? parseClock(cell, secondOf) : secondOfInstant(instant);
}

function durationIn(cell: CellValue, { isInMilliseconds }: Traps): number | null {
  if (isInMilliseconds !== true || !/^\d+$/.test(textOf(cell))) return null;
  return Math.round(Number(textOf(cell)) / 1000);
}

function tickOf(cell: CellValue, { cellWords }: ImportContext): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const text = plainText(textOf(cell));
  if (text === '1' || isWord(text, cellWords.yes) || MORE_YES.includes(text)) return true;
  return text === '0' || isWord(text, cellWords.no) || MORE_NO.includes(text) ? false : null;
}
