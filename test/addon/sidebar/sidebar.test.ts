/** The server's side of the sidebar: what it reads, what it writes, and what it refuses. */
import type {
  ReadyState,
  ClientAtRow,
  ColumnPlace,
  Selection,
  SidebarCalls,
  SidebarState,
  ValueChange,
} from '../../../src/addon/sidebar/sidebar-contract';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { readState } from '../read-state';

const CLIENTS: Cells = [
  ['Client', 'Notes', 'Fun', 'Network', 'Income 12 months', 'Last call'],
  ['Acme', 'x', 4, 2, 1200, '2026-11-01'],
  ['Beta', '', 2, '', '', ''],
  ['Gamma', '', 'soon', 5, 300, ''],
];
const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Fun', 'Rating', 3, 1, 5],
  ['Network', 'Rating', 1, 1, 5],
  ['Last call', 'Days since', 0, 100, 0],
];
const TIERS: Cells = [
  ['Tier', 'From score'],
  ['A', 75],
  ['B', 50],
  ['C', 0],
];

function make(): OpenSpreadsheet {
  const opened = openSpreadsheet(
    { uiAnswers: () => 'OK' },
    { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS },
  );
  opened.setUp();
  // Tiers follow the scores here; what rules do to them is tested in rules.test.ts.
  opened.spreadsheet.getSheetByName('Rules')!.getRange('A2:A').setValue(false);
  opened.recalculate();
  return opened;
}

function open(): OpenSpreadsheet {
  const opened = openCopy('set up', make, { uiAnswers: () => 'OK' });
  opened.spreadsheet.getSheetByName('Clients')!.getRange('A2').activate();
  return opened;
}

/** A call as the page makes it: JSON in, JSON out. */
function call<Name extends keyof SidebarCalls>(
  { addOn }: OpenSpreadsheet,
  name: Name,
  ...values: Parameters<SidebarCalls[Name]>
): ReturnType<SidebarCalls[Name]> {
  return JSON.parse(String(addOn.scriptRun('callFromSidebar', name, JSON.stringify(values))));
}

function ready(state: SidebarState): ReadyState {
  if (state.status !== 'ready') throw new Error(`not ready: ${JSON.stringify(state)}`);
  return state;
}

it('setting up is finished when all of it is in place, not while tabs are being made', () => {
  const opened = openSpreadsheet({ uiAnswers: () => 'OK' }, { Clients: CLIENTS });
  const { spreadsheet } = opened;
  expect(call(opened, 'isSetUp')).toBe(false);
  for (const name of ['Criteria', 'Tiers']) spreadsheet.insertSheet(name);
  expect(call(opened, 'isSetUp')).toBe(false);
  for (const name of ['Criteria', 'Tiers']) spreadsheet.deleteSheet(spreadsheet.getSheetByName(name)!);
  opened.setUp();
  expect(call(opened, 'isSetUp')).toBe(true);
});

it('rules travel along, those on a criterion with its position, so that the page comes to the tiers of the sheet', () => {
  const opened = open();
  opened.addOn.scriptRun('setUpSpreadsheet', null, '{"added":["lockTier"]}');
  const rules = opened.spreadsheet.getSheetByName('Rules')!;
  rules.getRange('A2:I4').setValues([
    [true, 'Network', 'is the highest', '', 'at least', 'B', '', '', ''],
    [true, 'Income share', 'at least', 0.5, 'at most', 'C', '', '', ''],
    [true, 'Bad traits, little income', 'at least', 1, 'remark', '', 'small', '', ''],
  ]);
  const [headers] = opened.valuesOf('Clients');
  opened.spreadsheet
    .getSheetByName('Clients')!
    .getRange(3, headers.indexOf('Lock tier') + 1)
    .setValue('A');
  const { ruleBook } = ready(call(opened, 'read'));
  expect(ruleBook.rules.map(({ condition, effect }) => [condition, effect])).toEqual([
    [
      { kind: 'isHighest', column: 0 },
      { kind: 'atLeast', tier: 1 },
    ],
    [
      { kind: 'atLeast', column: 1, value: 0.5 },
      { kind: 'atMost', tier: 2 },
    ],
    [{ kind: 'atLeast', column: 2, value: 1 }, { kind: 'remark' }],
  ]);
  expect(ruleBook.facts).toEqual([1, { shareOf: 3 }, { littleOf: 3 }]);
  expect(ruleBook.locks).toEqual([null, { tier: 0, reason: '', until: null }, null]);
  opened.recalculate();
  const tier = headers.indexOf('Tier');
  expect(
    opened
      .valuesOf('Clients')
      .slice(1)
      .map((row) => row[tier]),
  ).toEqual(['C', 'A', 'A']);
});

