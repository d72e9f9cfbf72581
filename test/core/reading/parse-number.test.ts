import fc from 'fast-check';
import { parseNumber } from '../../../src/core/reading/parse-number';

describe('parseNumber reads what cannot be mistaken in either notation', () => {
  it.each<[text: string, value: number, why: string]>([
    ['7', 7, 'whole'],
    ['4,5', 4.5, 'decimal comma'],
    ['4.5', 4.5, 'decimal point'],
    ['1.234,5', 1234.5, 'German and Dutch thousands'],
    ['1,234.5', 1234.5, 'English thousands'],
    ["1'234.50", 1234.5, 'Swiss thousands'],
    ['1’234.50', 1234.5, 'Swiss thousands, typographic'],
    ['1 234,5', 1234.5, 'Norwegian and Hungarian thousands'],
    ['1\u00a0234,5', 1234.5, 'no-break space'],
    ['1\u202f234,5', 1234.5, 'narrow no-break space'],
    ['1 234 567', 1234567, 'thousands twice'],
    ['1.234.567', 1234567, 'one mark twice can only be thousands'],
    ['1,234,567', 1234567, 'one mark twice can only be thousands'],
    ['0,500', 0.5, 'no one writes thousands after a zero'],
    ['0.500', 0.5, 'no one writes thousands after a zero'],
    ['1234,567', 1234.567, 'four digits before the mark: not thousands'],
    ['12345.678', 12345.678, 'five digits before the mark: not thousands'],
    ['1,2345', 1.2345, 'four digits after the mark: not thousands'],
    ['.5', 0.5, 'no digit before the mark'],
    [',5', 0.5, 'no digit before the mark'],
    ['5.', 5, 'no digit after the mark'],
    ['5,', 5, 'no digit after the mark'],
    ['12,-', 12, 'no cents, Dutch and German'],
    ['12,--', 12, 'no cents, German'],
    ['45,- €', 45, 'no cents, then the currency'],
    ['CHF 45.–', 45, 'no cents, Swiss'],
    ['€ 45', 45, 'currency before'],
    ['45 €', 45, 'currency after'],
    ['45€', 45, 'currency without space'],
    ['$1,234.56', 1234.56, 'dollars'],
    ['$4,800', 4800, 'nothing is paid in thousandths'],
    ['€ 12.500', 12500, 'nothing is paid in thousandths'],
    ['38.500 Ft', 38500, 'nothing is paid in thousandths'],
    ['kr 1 234,50', 1234.5, 'kroner'],
    ['45 000 Ft', 45000, 'forint'],
    ['-5', -5, 'minus'],
    ['−5', -5, 'real minus sign'],
    ['- 5', -5, 'minus with space'],
    ['+5', 5, 'plus'],
    ['-€5', -5, 'sign before the currency'],
    ['€ -5', -5, 'sign after the currency'],
    ['80 %', 0.8, 'a percentage is its share, as in a cell'],
    ['80%', 0.8, 'a percentage is its share, as in a cell'],
    ['12,5 %', 0.125, 'percentage with decimals'],
    ['1e3', 1000, 'exponent'],
    ['1.5E-2', 0.015, 'exponent with decimals'],
    ['  7 ', 7, 'blanks around'],
  ])('%j is %d (%s)', (text, value) => {
    expect(parseNumber(text, '.')).toBeCloseTo(value, 12);
    expect(parseNumber(text, ',')).toBeCloseTo(value, 12);
  });
});

describe('parseNumber leaves one mark before three digits to the locale', () => {
  it.each<[text: string, inPointLocale: number, inCommaLocale: number]>([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['12,500', 12500, 12.5],
    ['999.000', 999, 999000],
    ['-1,234', -1234, -1.234],
  ])('%j', (text, inPointLocale, inCommaLocale) => {
    expect(parseNumber(text, '.')).toBe(inPointLocale);
    expect(parseNumber(text, ',')).toBe(inCommaLocale);
  });
});

describe('parseNumber does not guess', () => {
  it.each([
    '', ' ', 'n/a', '#N/A', '4,5 h', '4h', '5 €/h', '--3', '+-3', '5-', '(5)', '1.2.3', '1,2,3', '1,234.5.6', '7'.repeat(61), '1.23,4.5', '1,23.4',
    '12 34', '1 23', '1\n234', '.', ',', '-', '€', '%', ',-', '1,5e3', '0x10', '1e400', 'NaN', 'Infinity', '½', '1/3',
    '3-4', '9'.repeat(400), `1${' '.repeat(50000)}2`,
  ])('%#: nothing is read', (text) => {
    expect(parseNumber(text, '.')).toBeNull();
    expect(parseNumber(text, ',')).toBeNull();
  }); // oxfmt-ignore
});

describe('parseNumber', () => {
  const mark = fc.constantFrom<'.' | ','>('.', ',');

  it('never throws, and gives a finite number or null', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.,e %€' ]{0,12}$/)),
        mark,
        (text, decimalMark) => {
          const value = parseNumber(text, decimalMark);
          expect(value === null || Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });

  it('reads back what the language of the locale writes', () => {
    const locale = fc.constantFrom('en', 'de', 'de-CH', 'nb', 'hu', 'nl');
    const amount = fc.integer({ min: -99999999, max: 99999999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(locale, amount, (language, value) => {
        const decimalMark = (0.5).toLocaleString(language).includes(',') ? ',' : '.';
        const typed = value.toLocaleString(language, { minimumFractionDigits: 2 });
        expect(parseNumber(typed, decimalMark)).toBeCloseTo(value, 9);
      }),
    );
  });
});
