/**
 * Sheet: what it is called, where it stands among the others, how it looks, what is selected on it.
 */
import { areaOf } from '../workbook/area';
import { colorOf, keptColor, type LocalColor } from './color';
import { exception } from './exception';
import { SheetType } from './enums';
import { boolean, instance, orNull, text } from './parameters';
import { addressOfArea, areaOfRange, rangeKind, stateOf, type RangeBase } from './range-base';
import { hexOfColor, parseColor } from './range-colors';
import { checkSheet, openSheetForReading, openSheetForWriting, stateOfSheet } from './sheet-base';
import { SheetLines } from './sheet-lines';
import { copySheetTo, renameSheet, requireVisibleLeft } from './spreadsheet-sheets';
import { workbookOf } from './spreadsheet-base';
import { isSpreadsheet } from './spreadsheet-base';
import type {
  LocalRange,
  LocalRangeList,
  LocalSelection,
  LocalSheet,
  LocalSpreadsheet,
} from './spreadsheet-session';

export abstract class SheetSettings extends SheetLines {
  getName(): string {
    return stateOfSheet(this).sheet.name;
  }

  getSheetName(): string {
    return stateOfSheet(this).sheet.name;
  }

  setName(...args: [name: string]): this {
    checkSheet('setName', args, [text]);
    const { workbook, sheet } = openSheetForWriting(this, 'setName');
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

  getParent(): LocalSpreadsheet {
    const { session, workbook } = stateOfSheet(this);
    return session.makeSpreadsheet(workbook);
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  }

  getFormUrl(): null {
    openSheetForReading(this, 'getFormUrl');
    return null;
  }

  /** Without any charts, images, drawings, pivot tables, slicers: the stand-in has none. */
  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    openSheetForReading(this, 'getCharts');
    return [];
  }

  getImages(): GoogleAppsScript.Spreadsheet.OverGridImage[] {
    openSheetForReading(this, 'getImages');
    return [];
  }

  getDrawings(): GoogleAppsScript.Spreadsheet.Drawing[] {
    openSheetForReading(this, 'getDrawings');
    return [];
  }

  getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
    openSheetForReading(this, 'getPivotTables');
    return [];
  }

  getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
    openSheetForReading(this, 'getSlicers');
    return [];
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

  showSheet(): this {
    openSheetForWriting(this, 'showSheet').sheet.hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return openSheetForReading(this, 'isSheetHidden').sheet.hidden;
  }

  getTabColor(): string | null {
    const { tabColor } = openSheetForReading(this, 'getTabColor').sheet;
    return tabColor === null ? null : hexOfColor(tabColor);
  }

  setTabColor(...args: [color: string | null]): this {
    checkSheet('setTabColor', args, [orNull(text)]);
    const { sheet } = openSheetForWriting(this, 'setTabColor');
    const [color] = args;
    sheet.tabColor = color === null || color === undefined ? null : parseColor(String(color));
    return this;
  }

  getTabColorObject(): LocalColor | null {
    return colorOf(openSheetForReading(this, 'getTabColorObject').sheet.tabColor);
  }

  setTabColorObject(...args: [color: GoogleAppsScript.Spreadsheet.Color | null]): this {
    checkSheet('setTabColorObject', args, [orNull(instance('Color'))]);
    const { sheet } = openSheetForWriting(this, 'setTabColorObject');
    const [color] = args;
    sheet.tabColor = color === null || color === undefined ? null : keptColor(color);
    return this;
  }

  hasHiddenGridlines(): boolean {
    return openSheetForReading(this, 'hasHiddenGridlines').sheet.hiddenGridlines;
  }

  setHiddenGridlines(...args: [hideGridlines: boolean]): this {
    checkSheet('setHiddenGridlines', args, [boolean]);
    openSheetForWriting(this, 'setHiddenGridlines').sheet.hiddenGridlines = args[0];
    return this;
  }

  isRightToLeft(): boolean {
    return openSheetForReading(this, 'isRightToLeft').sheet.rightToLeft;
  }

  setRightToLeft(...args: [rightToLeft: boolean]): this {
    checkSheet('setRightToLeft', args, [boolean]);
    openSheetForWriting(this, 'setRightToLeft').sheet.rightToLeft = args[0];
    return this;
  }

  copyTo(...args: [spreadsheet: LocalSpreadsheet]): LocalSheet {
    checkSheet('copyTo', args, [isSpreadsheet]);
    const { session, sheet } = openSheetForWriting(this, 'copyTo');
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
    return this.getCurrentCell();
  }

  getCurrentCell(): LocalRange {
    const { session, workbook, sheet } = stateOfSheet(this);
    const { row, column } = sheet.selection.currentCell;
    return session.makeRange(workbook, sheet, addressOfArea(areaOf(row, column)));
  }

  getSelection(): LocalSelection {
    const { session, workbook } = stateOfSheet(this);
    return session.makeSelection(workbook);
  }

  setActiveRange(...args: [range: LocalRange]): LocalRange {
    checkSheet('setActiveRange', args, [rangeKind]);
    requireOwnSheet(this, args[0]);
    return args[0].activate();
  }

  setActiveRangeList(...args: [rangeList: LocalRangeList]): LocalRangeList {
    return this.getParent().setActiveRangeList(...args);
  }

  setActiveSelection(...args: [rangeOrNotation: LocalRange | string]): LocalRange {
    checkSheet('setActiveSelection', args, [rangeKind], [text]);
    const [target] = args;
    return (typeof target === 'string' ? this.getRange(target) : target).activate();
  }

  setCurrentCell(...args: [cell: LocalRange]): LocalRange {
    checkSheet('setCurrentCell', args, [rangeKind]);
    requireOwnSheet(this, args[0]);
    return args[0].activateAsCurrentCell();
  }
}

function requireOwnSheet(sheet: SheetSettings, range: RangeBase): void {
  if (stateOf(range).sheet !== stateOfSheet(sheet).sheet) {
    throw exception('Range must be on the same sheet.');
  }
  areaOfRange(range);
}
