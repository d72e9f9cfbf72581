/** Somebody whose row goes from one list to another: where they may be meanwhile, and what is left when they are not looked at. */
import type { SheetModel } from '../../stand-in/workbook/sheet-model';
import type { Workbook } from '../../stand-in/workbook/workbook';
import type { Move } from './commands';

/** They may stand at either place, or at both while it is being done, but never nowhere, and nowhere twice. */
export function lossesOfMove(after: Workbook, { from, to, name }: Move): string[] {
  const [here, there] = [from, to].map((tab) => cellsWith(after.sheetByName(tab)!, name).length) as [
    number,
    number,
  ];
  if (here + there === 0) return [`${name} is lost`];
  return here > 1 || there > 1 ? [`${name} stands there twice`] : [];
}

/** A copy in which the person's row of the first list is empty; what stands beside the list is no part of it. */
export function withoutMoved(workbook: Workbook, { from, name }: Move): Workbook {
  const copy = workbook.copy();
  const sheet = copy.sheetByName(from)!;
  for (const { row, column: first } of cellsWith(sheet, name)) {
    const headerRow = sheet.cells.rows.findIndex((cells) => (cells?.contents[first - 1] ?? '') !== '') + 1;
    for (let column = first; sheet.contentAt(headerRow, column) !== ''; column++) {
      sheet.setContent(row, column, '');
    }
  }
  return copy;
}

function cellsWith(sheet: SheetModel, name: string): { row: number; column: number }[] {
  return sheet.cells.rows.flatMap((cells, index) => {
    const column = (cells?.contents.indexOf(name) ?? -1) + 1;
    return column > 0 ? [{ row: index + 1, column }] : [];
  });
}
