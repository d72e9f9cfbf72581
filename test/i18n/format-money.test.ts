/** Amounts of money in sentences: where the sign stands is the language's, the mark is given. */
import { currencyOf, formatMoney } from '../../src/i18n/format-money';

it.each<[number, string, string, '.' | ',', string]>([
  [43, 'USD', 'en', '.', '$43'],
  [43.5, 'EUR', 'en', '.', '€43.50'],
  [43.5, 'EUR', 'de', '.', '43.50 €'],
  [44, 'EUR', 'nl', ',', '€ 44'],
  [12500, 'HUF', 'hu', ',', '12500 Ft'],
  [450, 'kr', 'nb', ',', '450 kr'],
  [43, '£', 'de', ',', '43 £'],
  [43.5, '', 'de', ',', '43,50'],
  [0.125, 'USD', 'en', '.', '$0.125'],
])('%s %s in %s with %s is %s', (value, currency, language, mark, said) => {
  expect(formatMoney(value, currency, language, mark).replace(/\s/g, ' ')).toBe(said);
});

it.each([
  ['de_DE', 'EUR'],
  ['de_CH', 'CHF'],
  ['nb_NO', 'NOK'],
  ['no', 'NOK'],
  ['hu_HU', 'HUF'],
  ['nl', 'EUR'],
  ['en_GB', 'GBP'],
  ['pt_BR', ''],
])('%s has %j', (locale, currency) => {
  expect(currencyOf(locale)).toBe(currency);
});
