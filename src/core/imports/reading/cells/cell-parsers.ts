/** How the cells of one file are understood: by its order of days, the decimal mark of each column, and what is peculiar about its product. */
import type { CellValue } from '../../../types';
import { columnKey, currencyInCell } from '../../columns/column-key';
import type { FileNotation } from '../../find-notation';
import type { SideReader } from '../../find-sides';
import type { Traps } from '../../layout';
import type { ImportRun } from '../import-run';
import { textOf } from '../lines';
import { parseDayOrMonth, parseFileDay, parseInstant } from '../parse-file-day';
import { parseMoney } from '../parse-money';
import { parseClock, parseDuration } from '../parse-times';
import { parseTick } from './parse-tick';
import { perField, remembered } from './remembered';
import type { ImportContext, ImportField } from '../../types';

/** Null for a cell that cannot be read, NaN for one that is as good as blank. */
export type NumberParser = (cell: CellValue) => number | null;

export interface CellParsers {
  /** Days since 1970-01-01. */
  readonly day: NumberParser;
  /** Seconds after midnight. */
  readonly clock: NumberParser;
  /** Whole hundredths. */
  readonly money: (field: ImportField) => NumberParser;
  readonly seconds: (field: ImportField) => NumberParser;
  readonly tick: (cell: CellValue) => boolean | null;
  /** As headers are compared. */
  readonly key: (cell: CellValue) => string;
  /** ISO code, '' where none is named. */
  readonly currency: (cell: CellValue) => string;
}

type Run = Pick<ImportRun, 'reading' | 'traps' | 'context'>;

/**
 * Prepares to understand the cells of a file.
 *
 * @param run how it is read
 * @param notation how the file writes
 * @returns functions that remember what they were asked, and never throw
 * @example cellParsers({ reading: { kind: 'time', columns: {}, decimalMark: ',' }, traps: {}, context: {} }, { marks: new Map(), sides: new Map() }).money('amount')('1,5') // => 150
 */
export function cellParsers(run: Run, notation: FileNotation): CellParsers {
  const { reading, traps, context } = run;
  const markOf = (field: ImportField) =>
    notation.marks.get(reading.columns[field] ?? -1) ?? reading.decimalMark;
  return {
    day: dayParser(run, notation),
    clock: remembered((cell) => clockOf(cell, context)),
    money: perField((field) => {
      const sideOf = notation.sides.get(reading.columns[field] ?? -1);
      const parse = (cell: CellValue): number | null => parseMoney(cell, markOf(field), context);
      return remembered(
        sideOf === undefined ? parse : sideParser(sideOf, parse, reading.kind === 'invoices'),
      );
    }),
    seconds: perField((field) => {
      const inUnit = unitReader(notation.perHour.get(reading.columns[field] ?? -1));
      return remembered((cell) =>
        inUnit(cell, millisecondsOf(cell, traps) ?? parseDuration(cell, markOf(field), context)),
      );
    }),
    tick: remembered((cell) => parseTick(cell, context)),
    key: remembered((cell) => columnKey(textOf(cell))),
    currency: remembered((cell) => currencyInCell(cell, context.home)),
  };
}

/** What stands to the credit of a client makes the claim on her smaller. */
function sideParser(sideOf: SideReader, parse: NumberParser, isClaim: boolean): NumberParser {
  return (cell) => {
    const { amount, isOut } = sideOf(cell);
    const value = parse(amount);
    return value !== null && isOut !== isClaim ? -Math.abs(value) : value;
  };
}

/** Many write their hours down by the month. */
function dayParser({ reading, traps, context }: Run, { dayOrder }: FileNotation): NumberParser {
  const parse = reading.kind === 'time' ? parseDayOrMonth : parseFileDay;
  const order = dayOrder ?? reading.dayOrder;
  return remembered((cell) => parse(cell, order, context, traps.isUtc));
}

/** An instant is told by the clock where she is. */
function clockOf(cell: CellValue, { secondOf, secondOfInstant }: ImportContext): number | null {
  const instant = parseInstant(cell);
  return instant === null ? parseClock(cell, secondOf) : secondOfInstant(instant);
}

/** Null where the product has no milliseconds, or the cell is no number. */
function millisecondsOf(cell: CellValue, { isInMilliseconds }: Traps): number | null {
  if (isInMilliseconds !== true || !/^\d+$/.test(textOf(cell))) return null;
  return Math.round(Number(textOf(cell)) / 1000);
}

/** A plain number was taken for hours: in a column of minutes it is sixty times as little. */
function unitReader(perHour = 1): (cell: CellValue, seconds: number | null) => number | null {
  return (cell, seconds) =>
    seconds === null || perHour === 1 || !PLAIN_NUMBER.test(String(cell))
      ? seconds
      : Math.round(seconds / perHour);
}

const PLAIN_NUMBER = /^[\d.,\s]+$/;
