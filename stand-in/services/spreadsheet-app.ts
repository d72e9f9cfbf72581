/**
 * SpreadsheetApp: creates and opens spreadsheets, knows the active one, hands out builders.
 */
import { Workbook, type AddSheetOptions } from '../workbook/workbook';
import { LocalColorBuilder } from './color';
import { LocalConditionalFormatRuleBuilder } from './conditional-format-rule';
import { LocalDataValidationBuilder } from './data-validation';
import { SPREADSHEET_APP_ENUMS } from './enums';
import { addUnsupportedMethods, exception } from './exception';
import { refuseArguments } from './no-argument-methods';
import { checkParameters, instance, text, type ParameterKind } from './parameters';
import { rangeKind, stateOf } from './range-base';
import { LocalRichTextValueBuilder } from './rich-text-value';
import { sheetKind, stateOfSheet } from './sheet-base';
import { integer, toInteger } from './signature';
import { LocalFilterCriteriaBuilder } from './filter-criteria';
import { isSpreadsheet, workbookOf } from './spreadsheet-base';
import {
  newSpreadsheetId,
  type SheetsSession,
  type LocalRange,
  type LocalRangeList,
  type LocalSelection,
  type LocalSheet,
  type LocalSpreadsheet,
} from './spreadsheet-session';
import { LocalTextStyleBuilder } from './text-style';
import { getUi, type LocalUi } from './ui';
import { hasPermission, requirePermission } from './world';

type GoogleSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const STATE = Symbol('spreadsheet app');

const UNSUPPORTED = [
  'enableAllDataSourcesExecution',
  'enableBigQueryExecution',
  'newCellImage',
  'newDataSourceSpec',
] as const satisfies readonly (keyof GoogleSpreadsheetApp)[];

export class LocalSpreadsheetApp {
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

  openById(...args: [id: string]): LocalSpreadsheet {
    checkApp('openById', args, [text]);
    const session = this[STATE];
    if (session.world.authMode !== 'FULL') {
      throw exception('You do not have permission to call SpreadsheetApp.openById');
    }
    const workbook = session.workbooks.get(String(args[0]));
    if (!workbook) throw exception('You do not have permission to access the requested document.');
    return session.makeSpreadsheet(workbook);
  }

  openByUrl(...args: [url: string]): LocalSpreadsheet {
    checkApp('openByUrl', args, [text]);
    const id = /\/spreadsheets\/d\/([^/]+)/.exec(args[0])?.[1];
    if (!id) throw exception('Invalid argument: url');
    return this.openById(id);
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

  getActive(): LocalSpreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  setActiveSpreadsheet(...args: [newActiveSpreadsheet: LocalSpreadsheet]): void {
    checkApp('setActiveSpreadsheet', args, [isSpreadsheet]);
    this[STATE].active = workbookOf(args[0]);
  }

  getActiveSheet(): LocalSheet | null {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? null;
  }

  setActiveSheet(...args: [sheet: LocalSheet, restoreSelection?: boolean]): LocalSheet {
    checkApp('setActiveSheet', args, [sheetKind], [sheetKind, (value) => typeof value === 'boolean']);
    const { session, workbook } = stateOfSheet(args[0]);
    session.makeSpreadsheet(workbook).setActiveSheet(...args);
    session.active = workbook;
    return args[0];
  }

  getActiveRange(): LocalRange | null {
    return this.getActiveSpreadsheet()?.getActiveRange() ?? null;
  }

  getActiveRangeList(): LocalRangeList | null {
    return this.getActiveSpreadsheet()?.getActiveRangeList() ?? null;
  }

  getCurrentCell(): LocalRange | null {
    return this.getActiveSpreadsheet()?.getCurrentCell() ?? null;
  }

  getSelection(): LocalSelection | null {
    return this.getActiveSpreadsheet()?.getSelection() ?? null;
  }

  setActiveRange(...args: [range: LocalRange]): LocalRange {
    checkApp('setActiveRange', args, [rangeKind]);
    const { session, workbook } = stateOf(args[0]);
    session.active = workbook;
    return args[0].activate();
  }

  setActiveRangeList(...args: [rangeList: LocalRangeList]): LocalRangeList {
    checkApp('setActiveRangeList', args, [instance('RangeList')]);
    return args[0].activate();
  }

  setCurrentCell(...args: [cell: LocalRange]): LocalRange {
    checkApp('setCurrentCell', args, [rangeKind]);
    return args[0].activateAsCurrentCell();
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

  newColor(): LocalColorBuilder {
    return new LocalColorBuilder();
  }

  newTextStyle(): LocalTextStyleBuilder {
    return new LocalTextStyleBuilder();
  }

  newRichTextValue(): LocalRichTextValueBuilder {
    return new LocalRichTextValueBuilder();
  }

  /** Takes what DriveApp hands out: anything that tells its id. */
  open(...args: [file: { getId(): string }]): LocalSpreadsheet {
    checkApp('open', args, [(value) => typeof (value as { getId?: unknown } | null)?.getId === 'function']);
    return this.openById(args[0].getId());
  }

  toString(): string {
    return 'SpreadsheetApp';
  }
}

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

type MethodsOf<T> = { [Key in keyof T]: T[Key] extends (...args: never[]) => unknown ? Key : never }[keyof T];

/** Does not compile when a member Google declares is neither implemented nor refused above. */
type Missing = Exclude<
  MethodsOf<GoogleSpreadsheetApp>,
  keyof LocalSpreadsheetApp | (typeof UNSUPPORTED)[number]
>;
const nothingIsMissing: [Missing] extends [never] ? true : Missing = true;
void nothingIsMissing;

addUnsupportedMethods<GoogleSpreadsheetApp>(LocalSpreadsheetApp.prototype, 'SpreadsheetApp', UNSUPPORTED);
refuseArguments(LocalSpreadsheetApp.prototype, 'SpreadsheetApp');
