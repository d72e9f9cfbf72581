/**
 * Start onboarding of the selected client: the list on Steps becomes tasks. The first time, the list is made with a proposal, to be looked at
 * before anything comes of it. What is a task of the client's already is not added again.
 */
import { nameKey } from '../../core/name-key';
import { parseCellNumber } from '../../core/reading/parse-criterion';
import { nameInSentence } from '../../core/shorten-text';
import { firstDayClosingAfter } from '../../core/time/open-hours';
import { openHoursOf } from '../../core/today/prepare-day';
import { begin, type Begun } from '../begin';
import { runReading, userTexts, UserError, withDocumentLock, type Notice } from '../run-command';
import { appendTasks, dateCell, type TaskCells } from '../today/append-tasks';
import { makeStepsTab, makeTasksTab, STEPS_TABLE } from '../today/own-tabs';
import { readClock, readSurroundings, type DaySurroundings } from '../today/read-day';
import { selectedClient } from '../today/selected-client';
import { Table, type TableLine } from '../tabs/table';
import { readTasksTab, type TasksTab } from '../tabs/tasks-tab';
import { untilInPlace } from '../until-in-place';
import type { StepColumn } from '../../i18n/types/today';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SECONDS = 12;

export function startOnboarding(): void {
  runReading(
    (texts) => texts.menu.startClient,
    () => withDocumentLock(userTexts, start),
    'begun',
  );
}

function start(): Notice {
  const begun = begin();
  const { texts } = begun.context;
  const clock = readClock(begun.context);
  const surroundings = readSurroundings(begun, clock);
  const client = selectedClient(surroundings, texts);
  const { sheet, isNew } = makeStepsTab(begun);
  if (isNew) {
    sheet.activate();
    return noticeOf(begun, texts.today.notices.stepsMade(sheet.getName(), texts.menu.startClient));
  }
  const { tasks, added } = untilInPlace(texts.today.notices.beingEdited, () =>
    addSteps(sheet, client.name, begun, surroundings),
  );
  const { notices } = texts.today;
  const name = nameInSentence(client.name);
  if (added === 0) return noticeOf(begun, notices.alreadyStarted(name, tasks.table.tab));
  tasks.sheet.activate();
  return noticeOf(begun, notices.started(name, added, tasks.table.tab));
}

/** Those that are no tasks of the client's yet. */
function addSteps(
  sheet: Sheet,
  client: string,
  begun: Begun,
  surroundings: DaySurroundings,
): { readonly tasks: TasksTab; readonly added: number } {
  const steps = new Table(sheet, STEPS_TABLE, begun.context);
  const tasks = openTasks(begun, surroundings);
  const own = tasks.tasks.filter((task) => task.client === nameKey(client));
  const known = new Set(own.map(({ text }) => nameKey(text)));
  const fresh = steps
    .lines()
    .filter((line) => !line.isBlank('step') && !known.has(nameKey(line.text('step'))));
  appendTasks(
    tasks,
    fresh.map((line) => taskOf(line, client, begun, surroundings)),
  );
  return { tasks, added: fresh.length };
}

/** @throws UserError where the tab has lost its columns */
export function openTasks(begun: Begun, { list, daySettings }: DaySurroundings): TasksTab {
  const there = readTasksTab(begun.tabs.tasks, begun.context);
  const sheet = there?.sheet ?? makeTasksTab(begun, list, daySettings);
  const tasks = there ?? readTasksTab({ sheet, isMarked: true, isComplete: false }, begun.context);
  if (tasks === null || tasks.table.columns.task < 0) {
    throw new UserError(tasks?.problems[0]?.text ?? sheet.getName());
  }
  return tasks;
}

function taskOf(
  line: TableLine<StepColumn>,
  client: string,
  { context, tabs }: Begun,
  { clock, settings }: DaySurroundings,
): TaskCells {
  const { today, now, zone, offsetAt } = clock;
  const dueAfter = (days: number): number =>
    firstDayClosingAfter(today + Math.round(days), now, openHoursOf(settings, zone), offsetAt);
  const days = parseCellNumber(line.cell('daysAfterStart'), context.conventions.decimalMark);
  const due = days === null ? '' : dateCell({ day: dueAfter(days), minute: null, isTheirs: false }, clock);
  const source = tabs.steps?.sheet.getName() ?? '';
  return {
    task: line.text('step'),
    client,
    due,
    estimate: line.cell('estimate'),
    link: line.cell('link'),
    source,
  };
}

function noticeOf({ context: { texts } }: Begun, text: string): Notice {
  return { kind: 'toast', title: texts.menu.startClient, text, seconds: SECONDS };
}
