/** Hours of Acme in November that are there as single entries, and come again as a sum of the month; or the other way round. */
import type { Stored } from '../../../src/core/imports/find-new';
import { findTwice } from '../../../src/core/imports/find-twice';
import type { Imported } from '../../../src/core/imports/types';
import type { TimeEntry } from '../../../src/core/money/records';
import { day } from './context';

type Line = readonly [on: string, hours: number, clock?: string, client?: string];

const imported = ([on, hours, clock = '', client = 'Acme']: Line, index: number): Imported<TimeEntry> => ({
  record: { day: day(on), client, seconds: hours * 3600, billable: true, amount: null, currency: '', project: '', task: '', person: '' },
  clock,
  transaction: '',
  rowNumber: index + 2,
}); // oxfmt-ignore
const stored = (line: Line, index: number): Stored<TimeEntry> => {
  const { record, clock, transaction } = imported(line, index);
  return { record: { ...record, client: 'Hers' }, nameInFile: record.client, clock, transaction };
};
const PARTS: Line[] = [
  ['2026-11-03', 2],
  ['2026-11-17', 3],
];
/** How many of the fresh ones are there already. */
const twice = (fresh: Line[], there: Line[]): number =>
  findTwice(fresh.map(imported), there.map(stored)).size;

it.each<[why: string, fresh: Line[], there: Line[], count: number]>([
  ['a sum of what is there', [['2026-11-30', 5]], PARTS, 1],
  ['the parts of what is there', PARTS, [['2026-11-30', 5]], 2],
  ['the name in other letters', [['2026-11-30', 5, '', 'ACME ']], PARTS, 1],
  ['rounded to hundredths of an hour, line by line', [['2026-11-30', 5.0149]], PARTS, 1],
  ['more than rounding makes of it', [['2026-11-30', 5.016]], PARTS, 0],
  ['less than rounding makes of it', [['2026-11-30', 4.984]], PARTS, 0],
  ['of another month', [['2026-12-31', 5]], PARTS, 0],
  ['of another client', [['2026-11-30', 5, '', 'Bolt']], PARTS, 0],
  ['two sums', [['2026-11-30', 5]], [['2026-11-01', 5]], 0],
  ['single entries on both sides', PARTS, [['2026-11-04', 1], ['2026-11-05', 4]], 0],
  ['entries with clock times are no sum, also on one day', [['2026-11-30', 5, '9:00–14:00']], [['2026-11-30', 5]], 1],
  ['several sums of projects on one day', [['2026-11-30', 2], ['2026-11-30', 3]], PARTS, 2],
  ['one client of two', [['2026-11-30', 5], ['2026-11-30', 5, '', 'Bolt']], PARTS, 1],
  ['nothing', [], PARTS, 0],
])('%s', (_why, fresh, there, count) => {
  expect(twice(fresh, there)).toBe(count);
}); // oxfmt-ignore
