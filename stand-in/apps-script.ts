/**
 * The door of the stand-in: `createAppsScript` makes the globals a script sees on Google, every time a world of its own.
 * What only tests and the command line may touch (workbooks, the call log, what was shown) is reached through
 * `inspectWorld` and never hangs on the globals.
 */
import { Calculator } from './formulas/recalculation/calculator';
import type { CallLog } from './services/calls/call-log';
import { SPREADSHEET_APP_ENUMS } from './services/calls/enums';
import { LocalHtmlService } from './services/html/html-service';
import { LocalRange, LocalRangeList } from './services/range/range';
import {
  AuthMode,
  createConsole,
  LocalLockService,
  LocalScriptApp,
  LocalSession,
} from './services/script/script-services';
import { LocalSheet } from './services/sheet/sheet';
import { LocalSpreadsheet } from './services/spreadsheet/spreadsheet';
import { LocalSpreadsheetApp } from './services/spreadsheet/spreadsheet-app';
import type { SheetsSession } from './services/spreadsheet/spreadsheet-session';
import { LocalUtilities } from './services/script/utilities';
import { createWorld, type World, type WorldOptions } from './services/calls/world';
import { addressOfArea } from './workbook/a1-notation';
import { Workbook } from './workbook/workbook';

export type AppsScriptOptions = WorldOptions;

/** The global services of a script. */
export type AppsScript = ReturnType<typeof createServices>;

/** What lies behind the globals. */
export interface WorldInspection {
  readonly world: World;
  readonly calls: CallLog;
  readonly session: SheetsSession;
  /** The workbook scripts see as the active spreadsheet. */
  activeWorkbook: Workbook | null;
  /** Puts a workbook (read from a file, say) into the world, and makes it the active one. */
  open(workbook: Workbook): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** An empty workbook of this world, not yet open. */
  newWorkbook(name: string): Workbook;
}

const inspections = new WeakMap<AppsScript, WorldInspection>();

/** Makes the globals. Time zone Etc/GMT, locale en_US and the user's language `en`, unless told otherwise. */
export function createAppsScript(options: AppsScriptOptions = {}): AppsScript {
  const world = createWorld(options);
  const session = createSession(world);
  world.calls.documentId = () => session.active?.id ?? '';
  const appsScript = createServices(session);
  inspections.set(appsScript, inspectionOf(session));
  return appsScript;
}

/** @throws Error for anything that createAppsScript did not make */
export function inspectWorld(appsScript: AppsScript): WorldInspection {
  const inspection = inspections.get(appsScript);
  if (!inspection) throw new Error('Cannot inspect this object: it was not made by createAppsScript.');
  return inspection;
}

function createServices(session: SheetsSession) {
  const { world } = session;
  return {
    SpreadsheetApp: Object.assign(new LocalSpreadsheetApp(session), SPREADSHEET_APP_ENUMS),
    LockService: new LocalLockService(world),
    HtmlService: new LocalHtmlService(world),
    Session: new LocalSession(world),
    Utilities: new LocalUtilities({}),
    ScriptApp: Object.assign(new LocalScriptApp({}), { AuthMode }),
    console: createConsole(world),
  };
}

function createSession(world: World): SheetsSession {
  const session: SheetsSession = {
    world,
    engine: new Calculator({
      now: () => new Date(world.clock.now()),
      callCustomFunction: (name, args, cell) => world.callCustomFunction?.(name, args, cell) ?? null,
    }),
    workbooks: new Map(),
    active: null,
    makeSpreadsheet: (workbook) => new LocalSpreadsheet({ session, workbook }),
    makeSheet: (workbook, sheet) => new LocalSheet({ session, workbook, sheet }),
    makeRange: (workbook, sheet, place) => {
      const address = 'numRows' in place ? addressOfArea(place) : place;
      return new LocalRange({ session, workbook, sheet, address });
    },
    makeRangeList: (ranges) => new LocalRangeList(ranges),
  };
  return session;
}

function inspectionOf(session: SheetsSession): WorldInspection {
  const { world, engine, workbooks } = session;
  const { calls, locale, timeZone } = world;
  return {
    world,
    calls,
    session,
    get activeWorkbook() {
      return session.active;
    },
    set activeWorkbook(workbook) {
      session.active = workbook;
    },
    open(workbook) {
      workbook.engine = engine;
      workbooks.set(workbook.id, workbook);
      session.active = workbook;
      return session.makeSpreadsheet(workbook);
    },
    newWorkbook: (name) =>
      new Workbook({ id: `local-${workbooks.size + 1}`, name, locale, timeZone, engine }),
  };
}
