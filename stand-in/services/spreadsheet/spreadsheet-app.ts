/**
 * SpreadsheetApp: creates and opens spreadsheets, knows the active one, hands out builders.
 */
import { refuseArguments } from '../calls/refuse-arguments';
import { Workbook, type AddSheetOptions } from '../../workbook/workbook';
import { LocalConditionalFormatRuleBuilder } from '../rules/conditional-format-rule';
import { LocalDataValidationBuilder } from '../rules/data-validation';
import { SPREADSHEET_APP_ENUMS } from '../calls/enums';
import { exception } from '../calls/exception';
import { checkParameters, text, type ParameterKind } from '../calls/parameters';
import type { PartOf } from '../calls/part-of';
import { integer, toInteger } from '../calls/signature';
import { LocalFilterCriteriaBuilder } from '../rules/filter-criteria';
import { isSpreadsheet, workbookOf } from './spreadsheet-base';
import {
  newSpreadsheetId,
  type SheetsSession,
  type LocalSheet,
  type LocalSpreadsheet,
} from './spreadsheet-session';
import { LocalTextStyleBuilder } from '../rules/text-style';
import { getUi, type LocalUi } from '../html/ui';
import { hasPermission, requirePermission } from '../calls/world';

type GoogleSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const STATE = Symbol('spreadsheet app');

export class LocalSpreadsheetApp implements PartOf<GoogleSpreadsheetApp, LocalSpreadsheetApp> {
  declare readonly [STATE]: SheetsSession;

  constructor(session: SheetsSession) {
    Object.defineProperty(this, STATE, { value: session });
    Object.assign(this, SPREADSHEET_APP_ENUMS);
  }

  create(...args: [name: string, rows?: number, columns?: number]): LocalSpreadsheet {
    checkApp('create', args, [text], [text, integer, integer]);
    const session = this[STATE];
    requirePermission(session.world, 'writeDocument', 'SpreadsheetApp.create');
    session.world.calls.write('SpreadsheetApp.create');
    const [name, ...size] = args;
    const [rows, columns] = size.map(toInteger);
    if ((rows ?? 1) < 1 || (columns ?? 1) < 1)
      throw exception('The number of rows and columns must be at least 1.');
    const workbook = createWorkbook(session, String(name), rows && columns ? { rows, columns } : {});
    if (session.world.hasDocument) session.active ??= workbook;
    return session.makeSpreadsheet(workbook);
  }

  /**
   * The spreadsheet the script is bound to: one that was set or opened, else the first that was created, else a new one.
   * Null only in a world without a document.
   */
  getActiveSpreadsheet(): LocalSpreadsheet | null {
    const session = this[STATE];
    requirePermission(session.world, 'readDocument', 'SpreadsheetApp.getActiveSpreadsheet');
    if (session.world.hasDocument) session.active ??= createWorkbook(session, 'Untitled spreadsheet', {});
    return session.active && session.makeSpreadsheet(session.active);
  }

  setActiveSpreadsheet(...args: [newActiveSpreadsheet: LocalSpreadsheet]): void {
    checkApp('setActiveSpreadsheet', args, [isSpreadsheet]);
    this[STATE].active = workbookOf(args[0]);
  }

  getActiveSheet(): LocalSheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  /** Recalculates; everything else is written at once anyway. */
  flush(): void {
    const session = this[STATE];
    requirePermission(session.world, 'readDocument', 'SpreadsheetApp.flush');
    session.world.calls.write('SpreadsheetApp.flush');
    for (const workbook of session.workbooks.values()) workbook.settle();
  }

  getUi(): LocalUi {
    const { world } = this[STATE];
    if (!hasPermission(world, 'addMenu'))
      throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return getUi(world);
  }

  newConditionalFormatRule(): LocalConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder();
  }

  newDataValidation(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder();
  }

  newFilterCriteria(): LocalFilterCriteriaBuilder {
    return new LocalFilterCriteriaBuilder();
  }

  newTextStyle(): LocalTextStyleBuilder {
    return new LocalTextStyleBuilder();
  }

  toString(): string {
    return 'SpreadsheetApp';
  }
}

refuseArguments(LocalSpreadsheetApp.prototype, 'SpreadsheetApp');

function createWorkbook(session: SheetsSession, name: string, size: AddSheetOptions): Workbook {
  const { world, engine } = session;
  const { locale, timeZone } = world;
  const workbook = new Workbook({ id: newSpreadsheetId(session), name, locale, timeZone, engine });
  workbook.addSheet('Sheet1', size);
  session.workbooks.set(workbook.id, workbook);
  return workbook;
}

function checkApp(method: string, args: readonly unknown[], ...signatures: ParameterKind[][]): void {
  checkParameters(`SpreadsheetApp.${method}`, args, ...signatures);
}
