/**
 * Results → the output columns of a list: cells of client rows only, and only those that differ from what stands there at
 * that moment. What stands beside no client (an average, a note, a line between sections) is left alone. One exception: a
 * row that has lost its client keeps no tier, where what stands there is known to be ours and is no formula.
 */
import type { CellValue } from '../../core/types';
import { rowNumberAt } from '../tabs/clients-tab';
import { wasShown } from '../tabs/shown-cells';
import { asTextInCell, isSurelyText } from '../wording/text-in-cell';
import { rangeInPlace, readInPlace, type ListPlaces } from './list-in-place';
import { rectanglesOf, type CellState, type Rectangle } from './rectangles';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Cells = readonly (readonly CellValue[])[];
/** Of a cell, by its row below the header and its column, from 0. */
type TextAt = (row: number, column: number) => string;
type CellAt = (row: number, column: number) => string | number;
/** Undefined where it is not ours to write. */
type WantedAt = (row: number, column: number) => string | number | undefined;

/** What is to stand beside a client. */
export type OutputCells<Key extends string> = Readonly<Record<Key, string | number>>;

/** What a run has to say about a list. */
export interface ListOutput<Key extends string> extends Pick<ListPlaces, 'list' | 'inputs'> {
  /** Positions of the output columns, from 0. */
  readonly columns: Readonly<Record<Key, number>>;
  /** By row number; who is missing here is no client. */
  readonly rows: ReadonlyMap<number, OutputCells<Key>>;
  /** Whether a row that is no client shows what an earlier run wrote beside one. */
  readonly isLeftOver: (cells: readonly CellValue[]) => boolean;
  /** What must hold before anything is written; it throws where it does not. */
  readonly confirm?: () => void;
}

/**
 * Writes what differs: one write where the output columns stand side by side and nothing stands between the clients. The
 * list is looked at again directly before each write, unless it was read directly before; where nothing differs it is not even read again.
 *
 * @returns whether anything was written
 * @throws MovedMeanwhile where rows or columns stand elsewhere by now
 */
export function writeOutput<Key extends string>(output: ListOutput<Key>): boolean {
  const { list, rows } = output;
  const columns = Object.values<number>(output.columns).sort((a, b) => a - b);
  const find = (cells: Cells, formulaAt: TextAt): { wantedAt: WantedAt; rectangles: Rectangle[] } => {
    const wantedAt = wantedIn(output, cells, (row) => columns.every((each) => formulaAt(row, each) === ''));
    return {
      wantedAt,
      rectangles: rectanglesOf(columns, cells.length, statesOf(wantedAt, cells, columns, formulaAt)),
    };
  };
  if (find(list.rows, () => '').rectangles.length === 0) return false;
  output.confirm?.();

  const isDoubtful = holdsDoubtfulText(rows);
  const isReadLast = list.isReadLast === true && !wasShown(list) && !isDoubtful;
  const beside = (read: (range: Range) => string[][]): TextAt => readBeside(list, columns, read);
  const formulaAt = isReadLast ? () => '' : beside((range) => range.getFormulas());
  const formatAt = isDoubtful ? beside((range) => range.getNumberFormats()) : () => '';
  const inputs = output.inputs.filter((column) => !columns.includes(column));
  const places = { list, inputs, columns: [...inputs, ...columns], isClient: (row: number) => rows.has(row) };
  const { wantedAt, rectangles } = find(isReadLast ? list.rows : readInPlace(places), formulaAt);
  rectangles.forEach((rectangle, index) => {
    if (index > 0) readInPlace(places);
    const cellAt: CellAt = (row, column) => {
      const wanted = wantedAt(row, column) ?? '';
      return isDoubtful ? asTextInCell(wanted, formatAt(row, column)) : wanted;
    };
    rangeInPlace(list, rectangle).setValues(valuesOf(rectangle, cellAt));
  });
  return rectangles.length > 0;
}

/** What is to stand in each cell. @param isBare whether no output cell of a row holds a formula */
function wantedIn<Key extends string>(
  { list, columns, rows, isLeftOver }: ListOutput<Key>,
  cells: Cells,
  isBare: (row: number) => boolean,
): WantedAt {
  const keys = new Map((Object.keys(columns) as Key[]).map((key) => [columns[key], key]));
  const beside = cells.map((row, index) => {
    const known = rows.get(rowNumberAt(list, index));
    return known ?? (isLeftOver(row) && isBare(index) ? 'blank' : undefined);
  });
  return (row, column) => {
    const cellsBeside = beside[row];
    return cellsBeside === 'blank' ? '' : cellsBeside?.[keys.get(column) as Key];
  };
}

/** A formula that shows what we want stays, and so does what it may have spilled to the right and below. */
function statesOf(
  wantedAt: WantedAt,
  cells: Cells,
  columns: readonly number[],
  formulaAt: TextAt,
): (row: number, column: number) => CellState {
  const spilledFrom = new Map<number, number>();
  for (const column of columns) {
    const first = cells.findIndex((_, row) => formulaAt(row, column) !== '');
    const left = spilledFrom.get(column - 1) ?? Infinity;
    spilledFrom.set(column, Math.min(left, first < 0 ? Infinity : first));
  }
  return (row, column) => {
    const wanted = wantedAt(row, column);
    if (wanted === undefined) return 'stays';
    if (wanted !== cells[row][column]) return 'differs';
    return row >= (spilledFrom.get(column) ?? Infinity) ? 'stays' : 'same';
  };
}

/** One read of the output columns and of what stands between them. */
function readBeside(
  list: ListPlaces['list'],
  columns: readonly number[],
  read: (range: Range) => string[][],
): TextAt {
  const [left, right] = [columns[0], columns[columns.length - 1]];
  const place = { row: 0, column: left, rows: list.rows.length, columns: right - left + 1 };
  const texts = read(rangeInPlace(list, place));
  return (row, column) => texts[row][column - left];
}

function holdsDoubtfulText(rows: ListOutput<string>['rows']): boolean {
  for (const cells of rows.values()) {
    for (const key in cells) {
      const cell = cells[key];
      if (typeof cell === 'string' && !isSurelyText(cell)) return true;
    }
  }
  return false;
}

function valuesOf({ row, column, rows, columns }: Rectangle, cellAt: CellAt): (string | number)[][] {
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_column, right) => cellAt(row + down, column + right)),
  );
}
