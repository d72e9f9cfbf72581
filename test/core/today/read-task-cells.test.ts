/** What cells of tasks may say, in the words of all languages, and which day comes after a day. */
import type { Conventions } from '../../../src/core/reading/conventions';
import { readHours } from '../../../src/core/today/read-clock';
import {
  readDone,
  readEstimate,
  readMoment,
  readReachable,
  readRepeat,
  readSpan,
} from '../../../src/core/today/read-task-cells';
import { nextDay, REPEATS, type Repeat } from '../../../src/core/today/repeat';
import type { CellValue } from '../../../src/core/types';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';
import { IMPORT_WORDS } from '../../../src/i18n/all-import-words';
import { TASK_WORDS } from '../../../src/i18n/all-task-words';
import { TEXTS } from '../../../src/i18n/languages';

const DAY = 86400000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const conventions = (dayOrder: Conventions['dayOrder'], decimalMark: '.' | ',' = '.'): Conventions => ({
  decimalMark,
  dayOrder,
  today: 0,
  dayOf: (date) => Math.floor(date.getTime() / DAY),
  hoursOf: (date) => (date.getTime() - FIRST_DAY) / 3600000,
  words: CELL_WORDS,
});
const GERMAN = conventions('dmy', ',');
const AMERICAN = conventions('mdy');
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00Z`) / DAY;
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const clock = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

describe('a deadline', () => {
  const shown = (cell: CellValue, of = GERMAN): string => {
    const moment = readMoment(cell, of, TASK_WORDS);
    if (moment === null || moment === 'unreadable') return String(moment);
    const { day, minute, isTheirs } = moment;
    return [isoOf(day), minute === null ? '' : ` ${clock(minute)}`, isTheirs ? ' theirs' : ''].join('');
  };

  it.each<[CellValue, string]>([
    ['', 'null'],
    [null, 'null'],
    [new Date('2026-11-27T00:00Z'), '2026-11-27'],
    [new Date('2026-11-27T14:30Z'), '2026-11-27 14:30'],
    [new Date('2026-11-27T23:59:59.999Z'), '2026-11-27 24:00'],
    ['2026-11-27', '2026-11-27'],
    ['27.11.2026', '2026-11-27'],
    ['27. November 2026', '2026-11-27'],
    ['2026-11-27 14:30', '2026-11-27 14:30'],
    ['2026-11-27T14:30', '2026-11-27 14:30'],
    ['27.11.2026, 14 Uhr', '2026-11-27 14:00'],
    ['-', 'null'],
    ['Fr, 27.11.2026', '2026-11-27'],
    ['bis 27.11.2026 14 Uhr', '2026-11-27 14:00'],
    ['11/27/2026', '2026-11-27'],
    ['2026-11-27T14:00Z', '2026-11-27 14:00'],
    ['2026-11-27t14:00z', '2026-11-27 14:00'],
    ['27.11.2026 kl. 9', '2026-11-27 9:00'],
    ['27-11-2026 9 uur', '2026-11-27 9:00'],
    ['2026. 11. 27. 9 órakor', '2026-11-27 9:00'],
    ['27 nov 2026 9 am', '2026-11-27 9:00'],
    ['27.11.2026 9am', '2026-11-27 9:00'],
    ['27.11.2026 9 a.m.', '2026-11-27 9:00'],
    ['27.11.2026 9pm', '2026-11-27 21:00'],
    ['2026-11-27 9 pm', '2026-11-27 21:00'],
    ['Nov 27, 2026 9 p.m.', '2026-11-27 21:00'],
    ['27.11.2026 9 am, their time', '2026-11-27 9:00 theirs'],
    ['27.11.2026 9 am (their time)', '2026-11-27 9:00 theirs'],
    ['27.11.2026 9 am their time', '2026-11-27 9:00 theirs'],
    ['27.11.2026 9:30 Kundenzeit', '2026-11-27 9:30 theirs'],
    ['27.11.2026 17:00 hun tijd', '2026-11-27 17:00 theirs'],
    ['27.11.2026 kl. 9 deres tid', '2026-11-27 9:00 theirs'],
    ['2026-11-27 9 óra az ő idejük szerint', '2026-11-27 9:00 theirs'],
    ['27.11.2026 their time', 'unreadable'],
    ['9 am their time', 'unreadable'],
    ['Friday', 'unreadable'],
    ['morgen', 'unreadable'],
    ['tomorrow 14:00', 'unreadable'],
    ['Friday 14:00', 'unreadable'],
    ['seit 27.11.2026', 'unreadable'],
    ['27.11.2026 25:00', 'unreadable'],
    [new Date(FIRST_DAY + 9 * 3600000), 'unreadable'],
    [14, 'unreadable'],
    [true, 'unreadable'],
  ])('%s is %s', (cell, expected) => expect(shown(cell)).toBe(expected));

  it('is read in the order of the spreadsheet', () => {
    expect(shown('11/27/2026 2:30 PM', AMERICAN)).toBe('2026-11-27 14:30');
    expect(shown('3/4/2026', AMERICAN)).toBe('2026-03-04');
    expect(shown('3/4/2026')).toBe('2026-04-03');
  });

  it('is read in the other one where there is no such month', () => {
    expect(shown('27/11/2026', AMERICAN)).toBe('2026-11-27');
    expect(shown('11/27/2026')).toBe('2026-11-27');
  });
});

it.each<[CellValue, boolean]>([
  ['', false],
  [true, true],
  ['X', true],
  ['done ✓', true],
  ['☑ erledigt!', true],
  ['Klaar.', true],
  ['✔', true],
  [new Date('2026-11-20T00:00Z'), true],
  ['no', false],
  ['nearly done', false],
  ['half', false],
  ['in progress', false],
])('%s under Done is %s', (cell, isDone) => {
  expect(readDone(cell, CELL_WORDS, IMPORT_WORDS.fields.done)).toBe(isDone);
});

it.each<[CellValue, ReturnType<typeof readEstimate>]>([
  ['45m', 45],
  ["30'", 30],
  ['1:30 h', 90],
  ['1½ Std.', 90],
  ['½ h', 30],
  ['Half an hour', 30],
  ['eine halbe Stunde', 30],
  ['een half uur', 30],
  ['en halvtime', 30],
  ['fél óra', 30],
  ['kwartier', 15],
  ['Dreiviertelstunde', 45],
  ['én time', 60],
  ['másfél óra', 90],
  ['', null],
  [new Date(FIRST_DAY + 45 * 60000), 45],
  ['0:45', 45],
  ['1:30', 90],
  ['45 min', 45],
  ['1,5 h', 90],
  ['1 h 30', 90],
  ['2 Std.', 120],
  ['3 timer', 180],
  ['20 perc', 20],
  ['12:30', 750],
  ['ca. 2 h', 120],
  [1.5, 90],
  [9.5, 570],
  [10, 10],
  [45, 45],
  ['2', 120],
  ['10', 10],
  ['45', 45],
  [true, 'unreadable'],
  [0, null],
  ['2 days', 'unreadable'],
  ['soon', 'unreadable'],
  [-30, 'unreadable'],
  [new Date('2026-11-27'), 'unreadable'],
  ['?', null],
  ['tbd', null],
  ['noch offen', null],
  ['?!', 'unreadable'],
])('an estimate of %s is %s minutes', (cell, minutes) => expect(readEstimate(cell, GERMAN)).toBe(minutes));

describe('hours', () => {
  it.each<[string, string]>([
    ['9–17', '9:00-17:00'],
    ['9-17', '9:00-17:00'],
    ['9:00–12:30, 13:30–17:00', '9:00-12:30 13:30-17:00'],
    ['9.00 bis 12.30 Uhr; 13.30 bis 17 Uhr', '9:00-12:30 13:30-17:00'],
    ['9 am - 5 pm', '9:00-17:00'],
    ['9 to 5', '9:00-17:00'],
    ['22–6', '22:00-6:00'],
    ['kl. 8 til 16', '8:00-16:00'],
    ['9 uur tot 17 uur', '9:00-17:00'],
    ['0–24', '0:00-24:00'],
    ['12 am – 12 pm', '0:00-12:00'],
  ])('%s are %s', (text, expected) => {
    const hours = readHours(text, TASK_WORDS) ?? [];
    expect(hours.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(' ')).toBe(expected);
  });

  it.each(['', 'mornings', '9', '9-', '9–17–20', '25–26', '9:70–10', `9–17${' '.repeat(200)}`])(
    '"%s" are none',
    (text) => expect(readHours(text, TASK_WORDS)).toBeNull(),
  );

  it('are read as typed where the spreadsheet made a date of them', () => {
    const date = (iso: string): Date => new Date(`${iso}T00:00Z`);
    expect(readReachable(date('2026-09-12'), AMERICAN, TASK_WORDS)).toEqual([{ from: 540, to: 720 }]);
    expect(readReachable(date('2026-12-09'), GERMAN, TASK_WORDS)).toEqual([{ from: 540, to: 720 }]);
    expect(readReachable('by mail', GERMAN, TASK_WORDS)).toBe('unreadable');
    expect(readReachable('', GERMAN, TASK_WORDS)).toBeNull();
  });
});

it('a repetition is read in every language, and no word means two', () => {
  const all = REPEATS.flatMap((repeat) => TASK_WORDS.repeats[repeat].map((word) => [word, repeat] as const));
  expect(all.map(([word]) => [word, readRepeat(` ${word.toUpperCase()} `, TASK_WORDS)])).toEqual(all);
  expect(readRepeat('now and then', TASK_WORDS)).toBe('unreadable');
  const wednesday = dayOf('2026-12-02');
  ['Every Wednesday', 'jeden Mittwoch', 'iedere woensdag', 'hver onsdag', 'minden szerdán'].forEach(
    (text) => {
      expect([text, readRepeat(text, TASK_WORDS, wednesday)]).toEqual([text, 'everyWeek']);
      expect([text, readRepeat(text, TASK_WORDS, wednesday + 1)]).toEqual([text, 'unreadable']);
      expect([text, readRepeat(text, TASK_WORDS)]).toEqual([text, 'unreadable']);
    },
  );
  expect(readRepeat('every other Wednesday', TASK_WORDS, wednesday)).toBe('unreadable');
  expect(readRepeat('every Wednesday but one', TASK_WORDS, wednesday)).toBe('unreadable');
  // The day that is counted from was a Thursday.
  expect(readRepeat('every Thursday', TASK_WORDS)).toBe('unreadable');
  expect(readRepeat('every', TASK_WORDS, wednesday)).toBe('unreadable');
  expect(readRepeat('', TASK_WORDS)).toBeNull();
});

it.each<[string, number | null, string]>([
  ['12 hours', 12, 'hour'],
  ['24h', 24, 'hour'],
  ['2.5 days', 2.5, 'day'],
  ['2,5 dager', 2.5, 'day'],
  ['3 d', 3, 'day'],
  ['every 2weeks.', 2, 'week'],
  ['halbjährlich', 1, 'halfYear'],
  ['monthly', 1, 'month'],
  ['0 days', null, ''],
  ['soon', null, ''],
  ['', null, ''],
])('a span of %s is %s %s', (text, count, unit) => {
  expect(readSpan(text, TASK_WORDS)).toEqual(count === null ? null : { count, unit });
});

it('what the presets say of replies and check-ins is read in every language', () => {
  const read = Object.values(TEXTS).map(({ presets }) =>
    Object.values(presets).map(({ tiers }) =>
      Object.values(tiers).map(({ replyWithin, checkInEvery }) =>
        [replyWithin, checkInEvery].map((text) => {
          const span = readSpan(text, TASK_WORDS);
          return (
            span &&
            `${span.unit === 'halfYear' ? 6 * span.count : span.count} ${span.unit.replace('halfYear', 'month')}`
          );
        }),
      ),
    ),
  );
  expect(read[0][0]).toEqual([
    ['4 hour', '2 week'],
    ['1 day', '1 month'],
    ['2 day', '3 month'],
  ]);
  for (const language of read) expect(language).toEqual(read[0]);
});

it.each<[Repeat, string, string, string]>([
  ['everyDay', '2026-11-26', '2026-11-20', '2026-11-27'],
  ['everyDay', '2026-11-20', '2026-11-26', '2026-11-26'],
  ['everyWeekday', '2026-11-27', '2026-11-27', '2026-11-30'],
  ['everyWeekday', '2026-11-26', '2026-11-26', '2026-11-27'],
  ['everyWeek', '2026-11-26', '2026-11-26', '2026-12-03'],
  ['everyWeek', '2026-11-05', '2026-11-26', '2026-11-26'],
  ['everyTwoWeeks', '2026-11-05', '2026-11-26', '2026-12-03'],
  ['everyMonth', '2026-01-31', '2026-01-31', '2026-02-28'],
  ['everyMonth', '2026-12-15', '2026-12-15', '2027-01-15'],
  ['everyMonth', '2026-03-15', '2026-11-26', '2026-12-15'],
  ['lastWeekdayOfMonth', '2026-10-30', '2026-10-30', '2026-11-30'],
  ['lastWeekdayOfMonth', '2027-01-29', '2027-01-29', '2027-02-26'],
  ['lastWeekdayOfMonth', '2026-05-29', '2026-05-20', '2026-06-30'],
])('%s, due %s, done %s: next %s', (repeat, due, today, next) => {
  expect(isoOf(nextDay(repeat, dayOf(due), dayOf(today)))).toBe(next);
});
