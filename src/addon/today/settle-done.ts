/**
 * Takes ticks over: a line ticked on Today is ticked on Tasks, what is ticked gets its day, what is open has none, and what repeats comes again as a new line. Only
 * these cells are written, right after the tab was read, and none with a formula. The new line comes first: whatever fails then, the tick
 * is still to be taken over, and the line is not added twice.
 */
import { openHoursOf } from '../../core/today/prepare-day';
import { nextDay, nextWorkingDay } from '../../core/today/repeat';
import type { WrittenMoment } from '../../core/today/read-task-cells';
import { isBlank } from '../../core/reading/quote-cell';
import { closingTime } from '../../core/time/open-hours';
import type { CellValue } from '../../core/types';
import type { TaskColumn } from '../../i18n/types/today';
import type { Begun } from '../begin';
import type { Context } from '../context';
import { readDaySettings } from '../tabs/day-settings';
import type { LocatedTab } from '../tabs/locate-tabs';
import { readTasksTab, type ListedTask, type TasksTab } from '../tabs/tasks-tab';
import { tryTwice } from '../try-twice';
import { MovedMeanwhile, untilInPlace } from '../until-in-place';
import type { DayClock } from './read-day';
import { appendTasks, dateCell, momentCell, type TaskCells } from './append-tasks';
import { taskKey } from './task-key';

/** What is known where ticks are taken over. */
type Settled = Pick<Begun, 'tabs' | 'context'>;

/**
 * @param begun Tasks is read anew where somebody has moved its lines meanwhile
 * @param tickedKeys of lines ticked on Today
 * @returns the tab as it is then; null where there is none
 * @throws UserError where somebody moves lines all the while
 */
export function settleDone(begun: Settled, tickedKeys: readonly string[], clock: DayClock): TasksTab | null {
  const { tab, hasChanged } = takeOverTicks(begun, tickedKeys, clock);
  return hasChanged ? readTasksTab(begun.tabs.tasks, begun.context) : tab;
}

/** The same without looking at what came of it. @returns the tab as it was */
export function takeOverTicks(
  begun: Settled,
  tickedKeys: readonly string[],
  clock: DayClock,
): { readonly tab: TasksTab | null; readonly hasChanged: boolean } {
  const { tabs, context } = begun;
  return untilInPlace(context.texts.today.notices.beingEdited, () => {
    const tab = readTasksTab(tabs.tasks, context);
    if (tab === null) return { tab, hasChanged: false };
    const done = ticked(tab, tickedKeys);
    const reopened = tab.tasks.filter((task) => isReopened(task) && !done.includes(task));
    if (done.length + reopened.length === 0) return { tab, hasChanged: false };
    const again = done.flatMap((task) => nextOf(task, tab, begun, clock));
    appendTasks(tab, again);
    writeDone(tab, done, reopened, clock);
    return { tab, hasChanged: true };
  });
}

/** Opens again what was ticked today: a tick that is taken away on Today was a slip. What has come again by it stays. */
export function reopenDone(
  located: LocatedTab | null,
  untickedKeys: readonly string[],
  context: Context,
  clock: DayClock,
): void {
  untilInPlace(context.texts.today.notices.beingEdited, () => {
    const tab = readTasksTab(located, context);
    if (tab === null) return;
    const doneToday = tab.tasks.filter(({ isDone, doneOn }) => isDone && doneOn === clock.today);
    const open = doneToday.filter(({ key }) => untickedKeys.includes(key));
    if (open.length === 0) return;
    const write = writerOf(tab, open);
    for (const { rowNumber } of open) {
      // The day goes first: with one, a later tick would be no new one.
      write('doneOn', rowNumber, '');
      write('done', rowNumber, false);
    }
  });
}

/** What a tick on Today is for, if it is open; a tick on Tasks itself is new while it has no day. */
function ticked({ tasks }: TasksTab, keys: readonly string[]): ListedTask[] {
  return tasks.filter(({ isDone, doneOn, key }) => (isDone ? doneOn === null : keys.includes(key)));
}

/** Its tick was taken away on Tasks: with the day of the former one, a later tick would be no new one. */
function isReopened({ isDone, doneOn }: ListedTask): boolean {
  return !isDone && doneOn !== null;
}

