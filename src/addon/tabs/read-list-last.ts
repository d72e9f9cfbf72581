/**
 * A client list that is read last of all tabs. Between that read and the write beside the clients nothing is asked of Google, so that the list need not be read
 * a second time: the moment in which somebody else can move something unseen is as short as after another look. Writes nothing.
 */
import type { CellValue } from '../../core/types';
import { columnLetters } from '../a1';
import { isSameCell } from '../output/list-in-place';
import { MovedMeanwhile } from '../until-in-place';
import {
  findClientList,
  locateOutputColumns,
  withNotes,
  type ClientList,
  type ListCells,
  type ReadAs,
} from './clients-tab';

/**
 * Three reads: the notes on the header, formulas in columns of ours, and then all cells.
 *
 * @param header the list by its first rows, as they were a moment ago
 * @throws MovedMeanwhile where the header is another by now
 */
export function readListLast(header: ListCells, readAs: ReadAs): ClientList {
  const { sheet, headerRowNumber } = header;
  const noted = withNotes(header);
  const isBare = hasNoFormula(noted);
  const list = findClientList(sheet, sheet.getDataRange().getValues() as CellValue[][], readAs);
  if (list?.headerRowNumber !== headerRowNumber || !areSameHeaders(list, header)) {
    throw new MovedMeanwhile(sheet.getName());
  }
  return { ...list, notes: noted.notes, isReadLast: isBare };
}

/** Whether no cell of ours below the header holds a formula: one would have to be told from a value before anything is written over it. */
function hasNoFormula(list: ClientList): boolean {
  const columns = Object.values<number>(locateOutputColumns(list)).filter((column) => column >= 0);
  if (columns.length === 0) return false;
  const [left, right] = [Math.min(...columns), Math.max(...columns)].map((column) =>
    columnLetters(column + 1),
  );
  const formulas = list.sheet.getRange(`${left}${list.headerRowNumber + 1}:${right}`).getFormulas();
  return formulas.every((line) => line.every((formula) => formula === ''));
}

function areSameHeaders(list: ListCells, header: ListCells): boolean {
  return (
    list.clientColumn === header.clientColumn &&
    header.headers.every((cell, column) =>
      isSameCell(cell as CellValue, (list.headers[column] ?? '') as CellValue),
    )
  );
}
