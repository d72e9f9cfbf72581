/**
 * Lines of Tasks and what is known of the clients → what the planner asks for: dates and times on somebody's clock become instants, reply times
 * become deadlines, pauses leave the free time. From here on there are only instants.
 */
import {
  openStretches,
  afterOpenMinutes,
  closingTime,
  hoursOn,
  type ClockHours,
  type OpenHours,
} from '../time/open-hours';
import { commonStretches, withPauses, type Stretch } from '../time/stretch';
import { instantAt, wallTimeAt, type OffsetAt } from '../time/zone';
import type { PlanRequest, Task } from './day-plan';
import { WEEKDAYS, type DaySettings } from './day-settings';
import type { Span, WrittenMoment } from './read-task-cells';
import type { SpecialKind } from './task-words';
import { GRAIN } from './time-axis';

/** A task as it stands in its line; what could not be read is null. */
export interface WrittenTask {
  /** Key of its client, '' for none. */
  readonly client: string;
  readonly due: WrittenMoment | null;
  /** Minutes. */
  readonly estimate: number | null;
  readonly effect: number | null;
  /** As a key; 'reply' and 'call' in any language. */
  readonly kind: string;
  readonly notBefore: WrittenMoment | null;
  readonly at: WrittenMoment | null;
}

/** What planning needs to know of a client. */
export interface DayClient {
  /** Position of its tier, null where it has none. */
  readonly tier: number | null;
  /** IANA name; null for hers. */
  readonly zone: string | null;
  /** By the clock of its zone; null for whenever she works. */
  readonly reachable: readonly ClockHours[] | null;
  /** In which messages are answered; null where none is promised. */
  readonly replyWithin: Span | null;
}

export interface DayWorld {
  readonly now: number;
  /** Of the spreadsheet. */
  readonly zone: string;
  readonly offsetAt: OffsetAt;
  readonly settings: DaySettings;
  readonly tierCount: number;
  readonly clients: ReadonlyMap<string, DayClient>;
}

/** The world on the day on which is planned. */
interface WorldToday extends DayWorld {
  /** Days since 1970-01-01, by the clock of the spreadsheet. */
  readonly today: number;
  /** When she works. */
  readonly hours: OpenHours;
}

