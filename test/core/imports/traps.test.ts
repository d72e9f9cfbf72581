/** What is peculiar about lines, beyond what the file of a layout has. */
import { LAYOUTS } from '../../../src/core/imports/layouts/all-layouts';
import { parseFileDay } from '../../../src/core/imports/reading/parse-file-day';
import { CONTEXT, day, parseCsv } from './context';
import { importTable, shownRecords } from './shown-records';

function read(csv: string): ReturnType<typeof importTable>['read'] {
  return importTable(parseCsv(csv)).read;
}

it('pairs each storno with one invoice before it', () => {
  const header = 'Számlaszám;Vevő;Keltezés dátuma;Bruttó összeg';
  const lines = ['1;Acme;2026-03-01;100', '2;Acme;2026-03-02;100', '3;Acme;2026-03-03;-100', '4;Acme;2026-03-04;-100', '5;Acme;2026-03-05;100', '6;Globex;2026-03-06;-100', '7;Acme;2026-03-07;-50'];
  const { invoices } = read([header, ...lines].join('\n'));
  expect(invoices.map(({ record }) => record.corrects)).toEqual(['', '', '2', '1', '', '', '']);
}); // oxfmt-ignore

it('gives no month the client of the one before', () => {
  const header = 'Client,Project,Task,Member,Billable Time,Non-billable Time';
  const { time } = read(`${header}\n2026-03,,\nAcme,Site,Draft,Ann,1.5,0\n2026-04,,\n,Shop,Draft,Ann,1.5,0`);
  expect(time.map(({ record }) => record.client)).toEqual(['Acme', '']);
});

it('asks for the month of a grouped report without one', () => {
  const table = parseCsv(
    'Client,Project,Task,Member,Billable Time,Non-billable Time\nAcme,Site,Draft,Ann,1.5,0',
  );
  expect(importTable(table).found.questions).toEqual([{ about: 'day' }]);
});

it.each(['every friday', 'every 2 weeks', 'jeden Montag', 'elke dag', 'hver mandag', 'minden hétfő'])(
  'takes %s for no date',
  (due) => {
    const { tasks, leftOut } = read(`TYPE,CONTENT,INDENT,DATE,DURATION\ntask,Post,1,${due},`);
    expect([tasks, leftOut]).toEqual([[], { recurring: 1 }]);
  },
);

it('counts a day of estimate as eight hours', () => {
  const { tasks } = read(
    'TYPE,CONTENT,INDENT,DATE,DURATION,DURATION_UNIT\ntask,Move,1,,2,day\ntask,Sweep,1,,,None',
  );
  expect(tasks.map(({ record }) => record.estimateMinutes)).toEqual([960, null]);
});

it('tells an unknown word for billable once', () => {
  const header = 'Client,Project,Description,Billable,Start date,Start time,End date,End time,Duration';
  const line = 'Acme,Site,Draft,vielleicht,2026-03-02,09:00:00,2026-03-02,10:00:00,01:00:00';
  const { time, problems } = read([header, line, line].join('\n'));
  expect(time.map(({ record }) => record.billable)).toEqual([null, null]);
  expect(problems).toEqual([
    { rowNumber: 2, field: 'billable', held: 'vielleicht', needed: 'tick', isLeftOut: false },
  ]);
});

it('takes a name of an account for no line of sums', () => {
  const { time, leftOut } = read(
    'Client,Date,Hours\nTotal,2026-03-02,1\nTotal Energies,2026-03-02,1\nTotal,,2\nSumme für Acme,,2',
  );
  expect(time.map(({ record }) => record.client)).toEqual(['Total', 'Total Energies']);
  expect(leftOut).toEqual({ total: 2 });
});

it('leaves out the header where two files were put together', () => {
  const header = 'Client,Date,Hours';
  const { time, leftOut, rows } = read(`${header}\nAcme,2026-03-02,1\n${header}\nAcme,2026-03-03,1`);
  expect([time.length, leftOut, rows]).toEqual([2, { heading: 1 }, 3]);
});

it.each([
  ['2026-03-09T23:30:00Z', '2026-03-10'],
  ['2026-03-09T23:30:00+02:00', '2026-03-09'],
  ['2026-03-09 23:30:00 UTC', '2026-03-10'],
  ['2026-03-09 23:30', '2026-03-09'],
])('finds the day of %s where she is', (cell, expected) => {
  expect(parseFileDay(cell, 'dmy', CONTEXT)).toBe(day(expected));
});

it('takes a known file for what it is, also with columns left out, renamed order and a title above', () => {
  LAYOUTS.forEach(({ id, columns, marks }) => {
    const headers = [
      ...new Set([...Object.values(columns).map(([word]) => word), ...marks.map(([word]) => word)]),
    ];
    expect(importTable([['Some title'], [], [...headers].reverse(), ['x', 'y']]).found.reading.layout).toBe(
      id,
    );
  });
});

describe('an account at a bank', () => {
  it.each<[what: string, csv: string, records: string[], leftOut: object]>([
    ['German', 'Buchungstag;Beguenstigter/Zahlungspflichtiger;Verwendungszweck;Betrag;Waehrung\n02.03.2026;Acme GmbH;Rechnung RE-7 vom 1.2.;1.200,00;EUR\n03.03.2026;Baecker;Brot;-4,50;EUR', ['2 2026-03-02 <Acme GmbH> 1200.00 EUR for RE-7'], { outgoing: 1 }],
    ['Dutch, without signs', '"Datum","Naam / Omschrijving","Af Bij","Bedrag (EUR)","Mededelingen"\n"20260302","Acme","Bij","1200,00","Factuur 2026-014"\n"20260303","Bakker","Af","4,50","Brood"', ['2 2026-03-02 <Acme> 1200.00 EUR for 2026-014'], { outgoing: 1 }],
    ['Norwegian, in two columns', 'Dato;Forklaring;Ut fra konto;Inn på konto\n02.03.2026;Acme AS;;1 200,00\n03.03.2026;Bakeri;4,50;', ['2 2026-03-02 <Acme AS> 1200.00'], { outgoing: 1 }],
    ['Hungarian', 'Könyvelés dátuma;Ellenoldali név;Közlemény;Összeg;Devizanem\n2026.03.02;Acme Kft.;E-2026-7;120 000;HUF', ['2 2026-03-02 <Acme Kft.> 120000.00 HUF for E-2026-7'], {}],
    ['British', 'Date,Description,Money out,Money in,Balance\n13/03/2026,ACME LTD INVOICE 12,,"1,200.00","1,200.00"\n14/03/2026,BAKER,4.50,,"1,195.50"', ['2 2026-03-13 <ACME LTD INVOICE 12> 1200.00 for 12'], { outgoing: 1 }],
  ])('%s', (_what, csv, records, leftOut) => {
    const { found, read: payments } = importTable(parseCsv(csv));
    expect(found.questions).toEqual([{ about: 'columns' }]);
    expect(shownRecords(payments)).toEqual(records);
    expect(payments.leftOut).toEqual(leftOut);
  });
}); // oxfmt-ignore
