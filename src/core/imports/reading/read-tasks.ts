/** Lines of a task list → what has to be done, for whom and until when. Notes stay in the file. */
import { plainWords } from '../../recognition/headers/header-key';
import { appointmentId, appointmentIn } from './appointments';
import type { CellReader } from './cells/cell-reader';
import { columnKey } from '../columns/column-key';
import { clientNamer } from '../match-names';
import type { Traps } from '../layout';
import type { ImportRun } from './import-run';
import type { Line } from './lines';
import { parseInstant, plainMoment } from './parse-file-day';
import { parseClock } from './parse-times';
import type { ImportContext, Imported, ImportedTask } from '../types';

const LABEL = /(?:^|\s)@[\p{L}\p{N}_-]+/gu;
const URL = /^https?:\/\/\S+$/;
const SECONDS_PER_DAY = 86400;
/** Longer texts are remarks, and cut. */
const LONGEST_DEADLINE = 80;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** A working day, where an estimate is in days. */
const MINUTES_PER_DAY = 480;
const PLAIN_NUMBER = /^\d+$/;
/** As on the tab of tasks: fewer are hours. */
const LEAST_MINUTES_WRITTEN = 10;
/** How days that come again begin, in the languages of both sides. */
const EVERY = new Set(
  (
    'every ev everyday daily weekly monthly yearly jeden jede jedes alle taglich wochentlich monatlich jahrlich elke iedere dagelijks ' +
    'wekelijks hver hvert daglig ukentlig minden naponta hetente havonta'
  ).split(' '),
);
/** Done in the words of tools that speak English only. */
const MORE_DONE = ['closed', 'complete', 'completed', 'done', 'archived'];

/**
 * Reads the tasks of a list.
 *
 * @param lines lines that may be tasks
 * @param cells reads their cells
 * @param run how the file is read; its tally is told what is left out
 * @returns in the order of the file; never throws
 * @example readTasks([], {}, { traps: {}, context: { clients: [], words: { fields: {} } } }) // => []
 */
export function readTasks(
  lines: readonly Line[],
  cells: CellReader,
  run: ImportRun,
): Imported<ImportedTask>[] {
  const { traps, tally, context } = run;
  const taskOf = taskReader(cells, run);
  const clientIn = clientNamer(context.clients);
  const tasks: Imported<ImportedTask>[] = [];
  for (const line of lines) {
    const written = cells.text(line, 'task');
    const name = traps.hasSections === true ? written.replace(LABEL, '').trim() : written;
    const appointment = appointmentIn(line, cells, context);
    if (name === '') tally.leaveOut('heading');
    else if (cells.has('archived') && cells.tick(line, 'archived') === true) tally.leaveOut('archived');
    else if (traps.hasSections === true && isRecurring(line, cells) && cells.isBlank(line, 'deadline'))
      tally.leaveOut('recurring');
    else if (isRefused(line, cells)) continue;
    else if (appointment === null)
      tasks.push({
        record: taskOf(line, name),
        rowNumber: line.rowNumber,
        clock: '',
        transaction: cells.text(line, 'transaction'),
      });
    else if (appointment.leftOut !== null) tally.leaveOut(appointment.leftOut);
    else {
      const { at, minutes } = appointment;
      const task = taskOf(line, name);
      const client = task.client || clientIn(name);
      const record = { ...task, client, due: null, start: null, at, estimateMinutes: minutes || null };
      tasks.push({ record, rowNumber: line.rowNumber, clock: '', transaction: appointmentId(name, at) });
    }
  }
  return tasks;
}

/** An appointment of which nobody can say when it is. */
function isRefused(line: Line, cells: CellReader): boolean {
  const isOpen = !cells.isBlank(line, 'at') && parseInstant(cells.cell(line, 'at')) === null;
  if (!cells.isBlank(line, 'repeats')) cells.refuse(line, 'repeats', 'repeat');
  else if (isOpen) cells.refuse(line, 'at', 'zone');
  else return false;
  return true;
}

/** "every Friday": it says when, but is no date. */
function isRecurring(line: Line, cells: CellReader): boolean {
  const [first = ''] = plainWords(cells.text(line, 'due'), false);
  return EVERY.has(first);
}

function taskReader(
  cells: CellReader,
  { traps, context }: ImportRun,
): (line: Line, name: string) => ImportedTask {
  const done = new Set([...(context.words.fields.done ?? []), ...MORE_DONE].map(columnKey));
  return (line, name) => {
    const dueField = isRecurring(line, cells) || cells.isBlank(line, 'due') ? 'deadline' : 'due';
    const dueCell = cells.cell(line, dueField);
    const instant = parseInstant(dueCell);
    const second = instant === null ? clockIn(dueCell, context) : null;
    const link = cells.text(line, 'link');
    const [due, dueText] = [cells.day(line, dueField), cells.text(line, dueField)];
    return {
      name,
      client: cells.text(line, 'client') || cells.text(line, 'list') || line.group.client,
      due,
      dueMinute: second === null ? null : Math.floor((second % SECONDS_PER_DAY) / 60),
      dueInstant: instant,
      dueInWords: due === null && SAYS_SOMETHING.test(dueText) ? dueText.slice(0, LONGEST_DEADLINE) : '',
      at: parseInstant(cells.cell(line, 'at')),
      start: cells.day(line, 'start'),
      estimateMinutes: estimateOf(line, cells, traps),
      isDone: isDone(line, cells, done),
      link: URL.test(link) ? link : '',
    };
  };
}

/** The time in "12 Mar 2026 16:00"; midnight of a date cell is no time. */
function clockIn(cell: unknown, context: ImportContext): number | null {
  if (cell instanceof Date) return context.secondOf(cell) || null;
  const time =
    typeof cell === 'string'
      ? /(?:^|[\sT])(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)$/i.exec(plainMoment(cell.trim()))
      : null;
  return time === null ? null : parseClock(time[1], context.secondOf);
}

function estimateOf(line: Line, cells: CellReader, { isInMilliseconds }: Traps): number | null {
  const unit = plainWords(cells.text(line, 'estimateUnit'), false)[0] ?? '';
  const seconds = cells.seconds(line, 'estimate');
  if (seconds === null || seconds <= 0) return null;
  // The number was read as hours.
  const number = seconds / 3600;
  const isPlain = unit === '' && isInMilliseconds !== true && PLAIN_NUMBER.test(cells.text(line, 'estimate'));
  if (unit.startsWith('min') || (isPlain && number >= LEAST_MINUTES_WRITTEN)) return Math.round(number);
  return unit.startsWith('day') ? Math.round(number * MINUTES_PER_DAY) : Math.round(seconds / 60);
}

/** A date of completion, a tick, a status or the name of a list may say so. */
function isDone(line: Line, cells: CellReader, done: ReadonlySet<string>): boolean {
  if (!cells.isBlank(line, 'doneOn')) return true;
  const tick = cells.cell(line, 'done');
  if (typeof tick === 'boolean') return tick;
  const words = [
    cells.key(line, 'done'),
    cells.key(line, 'status'),
    cells.key(line, 'list'),
    columnKey(line.group.list),
  ];
  return words.some((word) => word !== '' && done.has(word)) || isTicked(cells.key(line, 'done'));
}

function isTicked(key: string): boolean {
  return ['x', 'yes', 'true', 'checked', '1', 'ja', 'igen', '100'].includes(key);
}
