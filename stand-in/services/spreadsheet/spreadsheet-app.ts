/**
 * SpreadsheetApp: creates and opens spreadsheets, knows the active one, hands out builders.
 */
import { Workbook, type AddSheetOptions } from '../../workbook/workbook';
import { exception } from '../calls/exception';
import { integer, text } from '../calls/parameters';
import { asks, method, serviceClass, stateOf, writes } from '../calls/service-class';
import { hasPermission } from '../calls/world';
import { getUi } from '../html/ui';
import { LocalConditionalFormatRuleBuilder, NO_FORMAT } from '../rules/conditional-format-rule';
import { LocalDataValidationBuilder, NO_RULE } from '../rules/data-validation';
import { LocalFilterCriteriaBuilder } from '../rules/filter';
import { LocalTextStyleBuilder } from '../range/range-formats';
import {
  newSpreadsheetId,
  spreadsheetKind,
  type SheetsSession,
  type SpreadsheetState,
} from './spreadsheet-session';

import Sheets = GoogleAppsScript.Spreadsheet;

const visits = method({ permission: 'readDocument' });

export const LocalSpreadsheetApp = serviceClass<Sheets.SpreadsheetApp, SheetsSession>('SpreadsheetApp', {
  create: writes({ either: [[text], [text, integer, integer]] }, (session, ...args) => {
    const [name, rows = 0, columns = 0] = args as [string, number?, number?];
    if (args.length > 1 && (rows < 1 || columns < 1))
      throw exception('The number of rows and columns must be at least 1.');
    const workbook = createWorkbook(session, name, args.length > 1 ? { rows, columns } : {});
    if (session.world.hasDocument) session.active ??= workbook;
    return session.makeSpreadsheet(workbook);
  }),

  getActiveSpreadsheet: visits([], activeSpreadsheet),

  setActiveSpreadsheet: asks([spreadsheetKind], (session, spreadsheet) => {
    session.active = stateOf<SpreadsheetState>(spreadsheet).workbook;
  }),

  getActiveSheet: visits(
    [],
    (session: SheetsSession) => activeSpreadsheet(session)?.getActiveSheet() ?? null,
  ),

  /** Recalculates; everything else is written at once anyway. */
  flush: method({ permission: 'readDocument', record: 'write' })([], ({ workbooks }: SheetsSession) => {
    for (const workbook of workbooks.values()) workbook.settle();
  }),

  getUi: asks([], ({ world }) => {
    if (!hasPermission(world, 'addMenu'))
      throw exception('Cannot call SpreadsheetApp.getUi() from this context.');
    return getUi(world);
  }),

  newConditionalFormatRule: asks([], () => new LocalConditionalFormatRuleBuilder({ ...NO_FORMAT })),
  newDataValidation: asks([], () => new LocalDataValidationBuilder({ ...NO_RULE })),
  newFilterCriteria: asks([], () => new LocalFilterCriteriaBuilder({ hidden: [] })),
  newTextStyle: asks([], () => new LocalTextStyleBuilder({})),
});

/**
 * The spreadsheet the script is bound to: one that was set or opened, else the first that was created, else a new one.
 * Null only in a world without a document.
 */
function activeSpreadsheet(session: SheetsSession): Sheets.Spreadsheet | null {
  if (session.world.hasDocument) session.active ??= createWorkbook(session, 'Untitled spreadsheet', {});
  return session.active && session.makeSpreadsheet(session.active);
}

function createWorkbook(session: SheetsSession, name: string, size: AddSheetOptions): Workbook {
  const { world, engine } = session;
  const { locale, timeZone } = world;
  const workbook = new Workbook({ id: newSpreadsheetId(session), name, locale, timeZone, engine });
  workbook.addSheet('Sheet1', size);
  session.workbooks.set(workbook.id, workbook);
  return workbook;
}
