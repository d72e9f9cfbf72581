/** Cells of the client list that planning reads beside the tasks. What is no day or number there is somebody's remark, and unknown. */
import { plainText } from '../../core/reading/cell-words';
import { parseCellNumber } from '../../core/reading/parse-criterion';
import { readDate } from '../../core/reading/dates/read-date';
import { isBlank } from '../../core/reading/quote-cell';
import type { Conventions } from '../../core/reading/conventions';
import { NOTHING_TOLD, type ReminderFacts } from '../../core/today/find-reminders';
import { readMoment } from '../../core/today/read-task-cells';
import type { CellValue } from '../../core/types';
import { TASK_WORDS } from '../../i18n/all-task-words';
import type { DayClientColumn } from '../../i18n/types/today';
import type { ClientList } from '../tabs/clients-tab';
import { indexOfHeader } from '../tabs/headers';

/** Position of a column that planning reads; -1 where there is none. */
export function dayColumnOf({ headers }: Pick<ClientList, 'headers'>, column: DayClientColumn): number {
  return indexOfHeader(headers, ({ today }) => today.clientColumns[column]);
}

const REMINDER_COLUMNS = ['contractUntil', 'noticeDays', 'askedForFeedback', 'satisfaction'] as const;

/** Reads what there is to be reminded of from a row, hours aside. Null where the list has no column for it. */
export function reminderReader(
  list: Pick<ClientList, 'headers'>,
  conventions: Conventions,
): ((cells: readonly CellValue[]) => ReminderFacts) | null {
  const [contract, notice, asked, satisfaction] = REMINDER_COLUMNS.map((column) => dayColumnOf(list, column));
  if (Math.max(contract, asked, satisfaction) < 0) return null;
  return (cells) => ({
    ...NOTHING_TOLD,
    contractUntil: dayIn(cells[contract], conventions),
    noticeDays: numberIn(cells[notice], conventions),
    askedForFeedback: dayIn(cells[asked], conventions),
    satisfaction: numberIn(cells[satisfaction], conventions),
  });
}

/** Days since 1970-01-01. Of a month alone, what dates in lists mean by it. */
export function dayIn(cell: CellValue | undefined, conventions: Conventions): number | null {
  const moment = readMoment(cell ?? '', conventions, TASK_WORDS);
  if (moment !== null && moment !== 'unreadable') return moment.day;
  if (typeof cell !== 'string' || isBlank(cell)) return null;
  const { dayOrder, words, dayOf } = conventions;
  return readDate(plainText(cell), dayOrder, words, dayOf)?.value ?? null;
}

/** A number, or the only one in a text: "30 days". */
export function numberIn(cell: CellValue | undefined, { decimalMark }: Conventions): number | null {
  if (cell === undefined || isBlank(cell)) return null;
  const [only, ...more] = typeof cell === 'string' ? (cell.match(/\d+(?:[.,]\d+)?/g) ?? []) : [];
  return (
    parseCellNumber(cell, decimalMark) ?? (more.length > 0 ? null : parseCellNumber(only ?? '', decimalMark))
  );
}
