import fc from 'fast-check';
import { formatContent, isDateFormat } from '../../typing/format-content';
import { parseTyped } from '../../typing/parse-typed';
import { CellError, type Content } from '../../workbook/types';

describe('the automatic format', () => {
  test.each<[Content, string, string]>([
    [1 / 3, 'en_US', '0.3333333333'],
    [0.1 + 0.2, 'en_US', '0.3'],
    [1234567.891, 'en_US', '1234567.891'],
    [1234567.89123456, 'en_US', '1234567.891'],
    [1.5, 'de_DE', '1,5'],
    [123456789012, 'en_US', '123456789012'],
    [1e15, 'en_US', '1E+15'],
    [1.5e20, 'de_DE', '1,5E+20'],
    [0.00012, 'en_US', '0.00012'],
    [1.5e-7, 'en_US', '1.5E-07'],
    [-0, 'en_US', '0'],
    [-2.5, 'en_US', '-2.5'],
    [9999999999.5, 'en_US', '10000000000'],
    [true, 'en_US', 'TRUE'],
    [true, 'de_DE', 'WAHR'],
    [false, 'nl_NL', 'ONWAAR'],
    ['Acme', 'en_US', 'Acme'],
    ['', 'en_US', ''],
    [new CellError('#N/A', 'because'), 'en_US', '#N/A'],
  ])('%p in %s shows %p', (content, locale, shown) => {
    for (const automatic of ['', 'General', '0.###############'])
      expect(formatContent(content, automatic, locale)).toBe(shown);
  });
});

describe('patterns', () => {
  test.each<[Content, string, string, string]>([
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
    [1234.5, '#,##0.00', 'nb_NO', '1\u00a0234,50'],
    [0.125, '0.0%', 'de_DE', '12,5%'],
    [0.12, '0%', 'en_US', '12%'],
    [9e18, '0%', 'en_US', '900000000000000000000%'],
    [1e308, '0%', 'en_US', '1E+308'],
    [-1e308, '#,##0.00', 'de_DE', '-1E+308'],
    [1e308, '0.00E+00', 'en_US', '1.00E+308'],
    [5, '0.##', 'en_US', '5'],
    [5, '0.## "pt"', 'de_DE', '5 pt'],
    [5.25, '0.##', 'de_DE', '5,25'],
    [-5, '#,##0;(#,##0)', 'en_US', '(5)'],
    [0, '0;-0;"zero"', 'en_US', 'zero'],
    ['abc', '0;-0;0;"text "@', 'en_US', 'text abc'],
    ['abc', '0.00', 'en_US', 'abc'],
    [5, '"$"#,##0.00', 'en_US', '$5.00'],
    [1234.5, '#,##0.00\\ "€"', 'de_DE', '1.234,50 €'],
    [45000, 'dd.MM.yyyy', 'de_DE', '15.03.2023'],
    [45000, 'M/d/yyyy', 'en_US', '3/15/2023'],
    [45000, 'yyyy. MM. dd.', 'hu_HU', '2023. 03. 15.'],
    [45000.75, 'dd.MM.yyyy HH:mm', 'de_DE', '15.03.2023 18:00'],
    [45000.75, 'h:mm am/pm', 'en_US', '6:00 PM'],
    [45000, 'dddd, d. MMMM yyyy', 'de_DE', 'Mittwoch, 15. März 2023'],
    [1.5, '[h]:mm', 'en_US', '36:00'],
    [0, 'yyyy-MM-dd', 'en_US', '1899-12-30'],
    [1, 'yyyy-MM-dd', 'en_US', '1899-12-31'],
    [60, 'yyyy-MM-dd', 'en_US', '1900-02-28'],
    [1.5, '@', 'de_DE', '1,5'],
    [true, '0.00', 'de_DE', 'WAHR'],
    [1234567, '0.00E+00', 'en_US', '1.23E+06'],
    [new CellError('#DIV/0!'), '0.00', 'en_US', '#DIV/0!'],
    [5, 'no"pattern', 'en_US', '5'],
  ])('%p as %s in %s shows %p', (content, pattern, locale, shown) =>
    expect(formatContent(content, pattern, locale)).toBe(shown),
  );
});

test.each([
  ['dd.MM.yyyy', true],
  ['h:mm', true],
  ['[h]:mm:ss', true],
  ['M/d/yyyy', true],
  ['0.00', false],
  ['0.00E+00', false],
  ['@', false],
  ['', false],
  ['General', false],
  ['0.###############', false],
  ['"day" 0', false],
  ['[Red]0', false],
  ['[$USD] 0.00', false],
  ['[$-407]d. mmmm yyyy', true],
  ['0 "days"', false],
  ['General "min"', false],
  ['_-* #,##0.00 [$kr-414]_-', false],
  ['#,##0\\ "€"', false],
])('isDateFormat(%p) is %p', (pattern, isDate) => expect(isDateFormat(pattern)).toBe(isDate));

test('what a cell shows of a number of up to ten digits, typed again, gives the number', () => {
  const number = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((value) => value / 1000);
  fc.assert(
    fc.property(number, fc.constantFrom('en_US', 'de_CH', 'en_GB'), (value, locale) => {
      expect(parseTyped(formatContent(value, '', locale), '', locale, 2026).content).toBe(value + 0);
    }),
  );
});

test('shows something for every number and every pattern, without throwing', () => {
  const pattern = fc.string({ unit: fc.constantFrom(...'0#?.,%EeyMdhms[];"@/: -$€_*\\AaPpGR') });
  fc.assert(
    fc.property(fc.double(), pattern, (value, numberFormat) => {
      expect(typeof formatContent(value, numberFormat, 'de_DE')).toBe('string');
      expect(typeof isDateFormat(numberFormat)).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});
