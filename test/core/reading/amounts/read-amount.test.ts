/** Amounts, and whether a reader would see the same number in the cell: only then nothing is told of it. */
import fc from 'fast-check';
import { NO_WORDS } from '../../../../src/core/reading/cell-words';
import { readAmount } from '../../../../src/core/reading/amounts/read-amount';

const WORDS = {
  ...NO_WORDS,
  about: ['ca', 'about'],
  hours: ['h', 'hours'],
  minutes: ['min', 'minutes', 'm'],
  to: ['to'],
  units: ['per', 'apples'],
  thousands: ['k'],
  spans: { day: ['days'], week: ['weeks'], month: ['month'], year: ['year'] },
};

it.each<[text: string, value: number | null, isLiteral?: boolean]>([
  ['12', 12, true],
  ['€ 12', 12, true],
  ['$ -', 0, true],
  ['- €', 0, true],
  ['12 hours', 12, true],
  ['12 hours per month', 12, true],
  ['about 12', 12, false],
  ['ca. 12 hours', 12, false],
  ['~12', 12, false],
  ['≥ 12', 12, false],
  ['12+', 12, false],
  ['12 ~', 12, false],
  ['12+ hours', 12, false],
  ['12 + 5 hours', null],
  ['12 + 500', null],
  ['1~2', null],
  ['6 1⁄2', 6.5, true],
  ['10–12', 11, false],
  ['10 to 12 hours', 11, false],
  ['12–10', null],
  ['10–10', 10, false],
  ['1:30', 1.5, false],
  ['1 h 30', 1.5, false],
  ['90 min', 1.5, false],
  ['90 minutes per month', 1.5, false],
  ['90 m', null],
  ['2 weeks', 14, false],
  ['2 days', 2, true],
  ['3 € per month', 3, true],
  ['3 €/min', 3, true],
  ['3 €/m', null],
  ['2 k', 2000, false],
  ['2 m€', 2e6, false],
  ['2 t€', 2000, false],
  ['2 km', null],
  ['(63.12)', -63.12, false],
  ['$(63.12)', -63.12, false],
  ['(63 apples)', null],
  ['12 pears', null],
  ['12 weeks per week', null],
])('%s', (text, value, isLiteral = false) => {
  expect(readAmount(text, '.', WORDS)).toEqual(value === null ? null : { value, isLiteral });
});

it('the longest cell that is an amount has sixty characters', () => {
  expect(readAmount('12'.padStart(60, '0'), '.', WORDS)).toEqual({ value: 12, isLiteral: true });
  expect(readAmount('12'.padStart(61, '0'), '.', WORDS)).toBeNull();
});

it('about an amount is that amount, in whichever unit', () => {
  const number = fc.integer({ min: 0, max: 99_999 }).map((cents) => String(cents / 100));
  const unit = fc.constantFrom('', ' hours', ' per month', ' min', ' weeks', ' €', ' k');
  fc.assert(
    fc.property(fc.constantFrom('~', '≈ ', 'about ', 'ca. '), number, unit, (about, digits, behind) => {
      const exact = readAmount(`${digits}${behind}`, '.', WORDS);
      expect(readAmount(`${about}${digits}${behind}`, '.', WORDS)).toEqual(
        exact && { ...exact, isLiteral: false },
      );
    }),
  );
});
