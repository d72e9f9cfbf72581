/**
 * Plan my day, Plan my week: takes over what was ticked, plans what is open, and shows it on Today. Of hers only ticks, their days and the next
 * line of what repeats are written. Whatever fails, planning again makes up for it.
 */
import type { Texts } from '../../i18n/types/texts';
import { begin, type Begun } from '../begin';
import { runReading, userTexts, UserError, withDocumentLock, type Notice } from '../run-command';
import { createDayView, type DayView } from '../today/day-view';
import { DayWords, formatDuration } from '../today/day-words';
import { bringDaySettings, makeTasksTab, makeTodayTab, readTodayTab } from '../today/own-tabs';
import {
  planTasks,
  readClock,
  readSurroundings,
  type DaySurroundings,
  type PlannedDay,
} from '../today/read-day';
import { settleDone } from '../today/settle-done';
import { tickedKeys } from '../today/ticked-keys';
import { textsToMend } from '../today/texts-to-mend';
import { todayRows } from '../today/today-rows';
import { writeToday } from '../today/write-today';
import type { TasksTab } from '../tabs/tasks-tab';

const SECONDS = 8;
const SECONDS_WITH_PROBLEMS = 20;
const WEEK_DAYS = 5;

export function planMyDay(): void {
  plan((texts) => texts.menu.planDay, 1);
}

export function planMyWeek(): void {
  plan((texts) => texts.menu.planWeek, WEEK_DAYS);
}

function plan(nameOf: (texts: Texts) => string, days: number): void {
  runReading(nameOf, () => withDocumentLock(userTexts, () => planDays(nameOf, days)), 'begun');
}

/** Plans under a lock that the caller holds. */
export function planDays(nameOf: (texts: Texts) => string, days: number): Notice {
  const begun = begin();
  const clock = readClock(begun.context);
  const today = readTodayTab(begun.tabs.today);
  const settled = settleDone(begun, tickedKeys(today ?? []), clock);
  const surroundings = readSurroundings(begun, clock);
  if (settled === null || isUnfinished(settled)) return makeTasks(begun, surroundings);
  if (settled.table.columns.task < 0) throw new UserError(settled.problems[0].text);
  bringDaySettings(begun, surroundings.daySettings);
  const planned = planTasks(surroundings, settled, days);
  const view = createDayView(planned);
  const sheet = today === null ? makeTodayTab(begun) : begun.tabs.today!.sheet;
  const words = new DayWords(begun.context.sheetTexts, clock);
  writeToday(sheet, todayRows(view, words, clock.now), surroundings.tiers, today?.slice(1) ?? []);
  sheet.activate();
  const text = noticeText(planned, view, sheet.getName(), settled);
  return noticeOf(nameOf(begun.context.texts), text);
}

/** Making it was interrupted. */
function isUnfinished({ table }: TasksTab): boolean {
  return table.columns.task < 0 && table.rows.length === 0;
}

function makeTasks(begun: Begun, { list, daySettings }: DaySurroundings): Notice {
  const { texts } = begun.context;
  const sheet = makeTasksTab(begun, list, daySettings);
  sheet.activate();
  const text = texts.today.notices.tasksMade(sheet.getName());
  return { kind: 'toast', title: texts.menu.planDay, text, seconds: SECONDS_WITH_PROBLEMS };
}

/** What there is to say, sentence by sentence. */
function noticeText(day: PlannedDay, view: DayView, tab: string, tasks: TasksTab): string[] {
  const { plan: found, allProblems, planned, context } = day;
  const { notices } = context.texts.today;
  const blocks = view.days.reduce((sum, each) => sum + each.blocks.length, 0);
  const missing = found.shortage === null ? [] : [formatDuration(found.shortage.minutes, context.texts)];
  return [
    planned.length === 0 ? notices.nothingToPlan(tasks.table.tab) : notices.planned(blocks, tab),
    ...missing.map(notices.doesNotFit),
    ...textsToMend(allProblems, context.texts),
  ];
}

function noticeOf(title: string, sentences: readonly string[]): Notice {
  const seconds = sentences.length > 1 ? SECONDS_WITH_PROBLEMS : SECONDS;
  return { kind: 'toast', title, text: sentences.join(' '), seconds };
}
