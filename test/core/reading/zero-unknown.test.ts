/** Scales of which a header says that 0 is "not rated": unknown is never the worst. */
import { readerOf } from '../../../src/core/reading/parse-clients';
import type { CellValue } from '../../../src/core/types';

const CONVENTIONS = { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 } as const;
const RATING = { kind: 'rating', worst: 0, best: 5 } as const;
const read = (cells: readonly CellValue[], isZeroUnknown?: boolean): unknown[] =>
  cells.map(readerOf({ ...RATING, isZeroUnknown }, cells, CONVENTIONS));

it('a zero is unknown where the header says so, as a number and as a text', () => {
  expect(read([0, 1, 5, '0', '3'], true)).toEqual([NaN, 1, 5, NaN, 3]);
});

it.each([false, undefined])('else it is the worst: %p', (isZeroUnknown) => {
  expect(read([0, 1, 5, '0', '3'], isZeroUnknown)).toEqual([0, 1, 5, 0, 3]);
});

it('what cannot be read is told all the same', () => {
  const [, unreadable] = read([3, 'maybe so'], true);
  expect(typeof unreadable).not.toBe('number');
});
