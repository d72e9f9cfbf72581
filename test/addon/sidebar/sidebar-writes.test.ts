/**
 * What the sidebar writes of the user's cells: all that she asked for or nothing, never over a formula, its result or a protected
 * cell; and what she reads is true whenever a service call fails, whatever is sent, and whoever edits meanwhile.
 */
import type { ClientKey, SidebarCalls } from '../../../src/addon/sidebar/sidebar-contract';
import { failAt, meanwhile } from '../disturbed-run';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { readState } from '../read-state';

const CLIENTS: Cells = [
  ['Client', 'Fun', 'My notes', 'Network', 'Own formula', 'Last call'],
  ['Acme', 4, '007', 2, '=B2*2', '2026-11-01'],
  ['Beta', 2, '', '', '=B3*2', ''],
  ['Gamma', 3, 'x', 5, '=B4*2', ''],
];
const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Fun', 'Rating', 3, 1, 5],
  ['Network', 'Rating', 1, 1, 5],
  ['Last call', 'Days since', 2, 100, 0],
];
const TIERS: Cells = [
  ['Tier', 'From score'],
  ['A', 75],
  ['B', 50],
  ['C', 0],
];
const OWNER = 'owner@example.com';

function make(): OpenSpreadsheet {
  const opened = openSpreadsheet(
    { uiAnswers: () => 'OK', locale: 'en_GB' },
    { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS },
  );
  opened.setUp();
  opened.spreadsheet.getSheetByName('Rules')!.getRange('A2:A').setValue(false);
  opened.recalculate();
  return opened;
}

function open(options: { userLocale?: string; ownerEmail?: string } = {}): OpenSpreadsheet {
  return openCopy('set up', make, { uiAnswers: () => 'OK', locale: 'en_GB', ...options });
}

