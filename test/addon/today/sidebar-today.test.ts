/** The calls of the view Today on the built add-on: a morning from the sidebar alone. */
import type { TodayState } from '../../../src/addon/sidebar/today-contract';
import type { OpenSpreadsheet } from '../open-spreadsheet';
import { openDay, taskOf } from './planned-day';

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
  call(opened, 'addTask', { kind: 'task', what: '=SUM(1)', client: '' });
  const state = call(opened, 'addTask', { kind: 'reply', what: '', client: 'Acme' });
  expect(taskOf(opened, '=SUM(1)').Task).toBe('=SUM(1)');
  const reply = { Client: 'Acme', 'Kind of work': 'reply', 'Not before': new Date('2026-11-26T07:30:00Z') };
  expect(taskOf(opened, 'reply')).toMatchObject(reply);
  expect(shown(state)).toContain('Do: reply, Acme (A)');
  call(opened, 'planDay');
  expect(opened.valuesOf('Today').map(([, , , what]) => what)).toContain('reply');
});

it.each([
  ['tickTask', []],
  ['tickTask', ['']],
  ['addTask', [{ kind: 'task', what: ' ', client: 'Acme' }]],
  ['addTask', [{ kind: 'reply', what: 'x', client: '' }]],
  ['addTask', [{ kind: 'other', what: 'x', client: 'Acme' }]],
  ['addTask', [null]],
])('%s refuses %j', (name, args) => {
  const opened = openDay();
  expect(() => call(opened, name, ...args)).toThrow(/\.$/);
  expect(opened.valuesOf('Tasks')).toHaveLength(1);
});
