/** Moments of files: with a zone they are instants, without one nobody knows. */
import { parseInstant } from '../../../src/core/imports/reading/parse-file-day';
import type { CellValue } from '../../../src/core/types';

it.each<[cell: CellValue, instant: string | null]>([
  ['2026-03-12T16:00:00Z', '2026-03-12T16:00'],
  ['2026-03-12T16:00:00.250Z', '2026-03-12T16:00'],
  ['2026-03-12T16:00:00+01:00', '2026-03-12T15:00'],
  ['2026-03-12T16:00:00+05:30', '2026-03-12T10:30'],
  ['2026-03-12T16:00:00+0530', '2026-03-12T10:30'],
  ['2026-03-12T22:00:00-03:30', '2026-03-13T01:30'],
  ['2026-03-12T00:15:00+01:00', '2026-03-11T23:15'],
  [' 1773331200000 ', '2026-03-12T16:00'],
  [1773331200000, '2026-03-12T16:00'],
  ['2026-03-12 16:00', null],
  ['2026-13-12T16:00:00Z', null],
  ['2026-03-12T16:60:00Z', null],
  ['2026-03-12', null],
  [46093, null],
  ['', null],
  [true, null],
])('%j', (cell, instant) => {
  const found = parseInstant(cell);
  expect(found === null ? null : new Date(found).toISOString().slice(0, 16)).toBe(instant);
});

it('a moment without a zone is in UTC where a program always writes so', () => {
  expect(parseInstant('2026-03-12 16:00', true)).toBe(Date.UTC(2026, 2, 12, 16));
});
