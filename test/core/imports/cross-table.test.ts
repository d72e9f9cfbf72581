/** Time sheets as on paper, and tables that only look a little like them. */
import { isCrossTable } from '../../../src/core/imports/cross-table';
import type { CellValue } from '../../../src/core/types';
import { CONTEXT } from './context';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

it.each<[why: string, head: CellValue[], below: CellValue[], isCross: boolean]>([
  ['a column for each day', ['Client', '02.03.2026', '03.03.2026', '04.03.2026'], ['Acme', 1, '', '1:30'], true],
  ['two days are an invoice’s', ['Client', '02.03.2026', '03.03.2026'], ['Acme', 1, 2], false],
  ['days without a year', ['Client', 'Mo 02.03.', 'Di 03.03.', 'Mi 04.03.'], ['Acme', '2 h', '1,5', ''], true],
  ['months', ['Client', 'Jan', 'Februar', 'mars'], ['Acme', 1, 2, 3], true],
  ['words that are no months', ['Client', 'Ma', 'Work', 'Total'], ['Acme', 1, 2, 3], false],
  ['one of the words is no day', ['Client', 'Mo total', 'Di total', 'Mi total'], ['Acme', 1, 2, 3], false],
  ['a column for each client', ['Date', 'Acme GmbH', 'BOLT'], ['2026-03-02', 1, 2], true],
  ['one client may be what it is about', ['Date', 'Acme GmbH'], ['2026-03-02', 1], false],
  ['days of a month, as numbers', ['Client', ...numbers(7)], ['Acme', ...numbers(7)], true],
  ['fewer could be anything', ['Client', ...numbers(6)], ['Acme', ...numbers(6)], false],
  ['as texts', ['Client', ...numbers(7).map(String)], ['Acme', ...numbers(7)], true],
  ['no month has a 32nd', ['Client', ...numbers(7).map((each) => each + 31)], ['Acme', ...numbers(7)], false],
  ['money where they meet', ['Date', 'Acme GmbH', 'Bolt'], ['2026-03-02', '12,50 €', '1 250 NOK'], true],
  ['a length kept as a date', ['Date', 'Acme GmbH', 'Bolt'], ['2026-03-02', new Date(Date.UTC(1899, 11, 30, 1)), ''], true],
  ['days where they meet', ['Date', 'Acme GmbH', 'Bolt'], ['2026-03-02', new Date('2026-03-02'), ''], false],
  ['remarks where they meet', ['Date', 'Acme GmbH', 'Bolt'], ['2026-03-02', 1, 'call back'], false],
  ['nothing where they meet', ['Date', 'Acme GmbH', 'Bolt'], ['2026-03-02', '', ''], false],
])('%s', (_why, head, below, isCross) => {
  expect(isCrossTable([['My hours'], [], head, [], below], CONTEXT)).toBe(isCross);
}); // oxfmt-ignore

it('is looked for in the first forty lines', () => {
  const [head, below] = [['Date', 'Acme GmbH', 'Bolt'], ['2026-03-02', 1, 2]]; // oxfmt-ignore
  const after = (count: number): boolean =>
    isCrossTable([...Array.from({ length: count }, () => ['a note']), head, below], CONTEXT);
  expect([after(38), after(39)]).toEqual([true, false]);
});
