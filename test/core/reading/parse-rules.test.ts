/** Cells of rules and locks → values. */
import fc from 'fast-check';
import { parseLock, type LockCells } from '../../../src/core/reading/parse-lock';
import { parseShare, parseTimesColumn } from '../../../src/core/reading/parse-rule-value';
import { phraseOf, readDay, readFact, type FactKind } from '../../../src/core/reading/read-fact';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { CellValue } from '../../../src/core/types';
import { cell } from '../arbitraries';

const GERMAN: Conventions = {
  decimalMark: ',',
  dayOrder: 'dmy',
  today: 100,
  dayOf: (date) => Math.floor(date.getTime() / 86400000),
};
const day = (number: number): Date => new Date(number * 86400000);
const TIERS = [
  { name: 'Gold', from: 50 },
  { name: '2', from: 0 },
];

describe('parseLock', () => {
  const none = { tier: '', reason: '', until: '' };

  it.each<[string, Partial<LockCells>, unknown]>([
    ['no tier, no lock', { reason: 'a friend', until: day(200) }, null],
    ['a tier, in any case', { tier: ' gold ' }, { tier: 0, reason: '', until: null }],
    ['a tier whose name is a number', { tier: 2 }, { tier: 1, reason: '', until: null }],
    ['reason without full stop', { tier: 'Gold', reason: 'An old\nfriend. ' }, { tier: 0, reason: 'An old friend', until: null }],
    ['valid up to and including its last day', { tier: 'Gold', until: day(100) }, { tier: 0, reason: '', until: 100 }],
    ['over the day after', { tier: 'Gold', until: day(99) }, { kind: 'lockEnded', tier: 0, day: 99 }],
    ['a date typed as text', { tier: 'Gold', until: '31.12.1970' }, { tier: 0, reason: '', until: 364 }],
    ['a tier that does not exist', { tier: 'Platinum' }, { kind: 'unknownLockTier', held: 'Platinum' }],
    ['an end that is no date', { tier: 'Gold', until: 'soon' }, { kind: 'unreadableLockEnd', held: 'soon' }],
    ['an end that is a number', { tier: 'Gold', until: 12 }, { kind: 'unreadableLockEnd', held: '12' }],
    ['columns that are not there', { tier: 'Gold', reason: undefined, until: undefined }, { tier: 0, reason: '', until: null }],
  ])('%s', (_, cells, expected) => {
    expect(parseLock({ ...none, ...cells }, TIERS, GERMAN)).toEqual(expected);
  }); // oxfmt-ignore
});

describe('readFact', () => {
  it.each<[CellValue, FactKind, unknown]>([
    ['4,5', 'number', 4.5],
    ['', 'number', NaN],
    ['n/a', 'number', { held: 'n/a', needed: 'number' }],
    [day(90), 'days', 10],
    [12, 'days', 12],
    ['soon', 'days', { held: 'soon', needed: 'date' }],
    [true, 'tick', 1],
    [false, 'tick', 0],
    ['yes', 'tick', { held: 'yes', needed: 'tick' }],
    ['4,5', 'same', 4.5],
    ['  Gold  Plan', 'same', 'gold plan'],
    [day(90), 'same', '1970-04-01'],
    [4.5, 'text', '4.5'],
    [null, 'text', ''],
  ])('%j as %s is %j', (held, kind, expected) => {
    expect(readFact(held, kind, GERMAN)).toEqual(expected);
  });

  it.each<[CellValue, unknown]>([
    [46_344, 20_775],
    [20_261_118, 20_775],
    ['18.11.2026', 20_775],
    ['', null],
    [2026, { held: '2026', needed: 'date' }],
    ['11/2026', { held: '11/2026', needed: 'date' }],
    [12, { held: '12', needed: 'date' }],
    [true, { held: 'TRUE', needed: 'date' }],
    [new Date(NaN), { held: '?', needed: 'date' }],
  ])('the end of a lock or rule is a day: %j', (held, expected) => {
    expect(readDay(held, GERMAN)).toEqual(expected);
  });

  it('never throws, whatever a cell holds', () => {
    const kinds: FactKind[] = ['number', 'days', 'tick', 'same', 'text'];
    fc.assert(
      fc.property(cell, fc.constantFrom(...kinds), (held, kind) => {
        readFact(held, kind, GERMAN);
        readDay(held, GERMAN);
        phraseOf(held, GERMAN);
        parseShare(held, ',');
        parseTimesColumn(held, ',');
        parseLock({ tier: held, reason: held, until: held }, TIERS, GERMAN);
      }),
    );
  });
});

describe('parseShare', () => {
  it.each<[CellValue, number | null]>([
    [0.2, 0.2],
    [20, 0.2],
    ['20', 0.2],
    ['20 %', 0.2],
    ['0,5 %', 0.005],
    [1, 0.01],
    [100, 1],
    ['100 %', 1],
    [0, null],
    [-5, null],
    [101, null],
    ['', null],
    ['some', null],
    [true, null],
  ])('%j is %j', (held, share) => {
    expect(parseShare(held, ',')).toBe(share);
  });
});

describe('parseTimesColumn', () => {
  it.each<[CellValue, unknown]>([
    ['1,5 × Stunden pro Monat', { factor: 1.5, column: 'Stunden pro Monat' }],
    ['2x Hours', { factor: 2, column: 'Hours' }],
    [' 2 *  Own column ', { factor: 2, column: 'Own column' }],
    [1.5, null],
    ['1,5', null],
    ['× Hours', null],
    ['0 × Hours', null],
    ['Hours × 2', null],
    ['', null],
  ])('%j is %j', (held, expected) => {
    expect(parseTimesColumn(held, ',')).toEqual(expected);
  });
});
