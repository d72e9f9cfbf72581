import { withCurrencyOf } from '../../../../src/core/imports/columns/column-key';
import { parseMoney } from '../../../../src/core/imports/reading/parse-money';
import type { CellValue } from '../../../../src/core/types';
import { CELL_WORDS } from '../../../../src/i18n/all-cell-words';

it.each<[cell: CellValue, hundredths: number | null]>([
  ['1200', 120000],
  ['-12.5', -1250],
  ['-0.00', 0],
  ['1.200,50 EUR', 120050],
  ['1.200,50-', -120050],
  ['1.200,50 −', -120050],
  ['(1.200,50)', -120050],
  ['soon -', null],
  ['', NaN],
  ['n/a', NaN],
  [1200.5, 120050],
  [true, null],
])('%j with a decimal comma', (cell, hundredths) => {
  expect(parseMoney(cell, ',', { cellWords: CELL_WORDS })).toBe(hundredths);
});

it.each([
  ['[$€-407] #,##0.00', '1234.50 €'],
  ['#,##0.00 [$CHF]', '1234.50 CHF'],
  ['"kr" #,##0', '1234.50 kr'],
  ['#,##0.00 \\€', '1234.50 €'],
  ['$#,##0.00;[Red]-$#,##0.00', '1234.50 $'],
  ['_-* #,##0.00_€', 1234.5],
  ['[$-407]0.00', 1234.5],
  ['0.00', 1234.5],
])('an amount as %j shows it', (format, shown) => {
  expect(withCurrencyOf(1234.5, format)).toBe(shown);
});
