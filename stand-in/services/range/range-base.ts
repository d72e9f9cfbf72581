/**
 * What every part of Range builds on: the place a range stands for, what a call on it needs of that place, and reading one
 * thing of each of its cells.
 *
 * A range is static coordinates on a sheet: it does not follow its cells when rows or columns are inserted above.
 */
import { areaOfAddress, type Address } from '../../workbook/a1-notation';
import { containsArea, forEachCell, mapCells } from '../../workbook/area';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Area } from '../../workbook/types';
import { exception } from '../calls/exception';
import { instance } from '../calls/parameters';
import { reads, stateOf, type Method, type Methods, type Need } from '../calls/service-class';
import { requireEditable } from '../rules/protection';
import { requireSheet, type SheetState } from '../spreadsheet/spreadsheet-session';

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface RangeState extends SheetState {
  readonly address: Address;
}

export interface OpenRange extends RangeState {
  readonly area: Area;
}

/** A part of Range: `range.ts` puts them together. */
export type RangeMethods = Methods<Range, OpenRange>;

export const rangeKind = instance<Range>('Range');
export const isRange = rangeKind.fits as (value: unknown) => value is Range;

export function placeOf(range: Range): RangeState {
  return stateOf(range);
}

/** The cells a range covers now; open ends reach the edge of the sheet as it is. */
export function areaOfRange(range: Range): Area {
  return areaOfState(placeOf(range));
}

function areaOfState({ address, sheet }: RangeState): Area {
  return areaOfAddress(address, sheet.maxRows, sheet.maxColumns);
}

/** Whoever reads or writes cells needs them to be there, and writers that they may be edited. */
export function openRange(state: RangeState, { record, isSelection }: Need): OpenRange {
  const { session, sheet } = state;
  const area = areaOfState(state);
  if (record && !isSelection) {
    requireSheet(state);
    requireInside(area, sheet);
    if (record === 'write') requireEditable(session.world, sheet, area);
  }
  return { ...state, area };
}

export function cellsOf(state: RangeState): number {
  const { numRows, numColumns } = areaOfState(state);
  return numRows * numColumns;
}

export function requireInside(area: Area, { wholeArea }: SheetModel): void {
  const isSome = area.numRows > 0 && area.numColumns > 0;
  if (!isSome || !containsArea(wholeArea, area))
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
}

type CellReader = (open: OpenRange, row: number, column: number) => unknown;

/** `getNote` and its like: one thing of the first cell. */
export const readsFirst = (read: CellReader) =>
  reads([], (open: OpenRange) => read(open, open.area.row, open.area.column));

/** `getNotes` and its like: one thing of each cell. */
export const readsEach = (read: CellReader) =>
  reads([], (open: OpenRange) => mapCells(open.area, (row, column) => read(open, row, column)));

/** What a formula gives is calculated before it is read. */
export const calculated = ({ run, ...method }: Method<OpenRange>): Method<OpenRange> => ({
  ...method,
  run: (open) => {
    open.workbook.settle();
    return run(open);
  },
});

/**
 * Visits each cell with its element of a table.
 * @throws Google's sentence for a table of another shape than the area; nothing is visited then
 */
export function forEachWith<T>(
  area: Area,
  table: readonly (readonly T[])[],
  visit: (row: number, column: number, element: T) => void,
): void {
  requireShape(area, table);
  forEachCell(area, (row, column) => visit(row, column, table[row - area.row]![column - area.column]!));
}

/** Refuses data of another shape than the range, in Google's words. */
export function requireShape(area: Area, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.numRows) throw shapeError('rows', data.length, area.numRows);
  for (const line of data)
    if (line.length !== area.numColumns) throw shapeError('columns', line.length, area.numColumns);
}

function shapeError(what: 'rows' | 'columns', given: number, wanted: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
