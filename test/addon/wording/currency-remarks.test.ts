/** Amounts in another currency than fees are given in, on the built add-on. */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

const TOLD =
  'The amounts of “Hourly rate” are in EUR, but fees are given in USD: write EUR beside “Currency” on the Settings tab.';

function recalculated(rates: Cells[number], header = 'Hourly rate', locale = 'en_US'): OpenSpreadsheet {
  const rows = rates.map((rate, index) => [`Client ${index}`, rate, 4]);
  const opened = openSpreadsheet({ locale }, { Mine: [['Client', header, 'Fun'], ...rows] });
  opened.setUp('VA');
  opened.recalculate();
  return opened;
}

it('are told with what to set, once', () => {
  const opened = recalculated(['38 €/h', '42,50 €/h', '', 'EUR 50']);
  expect(opened.lastToast()).toContain(TOLD);
  const line = opened.valuesOf('Settings').findIndex(([name]) => name === 'Currency') + 1;
  opened.spreadsheet.getSheetByName('Settings')!.getRange(line, 2).setValue('EUR');
  opened.recalculate();
  expect(opened.lastToast()).not.toContain('fees are given');
});

it('are known by the header, too', () => {
  expect(recalculated([38, 42], 'Hourly rate (€)').lastToast()).toContain('The amounts of “Hourly rate (€)” are in EUR');
}); // oxfmt-ignore

it.each<[string, Cells[number], string, string]>([
  ['in the one of the region', ['$38/h', '$42/h'], 'Hourly rate', 'en_US'],
  ['in the one of the region, whatever sign it shares', ['$38/h', '$42/h'], 'Hourly rate', 'en_CA'],
  ['in several', ['38 €/h', '$42/h'], 'Hourly rate', 'en_US'],
  ['without one', [38, 42], 'Hourly rate', 'en_US'],
  ['with one beside a few of them', ['38 €/h', 42], 'Hourly rate', 'en_US'],
])('are not told where they are %s', (_, rates, header, locale) => {
  expect(recalculated(rates, header, locale).lastToast()).not.toContain('fees are given');
});

it.each([
  ['de_CH', 'Die Beträge unter „Hourly rate“ sind in EUR, Honorare werden aber in CHF angegeben'],
  ['nb_NO', 'Beløpene under «Hourly rate» er i EUR, men priser oppgis i NOK'],
  ['hu_HU', '„Hourly rate”: az összegek pénzneme EUR, a díjaké viszont HUF'],
  ['nl_GB', 'De bedragen onder “Hourly rate” zijn in EUR, maar tarieven worden in GBP vermeld'],
])('are told in the language of %s', (locale, told) => {
  expect(recalculated(['38 €/h', '42 €/h'], 'Hourly rate', locale).lastToast()).toContain(told);
});

it.each([
  ['en_GB', 'Hourly rate: the amounts are in EUR and GBP and are compared as if they were in one currency'],
  [
    'de_AT',
    'Hourly rate: Die Beträge sind in EUR und GBP und werden verglichen, als wären sie in einer Währung',
  ],
  ['nb_NO', 'Hourly rate: beløpene er i EUR og GBP og blir sammenlignet som om de var i én valuta'],
  ['hu_HU', 'Hourly rate: az összegek több pénznemben állnak (EUR és GBP), de egyformán számítanak'],
  ['nl_BE', 'Hourly rate: de bedragen zijn in EUR en GBP en worden vergeleken alsof ze in één valuta zijn'],
])('in several are told as such in the language of %s', (locale, told) => {
  const toast = recalculated(['38 GBP', 'EUR 42', '40 £/h', 44, ''], 'Hourly rate', locale).lastToast();
  expect(toast).toContain(told);
  expect(toast).not.toContain('USD');
});

it('are told as several where the spreadsheet has taken some for amounts', () => {
  const toast = recalculated(['CHF 95', '€75', 'CHF 110', 80], 'Hourly rate', 'en_IE').lastToast();
  expect(toast).toContain('Hourly rate: the amounts are in CHF and EUR and are compared');
});

it('are not told as several where one has two spellings', () => {
  const toast = recalculated(['38 €/h', 'EUR 42', '40 euro'], 'Hourly rate', 'de_DE').lastToast();
  expect(toast).not.toContain('Währung');
});
