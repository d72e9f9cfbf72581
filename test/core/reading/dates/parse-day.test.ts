import fc from 'fast-check';
import { dayNumber, parseDay, type DayOrder } from '../../../../src/core/reading/dates/parse-day';

const day = (iso: string): number => Date.parse(iso) / 86400000;

describe('dayNumber', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2024, 2, 29, day('2024-02-29')],
    [2023, 2, 29, null],
    [2026, 2, 30, null],
    [2026, 13, 1, null],
    [2026, 0, 1, null],
    [2026, 4, 31, null],
    [26, 4, 1, null],
  ])('%d-%d-%d', (year, month, dayOfMonth, expected) => {
    expect(dayNumber(year, month, dayOfMonth)).toBe(expected);
  });

  it('grows by one from one day to the next', () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    const numberOf = (of: Date): number | null =>
      dayNumber(of.getUTCFullYear(), of.getUTCMonth() + 1, of.getUTCDate());
    fc.assert(
      fc.property(date, (today) => {
        expect(numberOf(new Date(today.getTime() + 86400000))).toBe(Number(numberOf(today)) + 1);
      }),
    );
  });
});

describe('parseDay', () => {
  it.each<[text: string, order: DayOrder, iso: string | null, why: string]>([
    ['2026-11-21', 'mdy', '2026-11-21', 'ISO, whatever the locale'],
    ['2026/11/21', 'dmy', '2026-11-21', 'year first'],
    ['21.11.2026', 'dmy', '2026-11-21', 'German, Norwegian'],
    ['21.11.2026', 'mdy', '2026-11-21', 'dots are day first everywhere'],
    ['2026. 11. 21.', 'ymd', '2026-11-21', 'Hungarian'],
    ['21-11-2026', 'dmy', '2026-11-21', 'Dutch'],
    ['1.2.26', 'dmy', '2026-02-01', 'short year'],
    ['02/01/2026', 'dmy', '2026-01-02', 'slashes in the order of the locale'],
    ['02/01/2026', 'mdy', '2026-02-01', 'slashes in the order of the locale'],
    ['13/01/2026', 'mdy', null, 'no month 13; nothing is turned round silently'],
    ['30.02.2026', 'dmy', null, 'no such day'],
    ['1.2.3', 'dmy', null, 'no year'],
    ['21.11-2026', 'dmy', null, 'two different marks'],
    ['21.11.', 'dmy', null, 'no year'],
    ['soon', 'dmy', null, 'a word'],
    ['', 'dmy', null, 'nothing'],
  ])('%j in %s is %s (%s)', (text, order, iso) => {
    expect(parseDay(text, order)).toBe(iso === null ? null : day(iso));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<DayOrder>('dmy', 'mdy', 'ymd'), (text, order) => {
        expect(() => parseDay(text, order)).not.toThrow();
      }),
    );
  });
});
