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
