/** Bounds of what is a date: clocks and zones behind a day, numbers among dates, years alone. Words and orders: read-cells.test.ts. */
import { NO_WORDS } from '../../../../src/core/reading/cell-words';
import { dayNumber } from '../../../../src/core/reading/dates/parse-day';
import { readDate, readDayNumber } from '../../../../src/core/reading/dates/read-date';

/** Of a spreadsheet in Greenwich. */
const dayOf = (moment: Date): number => Math.floor(moment.getTime() / 86_400_000);
const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const read = (text: string): number | null => readDate(text, 'dmy', undefined, dayOf)?.value ?? null;

it.each<[text: string, iso: string | null, why: string]>([
  ['2026-11-18 00:00', '2026-11-18', 'the first minute'],
  ['2026-11-18 23:59', '2026-11-18', 'the last minute'],
  ['2026-11-18 24:00', '2026-11-18', 'the end of the day'],
  ['2026-11-18 24:01', null, 'behind the end of the day'],
  ['2026-11-18 23:60', null, 'no such minute'],
  ['2026-11-18 25:00', null, 'no such hour'],
  ['2026-11-18t00:00z', '2026-11-18', 'the first moment of a day'],
  ['2026-11-18t24:00z', '2026-11-19', 'the end of a day is the next one'],
  ['2026-11-18t24:01z', null, 'a moment behind the end of its day'],
  ['2026-11-18t22:60z', null, 'a moment in no minute'],
  ['2026-11-18t22:59-0200', '2026-11-19', 'a moment in the last minute of an hour'],
  ['2026-02-30t10:00z', null, 'a moment of no day'],
  ['2026-11-18t05:15+05:30', '2026-11-17', 'half past five ahead, half an hour counts'],
  ['2026-11-18t05:30+05:30', '2026-11-18', 'half past five ahead, midnight'],
  ['2026-11-18t21:00-0300', '2026-11-19', 'three hours behind, midnight'],
  ['2026-11-18t20:59-0300', '2026-11-18', 'three hours behind, before midnight'],
])('%s is %s: %s', (text, iso) => {
  expect(read(text)).toBe(iso === null ? null : day(iso));
});

it.each<[number: number, areDays: boolean, iso: string | null]>([
  [19_999, false, null],
  [20_000, false, '1954-10-03'],
  [46_344.75, false, '2026-11-18'],
  [80_000, false, '2119-01-11'],
  [80_001, false, null],
  [20_261_118, true, '2026-11-18'],
  [20_261_131, true, null],
  [1989, false, null],
  [1990, false, '1990-01-01'],
  [2099, false, '2099-01-01'],
  [2100, false, null],
  [2026, true, null],
  [2026.5, false, null],
])('the number %d, where days are counted: %s, is the day %s', (number, areDays, iso) => {
  expect(readDayNumber(number, areDays)).toBe(iso === null ? null : day(iso));
});

it.each([
  ['1989', null],
  ['1990', dayNumber(1990, 1, 1)],
  ['2099', dayNumber(2099, 1, 1)],
  ['2100', null],
  ['11/2024', dayNumber(2024, 11, 1)],
  ['2024-11', dayNumber(2024, 11, 1)],
  ['13/2024', null],
])('a month or year alone is its first day: %s', (text, first) => {
  expect(read(text)).toBe(first);
  if (first !== null) expect(readDate(text, 'dmy', undefined, dayOf)?.isLiteral).toBe(false);
});

it.each([
  ['do, 05.03.2026', '2026-03-05'],
  ['2026.03.05. csütörtök', '2026-03-05'],
  ['05.03.2026 (do)', '2026-03-05'],
  ['ca, 05.03.2026', null],
])('a day of the week beside a date is passed over, another word is not: %s', (text, iso) => {
  const words = { ...NO_WORDS, weekdays: ['do', 'csütörtök'] };
  expect(readDate(text, 'dmy', words, dayOf)?.value ?? null).toBe(iso === null ? null : day(iso));
});
