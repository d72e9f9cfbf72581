/**
 * Takes prospects who are clients now off their list. Each row is found by what it holds at that moment, in the read directly
 * before it goes. A row that holds something beside the list is not deleted: only the list's cells are emptied.
 */
import { stretchesWhere, type Stretch } from '../stretches';
import type { CellValue } from '../../core/types';
import { type ClientList, headersAt, indexOfRow, rowNumberAt } from '../tabs/clients-tab';
import { cellBeside, columnsOfProspects, readHiddenContent, type Move, type Mover } from './plan-move';
import { findProspectList, readProspectCells } from './prospects-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A prospect's row as it stands now. */
interface FoundRow {
  readonly mover: Mover;
  readonly rowNumber: number;
  readonly isDeleted: boolean;
}

/** @returns names of those whose row is not there any more as it was: it stays */
export function removeProspects({ prospects, movers }: Move): string[] {
  const { sheet } = prospects;
  keepRowBelowHeader(prospects, movers.length);
  const wanted = new Map(
    movers.map((mover) => [mover, contentOf(mover.cells, columnsOfProspects(prospects))]),
  );
  while (wanted.size > 0) {
    const hidden = readHiddenContent(sheet);
    const list = lookAgain(sheet);
    if (list === null) break;
    const belongs = columnsOfProspects(list);
    const found = [...wanted].flatMap(([mover, content]): FoundRow[] => {
      const rowNumber = findRow(list, mover.rowNumber, content, belongs);
      if (rowNumber === null) return [];
      return [{ mover, rowNumber, isDeleted: cellBeside(list, rowNumber, belongs, hidden) === null }];
    });
    const run = lowestRun(found);
    if (run.length === 0) break;
    removeRun(list, run, belongs);
    run.forEach(({ mover }) => wanted.delete(mover));
  }
  return [...wanted.keys()].map(({ name }) => name);
}

/** The list as it is now, its cells in the last read. Null where there is none, or where its columns are just being moved. */
function lookAgain(sheet: Sheet): ClientList | null {
  const list = findProspectList(sheet, readProspectCells(sheet));
  if (list === null) return null;
  const cells = readProspectCells(sheet);
  const headers = headersAt(cells, list.headerRowNumber - 1);
  return JSON.stringify(headers) === JSON.stringify(list.headers)
    ? { ...list, rows: cells.slice(list.headerRowNumber) }
    : null;
}

/** A sheet must keep a row below its header. */
function keepRowBelowHeader({ sheet, headerRowNumber }: ClientList, count: number): void {
  const maxRows = sheet.getMaxRows();
  if (maxRows - count <= headerRowNumber) sheet.insertRowsAfter(maxRows, 1);
}

function contentOf(cells: readonly CellValue[], belongs: readonly boolean[]): string {
  return JSON.stringify(cells.filter((_, column) => belongs[column]));
}

/** Where it stood, else wherever a row holds the same. */
function findRow(
  list: ClientList,
  formerRow: number,
  content: string,
  belongs: readonly boolean[],
): number | null {
  const { rows } = list;
  const isIt = (index: number): boolean =>
    rows[index] !== undefined && contentOf(rows[index], belongs) === content;
  const former = indexOfRow(list, formerRow);
  const index = isIt(former) ? former : rows.findIndex((_, each) => isIt(each));
  return index < 0 ? null : rowNumberAt(list, index);
}

/** From the bottom, so that the rows above stay where they are: neighbours with whom the same is done. */
function lowestRun(found: readonly FoundRow[]): FoundRow[] {
  const run: FoundRow[] = [];
  for (const row of [...found].sort((a, b) => b.rowNumber - a.rowNumber)) {
    const below = run[run.length - 1];
    const continues =
      below === undefined || (below.isDeleted === row.isDeleted && below.rowNumber - 1 === row.rowNumber);
    if (!continues) break;
    run.push(row);
  }
  return run;
}

function removeRun(
  { sheet, clientColumn }: ClientList,
  run: readonly FoundRow[],
  belongs: readonly boolean[],
): void {
  const [last, first] = [run[0].rowNumber, run[run.length - 1].rowNumber];
  if (run[0].isDeleted) {
    sheet.deleteRows(first, run.length);
    return;
  }
  // The names go last: while they are there, the next run knows whose row it is.
  const hasNames = ({ first: from, end }: Stretch): boolean => from <= clientColumn && clientColumn < end;
  const stretches = stretchesWhere(belongs);
  const inOrder = [...stretches.filter((each) => !hasNames(each)), ...stretches.filter(hasNames)];
  for (const { first: from, end } of inOrder) {
    sheet.getRange(first, from + 1, last - first + 1, end - from).clearContent();
  }
}
