/**
 * Takes ticks over: a line ticked on Today is ticked on Tasks, what is ticked gets its day, and what repeats comes again as a new line. Only
 * these cells are written, right after the tab was read, and none with a formula. The new line comes first: whatever fails then, the tick
 * is still to be taken over, and the line is not added twice.
 */
import { nextDay } from '../../core/today/repeat';
import { formatTime } from '../../core/today/parse-day-setting';
import type { WrittenMoment } from '../../core/today/read-task-cells';
import { isBlank } from '../../core/reading/read-value';
import type { CellValue } from '../../core/types';
import { taskWordsOf } from '../../i18n/all-task-words';
import type { TaskColumn } from '../../i18n/types/today';
import type { Context } from '../context';
import type { ListedTask, TasksTab } from '../tabs/tasks-tab';
import type { DayClock } from './read-day';
import { appendTasks, dateCell, type TaskCells } from './append-tasks';
import { taskKey } from './task-key';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether there was anything to take over: then Tasks is not what was read any more. */
export function settleDone(
  tab: TasksTab,
  tickedKeys: readonly string[],
  context: Context,
  clock: DayClock,
): boolean {
  const done = ticked(tab, tickedKeys);
  if (done.length === 0) return false;
  const again = done.flatMap((task) => nextOf(task, tab, context, clock));
  appendTasks(tab, again, context);
  writeDone(tab, done, clock);
  return true;
}

/** Each key takes one open task; a tick on Tasks itself is new while it has no day. */
function ticked({ tasks }: TasksTab, keys: readonly string[]): ListedTask[] {
  const left = [...keys];
  return tasks.filter((task) => {
    if (task.isDone) return task.doneOn === null;
    const at = left.indexOf(taskKey(task));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The next of a task that repeats; none where it is there already. */
function nextOf(task: ListedTask, tab: TasksTab, context: Context, clock: DayClock): TaskCells[] {
  const { repeats } = task;
  if (repeats === null) return [];
  const base = task.due ?? task.at;
  const day = nextDay(repeats, base?.day ?? clock.today, clock.today);
  const shift = day - (base?.day ?? clock.today);
  const moved = (moment: WrittenMoment | null): WrittenMoment | null =>
    moment && { ...moment, day: moment.day + shift };
  const next = { ...task, due: base === null ? wholeDay(day) : moved(task.due), at: moved(task.at) };
  const isThere = tab.tasks.some((each) => !each.isDone && taskKey(each) === taskKey(next));
  if (isThere) return [];
  const cell = (moment: WrittenMoment | null): CellValue => momentCell(moment, context, clock);
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
      notBefore: cell(moved(task.notBefore)),
      checkOn: task.checkOn === null ? '' : cell(wholeDay(task.checkOn + shift)),
    },
  ];
}

function wholeDay(day: number): WrittenMoment {
  return { day, minute: null, isTheirs: false };
}

function momentCell(moment: WrittenMoment | null, context: Context, clock: DayClock): CellValue {
  if (moment === null) return '';
  if (!moment.isTheirs) return dateCell(moment, clock);
  const [theirTime] = taskWordsOf(context.sheetTexts.language).theirTime;
  const iso = new Date(moment.day * 86400000).toISOString().slice(0, 10);
  return `${iso} ${formatTime(moment.minute ?? 0)} ${theirTime}`;
}

function writeDone({ sheet, table }: TasksTab, done: readonly ListedTask[], clock: DayClock): void {
  const day = dateCell(wholeDay(clock.today), clock);
  const write = (column: 'done' | 'doneOn', value: CellValue, tasks: readonly ListedTask[]): void => {
    const position = table.columns[column];
    if (position < 0 || tasks.length === 0) return;
    const formulas = formulasOf(sheet, position, tasks);
    for (const { rowNumber } of tasks) {
      if (isBlank(formulas(rowNumber))) sheet.getRange(rowNumber, position + 1).setValue(value);
    }
  };
  write('doneOn', day, done);
  write(
    'done',
    true,
    done.filter(({ isDone }) => !isDone),
  );
}

/** One read. */
function formulasOf(
  sheet: Sheet,
  position: number,
  tasks: readonly ListedTask[],
): (rowNumber: number) => string {
  const rows = tasks.map(({ rowNumber }) => rowNumber);
  const first = Math.min(...rows);
  const formulas = sheet.getRange(first, position + 1, Math.max(...rows) - first + 1, 1).getFormulas();
  return (rowNumber) => formulas[rowNumber - first][0];
}
