/**
 * Clients that have left, on the built file. Scores are worked by hand: (3 × Fun + Network + 4 × Hours) on 1 to 5 and from 0 to the most of
 * all, cut-offs 75, 50, 25. With Bert's 40 hours Alma has 75, Bert 75, Cleo 28.125, Dora 6.25 and Edda 43.75; without him Edda has 62.5.
 */
import { ALL_TEXTS } from '../../src/i18n/languages';
import { openCopy, openSpreadsheet, TODAY, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

const DAY = 86400000;
const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Fun', 'Rating', 3, 1, 5],
  ['Network', 'Rating', 1, 1, 5],
  ['Hours', 'Fact', 4, 0, 'max'],
];
const TIERS: Cells = [['Tier', 'From score', 'Next step'], ['A', 75, 'a'], ['B', 50, 'b'], ['C', 25, 'c'], ['D', 0, 'd']]; // oxfmt-ignore
const HEADERS = ['On', 'Column', 'Is', 'Value', 'Then', 'Tier', 'Because', 'From', 'Until'];
const BUSY = [true, 'Hours', 'is the highest', '', 'at least', 'A', 'most hours', '', ''];
const CLIENTS: Cells = [
  ['Client', 'Status', 'Fun', 'Network', 'Hours', 'Lock tier', 'Lock reason'],
  ['Alma', 'active', 5, 5, 20, '', ''],
  ['Bert', 'active', 3, 3, 40, '', ''],
  ['Cleo', 'active', 2, 3, 10, 'B', 'an old friend'],
  ['Dora', 'paused', 1, 1, 5, '', ''],
  ['Edda', '', 3, 3, 15, '', ''],
];
const COMPARED = 'the comparison with other clients moved: some changed, came or went';

function open(clients = CLIENTS, more: Record<string, Cells> = {}): OpenSpreadsheet {
  const make = (): OpenSpreadsheet => {
    const tabs = { Clients: clients, Criteria: CRITERIA, Tiers: TIERS, Rules: [HEADERS, BUSY], ...more };
    const opened = openSpreadsheet({}, tabs);
    opened.setUp();
    opened.recalculate();
    return opened;
  };
  return openCopy([clients, more], make, { uiAnswers: () => 'OK' });
}

/** One line for each client: what stands in these columns. */
function columns(opened: OpenSpreadsheet, ...headers: string[]): unknown[][] {
  const [header, ...rows] = opened.valuesOf('Clients');
  return rows.map((row) => headers.map((each) => row[header.indexOf(each)]));
}

const history = (opened: OpenSpreadsheet): unknown[][] =>
  opened
    .valuesOf('History')
    .slice(2)
    .map(([, client, from, to, , , cause]) => [client, from, to, cause]);

function type(opened: OpenSpreadsheet, cells: Record<string, string>): void {
  for (const [cell, text] of Object.entries(cells)) opened.user.type('Clients', cell, text);
  opened.recalculate();
}

const daysLater = ({ inspection }: OpenSpreadsheet, days: number): void =>
  void inspection.world.clock.set(TODAY.getTime() + days * DAY);

