/** Files whose first line is a record: what is proposed for their columns, and that no line is lost. */
import { columnsWithoutHeader } from '../../../../src/core/imports/columns/columns-without-header';
import { recogniseTable } from '../../../../src/core/imports/recognise-table';
import { CONTEXT, parseCsv } from '../context';
import { importTable, shownRecords } from '../shown-records';

it.each<[what: string, file: string, expected: string[]]>([
  ['hours', '02.03.2026;Bolt;1,5;Inbox\n13.03.2026;Zeta;2,25;', ['1 2026-03-02 1.5 h <Bolt> /Inbox/', '2 2026-03-13 2.25 h <Zeta> //']],
  ['hours and what they are worth', '2026-03-02,Bolt,1.5,90.00\n2026-03-03,Ceta,2,120.00', ['1 2026-03-02 1.5 h <Bolt> 90.00 //', '2 2026-03-03 2 h <Ceta> 120.00 //']],
  ['lengths in words', '2026-03-02,Inbox,Bolt,90 min\n2026-03-03,Inbox,Ceta,1h 30', ['1 2026-03-02 1.5 h <Bolt> /Inbox/', '2 2026-03-03 1.5 h <Ceta> /Inbox/']],
  ['lengths twice, of which none is an amount', '2026-03-02,Bolt,1h 30m,1h 30m\n2026-03-03,Ceta,2h 10m,1h', ['1 2026-03-02 1.5 h <Bolt> //', '2 2026-03-03 2.1667 h <Ceta> //']],
  ['amounts with a currency', '2026-03-02,Bolt,2 h,90 EUR', ['1 2026-03-02 2 h <Bolt> 90.00 EUR //']],
  ['amounts in a currency that several have', '2026-03-02,Bolt,2 h,90 kr', ['1 2026-03-02 2 h <Bolt> 90.00 NOK //']],
  ['hours that are carried over', '02.03.2026;Bolt;1,5\nÜbertrag;;1,5', ['1 2026-03-02 1.5 h <Bolt> //']],
  ['a length like a time of the clock', 'Zeta;2026-03-02;1:30', ['1 2026-03-02 1.5 h <Zeta> //']],
  ['starts and ends', '2026-03-02,Bolt,9:00,10:30', ['1 2026-03-02 09:00–10:30 1.5 h <Bolt> //']],
  ['invoices', 'RE-7;Bolt;13.02.2026;27.02.2026;252,10;300,40', ['1 RE-7 <Bolt> 2026-02-13 due 2026-02-27 300.40 +VAT paid paid 300.40']],
  ['invoices by numbers alone', '2026014;2026-02-13;Zeta;300.40\n2026015;2026-02-14;Zeta;12.40', ['1 2026014 <Zeta> 2026-02-13 300.40 +VAT paid paid 300.40', '2 2026015 <Zeta> 2026-02-14 12.40 +VAT paid paid 12.40']],
  ['payments', '13.02.2026;Zeta;Rechnung RE-7;300,40\n14.02.2026;Rent;März;-20,10', ['1 2026-02-13 <Zeta> 300.40 for RE-7']],
  ['payments with one text', '13.02.2026;BOLT RE-7;300,40', ['1 2026-02-13 <Bolt> 300.40 for RE-7']],
  ['hours that are summed', '02.03.2026;Bolt;1,5\nSumme;;1,5', ['1 2026-03-02 1.5 h <Bolt> //']],
  ['tasks', 'Newsletter,Bolt,2026-03-12\nCall back,Ceta,2026-03-13', ['1 Newsletter <Bolt> due 2026-03-12', '2 Call back <Ceta> due 2026-03-13']],
  ['tasks of clients that nobody knows', 'Newsletter,Zeta,2026-03-12', ['1 Newsletter <Zeta> due 2026-03-12']],
  ['days in words, so that no cell looks like a record', '2 March 2026,Bolt,1h 30m,Draft', ['1 2026-03-02 1.5 h <Bolt> /Draft/']],
])('reads %s', (_what, file, expected) => {
  const { found, read } = importTable(parseCsv(file));
  expect({ records: shownRecords(read), problems: read.problems }).toEqual({ records: expected, problems: [] });
  expect(found.questions[0]).toEqual({ about: 'columns' });
}); // oxfmt-ignore

it('calls the columns by letters, and remembers them by what they hold', () => {
  const [first, second, other] = ['02.03.2026;Bolt;1,5', '05.04.2026;Ceta;3', '05.04.2026;Ceta;Draft'].map(
    (file) => recogniseTable(parseCsv(file), CONTEXT)!,
  );
  expect(first.headers).toEqual(['A', 'B', 'C']);
  expect(first.headerKey).toBe(second.headerKey);
  expect(first.headerKey).not.toBe(other.headerKey);
  const wide = recogniseTable([['2026-03-02', ...Array<string>(26).fill('x')]], CONTEXT)!;
  expect(wide.headers.slice(25)).toEqual(['Z', 'AA']);
});

it('finds the columns of the kind that she chooses', () => {
  const table = parseCsv('02.03.2026;Bolt;20,5');
  expect(columnsWithoutHeader(table, CONTEXT)).toMatchObject({ kind: 'time', columns: { duration: 2 } });
  expect(columnsWithoutHeader(table, CONTEXT, 'payments')?.columns).toEqual({
    date: 0,
    client: 1,
    amount: 2,
  });
});

it.each([
  ['a day is missing in a line', '02.03.2026;Bolt;1,5\n;Bolt;2'],
  ['no column holds days', 'Bolt;1,5\nCeta;2'],
  ['days are numbers', '46083;Bolt;1,5'],
  ['there is a header that nobody knows', 'Wann;Für;Wie\n02.03.2026;Bolt;1,5'],
])('proposes nothing where %s', (_what, file) => {
  expect(columnsWithoutHeader(parseCsv(file), CONTEXT)).toBeNull();
});

it('neither the number of an account nor what is on it is an amount, and a currency is no name', () => {
  const rows = [
    ['123456789', 'EUR', '20261102', '1000,00', '1605,00', '605,00', '/NAME/Acme B.V./REMI/Factuur 7'],
    ['123456789', 'EUR', '20261103', '1605,00', '1584,85', '-20,15', 'Albert Heijn'],
  ];
  expect(columnsWithoutHeader(rows, CONTEXT)).toMatchObject({
    kind: 'payments',
    columns: { date: 2, currency: 1, amount: 5, description: 6 },
  });
});
