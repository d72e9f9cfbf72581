import fc from 'fast-check';
import { isBlank, quoteCell } from '../../../src/core/reading/quote-cell';
import { readCell, readHoursOfDate, readValue } from '../../../src/core/reading/read-value';
import type { Conventions } from '../../../src/core/reading/conventions';
import { NO_WORDS } from '../../../src/core/reading/cell-words';
import { KINDS, type CellValue, type Kind } from '../../../src/core/types';
import { cell } from '../arbitraries';

const DAY = 86400000;
/** A German sheet in a zone two hours before UTC, on 21 November 2026. */
const GERMAN: Conventions = {
  decimalMark: ',',
  dayOrder: 'dmy',
  today: Date.parse('2026-11-21') / DAY,
  dayOf: (date) => Math.floor((date.getTime() + 2 * 3600000) / DAY),
};
/** Midnight of a day in that zone: the day before in UTC. */
const midnightOf = (iso: string): Date => new Date(Date.parse(iso) - 2 * 3600000);

describe('readValue', () => {
  it.each<[cell: CellValue, kind: Kind, value: number, why: string]>([
    [4, 'rating', 4, 'a number'],
    [0, 'fact', 0, 'zero is a value'],
    ['4,5', 'rating', 4.5, 'typed as text'],
    ['1.234', 'fact', 1234, 'by the locale'],
    [true, 'flag', 1, 'ticked'],
    [false, 'flag', 0, 'not ticked'],
    [true, 'rating', 5, 'a tick is a yes'],
    [false, 'rating', 1, 'and no tick a no'],
    [true, 'fact', 1, 'of what is counted it is one'],
    [midnightOf('2026-11-20'), 'daysSince', 1, 'yesterday in the zone of the sheet'],
    [midnightOf('2026-11-21'), 'daysSince', 0, 'today'],
    [midnightOf('2026-12-01'), 'daysSince', -10, 'a day to come'],
    ['1.11.2026', 'daysSince', 20, 'a date typed as text'],
    [30, 'daysSince', 30, 'days already counted'],
    ['30', 'daysSince', 30, 'days already counted, as text'],
  ])('%p as %s is %d (%s)', (held, kind, value) => {
    expect(readValue(held, kind, GERMAN)).toBe(value);
  });

  it.each<[CellValue]>([[''], [null], [undefined], ['   '], ['\u00a0']])(
    '%p is unknown, not zero',
    (held) => {
      for (const kind of KINDS) expect(readValue(held, kind, GERMAN)).toBeNaN();
    },
  );

  it.each<[cell: CellValue, kind: Kind, held: string, needed: string]>([
    ['n/a', 'fact', 'n/a', 'number'],
    ['#N/A', 'rating', '#N/A', 'rating'],
    ['soon', 'daysSince', 'soon', 'date'],
    ['perhaps', 'flag', 'perhaps', 'tick'],
    [NaN, 'fact', '#NUM!', 'number'],
    [Infinity, 'fact', '#NUM!', 'number'],
    [midnightOf('2026-11-20'), 'fact', '2026-11-20', 'noDateForNumber'],
    [new Date(NaN), 'daysSince', '?', 'date'],
  ])('%p as %s cannot be read', (cellValue, kind, held, needed) => {
    expect(readValue(cellValue, kind, GERMAN)).toEqual({ held, needed });
  });

  it('never throws, and gives a number or says what is held', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom(...KINDS), (held, kind) => {
        const read = readValue(held, kind, GERMAN);
        if (typeof read === 'number') expect(read).not.toBe(Infinity);
        else expect(read.held.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it.each<[cell: CellValue, kind: Kind, value: number, why: string]>([
    [12.5, 'fact', 12_500, 'an amount in thousands'],
    ['12,5', 'fact', 12_500, 'typed as text, too'],
    ['12,5 k', 'fact', 12_500, 'one that says so itself is not multiplied again'],
    [1.1, 'fact', 1100, 'without the noise of multiplying'],
    [4, 'rating', 4, 'a rating is no amount'],
    [1, 'flag', 1, 'nor is a tick'],
    [30, 'daysSince', 30, 'nor are days'],
  ])('below a header that counts in thousands %p as %s is %d (%s)', (held, kind, value) => {
    const words = { ...NO_WORDS, thousands: ['k'] };
    expect(readValue(held, kind, { ...GERMAN, words, times: 1000 })).toBe(value);
  });

  it('takes no grade for a stronger one than the column has', () => {
    const words = { ...NO_WORDS, good: ['good'], bad: ['bad'], very: ['very'] };
    expect(['good', 'bad'].map((held) => readValue(held, 'rating', { ...GERMAN, words }))).toEqual([5, 1]);
  });

  it('tells pluses from what stands there literally', () => {
    const ends = { worst: 1, best: 5 };
    const pluses = { ...GERMAN, pluses: 2 };
    expect(readCell('+', 'rating', pluses, ends)).toEqual({ value: 4, isLiteral: false });
    expect(readCell(0, 'rating', pluses, ends)).toEqual({ value: 3, isLiteral: false });
    expect(readCell(4, 'rating', pluses, ends)).toEqual({ value: 4, isLiteral: true });
  });

  it('asks for today and for the zone only when there is a date', () => {
    const strict: Conventions = {
      ...GERMAN,
      get today(): number {
        throw new Error('today was asked for');
      },
      dayOf: () => {
        throw new Error('the zone was asked for');
      },
    };
    expect(readValue(3, 'daysSince', strict)).toBe(3);
    expect(readValue('3,5', 'rating', strict)).toBe(3.5);
  });
});

it.each([
  [0, 0],
  [7.99999999997, 8],
  [8783.5, 8783.5],
  [8784, null],
  [-0.5, null],
  [NaN, null],
])('a length of time of %d hours is %d: of a year and more it is rather a day', (kept, hours) => {
  expect(readHoursOfDate(new Date(0), { hoursOf: () => kept })).toBe(hours);
  if (hours !== null) expect(readValue(new Date(0), 'fact', { ...GERMAN, hoursOf: () => kept })).toBe(hours);
});

describe('quoteCell', () => {
  it.each<[CellValue, string]>([
    ['  two\n lines ', 'two lines'],
    [true, 'TRUE'],
    [1.5, '1.5'],
    ['', ''],
    [null, ''],
    [new Date('2026-11-20T22:00:00Z'), '2026-11-20'],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
    ['x'.repeat(40), 'x'.repeat(40)],
  ])('%p', (held, quoted) => {
    expect(quoteCell(held)).toBe(quoted);
  });

  it('quotes a date on the day that the sheet shows', () => {
    expect(quoteCell(midnightOf('2026-11-21'), GERMAN)).toBe('2026-11-21');
  });
});

it('a plain number below "hours per week" counts as those of a month', () => {
  const read: Conventions = {
    decimalMark: '.',
    dayOrder: 'dmy',
    today: 0,
    dayOf: () => 0,
    perMonth: 52 / 12,
  };
  expect(readValue(6, 'fact', read)).toBeCloseTo(26, 5);
});

it('isBlank: zero and an unticked checkbox are something', () => {
  expect([0, false, NaN, '0', new Date(0)].map(isBlank)).toEqual([false, false, false, false, false]);
});
