/** How a column writes is decided by all its cells together; what stands beside the numbers has no vote. */
import fc from 'fast-check';
import { markNeededBy, notationOf } from '../../../src/core/reading/column-notation';
import { NO_WORDS } from '../../../src/core/reading/cell-words';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { CellValue } from '../../../src/core/types';

const AMERICAN: Conventions = {
  decimalMark: '.',
  dayOrder: 'mdy',
  today: 9,
  dayOf: (date) => Math.floor(date.getTime() / 86_400_000),
  words: { ...NO_WORDS, good: ['good', 'excellent'], strongest: ['excellent'], hours: ['hour'], spans: { ...NO_WORDS.spans, month: ['month'] } },
}; // oxfmt-ignore
const GERMAN: Conventions = { ...AMERICAN, decimalMark: ',', dayOrder: 'dmy' };
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

it.each<[why: string, cells: CellValue[], mark: '.' | ',']>([
  ['a mark of decimals', ['4,5'], ','],
  ['it decides for numbers that may be either', ['1,234', '4,5'], ','],
  ['two marks in one number: the last one', ['1.250,50', '1,234'], ','],
  ['the same twice separates thousands', ['1.234.567'], ','],
  ['a first group of 0 is no thousands', ['0,125'], ','],
  ['four digits before the mark are none either', ['1234,567'], ','],
  ['two digits behind it are none', ['12,34'], ','],
  ['nothing before it', [',5'], ','],
  ['one number that may be either leaves it to the spreadsheet', ['1,234'], '.'],
  ['two of them are thousands', ['1,234', '9,800'], '.'],
  ['thousands with points', ['1.234', '9.800'], ','],
  ['both marks before three digits: nobody knows', ['1,234', '9.800'], '.'],
  ['cells that contradict each other leave it to the spreadsheet', ['4,5', '4.5'], '.'],
  ['whole numbers say nothing', ['12', '9'], '.'],
  ['words say nothing', ['unknown', '1.250,50', 'soon'], ','],
  ['dates say nothing', ['18.11.2026', '1,234'], '.'],
  ['nor those with the year first', ['2026.11.18', '1,234'], '.'],
  ['short years neither', ['18.11.26', '1,234'], '.'],
  ['but more than a date has is a number', ['18.110.260', '9.800.000'], ','],
  ['",-" says that there are no cents', ['1.250,-', '1.250,–'], ','],
  ['60 characters are a cell', ['4,5'.padEnd(60, ' x')], ','],
  ['61 are a remark', ['4,5'.padEnd(61, ' x')], '.'],
  ['numbers of the spreadsheet have no mark', [4.5, 12], '.'],
])('%s: %j', (_why, cells, mark) => {
  expect(notationOf(cells, AMERICAN).decimalMark).toBe(mark);
});

it.each<[why: string, cells: CellValue[], order: 'dmy' | 'mdy', areTurned: boolean | undefined]>([
  ['no thirteenth month: the day stands first', ['03-11-2026', '13-11-2026'], 'dmy', true],
  ['twelve may be a month', ['03-11-2026', '12-11-2026'], 'mdy', undefined],
  ['the same with strokes and short years', ['13/11/26'], 'dmy', true],
  ['an apostrophe before the year', ["13/11/'26"], 'dmy', true],
  ['marks of two kinds are no date', ['13/11-2026'], 'mdy', undefined],
  ['cells that contradict each other leave it to the spreadsheet', ['13-11-2026', '11-13-2026'], 'mdy', undefined],
  ['dates that may have been turned', ['13-11-2026', day('2026-03-11')], 'dmy', true],
  ['one that cannot have been was typed as the spreadsheet writes', ['13-11-2026', day('2026-03-13')], 'dmy', false],
  ['the same order as the spreadsheet', ['11-13-2026', day('2026-03-11')], 'mdy', false],
])('%s: %j', (_why, cells, order, areTurned) => {
  const notation = notationOf(cells, AMERICAN);
  expect([notation.dayOrder, notation.areTurned]).toEqual([order, areTurned]);
}); // oxfmt-ignore

it('in a German spreadsheet the month may stand first all the same; years first are never turned', () => {
  expect(notationOf(['11/13/2026', day('2026-03-11')], GERMAN)).toMatchObject({ dayOrder: 'mdy', areTurned: true });
  expect(notationOf(['13/11/2026', day('2026-03-11')], { ...GERMAN, dayOrder: 'ymd' })).toMatchObject({ dayOrder: 'dmy', areTurned: false });
}); // oxfmt-ignore

it.each<[cells: CellValue[], areDays: boolean]>([
  [[30, 46_344], true],
  [[1989, 46_344], true],
  [[1990, 2026], false],
  [[0, 2026], false],
  [[-3, 2026], false],
  [['30', 46_344], false],
  [[], false],
])('numbers below any year count days: %j', (cells, areDays) => {
  expect(notationOf(cells, AMERICAN).areDays ?? false).toBe(areDays);
  expect(notationOf([...cells, 'soon'], AMERICAN).areDays).toBe(areDays);
});

it.each<[cells: CellValue[], areShares: boolean]>([
  [[0.8, 0.25], true],
  [[0.8, 1], true],
  [[0.8, 1.5], false],
  [[4, 5], false],
])('numbers up to 1 are shares: %j', (cells, areShares) => {
  expect(notationOf(cells, AMERICAN).areShares ?? false).toBe(areShares);
  expect(notationOf([...cells, 'soon'], AMERICAN).areShares).toBe(areShares);
});

it('where a column says nothing of its own, the spreadsheet’s way is handed on as it is', () => {
  for (const cells of [[], [46_344], [true, day('2026-11-18')]])
    expect(notationOf(cells, AMERICAN)).toBe(AMERICAN);
  expect(notationOf([2020], AMERICAN, { times: 1000 })).toMatchObject({ times: 1000, decimalMark: '.' });
});

it('grades have five steps where one is better than good', () => {
  expect(notationOf(['good', 'excellent'], AMERICAN).hasFiveSteps).toBe(true);
  expect(notationOf(['good', 'good'], AMERICAN).hasFiveSteps).toBe(false);
});

it('pluses and signs that are repeated are counted over the whole column', () => {
  expect(notationOf(['+', '--', 'o'], AMERICAN).pluses).toBe(2);
  expect(notationOf(['🔥', '🔥🔥'], AMERICAN).repeated).toBe('🔥');
});

it.each([
  ['$1,200.00', '.'],
  ['1.200,00', ','],
  ['1.234.567', ','],
  ['0,125', ','],
  ['1,234', 'either'],
  ['12', null],
  ['18.11.2026', null],
  ['Acme', null],
])('%s needs %s for decimals', (text, mark) => {
  expect(markNeededBy(text)).toBe(mark);
});

it('the order of the cells decides nothing', () => {
  const cells = fc.shuffledSubarray(['4,5', '4.5', '1,234', '9.800', '1.234.567', '18.11.2026', '13-11-2026', 'good', 'excellent', '++', 30, 0.5, day('2026-03-11')]);
  fc.assert(
    fc.property(cells, (shuffled) => {
      const told = ({ decimalMark, dayOrder, ...others }: Conventions): unknown => ({ ...others, decimalMark, dayOrder });
      expect(told(notationOf([...shuffled].reverse(), AMERICAN))).toEqual(told(notationOf(shuffled, AMERICAN)));
    }),
  );
}); // oxfmt-ignore
