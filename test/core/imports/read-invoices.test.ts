/** Invoices line by line: which lines are one invoice, and which days they cover. */
import { csvRows } from '../../../src/core/imports/csv-rows';
import { day } from './context';
import { importTable, shownRecords } from './shown-records';

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
