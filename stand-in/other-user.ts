/**
 * Somebody else who has the same spreadsheet open and goes on working while a script runs. What they do is done at once
 * and none of it is counted. It fires no trigger: a trigger of theirs would wait for the lock that the script holds.
 */
import type { WorldInspection } from './apps-script';
import { areaAt, enterText, placeOf } from './edit-cells';
import { sortRows } from './services/range/range-sort';
import { deleteLines, insertLines } from './workbook/grid-edit';
import type { Dimension } from './workbook/types';
import type { SheetState } from './services/spreadsheet/spreadsheet-session';

export class OtherUser {
  constructor(private readonly inspection: WorldInspection) {}

  /** Above a row, or left of a column. New lines look like the one before them, the first one like the one after it. */
  insertLine(tab: string, dimension: Dimension, position: number): void {
    const model = position > 1 ? 'before' : 'after';
    this.act(tab, ({ workbook, sheet }) =>
      insertLines(workbook, sheet, { dimension, position, count: 1 }, model),
    );
  }

  deleteLine(tab: string, dimension: Dimension, position: number): void {
    this.act(tab, ({ workbook, sheet }) => deleteLines(workbook, sheet, { dimension, position, count: 1 }));
  }

  /** Sorts the rows of a range such as A2:F9 by a column of the sheet, from Z to A where `ascending` is false. */
  sortRows(tab: string, a1: string, column: number, ascending = true): void {
    this.act(tab, (place) => sortRows(place, areaAt(place, a1), [{ column, ascending }]));
  }

  /** Types a text as it is written in the spreadsheet's locale. */
  type(tab: string, a1: string, text: string): void {
    this.act(tab, (place) => enterText(place, areaAt(place, a1), text));
  }

  private act(tab: string, change: (place: SheetState) => void): void {
    const { world, calls } = this.inspection;
    const place = placeOf(this.inspection, tab);
    const { authMode } = world;
    world.authMode = 'FULL';
    try {
      calls.uncounted(() => {
        place.workbook.settle();
        change(place);
        place.workbook.settle();
      });
    } finally {
      world.authMode = authMode;
    }
  }
}
