/**
 * Sheet: what it is called, where it stands among the others, how it looks, what is selected on it.
 */
import { areaOf } from '../../workbook/area';
import { text } from '../calls/parameters';
import { addressOfArea } from '../range/range-base';
import { openSheetForReading, openSheetForWriting, stateOfSheet } from './sheet-base';
import { SheetLines } from './sheet-lines';
import { copySheetTo, renameSheet, requireVisibleLeft } from '../spreadsheet/spreadsheet-sheets';
import { workbookOf } from '../spreadsheet/spreadsheet-base';
import { isSpreadsheet } from '../spreadsheet/spreadsheet-base';
import type {
  LocalRange,
  LocalRangeList,
  LocalSheet,
  LocalSpreadsheet,
} from '../spreadsheet/spreadsheet-session';

export abstract class SheetSettings extends SheetLines {
  getName(): string {
    return stateOfSheet(this).sheet.name;
  }

  setName(...args: [name: string]): this {
    const { workbook, sheet } = openSheetForWriting(this, 'setName', args, [text]);
    renameSheet(workbook, sheet, String(args[0]));
    return this;
  }

  getSheetId(): number {
    return stateOfSheet(this).sheet.id;
  }

  /** Position among the sheets, counted from 1. */
  getIndex(): number {
    const { workbook, sheet } = stateOfSheet(this);
    return workbook.indexOf(sheet) + 1;
  }

  hideSheet(): this {
    const { workbook, sheet } = openSheetForWriting(this, 'hideSheet');
    requireVisibleLeft(workbook, sheet);
    sheet.hidden = true;
    if (workbook.activeSheetId === sheet.id) {
      workbook.activeSheetId = workbook.sheets.find((other) => !other.hidden)!.id;
    }
    return this;
  }

  isSheetHidden(): boolean {
    return openSheetForReading(this, 'isSheetHidden').sheet.hidden;
  }

  copyTo(...args: [spreadsheet: LocalSpreadsheet]): LocalSheet {
    const { session, sheet } = openSheetForWriting(this, 'copyTo', args, [isSpreadsheet]);
    const target = workbookOf(args[0]);
    return session.makeSheet(target, copySheetTo(sheet, target));
  }

  activate(): this {
    const { workbook, sheet } = openSheetForWriting(this, 'activate');
    workbook.activeSheetId = sheet.id;
    return this;
  }

  getActiveRange(): LocalRange {
    const { session, workbook, sheet } = stateOfSheet(this);
    return session.makeRange(workbook, sheet, addressOfArea(sheet.selection.areas.at(-1)!));
  }

  getActiveRangeList(): LocalRangeList {
    const { session, workbook, sheet } = stateOfSheet(this);
    const ranges = sheet.selection.areas.map((area) =>
      session.makeRange(workbook, sheet, addressOfArea(area)),
    );
    return session.makeRangeList(workbook, ranges);
  }

  getActiveCell(): LocalRange {
    const { session, workbook, sheet } = stateOfSheet(this);
    const { row, column } = sheet.selection.currentCell;
    return session.makeRange(workbook, sheet, areaOf(row, column));
  }
}
