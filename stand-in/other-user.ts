/**
 * Somebody else who has the same spreadsheet open and goes on working while a script runs. What they do is done at once
 * and none of it is counted. It fires no trigger: a trigger of theirs would wait for the lock that the script holds.
 */
import type { WorldInspection } from './apps-script';
import { enterText, type Place } from './edit-cells';
import { sortRows } from './services/range/range-sort';
import { areaOfAddress, parseAddress } from './workbook/a1-notation';
import { deleteLines, insertLines, type Inherit } from './workbook/grid-edit';
import type { Area, Lines } from './workbook/types';

export class OtherUser {
  constructor(private readonly inspection: WorldInspection) {}

  /** Above the row, which is row 1 or any other. */
  insertRow(tab: string, row: number): void {
    this.act(tab, ({ workbook, sheet }) =>
      insertLines(workbook, sheet, oneLine('row', row), inheritance(row)),
    );
  }

  deleteRow(tab: string, row: number): void {
    this.act(tab, ({ workbook, sheet }) => deleteLines(workbook, sheet, oneLine('row', row)));
  }

  /** Left of the column, counted from 1. */
  insertColumn(tab: string, column: number): void {
    this.act(tab, ({ workbook, sheet }) =>
      insertLines(workbook, sheet, oneLine('column', column), inheritance(column)),
    );
  }

  deleteColumn(tab: string, column: number): void {
    this.act(tab, ({ workbook, sheet }) => deleteLines(workbook, sheet, oneLine('column', column)));
  }

  /** Sorts the rows of a range such as A2:F9 by a column of the sheet, from Z to A where `ascending` is false. */
  sortRows(tab: string, a1: string, column: number, ascending = true): void {
    this.act(tab, (place) => sortRows(place, areaOf(place, a1), [{ column, ascending }]));
  }

  /** Types a text as it is written in the spreadsheet's locale. */
  type(tab: string, a1: string, text: string): void {
    this.act(tab, (place) => enterText(place, areaOf(place, a1), text));
  }

  private act(tab: string, change: (place: Place) => void): void {
    const { session, activeWorkbook: workbook, world, calls } = this.inspection;
    const sheet = workbook?.sheetByNameIgnoringCase(tab);
    if (!workbook || !sheet) throw new Error(`There is no tab "${tab}".`);
    const { authMode } = world;
    world.authMode = 'FULL';
    try {
      calls.uncounted(() => {
        workbook.settle();
        change({ session, workbook, sheet });
        workbook.settle();
      });
    } finally {
      world.authMode = authMode;
    }
  }
}

function oneLine(dimension: Lines['dimension'], position: number): Lines {
  return { dimension, position, count: 1 };
}

/** New lines look like the one before them, the first one like the one after it. */
function inheritance(position: number): Inherit {
  return position > 1 ? 'before' : 'after';
}

function areaOf({ sheet }: Place, a1: string): Area {
  const address = parseAddress(a1);
  if (address === null) throw new Error(`Cannot edit "${a1}": an address such as B2 or B2:C9 is needed.`);
  return areaOfAddress(address, sheet.maxRows, sheet.maxColumns);
}
