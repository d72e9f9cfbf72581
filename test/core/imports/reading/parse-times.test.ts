/** How long something took and when it was, in the ways in which programs and people write it. */
import { formatClock, parseClock, parseDuration } from '../../../../src/core/imports/reading/parse-times';
import type { CellValue } from '../../../../src/core/types';
import { CONTEXT } from '../context';
import { parseInstant } from '../../../../src/core/imports/reading/parse-file-day';

/** What a spreadsheet keeps a length of time as. */
const kept = (hours: number): Date => new Date(Date.UTC(1899, 11, 30) + hours * 3_600_000);

it.each<[cell: CellValue, seconds: number | null]>([
  ['1:30', 5400],
  ['1:30:15', 5415],
  ['1:30:15.250', 5415],
  ['77:30:00', 279000],
  ['-0:15', -900],
  ['-0:00', 0],
  ['0:60', null],
  [' 2:00 ', 7200],
  ['1h 30m 15s', 5415],
  ['90min', 5400],
  ['5400 s', 5400],
  ['PT1H30M', 5400],
  ['1d 2h', 36000],
  ['1w', 144000],
  ['2w 1d', 316800],
  [1.75, 6300],
  ['1,75', 6300],
  [0, 0],
  ['0h', 0],
  [kept(1.5), 5400],
  [kept(30), 108000],
  [kept(0), 0],
  ['', NaN],
  ['soon', null],
  ['h', null],
  [100_000, 360_000_000],
  [100_000.5, null],
  [-100_000.5, null],
  ['100000h 1s', null],
  [new Date(Date.UTC(2026, 0, 1)), null],
])('%j took %p seconds', (cell, seconds) => {
  expect(parseDuration(cell, ',', CONTEXT)).toBe(seconds);
});

it.each<[cell: CellValue, clock: string | null]>([
  ['22:30', '22:30'],
  ['22.30', '22:30'],
  ['9:05:07', '09:05:07'],
  ['9:05:07.250', '09:05:07'],
  ['10:23:52 PM', '22:23:52'],
  ['12:05 AM', '00:05'],
  ['12:05 p.m.', '12:05'],
  ['1:05 a. m.', '01:05'],
  ['24:00', '00:00'],
  ['24:01', null],
  ['9:60', null],
  ['03.10.2026 09:00', '09:00'],
  ['2026-03-02T22:30', '22:30'],
  ['Oct 3, 2026 9:00 AM', '09:00'],
  ['Monday morning 9:00', '09:00'],
  [0.5, '12:00'],
  [0, '00:00'],
  [1, null],
  [-0.25, null],
  [kept(9.5), '09:30'],
  [new Date(NaN), null],
  ['', null],
  ['soon', null],
  [true, null],
  [`${' '.repeat(36)}9:00`, '09:00'],
  [`${' '.repeat(37)}9:00`, null],
])('%j is %p by the clock', (cell, clock) => {
  const second = parseClock(cell, CONTEXT.secondOf);
  expect(second === null ? null : formatClock(second)).toBe(clock);
});

describe('moments: with a zone they are instants, without one nobody knows', () => {
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
});
