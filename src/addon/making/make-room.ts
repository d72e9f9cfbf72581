/**
 * Room for a table of ours that is written anew and grows or shrinks, on a tab where she may have lines of her own: below it, or among its lines.
 * A cell of each line says that the line is ours; a line without is hers as soon as anything is in it. What is hers moves down in whole rows,
 * so that formulas, notes and looks go along, and nothing of it is written over.
 */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { columnLetters } from '../a1';
import { stretchesOf } from '../stretches';
import { makeRows } from './grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Lines = readonly (readonly CellValue[])[];

export interface OwnTable {
  readonly sheet: Sheet;
  /** Of its first line, from 1; something of ours stands above. */
  readonly firstRow: number;
  /** How wide it is, from the first column of the tab. */
  readonly columns: number;
  /** From 0, within the table: the cell that says that a line is ours. */
  readonly markColumn: number;
}

/**
 * Makes room for the lines that are to be written. One read more, of formulas, where the table grows over rows that are in use.
 *
 * @param former all lines of the tab from the first row of the table on, as they were read
 * @param wanted how many lines the table is to have
 * @returns how many lines may be written from the first row on: those that are wanted, and former ones below them that are to be emptied
 */
export function makeRoom(table: OwnTable, former: Lines, wanted: number): number {
  const { sheet, firstRow, columns, markColumn } = table;
  const isOurs = (index: number): boolean => !isBlank(former[index]?.[markColumn]);
  const ours = former.map((_, index) => index).filter(isOurs);
  const lines = Math.max(wanted, 1 + lastOf(ours));
  const free = firstOfHers(table, former, isOurs, lines);
  const inserted = Math.max(0, wanted - free);
  if (inserted > 0) sheet.insertRowsAfter(firstRow + free - 1, inserted);
  const stray = ours.filter((index) => index >= free).map((index) => firstRow + inserted + index);
  const last = columnLetters(columns);
  const emptied = stretchesOf(stray).map(({ first, end }) => `A${first}:${last}${end - 1}`);
  if (emptied.length > 0) sheet.getRangeList(emptied).clearContent();
  const rows = Math.max(wanted, 1 + lastOf(ours.filter((index) => index < free)));
  if (rows > former.length) makeRows(sheet, firstRow + rows - 1);
  return rows;
}

function lastOf(indexes: readonly number[]): number {
  return indexes[indexes.length - 1] ?? -1;
}

/** The first line of hers among so many lines; their number where there is none. A formula may show nothing and still be there. */
function firstOfHers(
  { sheet, firstRow, columns }: OwnTable,
  former: Lines,
  isOurs: (index: number) => boolean,
  lines: number,
): number {
  const others = former.flatMap((_, index) => (index < lines && !isOurs(index) ? [index] : []));
  if (others.length === 0) return lines;
  const [first] = others;
  const formulas = sheet
    .getRange(firstRow + first, 1, others[others.length - 1] - first + 1, columns)
    .getFormulas();
  const holds = (index: number): boolean =>
    former[index].slice(0, columns).some((cell) => !isBlank(cell)) ||
    formulas[index - first].some((formula) => formula !== '');
  return others.find(holds) ?? lines;
}
