/** Opens a spreadsheet in the stand-in with the built add-on in it, as a user would find it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AddOn } from '../../stand-in/add-on';
import { SheetUser } from '../../stand-in/sheet-user';
import {
  createAppsScript,
  inspectWorld,
  type AppsScript,
  type AppsScriptOptions,
  type WorldInspection,
} from '../../stand-in/apps-script';
import { forEachPage } from '../../scripts/built-files';
import type { Workbook } from '../../stand-in/workbook/workbook';

const DIST = join(__dirname, '../../dist');
const readPage = (name: string): string => readFileSync(join(DIST, `${name}.html`), 'utf8');

/** What a script project holds. */
export interface ShippedFiles {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
}

/** dist/, as a push brings it. */
export const SHIPPED: ShippedFiles = {
  code: readFileSync(join(DIST, 'Code.js'), 'utf8'),
  files: forEachPage(readPage),
};

export type Cells = (string | number | boolean | Date)[][];

/** The globals as scripts are written for: with the types of the real platform. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface OpenSpreadsheet {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly spreadsheet: Spreadsheet;
  readonly addOn: AddOn;
  readonly inspection: WorldInspection;
  /** Whoever types into it; what her scripts do is none of her typing. */
  readonly user: SheetUser;
  /** Runs the set-up dialog's call. @param added columns that a list of hers gets, as if she had ticked them */
  setUp(preset?: string, added?: readonly string[]): string;
  recalculate(): void;
  lastToast(): string;
  lastAlert(): string;
  /** All values of a tab. */
  valuesOf(tab: string): unknown[][];
}

/** What only rules, locks and next steps look at, in every preset. */
export const EXTRAS = ['income12Months', 'daysLate', 'lastContact', 'lockTier', 'lockReason', 'lockUntil'];

export const TODAY = new Date('2026-11-21T12:00:00Z');

export function openSpreadsheet(
  options: AppsScriptOptions = {},
  sheets: Record<string, Cells> = {},
  shipped = SHIPPED,
): OpenSpreadsheet {
  const globals = createGlobals(options);
  const spreadsheet = globals.SpreadsheetApp.create('Clients of a VA') as unknown as Spreadsheet;
  globals.SpreadsheetApp.setActiveSpreadsheet(spreadsheet as never);
  for (const [name, cells] of Object.entries(sheets)) fillSheet(spreadsheet, name, cells);
  return openAddOn(globals, spreadsheet, options, shipped);
}

/** A workbook that is there already, such as a copy of a prepared one, in a world of its own. */
export function openWorkbook(
  workbook: Workbook,
  options: AppsScriptOptions = {},
  shipped = SHIPPED,
): OpenSpreadsheet {
  const globals = createGlobals(options);
  return openAddOn(globals, inspectWorld(globals).open(workbook) as unknown as Spreadsheet, options, shipped);
}

const made = new Map<string, Workbook>();

/**
 * A copy of a spreadsheet that is made the first time: setting up takes a hundred times as long as copying. What is no part of
 * a spreadsheet, such as what was shown or is cached, is not there.
 *
 * @param key tells apart what a file has made
 * @param options of the copy
 */
export function openCopy(
  key: unknown,
  make: () => OpenSpreadsheet,
  options: AppsScriptOptions = {},
): OpenSpreadsheet {
  const name = JSON.stringify(key);
  let workbook = made.get(name);
  if (workbook === undefined) {
    workbook = make().inspection.activeWorkbook!;
    workbook.settle();
    made.set(name, workbook);
  }
  return openWorkbook(workbook.copy(), options);
}

/** In a zone of its own, wherever the tests run. */
function createGlobals(options: AppsScriptOptions): AppsScript {
  return createAppsScript({ now: TODAY, timeZone: 'Etc/GMT', userLocale: options.locale, ...options });
}

function openAddOn(
  globals: AppsScript,
  spreadsheet: Spreadsheet,
  { failAtCall }: AppsScriptOptions,
  { code, files } = SHIPPED,
): OpenSpreadsheet {
  const inspection = inspectWorld(globals);
  const addOn = new AddOn({ code, globals: { ...globals }, world: inspection.world, files });
  inspection.calls.reset(failAtCall ?? null);
  return {
    app: globals.SpreadsheetApp as unknown as OpenSpreadsheet['app'],
    spreadsheet,
    addOn,
    inspection,
    user: new SheetUser(addOn, inspection),
    setUp: (preset, added) =>
      String(addOn.scriptRun('setUpSpreadsheet', preset ?? null, added ? JSON.stringify({ added }) : null)),
    recalculate: () => void addOn.run('recalculateTiers'),
    lastToast: () => inspection.world.ui.toasts.at(-1)?.message ?? '',
    lastAlert: () => inspection.world.ui.alerts.at(-1)?.prompt ?? '',
    valuesOf: (tab) => spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? [],
  };
}

/** The first tab takes the place of the empty one that every spreadsheet starts with. */
function fillSheet(spreadsheet: Spreadsheet, name: string, cells: Cells): void {
  const [first] = spreadsheet.getSheets();
  const isFresh = first.getLastRow() === 0 && spreadsheet.getNumSheets() === 1;
  const sheet = isFresh ? first.setName(name) : spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  if (cells.length > 0) sheet.getRange(1, 1, cells.length, cells[0].length).setValues(cells);
}
