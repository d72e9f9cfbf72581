/** Weights that headers and rows give: in words, as times, in percent; a number that says something else is none. */
import { NO_LIST_WORDS, senserOf, withSingles } from '../../../../src/core/reading/cell-sense';
import { weightInHeader, weightsInRow } from '../../../../src/core/recognition/headers/given-weight';
import { findWeights } from '../../../../src/core/recognition/proposal/find-weights';
import { NO_NOISE } from '../../../../src/core/recognition/headers/header-key';

const WEIGHT = new Set(['weight', 'gewicht', 'suly']);

it.each<[header: string, rest: string, value: number, unit: string]>([
  ['Fun (weight 3)', 'Fun', 3, 'points'],
  ['Fun – Gewicht: 2,5', 'Fun', 2.5, 'points'],
  ['Fun (súly 3)', 'Fun', 3, 'points'],
  ['Fun (3 weight)', 'Fun', 3, 'points'],
  ['Fun (weight 30 %)', 'Fun', 30, 'percent'],
  ['Fun (30 %)', 'Fun', 30, 'percent'],
  ['Fun [12,5%]', 'Fun', 12.5, 'percent'],
  ['Fun (x2)', 'Fun', 2, 'times'],
  ['Fun (2x)', 'Fun', 2, 'times'],
  ['Fun × 3', 'Fun', 3, 'times'],
  ['Fun (x20)', 'Fun', 20, 'times'],
  ['Fun (x2) of work', 'Fun of work', 2, 'times'],
])('%s', (header, rest, value, unit) => {
  expect(weightInHeader(header, WEIGHT)).toEqual({ header: rest, weight: { value, unit } });
});

it.each([
  'Fun',
  'Fun (1-5)',
  'Fun (x21)',
  'Fun (x0)',
  'Fun (weight 0)',
  'Fun (length 3)',
  'Fun (3 lengths)',
  'Weight 3',
  '(x2)',
  '30 %',
  'Umsatz 2026',
  'Fun weight',
])('%s gives no weight, and stays as it is', (header) => {
  expect(weightInHeader(header, WEIGHT)).toEqual({ header, weight: null });
});

it('where no words for weights are known, none is looked for', () => {
  expect(weightInHeader('Fun (x2)', undefined)).toEqual({ header: 'Fun (x2)', weight: null });
});

const look = senserOf(
  { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 },
  withSingles({ ...NO_LIST_WORDS, ratings: ['high'] }),
);
it.each<[cells: (string | number)[], weights: (string | null)[]]>([
  [[3, 2], ['3 points', '2 points']],
  [['x3', '2 ×', '* 4'], ['3 times', '2 times', '4 times']],
  [['30 %', '70 %'], ['30 percent', '70 percent']],
  [[0.3, 0.7], ['30 percent', '70 percent']],
  [[0.3, 2], ['0.3 points', '2 points']],
  [[0, 3], ['0 points', '3 points']],
  [[-1, 3], [null, '3 points']],
  [['high', '', 'x'], [null, null, null]],
])('a row of %j', (cells, weights) => {
  const found = weightsInRow(cells.map(look));
  expect(found.map((weight) => weight && `${weight.value} ${weight.unit}`)).toEqual(weights);
}); // oxfmt-ignore

describe('a list', () => {
  const columns = ['Client', 'Fun (x2)', 'Fee', 'Trust'].map((fullHeader, index) => ({ index, fullHeader }));
  const knowledge = { columns: [], noise: { ...NO_NOISE, weights: WEIGHT } };
  const found = (row: (string | number)[] | null): unknown[] => {
    const leftOut = row === null ? [] : [{ rowIndex: 0, reason: 'total' as const, text: 'Total' }, { rowIndex: 1, reason: 'weights' as const, text: 'Weight' }];
    const rows = row === null ? [] : [['Total', 9, 9, 9].map(look), row.map(look)];
    return [...findWeights({ columns, leftOut } as never, rows, knowledge)].map(([at, { value, unit }]) => [at, value, unit]);
  };

  it('gives them in headers, and else in a row of its own', () => {
    expect(found(null)).toEqual([[1, 2, 'times']]);
    expect(found(['Weight', 5, 3, ''])).toEqual([[1, 2, 'times'], [2, 3, 'points']]);
  });

  it('gives none in a row of which one is no number', () => {
    expect(found(['Weight', 5, 3, 'high'])).toEqual([[1, 2, 'times']]);
  });
}); // oxfmt-ignore
