/** Invoices line by line: which lines are one invoice, and which days they cover. */
import { csvRows } from '../../../../src/core/imports/csv-rows';
import { day } from '../context';
import { importTable, shownRecords } from '../shown-records';
import { invoiceFinder } from '../../../../src/core/imports/reading/invoice-finder';
import { CELL_WORDS } from '../../../../src/i18n/all-cell-words';

const read = (file: string) => importTable([...csvRows(file)]).read;

it('lines without a number are invoices of their own', () => {
  const file = 'Invoice number,Client,Date,Amount\n,Acme,2026-03-02,100\n,Acme,2026-03-02,100\n7,Acme,2026-03-02,50';
  expect(shownRecords(read(file))).toHaveLength(3);
}); // oxfmt-ignore

it('lines of one number and client are one, of two clients two', () => {
  const file = 'Invoice number,Client,Date,Amount\n7,Acme,2026-03-02,100\n7,ACME,2026-03-02,50\n7,Bolt,2026-03-02,20';
  expect(read(file).invoices.map(({ record }) => [record.client, record.amount])).toEqual([['Acme', 15000], ['Bolt', 2000]]);
}); // oxfmt-ignore

it('the days that a file covers are those of issue, and none where no line has one', () => {
  const header = 'Invoice number,Client,Date,Due,Amount';
  const period = (...lines: string[]) => read([header, ...lines].join('\n')).period;
  const dated = ['8,Acme,2026-03-05,2026-03-19,50', '9,Acme,2026-03-02,2026-03-16,50'];
  const undated = '7,Acme,,2026-04-09,100';
  expect(period(...dated)).toEqual({ first: day('2026-03-02'), last: day('2026-03-05') });
  expect(period(undated, ...dated)).toEqual(period(...dated));
  expect(period(undated)).toBeNull();
});

describe('an amount abroad is never taken for one of home: its currency is read', () => {
  it.each<[where: string, file: string, currencies: string[]]>([
  ['beside the amount', 'Invoice number,Client,Date,Amount\n7,Acme,2026-03-02,$100.00\n8,Bolt,2026-03-02,€50.00', ['USD', 'EUR']],
  ['beside the amount without tax', 'Invoice number,Client,Date,Net amount,VAT\n7,Acme,2026-03-02,100.00 USD,19\n8,Bolt,2026-03-02,100.00 EUR,19', ['USD', 'EUR']],
  ['beside the one with tax alone', 'Invoice number,Client,Date,Net amount,Gross amount\n7,Acme,2026-03-02,100.00,119.00 USD', ['USD']],
  ['beside what is open', 'Invoice number,Client,Date,Due,Open balance\n7,Acme,2026-03-02,2026-03-09,$100.00\n8,Bolt,2026-03-02,2026-03-09,€50.00', ['USD', 'EUR']],
  ['beside what is open, where nothing else stands on the line', 'Invoice number,Client,Date,Amount,Open balance\n7,Acme,2026-03-02,£80.00,£80.00\n8,Bolt,2026-03-02,,€50.00', ['GBP', 'EUR']],
  ['in a column of its own, whatever stands beside the amount', 'Invoice number,Client,Date,Amount,Currency\n7,Acme,2026-03-02,$100.00,CAD\n8,Bolt,2026-03-02,$50.00,', ['CAD', 'USD']],
  ['in the header', 'Invoice number,Client,Date,Amount (USD)\n7,Acme,2026-03-02,100.00', ['USD']],
  ['nowhere', 'Invoice number,Client,Date,Amount\n7,Acme,2026-03-02,100.00', ['']],
])('%s', (_where, file, currencies) => {
  const { invoices } = importTable([...csvRows(file)]).read;
  expect(invoices.map(({ record }) => record.currency)).toEqual(currencies);
}); // oxfmt-ignore
});

describe('invoices that a payment names, among figures that are something else', () => {
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
});