describe('read', () => {
  it('gives criteria, tiers, clients and what was measured, with null for what is unknown', () => {
    const state = ready(call(open(), 'read'));
    expect(state.criteria.map(({ name, weight, rowNumber }) => [name, weight, rowNumber])).toEqual([
      ['Fun', 3, 2],
      ['Network', 1, 3],
      ['Last call', 0, 4],
    ]);
    expect(state.tiers.map(({ name, from }) => [name, from])).toEqual([
      ['A', 75],
      ['B', 50],
      ['C', 0],
    ]);
    expect(state.clients.map(({ name, values }) => [name, values])).toEqual([
      ['Acme', [4, 2, 20]],
      ['Beta', [2, null, null]],
      ['Gamma', [null, 5, null]],
    ]);
    expect(state.income).toEqual([1200, null, 300]);
    expect(state.hourlyRate).toBeNull();
    expect(state.problems).toEqual([
      {
        text: 'Cannot read “Fun” (C4): it holds “soon”, a rating such as 4 or “good” is needed.',
        cell: 'Clients!C4',
      },
    ]);
  });

  it('knows the client in the selected row, and why it has its tier', () => {
    const { selected } = ready(call(open(), 'read'));
    expect(selected).toMatchObject({
      name: 'Acme',
      rowNumber: 2,
      why: 'Tier B with 62.5 points: “Fun” lifts it most, “Network” holds it back; 12.5 points short of A.',
    });
  });

  it('before setting up it offers the presets and names the list that is there', () => {
    const opened = openSpreadsheet(
      {},
      {
        'My people': [
          ['Client', 'Fun'],
          ['Acme', 3],
        ],
      },
    );
    expect(call(opened, 'read')).toMatchObject({
      status: 'start',
      suggestedPreset: 'VA',
      clientList: 'My people',
    });
  });

  it('says what must be mended first', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Criteria')!.getRange('C2').setValue('much');
    const state = call(opened, 'read');
    expect(state).toMatchObject({ status: 'blocked' });
    expect(JSON.stringify(state)).toContain('Cannot read Criteria!C2');
  });
});

describe('the selection', () => {
  const askedFor = (opened: OpenSpreadsheet, fingerprint = ''): unknown =>
    call(opened, 'readSelection', fingerprint);
  /** Whom the page shows without asking for more. */
  const knownTo = ({ neighbours }: Selection, row: unknown): string | undefined => {
    const { rowNumber, fingerprint } = (row ?? {}) as Partial<ClientAtRow>;
    return neighbours.find((each) => each.rowNumber === rowNumber && each.fingerprint === fingerprint)?.name;
  };

  it('moves among clients whom the page knows, in two reads, and stays in one', () => {
    const opened = open();
    const state = ready(call(opened, 'read'));
    expect(state.neighbours.map(({ name }) => name)).toEqual(state.clients.map(({ name }) => name));
    opened.spreadsheet.getSheetByName('Clients')!.getRange('B3').activate();
    opened.inspection.calls.reset();
    const row = askedFor(opened, state.selected!.fingerprint);
    expect(opened.inspection.calls.count().total).toBe(2);
    expect(knownTo(state, row)).toBe('Beta');
    opened.inspection.calls.reset();
    expect(askedFor(opened, (row as ClientAtRow).fingerprint)).toBe('same');
    expect(opened.inspection.calls.count().total).toBe(1);
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void]>([
    ['a cell that is read', (sheet) => sheet.getRange('C3').setValue(5)],
    ['one in the last column', (sheet) => sheet.getRange(3, sheet.getLastColumn()).setValue('by a script')],
    ['rows', (sheet) => sheet.insertRowBefore(3)],
    ['columns', (sheet) => sheet.insertColumnBefore(2)],
  ])('whose row a script has changed since (%s) is read afresh', (_, change) => {
    const opened = open();
    const state = ready(call(opened, 'read'));
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    change(sheet);
    sheet.getRange('A3').activate();
    expect(knownTo(state, askedFor(opened))).toBeUndefined();
    const read = call(opened, 'readClient') as Selection;
    const fresh = ready(call(opened, 'read'));
    expect(read).toEqual({ selected: fresh.selected, neighbours: fresh.neighbours });
  });

  it('goes on on a tab with another name, and ends on a copy of it', () => {
    const opened = open();
    const state = ready(call(opened, 'read'));
    const sheet = opened.spreadsheet.getSheetByName('Clients')!.setName('People');
    sheet.getRange('A3').activate();
    expect(knownTo(state, askedFor(opened))).toBe('Beta');
    sheet.copyTo(opened.spreadsheet).getRange('A3').activate();
    expect(askedFor(opened)).toBeNull();
    expect(call(opened, 'readClient')).toEqual({ selected: null, neighbours: [] });
  });

  it('is nobody in a row without a client', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    sheet.getRange('A9').activate();
    expect(askedFor(opened)).toBeNull();
    sheet.getRange('A1').activate();
    expect(knownTo(ready(call(opened, 'read')), askedFor(opened))).toBeUndefined();
    expect(call(opened, 'readClient')).toMatchObject({ selected: null });
  });

  it('is null on another tab', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Tiers')!.getRange('A2').activate();
    expect(call(opened, 'readSelection', '')).toBeNull();
  });
});