/** The next of a task that repeats; none where it is there already. */
function nextOf(task: ListedTask, tab: TasksTab, begun: Settled, clock: DayClock): TaskCells[] {
  const { repeats } = task;
  if (repeats === null) return [];
  const { context } = begun;
  const base = task.due ?? task.at;
  const former = base?.day ?? clock.today;
  const isAppointment = task.due === null && task.at !== null;
  const day = isAppointment
    ? nextDay(repeats, former, clock.today)
    : nextWorkingDay(repeats, former, clock.today, timeSince(former, begun, clock));
  const shift = day - former;
  const moved = (moment: WrittenMoment | null): WrittenMoment | null =>
    moment && { ...moment, day: moment.day + shift };
  const next = { ...task, due: base === null ? wholeDay(day) : moved(task.due), at: moved(task.at) };
  const isThere = tab.tasks.some((each) => !each.isDone && taskKey(each) === taskKey(next));
  if (isThere) return [];
  const cell = (moment: WrittenMoment | null): CellValue => momentCell(moment, context, clock);
  const notBefore = moved(task.notBefore);
  const begins = Math.max(former + 1, clock.today);
  const waits = !isAppointment && (notBefore === null || notBefore.day < begins);
  const kept: readonly TaskColumn[] = [
    'task',
    'client',
    'estimate',
    'effect',
    'kind',
    'repeats',
    'handedTo',
    'link',
  ];
  const line = tab.table.lines().find(({ rowNumber }) => rowNumber === task.rowNumber);
  return [
    {
      ...Object.fromEntries(kept.map((column) => [column, line?.cell(column) ?? ''])),
      due: cell(next.due),
      at: cell(next.at),
      // Whoever has done today's does not find tomorrow's in its place.
      notBefore: cell(waits ? wholeDay(begins) : notBefore),
      checkOn: task.checkOn === null ? '' : cell(wholeDay(task.checkOn + shift)),
    },
  ];
}

/** Whether there is working time between what was due on a day, or now, and the end of another. */
function timeSince(former: number, { tabs, context }: Settled, clock: DayClock): (day: number) => boolean {
  const { zone, offsetAt, now } = clock;
  const { settings } = readDaySettings(tabs.settings, context.settingCells ?? [[]], context);
  const hours = openHoursOf(settings, zone);
  const since = Math.max(closingTime(former, hours, offsetAt), now);
  return (day) => closingTime(day, hours, offsetAt) > since;
}

function wholeDay(day: number): WrittenMoment {
  return { day, minute: null, isTheirs: false };
}

/** The next line of what repeats differs from this one by its days alone. */
const KNOWN_BY: readonly TaskColumn[] = ['task', 'client', 'due', 'at'];

type Write = (column: 'done' | 'doneOn', rowNumber: number, value: CellValue) => void;

/** @throws MovedMeanwhile where the lines are not where they were read */
function writeDone(
  tab: TasksTab,
  done: readonly ListedTask[],
  reopened: readonly ListedTask[],
  clock: DayClock,
): void {
  const write = writerOf(tab, [...done, ...reopened]);
  const day = dateCell(wholeDay(clock.today), clock);
  for (const { rowNumber, isDone } of done) {
    if (!isDone) write('done', rowNumber, true);
    // Where it fails for good, planning again makes up for it: a tick without its day is new.
    tryTwice(() => write('doneOn', rowNumber, day));
  }
  for (const { rowNumber } of reopened) write('doneOn', rowNumber, '');
}

/** Writes into lines of these tasks, but no formula. @throws MovedMeanwhile where they are not where they were read */
function writerOf({ sheet, table }: TasksTab, tasks: readonly ListedTask[]): Write {
  const { columns } = table;
  const formulas = sheet.getDataRange().getFormulas();
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const known = (line: readonly CellValue[] = []): string =>
    JSON.stringify(KNOWN_BY.map((column) => line[columns[column]]));
  const isThere = ({ rowNumber }: ListedTask): boolean =>
    known(cells[rowNumber - 1]) === known(table.cells[rowNumber - 1]);
  if (!tasks.every(isThere)) throw new MovedMeanwhile(table.tab);
  return (column, rowNumber, value) => {
    const position = columns[column];
    const isFormula = position >= 0 && !isBlank(formulas[rowNumber - 1]?.[position] ?? '');
    if (position >= 0 && !isFormula) sheet.getRange(rowNumber, position + 1).setValue(value);
  };
}