describe('a client that has left', () => {
  const opened = open();
  beforeAll(() => type(opened, { B3: 'stopped', B4: 'former (2023)' }));

  it('keeps its row and its cells, and is not rated', () => {
    const [, bert] = columns(opened, 'Client', 'Tier', 'Score', 'Rank', 'Evidence', 'Next step', 'Why');
    expect(bert).toEqual(['Bert', '', '', '', '', '', 'Has left (Status: stopped), so it is not rated.']);
    expect(columns(opened, 'Status', 'Fun', 'Hours')[1]).toEqual(['stopped', 3, 40]);
  });

  it('stretches no scale, is the highest of nothing and takes no rank', () => {
    expect(columns(opened, 'Client', 'Tier', 'Score', 'Rank').filter(([, tier]) => tier !== '')).toEqual([
      ['Alma', 'A', 100, 1],
      ['Dora', 'D', 12.5, 3],
      ['Edda', 'B', 62.5, 2],
    ]);
    expect(columns(opened, 'Why')[0][0]).toContain('most hours');
  });

  it('has a lock that rests', () => {
    expect(columns(opened, 'Why')[2][0]).toBe(
      'Has left (Status: former (2023)), so it is not rated. The lock in B does not apply meanwhile.',
    );
  });

  it('is counted by itself', () => {
    expect(opened.lastToast()).toBe('3 clients: A 1, B 1, C 0, D 1. 2 clients have left and are not rated.');
  });

  it('stands last where the clients are sorted, also behind those without a rank', () => {
    const sorted = open();
    type(sorted, { B2: 'stopped', C6: '', D6: '', E6: '' });
    sorted.addOn.run('sortClients');
    expect(columns(sorted, 'Client').flat()).toEqual(['Bert', 'Cleo', 'Dora', 'Edda', 'Alma']);
  });

  it('leaves nothing behind when it loses its name', () => {
    const emptied = open();
    type(emptied, { B3: 'stopped' });
    type(emptied, { A3: '', C3: '', D3: '', E3: '' });
    expect(columns(emptied, 'Why')[1]).toEqual(['']);
  });
});

describe('what is told of changes', () => {
  it('is that it has left, and that others were compared with it', () => {
    const opened = open();
    type(opened, { B3: 'stopped' });
    expect(history(opened)).toEqual([
      ['Bert', 'A', '', 'has left (Status: stopped)'],
      ['Edda', 'C', 'B', COMPARED],
    ]);
    expect(columns(opened, 'Client', 'Change')).toEqual([
      ['Alma', ''],
      ['Bert', 'has left'],
      ['Cleo', ''],
      ['Dora', ''],
      ['Edda', '▲ C'],
    ]);
  });

  it('is that it is back; and nothing once a month has passed', () => {
    const opened = open();
    type(opened, { B3: 'stopped' });
    daysLater(opened, 4);
    type(opened, { B3: 'active' });
    expect(history(opened).slice(2)).toEqual([
      ['Bert', '', 'A', 'is a client again'],
      ['Edda', 'B', 'C', COMPARED],
    ]);
    expect(columns(opened, 'Change')[1]).toEqual(['is back']);
    daysLater(opened, 40);
    opened.recalculate();
    expect(columns(opened, 'Change')[1]).toEqual(['']);
  });

  it('is no change where it is taken back on the same day', () => {
    const opened = open();
    type(opened, { B3: 'stopped' });
    type(opened, { B3: 'active' });
    expect(columns(opened, 'Change')[1]).toEqual(['']);
  });

  it('is how old its ratings are when it is back: nobody has touched them', () => {
    const opened = open();
    type(opened, { B3: 'stopped' });
    daysLater(opened, 300);
    type(opened, { B3: 'active' });
    expect(columns(opened, 'Why')[1][0]).toContain('rated 10 months ago');
  });

  it('is nothing new for whoever had left before anybody asked', () => {
    const opened = open([CLIENTS[0], CLIENTS[1], ['Bert', 'stopped', 3, 3, 40, '', '']]);
    expect(columns(opened, 'Change').flat()).toEqual(['', '']);
    expect(history(opened)).toEqual([]);
  });

  it('is that a row is gone, once it is', () => {
    const opened = open();
    type(opened, { B3: 'stopped' });
    opened.spreadsheet.getSheetByName('Clients')!.deleteRow(3);
    opened.recalculate();
    expect(history(opened).at(-1)).toEqual(['Bert', '', '', 'no longer on the list']);
  });
});

