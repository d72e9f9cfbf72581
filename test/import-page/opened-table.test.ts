import { openTables, readAgain } from '../../src/import-page/model/opened-table';
import { CONTEXT, parseCsv } from '../core/imports/context';

it('proposes columns anew when she says that the file holds something else', () => {
  const table = parseCsv('Kunde;Datum;Dauer;Betrag;Gebühr\nAcme;2.3.2026;1,5;90,00;2,00');
  const [opened] = openTables([{ name: 'mine.csv', table }], CONTEXT, {});
  expect(opened.reading).toMatchObject({
    kind: 'time',
    columns: { client: 0, date: 1, duration: 2, amount: 3 },
  });
  const payments = readAgain(opened, { kind: 'payments' }, CONTEXT);
  expect(payments.reading.columns).toEqual({ client: 0, date: 1, amount: 3, fee: 4 });
  expect(payments.records.payments).toHaveLength(1);
});

it('takes the sheets of all months and those of other kinds, and neither the cover nor a summary', () => {
  const sheet = (name: string, text: string): { name: string; table: string[][] } => ({
    name,
    table: parseCsv(text),
  });
  const month = 'Datum;Kunde;Stunden\n2.3.2026;Acme;1,5';
  const sheets = [
    sheet('Cover', 'Hours of;Jana'),
    sheet('March', month),
    sheet('April', `Stunden im April\n${month}`),
    sheet('Summary', 'Datum;Kunde;Projekt;Stunden\n31.3.2026;Acme;alle;12'),
    sheet('To do', 'Task;Due\nRaise;2.3.2026'),
  ];
  expect(openTables(sheets, CONTEXT, {}).map(({ name }) => name)).toEqual(['March', 'April', 'To do']);
  expect(openTables(sheets.slice(0, 1), CONTEXT, {}).map(({ name }) => name)).toEqual(['Cover']);
});
