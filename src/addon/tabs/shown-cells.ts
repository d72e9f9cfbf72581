/** What cells of a list's tab show: names that the sheet holds as dates or numbers, amounts whose currency only the format has. Read once, and only when it is asked for. */
import { heldIn } from '../../core/held-in';
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { rowNumberAt, type ClientList } from './clients-tab';

/** With names as they are seen, where the sheet holds one as a date or number. One read more where there is such a name. */
export function withShownNames(list: ClientList): ClientList {
  const { clientColumn, rows } = list;
  const isShownOtherwise = (cell: CellValue): boolean => typeof cell !== 'string' && !isBlank(cell);
  if (!rows.some((cells) => isShownOtherwise(cells[clientColumn]))) return list;
  const shown = shownOn(list);
  return {
    ...list,
    rows: rows.map((cells, index) =>
      isShownOtherwise(cells[clientColumn])
        ? cells.map((cell, column) =>
            column === clientColumn ? shown(rowNumberAt(list, index), column) : cell,
          )
        : cells,
    ),
  };
}

const shownCells = new WeakMap<object, string[][]>();

/** What a cell of a list's tab shows, by row from 1 and column from 0. One read, when the first is asked for. */
export function shownOn({ sheet, headers }: ClientList): (rowNumber: number, column: number) => string {
  return (rowNumber, column) => {
    const cells = heldIn(shownCells, headers, () => sheet.getDataRange().getDisplayValues());
    return cells[rowNumber - 1]?.[column] ?? '';
  };
}

/** Whether it was asked what cells of the list show. */
export function wasShown({ headers }: ClientList): boolean {
  return shownCells.has(headers);
}
