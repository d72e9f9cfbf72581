/** What a person is told of cells that were read otherwise than they stand there. */
import { remarkReadings } from '../../../src/core/reading/remark-readings';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { CellValue, Kind } from '../../../src/core/types';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';

const DAY = 86_400_000;
const AMERICAN: Conventions = {
  decimalMark: '.',
  dayOrder: 'mdy',
  today: Date.parse('2026-11-21') / DAY,
  dayOf: (date) => Math.floor(date.getTime() / DAY),
  words: CELL_WORDS,
};
const MARCH = new Date('2026-03-11T00:00Z');

it.each<[why: string, cells: CellValue[], kind: Kind, remark: [count: number, held: unknown, index: number, value: number] | null]>([
  ['stars, alike ones counted', [3, '★★★★', '★', '★★★★'], 'rating', [3, '★★★★', 1, 4]],
  ['numbers and blanks stand for themselves', [3, '', '4', ' ', 0.5, 5], 'rating', null],
  ['what cannot be read is told elsewhere', ['soon', '?', '★'], 'rating', [1, '★', 2, 1]],
  ['percentages of a rating', ['', 0.8, 1], 'rating', [2, 0.8, 1, 4]],
  ['none of a fact', [0.8, 1], 'fact', null],
  ['0 among pluses', ['+', 0], 'rating', [2, '+', 0, 5]],
  ['a decimal comma in a column of them', ['4,5', '1,234'], 'fact', [1, '1,234', 1, 1.234]],
  ['a point that the spreadsheet reads as well', ['1.5', '2.25'], 'fact', null],
  ['about', ['ca. 10', '10'], 'fact', [1, 'ca. 10', 0, 10]],
  ['dates with the day first, also those that the spreadsheet turned', ['18-11-2026', MARCH], 'daysSince', [2, '18-11-2026', 0, 3]],
  ['dates as the spreadsheet reads them', ['11/18/2026', MARCH], 'daysSince', null],
  ['a number among dates', [30, 46344], 'daysSince', [1, 46344, 1, 3]],
])('%s', (_why, cells, kind, remark) => {
  const found = remarkReadings(cells, { kind, worst: 1, best: 5 }, AMERICAN);
  expect(found && [found.count, found.held, found.index, found.value]).toEqual(remark);
}); // oxfmt-ignore

it.each<[why: string, cells: CellValue[], perMonth: number | undefined, remark: [count: number, held: unknown, value: number] | null]>([
  ['hours of a month, said or not', ['20 h a month', '6 h', 12], 1, null],
  ['hours of a week and of a year', ['20 h', '6 h/week', '312 h/year'], 1, [2, '6 h/week', 26]],
  ['hours that the header says are of a week', ['3 h', '26 h a month'], 52 / 12, [1, '3 h', 13]],
  ['hours among days', ['12 h', '3 days', '1 day'], undefined, [1, '12 h', 0.5]],
  ['days among hours', ['12 h', '3 h', '1 day'], undefined, [1, '1 day', 24]],
])('of a time: %s', (_why, cells, perMonth, remark) => {
  const of = { kind: 'fact', worst: 0, best: 40, ...(perMonth === undefined ? {} : { perMonth }) } as const;
  const found = remarkReadings(cells, of, AMERICAN);
  expect(found && [found.count, found.held, found.value]).toEqual(remark);
}); // oxfmt-ignore
