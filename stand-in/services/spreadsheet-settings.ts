/**
 * Spreadsheet: name, locale, time zone, users, selection, what it shows the user, what is attached to it.
 */
import { areaOf } from '../workbook/area';
import type { Workbook } from '../workbook/workbook';
import type { LocalBanding } from './banding';
import { LocalDeveloperMetadataFinder } from './developer-metadata-finder';
import { addMetadata, metadataAt, type LocalDeveloperMetadata } from './developer-metadata';
import type { LocalProtection } from './protection';
import { ProtectionType, RecalculationInterval } from './enums';
import { exception } from './exception';
import { constantOf, instance, nothing, number, oneOf, text } from './parameters';
import { areaOfRange, rangeKind, stateOf } from './range-base';
import { LocalUser } from './session';
import { SpreadsheetContents } from './spreadsheet-contents';
import {
  checkSpreadsheet,
  openSpreadsheetForReading,
  openSpreadsheetForWriting,
  stateOfSpreadsheet,
} from './spreadsheet-base';
import {
  newSpreadsheetId,
  type LocalRange,
  type LocalRangeList,
  type LocalSelection,
  type LocalSpreadsheet,
} from './spreadsheet-session';
import { requirePermission } from './world';

import Sheets = GoogleAppsScript.Spreadsheet;

export abstract class SpreadsheetSettings extends SpreadsheetContents {
  getId(): string {
    return stateOfSpreadsheet(this).workbook.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return stateOfSpreadsheet(this).workbook.name;
  }

  rename(...args: [newName: string]): void {
    checkSpreadsheet('rename', args, [text]);
    openSpreadsheetForWriting(this, 'rename').workbook.name = String(args[0]);
  }

  /** A spreadsheet of its own with the same sheets. */
  copy(...args: [name: string]): LocalSpreadsheet {
    checkSpreadsheet('copy', args, [text]);
    const { session, workbook } = openSpreadsheetForWriting(this, 'copy');
    const copy = workbook.copy({ id: newSpreadsheetId(session), name: String(args[0]) });
    session.workbooks.set(copy.id, copy);
    return session.makeSpreadsheet(copy);
  }

  getSpreadsheetLocale(): string {
    return openSpreadsheetForReading(this, 'getSpreadsheetLocale').workbook.locale;
  }

  setSpreadsheetLocale(...args: [locale: string]): void {
    checkSpreadsheet('setSpreadsheetLocale', args, [text]);
    const { workbook } = openSpreadsheetForWriting(this, 'setSpreadsheetLocale');
    const locale = String(args[0]);
    if (!/^[a-z]{2,3}([_-][A-Za-z]{2,4})?$/.test(locale)) throw exception(`Invalid argument: locale`);
    workbook.locale = locale.replace('-', '_');
    workbook.touch();
  }

  getSpreadsheetTimeZone(): string {
    return openSpreadsheetForReading(this, 'getSpreadsheetTimeZone').workbook.timeZone;
  }

  setSpreadsheetTimeZone(...args: [timezone: string]): void {
    checkSpreadsheet('setSpreadsheetTimeZone', args, [text]);
    const { workbook } = openSpreadsheetForWriting(this, 'setSpreadsheetTimeZone');
    const timeZone = String(args[0]);
    if (!isTimeZone(timeZone)) throw exception(`Invalid argument: ${timeZone}`);
    workbook.timeZone = timeZone;
    workbook.touch();
  }

  getOwner(): GoogleAppsScript.Base.User {
    const { session } = openSpreadsheetForReading(this, 'getOwner');
    return new LocalUser(session.world.ownerEmail);
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    const { session } = openSpreadsheetForReading(this, 'getEditors');
    const { ownerEmail, userEmail } = session.world;
    return [...new Set([ownerEmail, userEmail])].map((email) => new LocalUser(email));
  }

  getViewers(): GoogleAppsScript.Base.User[] {
    return this.getEditors();
  }

  getFormUrl(): null {
    return null;
  }

  getRecalculationInterval(): Sheets.RecalculationInterval {
    openSpreadsheetForReading(this, 'getRecalculationInterval');
    return RecalculationInterval.ON_CHANGE as unknown as Sheets.RecalculationInterval;
  }

  isIterativeCalculationEnabled(): boolean {
    openSpreadsheetForReading(this, 'isIterativeCalculationEnabled');
    return false;
  }

  toast(...args: [msg: string, title?: string, timeoutSeconds?: number | null]): void {
    const optionalText = oneOf(text, nothing);
    checkSpreadsheet(
      'toast',
      args,
      [optionalText],
      [optionalText, optionalText],
      [optionalText, optionalText, oneOf(number, nothing)],
    );
    const { session } = stateOfSpreadsheet(this);
    requirePermission(session.world, 'showUi', 'toast');
    session.world.calls.write('Spreadsheet.toast');
    const [message, title, timeoutSeconds] = args;
    session.world.ui.toasts.push({
      title: title ?? '',
      message: String(message ?? ''),
      timeoutSeconds: timeoutSeconds ?? 5,
    });
  }

  getSelection(): LocalSelection {
    const { session, workbook } = stateOfSpreadsheet(this);
    return session.makeSelection(workbook);
  }

  getActiveRange(): LocalRange {
    return this.getSelection().getActiveRange();
  }

