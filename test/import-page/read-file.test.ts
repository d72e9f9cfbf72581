/** Files as they lie on a disk: Excel files as people make them, and what is no table at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { readFile, RefusedFile } from '../../src/import-page/files/read-file';
import { calendarView } from '../../src/import-page/model/import-context';
import { hasNoRows, openTables } from '../../src/import-page/model/opened-table';
import { CONTEXT } from '../core/imports/context';
import { shownRecords } from '../core/imports/shown-records';
import { ownWorkbook } from './own-workbook';

/** 26 November 2026, 8:00 in Oslo. */
const NOW = Date.UTC(2026, 10, 26, 7) / 60000;
const watch = { onProgress: () => undefined, isStopped: () => false };
const read = (name: string, bytes: Uint8Array): ReturnType<typeof readFile> =>
  readFile(
    { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) },
    watch,
    calendarView({ now: NOW, timeZone: 'Europe/Oslo', clients: ['Acme GmbH', 'Bolt'] }),
  );
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it('both sheets of a workbook that nobody knows are read: dates, lengths of time, results of formulas', async () => {
  const opened = openTables(await read('mine.xlsx', await ownWorkbook(['Acme', 'Bolt'])), CONTEXT, {});
  expect(opened.map(({ name, reading: { kind } }) => [name, kind])).toEqual([
    ['mine.xlsx · My time', 'time'],
    ['mine.xlsx · Invoices', 'invoices'],
  ]);
  const [time, invoices] = opened.map(({ records }) => records);
  expect(time.time.map(({ record }) => record)).toMatchObject([
    { day: 20514, client: 'Acme', seconds: 6300, amount: 10500, billable: true },
    { day: 20515, client: 'Bolt', seconds: 93600, amount: 156000, billable: false },
  ]);
  expect([time.leftOut, time.problems]).toEqual([{ total: 1 }, []]);
  expect(invoices.invoices.map(({ record }) => record)).toMatchObject([
    {
      number: '7',
      client: 'Acme',
      issued: 20543,
      due: 20557,
      amount: 20010,
      currency: 'EUR',
      status: 'paid',
    },
  ]);
});

it('a bank statement is read as payments', async () => {
  const statement =
    ':20:STARTUMSE\r\n:25:67250020/1\r\n:60F:C260308EUR1,00\r\n:61:2603090309CR600,00NTRFNONREF\r\n:86:166?20RE-7?32Acme GmbH\r\n';
  const [opened] = openTables(await read('umsatz.sta', bytesOf(statement)), CONTEXT, {});
  expect([opened.recognised.product, ...shownRecords({ ...opened.records, leftOut: {} })]).toEqual([
    'MT940',
    '2 2026-03-09 <Acme GmbH> 600.00 EUR for RE-7',
  ]);
});

const CAMT =
  '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>' +
  '<Ntry><Amt Ccy="EUR">600.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-09</Dt></BookgDt><NtryDtls><TxDtls>' +
  '<RltdPties><Dbtr><Nm>M&amp;S Söhne</Nm></Dbtr></RltdPties><RmtInf><Ustrd>Rechnung RE-7</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>' +
  '<Ntry><Amt Ccy="EUR">9.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-03-09</Dt></BookgDt></Ntry>' +
  '<Ntry><Amt Ccy="EUR">7.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-09</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt></Document>';

it('a bank statement in XML is read as payments', async () => {
  const [{ recognised, records }] = openTables(await read('camt.xml', bytesOf(CAMT)), CONTEXT, {});
  expect([recognised.product, ...shownRecords({ ...records, leftOut: {} })]).toEqual([
    'CAMT.053',
    '2 2026-03-09 <M&S Söhne> 600.00 EUR for RE-7',
  ]);
  expect([records.leftOut, records.problems]).toEqual([{ notCompleted: 1, outgoing: 1 }, []]);
});

it('an archive has a statement for each day, and a file that is none', async () => {
  const archive = new JSZip();
  archive.file('2026-03-09.xml', CAMT);
  archive.file('2026-03-10.xml', CAMT.replace(/03-09/g, '03-10'));
  archive.file('other.xml', '<rows/>');
  const tables = await read('march.zip', await archive.generateAsync({ type: 'uint8array' }));
  expect(tables.map(({ name }) => name)).toEqual([
    'march.zip · 2026-03-09.xml',
    'march.zip · 2026-03-10.xml',
  ]);
  expect(openTables(tables, CONTEXT, {}).map(({ records }) => records.payments.length)).toEqual([1, 1]);
});

