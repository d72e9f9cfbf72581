/** Files as they lie on a disk: Excel files as people make them, and what is no table at all. */
import { zipSync } from 'fflate';
import { readFile, RefusedFile } from '../../src/import-page/files/read-file';
import { hasNoRows, openTables } from '../../src/import-page/model/opened-table';
import { CONTEXT } from '../core/imports/context';
import { ownWorkbook } from './own-workbook';

const watch = { onProgress: () => undefined, isStopped: () => false };
const read = (name: string, bytes: Uint8Array): ReturnType<typeof readFile> =>
  readFile(
    { name, size: bytes.length, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) },
    watch,
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

it.each([
  ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'oldExcel'],
  ['page.xls', bytesOf('<html><table><tr><td>1</td></tr></table></html>'), 'oldExcel'],
  ['page.csv', bytesOf('<!DOCTYPE html><p>Please log in</p>'), 'unreadable'],
  ['export.xml', bytesOf('<?xml version="1.0"?><rows/>'), 'unreadable'],
  ['export.json', bytesOf('[{"date":"2026-03-02"}]'), 'unreadable'],
  ['list.numbers', zipSync({ 'Index/Document.iwa': bytesOf('x') }), 'unreadable'],
  ['invoice.pdf', bytesOf('%PDF-1.7\n1 0 obj\n'), 'unreadable'],
  ['photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 65, 44, 66]), 'unreadable'],
  ['nothing.csv', new Uint8Array(), 'empty'],
  ['blank.csv', bytesOf('\n\n;;\n'), 'empty'],
])('%s is refused with its reason', async (name, bytes, refusal) => {
  await expect(read(name, bytes)).rejects.toEqual(new RefusedFile(refusal as RefusedFile['refusal']));
});

it.each([
  'Start date,Start time,End date,End time,Duration,Client,Project,User,Email,Task,Description,Billable,Tags',
  'Datum;Kunde;Dauer\n;;\n',
])('a file with headers only is none with lines: %s', async (text) => {
  const opened = openTables(await read('march.csv', bytesOf(text)), CONTEXT, {});
  expect(opened.map(hasNoRows)).toEqual([true]);
});
