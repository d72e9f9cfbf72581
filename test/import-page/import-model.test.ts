/** What may happen on the import page, one after the other, without a page. */
import type { ImportOutcome, ImportPreview, ImportState } from '../../src/addon/imports/import-contract';
import {
  beginReading,
  beginWriting,
  endReading,
  INITIAL_MODEL,
  isBusy,
  isOpened,
  linesOf,
  stepOf,
  toCompare,
  toWrite,
  withChoice,
  withFailure,
  withFile,
  withKnown,
  withOutcome,
  withoutTable,
  withPreview,
  withProgress,
  withRates,
  withReading,
  withRefused,
  withTables,
  type ImportModel,
} from '../../src/import-page/model/import-model';
import { openTables } from '../../src/import-page/model/opened-table';
import { CONTEXT, parseCsv } from '../core/imports/context';

const STATE: ImportState = {
  clients: ['Acme', 'Bolt'],
  names: [],
  readings: {},
  tabs: [],
  decimalMark: ',',
  dayOrder: 'dmy',
  timeZone: 'Europe/Berlin',
  now: 29_000_000,
  currency: 'EUR',
};
const PREVIEW: ImportPreview = {
  files: [{ time: '11', invoices: '', payments: '', tasks: '' }],
  currencies: [],
  gone: [''],
};
const OUTCOME: ImportOutcome = {
  text: 'Added: 2 lines on “Time”.',
  added: { time: 2, invoices: 0, payments: 0, tasks: 0 },
  canRecalculate: false,
};
const HOURS = 'Kunde;Datum;Dauer\nAcme;3.4.2026;1,5\nZeta;4.4.2026;2';

const open = (name: string, text = HOURS) => openTables([{ name, table: parseCsv(text) }], CONTEXT, {});
const asked = withKnown(INITIAL_MODEL, STATE);
const opened = withTables(asked, open('march.csv'));

it('leads from opening to lines that are written', () => {
  expect(stepOf(INITIAL_MODEL)).toBe('opening');
  expect(stepOf(asked)).toBe('drop');
  expect(stepOf(opened)).toBe('check');
  const writing = beginWriting(withPreview(opened, PREVIEW));
  expect([stepOf(writing), isBusy(writing)]).toEqual(['check', true]);
  const done = withOutcome(writing, OUTCOME);
  expect([stepOf(done), isBusy(done)]).toEqual(['done', false]);
  expect(stepOf(withoutTable(opened, 0))).toBe('drop');
});

it('is busy while a file is read, and forgets what was said of files before', () => {
  const refused = withRefused(
    withRefused(withFailure(opened, 'No answer.'), 'a.csv is empty.'),
    'b.csv is empty.',
  );
  expect(refused.refused).toEqual(['a.csv is empty.', 'b.csv is empty.']);
  const reading = withProgress(beginReading(refused), 'c.csv', 100);
  expect(reading).toMatchObject({ refused: [], failure: '', progress: { name: 'c.csv', rows: 100 } });
  expect([isBusy(reading), isBusy(endReading(reading))]).toEqual([true, false]);
});

it.each<[string, (model: ImportModel) => ImportModel]>([
  ['another file', (model) => withTables(model, [...model.tables, ...open('april.csv')])],
  ['a file less', (model) => withoutTable(model, 0)],
  ['another reading', (model) => withReading(model, 0, { kind: 'payments' })],
])('compares anew after %s, and says no more what has failed', (_, change) => {
  const before = withFailure(withPreview(opened, PREVIEW), 'No answer.');
  const after = change(before);
  expect(after).toMatchObject({ preview: null, failure: '' });
  expect(after.tables).not.toBe(before.tables);
});

it('reads only the file again of which she has said how', () => {
  const two = withTables(opened, [...opened.tables, ...open('april.csv')]);
  const { tables } = withReading(two, 1, { kind: 'payments' });
  expect(tables[0]).toBe(two.tables[0]);
  expect(tables.map(({ reading }) => reading.kind)).toEqual(['time', 'payments']);
});

it('lets her go on after a failure with all that she has answered', () => {
  const answered = withRates(withChoice(opened, 'zeta', 'notAClient'), true);
  const failed = withFailure(beginWriting(answered), 'No answer.');
  expect([stepOf(failed), isBusy(failed), failed.failure]).toEqual(['check', false, 'No answer.']);
  expect(toWrite(failed)).toEqual(toWrite(answered));
});

it('sends her answers with what is written, and none with what is compared', () => {
  const answered = withRates(withChoice(opened, 'zeta', { client: 'Bolt' }), true);
  expect(linesOf(answered).map(({ name, isChosen }) => [name, isChosen])).toEqual([
    ['Acme', false],
    ['Zeta', true],
  ]);
  expect(toCompare(answered)).toMatchObject({ names: [], withRates: false });
  expect(toWrite(answered)).toMatchObject({
    names: [
      { name: 'Acme', client: 'Acme' },
      { name: 'Zeta', client: 'Bolt' },
    ],
    withRates: true,
  });
});

it('knows a file by what is in it, not by its name', () => {
  const [march] = opened.tables;
  const [again] = open('march (1).csv');
  const [other] = open('march.csv', `${HOURS}\nBolt;5.4.2026;1`);
  expect([again, other].map((table) => isOpened(opened, table))).toEqual([true, false]);
  expect(withFile(withFile(opened, [other]), [other]).tables.map(({ name }) => name)).toEqual([
    march.name,
    'march.csv (2)',
    'march.csv (3)',
  ]);
});
