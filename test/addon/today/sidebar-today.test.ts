/** The calls of the view Today on the built add-on: a morning from the sidebar alone. */
import type { TodayState } from '../../../src/addon/sidebar/today-contract';
import type { ClientReach, Selection } from '../../../src/addon/sidebar/sidebar-contract';
import type { AppsScriptOptions } from '../../../stand-in/apps-script';
import type { OpenSpreadsheet } from '../open-spreadsheet';
import { MORNING, openDay, taskOf } from './planned-day';

const call = ({ addOn }: OpenSpreadsheet, name: string, ...args: unknown[]): TodayState =>
  JSON.parse(String(addOn.scriptRun('callFromSidebar', name, JSON.stringify(args)))) as TodayState;
const shown = ({ quadrants }: TodayState): string[] =>
  quadrants.flatMap(({ name, lines }) => lines.map(({ what, whose }) => `${name}: ${what}, ${whose}`));

const TASKS = [
  { Task: 'Newsletter', Client: 'Ceta', Due: '2026-11-26 10:00', Estimate: '0:45' },
  { Task: 'Report', Client: 'Acme', Due: '2026-12-04', Estimate: '1 h', Repeats: 'every week' },
];

it('says what is next, by quadrants, and whom to get in touch with, and writes nothing', () => {
  const opened = openDay(TASKS);
  const before = opened.valuesOf('Tasks');
  const state = call(opened, 'readToday');
  expect(state.heading).toBe('Thursday, 26 November 2026');
  expect(state.now).toBeNull();
  expect(state.next).toMatchObject({ time: '9:00–9:45', what: 'Newsletter', whose: 'Ceta (C)' });
  expect(shown(state)).toEqual(['Plan: Report, Acme (A)', 'Quick: Newsletter, Ceta (C)']);
  expect(state.checkIns.map(({ client }) => client)).toEqual(['Beta']);
  expect(opened.valuesOf('Tasks')).toEqual(before);
  expect(opened.spreadsheet.getSheetByName('Today')).toBeNull();
});

it('leaves no open task out', () => {
  const tasks = Array.from({ length: 20 }, (_, index) => ({
    Task: `Task ${index}`,
    Due: '2027-03-01',
    Estimate: '1 h',
  }));
  expect(shown(call(openDay(tasks), 'readToday'))).toHaveLength(20);
});

it('names the appointment that is over, and each of the first cells that cannot be read', () => {
  const opened = openDay([
    { Task: 'Dentist', At: '2026-11-25 13:00', Estimate: '1 h' },
    { Task: 'Logo', Client: 'Beta', Due: 'soon', Effect: 9 },
  ]);
  const { attention } = call(opened, 'readToday');
  expect(attention[0]).toBe(
    'Dentist: was planned for 25 November 2026 13:00: tick it, or give it another time',
  );
  expect(attention.slice(1)).toEqual([
    expect.stringMatching(/^Cannot read Tasks!D3: it holds “soon”/),
    expect.stringMatching(/^Cannot read Tasks!F3: it holds “9”/),
  ]);
});

it('tells the most pressing of what does not fit, and the rest behind a line', () => {
  const tasks = [3, 1, 6, 5, 2, 4].map((day) => ({
    Task: `Book ${day}`,
    Client: 'Ceta',
    Due: `2026-11-2${day < 2 ? 6 : 7} ${10 + day}:00`,
    Estimate: '9 h',
  }));
  const opened = openDay(tasks);
  const { attention, moreAttention } = call(opened, 'readToday');
  const books = (sentences: readonly string[]): string[] => sentences.flatMap((each) => /^Book \d/.exec(each) ?? []);
  expect(attention[0]).toMatch(/^Not everything fits/);
  expect(books(attention)).toEqual(['Book 1', 'Book 2', 'Book 4']);
  expect(moreAttention!.title).toBe('And 2 more');
  expect(books(moreAttention!.sentences)).toEqual(['Book 5', 'Book 6']);
  expect(call(openDay(TASKS), 'readToday').moreAttention).toBeNull();
}); // oxfmt-ignore

it('ticks a task, and what repeats comes again', () => {
  const opened = openDay(TASKS);
  const report = call(opened, 'readToday').quadrants[0].lines[0];
  const state = call(opened, 'tickTask', report.key);
  expect(taskOf(opened, 'Report').Done).toBe(true);
  expect(taskOf(opened, 'Report', 1)).toMatchObject({ Done: false, Due: new Date('2026-12-10T23:00:00Z') });
  expect(shown(state)).toContain('Plan: Report, Acme (A)');
});