  getActiveRangeList(): LocalRangeList {
    return this.getSelection().getActiveRangeList();
  }

  getActiveCell(): LocalRange {
    return this.getSelection().getCurrentCell();
  }

  getCurrentCell(): LocalRange {
    return this.getSelection().getCurrentCell();
  }

  /** Selects the range and its sheet; the current cell is its first. */
  setActiveRange(...args: [range: LocalRange]): LocalRange {
    checkSpreadsheet('setActiveRange', args, [rangeKind]);
    const { workbook } = openSpreadsheetForWriting(this, 'setActiveRange');
    select(workbook, [args[0]]);
    return args[0];
  }

  setActiveRangeList(...args: [rangeList: LocalRangeList]): LocalRangeList {
    checkSpreadsheet('setActiveRangeList', args, [instance('RangeList')]);
    const { workbook } = openSpreadsheetForWriting(this, 'setActiveRangeList');
    select(workbook, args[0].getRanges());
    return args[0];
  }

  setActiveSelection(...args: [rangeOrNotation: LocalRange | string]): LocalRange {
    checkSpreadsheet('setActiveSelection', args, [rangeKind], [text]);
    const [target] = args;
    return this.setActiveRange(typeof target === 'string' ? this.getRange(target) : target);
  }

  /** Moves the current cell inside the selection, or selects it alone when it lies outside. */
  setCurrentCell(...args: [cell: LocalRange]): LocalRange {
    checkSpreadsheet('setCurrentCell', args, [rangeKind]);
    const { workbook } = openSpreadsheetForWriting(this, 'setCurrentCell');
    const { sheet } = stateOf(args[0]);
    const { row, column, numRows, numColumns } = areaOfRange(args[0]);
    if (numRows * numColumns > 1) throw exception('The range must be a single cell.');
    const { areas } = sheet.selection;
    const isSelected = areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.numRows &&
        column >= area.column &&
        column < area.column + area.numColumns,
    );
    workbook.activeSheetId = sheet.id;
    sheet.selection = { areas: isSelected ? areas : [areaOf(row, column)], currentCell: { row, column } };
    return args[0];
  }

  getBandings(): LocalBanding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }

  getProtections(...args: [type: Sheets.ProtectionType]): LocalProtection[] {
    checkSpreadsheet('getProtections', args, [constantOf(ProtectionType)]);
    return this.getSheets().flatMap((sheet) => sheet.getProtections(args[0]));
  }

  addDeveloperMetadata(
    ...args: [
      key: string,
      valueOrVisibility?: string | Sheets.DeveloperMetadataVisibility | null,
      visibility?: Sheets.DeveloperMetadataVisibility,
    ]
  ): this {
    const state = openSpreadsheetForWriting(this, 'addDeveloperMetadata');
    addMetadata(state, { type: 'SPREADSHEET' }, 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata', args);
    return this;
  }

  getDeveloperMetadata(): LocalDeveloperMetadata[] {
    return metadataAt(openSpreadsheetForReading(this, 'getDeveloperMetadata'), { type: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): LocalDeveloperMetadataFinder {
    return new LocalDeveloperMetadataFinder(stateOfSpreadsheet(this), { sheetId: null, area: null });
  }

  /** Adds (or with the same name replaces) a menu; items are objects with name and functionName, null is a line. */
  addMenu(...args: [name: string, subMenus: ({ name: string; functionName: string } | null)[]]): void {
    checkSpreadsheet('addMenu', args, [text, Array.isArray]);
    const { session } = stateOfSpreadsheet(this);
    requirePermission(session.world, 'addMenu', 'addMenu');
    session.world.calls.write('Spreadsheet.addMenu');
    const [name, subMenus] = args;
    const items = subMenus.map((item) => ({
      kind: item ? ('item' as const) : ('separator' as const),
      caption: item?.name ?? '',
      functionName: item?.functionName ?? '',
      items: [],
    }));
    this.dropMenu(name);
    session.world.ui.menus.push({ caption: name, isAddonMenu: false, items });
  }

  updateMenu(...args: [name: string, subMenus: ({ name: string; functionName: string } | null)[]]): void {
    this.addMenu(...args);
  }

  removeMenu(...args: [name: string]): void {
    checkSpreadsheet('removeMenu', args, [text]);
    stateOfSpreadsheet(this).session.world.calls.write('Spreadsheet.removeMenu');
    this.dropMenu(args[0]);
  }

  private dropMenu(name: string): void {
    const { menus } = stateOfSpreadsheet(this).session.world.ui;
    const index = menus.findIndex((menu) => menu.caption === name);
    if (index >= 0) menus.splice(index, 1);
  }
}

function select(workbook: Workbook, ranges: readonly LocalRange[]): void {
  const { sheet } = stateOf(ranges[0]!);
  if (ranges.some((range) => stateOf(range).sheet !== sheet)) {
    throw exception('All ranges must be on the same sheet.');
  }
  if (!workbook.sheets.includes(sheet)) throw exception('Range must be in this spreadsheet.');
  const areas = ranges.map(areaOfRange);
  const last = areas.at(-1)!;
  sheet.selection = { areas, currentCell: { row: last.row, column: last.column } };
  workbook.activeSheetId = sheet.id;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
