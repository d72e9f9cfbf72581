/**
 * Where new clients go: the rows right below the last one. Rows are inserted where something of the list stands there, but never
 * through what stands beside it: then the clients go below everything that the list holds. Reads nothing.
 */
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { columnsOfList } from '../tabs/list-columns';
import { type ClientList, locateOutputColumns, rowNumberAt } from '../tabs/clients-tab';
import { isNothing } from '../reading/is-nothing';
import type { Formulas } from '../spills/possible-origins';

export interface Place {
  /** Number of the first row. */
  readonly firstRow: number;
  /** Rows have to be inserted first. */
  readonly isInserted: boolean;
}

/** @param isFormer whether a row stands under a heading of clients that have left: nobody new goes there */
export function placeForClients(
  clients: ClientList,
  formulas: Formulas,
  count: number,
  isFormer: (rowNumber: number) => boolean,
): Place {
  const { headerRowNumber, rows, clientColumn } = clients;
  const belongs = columnsOfList(clients, Object.values(locateOutputColumns(clients)));
  const holds = (index: number, isInside: boolean): boolean =>
    belongs.some(
      (each, column) =>
        each === isInside &&
        (!isNothing(rows[index]?.[column]) || !!formulas[headerRowNumber + index]?.[column]),
    );
  const below = (index: number): number[] => rows.map((_, each) => each).slice(index);
  const isPassed = (cells: readonly CellValue[], index: number): boolean =>
    isBlank(cells[clientColumn]) || isFormer(rowNumberAt(clients, index));
  const lastNamed = rows.reduce((last, cells, index) => (isPassed(cells, index) ? last : index), -1);
  const first = lastNamed + 1;
  const at = (index: number, isInserted: boolean): Place => ({
    firstRow: rowNumberAt(clients, index),
    isInserted,
  });
  if (
    !below(first)
      .slice(0, count)
      .some((index) => holds(index, true))
  )
    return at(first, false);
  if (!below(first).some((index) => holds(index, false))) return at(first, true);
  const lastHeld = below(first).reduce((last, index) => (holds(index, true) ? index : last), first);
  return at(lastHeld + 1, false);
}
