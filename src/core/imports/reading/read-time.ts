/** Lines of a time report → time entries. */
import type { TimeEntry } from '../../money/records';
import type { CellReader } from './cells/cell-reader';
import type { ImportRun } from './import-run';
import type { Line } from './lines';
import { instantOf } from './appointments';
import { formatClock } from './parse-times';
import type { ImportContext, Imported, TableReading } from '../types';

/** "(Without client)" and the like. */
const NOBODY = /^\((?:without|no|ohne|kein\w*|sans|sin|sem|zonder|geen|uten|ingen|nincs) ?.*\)$|^[-–—]$/i;

/**
 * Reads the entries of a time report.
 *
 * @param lines lines that may be entries
 * @param cells reads their cells
 * @param run how the file is read; its tally is told what is left out
 * @returns entries in the order of the file, two for a line that has billable and other time; never throws
 * @example readTime([], {}, {}) // => []
 */
export function readTime(lines: readonly Line[], cells: CellReader, run: ImportRun): Imported<TimeEntry>[] {
  const entries: Imported<TimeEntry>[] = [];
  for (const line of lines) {
    if (isRunning(line, cells)) run.tally.leaveOut('running');
    else entries.push(...entriesOf(line, cells, run));
  }
  return entries;
}

/** It was started and has no end yet. */
function isRunning(line: Line, cells: CellReader): boolean {
  return cells.has('endTime') && !cells.isBlank(line, 'startTime') && cells.isBlank(line, 'endTime');
}

interface Part {
  readonly seconds: number;
  readonly isBillable: boolean | null;
}

function entriesOf(
  line: Line,
  cells: CellReader,
  { reading, tally, context }: ImportRun,
): Imported<TimeEntry>[] {
  const parts = partsOf(line, cells, context);
  if (parts === null) return [];
  const worked = parts.filter(({ seconds }) => seconds !== 0);
  if (worked.length === 0) {
    tally.leaveOut('zero');
    return [];
  }
  const day = dayOf(line, cells, reading);
  if (day === null) return [];
  const amount = cells.money(line, 'amount');
  const { client, project, task, person } = whoAndWhat(line, cells);
  const currency = cells.currency(line, 'amount');
  const clock = clockOf(line, cells);
  return worked.map(({ seconds, isBillable: billable }, index) => {
    // What a line is worth stands at its first part.
    const worth = index === 0 || amount === null ? amount : 0;
    const record = { day, client, seconds, billable, amount: worth, currency, project, task, person };
    return { record, rowNumber: line.rowNumber, clock, transaction: '' };
  });
}

/** Null where the line says nowhere how long it took, which is told. */
function partsOf(line: Line, cells: CellReader, context: ImportContext): readonly Part[] | null {
  const total = durationOf(line, cells, context);
  const billable = cells.seconds(line, 'billableTime');
  if (billable !== null || cells.has('billableTime')) {
    const other = cells.seconds(line, 'otherTime') ?? (total === null ? 0 : total - (billable ?? 0));
    return [
      { seconds: billable ?? 0, isBillable: true },
      { seconds: other, isBillable: false },
    ];
  }
  if (total !== null)
    return [
      { seconds: total, isBillable: cells.tick(line, 'billable') ?? (cells.ticksBillable ? false : null) },
    ];
  const field = cells.has('duration') ? 'duration' : cells.has('hours') ? 'hours' : 'endTime';
  cells.refuse(line, field, 'duration');
  return null;
}

/** What is written comes first, as trackers round it; the clock only where nothing is. */
function durationOf(line: Line, cells: CellReader, context: ImportContext): number | null {
  const beyond = cells.isBlank(line, 'minutes') ? null : 0;
  const written = cells.seconds(line, 'duration') ?? cells.seconds(line, 'hours') ?? beyond;
  if (written !== null) {
    const inMinutes = minutesBehindMark(written);
    const isClock = inMinutes !== null && spanOf(line, cells, context) === inMinutes;
    return isClock ? inMinutes : withSeconds(written, line, cells);
  }
  return spanOf(line, cells, context);
}

/** "1,30" from 9:00 to 10:30 is an hour and thirty minutes. Null where no minutes can be meant. */
function minutesBehindMark(written: number): number | null {
  const hours = Math.floor(written / 3600);
  const minutes = Math.round((written / 3600 - hours) * 100);
  return minutes > 0 && minutes < 60 ? hours * 3600 + minutes * 60 : null;
}

function spanOf(line: Line, cells: CellReader, context: ImportContext): number | null {
  const [start, end] = [cells.clock(line, 'startTime'), cells.clock(line, 'endTime')];
  if (start === null || end === null) return null;
  const day = cells.day(line, 'date') ?? 0;
  const lastDay = cells.day(line, 'endDate') ?? (end < start ? day + 1 : day);
  const span = (instantOf(lastDay, end, context) - instantOf(day, start, context)) / 1000;
  return Math.max(0, span - pauseOf(line, cells));
}

/** A plain 30 is minutes: nobody rests for five hours and more. */
function pauseOf(line: Line, cells: CellReader): number {
  const seconds = cells.seconds(line, 'pause') ?? 0;
  return seconds >= LONGEST_PAUSE ? seconds / 60 : seconds;
}

const LONGEST_PAUSE = 18000;

/** A column of minutes is what is beyond the full hours; one of seconds is that, or the same time more exactly. */
function withSeconds(written: number, line: Line, cells: CellReader): number {
  const [minutes, own] = (['minutes', 'seconds'] as const).map((field) =>
    Number(cells.text(line, field) || NaN),
  );
  const seconds = isNaN(minutes) ? own : minutes * 60;
  if (isNaN(seconds)) return written;
  if (Math.abs(seconds - written) < 60) return seconds;
  return written % 3600 === 0 && seconds < 3600 ? written + seconds : written;
}

function dayOf(line: Line, cells: CellReader, { day }: Pick<TableReading, 'day'>): number | null {
  const other = line.group.day ?? day;
  return cells.day(line, 'date', other === null) ?? other;
}

function whoAndWhat(
  line: Line,
  cells: CellReader,
): Pick<TimeEntry, 'client' | 'project' | 'task' | 'person'> {
  const project = nobody(cells.text(line, 'project'));
  // Many keep a project for each client, and name no client at all.
  const client = cells.has('client') ? nobody(cells.text(line, 'client')) : project;
  const names = `${cells.text(line, 'firstName')} ${cells.text(line, 'lastName')}`.trim();
  return {
    client: client || line.group.client,
    project,
    task: cells.text(line, 'task') || cells.text(line, 'description'),
    person: cells.text(line, 'person') || names,
  };
}

function nobody(name: string): string {
  return NOBODY.test(name) ? '' : name;
}

function clockOf(line: Line, cells: CellReader): string {
  const [start, end] = [cells.clock(line, 'startTime'), cells.clock(line, 'endTime')];
  return start === null || end === null ? '' : `${formatClock(start)}–${formatClock(end)}`;
}
