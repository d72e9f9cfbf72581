import { openTables, readAgain, refusalOfTables } from '../../src/import-page/model/opened-table';
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

it('proposes columns anew where a file has no header', () => {
  const [opened] = openTables([{ name: 'mine.csv', table: parseCsv('02.03.2026;Bolt;20,5') }], CONTEXT, {});
  expect([opened.reading.kind, opened.records.rows]).toEqual(['time', 1]);
  const payments = readAgain(opened, { kind: 'payments' }, CONTEXT);
  expect(payments.records.payments.map(({ record }) => record.amount)).toEqual([2050]);
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

describe('a table with a column for each day, month or client', () => {
  const refusal = (text: string) => {
    const found = [{ name: 'times.csv', table: parseCsv(text) }];
    return refusalOfTables(found, openTables(found, CONTEXT, {}), CONTEXT);
  };

  it.each([
    'Client;Mon 02.03.;Tue 03.03.;Wed 04.03.;Total\nAcme;1,5;;2;3,5\nBolt;;3;;3\nTotal;1,5;3;2;6,5',
    'Client,2026-03-02,2026-03-03,2026-03-04,Total\nAcme,1.5,,2,3.5\nBolt,,3:15,,3',
    'KW 10\nKunde;Montag;Dienstag;Mittwoch;Donnerstag;Freitag;Summe\nAcme;1,5;2;;;1;4,5',
    'Ügyfél;hétfő;kedd;szerda\nAcme;1;2;3',
    'Kunde;Jan.;Feb.;März\nAcme;10;12;8',
    'Client;Jan 2026;Feb 2026;Mar 2026\nAcme;10;12;8',
    'Datum;Acme GmbH;Bolt;Summe\n02.03.2026;1,5;;1,5\n03.03.2026;;2;2',
    'Month;Bolt;Ceta;Total\nMarch 2026;"1.234,50 €";"900,00 €";"2.134,50 €"',
    `Klant;${Array.from({ length: 31 }, (_, day) => day + 1).join(';')}\nAcme;1;;2`,
    'Project,Client,"Mon, Mar 2","Tue, Mar 3","Wed, Mar 4",Total\nSite,Acme,01:30:00,,00:30:00,02:00:00',
  ])('is told, not read: %s', (text) => {
    expect(refusal(text)).toBe('crossed');
  });

  it('is passed over beside a sheet that can be read', () => {
    const sheets = [
      'Datum;Acme GmbH;Bolt;Summe\n02.03.2026;1,5;;1,5',
      'Datum;Kunde;Stunden\n02.03.2026;Bolt;2',
    ];
    const found = sheets.map((text, index) => ({ name: String(index), table: parseCsv(text) }));
    const taken = openTables(found, CONTEXT, {});
    expect([taken.map(({ name }) => name), refusalOfTables(found, taken, CONTEXT)]).toEqual([['1'], null]);
  });

  it.each([
    'Number;Client;Issued;Due;Paid on\n7;Acme;2026-03-02;2026-03-16;2026-03-20\n8;Acme;2026-04-02;2026-04-16;2026-04-20',
    'Report for;2026-03-01;to;2026-03-31;made on;2026-04-02\nDate;Client;Hours\n2026-03-02;Acme;2',
    'Name,Created,Changed,Due\nLetter,2026-03-01 10:00 UTC,2026-03-02 10:00 UTC,2026-03-12 UTC\nCall,2026-03-01 10:00 UTC,2026-03-02 10:00 UTC,',
    'Bolt;Ceta\nDate;Client;Hours\n2026-03-02;Bolt;2',
    'Time sheet March 2026\n01.03.2026 – 31.03.2026\nClient;Hours\nAcme;10',
  ])('is not what every table with dates is: %s', (text) => {
    expect(refusal(text)).toBeNull();
  });
});
