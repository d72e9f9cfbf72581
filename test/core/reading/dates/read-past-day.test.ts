/** Days without a year: which one is the last that has begun, and what is no day. Today is 21 November 2026. */
import { NO_WORDS } from '../../../../src/core/reading/cell-words';
import { isDayAndMonth, readPastDay } from '../../../../src/core/reading/dates/read-past-day';
import { CELL_WORDS } from '../../../../src/i18n/all-cell-words';

const DAY = 86_400_000;
const today = Date.parse('2026-11-21') / DAY;
const iso = (day: number | null): string | null =>
  day === null ? null : new Date(day * DAY).toISOString().slice(0, 10);
const read = (text: string, dayOrder: 'dmy' | 'mdy' | 'ymd' = 'dmy', areDays = false): string | null =>
  iso(readPastDay(text, { today, dayOrder, areDays, words: CELL_WORDS }));

it.each([
  ['12.11.', '2026-11-12'],
  ['12.11', '2026-11-12'],
  ['21.11.', '2026-11-21'],
  ['22.11.', '2025-11-22'],
  ['3. 1.', '2026-01-03'],
  ['1/11', '2026-11-01'],
  ['29.2.', null],
  ['31.6.', null],
  ['12.13', null],
  ['5. nov', '2026-11-05'],
  ['mo, 5. nov.', '2026-11-05'],
  ['5e nov', '2026-11-05'],
  ['12th of oct', '2026-10-12'],
  ['oct 12', '2026-10-12'],
  ['okt. 12.', '2026-10-12'],
  ['nov. 3-án', '2026-11-03'],
  ['dec 24', '2025-12-24'],
  ['sept.', '2026-09-01'],
  ['dezember', '2025-12-01'],
  ['kw 46', '2026-11-09'],
  ['kw46', '2026-11-09'],
  ['w48', '2025-11-24'],
  ['uke 1', '2025-12-29'],
  ['week 46 2025', '2025-11-10'],
  ['kw 53', null],
  ['kw 54', null],
  ['wk 0', null],
  ['46. hét', '2026-11-09'],
  ['46. kw 2025', '2025-11-10'],
  ['anfang november', '2026-11-01'],
  ['mitte nov.', '2026-11-15'],
  ['ende september', '2026-09-30'],
  ['ende nov.', '2025-11-30'],
  ['ende dez. 2024', '2024-12-31'],
  ['end of feb 2024', '2024-02-29'],
  ['mid-oct', '2026-10-15'],
  ['half oktober', '2026-10-15'],
  ['eind sept', '2026-09-30'],
  ['midten av september', '2026-09-15'],
  ['október vége', '2026-10-31'],
  ['q3', '2026-07-01'],
  ['q4 2025', '2025-10-01'],
  ['q5', null],
  ['2 weeks', null],
  ['46 hét', null],
  ['good november', null],
  ['november good', null],
  ['november', '2026-11-01'],
  ['', null],
])('%s is %s', (text, day) => {
  expect(read(text)).toBe(day);
});

it('the order is that of the column, and with dots the day comes first unless the year does', () => {
  const orders = (['dmy', 'mdy', 'ymd'] as const).map((order) => [read('11/2', order), read('11.2.', order)]);
  expect(orders).toEqual([
    ['2026-02-11', '2026-02-11'],
    ['2026-11-02', '2026-02-11'],
    ['2026-11-02', '2026-11-02'],
  ]);
});

it('where numbers count days, one with a point is no date', () => {
  expect([read('3.5', 'dmy', true), read('kw 46', 'dmy', true)]).toEqual([null, '2026-11-09']);
});

it('of weeks, each year begins with the one that has 4 January in it', () => {
  const first = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) => read(`kw 1 ${year}`));
  expect(first).toEqual([
    '2019-12-30', '2021-01-04', '2022-01-03', '2023-01-02', '2024-01-01', '2024-12-30', '2025-12-29', '2027-01-04',
  ]);
}); // oxfmt-ignore

it('without words only numbers and quarters are read', () => {
  const texts = ['kw 46', '5. nov', 'ende mai', '12.11.', 'q1'];
  const days = texts.map((text) => readPastDay(text, { today, dayOrder: 'dmy', words: NO_WORDS }));
  expect(days.map(iso)).toEqual([null, null, null, '2026-11-12', '2026-01-01']);
});

it.each([
  [12.11, true],
  [1.01, true],
  [31.12, true],
  [5.1, true],
  [0.11, false],
  [32.11, false],
  [12.13, false],
  [12.53, false],
  [12.114, false],
  [12, false],
])('%d was typed as a day and its month: %s', (number, isTyped) => {
  expect(isDayAndMonth(number)).toBe(isTyped);
});
