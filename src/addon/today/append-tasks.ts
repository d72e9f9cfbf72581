/** Adds lines to Tasks below the last that is in use. One write for each stretch of our columns, the names of the tasks last. */
import { MILLISECONDS_PER_MINUTE, instantAt } from '../../core/time/zone';
import type { WrittenMoment } from '../../core/today/read-task-cells';
import { isoDay } from '../../core/reading/dates/parse-day';
import { formatTime } from '../../core/today/parse-day-setting';
import type { CellValue } from '../../core/types';
import { taskWordsOf } from '../../i18n/task-words';
import { TASK_COLUMNS, type TaskColumn } from '../../i18n/types/today';
import type { Context } from '../context';
import { makeRows } from '../making/grid';
import { rowsInUse } from '../making/rows-in-use';
import { isNothing } from '../reading/is-nothing';
import { stretchesOf } from '../stretches';
import type { TasksTab } from '../tabs/tasks-tab';
import { MovedMeanwhile } from '../until-in-place';
import { asTextInCell } from '../wording/text-in-cell';
import type { DayClock } from './read-day';

export type TaskCells = Readonly<Partial<Record<TaskColumn, CellValue>>>;

/** A date as the spreadsheet holds it, with its time where it has one. */
export function dateCell({ day, minute }: WrittenMoment, { zone, offsetAt }: DayClock): Date {
  return new Date(instantAt({ day, minute: minute ?? 0 }, zone, offsetAt) * MILLISECONDS_PER_MINUTE);
}

/** A moment as it is written: a date, or words where the time is the client's. '' for none. */
export function momentCell(moment: WrittenMoment | null, context: Context, clock: DayClock): CellValue {
  if (moment === null) return '';
  if (!moment.isTheirs) return dateCell(moment, clock);
  const [theirTime] = taskWordsOf(context.sheetTexts.language).theirTime;
  return `${isoDay(moment.day)} ${formatTime(moment.minute ?? 0)} ${theirTime}`;
}

/** How long something takes, whatever a bare number would mean. @param minutes null for nobody knows */
export function lengthCell(minutes: number | null): string {
  return minutes === null ? '' : formatTime(minutes);
}

/**
 * @param tab as it was read a moment ago
 * @throws MovedMeanwhile where somebody has written there meanwhile
 */
export function appendTasks({ sheet, table }: TasksTab, lines: readonly TaskCells[]): void {
  if (lines.length === 0) return;
  const columns = TASK_COLUMNS.filter((column) => table.columns[column] >= 0);
  const columnAt = new Map(columns.map((column) => [table.columns[column], column]));
  const positions = [...columnAt.keys()].sort((a, b) => a - b);
  const first = 1 + rowsInUse(sheet, table.cells, [positions[0], positions[positions.length - 1]]);
  makeRows(sheet, first + lines.length - 1);
  const { task } = table.columns;
  const runs = stretchesOf(positions).sort(
    (one, other) => Number(holds(one, task)) - Number(holds(other, task)),
  );
  for (const { first: column, end } of runs) {
    const range = sheet.getRange(first, column + 1, lines.length, end - column);
    const formats = range.getNumberFormats();
    const cells = lines.map((line, row) =>
      Array.from({ length: end - column }, (_, at) =>
        asTextInCell(cellOf(line, columnAt.get(column + at)!), formats[row][at]),
      ),
    );
    // The last look has the headers in it: a column may have been inserted.
    const seen = sheet.getRange(1, column + 1, first + lines.length - 1, end - column).getValues();
    const isFree = seen
      .slice(first - 1)
      .flat()
      .every(isNothing);
    const isInPlace = isSameLine(seen[0], table.cells[0].slice(column, end));
    if (!isFree || !isInPlace) throw new MovedMeanwhile(table.tab);
    range.setValues(cells);
  }
}

function isSameLine(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function holds({ first, end }: { readonly first: number; readonly end: number }, position: number): boolean {
  return first <= position && position < end;
}

function cellOf(line: TaskCells, column: TaskColumn): CellValue {
  return line[column] ?? (column === 'done' ? false : '');
}