describe('by what it is known', () => {
  it.each<[string, Cells[0], string]>([
    ['a tick', ['Former', true, false, ''], 'Former: ticked'],
    ['no tick among ticks', ['Active', false, true, true], 'Active: not ticked'],
    ['a word below a header that says the opposite', ['Active', 'no', 'yes', ''], 'Active: no'],
    ['a day that has passed', ['Client until', new Date('2026-11-20T12:00:00Z'), new Date('2026-11-21T12:00:00Z'), ''], 'Client until: 20 November 2026'],
    ['our own column', ['Has left', 'x', '', ''], 'Has left: x'],
  ])('%s', (_, [header, ...cells], how) => {
    const rows = ['Alma', 'Bert', 'Cleo'].map((name, index) => [name, cells[index], 4, 4, 10]);
    const opened = open([['Client', header, 'Fun', 'Network', 'Hours'], ...rows]);
    expect(columns(opened, 'Why').map(([why]) => String(why).startsWith('Has left'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(columns(opened, 'Why')[0]).toEqual([`Has left (${how}), so it is not rated.`]);
  }); // oxfmt-ignore

  it('boxes of which none is ticked were laid out in advance', () => {
    const opened = open([
      ['Client', 'Active', 'Fun', 'Network', 'Hours'],
      ['Alma', false, 5, 5, 20],
      ['Bert', false, 3, 3, 40],
    ]);
    opened.recalculate();
    expect(opened.lastToast()).toMatch(/^2 clients/);
  });

  it('a heading, up to the next one: also a single one', () => {
    const opened = open([
      ['Client', 'Fun', 'Network', 'Hours'],
      ['Alma', 5, 5, 20],
      ['Former clients', '', '', ''],
      ['Bert', 3, 3, 40],
      ['Cleo', 3, 3, 10],
    ]);
    expect(columns(opened, 'Client', 'Tier')).toEqual([
      ['Alma', 'A'],
      ['Former clients', ''],
      ['Bert', ''],
      ['Cleo', ''],
    ]);
    expect(columns(opened, 'Why')[2]).toEqual([
      'Has left (under “Former clients” in row 3), so it is not rated.',
    ]);
    opened.recalculate();
    expect(opened.lastToast()).toContain(
      'Row 3 (“Former clients”) is a heading: the clients below it have left and are not rated',
    );
    const both = open([
      ['Client', 'Fun', 'Network', 'Hours'],
      ['Former clients', '', '', ''],
      ['Bert', 3, 3, 40],
      ['Active clients', '', '', ''],
      ['Alma', 5, 5, 20],
    ]);
    expect(columns(both, 'Client', 'Tier').filter(([, tier]) => tier !== '')).toEqual([['Alma', 'A']]);
  });

  it('not a client of that name', () => {
    const opened = open([
      ['Client', 'Fun', 'Network', 'Hours'],
      ['Alma', 5, 5, 20],
      ['Former Glory Ltd', '', '', ''],
      ['Bert', 3, 3, 40],
    ]);
    opened.recalculate();
    expect(opened.lastToast()).toMatch(/^3 clients/);
  });

  it('a word that is nearly one is asked about, in every language', () => {
    const opened = open();
    type(opened, { B5: 'stoped' });
    expect(columns(opened, 'Tier', 'Why')[3]).toEqual([
      'D',
      expect.stringContaining(
        'B5 holds “stoped”. If that means “stopped”, write that: until then the client is rated.',
      ),
    ]);
    expect(opened.lastToast()).toContain('1 row needs a look, Clients!B5');
    for (const { former } of ALL_TEXTS) expect(former.nearly('B5', 'stoped', 'stopped')).toContain('stoped');
  });

  it('what looks like a date and is none is told, and leaves the client where it is', () => {
    const opened = open([
      ['Client', 'Client until', 'Fun', 'Network', 'Hours'],
      ['Alma', '31.02.2024', 5, 5, 20],
      ['Bert', '2024-03-31', 3, 3, 40],
    ]);
    expect(columns(opened, 'Why')[0][0]).toContain(
      'Cannot read “Client until” (B2): it holds “31.02.2024”, a date is needed.',
    );
    opened.recalculate();
    expect(opened.lastToast()).toContain('1 client has left and is not rated. 1 cell could not be read');
  });

  it('what stands in a row that is not rated is not complained about', () => {
    const opened = open();
    type(opened, { B3: 'stopped', C3: 'who knows' });
    expect(opened.lastToast()).not.toContain('could not be read');
  });
});

it('who is seen to leave while typing is taken out at once', () => {
  const opened = open();
  opened.addOn.run('switchAsYouType');
  opened.user.type('Clients', 'B3', 'stopped');
  expect(columns(opened, 'Tier')[1]).toEqual(['']);
});

it('nobody left to rate is told as that', () => {
  const opened = open();
  type(opened, { B2: 'left', B3: 'left', B4: 'left', B5: 'left', B6: 'left' });
  expect(opened.lastToast()).toBe('0 clients: A 0, B 0, C 0, D 0. 5 clients have left and are not rated.');
});

describe('time and money of a client that has left', () => {
  const [issued, due] = [new Date('2026-09-01T10:00:00Z'), new Date('2026-09-15T10:00:00Z')];
  const INVOICES: Cells = [
    ['Number', 'Client', 'Issued', 'Due', 'Amount'],
    ['1', 'Alma', issued, due, 3000],
    ['2', 'Bert', issued, due, 6000],
    ['3', 'Cleo', issued, due, 1000],
  ];
  const TIME: Cells = [
    ['Date', 'Client', 'Hours'],
    [issued, 'Alma', 4],
    [issued, 'Bert', 30],
  ];
  const BOUGHT = CLIENTS.map((row, index) => [...row, index === 0 ? 'Retainer hours' : 10]);
  const opened = open(BOUGHT, { Invoices: INVOICES, Time: TIME });
  beforeAll(() => type(opened, { B3: 'stopped' }));
  const lines = (): unknown[][] => {
    const cells = opened.valuesOf('Money');
    return cells.slice(
      cells.findIndex(([first, ...row]) => first === 'Client' && row.includes('Running share')),
    );
  };
  const lineOf = (name: string): unknown[] => lines().find(([client]) => client === name)!;
  const cell = (name: string, header: string): unknown =>
    lineOf(name)[lines()[0].findIndex((each) => String(each).startsWith(header))];

  it('was earned: it stands in the list, after the others, and in the total', () => {
    expect(cell('Bert', 'Income')).toBe(6000);
    expect(cell('Total', 'Income')).toBe(10000);
    expect(
      lines()
        .slice(1, 6)
        .map(([client]) => client),
    ).toEqual(['Alma', 'Cleo', 'Dora', 'Edda', 'Bert']);
  });

  it('is no pace to keep', () => {
    expect(cell('Alma', 'Retainer left')).not.toBe('');
    expect(cell('Bert', 'Retainer left')).toBe('');
  });

  it('is in the chart of the months that have passed, and in no other', () => {
    const charts = opened.valuesOf('Money').map((row) => row.slice(16));
    expect(charts.flat()).toContain('Alma');
    expect(charts.flat()).not.toContain('Bert');
    expect(charts.filter((row) => row.includes(6000))).toHaveLength(2);
  });

  it('is nothing to depend on, and has no tier', () => {
    expect([cell('Bert', 'Tier'), cell('Bert', 'Share'), cell('Bert', 'Class')]).toEqual(['', '', '']);
    expect([cell('Alma', 'Share'), cell('Cleo', 'Running share')]).toEqual([0.75, 1]);
    const below = lines().map(([first]) => String(first));
    expect(below.find((text) => text.includes('75'))).toContain('Alma');
  });

  it('is asked for all the same where it is still open, and is no question of what if it left', () => {
    const below = lines().map(([first]) => first);
    const ifLeft = below.findIndex((text) => String(text).startsWith('If '));
    expect(below.slice(ifLeft)).not.toContain('Bert');
    // 3000 of the 4000 that are left.
    expect(lines()[below.indexOf('Alma', ifLeft)].slice(2, 4)).toEqual([3000, 0.75]);
    expect(below.slice(below.indexOf('Total'), ifLeft)).toContain('Bert');
  });
});

it('a heading on the tab of prospects is one like any other', () => {
  const opened = open(CLIENTS, {
    Prospects: [
      ['Prospect', 'Fits my services'],
      ['Ada', 5],
      ['Former clients', ''],
      ['Bea', 2],
    ],
  });
  opened.addOn.run('addProspects');
  opened.recalculate();
  expect(opened.lastToast()).toContain('Row 3 (“Former clients”) is a heading and is left out');
  const [headers, ...rows] = opened.valuesOf('Prospects');
  expect(rows[2][headers.indexOf('Verdict')]).not.toBe('');
});
