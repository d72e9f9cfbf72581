/** The invoices that a payment names in what it is for, among figures that are something else. */
import { invoiceFinder } from '../../../src/core/imports/reading/invoice-finder';
import { CELL_WORDS } from '../../../src/i18n/all-cell-words';

const find = invoiceFinder(CELL_WORDS);

it.each<[text: string, numbers: string]>([
  ['Invoice 7', '7'],
  ['Invoice 7 and 8 hours', '7'],
  ['Invoice 5 hours', ''],
  ['Rechnung 5 Std. Beratung', ''],
  ['Factuur 3 uur', ''],
  ['Faktura 2 timer', ''],
  // "time" is an hour in one language, and a word of English.
  ['Invoice 7 time tracking', '7'],
  // A letter alone may be any word's.
  ['Factuur 7 m.b.t. site', '7'],
  ['Rechnung 7 d. Firma', '7'],
  ['Rechnung RE-7 und RE-8', 'RE-7, RE-8'],
  ['Invoices 2026-014, 2026-015. Thanks!', '2026-014, 2026-015'],
  ['2026-014 sz. számla', '2026-014'],
  ['RE-7', 'RE-7'],
  ['RE-7, RE-7', 'RE-7'],
  ['Invoice RE-7, invoice RE-7', 'RE-7'],
  ['thank you', ''],
  ['', ''],
])('%j names "%s"', (text, numbers) => {
  expect(find(text)).toBe(numbers);
});