export interface PreparedDay {
  readonly request: PlanRequest;
  /** The first day with free time left: mostly today. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly hours: OpenHours;
}

export const REPLY: SpecialKind = 'reply';
export const CALL: SpecialKind = 'call';

const REPLY_MINUTES = 10;
/** What is due later is planned when it comes nearer. */
const MOST_DAYS_AHEAD = 400;
/** A time for replies that has just begun is not over. */
const REPLY_TIME_MINUTES = 30;

/**
 * Prepares a plan.
 *
 * @param tasks open ones that are hers to do
 * @param days how many working days are shown
 * @param world the clock, the hours and the clients
 * @returns the request, its tasks in the order of `tasks`; never throws
 * @example prepareDay([], 1, { now: 0, zone: 'UTC', offsetAt: () => 0, settings: { monday: [], tuesday: [], wednesday: [], thursday: [{ from: 540, to: 600 }], friday: [], saturday: [], sunday: [], daysOff: [], buffer: 15, switching: 10, leastBlock: 15, estimate: 30, replyTimes: [], pauseAfter: 0, pause: 5 }, tierCount: 3, clients: new Map() }).request.freeTime // => [{ "from": 540, "to": 600 }]
 */
export function prepareDay(tasks: readonly WrittenTask[], days: number, world: DayWorld): PreparedDay {
  const { now, zone, offsetAt, settings, tierCount } = world;
  const hours = openHoursOf(settings, zone);
  const today = wallTimeAt(now, zone, offsetAt).day;
  const onToday: WorldToday = { ...world, today, hours };
  const shown = shownDays(days, onToday);
  const prepared = tasks.map((task) => prepareTask(task, onToday));
  const dues = prepared.map(({ due }) => due).filter(isFinite);
  const lastDay = dues.reduce((last, due) => Math.max(last, wallTimeAt(due, zone, offsetAt).day), shown.last);
  const open = commonStretches(openStretches(today - 1, lastDay, hours, offsetAt), [
    { from: Math.ceil(now / GRAIN) * GRAIN, to: Infinity },
  ]);
  const request: PlanRequest = {
    now,
    freeTime: withPauses(open, settings.pauseAfter || null, settings.pause),
    closing: closingTime(shown.first, hours, offsetAt),
    until: closingTime(shown.last, hours, offsetAt),
    tasks: prepared.map((task) => withReachable(task, lastDay, onToday)),
    tierCount,
    settings: {
      bufferPercent: settings.buffer,
      switchMinutes: settings.switching,
      leastBlock: settings.leastBlock,
    },
  };
  return { request, firstDay: shown.first, lastDay: shown.last, hours };
}

/**
 * When she works.
 *
 * @param settings hours of each weekday, and days off
 * @param zone of the clock that they are told by
 * @returns hours of any day; never throws
 * @example openHoursOf({ monday: [{ from: 540, to: 720 }], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [], daysOff: [4], buffer: 15, switching: 10, leastBlock: 15, estimate: 30, replyTimes: [], pauseAfter: 0, pause: 5 }, 'UTC').byWeekday[0] // => [{ "from": 540, "to": 720 }]
 */
export function openHoursOf(settings: DaySettings, zone: string): OpenHours {
  return {
    byWeekday: WEEKDAYS.map((weekday) => settings[weekday]),
    daysOff: new Set(settings.daysOff),
    zone,
  };
}

/** After closing time and on a day off, the next day that has hours is planned. */
function shownDays(
  count: number,
  { today, now, hours, offsetAt }: WorldToday,
): { readonly first: number; readonly last: number } {
  const working: number[] = [];
  for (let day = today; day < today + MOST_DAYS_AHEAD && working.length < count; day++) {
    if (hoursOn(day, hours).length > 0 && closingTime(day, hours, offsetAt) > now) working.push(day);
  }
  return { first: working[0] ?? today, last: working[working.length - 1] ?? today };
}

function prepareTask(task: WrittenTask, world: WorldToday): Task {
  const { settings, tierCount, clients, zone, offsetAt, today, hours } = world;
  const client = clients.get(task.client);
  const isReply = task.kind === REPLY;
  const instantOf = ({ day, minute, isTheirs }: WrittenMoment): number =>
    instantAt({ day, minute: minute ?? 0 }, (isTheirs ? client?.zone : null) ?? zone, offsetAt);
  const release = task.notBefore === null ? -Infinity : instantOf(task.notBefore);
  const { due } = task;
  const given =
    due === null ? Infinity : due.minute === null ? closingTime(due.day, hours, offsetAt) : instantOf(due);
  const promised = isReply && due === null ? replyDue(release, client ?? null, world) : given;
  const isFar = promised !== Infinity && wallTimeAt(promised, zone, offsetAt).day > today + MOST_DAYS_AHEAD;
  return {
    client: task.client,
    tier: client?.tier ?? tierCount,
    minutes: task.estimate ?? (isReply ? REPLY_MINUTES : settings.estimate),
    due: isFar ? Infinity : promised,
    release,
    kind: task.kind,
    effect: task.effect,
    ...(task.at === null ? {} : { at: instantOf(task.at) }),
    ...(isReply && settings.replyTimes.length > 0 ? { rather: nextReplyTime(release, world) } : {}),
  };
}

/**
 * A message is answered so many working hours after it came, or by closing time so many working days later. When it came is what stands in
 * "Not before"; else it counts from the beginning of today.
 */
function replyDue(
  received: number,
  client: DayClient | null,
  { today, hours, zone, offsetAt }: WorldToday,
): number {
  if (client === null || client.replyWithin === null) return Infinity;
  const { count, unit } = client.replyWithin;
  const start = isFinite(received) ? received : instantAt({ day: today, minute: 0 }, zone, offsetAt);
  if (unit === 'hour') return afterOpenMinutes(start, count * 60, hours, offsetAt);
  const DAYS = { day: 1, week: 5, month: 21, halfYear: 126, year: 252 } as const;
  let day = wallTimeAt(start, zone, offsetAt).day;
  const last = day + MOST_DAYS_AHEAD;
  for (let left = Math.ceil(count * DAYS[unit]); left > 0 && day < last;) {
    day++;
    if (hoursOn(day, hours).length > 0) left--;
  }
  return closingTime(day, hours, offsetAt);
}

/** The next time for replies on a working day; a time that began a moment ago counts as now. */
function nextReplyTime(release: number, { now, today, hours, zone, offsetAt, settings }: WorldToday): number {
  const earliest = Math.max(now - REPLY_TIME_MINUTES, release);
  for (let day = today; day < today + MOST_DAYS_AHEAD; day++) {
    if (hoursOn(day, hours).length === 0) continue;
    const times = settings.replyTimes.map((minute) => instantAt({ day, minute }, zone, offsetAt));
    const next = times.find((time) => time >= earliest);
    if (next !== undefined) return next;
  }
  return earliest;
}

/** A call needs the client: where hours are known, it is placed in them. */
function withReachable(task: Task, lastDay: number, world: WorldToday): Task {
  const client = world.clients.get(task.client);
  if (task.kind !== CALL || task.at !== undefined || !client?.reachable) return task;
  return { ...task, windows: reachableStretches(client, world.today, lastDay, world) };
}

/**
 * When a client can be reached, all days alike.
 *
 * @param client with hours
 * @param firstDay days since 1970-01-01
 * @param lastDay likewise
 * @param clock of the spreadsheet, for a client without a zone, and how far a zone's clocks are ahead
 * @returns stretches in rising order; empty where no hours are known; never throws
 * @example reachableStretches({ tier: null, zone: 'Asia/Tokyo', reachable: [{ from: 540, to: 600 }], replyWithin: null }, 0, 0, { zone: 'UTC', offsetAt: () => 540 }).length // => 3
 */
export function reachableStretches(
  client: DayClient,
  firstDay: number,
  lastDay: number,
  clock: Pick<DayWorld, 'zone' | 'offsetAt'>,
): Stretch[] {
  const hours = client.reachable ?? [];
  const open = {
    byWeekday: WEEKDAYS.map(() => hours),
    daysOff: new Set<number>(),
    zone: client.zone ?? clock.zone,
  };
  return openStretches(firstDay - 1, lastDay + 1, open, clock.offsetAt);
}