it('adds a task, and a message that is to be answered in time', () => {
  const opened = openDay();
  call(opened, 'addTask', { kind: 'task', what: '=SUM(1)', client: '', due: '', estimate: '' });
  const state = call(opened, 'addTask', { kind: 'reply', what: '', client: 'Acme', due: '', estimate: '' });
  expect(taskOf(opened, '=SUM(1)').Task).toBe('=SUM(1)');
  const reply = { Client: 'Acme', 'Kind of work': 'reply', 'Not before': new Date('2026-11-26T07:30:00Z') };
  expect(taskOf(opened, 'Reply')).toMatchObject(reply);
  expect(shown(state)).toContain('Do: Reply, Acme (A)');
  call(opened, 'planDay');
  expect(opened.valuesOf('Today').map(([, , , what]) => what)).toContain('Reply');
});

it.each<[string, string | undefined, string | Date]>([
  ['tomorrow', undefined, new Date('2026-11-26T23:00:00Z')],
  ['Tomorrow, 14:00', undefined, new Date('2026-11-27T13:00:00Z')],
  ['fri 9 am', undefined, new Date('2026-11-27T08:00:00Z')],
  ['14:00', undefined, new Date('2026-11-26T13:00:00Z')],
  ['2.12.2026', undefined, new Date('2026-12-01T23:00:00Z')],
  ['tomorrow 9 am their time', undefined, '2026-11-27 9:00 their time'],
  ['übermorgen 14 Uhr', 'de', new Date('2026-11-28T13:00:00Z')],
  ['fr', 'de', new Date('2026-11-26T23:00:00Z')],
  ['i morgen kl. 9', 'nb', new Date('2026-11-27T08:00:00Z')],
  ['morgen', 'nl', new Date('2026-11-26T23:00:00Z')],
  ['holnap 14:00', 'hu', new Date('2026-11-27T13:00:00Z')],
])('takes “%s” of a user in %s for the day that it is', (due, userLocale, cell) => {
  const opened = openDay([], userLocale === undefined ? MORNING : { ...MORNING, userLocale });
  call(opened, 'addTask', { kind: 'task', what: 'Logo', client: 'Beta', due, estimate: '' });
  expect(taskOf(opened, 'Logo').Due).toEqual(cell);
});

it('a task takes as long as was said, and a client who is not on the list is told', () => {
  const opened = openDay();
  const state = call(opened, 'addTask', {
    kind: 'task',
    what: 'Logo',
    client: 'Zeta',
    due: '',
    estimate: '1.5 h',
  });
  expect(state.next?.time).toMatch(/^9:00–10:30$/);
  expect(state.attention.at(-1)).toMatch(
    /^Cannot find “Zeta” from .+ on the Clients tab: the task counts as one without a tier\.$/,
  );
});

it('a task goes below formulas of hers that show nothing, and not over them', () => {
  const opened = openDay(TASKS);
  const sheet = opened.spreadsheet.getSheetByName('Tasks')!;
  const row = opened.valuesOf('Tasks').filter(([, task]) => task !== '').length + 2;
  const formula = '=IF(B9="","",1)';
  sheet.getRange(row, 5).setFormula(formula);
  call(opened, 'addTask', { kind: 'task', what: 'Logo', client: 'Beta', due: '', estimate: '' });
  expect(sheet.getRange(row, 5).getFormula()).toBe(formula);
  expect(opened.valuesOf('Tasks')[row][1]).toBe('Logo');
});

it.each([
  ['tickTask', []],
  ['tickTask', ['']],
  ['addTask', [{ kind: 'task', what: ' ', client: 'Acme', due: '', estimate: '' }]],
  ['addTask', [{ kind: 'reply', what: 'x', client: '', due: '', estimate: '' }]],
  ['addTask', [{ kind: 'other', what: 'x', client: 'Acme', due: '', estimate: '' }]],
  ['addTask', [{ kind: 'task', what: 'x', client: 'Acme', due: '' }]],
  ['addTask', [{ kind: 'task', what: 'x', client: 'Acme', due: '', estimate: 'a while' }]],
  ['addTask', [{ kind: 'task', what: 'x', client: 'Acme', due: 'soon', estimate: '' }]],
  ['addTask', [{ kind: 'task', what: 'x', client: 'Acme', due: 'tomorrow 25:00', estimate: '' }]],
  ['addTask', [null]],
])('%s refuses %j', (name, args) => {
  const opened = openDay();
  expect(() => call(opened, name, ...args)).toThrow(/\.$/);
  expect(opened.valuesOf('Tasks')).toHaveLength(1);
});

