/**
 * What each command asks of Google, from a trace of the stand-in: counted calls, changes between reading and writing, all crossings of the
 * border to services, and what a model with public figures makes of that in seconds. Counts are the same on every machine.
 */
import { TEXTS } from '../../src/i18n/languages';
import type { ClientAtRow, ReadyState } from '../../src/addon/sidebar/sidebar-contract';
import { PRESETS } from '../../src/core/presets/presets';
import type { ServiceCall } from '../../stand-in/services/calls/call-log';
import { SheetUser } from '../../stand-in/sheet-user';
import { clientName, createClientList, type ClientList } from './client-list';
import { modelSeconds, PUBLIC_COSTS, type CallCosts } from './model-seconds';
import { openRawList, type OpenRawList } from './open-add-on';

/** Commands in the order in which a user meets them. */
export const COMMANDS = [
  'setUpAwaited',
  'setUp',
  'firstRecalculation',
  'nothingChanged',
  'tiersChange',
  'editFollowed',
  'editOfOutput',
  'editOfNotes',
  'editOfOtherTab',
  'editSwitchedOff',
  'sidebar',
  'selectionStays',
  'selectionMoved',
  'saveWeights',
  'saveCutOffs',
  'applyValues',
  'goToClient',
  'firstImport',
  'nextImport',
  'firstMoney',
  'moneyUnchanged',
  'moneyChanged',
  'allRecordsUnchanged',
  'allRecordsTiersChange',
  'foreignRecordsUnchanged',
  'planDay',
  'tickToday',
  'addDayColumns',
  'startOnboarding',
  'readToday',
  'addTask',
  'noteContact',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface CommandCost {
  readonly reads: number;
  readonly writes: number;
  /** How often a read follows a write or a write a read: each time Google finishes what it has begun. */
  readonly changes: number;
  readonly crossings: number;
  /** On Google, by the model. */
  readonly seconds: number;
}

export type CommandCosts = Readonly<Record<CommandName, CommandCost>>;

export interface MeasuredFile {
  readonly clients: number;
  /** Tabs of the user's beside the list. */
  readonly otherTabs: number;
}

const { tabs, clientHeaders } = TEXTS.en;
const NOTES = 'My own notes';
const RATINGS = PRESETS.VA.criteria
  .filter(({ kind }) => kind === 'rating')
  .map(({ key }) => TEXTS.en.columns[key].name);

/** Does everything that COMMANDS names once, in one spreadsheet. */
export function measureCommands({ clients, otherTabs }: MeasuredFile, costs = PUBLIC_COSTS): CommandCosts {
  return new Session(createClientList(clients), otherTabs, costs).run();
}

class Session {
  private readonly open: OpenRawList;
  private readonly user: SheetUser;
  private readonly costs: Partial<Record<CommandName, CommandCost>> = {};

  constructor(
    list: ClientList,
    otherTabs: number,
    private readonly callCosts: CallCosts,
  ) {
    this.open = openRawList(withNotes(list));
    const { addOn, inspection, spreadsheet } = this.open;
    this.user = new SheetUser(addOn, inspection);
    for (let index = 1; index <= otherTabs; index++) spreadsheet.insertSheet(`Other ${index}`, index);
    this.open.sheet.activate();
  }

  run(): CommandCosts {
    const { addOn, sheet } = this.open;
    const added = JSON.stringify({ added: PRESETS.VA.extras });
    this.trace('setUpAwaited', () => this.callSidebar('isSetUp'));
    this.trace('setUp', () => addOn.scriptRun('setUpSpreadsheet', 'VA', added));
    this.trace('firstRecalculation', () => addOn.run('recalculateTiers'));
    this.trace('nothingChanged', () => addOn.run('recalculateTiers'));
    const ratings = sheet.getRange(2, 4, 1, 6);
    for (const rating of [1, 5]) {
      ratings.setValues([Array(6).fill(rating)]);
      this.trace('tiersChange', () => addOn.run('recalculateTiers'));
    }
    this.traceEdits();
    this.traceSidebar();
    this.traceImport();
    this.traceMoney();
    this.traceDay();
    return this.costs as CommandCosts;
  }

  private traceEdits(): void {
    const { addOn } = this.open;
    const type = (tab: string, cell: string, text: string) => (): void => this.user.type(tab, cell, text);
    const beside = `${letterOf(NOTES, this.headers())}2`;
    this.trace('editSwitchedOff', type(tabs.clients, beside, 'hi'));
    addOn.run('switchAsYouType');
    this.user.type(tabs.clients, 'D2:I2', '3');
    this.trace('editFollowed', type(tabs.clients, 'D2', '1'));
    this.trace('editOfOutput', type(tabs.clients, `${letterOf(clientHeaders.change, this.headers())}2`, 'x'));
    this.trace('editOfNotes', type(tabs.clients, beside, 'hello'));
    this.open.spreadsheet.insertSheet('Sums');
    this.trace('editOfOtherTab', type('Sums', 'A1', '1'));
    addOn.run('switchAsYouType');
    addOn.run('recalculateTiers');
  }

  private traceSidebar(): void {
    const { sheet } = this.open;
    const call = this.callSidebar.bind(this);
    const client = { rowNumber: 3, name: clientName(2) };
    sheet.getRange(2, 1).activate();
    let state: unknown;
    this.trace('sidebar', () => (state = call('read')));
    const { place, criteria } = state as ReadyState;
    const fun = criteria.find(({ name }) => name === 'Fun')!;
    const { fingerprint } = call('readSelection', '') as ClientAtRow;
    this.trace('selectionStays', () => call('readSelection', fingerprint));
    sheet.getRange(3, 1).activate();
    this.trace('selectionMoved', () => call('readSelection', fingerprint));
    const weight = (criterion: string, rowNumber: number): object => ({ criterion, rowNumber, weight: 50 });
    this.trace('saveWeights', () => call('saveWeights', [weight('Working together', 4), weight('Fun', 7)]));
    this.trace('saveCutOffs', () => call('saveCutOffs', [{ tier: 'A', rowNumber: 2, from: 60 }]));
    for (const value of [1, 5]) {
      const changes = RATINGS.map((criterion) => ({ criterion, value }));
      this.trace('applyValues', () => call('applyValues', [{ client, changes }]));
    }
    this.trace('goToClient', () => call('goToClient', client, 'Fun', { ...place, column: fun.column }));
  }

  /** An entry of each client, of two days. */
  private traceImport(): void {
    const { addOn, sheet } = this.open;
    const clients = sheet
      .getRange(2, 1, sheet.getLastRow() - 1, 1)
      .getValues()
      .flat()
      .map(String);
    for (const [command, day] of [
      ['firstImport', 20514],
      ['nextImport', 20515],
    ] as const) {
      const time = clients.map((client, index) => ({
        record: { day, client, seconds: 3600, billable: true, amount: 5000, currency: '', project: '', task: '', person: '' },
        rowNumber: index + 2, clock: '', transaction: '',
      })); // oxfmt-ignore
      const file = { product: 'Toggl Track', time, invoices: [], payments: [], tasks: [], remember: null };
      const sent = JSON.stringify([{ files: [file], names: [], withRates: false }]);
      this.trace(command, () => addOn.scriptRun('callFromImport', 'write', sent));
    }
  }

  /** The tab that says what time and invoices bring, and its charts: made, left alone, and with one more client in them. */
  private traceMoney(): void {
    const { addOn, spreadsheet } = this.open;
    const recalculate = (): unknown => addOn.run('recalculateTiers');
    const invoices = spreadsheet.getSheetByName(tabs.invoices) ?? spreadsheet.insertSheet(tabs.invoices);
    invoices.getRange(1, 1, 3, 5).setValues([
      ['Number', 'Client', 'Issued', 'Amount', 'Status'],
      ['1', clientName(1), '2026-03-02', 900, 'paid'],
      ['2', clientName(2), '2026-03-02', 500, 'paid'],
    ]);
    this.trace('firstMoney', recalculate);
    this.trace('moneyUnchanged', recalculate);
    invoices.getRange(4, 1, 1, 5).setValues([['3', clientName(3), '2026-03-02', 700, 'paid']]);
    this.trace('moneyChanged', recalculate);
    this.traceAllRecords(invoices);
  }

  /** Every tab of records is there; first all of it in the home currency and of known clients. */
  private traceAllRecords(invoices: GoogleAppsScript.Spreadsheet.Sheet): void {
    const { addOn, spreadsheet, sheet } = this.open;
    const recalculate = (): unknown => addOn.run('recalculateTiers');
    const make = (tab: 'payments' | 'currencies' | 'names', ...lines: unknown[][]): void => {
      const made = spreadsheet.getSheetByName(tabs[tab]) ?? spreadsheet.insertSheet(tabs[tab]);
      made.getRange(1, 1, lines.length, lines[0].length).setValues(lines);
    };
    make('payments', ['Date', 'Client', 'Amount', 'Invoice'], ['2026-03-20', clientName(1), 900, '1']);
    make('currencies', ['Currency', 'From', 'Rate'], ['USD', '', 1], ['EUR', '', 1.1]);
    make('names', ['Name in files', 'Client'], ['Somebody', clientName(1)]);
    recalculate();
    this.trace('allRecordsUnchanged', recalculate);
    for (const rating of [5, 1]) {
      sheet.getRange(2, 4, 1, 6).setValues([Array(6).fill(rating)]);
      this.trace('allRecordsTiersChange', recalculate);
    }
    const currencies = [['Currency'], ['USD'], ['USD'], ['EUR']];
    invoices.getRange(1, 6, currencies.length, 1).setValues(currencies);
    recalculate();
    this.trace('foreignRecordsUnchanged', recalculate);
  }

  private traceDay(): void {
    const { addOn, spreadsheet } = this.open;
    addOn.run('planMyDay');
    const tasks = Array.from({ length: 40 }, (_, index) => [`Task ${index}`, clientName(index + 1)]);
    spreadsheet.getSheetByName(tabs.tasks)!.getRange(2, 2, tasks.length, 2).setValues(tasks);
    addOn.run('planMyDay');
    this.trace('planDay', () => addOn.run('planMyDay'));
    this.trace('tickToday', () => this.user.type(tabs.today, 'A3', 'TRUE'));
    this.trace('addDayColumns', () => addOn.scriptRun('addDayColumns', '["channel","timeZone"]'));
    this.traceOnboarding();
    this.trace('readToday', () => this.callSidebar('readToday'));
    const what = { kind: 'task', what: 'Call', client: clientName(2), due: '', estimate: '' };
    this.trace('addTask', () => this.callSidebar('addTask', what));
    this.trace('noteContact', () => this.callSidebar('noteContact', clientName(2)));
  }

  /** The first time it makes the list of steps. */
  private traceOnboarding(): void {
    const { addOn, sheet } = this.open;
    const start = (): void => {
      sheet.activate();
      sheet.getRange(3, 1).activate();
      addOn.run('startOnboarding');
    };
    start();
    this.trace('startOnboarding', start);
  }

  private callSidebar(name: string, ...args: unknown[]): unknown {
    return JSON.parse(String(this.open.addOn.scriptRun('callFromSidebar', name, JSON.stringify(args))));
  }

  private headers(): string[] {
    const { sheet } = this.open;
    return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].map(String);
  }

  private trace(command: CommandName, run: () => unknown): void {
    const { calls } = this.open.inspection;
    calls.reset();
    run();
    const { read, write } = calls.count();
    this.costs[command] = {
      reads: read,
      writes: write,
      changes: changesIn(calls.calls),
      crossings: calls.crossings,
      seconds: modelSeconds(calls.calls, this.callCosts),
    };
  }
}

function withNotes(list: ClientList): ClientList {
  return {
    ...list,
    headers: [...list.headers, NOTES],
    rows: list.rows.map((row) => [...row, '']),
  };
}

function changesIn(calls: readonly ServiceCall[]): number {
  return calls.filter(({ kind }, index) => index > 0 && kind !== calls[index - 1].kind).length;
}

function letterOf(header: string, headers: readonly string[]): string {
  const column = headers.indexOf(header);
  const letter = (index: number): string => String.fromCharCode(65 + index);
  return column < 26 ? letter(column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}