function send({ addOn }: OpenSpreadsheet, name: string, values: unknown): string {
  try {
    addOn.scriptRun('callFromSidebar', name, typeof values === 'string' ? values : JSON.stringify(values));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const call = <Name extends keyof SidebarCalls>(
  opened: OpenSpreadsheet,
  name: Name,
  ...values: Parameters<SidebarCalls[Name]>
): string => send(opened, name, values);

const sheet = ({ spreadsheet }: OpenSpreadsheet, name: string) => spreadsheet.getSheetByName(name)!;
const weights = (opened: OpenSpreadsheet): unknown[] => opened.valuesOf('Criteria').slice(1).map((row) => row[2]); // oxfmt-ignore
/** What is hers on the three tabs: whole lines in her own columns, wherever they stand. */
const inputsOf = (opened: OpenSpreadsheet): unknown[][] =>
  Object.entries({ Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS }).map(([tab, [own]]) => {
    const rows = opened.valuesOf(tab).filter((row) => row.some((cell) => cell !== ''));
    const columns = own.map((header) => rows[0].indexOf(header));
    return rows.map((row) => columns.map((column) => row[column]));
  });
const ACME = { rowNumber: 2, name: 'Acme' };
const applyTo = (opened: OpenSpreadsheet, client: ClientKey, criterion: string, value: number): string =>
  call(opened, 'applyValues', [{ client, changes: [{ criterion, value }] }]);

const SAVES: readonly (readonly [string, (opened: OpenSpreadsheet) => string, RegExp, number])[] = [
  ['saveWeights', (opened) => call(opened, 'saveWeights', [{ criterion: 'Fun', rowNumber: 2, weight: 5 }, { criterion: 'Last call', rowNumber: 4, weight: 6 }]), /^The weights are saved\./, 1],
  ['saveCutOffs', (opened) => call(opened, 'saveCutOffs', [{ tier: 'A', rowNumber: 2, from: 80 }, { tier: 'B', rowNumber: 3, from: 40 }]), /^The cut-offs are saved\./, 1],
  ['applyValues', (opened) => call(opened, 'applyValues', [{ client: ACME, changes: [{ criterion: 'Fun', value: 5 }, { criterion: 'Network', value: null }, { criterion: 'Last call', value: 3 }] }]), /^The values are saved\./, 2],
]; // oxfmt-ignore

describe.each(SAVES)('%s', (_name, save, saved, stretches) => {
  const untouched = open();
  const before = readState(untouched.spreadsheet);
  const undisturbed = open();
  undisturbed.inspection.calls.reset();
  expect(save(undisturbed)).toBe('');

  it('writes each stretch of cells at once', () => {
    const methods = undisturbed.inspection.calls.calls.map(({ method }) => method);
    const saving = methods.slice(0, methods.lastIndexOf('Sheet.getProtections') + 9);
    expect(saving.filter((method) => method === 'Range.setValues')).toHaveLength(stretches);
    // A copy of the tab is made only where a formula may fill the cells.
    expect(methods).not.toContain('Sheet.copyTo');
  });

  it('tells the truth where it fails: it is as it was, or it is saved', () => {
    const { calls } = undisturbed.inspection.calls;
    // Around each write, where what is true changes; every call is failed elsewhere.
    const risky = calls.flatMap(({ kind }, index) => (kind === 'write' ? [index + 1, index + 2] : []));
    const told = new Set<string>();
    for (const each of new Set(risky.filter((index) => index <= calls.length))) {
      const opened = open();
      let message = '';
      failAt(opened, each, () => (message = save(opened)));
      const isUntouched = /own cells are as they were/.test(message);
      if (isUntouched) expect([each, readState(opened.spreadsheet)]).toEqual([each, before]);
      else expect([each, message]).toEqual([each, expect.stringMatching(saved)]);
      told.add(isUntouched ? 'untouched' : 'saved');
      if (!isUntouched) expect(inputsOf(opened)).toEqual(inputsOf(undisturbed));
    }
    expect([...told].sort()).toEqual(['saved', 'untouched']);
  });

  it.each(['insertRowBefore', 'insertColumnBefore'] as const)(
    'writes at the right place or nothing when somebody does %s meanwhile',
    (insert) => {
      const { calls } = undisturbed.inspection.calls;
      const first = calls.findIndex(({ method }) => method === 'Range.setValues') + 1;
      const missed: number[] = [];
      for (let each = Math.max(1, first - 8); each <= first; each++) {
        const opened = open();
        const act = (): void =>
          ['Clients', 'Criteria', 'Tiers'].forEach((tab) => sheet(opened, tab)[insert](1));
        meanwhile(opened, each, act, () => void save(opened));
        const found = JSON.stringify(inputsOf(opened));
        const isWhole = [undisturbed, untouched].some((of) => JSON.stringify(inputsOf(of)) === found);
        if (!isWhole) missed.push(each);
      }
      // Only between the check and its write.
      expect(missed).toEqual([first]);
    },
  );
});

describe('Cells that are not to be written', () => {
  const refused = (opened: OpenSpreadsheet, save: () => string): string => {
    const before = readState(opened.spreadsheet);
    const message = save();
    expect(readState(opened.spreadsheet)).toEqual(before);
    return message;
  };
  const four = (opened: OpenSpreadsheet): string =>
    call(opened, 'saveWeights', [2, 3, 4].map((rowNumber) => ({ criterion: ['Fun', 'Network', 'Last call'][rowNumber - 2], rowNumber, weight: 9 }))); // oxfmt-ignore

  it('the result of a formula that fills a column, also where it shows nothing', () => {
    const opened = open();
    sheet(opened, 'Clients').getRange('D2:D4').clearContent();
    sheet(opened, 'Clients').getRange('D2').setFormula('=ARRAYFORMULA(IF(B2:B4>2,B2:B4,""))');
    const beta = { rowNumber: 3, name: 'Beta' };
    expect(refused(opened, () => applyTo(opened, beta, 'Network', 5))).toMatch(
      /^The formula in Clients!D2 fills Clients!D3 with its result, .+ Nothing was written/,
    );
    expect(applyTo(opened, beta, 'Fun', 5)).toBe('');
    expect(sheet(opened, 'Clients').getRange('D2:D4').getValues()).toEqual([[4], [5], [3]]);
    expect(opened.spreadsheet.getSheets().map((each) => each.getName())).not.toContain('Copy of Clients');
  });

  it('a spilled column of weights', () => {
    const opened = open();
    sheet(opened, 'Criteria').getRange('C2:C4').clearContent();
    sheet(opened, 'Criteria').getRange('C2').setFormula('={3;1;2}');
    const save = () => call(opened, 'saveWeights', [{ criterion: 'Network', rowNumber: 3, weight: 7 }]);
    expect(refused(opened, save)).toContain('The formula in Criteria!C2 fills Criteria!C3');
  });

  it('a formula between two weights stays a formula', () => {
    const opened = open();
    sheet(opened, 'Criteria').getRange('C3').setFormula('=1+0');
    expect(SAVES[0][1](opened)).toBe('');
    expect([weights(opened), sheet(opened, 'Criteria').getRange('C3').getFormula()]).toEqual([
      [5, 1, 6],
      '=1+0',
    ]);
  });

  it('a protected weight in the midst of four stops all of them, before anything is written', () => {
    const opened = open({ ownerEmail: OWNER });
    const protection = sheet(opened, 'Criteria').getRange('C3').protect();
    expect(refused(opened, () => four(opened))).toBe(
      'Criteria!C3 is protected, and you may not edit it. Nothing was written: ask the owner of the spreadsheet.',
    );
    expect(protection.canEdit()).toBe(false);
    expect(SAVES[0][1](opened)).toBe('');
    expect(weights(opened)).toEqual([5, 1, 6]);
  });

  it('a protected tab; not its open cells, and not where a protection only warns', () => {
    const opened = open({ ownerEmail: OWNER });
    const tab = sheet(opened, 'Criteria');
    const [, open1] = [tab.protect(), tab.getRange('C4')];
    expect(refused(opened, () => four(opened))).toContain('Criteria!C2 is protected');
    const model = opened.inspection.activeWorkbook!.sheetByNameIgnoringCase('Criteria')!.protections[0];
    model.unprotected = [{ row: open1.getRow(), column: 3, numRows: 1, numColumns: 1 }];
    expect(call(opened, 'saveWeights', [{ criterion: 'Last call', rowNumber: 4, weight: 9 }])).toBe('');
    model.warningOnly = true;
    expect(four(opened)).toBe('');
  });

  it('a text of hers between two values is not read anew', () => {
    const opened = open();
    sheet(opened, 'Clients').getRange('C2').setValue("'007");
    expect(SAVES[2][1](opened)).toBe('');
    expect(sheet(opened, 'Clients').getRange('C2').getValue()).toBe('007');
    expect(sheet(opened, 'Clients').getRange('E2').getFormula()).toBe('=B2*2');
  });

  it('a protected switch', () => {
    const opened = open({ ownerEmail: OWNER });
    const settings = sheet(opened, 'Settings');
    settings.protect();
    const before = readState(opened.spreadsheet);
    opened.addOn.run('switchAsYouType');
    expect(opened.lastAlert()).toMatch(/is protected/);
    expect(readState(opened.spreadsheet)).toEqual(before);
  });
});

describe('Whatever is sent', () => {
  const deep: unknown = JSON.parse('['.repeat(500) + ']'.repeat(500));
  const oddities: readonly unknown[] = [null, 1, -1, 1e300, true, '', '=1+1', 'x'.repeat(60_000), [], {}, [[]], deep, { toString: 1 }, { rowNumber: 1e300, name: 'Acme' }, { rowNumber: 2.5, name: 'Acme' }, { rowNumber: '2', name: 'Acme' }, { rowNumber: 2, name: { toString: 1 } }, { rowNumber: 2, name: 'Acme' }, { rowNumber: 1, name: 'Client' }]; // oxfmt-ignore
  const changes: readonly unknown[] = [...oddities, [null], [{ criterion: 'Fun' }], [{ criterion: 'Fun', value: 1e300 }], [{ criterion: 'Last call', value: 1e9 }], [{ criterion: 'Fun', value: '=1+1' }], [{ criterion: 'Fun', value: {} }], [{ criterion: '__proto__', value: 1 }], [{ criterion: 'Fun', value: 1 }, { criterion: 'Fun', value: 2 }], [{ criterion: 'Fun', rowNumber: 2, weight: '=1' }], [{ criterion: 'Fun', rowNumber: 2, weight: -1 }], [{ criterion: 'Fun', rowNumber: 1e7, weight: 1 }], [{ tier: 'A', rowNumber: 2, from: 1e300 }], [{ tier: 'A', rowNumber: 2, from: 'A' }]]; // oxfmt-ignore
  const RAW =
    /TypeError|is not a function|undefined|null|\[object|RangeError|SyntaxError|could not finish|NaN|Infinity/;
  const sent: readonly [string, unknown][] = [
    ...['{', '{}', 'null', '"x"', '', '7'].map((json): [string, unknown] => ['applyValues', json]),
    ...['applyValues', 'saveWeights', 'saveCutOffs', 'goToCell', 'goToClient', 'readSelection', 'start'].flatMap((name) => [
      [name, []] as [string, unknown],
      ...changes.map((each): [string, unknown] => [name, [each]]),
      ...oddities.map((each): [string, unknown] => [name, [each, each]]),
    ]),
    ...changes.map((each): [string, unknown] => ['applyValues', [[{ client: ACME, changes: each }]]]),
    ...oddities.filter((each) => JSON.stringify(each) !== JSON.stringify(ACME)).map((each): [string, unknown] => ['applyValues', [[{ client: each, changes: [{ criterion: 'Fun', value: 1 }] }]]]),
    ...['__proto__', 'constructor', 'toString', ''].map((name): [string, unknown] => [name, []]),
  ]; // oxfmt-ignore
  const HARMLESS = /^(read|goTo)/;

  it.each(['en', 'hu'])('ends in a sentence (%s), and nothing is written', (language) => {
    const opened = open({ userLocale: language });
    const before = readState(opened.spreadsheet);
    const raw: unknown[] = [];
    for (const [name, values] of sent) {
      const message = send(opened, name, values);
      const isEmpty = /^\[\[\]|"changes":\[\]/.test(JSON.stringify(values));
      if (message === '' && !HARMLESS.test(name) && !isEmpty) raw.push(['accepted', name, JSON.stringify(values).slice(0, 80)]);
      if (message !== '' && (RAW.test(message) || message.length > 500)) raw.push([message.slice(0, 120), name, JSON.stringify(values).slice(0, 80)]);
    }
    expect(raw).toEqual([]);
    expect(readState(opened.spreadsheet)).toEqual(before);
  }); // oxfmt-ignore

  it('a call that is none is no call', () => {
    expect(send(open(), 'hasOwnProperty', [])).toBe(
      'The sidebar sent something that cannot be understood. Nothing was written: close the sidebar and open it again.',
    );
  });
});

describe('The sample', () => {
  const start = (clients: Cells): OpenSpreadsheet => {
    const opened = openSpreadsheet({ locale: 'en_GB' }, { Clients: clients });
    expect(call(opened, 'start', 'VA', true)).toBe('');
    return opened;
  };

  it.each<[string, Cells]>([
    ['a formula that shows nothing', [['Client', 'Fun'], ['=IF(B2="","","x")', '']]],
    ['a remark', [['Client', 'Fun', 'Notes'], ['', '', 'to do']]],
    ['a formula in the header that fills the column', [['Client', '={"Fun";"";""}']]],
  ])('is not for a list with %s', (_name, cells) => {
    const opened = start(cells);
    expect(opened.valuesOf('Clients').map(([name]) => name)).not.toContain('Alma Bloom Coaching');
  }); // oxfmt-ignore

  it('comes in one write into a list that is wholly blank', () => {
    const opened = start([['Client', 'Mine']]);
    expect(opened.valuesOf('Clients')).toHaveLength(13);
    expect(opened.valuesOf('Clients')[1].slice(0, 2)).toEqual(['Alma Bloom Coaching', '']);
  });
});
