/** What lines of Tasks become: instants, on Thursday, 26 November 2026, 8:00, in a spreadsheet in UTC, of somebody who works from 9 to 17. */
import type { Task } from '../../../src/core/today/day-plan';
import { DEFAULT_DAY_SETTINGS, type DaySettings } from '../../../src/core/today/day-settings';
import {
  prepareDay,
  type DayClient,
  type PreparedDay,
  type WrittenTask,
} from '../../../src/core/today/prepare-day';
import type { WrittenMoment } from '../../../src/core/today/read-task-cells';
import type { OffsetAt } from '../../../src/core/time/zone';

const utc = (iso: string): number => Date.parse(`${iso}Z`) / 60_000;
const iso = (instant: number | undefined): unknown =>
  instant === undefined || !isFinite(instant)
    ? instant
    : new Date(instant * 60_000).toISOString().slice(0, 16);
const dayOf = (text: string): number => utc(`${text}T00:00`) / 1440;
const moment = (text: string, isTheirs = false): WrittenMoment => {
  const [day, time] = text.split(' ');
  const [hour, minute] = (time ?? '').split(':').map(Number);
  return { day: dayOf(day), minute: time === undefined ? null : hour * 60 + minute, isTheirs };
};

const NINE_TO_FIVE = [{ from: 540, to: 1020 }];
const SETTINGS: DaySettings = {
  ...DEFAULT_DAY_SETTINGS,
  monday: NINE_TO_FIVE,
  tuesday: NINE_TO_FIVE,
  wednesday: NINE_TO_FIVE,
  thursday: NINE_TO_FIVE,
  friday: NINE_TO_FIVE,
};
const TASK: WrittenTask = {
  client: 'acme',
  due: null,
  estimate: null,
  effect: null,
  kind: '',
  notBefore: null,
  at: null,
};
const ACME: DayClient = { tier: 1, zone: null, reachable: null, replyWithin: null };
const offsetAt: OffsetAt = (zone) => (zone === 'America/New_York' ? -300 : 0);

interface Case {
  readonly now?: string;
  readonly days?: number;
  readonly settings?: Partial<DaySettings>;
  readonly acme?: Partial<DayClient>;
}

const prepared = (
  tasks: Partial<WrittenTask>[],
  { now = '2026-11-26T08:00', days = 1, settings, acme }: Case = {},
): PreparedDay =>
  prepareDay(
    tasks.map((task) => ({ ...TASK, ...task })),
    days,
    {
      now: utc(now),
      zone: 'UTC',
      offsetAt,
      settings: { ...SETTINGS, ...settings },
      tierCount: 3,
      clients: new Map([['acme', { ...ACME, ...acme }]]),
    },
  );
const taskOf = (task: Partial<WrittenTask>, more?: Case): Task => prepared([task], more).request.tasks[0];

it.each<[what: string, due: WrittenMoment, zone: string | null, instant: unknown]>([
  ['a day ends with her hours', moment('2026-11-27'), null, '2026-11-27T17:00'],
  ['one without hours with those before', moment('2026-11-29'), null, '2026-11-27T17:00'],
  ['a time is one of her clock', moment('2026-11-27 14:30'), 'America/New_York', '2026-11-27T14:30'],
  ['or of the client’s, where it says so', moment('2026-11-27 14:30', true), 'America/New_York', '2026-11-27T19:30'],
  ['which is hers where none is known', moment('2026-11-27 14:30', true), null, '2026-11-27T14:30'],
  ['in more than a year it is planned when it comes nearer', moment('2028-01-03 12:00'), null, Infinity],
  ['on the last day before that it is', moment('2027-12-31 12:00'), null, '2027-12-31T12:00'],
])('a deadline: %s', (_what, due, zone, instant) => {
  expect(iso(taskOf({ due }, { acme: { zone } }).due)).toBe(instant);
}); // oxfmt-ignore

it.each<[what: string, task: Partial<WrittenTask>, more: Case, due: unknown]>([
  ['in working hours from the beginning of today', {}, { acme: { replyWithin: { count: 4, unit: 'hour' } } }, '2026-11-26T13:00'],
  ['from when it came, over night', { notBefore: moment('2026-11-26 16:00') }, { acme: { replyWithin: { count: 4, unit: 'hour' } } }, '2026-11-27T12:00'],
  ['by the end of the next working day', {}, { acme: { replyWithin: { count: 1, unit: 'day' } } }, '2026-11-27T17:00'],
  ['without weekends', { notBefore: moment('2026-11-27 10:00') }, { acme: { replyWithin: { count: 1, unit: 'day' } } }, '2026-11-30T17:00'],
  ['and days off', {}, { acme: { replyWithin: { count: 1, unit: 'day' } }, settings: { daysOff: [dayOf('2026-11-27')] } }, '2026-11-30T17:00'],
  ['a week is five working days', {}, { acme: { replyWithin: { count: 1, unit: 'week' } } }, '2026-12-03T17:00'],
  ['half a day is a day', {}, { acme: { replyWithin: { count: 0.5, unit: 'day' } } }, '2026-11-27T17:00'],
  ['a deadline of its own goes before', { due: moment('2026-11-26 10:00') }, { acme: { replyWithin: { count: 1, unit: 'day' } } }, '2026-11-26T10:00'],
  ['nothing was promised', {}, {}, Infinity],
  ['nobody’s client', { client: 'stranger' }, { acme: { replyWithin: { count: 1, unit: 'day' } } }, Infinity],
])('a reply: %s', (_what, task, more, due) => {
  expect(iso(taskOf({ kind: 'reply', ...task }, more).due)).toBe(due);
}); // oxfmt-ignore