describe('a contact today', () => {
  it('is noted in the column that check-ins go by, and nowhere else', () => {
    const opened = openDay(TASKS);
    const before = opened.valuesOf('Clients');
    expect(call(opened, 'noteContact', 'beta ').checkIns).toEqual([]);
    const column = before[0].indexOf('Last contact');
    const after = opened.valuesOf('Clients');
    expect(after[2][column]).toEqual(new Date('2026-11-25T23:00:00Z'));
    after[2][column] = before[2][column];
    expect(after).toEqual(before);
  });

  it.each([['Nobody'], [''], [7], [null]])('of %j is refused, and nothing is written', (client) => {
    const opened = openDay();
    const before = opened.valuesOf('Clients');
    expect(() => call(opened, 'noteContact', client)).toThrow(/\.$/);
    expect(opened.valuesOf('Clients')).toEqual(before);
  });

  it('never takes the place of a formula', () => {
    const opened = openDay();
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    const column = opened.valuesOf('Clients')[0].indexOf('Last contact') + 1;
    sheet.getRange(3, column).setFormula('=DATE(2026;8;1)');
    expect(() => call(opened, 'noteContact', 'Beta')).toThrow(/\.$/);
    expect(sheet.getRange(3, column).getFormula()).not.toBe('');
  });
});

describe('the selected client', () => {
  const reachOf = (options: AppsScriptOptions, cells: Readonly<Record<string, string>> = {}): ClientReach => {
    const opened = openDay([], options);
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    const [headers] = opened.valuesOf('Clients');
    for (const [header, text] of Object.entries(cells)) {
      sheet
        .getRange(3, headers.indexOf(header) + 1)
        .setNumberFormat('@')
        .setValue(text);
    }
    sheet.getRange('A3').activate();
    const { selected } = JSON.parse(
      String(opened.addOn.scriptRun('callFromSidebar', 'readClient', '[]')),
    ) as Selection;
    return selected!.reach!;
  };
  const at = ({ moments }: ClientReach, time: string): string | undefined =>
    moments.find(({ until }) => until > Date.parse(time))?.text;

  it('and its neighbours cost no calls for their clocks', () => {
    const opened = openDay([], MORNING);
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    const column = opened.valuesOf('Clients')[0].indexOf('Reachable') + 1;
    const callsWith = (clients: number): number => {
      sheet.getRange(2, column, clients, 1).setNumberFormat('@').setValue('9–17');
      opened.inspection.calls.reset();
      opened.addOn.scriptRun('callFromSidebar', 'readClient', '[]');
      return opened.inspection.calls.count().total;
    };
    sheet.getRange('A2').activate();
    expect(callsWith(1)).toBe(callsWith(3));
  });

  it('can be reached by its own clock, and says when next', () => {
    const reach = reachOf(MORNING);
    expect(reach.zone).toBe('America/New_York');
    expect(at(reach, '2026-11-26T07:30:00Z')).toBe('not now; next Thursday 9:00 there, Thursday 15:00 here');
    expect(at(reach, '2026-11-26T14:00:00Z')).toBe('can be reached until 17:00 there, 23:00 here');
    expect(at(reach, '2026-11-26T22:00:00Z')).toBe('not now; next Friday 9:00 there, Friday 15:00 here');
  });

  it.each<[string, string, string, string]>([
    // Between the days on which Europe and the United States turn their clocks, and in the night of one.
    [
      '2026-11-02T09:00:00Z',
      'America/New_York',
      '9–17',
      'not now; next Monday 9:00 there, Monday 15:00 here',
    ],
    [
      '2026-10-30T09:00:00Z',
      'America/New_York',
      '9–17',
      'not now; next Friday 9:00 there, Friday 14:00 here',
    ],
    [
      '2026-10-25T00:30:00Z',
      'America/New_York',
      '22–6',
      'not now; next Saturday 22:00 there, Sunday 3:00 here',
    ],
    ['2026-11-26T22:30:00Z', 'Asia/Kolkata', '22–6', 'can be reached until 6:00 there, 1:30 here'],
    ['2026-11-26T07:30:00Z', '', '10–12', 'not now; next Thursday 10:00'],
  ])('at %s in %s, reachable %s: %s', (now, zone, reachable, text) => {
    const cells = { 'Time zone': zone, Reachable: reachable };
    expect(at(reachOf({ ...MORNING, now: new Date(now) }, cells), now)).toBe(text);
  });

  it.each([
    ['0–24', []],
    ['mornings', []],
  ])('reachable %s has nothing to say', (reachable, moments) => {
    expect(reachOf(MORNING, { Reachable: reachable }).moments).toEqual(moments);
  });
});
