/** Everything that she can start: menu items, calls of the page, and an edit where the add-on follows it. */
import type { SidebarCalls } from '../../src/addon/sidebar/sidebar-contract';
import { languageOf, TEXTS } from '../../src/i18n/languages';
import { OtherUser } from '../../stand-in/other-user';
import type { SheetModel } from '../../stand-in/workbook/sheet-model';
import type { OpenSpreadsheet } from '../addon/open-spreadsheet';
import { LAYOUTS, type Layout } from './layouts';
import { prepare, prepareFurther, type Prepared } from './prepared';

export interface Cell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A person who goes from one list to another. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

export interface Command {
  readonly name: string;
  readonly start: Prepared;
  /** @returns what she is told, also where it fails */
  run(opened: OpenSpreadsheet): string;
  /** What she does when it has failed; left out, the same. */
  again?(opened: OpenSpreadsheet): void;
  /** Cells of hers that she asks it to write: all of them, or none. */
  readonly asked?: readonly Cell[];
  /** Whether some of what she asked for may be done, where it says so. */
  readonly mayStop?: boolean;
  /** Whether it says nothing, whatever happens. */
  readonly isQuiet?: boolean;
  /** A person whose row it takes from one list to the other. */
  readonly moves?: Move;
}

// How things are started.

/** A menu item or a trigger; what it throws would be shown raw by Sheets. */
export function runGlobal(opened: OpenSpreadsheet, name: string, ...values: unknown[]): string {
  const { ui } = opened.inspection.world;
  const [alerts, toasts] = [ui.alerts.length, ui.toasts.length];
  try {
    opened.addOn.run(name, 'FULL', ...values);
  } catch (error) {
    return `Sheets shows a raw TypeError or the like: ${messageOf(error)}`;
  }
  const answers = ui.alerts.slice(alerts).map(({ prompt }) => prompt);
  return [...answers, ...ui.toasts.slice(toasts).map(({ message }) => message)].at(-1) ?? '';
}

/** A call of the page, as JSON; what it throws, the page shows. */
export function callSidebar<Name extends keyof SidebarCalls>(
  { addOn }: OpenSpreadsheet,
  name: Name,
  ...values: Parameters<SidebarCalls[Name]>
): string {
  try {
    addOn.scriptRun('callFromSidebar', name, JSON.stringify(values));
    return 'Done.';
  } catch (error) {
    return messageOf(error);
  }
}

