/** A client list in the stand-in, with the built add-on; set up with the VA preset, it is ready to be recalculated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS } from '../../src/i18n/languages';
import { AddOn } from '../../stand-in/add-on';
import {
  createAppsScript,
  inspectWorld,
  type AppsScript,
  type WorldInspection,
} from '../../stand-in/apps-script';
import { DEFAULT_ROOT, forEachPage } from '../built-files';
import type { ClientList } from './client-list';
import { outcomeOfCells, type Outcome } from './outcome';
import { PRESETS } from '../../src/core/presets/presets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface OpenList {
  readonly addOn: AddOn;
  readonly inspection: WorldInspection;
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
}

export interface OpenRawList extends OpenList {
  readonly globals: AppsScript;
}

export function openList(list: ClientList): OpenList {
  const open = openRawList(list);
  open.addOn.scriptRun('setUpSpreadsheet', 'VA', JSON.stringify({ added: PRESETS.VA.extras }));
  switchOffRules(open.spreadsheet);
  return open;
}

/** As it is before the add-on. */
export function openRawList(list: ClientList): OpenRawList {
  const globals = createAppsScript({ now: new Date('2026-11-21T12:00:00Z') });
  const inspection = inspectWorld(globals);
  const opened = globals.SpreadsheetApp.create('Bench');
  globals.SpreadsheetApp.setActiveSpreadsheet(opened);
  const addOn = new AddOn({
    code: readBuilt('Code.js'),
    globals: { ...globals },
    world: inspection.world,
    files: forEachPage((name) => readBuilt(`${name}.html`)),
  });
  const spreadsheet = opened as unknown as Spreadsheet;
  return { addOn, globals, inspection, spreadsheet, sheet: fillFirstSheet(spreadsheet, list) };
}

/** Formulas know no rules; what all ways are compared by is the score. The tab is read all the same. */
function switchOffRules(spreadsheet: Spreadsheet): void {
  const { tabs, rules } = TEXTS.en;
  const tab = spreadsheet.getSheetByName(tabs.rules)!;
  const [headers] = tab.getDataRange().getValues();
  tab.getRange(2, headers.indexOf(rules.headers.on) + 1, tab.getLastRow() - 1, 1).setValue(false);
}

/** What Recalculate wrote, in the order of the list. */
export function readOutcomes(sheet: Sheet): Outcome[] {
  const [headers, ...rows] = sheet.getDataRange().getValues();
  const { tier, score } = TEXTS.en.clientHeaders;
  const [tierColumn, scoreColumn] = [headers.indexOf(tier), headers.indexOf(score)];
  return rows.map((cells) => outcomeOfCells(cells[scoreColumn], cells[tierColumn]));
}

function readBuilt(name: string): string {
  return readFileSync(join(DEFAULT_ROOT, 'dist', name), 'utf8');
}

function fillFirstSheet(spreadsheet: Spreadsheet, { headers, rows }: ClientList): Sheet {
  const [sheet] = spreadsheet.getSheets();
  sheet.setName(TEXTS.en.tabs.clients);
  const missingRows = rows.length + 1 - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  sheet.getRange(1, 1, rows.length + 1, headers.length).setValues([headers, ...rows] as unknown[][]);
  return sheet;
}
