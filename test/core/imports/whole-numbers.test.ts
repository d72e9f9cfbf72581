import { withWholeNumbers } from '../../../src/core/imports/whole-numbers';
import { openTables } from '../../../src/import-page/model/opened-table';
import { CONTEXT, parseCsv } from './context';
import { shownRecords } from './shown-records';

const HEADER = ['Klient', 'Stunden', 'Satz', 'Notiz'];
const lineOf = (text: string) => withWholeNumbers([HEADER, text.split(',')], 0)[1];

it.each([
  ['Bolt,0,75,60,Brief', ['Bolt', '0', '75', '60', 'Brief']],
  ['Bolt,0,75,,Brief', ['Bolt', '0,75', '', 'Brief']],
  ['Bolt,0,75,60,50,Brief', ['Bolt', '0,75', '60,50', 'Brief']],
  ['Bolt,-0,75,Satz,Brief', ['Bolt', '-0,75', 'Satz', 'Brief']],
  ['Bolt,2,60,Brief', ['Bolt', '2', '60', 'Brief']],
  ['Bolt,2', ['Bolt', '2']],
])('%s', (text, expected) => {
  expect(lineOf(text)).toEqual(expected);
});

it('leaves a line whose text has a comma, where the others have none', () => {
  const lines = ['Bolt,2,60,Brief,mehr', 'Bolt,3,60,Text', 'Bolt,1,60,Text', 'Bolt,1,60,'].map((text) =>
    text.split(','),
  );
  expect(withWholeNumbers([HEADER, ...lines], 0)[1]).toBe(lines[0]);
});

it('leaves numbers of a workbook, and notes beside its table', () => {
  const line = ['Bolt', 2, 60, 'Brief', 'siehe unten'];
  expect(withWholeNumbers([HEADER, line], 0)[1]).toBe(line);
});

it('is read as it was meant', () => {
  const table = parseCsv('Date,Client,Hours\n2026-03-05,Bolt,0,75\n2026-03-06,Bolt,2\n2026-03-07,Bolt,1,5');
  const [{ records }] = openTables([{ name: 'mine.csv', table }], CONTEXT, {});
  expect(shownRecords(records as Parameters<typeof shownRecords>[0])).toEqual([
    '2 2026-03-05 0.75 h <Bolt> //',
    '3 2026-03-06 2 h <Bolt> //',
    '4 2026-03-07 1.5 h <Bolt> //',
  ]);
});
