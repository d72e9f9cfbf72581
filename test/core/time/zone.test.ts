/** Clocks on walls and instants, against instants known from the published rules of twelve zones, around both changes of their clocks. */
import fc from 'fast-check';
import { clockOfCalendar, isZone, offsetsBy } from '../../../src/addon/zone-offsets';
import {
  afterOpenMinutes,
  closingTime,
  openStretches,
  type OpenHours,
} from '../../../src/core/time/open-hours';
import { commonStretches, type Stretch } from '../../../src/core/time/stretch';
import { instantAt, wallTimeAt, type WallTime } from '../../../src/core/time/zone';

const offsetAt = offsetsBy(clockOfCalendar());
const MINUTE = 60000;
const utc = (iso: string): number => Date.parse(iso) / MINUTE;
const wall = (text: string): WallTime => {
  const [day, time] = text.split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return { day: utc(`${day}T00:00Z`) / 1440, minute: hour * 60 + minute };
};
const shownIn = (zone: string, instant: number): string => {
  const { day, minute } = wallTimeAt(instant, zone, offsetAt);
  return new Date((day * 1440 + minute) * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
};

describe.each<[string, [string, string, string?][]]>([
  [
    'Europe/Berlin',
    [
      ['2026-03-29 01:59', '2026-03-29T00:59Z'],
      ['2026-03-29 02:30', '2026-03-29T01:30Z', '2026-03-29 03:30'],
      ['2026-03-29 03:00', '2026-03-29T01:00Z'],
      ['2026-10-25 01:59', '2026-10-24T23:59Z'],
      ['2026-10-25 02:30', '2026-10-25T00:30Z'],
      ['2026-10-25 03:00', '2026-10-25T02:00Z'],
    ],
  ],
  [
    'Europe/Oslo',
    [
      ['2026-03-29 02:00', '2026-03-29T01:00Z', '2026-03-29 03:00'],
      ['2026-10-25 02:59', '2026-10-25T00:59Z'],
    ],
  ],
  [
    'Europe/Budapest',
    [
      ['2026-03-28 02:30', '2026-03-28T01:30Z'],
      ['2026-03-30 02:30', '2026-03-30T00:30Z'],
    ],
  ],
  [
    'Europe/London',
    [
      ['2026-03-29 01:30', '2026-03-29T01:30Z', '2026-03-29 02:30'],
      ['2026-10-25 01:30', '2026-10-25T00:30Z'],
    ],
  ],
  [
    'America/New_York',
    [
      ['2026-03-08 02:30', '2026-03-08T07:30Z', '2026-03-08 03:30'],
      ['2026-11-01 01:30', '2026-11-01T05:30Z'],
      ['2026-11-01 02:00', '2026-11-01T07:00Z'],
      ['2026-03-20 09:00', '2026-03-20T13:00Z'],
    ],
  ],
  [
    'America/Los_Angeles',
    [
      ['2026-03-08 01:59', '2026-03-08T09:59Z'],
      ['2026-11-01 01:00', '2026-11-01T08:00Z'],
    ],
  ],
  [
    'America/Sao_Paulo',
    [
      ['2026-03-29 02:30', '2026-03-29T05:30Z'],
      ['2026-10-25 02:30', '2026-10-25T05:30Z'],
    ],
  ],
  [
    'Asia/Kolkata',
    [
      ['2026-03-29 00:00', '2026-03-28T18:30Z'],
      ['2026-10-25 02:30', '2026-10-24T21:00Z'],
    ],
  ],
  [
    'Asia/Kathmandu',
    [
      ['2026-03-29 00:10', '2026-03-28T18:25Z'],
      ['2026-10-25 12:00', '2026-10-25T06:15Z'],
    ],
  ],
  [
    'Australia/Sydney',
    [
      ['2026-04-05 02:30', '2026-04-04T15:30Z'],
      ['2026-10-04 02:30', '2026-10-03T16:30Z', '2026-10-04 03:30'],
    ],
  ],
  [
    'Australia/Lord_Howe',
    [
      ['2026-04-05 01:45', '2026-04-04T14:45Z'],
      ['2026-10-04 02:15', '2026-10-03T15:45Z', '2026-10-04 02:45'],
    ],
  ],
  [
    'Pacific/Auckland',
    [
      ['2026-04-05 02:30', '2026-04-04T13:30Z'],
      ['2026-09-27 02:30', '2026-09-26T14:30Z', '2026-09-27 03:30'],
    ],
  ],
])('%s', (zone, cases) => {
  it.each(cases)('%s there is %s', (text, iso, shown = text) => {
    const instant = instantAt(wall(text), zone, offsetAt);
    expect(instant).toBe(utc(iso));
    expect(shownIn(zone, instant)).toBe(shown);
  });

  it('reads its own clocks, of a time that comes twice the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: utc('2026-01-01T00:00Z'), max: utc('2027-01-01T00:00Z') }), (instant) => {
        const back = instantAt(wallTimeAt(instant, zone, offsetAt), zone, offsetAt);
        const isDouble = offsetAt(zone, back) > offsetAt(zone, instant);
        expect(
          back === instant ||
            (isDouble && back === instant - (offsetAt(zone, back) - offsetAt(zone, instant))),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

it('knows places, and no abbreviations', () => {
  expect(['Europe/Oslo', 'America/Argentina/Salta', 'Etc/UTC'].map(isZone)).toEqual([true, true, true]);
  expect(['EST', 'GMT+1', 'Europe/Nowhere', '', 'Oslo'].map(isZone)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

describe('a day on which clocks are changed', () => {
  const hoursOn = (text: string, zone: string): number => {
    const { day } = wall(`${text} 0:00`);
    const [from, to] = [day, day + 1].map((each) => instantAt({ day: each, minute: 0 }, zone, offsetAt));
    return (to - from) / 60;
  };

  it('has 23 or 25 hours, and half an hour less on Lord Howe', () => {
    expect(hoursOn('2026-03-29', 'Europe/Berlin')).toBe(23);
    expect(hoursOn('2026-10-25', 'Europe/Berlin')).toBe(25);
    expect(hoursOn('2026-10-04', 'Australia/Lord_Howe')).toBe(23.5);
    expect(hoursOn('2026-10-25', 'Asia/Kolkata')).toBe(24);
  });
});

const always = (from: number, to: number, zone: string, daysOff: number[] = []): OpenHours => ({
  byWeekday: [0, 1, 2, 3, 4, 5, 6].map(() => [{ from, to }]),
  daysOff: new Set(daysOff),
  zone,
});
const dayOf = (iso: string): number => utc(`${iso}T00:00Z`) / 1440;
const minutesOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);

describe('open hours', () => {
  it('are as long as the clocks make them', () => {
    const night = always(22 * 60, 6 * 60, 'Europe/Oslo');
    const lengths = ['2026-03-27', '2026-03-28', '2026-10-24'].map((day) =>
      minutesOf(openStretches(dayOf(day), dayOf(day), night, offsetAt)),
    );
    expect(lengths).toEqual([480, 420, 540]);
  });

  it('overlap with those of a client elsewhere for an hour less in the weeks between both changes', () => {
    const hers = always(9 * 60, 17 * 60, 'Europe/Oslo');
    const theirs = always(9 * 60, 17 * 60, 'America/New_York');
    const overlapOn = (day: string): number =>
      minutesOf(
        commonStretches(
          openStretches(dayOf(day), dayOf(day), hers, offsetAt),
          openStretches(dayOf(day) - 1, dayOf(day) + 1, theirs, offsetAt),
        ),
      );
    expect(['2026-03-02', '2026-03-16', '2026-04-01'].map(overlapOn)).toEqual([120, 180, 120]);
  });

  it('close on a day off when the day before does', () => {
    const hours = always(9 * 60, 17 * 60, 'Europe/Oslo', [dayOf('2026-12-25'), dayOf('2026-12-24')]);
    expect(closingTime(dayOf('2026-12-25'), hours, offsetAt)).toBe(utc('2026-12-23T16:00Z'));
  });

  it('close with the last of them, and what began yesterday is still open', () => {
    const [morning, afternoon] = [{ from: 540, to: 750 }, { from: 810, to: 1020 }]; // oxfmt-ignore
    const halves: OpenHours = { ...always(0, 0, 'Etc/UTC'), byWeekday: [0, 1, 2, 3, 4, 5, 6].map(() => [morning, afternoon]) };
    expect(closingTime(dayOf('2026-11-26'), halves, offsetAt)).toBe(utc('2026-11-26T17:00Z'));
    const late = always(20 * 60, 2 * 60, 'Etc/UTC');
    expect(afterOpenMinutes(utc('2026-11-26T01:00Z'), 30, late, offsetAt)).toBe(utc('2026-11-26T01:30Z'));
    expect(afterOpenMinutes(utc('2026-11-26T01:00Z'), 90, late, offsetAt)).toBe(utc('2026-11-26T20:30Z'));
  }); // oxfmt-ignore

  it('that there are none of end at midnight, and keep no answer waiting', () => {
    const none: OpenHours = { ...always(0, 0, 'Etc/UTC'), byWeekday: [[], [], [], [], [], [], []] };
    expect(closingTime(dayOf('2026-11-26'), none, offsetAt)).toBe(utc('2026-11-27T00:00Z'));
    expect(afterOpenMinutes(utc('2026-11-26T01:00Z'), 30, none, offsetAt)).toBe(utc('2026-11-26T01:30Z'));
  });

  it('are counted for an answer over night and days off', () => {
    const hours = always(9 * 60, 17 * 60, 'Europe/Oslo', [dayOf('2026-12-24')]);
    expect(afterOpenMinutes(utc('2026-12-23T14:00Z'), 240, hours, offsetAt)).toBe(utc('2026-12-25T10:00Z'));
    expect(afterOpenMinutes(utc('2026-12-23T03:00Z'), 240, hours, offsetAt)).toBe(utc('2026-12-23T12:00Z'));
  });
});
