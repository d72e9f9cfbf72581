/** How an invoice stands, in whichever of three columns it is said: by an amount, a tick, a day or a word. */
import { settledReader, type Settled } from '../../../../../src/core/imports/reading/cells/settled-reader';
import type { Line } from '../../../../../src/core/imports/reading/lines';
import type { ImportField } from '../../../../../src/core/imports/types';
import type { CellValue } from '../../../../../src/core/types';

type Cells = Partial<Record<ImportField, CellValue>>;

/** Days are five figures or a date, as spreadsheets have them; blank cells are nothing to any of them. */
function read(cells: Cells) {
  const reader = settledReader((_line, field) => cells[field] ?? '', {
    day: (cell) => (/^\d{5}$/.test(String(cell)) ? Number(cell) : cell instanceof Date ? 20000 : null),
    tick: (cell) => ({ yes: true, no: false })[String(cell)] ?? null,
    money: () => (cell) => (cell === '' ? NaN : parseFloat(String(cell).replace('kr ', '')) * 100 || null),
  });
  const line: Line = { cells: [], rowNumber: 2, group: { client: '', day: null, list: '' } };
  return { settled: reader.settled(line), state: reader.state(line) };
}

const NOTHING: Settled = { amount: null, isPaid: null, day: null };

it.each<[why: string, cells: Cells, settled: Partial<Settled>]>([
  ['nothing', {}, {}],
  ['an amount', { paid: '12.5' }, { amount: 1250 }],
  ['with its currency', { paid: 'kr 12' }, { amount: 1200 }],
  ['of one figure', { paid: '5' }, { amount: 500 }],
  ['a whole amount that could be a day of a spreadsheet', { paid: '46082' }, { amount: 4608200 }],
  ['the day under the day', { paidOn: '46082' }, { isPaid: true, day: 46082 }],
  ['the day under what is paid', { paid: new Date(0) }, { isPaid: true, day: 20000 }],
  ['a tick', { paid: 'yes' }, { isPaid: true }],
  ['none', { paid: 'no' }, { isPaid: false }],
  ['a tick under the day', { paidOn: 'yes' }, { isPaid: true }],
  ['an amount under the day says nothing', { paidOn: '12.5' }, {}],
  ['an amount and its day', { paid: '12.5', paidOn: '46082' }, { amount: 1250, isPaid: true, day: 46082 }],
  ['where both say it, the column of the day', { paid: 'no', paidOn: '46082' }, { isPaid: true, day: 46082 }],
  ['two days', { paid: new Date(0), paidOn: '46082' }, { isPaid: true, day: 46082 }],
  ['a day beside a tick under the day', { paid: new Date(0), paidOn: 'no' }, { isPaid: false, day: 20000 }],
  ['a word', { paid: 'overdue' }, {}],
])('%s', (_why, cells, settled) => {
  expect(read(cells).settled).toEqual({ ...NOTHING, ...settled });
}); // oxfmt-ignore

it.each<[why: string, cells: Cells, state: [word: string, field: ImportField]]>([
  ['nothing', {}, ['', 'status']],
  ['its own column first', { status: 'sent', paidOn: 'overdue', paid: 'late' }, ['sent', 'status']],
  ['even figures there', { status: '3' }, ['3', 'status']],
  ['then where the day should be', { paidOn: 'overdue', paid: 'late' }, ['overdue', 'paidOn']],
  ['then where the amount should be', { paidOn: '46082', paid: 'late' }, ['late', 'paid']],
  ['an amount is no word', { paid: 'kr 12' }, ['', 'status']],
  ['nor is a tick', { paid: 'yes', paidOn: 'no' }, ['', 'status']],
  ['nor are figures and marks', { paid: '--', paidOn: '?' }, ['', 'status']],
])('in words: %s', (_why, cells, state) => {
  expect(read(cells).state).toEqual(state);
}); // oxfmt-ignore
