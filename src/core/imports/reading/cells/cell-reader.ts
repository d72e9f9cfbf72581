/** Reads the cells of one file by the fields they hold. A cell that cannot be read is told once per line, and is unknown then. */
import { isBlank } from '../../../reading/quote-cell';
import { shortenText } from '../../../shorten-text';
import type { CellValue } from '../../../types';
import type { FileNotation } from '../../find-notation';
import type { ImportRun } from '../import-run';
import { textOf, type Line } from '../lines';
import { cellParsers, type NumberParser } from './cell-parsers';
import { cellText } from './cell-text';
import { settledReader, type SettledReader } from './settled-reader';
import type { ImportField, ImportProblem } from '../../types';

/** Every method takes a line and a field, and gives null for a blank or unreadable cell and for a field without a column. */
export interface CellReader extends SettledReader {
  /** A blank tick is none. */
  readonly ticksBillable: boolean;
  readonly has: (field: ImportField) => boolean;
  readonly cell: (line: Line, field: ImportField) => CellValue;
  readonly isBlank: (line: Line, field: ImportField) => boolean;
  /** One line of text, '' for none. */
  readonly text: (line: Line, field: ImportField) => string;
  /** As headers are compared; '' for none. */
  readonly key: (line: Line, field: ImportField) => string;
  readonly day: NumberReader;
  readonly seconds: (line: Line, field: ImportField) => number | null;
  readonly clock: (line: Line, field: ImportField) => number | null;
  /** Whole hundredths. */
  readonly money: NumberReader;
  readonly tick: (line: Line, field: ImportField) => boolean | null;
  /** A tick, or the day since when it holds. */
  readonly isMarked: (line: Line, field: ImportField) => boolean;
  /** ISO code, or '' where neither the line nor the file names one. */
  readonly currency: (line: Line, amount: ImportField) => string;
  /** Tells that the line is lost, because this cell does not hold what is needed. */
  readonly refuse: (line: Line, field: ImportField, needed: ImportProblem['needed']) => void;
}

/** A line without what is needed is lost, which is told. */
type NumberReader = (line: Line, field: ImportField, isNeeded?: boolean) => number | null;

/**
 * Prepares to read the cells of a file.
 *
 * @param run how it is read; its tally is told what cannot be read
 * @param notation how the file writes
 * @returns methods that never throw
 * @example cellReader({ reading: { columns: { client: 0 } }, traps: {} }, {}).text({ cells: ['Acme'] }, 'client') // => "Acme"
 */
export function cellReader(run: ImportRun, notation: FileNotation): CellReader {
  const { reading, traps } = run;
  const parsers = cellParsers(run, notation);
  const cellOf = cellFinder(run);
  const refuse = refuser(run);
  const numbers = (needed: ImportProblem['needed'], parserFor: (field: ImportField) => NumberParser) =>
    numberReader(parserFor, cellOf, (line, field, isLeftOut) => refuse(line, field, needed, isLeftOut));
  return {
    ...settledReader(cellOf, parsers),
    ticksBillable: traps.ticksBillable === true,
    has: (field) => reading.columns[field] !== undefined,
    cell: cellOf,
    isBlank: (line, field) => isBlank(cellOf(line, field)),
    text: (line, field) => cellText(cellOf(line, field), traps),
    key: (line, field) => parsers.key(cellOf(line, field)),
    day: numbers('date', () => parsers.day),
    clock: numbers('time', () => parsers.clock),
    money: numbers('amount', parsers.money),
    seconds: numbers('duration', parsers.seconds),
    tick: tickReader(parsers.tick, cellOf, (line, field) => refuse(line, field, 'tick', false)),
    isMarked: (line, field) => {
      const cell = cellOf(line, field);
      const isDay = !/^\d+$/.test(String(cell)) && parsers.day(cell) !== null;
      return !isBlank(cell) && (parsers.tick(cell) ?? isDay);
    },
    currency: currencyReader(run, parsers.currency, (line) => refuse(line, 'currency', 'currency', false)),
    refuse: (line, field, needed) => refuse(line, field, needed, true),
  };
}

type CellFinder = (line: Line, field: ImportField) => CellValue;

function cellFinder({ reading: { columns } }: Pick<ImportRun, 'reading'>): CellFinder {
  return (line, field) => {
    const column = columns[field];
    return column === undefined ? undefined : line.cells[column];
  };
}

function refuser(
  run: ImportRun,
): (line: Line, field: ImportField, needed: ImportProblem['needed'], isLeftOut: boolean) => void {
  const cellOf = cellFinder(run);
  return (line, field, needed, isLeftOut) => {
    const held = shortenText(textOf(cellOf(line, field)), LONGEST_QUOTE);
    run.tally.refuse({ rowNumber: line.rowNumber, field, held, needed, isLeftOut });
  };
}

const LONGEST_QUOTE = 40;

function numberReader(
  parserFor: (field: ImportField) => NumberParser,
  cellOf: CellFinder,
  refuse: (line: Line, field: ImportField, isLeftOut: boolean) => void,
): NumberReader {
  return (line, field, isNeeded = false) => {
    const cell = cellOf(line, field);
    const value = isBlank(cell) ? NaN : parserFor(field)(cell);
    const isEmpty = value !== null && isNaN(value);
    if (value === null || (isEmpty && isNeeded)) refuse(line, field, isNeeded);
    return isEmpty ? null : value;
  };
}

/** As its own column says, else as it stands beside the amount. A word that names none is told once. */
function currencyReader(
  { reading }: Pick<ImportRun, 'reading'>,
  parse: (cell: CellValue) => string,
  refuse: (line: Line) => void,
): CellReader['currency'] {
  const cellOf = cellFinder({ reading });
  const told = new Set<CellValue>();
  return (line, amount) => {
    const cell = cellOf(line, 'currency');
    const own = parse(cell);
    if (own === '' && !isBlank(cell) && !told.has(cell)) {
      told.add(cell);
      refuse(line);
    }
    return own || parse(cellOf(line, amount)) || reading.currency;
  };
}

/** The same word on every line is told once. */
function tickReader(
  parse: (cell: CellValue) => boolean | null,
  cellOf: CellFinder,
  refuse: (line: Line, field: ImportField) => void,
): CellReader['tick'] {
  const told = new Set<CellValue>();
  return (line, field) => {
    const cell = cellOf(line, field);
    const value = isBlank(cell) ? null : parse(cell);
    if (value !== null || isBlank(cell) || told.has(cell)) return value;
    told.add(cell);
    refuse(line, field);
    return null;
  };
}