it.each([
  ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldExcel'],
  ['page.xls', bytesOf('<html><table><tr><td>1</td></tr></table></html>'), 'oldExcel'],
  ['page.csv', bytesOf('<!DOCTYPE html><p>Please log in</p>'), 'unreadable'],
  ['export.xml', bytesOf('<?xml version="1.0"?><rows/>'), 'unreadable'],
  ['export.json', bytesOf('[{"date":"2026-03-02"}]'), 'unreadable'],
  ['invoice.pdf', bytesOf('%PDF-1.7\n1 0 obj\n'), 'unreadable'],
  ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 65, 44, 66]), 'unreadable'],
  ['nothing.csv', new Uint8Array(), 'empty'],
  ['blank.csv', bytesOf('\n\n;;\n'), 'empty'],
])('%s is refused with its reason', async (name, bytes, refusal) => {
  await expect(read(name, bytes)).rejects.toEqual(new RefusedFile(refusal as RefusedFile['refusal']));
});

it('a zip file that is no workbook is refused, too', async () => {
  const zip = new JSZip().file('Index/Document.iwa', 'x');
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  await expect(read('list.numbers', bytes)).rejects.toEqual(new RefusedFile('unreadable'));
});

it('nothing is what programs write for it, and letters are letters however a web page wrote them', async () => {
  const text =
    'Date,Client,Hours,Note\n2026-03-02,R&amp;D &#8211; Bj&#xF8;rn,1.5,null\n2026-03-03,Bolt &co; &,2,nullable';
  const [{ table }] = await read('mine.csv', bytesOf(text));
  expect(table.slice(1)).toEqual([
    ['2026-03-02', 'R&D – Bjørn', '1.5', ''],
    ['2026-03-03', 'Bolt &co; &', '2', 'nullable'],
  ]);
});

it.each([
  'Start date,Start time,End date,End time,Duration,Client,Project,User,Email,Task,Description,Billable,Tags',
  'Datum;Kunde;Dauer\n;;\n',
])('a file with headers only is none with lines: %s', async (text) => {
  const opened = openTables(await read('march.csv', bytesOf(text)), CONTEXT, {});
  expect(opened.map(hasNoRows)).toEqual([true]);
});

describe('calendars', () => {
  const opened = async (text: string | Buffer) =>
    openTables(await read('mine.ics', new Uint8Array(Buffer.from(text))), CONTEXT, {})[0];
  const fixture = (name: string) => opened(readFileSync(join(__dirname, '../fixtures/calendars', name)));

  it.each<[string, readonly string[], Record<string, number>, readonly string[]]>([
    [
      'google.ics',
      [
        'Call with Acme, plans <Acme GmbH> at 2026-11-27T09:00 60 min https://meet.example.com/abc',
        // Of four Mondays one is left out and one has moved; the last one is as late as may be.
        'Weekly <> at 2026-12-14T08:30 30 min',
        'Weekly, moved <> at 2026-12-02T12:00 45 min',
      ],
      { allDay: 1, cancelled: 1, past: 1, free: 2 },
      [],
    ],
    [
      'outlook.ics',
      ['Quarterly review <Bolt> at 2026-11-27T15:00 90 min', 'First Monday <> at 2026-12-07T14:00 75 min'],
      { free: 1 },
      ['By the number of the week: FREQ=YEARLY;… repeat', 'Who knows where: Customized Time Zone 2… zone'],
    ],
    [
      'apple.ics',
      [
        'Every thirty days <> at 2026-12-25T13:00 60 min',
        'Every thirty days <> at 2027-01-24T13:00 60 min',
        'Late breakfast <> at 2026-11-30T08:00 30 min',
        'Going on now <> at 2026-11-26T06:30 60 min',
        'Twice <> at 2026-11-27T06:30 30 min',
        'Twice <> at 2026-11-29T06:30 30 min',
      ],
      { later: 1 },
      [],
    ],
    [
      'tasks.ics',
      [
        'Launch at midnight <> at 2026-11-27T23:00 60 min',
        'Newsletter for Acme GmbH <Acme GmbH> due 2026-11-30 2026-11-30T11:00:00.000Z from 2026-11-27 https://example.com/brief',
        'Logo <Bolt> due 2026-12-02',
        'Someday <>',
        'By a clock that nobody knows <> due “20261130T120000”',
      ],
      { done: 2, cancelled: 1, recurring: 1 },
      ['20261130T120000 date'],
    ],
  ])('%s: what lies ahead comes in, what does not says why', async (name, tasks, leftOut, problems) => {
    const { recognised, reading, records } = await fixture(name);
    expect([recognised.product, reading.kind]).toEqual(['iCalendar', 'tasks']);
    expect(shownRecords(records).map((task) => task.replace(/^\d+ /, ''))).toEqual(tasks);
    expect(records.leftOut).toEqual(leftOut);
    expect(records.problems.map(({ held, needed }) => `${held} ${needed}`)).toEqual(problems);
  });

  it('every occurrence has an identity that the next import finds again', async () => {
    const [first, second] = [await fixture('apple.ics'), await fixture('apple.ics')].map(({ records }) =>
      records.tasks.map(({ transaction }) => transaction),
    );
    expect(new Set(first).size).toBe(6);
    expect(second).toEqual(first);
  });

  it('one without events is empty', async () => {
    await expect(opened('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')).rejects.toEqual(new RefusedFile('empty'));
  });
});
