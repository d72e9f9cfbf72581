/**
 * Spreadsheet: name, locale, time zone, users, selection, what it shows the user, what is attached to it.
 */
import { areaOf } from '../../workbook/area';
import {
  addMetadata,
  LocalDeveloperMetadataFinder,
  type MetadataArguments,
} from '../rules/developer-metadata';
import { exception } from '../calls/exception';
import { nothing, number, oneOf, text } from '../calls/parameters';
import { SpreadsheetContents } from './spreadsheet-contents';
import {
  checkSpreadsheet,
  openSpreadsheetForReading,
  openSpreadsheetForWriting,
  stateOfSpreadsheet,
} from './spreadsheet-base';
import { newSpreadsheetId, type LocalRange, type LocalSpreadsheet } from './spreadsheet-session';
import { requirePermission } from '../calls/world';

export abstract class SpreadsheetSettings extends SpreadsheetContents {
  getId(): string {
    return stateOfSpreadsheet(this).workbook.id;
  }

  /** A spreadsheet of its own with the same sheets. */
  copy(...args: [name: string]): LocalSpreadsheet {
    const { session, workbook } = openSpreadsheetForWriting(this, 'copy', args, [text]);
    const copy = workbook.copy({ id: newSpreadsheetId(session), name: String(args[0]) });
    session.workbooks.set(copy.id, copy);
    return session.makeSpreadsheet(copy);
  }

  getSpreadsheetLocale(): string {
    return openSpreadsheetForReading(this, 'getSpreadsheetLocale').workbook.locale;
  }

  setSpreadsheetLocale(...args: [locale: string]): void {
    const { workbook } = openSpreadsheetForWriting(this, 'setSpreadsheetLocale', args, [text]);
    const locale = String(args[0]);
    if (!/^[a-z]{2,3}([_-][A-Za-z]{2,4})?$/.test(locale)) throw exception(`Invalid argument: locale`);
    workbook.locale = locale.replace('-', '_');
    workbook.touch();
  }

  getSpreadsheetTimeZone(): string {
    return openSpreadsheetForReading(this, 'getSpreadsheetTimeZone').workbook.timeZone;
  }

  setSpreadsheetTimeZone(...args: [timezone: string]): void {
    const { workbook } = openSpreadsheetForWriting(this, 'setSpreadsheetTimeZone', args, [text]);
    const timeZone = String(args[0]);
    if (!isTimeZone(timeZone)) throw exception(`Invalid argument: ${timeZone}`);
    workbook.timeZone = timeZone;
    workbook.touch();
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

  getActiveRange(): LocalRange {
    return selectedRanges(this).at(-1)!;
  }

  addDeveloperMetadata(...args: MetadataArguments): this {
    const state = openSpreadsheetForWriting(this, 'addDeveloperMetadata');
    addMetadata(state, { type: 'SPREADSHEET' }, 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata', args);
    return this;
  }

  createDeveloperMetadataFinder(): LocalDeveloperMetadataFinder {
    return new LocalDeveloperMetadataFinder(stateOfSpreadsheet(this));
  }
}

/** A custom function's active range is the cell it calculates. */
function selectedRanges(spreadsheet: SpreadsheetSettings): LocalRange[] {
  const { session, workbook } = stateOfSpreadsheet(spreadsheet);
  const { callingCell } = session.world;
  const home = callingCell && workbook.sheetByName(callingCell.sheetName);
  if (callingCell && home) {
    return [session.makeRange(workbook, home, areaOf(callingCell.row, callingCell.column))];
  }
  const sheet = workbook.activeSheet;
  return sheet.selection.areas.map((area) => session.makeRange(workbook, sheet, area));
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
