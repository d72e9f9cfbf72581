/** Which scale a header names: what is no scale must not be taken for one, for then everybody would be rated low. */
import { NO_NOISE } from '../../../../src/core/recognition/headers/header-key';
import { ratingScaleOf, scaleInHeader } from '../../../../src/core/recognition/headers/rating-scale';

const noise = {
  ...NO_NOISE,
  turned: new Set(['note']),
  best: new Set(['great', 'always']),
  worst: new Set(['awful']),
  denials: new Set(['not']),
};

it.each<[string, [worst: number, best: number] | null]>([
  ['Fun (1-10)', [1, 10]],
  ['Spaß 0 bis 100', [0, 100]],
  ['Appreciation 1 to 7', [1, 7]],
  ['Spaß Punkte (max. 10)', [1, 10]],
  ['Fun /10', [1, 10]],
  ['Fun 2026 (1-10)', [1, 10]],
  ['Fun (1-10, 1 = awful)', [1, 10]],
  ['Fun (1 = awful, 3 = ok, 10 = great)', [1, 10]],
  ['Wachstum [0..5]', [0, 5]],
  ['Waardering (schaal 10)', [1, 10]],
  ['Fun (10-point scale)', [1, 10]],
  ['Öröm (10-es skála)', [1, 10]],
  ['Fun (10)', [1, 10]],
  ['Note 1-6', [6, 1]],
  ['Fun (1 = great, 5 = awful)', [5, 1]],
  ['Fun (5 = awful, 1 = great)', [5, 1]],
  ['Fun (1 = so great, 5 = awful)', [5, 1]],
  ['Fun (1 = not great, 5 = great)', [1, 5]],
  ['Fun (10 = great, 1 = awful)', [1, 10]],
  ['Pays on time (1 = always, 5 = never)', [5, 1]],
  ['Fun (6 = great)', [1, 6]],
  ['Fun (6 = so great)', [1, 6]],
  ['Fun (6 = not great)', null],
  ['Note (6 = great)', [1, 6]],
  ['Note (1-6, 6 = so great)', [1, 6]],
  ['Note (1-6, 2 = great)', [6, 1]],
  ['Fun (great=10)', [1, 10]],
  ['Fun (great = 1, awful = 5)', [5, 1]],
  ['Fun (1 = sofa, 5 = awful)', [5, 1]],
  ['Fun (1 = sofa, 5 = not awful)', [1, 5]],
  ['Fun (6 = awful)', null],
  ['Fun (2026 = great)', null],
  ['Fun (01/25)', null],
  ['Fun 11/25', null],
  ['Fun 01/10', null],
  ['Fun 4.5.', null],
  ['Fun Q1 26', null],
  ['Fun Q1/2026', null],
  ['Fun 1. Halbjahr 25', null],
  ['Fun part 2 of 3', null],
  ['Spaß (-2 bis +2)', [-2, 2]],
  ['Fun - 10 von 10', null],
  ['Fun (−5 to 5)', [-5, 5]],
  ['Fun -1-2', null],
  ['Fun 2-2', null],
  ['Fun (3)', null],
  ['Fun scale 2026', null],
  ['Fun', null],
])('%s', (header, ends) => {
  expect(scaleInHeader(header, noise)).toEqual(ends && { worst: ends[0], best: ends[1] });
});

it('where schools know a 6 as the best, a mark turns no scale', () => {
  const swiss = { ...noise, marks: { worst: 1, best: 6 } };
  expect(scaleInHeader('Note 1-6', swiss)).toEqual({ worst: 1, best: 6 });
  expect(scaleInHeader('Note 1-6', { ...noise, marks: { worst: 6, best: 1 } })).toEqual({ worst: 6, best: 1 });
  expect(scaleInHeader('Note (1 = great, 6 = awful)', swiss)).toEqual({ worst: 6, best: 1 });
  expect(ratingScaleOf('Note Fun', cells('1', '6'), swiss)).toEqual({ worst: 1, best: 6 });
}); // oxfmt-ignore

it('a scale around 0 is told of two cells below it', () => {
  const numbers = (...values: number[]) => values.map((value) => ({ kind: 'number' as const, value, text: String(value) }));
  expect(ratingScaleOf('Fun', numbers(2, -1, 0, -2), noise)).toEqual({ worst: -2, best: 2 });
  expect(ratingScaleOf('Fun', numbers(2, -1, 0, 1), noise)).toBeNull();
  expect(ratingScaleOf('Fun', numbers(2, -1, 0, -6), noise)).toBeNull();
}); // oxfmt-ignore

const cells = (...texts: string[]) =>
  texts.map((text) => ({ kind: 'number' as const, value: Number(text.replace(/\D$/, '')), text }));
it('a scale of which only the best is named ends with the usual worst, and marks at school with theirs', () => {
  for (const header of ['Fun (1 = great)', 'Fun (1 is great)', 'Fun 1–5, 1 is great', 'Fun: 1 so great'])
    expect(ratingScaleOf(header, cells('1', '5'), noise)).toEqual({ worst: 5, best: 1 });
  expect(ratingScaleOf('Fun (1 is great)', cells('1', '8'), noise)).toEqual({ worst: 8, best: 1 });
  expect(ratingScaleOf('Note Fun', cells('1', '5'), noise)).toEqual({ worst: 6, best: 1 });
  expect(ratingScaleOf('Fun Q1 great', cells('1', '5'), noise)).toBeNull();
});

const TO_TEN = { worst: 1, best: 10 };
const TO_SIX = { worst: 1, best: 6 };

it('"8+" and "7-" are an 8 and a 7 of ten', () => {
  expect(ratingScaleOf('Fun', cells('8+', '4', '7-'), { ...noise, marks: TO_TEN })).toEqual(TO_TEN);
});

it('a single 6 is no slip where schools know it as the best', () => {
  expect(ratingScaleOf('Fun', cells('5', '2', '6'), { ...noise, marks: TO_SIX })).toEqual(TO_SIX);
  expect(ratingScaleOf('Fun', cells('5', '2', '6'), { ...noise, marks: { worst: 6, best: 1 } })).toBeNull();
  expect(ratingScaleOf('Fun', cells('5', '2', '7'), { ...noise, marks: TO_SIX })).toBeNull();
});
