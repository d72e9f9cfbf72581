/** Which clients of a list have left, by the column that says so or by the heading above them. */
import { notationOf } from '../../reading/column-notation';
import { standingReader } from '../../reading/read-standing';
import { belowFormer } from '../rows/below-former';
import type { ListReader, SortedList } from '../recognise-list';
import type { TabCells } from '../seen-tab';
import type { SortedRows } from '../rows/sort-out-rows';

/** Rows of clients that have left, by the position of the column that says so. */
export type Leavers = ReadonlyMap<number, readonly number[]>;

/**
 * Finds those that have left by a column.
 *
 * @param list with its rows sorted out
 * @param cells of the tab
 * @param reader of the spreadsheet
 * @returns an entry for each column that says who has left, and none for the others; never throws
 * @example [...findLeavers({ columns: [{ index: 1, as: 'fun' }], clients: [1] }, [[], ['Acme', 4]], { knowledge: { columns: [] } }).keys()] // => []
 */
export function findLeavers(list: SortedList, cells: TabCells['cells'], reader: ListReader): Leavers {
  const { clients } = list;
  const leavers = new Map<number, readonly number[]>();
  for (const { index, as, header } of list.columns) {
    const words = reader.knowledge.columns.find(({ key }) => key === as)?.standings;
    if (words === undefined) continue;
    const held = clients.map((row) => cells[row][index]);
    const standingOf = standingReader(header, held, words, notationOf(held, reader.conventions));
    leavers.set(
      index,
      clients.filter((_, position) => standingOf(held[position]) === 'left'),
    );
  }
  return leavers;
}

/**
 * The clients that stay.
 *
 * @param rows sorted out
 * @param rows.clients positions of the rows of clients
 * @param rows.leftOut headings among them
 * @param leaving rows that have left by a column
 * @param end behind the last row of the tab
 * @returns positions of the rows of those that have left neither by a column nor below a heading; never throws
 * @example clientsStaying({ clients: [1, 2, 4], leftOut: [{ rowIndex: 3, reason: 'former' }] }, [2], 5) // => [1]
 */
export function clientsStaying(
  { clients, leftOut }: SortedRows,
  leaving: readonly number[],
  end: number,
): readonly number[] {
  const left = new Set(leaving);
  const below = belowFormer(leftOut, ({ rowIndex }) => rowIndex, end);
  return clients.filter((row) => !left.has(row) && !below.has(row));
}
