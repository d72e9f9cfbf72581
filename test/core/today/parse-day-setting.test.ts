/** What the cells of a planned week may say. */
import type { Conventions } from '../../../src/core/reading/conventions';
import { DEFAULT_DAY_SETTINGS, type DaySettingKey } from '../../../src/core/today/day-settings';
import { formatHours, parseDaySetting } from '../../../src/core/today/parse-day-setting';
import type { CellValue } from '../../../src/core/types';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';
import { TASK_WORDS } from '../../../src/i18n/all-task-words';

const DAY = 86400000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const GERMAN: Conventions = {
  decimalMark: ',',
  dayOrder: 'dmy',
  today: 0,
  dayOf: (date) => Math.floor(date.getTime() / DAY),
  hoursOf: (date) => (date.getTime() - FIRST_DAY) / 3600000,
  words: CELL_WORDS,
};
const timeOfDay = (hours: number): Date => new Date(FIRST_DAY + hours * 3600000);
const read = (key: DaySettingKey, cell: CellValue): unknown => parseDaySetting(key, cell, GERMAN, TASK_WORDS);

it.each<[cell: CellValue, hours: string | null]>([
  ['9–12:30, 13:30–17', '9:00–12:30, 13:30–17:00'],
  ['13:30–17, 9–12:30', '9:00–12:30, 13:30–17:00'],
  ['9–12, 12–17', '9:00–12:00, 12:00–17:00'],
  ['0–24', '0:00–24:00'],
  ['', ''],
  ['–', ''],
  ['nein', ''],
  ['9–13, 12–17', null],
  ['22–6', null],
  ['mornings', null],
  [9, null],
])('hours of a day: %j', (cell, hours) => {
  const found = parseDaySetting('monday', cell, GERMAN, TASK_WORDS);
  expect(found && formatHours(found)).toBe(hours);
});

const iso = (days: unknown): unknown =>
  Array.isArray(days)
    ? days.map((each: number) => new Date(each * DAY).toISOString().slice(0, 10)).join(' ')
    : days;
it.each<[cell: CellValue, days: string | null]>([
  ['24.12.2026', '2026-12-24'],
  ['24.12.2026, 31.12.2026;1.1.2027', '2026-12-24 2026-12-31 2027-01-01'],
  ['30.12.2026 – 1.1.2027', '2026-12-30 2026-12-31 2027-01-01'],
  ['30.12.2026 - 30.12.2026,', '2026-12-30'],
  [new Date('2026-12-24T00:00Z'), '2026-12-24'],
  ['', ''],
  ['1.1.2027 – 30.12.2026', null],
  ['1.1.2026 – 3.1.2027', null],
  ['1.1.2026 – 2.1.2026 – 3.1.2026', null],
  ['24.12.2026 14 Uhr', null],
  ['Christmas', null],
])('days off: %j', (cell, days) => {
  expect(iso(read('daysOff', cell))).toBe(days);
});

it('days off: a year and a day is the longest that is meant', () => {
  expect(read('daysOff', '1.1.2026 – 2.1.2027')).toHaveLength(367);
});

it.each<[cell: CellValue, times: number[] | null]>([
  ['9, 16:30', [540, 990]],
  ['16:30; 9 Uhr', [540, 990]],
  [timeOfDay(9.5), [570]],
  [timeOfDay(0), [0]],
  [timeOfDay(24), null],
  [timeOfDay(-1), null],
  ['', []],
  ['9, soon', null],
])('times for replies: %j', (cell, times) => {
  expect(read('replyTimes', cell)).toEqual(times);
});

it.each<[key: DaySettingKey, cell: CellValue, value: unknown]>([
  ['buffer', 15, 15],
  ['buffer', '15 %', 15],
  ['buffer', 0.15, 15],
  ['buffer', 1, 1],
  ['buffer', 0, 0],
  ['buffer', 90, 90],
  ['buffer', 91, null],
  ['buffer', -1, null],
  ['buffer', 'some', null],
  ['buffer', '', DEFAULT_DAY_SETTINGS.buffer],
  ['switching', 0, 0],
  ['switching', -1, null],
  ['switching', '10 min', 10],
  ['switching', '0:10', 10],
  ['switching', 5, 5],
  ['switching', 2.5, null],
  ['switching', 1440, 1440],
  ['switching', 1441, null],
  ['leastBlock', 1, 1],
  ['leastBlock', 0, null],
  ['estimate', '', DEFAULT_DAY_SETTINGS.estimate],
  ['pause', 'long', null],
])('%s: %j', (key, cell, value) => {
  expect(read(key, cell)).toEqual(value);
});
