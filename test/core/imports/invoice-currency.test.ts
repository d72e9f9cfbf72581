/** An amount abroad is never taken for one of home: its currency is read wherever the amount stands. */
import { csvRows } from '../../../src/core/imports/csv-rows';
import { importTable } from './shown-records';

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
