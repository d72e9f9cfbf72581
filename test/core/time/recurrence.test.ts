/** Rules as calendars write them, and the days they stand for, counted on a calendar by hand. */
import { parseRecurrence, recurrenceDays } from '../../../src/core/time/recurrence';
import { day } from '../imports/context';

const shown = (days: readonly number[]): string[] =>
  days.map((each) => new Date(each * 86_400_000).toISOString().slice(0, 10));

it.each<[rule: string, first: string, days: readonly string[]]>([
  ['FREQ=DAILY;INTERVAL=10;COUNT=3', '2026-11-20', ['2026-11-20', '2026-11-30', '2026-12-10']],
  ['FREQ=WEEKLY;COUNT=3;BYDAY=MO,WE', '2026-11-25', ['2026-11-25', '2026-11-30', '2026-12-02']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '2026-11-03', ['2026-11-03', '2026-11-08', '2026-11-17', '2026-11-22']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '2026-11-03', ['2026-11-03', '2026-11-15', '2026-11-17', '2026-11-29']],
  ['FREQ=MONTHLY;COUNT=3', '2026-08-31', ['2026-08-31', '2026-10-31', '2026-12-31']],
  ['FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-1', '2026-11-30', ['2026-11-30', '2026-12-31', '2027-01-31']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=-1FR', '2026-11-27', ['2026-11-27', '2026-12-25', '2027-01-29']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=2TU', '2026-11-10', ['2026-11-10', '2026-12-08', '2027-01-12']],
  ['FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-10-30', ['2026-10-30', '2026-11-30']],
  ['FREQ=YEARLY;COUNT=2', '2024-02-29', ['2024-02-29', '2028-02-29']],
  ['FREQ=YEARLY;COUNT=2;BYMONTH=10;BYDAY=-1SU', '2025-10-26', ['2025-10-26', '2026-10-25']],
  ['FREQ=YEARLY;COUNT=2;BYDAY=1MO', '2026-01-05', ['2026-01-05', '2027-01-04']],
  // What the rule itself leaves out is the first one all the same.
  ['FREQ=WEEKLY;COUNT=2;BYDAY=FR', '2026-11-26', ['2026-11-26', '2026-11-27']],
])('%s from %s', (rule, first, days) => {
  expect(shown(recurrenceDays(parseRecurrence(rule)!, day(first), 0, day('2030-01-01')))).toEqual(days);
}); // oxfmt-ignore

it('a rule that has no end is written out for the days that are wanted', () => {
  const rule = parseRecurrence('FREQ=WEEKLY;BYDAY=MO')!;
  expect(shown(recurrenceDays(rule, day('1999-01-04'), day('2026-11-24'), day('2026-12-07')))).toEqual([
    '2026-11-30',
    '2026-12-07',
  ]);
});

it.each([
  'FREQ=HOURLY',
  'FREQ=YEARLY;BYWEEKNO=20',
  'FREQ=WEEKLY;BYDAY=1MO',
  'FREQ=DAILY;BYDAY=1MO',
  'FREQ=DAILY;INTERVAL=1.5',
  'FREQ=DAILY;COUNT=two',
  'FREQ=WEEKLY;WKST=XX',
  'FREQ=MONTHLY;BYMONTHDAY=first',
  'FREQ=DAILY;INTERVAL=0',
  'FREQ=WEEKLY;BYDAY=XX',
  'RSCALE=CHINESE;FREQ=YEARLY',
  '',
])('%s is not understood, rather than understood in part', (rule) => {
  expect(parseRecurrence(rule)).toBeNull();
});

it('its end is kept as it is written, for whoever knows the zone', () => {
  expect(parseRecurrence('freq=daily;until=20261201T090000Z')?.until).toBe('20261201T090000Z');
  expect(parseRecurrence('FREQ=DAILY;')?.until).toBe('');
});
