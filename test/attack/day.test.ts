/** The commands and calls of the day: whatever service call fails, nothing of hers is lost, she reads a sentence, and the next run gives what an undisturbed one gives; nor is anything lost of what somebody else does meanwhile. */
import type { OpenSpreadsheet } from '../addon/open-spreadsheet';
import { addTask } from '../addon/today/planned-day';
import type { Act } from './act-before-every-call';
import { callSidebar, runGlobal, type Cell, type Command } from './commands';
import { findingsOfFaults } from './fail-at-every-call';
import { LAYOUTS } from './layouts';
import { prepare, prepareFurther, type Prepared } from './prepared';
import { AROUND_PEOPLE, expectOnlyOpenMoments, onLines, PEOPLE, type Case } from './second-user-acts';

const WEEKLY = { Task: 'Invoice', Client: 'Acme', Due: '2026-11-26', Estimate: 15, Repeats: 'every week' };

let day: Prepared;
beforeAll(() => {
  day = prepareFurther(prepare(LAYOUTS.plain, 'setUp'), (opened) => {
    opened.addOn.run('planMyDay');
    addTask(opened, WEEKLY);
    addTask(opened, { Task: '=Report', Client: 'Beta' });
    const people = opened.spreadsheet.getSheetByName('People')!;
    people.getRange('A2').activate();
    opened.addOn.run('startOnboarding');
    people.getRange('A2').activate();
  });
});

const page =
  (name: string) =>
  (opened: OpenSpreadsheet): string => {
    const { dialogs } = opened.inspection.world.ui;
    const before = dialogs.length;
    const said = runGlobal(opened, name);
    return said === '' && dialogs.length > before ? 'The page is open.' : said;
  };
const addColumns = (opened: OpenSpreadsheet): string => {
  try {
    return String(opened.addOn.scriptRun('addDayColumns', '["channel","satisfaction"]'));
  } catch (error) {
    return (error as Error).message;
  }
};
const cellUnder = (tab: string, header: string, row: number): Cell => {
  const sheet = day.workbook.sheetByName(tab)!;
  let column = 1;
  while (sheet.contentAt(1, column) !== header) column++;
  return { tab, row, column };
};

const ticked = (): Cell[] => [cellUnder('Tasks', 'Done', 2), cellUnder('Tasks', 'Done on', 2)];
const contacted = (): Cell[] => [cellUnder('People', 'Last contact', 2)];
const noteContact = (opened: OpenSpreadsheet): string => callSidebar(opened, 'noteContact', 'Acme');
const tickTask = (opened: OpenSpreadsheet): string =>
  callSidebar(opened, 'tickTask', 'Invoice · acme · 20783  · ');
const addCall = (opened: OpenSpreadsheet): string =>
  callSidebar(opened, 'addTask', { kind: 'task', what: 'Call', client: 'Acme', due: '', estimate: '' });
const startOnboarding = (opened: OpenSpreadsheet): string => runGlobal(opened, 'startOnboarding');

it.each<[string, Command['run'], (() => Cell[])?]>([
  ['Start onboarding', startOnboarding],
  ['Add columns for the day', addColumns],
  ['Weekly update', page('showWeeklyUpdate')],
  ['Make a tab to share: the question', page('showShare')],
  ['Add columns for the day: the question', page('showDayColumns')],
  ['Plan as a calendar file', page('showCalendar')],
  ['The sidebar: readToday', (opened) => callSidebar(opened, 'readToday')],
  ['The sidebar: planDay', (opened) => callSidebar(opened, 'planDay')],
  ['Plan my week', (opened) => runGlobal(opened, 'planMyWeek')],
  ['The sidebar: noteContact', noteContact, contacted],
  ['The sidebar: tickTask', tickTask, ticked],
])('%s', (name, run, asked) => {
  const command = { name, start: day, run, ...(asked && { asked: asked() }), mayStop: false };
  expect(findingsOfFaults(command)).toEqual([]);
});

it('The sidebar: addTask', () => {
  // Whoever reads that it is noted does not add it again.
  const again = (opened: OpenSpreadsheet): unknown =>
    opened.valuesOf('Tasks').flat().includes('Call') || addCall(opened);
  const asked = ['Done', 'Task', 'Client'].map((header) => cellUnder('Tasks', header, 5));
  const command = { name: 'addTask', start: day, run: addCall, again, asked, mayStop: false };
  expect(findingsOfFaults(command)).toEqual([]);
});

describe('somebody else edits meanwhile, and loses nothing:', () => {
  const tasks: Act[] = [
    ...onLines('Tasks').filter(({ name }) => !name.includes('sorted')),
    // Without the line that is added.
    { name: 'tasks change places', tab: 'Tasks', do: (other) => other.sortRows('Tasks', 'A2:Z3', 2) },
  ];

  it.each<[string, Command['run'], Omit<Case, 'command'>, (() => Cell[])?]>([
    ['Start onboarding', startOnboarding, { acts: tasks, openMoments: 1 }],
    ['Add columns for the day', addColumns, { acts: AROUND_PEOPLE, openMoments: 6, every: 9 }],
    ['The sidebar: noteContact', noteContact, { acts: PEOPLE, openMoments: 5, every: 5 }, contacted],
    ['The sidebar: addTask', addCall, { acts: tasks, openMoments: 1 }],
    ['The sidebar: tickTask', tickTask, { acts: tasks, openMoments: 7 }, ticked],
  ])('%s', (name, run, each, asked) => {
    const command = { name, start: day, run, ...(asked && { asked: asked() }) };
    expectOnlyOpenMoments({ command: () => command, ...each });
  });
});