describe('applyValues', () => {
  const apply = (opened: OpenSpreadsheet, changes: readonly ValueChange[]): SidebarState =>
    call(opened, 'applyValues', [{ client: { rowNumber: 2, name: 'Acme' }, changes }]);

  it('writes the changed cells of that row and recalculates', () => {
    const opened = open();
    const before = opened.valuesOf('Clients');
    const state = ready(
      apply(opened, [
        { criterion: 'Fun', value: 5 },
        { criterion: 'Network', value: null },
        { criterion: 'Last call', value: 3 },
      ]),
    );
    const after = opened.valuesOf('Clients');
    expect(after[1].slice(0, 5)).toEqual(['Acme', 'x', 5, '', 1200]);
    expect(after[1][5]).toEqual(new Date('2026-11-18T00:00:00Z'));
    expect(after[1][after[0].indexOf('Tier')]).toBe('A');
    expect(after.slice(2)).toEqual(before.slice(2));
    expect(state.clients[0].values).toEqual([5, null, 3]);
    expect(state.message).toContain('3 clients: A 2, B 0, C 1.');
  });

  it('refuses to write when the row now holds somebody else', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Clients')!.insertRowBefore(2);
    const before = readState(opened.spreadsheet);
    expect(() => apply(opened, [{ criterion: 'Fun', value: 5 }])).toThrow(
      '“Acme” is no longer in Clients!A2. Nothing was written',
    );
    expect(readState(opened.spreadsheet)).toEqual(before);
  });

  it('never replaces a formula', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Clients')!.getRange('C2').setFormula('=2+2');
    expect(() => apply(opened, [{ criterion: 'Fun', value: 5 }])).toThrow(
      'Clients!C2 holds a formula. Nothing was written',
    );
  });

  it.each([
    ['text', '=1+1'],
    ['a list', [1]],
    ['nothing', undefined],
  ])('refuses %s as a value', (_, value) => {
    const opened = open();
    const before = readState(opened.spreadsheet);
    const changes = [{ criterion: 'Fun', value: value as never }];
    expect(() => apply(opened, changes)).toThrow('Nothing was written');
    expect(readState(opened.spreadsheet)).toEqual(before);
  });
});

describe('saveWeights and saveCutOffs', () => {
  it('write what changed and recalculate', () => {
    const opened = open();
    call(opened, 'saveWeights', [{ criterion: 'Network', rowNumber: 3, weight: 9 }]);
    expect(opened.valuesOf('Criteria')[2][2]).toBe(9);
    const state = ready(call(opened, 'saveCutOffs', [{ tier: 'B', rowNumber: 3, from: 35 }]));
    expect(opened.valuesOf('Tiers')[2][1]).toBe(35);
    const [headers, acme] = opened.valuesOf('Clients');
    expect(acme[headers.indexOf('Score')]).toBe((100 * (3 * 0.75 + 9 * 0.25)) / 12);
    expect(acme[headers.indexOf('Tier')]).toBe('B');
    expect(state.message).not.toBe('');
  });

  it.each([-1, NaN, Infinity])('refuse the weight %s', (weight) => {
    const opened = open();
    expect(() => call(opened, 'saveWeights', [{ criterion: 'Fun', rowNumber: 2, weight }])).toThrow(
      'a weight of 0 or more',
    );
    expect(opened.valuesOf('Criteria')[1][2]).toBe(3);
  });

  it('refuse a line that now holds another criterion', () => {
    expect(() => call(open(), 'saveWeights', [{ criterion: 'Fun', rowNumber: 3, weight: 1 }])).toThrow(
      'is no longer in',
    );
  });
});

