/** A planned day for programs that run the add-on: plain values, and words in the spreadsheet's language where a person reads them. Writes nothing. */
import { isoDay } from '../../core/reading/dates/parse-day';
import type { Quadrant } from '../../core/today/day-plan';
import { formatTime } from '../../core/today/parse-day-setting';
import { wallTimeAt } from '../../core/time/zone';
import { begin, type Begun } from '../begin';
import type { Context } from '../context';
import { failureText, UserError, userTexts } from '../run-command';
import { Table } from '../tabs/table';
import { readTasksTab, TASKS_TABLE } from '../tabs/tasks-tab';
import { dayCalendar } from './day-calendar';
import { createDayView, type DayLine } from './day-view';
import { DayWords } from './day-words';
import { planTasks, readClock, readSurroundings, type DayClock } from './read-day';
import { todayRows } from './today-rows';

/** Times are local to the spreadsheet: "2026-11-25T09:00". Blank texts are ''. */
export interface ReportedBlock {
  readonly from: string;
  readonly to: string;
  readonly task: string;
  readonly client: string;
  readonly tier: string;
  readonly quadrant: Quadrant | null;
  readonly due: string | null;
  readonly because: string;
}

type ReportedTask = Pick<ReportedBlock, 'task' | 'client' | 'tier' | 'due'>;

export interface DayReport {
  readonly language: string;
  readonly timeZone: string;
  readonly blocks: readonly ReportedBlock[];
  /** Overdue already. */
  readonly late: readonly ReportedTask[];
  /** Missing before the earliest deadline that cannot be kept; 0 where all can. */
  readonly shortageMinutes: number;
  /** `because` is what to write to the client, in the client's language. */
  readonly askForNewDate: readonly (ReportedTask & { readonly because: string })[];
  /** Share of the free time that is kept free, 0–1. */
  readonly buffer: number;
  readonly replies: readonly (ReportedTask & { readonly because: string })[];
  readonly checkIns: readonly { readonly client: string; readonly tier: string; readonly because: string }[];
  readonly notToday: readonly (ReportedTask & { readonly latestStart: string | null })[];
  /** The blocks as a calendar file. */
  readonly calendar: string;
  /** Lines as the Today tab shows them. */
  readonly lines: readonly string[][];
  /** Cells that cannot be read, as sentences. */
  readonly problems: readonly string[];
}

/**
 * Plans the day, or some working days, and tells it.
 *
 * @param days how many working days; 1 if left out
 * @returns DayReport as JSON
 * @throws Error with a sentence in the user's language
 */
export function reportDay(days?: number): string {
  try {
    return JSON.stringify(
      reportOf(typeof days === 'number' && days > 1 ? Math.min(Math.floor(days), MOST_DAYS) : 1),
    );
  } catch (error) {
    const texts = userTexts();
    throw new Error(failureText(error, texts.menu.planDay, texts, 'untouched'), { cause: error });
  }
}

const MOST_DAYS = 31;
const PERCENT = 100;

/** A tab of hers that is called so may lack a column. */
function whyNoTasks(located: Begun['tabs']['tasks'], context: Context): string {
  const { notices } = context.texts.today;
  const none = notices.noTasks(context.texts.tabs.tasks);
  if (located === null) return none;
  const table = new Table(located.sheet, TASKS_TABLE, context);
  return table.unreadableWithout(table.missingColumn ?? 'task').text;
}

function reportOf(days: number): DayReport {
  const begun = begin();
  const { context, tabs } = begun;
  const clock = readClock(context);
  const tasks = readTasksTab(tabs.tasks, context);
  if (tasks === null) throw new UserError(whyNoTasks(tabs.tasks, context));
  const planned = planTasks(readSurroundings(begun, clock), tasks, days);
  const view = createDayView(planned);
  const words = new DayWords(context.sheetTexts, clock);
  const blocks = view.days.flatMap((day) => day.blocks);
  const task = (line: DayLine): ReportedTask => taskOf(line, clock);
  return {
    language: context.sheetTexts.language,
    timeZone: clock.zone,
    blocks: blocks.map((line) => ({
      from: localTime(line.from ?? 0, clock),
      to: localTime(line.to ?? 0, clock),
      ...task(line),
      quadrant: line.quadrant,
      because: line.because,
    })),
    late: view.late.map(task),
    shortageMinutes: planned.plan.shortage?.minutes ?? 0,
    askForNewDate: view.askForNewDate.map((line) => ({ ...task(line), because: line.because })),
    buffer: planned.plan.bufferPercent / PERCENT,
    replies: view.replies.map((line) => ({ ...task(line), because: line.because })),
    checkIns: view.checkIns.map(({ client, tier, because }) => ({ client, tier, because })),
    notToday: view.notToday.map((line) => ({
      ...task(line),
      latestStart: line.latestStart === null ? null : localTime(line.latestStart, clock),
    })),
    calendar: dayCalendar(view, clock.now),
    lines: todayRows(view, words, clock.now).map(({ cells }) => cells.slice(1, -1).map(String)),
    problems: planned.allProblems.map(({ text }) => text),
  };
}

function taskOf({ what, client, tier, dueAt }: DayLine, clock: DayClock): ReportedTask {
  return { task: what, client, tier, due: dueAt === null ? null : localTime(dueAt, clock) };
}

function localTime(instant: number, { zone, offsetAt }: DayClock): string {
  const { day, minute } = wallTimeAt(instant, zone, offsetAt);
  return `${isoDay(day)}T${formatTime(minute).padStart(5, '0')}`;
}