it('only replies are promised', () => {
  expect(taskOf({ kind: 'draft' }, { acme: { replyWithin: { count: 1, unit: 'day' } } }).due).toBe(Infinity);
});

it.each<[what: string, now: string, task: Partial<WrittenTask>, rather: unknown]>([
  ['the next of their times', '2026-11-26T08:00', {}, '2026-11-26T10:00'],
  ['one that began a moment ago', '2026-11-26T10:30', {}, '2026-11-26T10:00'],
  ['then the next', '2026-11-26T10:35', {}, '2026-11-26T16:00'],
  ['after the last the first of tomorrow', '2026-11-26T16:35', {}, '2026-11-27T10:00'],
  ['none before the message may be answered', '2026-11-26T08:00', { notBefore: moment('2026-11-26 11:00') }, '2026-11-26T16:00'],
  ['over the weekend', '2026-11-27T16:35', {}, '2026-11-30T10:00'],
])('replies have %s', (_what, now, task, rather) => {
  const settings = { replyTimes: [600, 960] };
  expect(iso(taskOf({ kind: 'reply', ...task }, { now, settings }).rather)).toBe(rather);
  expect(taskOf({ ...task, kind: 'draft' }, { now, settings }).rather).toBeUndefined();
}); // oxfmt-ignore

it('what a line leaves open: tier, minutes, when it may begin', () => {
  expect(taskOf({})).toMatchObject({ tier: 1, minutes: SETTINGS.estimate, release: -Infinity });
  expect(taskOf({ kind: 'reply' }).minutes).toBe(10);
  expect(taskOf({ estimate: 45 }).minutes).toBe(45);
  expect([taskOf({ client: 'stranger' }).tier, taskOf({}, { acme: { tier: null } }).tier]).toEqual([3, 3]);
  expect(iso(taskOf({ notBefore: moment('2026-11-27') }).release)).toBe('2026-11-27T00:00');
});

describe('a call', () => {
  const reachable = [{ from: 540, to: 600 }];

  it('has the hours in which the client can be reached, by their clock', () => {
    const { windows } = taskOf({ kind: 'call' }, { acme: { zone: 'America/New_York', reachable } });
    expect(windows?.map(({ from, to }) => [iso(from), iso(to)])).toContainEqual(['2026-11-26T14:00', '2026-11-26T15:00']);
  }); // oxfmt-ignore

  it('has none where it has a time, where nothing is known of them, and where it is no call', () => {
    const acme = { reachable };
    const at = moment('2026-11-26 14:00');
    expect(taskOf({ kind: 'call', at }, { acme })).toMatchObject({ at: utc('2026-11-26T14:00') });
    expect([taskOf({ kind: 'call', at }, { acme }), taskOf({ kind: 'call' }), taskOf({}, { acme })].map(({ windows }) => windows)).toEqual([undefined, undefined, undefined]);
  }); // oxfmt-ignore
});

describe('the days that are shown', () => {
  it.each<[what: string, now: string, days: number, first: string, last: string]>([
    ['today', '2026-11-26T08:00', 1, '2026-11-26', '2026-11-26'],
    ['after closing time tomorrow', '2026-11-26T17:00', 1, '2026-11-27', '2026-11-27'],
    ['at the weekend Monday', '2026-11-28T08:00', 1, '2026-11-30', '2026-11-30'],
    ['five working days', '2026-11-26T08:00', 5, '2026-11-26', '2026-12-02'],
  ])('%s', (_what, now, days, first, last) => {
    const { firstDay, lastDay, request } = prepared([], { now, days });
    expect([firstDay, lastDay]).toEqual([dayOf(first), dayOf(last)]);
    expect([iso(request.closing), iso(request.until)]).toEqual([`${first}T17:00`, `${last}T17:00`]);
  });

  it('have free time from the next five minutes on, up to the last deadline, pauses taken out', () => {
    const due = moment('2026-11-27');
    const free = (more: Case): unknown =>
      prepared([{ due }], more).request.freeTime.map(({ from, to }) => [iso(from), iso(to)]);
    expect(free({ now: '2026-11-26T15:02' })).toEqual([['2026-11-26T15:05', '2026-11-26T17:00'], ['2026-11-27T09:00', '2026-11-27T17:00']]);
    expect(free({ now: '2026-11-26T15:05', settings: { pauseAfter: 240, pause: 30 } })).toEqual([['2026-11-26T15:05', '2026-11-26T17:00'], ['2026-11-27T09:00', '2026-11-27T13:00'], ['2026-11-27T13:30', '2026-11-27T17:00']]);
  }); // oxfmt-ignore

  it('go on with hours that began yesterday', () => {
    const late = [{ from: 1200, to: 120 }];
    const settings = { wednesday: late, thursday: late, friday: late };
    const { freeTime } = prepared([], { now: '2026-11-26T01:00', settings }).request;
    expect(freeTime[0]).toEqual({ from: utc('2026-11-26T01:00'), to: utc('2026-11-26T02:00') });
  });
});