describe('start', () => {
  it.each([
    ['VA', 3],
    ['Practice', 4],
    ['GoodDifficult', 4],
  ])('makes everything from nothing with the sample: %s', (preset, tiers) => {
    const opened = openSpreadsheet();
    const state = ready(call(opened, 'start', preset, true));
    expect(state.clients).toHaveLength(12);
    expect(state.message).toMatch(/^12 clients: A \d/);
    expect(
      new Set(
        opened
          .valuesOf('Clients')
          .slice(1)
          .map((row) => row[1]),
      ).size,
    ).toBe(tiers);
    expect(state.problems).toEqual([]);
  });

  it('puts each value of the sample under its own criterion, whatever the order of the Criteria tab', () => {
    const opened = openSpreadsheet();
    opened.setUp('GoodDifficult');
    const criteria = opened.spreadsheet.getSheetByName('Criteria')!;
    criteria.getRange('A2:G18').sort({ column: 1, ascending: true });
    call(opened, 'start', 'GoodDifficult', true);
    const [headers, ...clients] = opened.valuesOf('Clients');
    const chaotic = clients.find(([name]) => name === 'Elm Street Yoga')!;
    expect(chaotic[headers.indexOf('Organised')]).toBe(1);
    expect(chaotic[headers.indexOf('Recommends me')]).toBe('');
  });

  it('never puts the sample into a list that has clients', () => {
    const opened = openSpreadsheet(
      {},
      {
        Clients: [
          ['Client', 'Fun'],
          ['Acme', 3],
        ],
      },
    );
    expect(ready(call(opened, 'start', 'VA', true)).clients.map(({ name }) => name)).toEqual(['Acme']);
  });
});

describe('going places', () => {
  it('selects a cell, or the cell of a client', () => {
    const opened = open();
    call(opened, 'goToCell', 'Clients!C4');
    expect(opened.spreadsheet.getActiveRange()!.getA1Notation()).toBe('C4');
    call(opened, 'goToClient', { rowNumber: 3, name: 'Beta' }, 'Network', null);
    expect(opened.spreadsheet.getActiveRange()!.getA1Notation()).toBe('D3');
    expect(() => call(opened, 'goToCell', 'Nowhere!A1')).toThrow('There is no cell Nowhere!A1.');
  });

  it('selects the cell of a client where it stands now, whatever the page has seen', () => {
    const opened = open();
    const list = opened.spreadsheet.getSheetByName('Clients')!;
    const { place, criteria } = ready(call(opened, 'read'));
    const { column } = criteria.find(({ name }) => name === 'Network')!;
    const go = (about: ColumnPlace | null): string => {
      call(opened, 'goToClient', { rowNumber: 3, name: 'Beta' }, about && 'Network', {
        ...place,
        column: about,
      });
      return opened.spreadsheet.getActiveRange()!.getA1Notation();
    };
    expect([go(null), go(column)]).toEqual(['A3', 'D3']);
    expect(opened.inspection.calls.calls.slice(-2).map(({ method }) => method)).toEqual([
      'Range.getValues',
      'Range.activate',
    ]);
    list.insertColumnBefore(4);
    expect([go(null), go(column)]).toEqual(['A3', 'E3']);
    list.insertColumnBefore(1);
    expect([go(null), go(column)]).toEqual(['B3', 'F3']);
    list.insertRowBefore(3);
    expect(() => go(column)).toThrow('“Beta” is no longer in Clients!B3.');
    expect(() => go(null)).toThrow('“Beta” is no longer in Clients!B3.');
    opened.spreadsheet.deleteSheet(list);
    expect(() => go(column)).toThrow(/Clients/);
  });
});

it('opens with its texts and asks for everything else', () => {
  const { addOn, inspection } = openSpreadsheet({ userLocale: 'de' });
  addOn.run('showSidebar');
  const [dialog] = inspection.world.ui.dialogs;
  expect(dialog).toMatchObject({ kind: 'sidebar', title: 'Client Tiers' });
  expect(dialog.html).toContain('&#34;view&#34;:&#34;sidebar&#34;');
});

it.each(['constructor', 'toString', 'nothing'])('refuses the call "%s"', (name) => {
  const { addOn } = openSpreadsheet();
  expect(() => addOn.scriptRun('callFromSidebar', name, '[]')).toThrow(
    'The sidebar sent something that cannot be understood. Nothing was written',
  );
});