function runSetUp(opened: OpenSpreadsheet, preset?: string): string {
  try {
    return opened.setUp(preset);
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// Places in a prepared spreadsheet.

function columnWith(sheet: SheetModel, header: string, headerRow = 1): number {
  const { lastColumn } = sheet.cells.extent();
  for (let column = 1; column <= lastColumn; column++) {
    if (sheet.contentAt(headerRow, column) === header) return column;
  }
  throw new Error(`There is no column "${header}" on ${sheet.name}.`);
}

function rowWith(sheet: SheetModel, name: string): number {
  return sheet.cells.rows.findIndex((row) => row?.contents[0] === name) + 1;
}

function cellsOf(sheet: SheetModel, column: number, rows: readonly number[]): Cell[] {
  return rows.map((row) => ({ tab: sheet.name, row, column }));
}

// The commands.

export function setUp(layout: Layout, stage: 'raw' | 'lived' = 'raw'): Command {
  return {
    name: 'Set up',
    start: prepare(layout, stage),
    run: (opened) => runSetUp(opened, stage === 'raw' ? layout.preset : undefined),
  };
}

/** Once more, when something of what was made is gone. */
export function mend(layout: Layout, loss: string, remove: (opened: OpenSpreadsheet) => void): Command {
  const start = prepareFurther(prepare(layout, 'setUp'), remove);
  return { name: `Set up, ${loss}`, start, run: (opened) => runSetUp(opened) };
}

export function recalculate(layout: Layout, stage: 'lived' | 'changed' = 'changed'): Command {
  return {
    name: 'Recalculate',
    start: prepare(layout, stage),
    run: (opened) => runGlobal(opened, 'recalculateTiers'),
  };
}

/** An edit where the add-on follows. What is typed stands, whatever becomes of the rest. */
export function asYouType(layout: Layout): Command {
  const [[cell, text]] = Object.entries(layout.edits);
  const start = prepareFurther(prepare(layout, 'changed'), (opened) => {
    if (layout !== LAYOUTS.german) opened.addOn.run('switchAsYouType');
    opened.recalculate();
    opened.user.type(layout.list!, cell, '3');
  });
  const typed = prepareFurther(start, (opened) =>
    new OtherUser(opened.inspection).type(layout.list!, cell, text),
  );
  return {
    name: 'an edit, as you type',
    start: { ...start, hers: typed.hers },
    run(opened) {
      opened.user.type(layout.list!, cell, text);
      return opened.inspection.world.consoleLines.map((line) => line.text).join(' ');
    },
    // What failed in silence is made up for by the next run.
    again: (opened) => opened.recalculate(),
    isQuiet: true,
  };
}

/** With the Settings tab gone: the switch makes it itself. */
export function switchAsYouType(layout: Layout): Command {
  const start = prepareFurther(prepare(layout, 'setUp'), ({ spreadsheet }) =>
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('Settings')!),
  );
  return {
    name: 'The switch',
    start,
    run: (opened) => runGlobal(opened, 'switchAsYouType'),
    // Where she has read that it is on, she does not turn it over once more.
    again(opened) {
      if (!isSwitchedOn(opened)) opened.addOn.run('switchAsYouType');
    },
  };
}

function isSwitchedOn({ spreadsheet, valuesOf }: OpenSpreadsheet): boolean {
  const { tabs, settings } = TEXTS[languageOf(spreadsheet.getSpreadsheetLocale())];
  return valuesOf(tabs.settings).some(
    ([name, value]) => name === settings.names.recalculateOnEdit && value === true,
  );
}

/** With the Settings tab there: it turns one cell over. */
export function turnSwitch(layout: Layout): Command {
  const start = prepare(layout, 'setUp');
  const { settings, tabs } = TEXTS[languageOf(start.workbook.locale)];
  const sheet = start.workbook.sheetByName(tabs.settings)!;
  const row = rowWith(sheet, settings.names.recalculateOnEdit);
  return {
    name: 'The switch, once more',
    start,
    run: (opened) => runGlobal(opened, 'switchAsYouType'),
    asked: cellsOf(sheet, columnWith(sheet, settings.headers.value), [row]),
  };
}

export function addProspects(layout: Layout): Command {
  return {
    name: 'Add a tab for prospects',
    start: prepare(layout, 'setUp'),
    run: (opened) => runGlobal(opened, 'addProspects'),
  };
}

/** In the German file, =Ada is selected; private remarks stand beside the prospects. */
export function makeClient(): Command {
  return {
    name: 'Make client',
    start: prepareFurther(prepare(LAYOUTS.german, 'changed'), ({ spreadsheet }) => {
      spreadsheet.getSheetByName('Interessenten')!.getRange('A2').activate();
    }),
    run: (opened) => runGlobal(opened, 'makeClients'),
    again(opened) {
      const names = opened.valuesOf('Interessenten').map(([name]) => name);
      opened.addOn.run(names.includes('=Ada') ? 'makeClients' : 'recalculateTiers');
    },
    moves: { from: 'Interessenten', to: 'Kunden', name: '=Ada' },
  };
}

/** Formulas of ours spill beside a spill of hers. */
export function freeze(): Command {
  const start = prepareFurther(prepare(LAYOUTS.plain, 'raw'), ({ spreadsheet }) => {
    const sheet = spreadsheet.getSheetByName('People')!;
    sheet.getRange('G2').setFormula('=CLIENTSCORE(D2:D5)');
    sheet.getRange('H2').setFormula('=ARRAYFORMULA(B2:B5*2)');
    sheet.getRange('I2').setFormula('=CLIENTTIER(G2)');
  });
  const column = [2, 3, 4, 5].map((row) => ({ tab: 'People', row, column: 7 }));
  return {
    name: 'Freeze',
    start,
    run: (opened) => runGlobal(opened, 'freezeFormulas'),
    asked: [...column, { tab: 'People', row: 2, column: 9 }],
    mayStop: true,
  };
}

export function openPages(layout: Layout): Command[] {
  return ['showHelp', 'showSetUp', 'showSidebar'].map((name) => ({
    name,
    start: prepare(layout, 'changed'),
    run: (opened) => {
      const { dialogs } = opened.inspection.world.ui;
      const before = dialogs.length;
      const said = runGlobal(opened, name);
      // A page that opens all the same, say in the other of two languages, says enough.
      return said === '' && dialogs.length > before ? 'The page is open.' : said;
    },
  }));
}

export function startWithSample(layout: Layout): Command {
  return {
    name: 'sidebar: start with sample',
    start: prepare(layout, 'raw'),
    run: (opened) => callSidebar(opened, 'start', layout.preset, true),
  };
}

/** Calls that write nothing of hers. */
export function sidebarReads(layout: Layout): Command[] {
  const start = prepare(layout, 'changed');
  const [client] = firstClients(start);
  const calls: [string, (opened: OpenSpreadsheet) => string][] = [
    ['read', (opened) => callSidebar(opened, 'read')],
    ['isSetUp', (opened) => callSidebar(opened, 'isSetUp')],
    ['readSelection', (opened) => callSidebar(opened, 'readSelection', '')],
    ['readClient', (opened) => callSidebar(opened, 'readClient')],
    ['recalculate', (opened) => callSidebar(opened, 'recalculate')],
    ['goToCell', (opened) => callSidebar(opened, 'goToCell', `${layout.list}!A1`)],
    ['goToClient', (opened) => callSidebar(opened, 'goToClient', client, null, null)],
  ];
  return calls.map(([name, run]) => ({ name: `sidebar: ${name}`, start, run }));
}

/** The first two, or the only one. */
function firstClients({ workbook, layout }: Prepared): { rowNumber: number; name: string }[] {
  const sheet = workbook.sheetByName(layout.list!)!;
  let column = 1;
  while (!['Client', 'Kunde'].includes(String(sheet.contentAt(layout.headerRow, column)))) column++;
  const rows = [layout.headerRow + 1, layout.headerRow + 2];
  return rows
    .map((rowNumber) => ({ rowNumber, name: String(sheet.contentAt(rowNumber, column) ?? '') }))
    .filter(({ name }) => name !== '');
}

/** Calls that write what she asked for: two ratings each of two clients, up to four weights, two cut-offs. */
export function sidebarWrites(layout: Layout): Command[] {
  const start = prepare(layout, 'changed');
  const list = start.workbook.sheetByName(layout.list!)!;
  const words = TEXTS[languageOf(start.workbook.locale)];
  const criteria = start.workbook.sheetByName(words.tabs.criteria)!;
  const tiers = start.workbook.sheetByName(words.tabs.tiers)!;
  const inputs = layout === LAYOUTS.german ? ['Faires Honorar', 'Zahlungsmoral'] : ['Fun', 'Network'];
  const clients = firstClients(start);
  const nameOf = (sheet: SheetModel, each: number): string => String(sheet.contentAt(each, 1));
  const changes = inputs.map((criterion, index) => ({ criterion, value: 2 + index }));
  const lines = [2, 3, 4, 5].filter((each) => (criteria.contentAt(each, 1) ?? '') !== '');
  const weights = lines.map((rowNumber) => ({
    criterion: nameOf(criteria, rowNumber),
    rowNumber,
    weight: rowNumber + 0.5,
  }));
  const cutOffs = [2, 3].map((rowNumber) => ({
    tier: nameOf(tiers, rowNumber),
    rowNumber,
    from: 90 - rowNumber * 10,
  }));
  return [
    {
      name: 'sidebar: applyValues',
      start,
      run: (opened) =>
        callSidebar(
          opened,
          'applyValues',
          clients.map((client) => ({ client, changes })),
        ),
      asked: clients.flatMap(({ rowNumber: row }) =>
        inputs.map((input) => ({ tab: list.name, row, column: columnWith(list, input, layout.headerRow) })),
      ),
    },
    {
      name: 'sidebar: saveWeights',
      start,
      run: (opened) => callSidebar(opened, 'saveWeights', weights),
      asked: cellsOf(criteria, columnWith(criteria, words.criteriaHeaders.weight), lines),
    },
    {
      name: 'sidebar: saveCutOffs',
      start,
      run: (opened) => callSidebar(opened, 'saveCutOffs', cutOffs),
      asked: cellsOf(tiers, columnWith(tiers, words.tierHeaders.fromScore), [2, 3]),
    },
  ];
}
