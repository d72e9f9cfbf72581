/** One file per layout, with its traps: what it is taken for, what is read, what is left out and why. Worked out by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYOUTS } from '../../../../src/core/imports/layouts/all-layouts';
import type { ImportQuestion, ReadRecords } from '../../../../src/core/imports/types';
import { importTable, readFixture, shownRecords } from '../shown-records';

interface Expected {
  readonly layout: string;
  readonly records: readonly string[];
  readonly rows: number;
  readonly leftOut?: ReadRecords['leftOut'];
  readonly questions?: readonly ImportQuestion['about'][];
  readonly problems?: readonly string[];
}

const KIMAI = {
  layout: 'kimai',
  rows: 3,
  leftOut: { running: 1 },
  records: [
    '2 2026-03-02 22:30–00:15 1.75 h <Acme> billable 105.00 EUR Site/Writing/Ann',
    '4 2026-03-03 11:00–11:15 -0.25 h <Globex> free -15.00 EUR Site/Calls/Ann',
  ],
};

const EXPECTED: Readonly<Record<string, Expected>> = {
  'time/toggl-detailed.csv': {
    layout: 'toggl-detailed',
    rows: 5,
    leftOut: { zero: 1, running: 1 },
    records: [
      '2 2026-03-02 22:30–00:15 1.75 h <Acme> billable 78.75 EUR Site/Draft/Ann',
      '3 2026-03-02 22:30–00:15 1.75 h <Acme> billable 78.75 EUR Site/Draft/Ann',
      '4 2026-03-03 09:00–09:20 0.3333 h <Globex> free 0.00 EUR /Call, "urgent"/Ann',
    ],
  },
  'time/toggl-newer.csv': {
    layout: 'toggl-detailed',
    rows: 2,
    records: [
      '2 2026-03-02 22:30–00:15 1.75 h <Site> Site/Draft/',
      '3 2026-03-05 08:00–10:15 26.25 h <Site> Site/Long/',
    ],
  },
  'time/toggl-summary.csv': {
    layout: 'toggl-summary',
    rows: 2,
    questions: ['day'],
    problems: ['2 date', '3 date'],
    records: [],
  },
  'time/clockify-detailed.csv': {
    layout: 'clockify-detailed',
    rows: 2,
    records: [
      '2 2026-03-04 10:23:52–11:23:53 1.0003 h <Acme> billable 60.00 EUR Site/Draft/Ann',
      '3 2026-03-14 23:30–00:30 1 h <Acme> free 0.00 EUR Site/Review/Ann',
    ],
  },
  'time/clockify-detailed-de.csv': {
    layout: 'clockify-detailed',
    rows: 2,
    records: [
      '2 2026-03-02 22:30–00:15 1.75 h <Acme GmbH> billable 105.00 CHF Site/Entwurf/Anna',
      '3 2026-03-03 09:00–09:20 0.3333 h <Globex> free 0.00 CHF Site/Anruf/Anna',
    ],
  },
  'time/clockify-detailed-fr.csv': {
    layout: 'clockify-detailed-romance',
    rows: 1,
    records: ['2 2026-03-13 10:00–11:30 1.5 h <Acme> billable 90.00 EUR Site/Brouillon/Ann'],
  },
  'time/clockify-detailed-es.csv': {
    layout: 'clockify-detailed-romance',
    rows: 1,
    records: ['2 2026-03-13 10:00–11:30 1.5 h <Acme> billable 90.00 EUR Site/Borrador/Ann'],
  },
  'time/clockify-detailed-pt.csv': {
    layout: 'clockify-detailed-romance',
    rows: 1,
    records: ['2 2026-03-13 10:00–11:30 1.5 h <Acme> free 0.00 EUR Site/Rascunho/Ann'],
  },
  'time/clockify-summary.csv': {
    layout: 'clockify-summary',
    rows: 3,
    leftOut: { total: 1 },
    records: ['4 2026-03-01 77.5 h <Acme> 4650.00 EUR Site//', '5 2026-03-01 1 h <> 0.00 EUR Other//'],
  },
  'time/harvest.csv': {
    layout: 'harvest',
    rows: 2,
    records: [
      '2 2026-03-04 1.25 h <Acme> billable 75.00 EUR Site/Draft/Ann Lee',
      '3 2026-03-05 0.5 h <Acme> free 0.00 EUR Site/Review/Ann Lee',
    ],
  },
  'invoices/harvest-invoices.csv': {
    layout: 'harvest-invoices',
    rows: 2,
    records: [
      '2 101 <Acme> 2026-01-10 16128.00 SEK paid paid 16128.00 on 2026-02-01',
      '3 102 <Bolt> 2026-02-11 100.00 EUR partPaid paid 17.36',
    ],
  },
  'time/hubstaff.csv': {
    layout: 'hubstaff',
    rows: 1,
    records: ['2 2026-03-02 1.75 h <Acme> 105.00 USD Site/Draft/Ann'],
  },
  'time/timely.csv': {
    layout: 'timely',
    rows: 1,
    records: [
      '2 2026-03-02 09:00–11:00 1.5 h <Acme> billable 90.00 Site/Draft/Ann',
      '2 2026-03-02 09:00–11:00 0.5 h <Acme> free 0.00 Site/Draft/Ann',
    ],
  },
  'payments/bank-statement.csv': {
    layout: 'bank-statement',
    rows: 3,
    leftOut: { outgoing: 1 },
    records: [
      '2 2026-03-09 <Acme GmbH> 600.00 EUR for RE-7, RE-8',
      '4 2026-03-11 <Bolt> 50.00 EUR for INV-9',
    ],
  },
  'payments/camt-statement.csv': {
    layout: 'camt-statement',
    rows: 4,
    leftOut: { outgoing: 1, notCompleted: 1 },
    records: ['2 2026-03-09 <Acme GmbH> 600.00 EUR for RE-7, RE-8', '5 2026-03-11 <Bolt> 50.00 EUR for 108'],
  },
  'time/everhour.csv': {
    layout: 'everhour',
    rows: 7,
    leftOut: { heading: 2, total: 2 },
    records: [
      '5 2026-03-01 1.75 h <Acme> billable Site/Draft/Ann',
      '5 2026-03-01 0.5 h <Acme> free Site/Draft/Ann',
      '6 2026-03-01 1 h <Acme> billable Site/Review/Ann',
      '9 2026-04-01 2 h <Globex> free Shop/Setup/Ann',
    ],
  },
  'time/kimai.csv': KIMAI,
  'time/kimai-de.csv': KIMAI,
  'time/kimai-nl.csv': KIMAI,
  'time/kimai-nb.csv': KIMAI,
  'time/kimai-hu.csv': KIMAI,
  'time/freshbooks-time.csv': {
    layout: 'freshbooks-time',
    rows: 3,
    records: [
      '2 2026-03-13 1.75 h <Acme> Site/Writing/Ann',
      '3 2026-03-14 2.25 h <Acme> Site/Writing/Ann',
      '4 2026-03-15 0.3333 h <Acme> Site/Writing/Ann',
    ],
  },
  'invoices/xero.csv': {
    layout: 'xero',
    rows: 7,
    leftOut: { overpayment: 1, bill: 1, draft: 1 },
    records: [
      '2 INV-7 <Acme> 2026-02-13 due 2026-02-27 300.00 EUR partPaid paid 82.64',
      '4 CN-1 <Acme> 2026-03-02 due 2026-03-02 -50.00 EUR open paid 0.00',
      '8 INV-6 <Globex> 2026-02-01 due 2026-02-15 100.00 EUR void paid 0.00',
    ],
  },
  'invoices/quickbooks-grouped.csv': {
    layout: 'quickbooks-grouped',
    rows: 9,
    leftOut: { heading: 2, total: 3, notInvoice: 1 },
    records: [
      '7 1007 <Acme> 2026-02-13 due 2026-02-27 1200.00 +VAT partPaid paid 800.00',
      '8 1009 <Acme> 2026-03-02 due 2026-03-02 -50.00 +VAT open paid 0.00',
      '12 1008 <Total Energies> 2026-02-20 due 2026-03-06 -500.00 +VAT open paid 0.00',
    ],
  },
  'invoices/quickbooks-ageing.csv': {
    layout: 'quickbooks-ageing',
    rows: 2,
    records: [
      '5 1007 <Acme> 2026-02-13 due 2026-02-27 1200.00 +VAT partPaid paid 800.00',
      '6 1009 <Acme> 2026-03-02 due 2026-03-02 -50.00 +VAT open paid 0.00',
    ],
  },
  'invoices/freshbooks-invoices.csv': {
    layout: 'freshbooks-invoices',
    rows: 5,
    records: [
      '2 000012 <Acme> 2026-02-13 due 2026-02-27 400.00 USD paid paid 400.00 on 2026-03-09',
      '4 000013 <Acme> 2026-02-20 due 2026-03-06 200.00 USD partPaid',
      '5 000014 <Globex> 2026-02-21 due 2026-03-07 50.00 USD paid paid 50.00 on 2026-03-01',
      '6 000015 <Globex> 2026-02-22 due 2026-03-08 50.00 USD open',
    ],
  },
  'invoices/zoho.csv': {
    layout: 'zoho',
    rows: 3,
    records: [
      '2 INV-000007 <Acme> 2026-02-13 due 2026-02-27 1200.00 USD partPaid paid 800.00 on 2026-03-09',
      '4 INV-000008 <Globex> 2026-02-14 due 2026-02-28 100.00 USD open paid 0.00',
    ],
  },
  'invoices/zoho-list.csv': {
    layout: 'zoho-list',
    rows: 2,
    leftOut: { draft: 1 },
    records: ['2 INV-000007 <Acme> 2026-02-13 due 2026-02-27 1200.00 USD +VAT partPaid paid 800.00'],
  },
  'payments/zoho-payments.csv': {
    layout: 'zoho-payments',
    rows: 1,
    records: ['2 2026-03-09 <Acme> 900.00 USD for INV-000006, INV-000007 31'],
  },
  'invoices/wave.csv': {
    layout: 'wave',
    rows: 4,
    leftOut: { notIncome: 1 },
    questions: ['status'],
    records: [
      '2 12 <Acme> 2026-03-09 350.00 paid paid 350.00',
      '5 12-C <Acme> 2026-03-20 -30.00 paid paid -30.00',
    ],
  },
  'invoices/sevdesk.csv': {
    layout: 'sevdesk',
    rows: 2,
    records: [
      '2 RE-7 <Acme GmbH> 2026-02-13 due 2026-02-27 300.00 paid paid 300.00 on 2026-03-05',
      '3 RE-8 <Ann Lee> 2026-02-20 due 2026-03-06 1300.00 open paid 0.00',
    ],
  },
  'invoices/lexoffice.csv': {
    layout: 'lexoffice',
    rows: 2,
    records: [
      '2 RE-7 <Acme GmbH> 2026-02-13 due 2026-02-27 300.00 open',
      '3 RE-8 <Globex> 2026-02-14 due 2026-02-28 1000.00 partPaid',
    ],
  },
  'invoices/norwegian-open-items.csv': {
    layout: 'norwegian-open-items',
    rows: 3,
    records: [
      '2 107 <Acme AS> 2026-02-13 due 2026-02-27 12500.00 NOK +VAT partPaid paid 10000.00',
      '3 K-9 <Acme AS> 2026-03-02 -500.00 NOK +VAT open paid 0.00',
      '4 108 <Globex AS> 2026-02-14 due 2026-02-28 1000.00 NOK +VAT paid paid 1000.00',
    ],
  },
  'invoices/dutch-open-items.csv': {
    layout: 'dutch-open-items',
    rows: 1,
    records: ['2 20260107 <Acme B.V.> 2026-02-13 due 2026-02-27 1210.00 EUR +VAT partPaid paid 1000.00'],
  },
  'invoices/szamlazz.csv': {
    layout: 'szamlazz',
    rows: 3,
    questions: ['status'],
    records: [
      '2 E-AAA-2026-1 <Acme Kft.> 2026-03-04 due 2026-03-12 100000.00 HUF paid paid 100000.00',
      '3 E-AAA-2026-2 <Acme Kft.> 2026-03-05 due 2026-03-13 -100000.00 HUF paid paid -100000.00 corrects E-AAA-2026-1',
      '4 E-AAA-2026-3 <Acme Kft.> 2026-03-06 due 2026-03-14 110000.00 HUF paid paid 110000.00',
    ],
  },
  'payments/paypal.csv': {
    layout: 'paypal',
    rows: 8,
    leftOut: { memo: 1, notCompleted: 1, outgoing: 2, hold: 1, transfer: 1 },
    records: [
      '2 2026-03-09 <Acme Inc> 1100.00 USD fee 40.00 for 7 T1',
      '3 2026-03-13 <Acme Inc> -100.00 USD for 7 T4',
    ],
  },
  'payments/paypal-de.csv': {
    layout: 'paypal',
    rows: 5,
    leftOut: { conversion: 2, memo: 1 },
    records: [
      '2 2026-03-09 <Acme Inc> 100.00 USD fee 4.00 for 7 T1',
      '5 2026-03-10 <Globex> 50.00 EUR fee 2.00 for 8 T4',
    ],
  },
  'payments/paypal-de-statement.csv': {
    layout: 'paypal',
    rows: 2,
    leftOut: { outgoing: 1 },
    records: ['2 2026-03-09 <Acme Inc> 1100.00 EUR fee 40.00 T1'],
  },
  'payments/paypal-older.csv': {
    layout: 'paypal',
    rows: 2,
    leftOut: { transfer: 1 },
    records: ['2 2026-04-29 <Acme Inc> 184.30 USD fee 5.30 T1'],
  },
  'payments/paypal-nl.csv': {
    layout: 'paypal',
    rows: 2,
    records: [
      '2 2026-03-09 <Acme Inc> 1100.00 EUR fee 40.00 for 7 T1',
      '3 2026-03-20 <Acme Inc> -100.00 EUR for 7 T2',
    ],
  },
  'payments/wise-statement.csv': {
    layout: 'wise-statement',
    rows: 4,
    leftOut: { outgoing: 1, conversion: 1 },
    records: [
      '2 2026-03-09 <Acme> 300.00 EUR for INV-7 TRANSFER-1',
      '3 2026-03-08 <Globex> 200.00 EUR fee 0.55 for INV-8 TRANSFER-2',
    ],
  },
  'payments/wise-history.csv': {
    layout: 'wise-history',
    rows: 4,
    leftOut: { notCompleted: 1, outgoing: 1, conversion: 1 },
    records: ['2 2026-03-09 <Acme> 300.00 EUR fee 1.00 for INV-7 TRANSFER-1'],
  },
  'payments/stripe-payments.csv': {
    layout: 'stripe-payments',
    rows: 2,
    leftOut: { notCompleted: 1 },
    records: [
      '2 2026-03-10 <Acme> 300.00 EUR fee 4.75 for 7 ch_1',
      '2 2026-03-10 <Acme> -50.00 EUR for 7 ch_1-refund',
    ],
  },
  'payments/stripe-balance.csv': {
    layout: 'stripe-balance',
    rows: 3,
    leftOut: { outgoing: 1 },
    records: ['2 2026-03-10 <> 300.00 EUR fee 4.75 for 7 txn_1', '3 2026-03-12 <> -50.00 EUR for 7 txn_2'],
  },
  'payments/stripe-balance-history.csv': {
    layout: 'stripe-balance',
    rows: 3,
    leftOut: { outgoing: 2 },
    records: ['2 2026-03-10 <> 300.00 EUR fee 4.75 for 7 txn_1'],
  },
  'payments/upwork.csv': {
    layout: 'upwork',
    rows: 4,
    leftOut: { outgoing: 2 },
    records: ['2 2026-03-09 <Acme> 472.50 USD 1001', '5 2026-03-11 <Acme> -45.00 USD 1004'],
  },
  // As a calendar file is made a table.
  'tasks/calendar.csv': {
    layout: 'calendar',
    rows: 9,
    leftOut: { later: 1, allDay: 1, cancelled: 1, past: 1, free: 1 },
    problems: ['9 repeats', '10 at'],
    records: [
      '2 Call with Acme, plans <Acme> at 2026-11-27T09:00 60 min https://meet.example.com/abc',
      '3 Weekly <> at 2026-11-30T08:30 30 min',
    ],
  },
  'tasks/asana.csv': {
    layout: 'asana',
    rows: 2,
    records: ['2 Write newsletter <Acme> due 2026-03-12 from 2026-03-10', '3 Pay bills <Acme> done'],
  },
  'tasks/trello.csv': {
    layout: 'trello',
    rows: 3,
    leftOut: { archived: 1 },
    records: [
      '2 Write newsletter <Acme> due 2026-03-13 2026-03-12T23:30:00.000Z https://trello.com/c/x',
      '3 Pay bills <Acme> done https://trello.com/c/y',
    ],
  },
  'tasks/clickup.csv': {
    layout: 'clickup',
    rows: 2,
    records: [
      '2 Write newsletter <Acme> due 2026-03-12 2026-03-12T16:00:00.000Z 90 min',
      '3 Pay bills <Acme> done',
    ],
  },
  'time/clickup-time.csv': {
    layout: 'clickup-time',
    rows: 2,
    records: [
      '2 2026-03-02 10:00–11:45 1.75 h <Acme> billable Clients/Newsletter/Ann',
      '3 2026-03-03 10:00–11:00 1 h <Bolt> free Clients/Call/Ann',
    ],
  },
  'tasks/todoist.csv': {
    layout: 'todoist',
    rows: 8,
    leftOut: { note: 2, heading: 2, recurring: 1 },
    records: [
      '4 Write newsletter <Acme> due 2026-03-12 90 min',
      '6 Pay bills <Acme> due 2026-03-14',
      '10 Call <Globex>',
    ],
  },
  'tasks/monday.csv': {
    layout: 'monday',
    rows: 9,
    leftOut: { subtask: 4, heading: 2 },
    records: [
      '5 Write newsletter <Acme board> due 2026-03-12',
      '9 Pay bills <Acme board> due 2026-05-02 minute 904 done',
      '13 Old <Acme board> done',
    ],
  },
};

it.each(Object.entries(EXPECTED))('%s', (file, expected) => {
  const { found, read } = importTable(readFixture(file));
  expect({
    layout: found.reading.layout,
    records: shownRecords(read),
    rows: read.rows,
    leftOut: read.leftOut,
    questions: found.questions.map(({ about }) => about),
    problems: read.problems.map(({ rowNumber, field }) => `${rowNumber} ${field}`),
  }).toEqual({ leftOut: {}, questions: [], problems: [], ...expected });
});

it('has a file for every layout, in the room of its kind, and expects something of every file', () => {
  const folder = join(__dirname, '../../../fixtures/imports');
  const files = readdirSync(folder).flatMap((room) =>
    readdirSync(join(folder, room)).map((name) => `${room}/${name}`),
  );
  expect(Object.keys(EXPECTED).sort()).toEqual(files.sort());
  expect([...new Set(Object.values(EXPECTED).map(({ layout }) => layout))].sort()).toEqual(
    LAYOUTS.map(({ id }) => id).sort(),
  );
  const kinds = new Map<string, string>(LAYOUTS.map(({ id, kind }) => [id, kind]));
  const strangers = Object.entries(EXPECTED).filter(
    ([file, { layout }]) => !file.startsWith(`${kinds.get(layout)}/`),
  );
  expect(strangers).toEqual([]);
});

it('says whose a layout is, keeps it with what it brings, and never gives two the same id', () => {
  expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
  expect(LAYOUTS.map(({ product }) => product)).not.toContain('');
  const folder = join(__dirname, '../../../../src/core/imports/layouts');
  const rooms = readdirSync(folder).filter((name) => name !== 'all-layouts.ts');
  const files = rooms.flatMap((room) =>
    readdirSync(join(folder, room)).map((name): [string, string] => [
      room,
      readFileSync(join(folder, room, name), 'utf8'),
    ]),
  );
  const silent = files.filter(([, text]) => !/^ {2}\/\/ Source: .+$/m.test(text));
  const strangers = files.filter(([room, text]) => !text.includes(`\n  kind: '${room}',\n`));
  expect([files.length, silent, strangers]).toEqual([LAYOUTS.length, [], []]);
});
