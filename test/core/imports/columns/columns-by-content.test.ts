/** What columns hold where no header says it: told by what stands in them, and only where all of it says so. */
import { columnsByContent } from '../../../../src/core/imports/columns/columns-by-content';
import type { FieldColumns, ImportTable, RecordKind } from '../../../../src/core/imports/types';
import { CONTEXT } from '../context';

const read = (kind: RecordKind, columns: FieldColumns, table: ImportTable): FieldColumns =>
  columnsByContent(table, { kind, headerRowIndex: 0, columns }, CONTEXT);

describe('the amount with tax beside the one without', () => {
  const HEADER = ['Issued', 'Client', 'Amount', 'VAT', 'Sum'];
  const COLUMNS = { date: 0, client: 1, amount: 2, tax: 3 };
  const WITH_GROSS = { ...COLUMNS, net: 2, amount: 4 };

  it.each<[why: string, lines: ImportTable, columns: FieldColumns]>([
    ['adds up on every line', [['2026-03-01', 'Acme', 100, 19, 119], ['2026-03-02', 'Bolt', 50, 9.5, 59.5]], WITH_GROSS],
    ['written with a comma', [['2026-03-01', 'Acme', '1.000,00', '190,00', '1.190,00']], WITH_GROSS],
    ['a line without tax says nothing about it', [['2026-03-01', 'Acme', 100, 19, 119], ['2026-03-02', 'Bolt', 50, '', 7], ['2026-03-02', 'Bolt', 50, 0, 7]], WITH_GROSS],
    ['one line does not add up: it is something else', [['2026-03-01', 'Acme', 100, 19, 119], ['2026-03-02', 'Bolt', 50, 9.5, 60]], COLUMNS],
    ['no line has tax: nobody knows', [['2026-03-01', 'Acme', 100, '', 100], ['2026-03-02', 'Bolt', 50, 0, 50]], COLUMNS],
  ])('%s', (_why, lines, columns) => {
    expect(read('invoices', COLUMNS, [HEADER, ...lines])).toEqual(columns);
  }); // oxfmt-ignore

  it('adds up with every tax, where a line has one of several', () => {
    const header = ['Issued', 'Client', 'Amount', 'VAT', 'Sum', 'City tax'];
    const columns = { ...COLUMNS, tax2: 5 };
    const line = (...cells: number[]) => [[...header], ['2026-03-01', 'Acme', ...cells]];
    expect(read('invoices', columns, line(100, 19, 121, 2))).toEqual({ ...WITH_GROSS, tax2: 5 });
    expect(read('invoices', columns, line(100, 19, 119, 0))).toEqual({ ...WITH_GROSS, tax2: 5 });
    expect(read('invoices', columns, line(100, 19, 119, 2))).toEqual(columns);
  });

  it('stays where headers say it', () => {
    const lines = [['2026-03-01', 'Acme', 100, 19, 119]];
    for (const columns of [
      { ...COLUMNS, net: 2 },
      { date: 0, client: 1, amount: 2 },
      { date: 0, tax: 3 },
    ])
      expect(read('invoices', columns, [HEADER, ...lines])).toEqual(columns);
  });
});

describe('hours between two times of the clock', () => {
  const HEADER = ['Day', 'Client', 'From', 'To', 'Total', 'Break'];
  const COLUMNS = { date: 0, client: 1, startTime: 2, endTime: 3, amount: 4 };
  const WITH_HOURS = { date: 0, client: 1, startTime: 2, endTime: 3, duration: 4 };

  it.each<[why: string, lines: ImportTable, columns: FieldColumns]>([
    ['what lies between them', [['2026-03-01', 'Acme', '9:00', '10:30', '1:30', '']], WITH_HOURS],
    ['written with a point or a comma', [['2026-03-01', 'Acme', '9:00', '10:30', '1.5', '']], WITH_HOURS],
    ['over midnight', [['2026-03-01', 'Acme', '22:30', '0:15', '1:45', '']], WITH_HOURS],
    ['to a minute', [['2026-03-01', 'Acme', '9:00', '10:20', '1.33', '']], WITH_HOURS],
    ['two minutes off are something else', [['2026-03-01', 'Acme', '9:00', '10:30', '1:32', '']], COLUMNS],
    ['one line says otherwise', [['2026-03-01', 'Acme', '9:00', '10:30', '1:30', ''], ['2026-03-02', 'Acme', '9:00', '10:30', '75', '']], COLUMNS],
    ['a line without an end says nothing', [['2026-03-01', 'Acme', '9:00', '10:30', '1:30', ''], ['2026-03-02', 'Acme', '9:00', '', '', '']], WITH_HOURS],
    ['no line has both', [['2026-03-02', 'Acme', '9:00', '', '1:30', '']], COLUMNS],
  ])('%s', (_why, lines, columns) => {
    expect(read('time', COLUMNS, [HEADER, ...lines])).toEqual(columns);
  }); // oxfmt-ignore

  it.each(['0:30', '30'])('less the break: %s', (pause) => {
    const lines = [['2026-03-01', 'Acme', '9:00', '12:00', '2:30', pause]];
    expect(read('time', { ...COLUMNS, pause: 5 }, [HEADER, ...lines])).toEqual({ ...WITH_HOURS, pause: 5 });
  });
});

describe('minutes beyond the full hours', () => {
  const COLUMNS = { date: 0, client: 1, duration: 2 };

  it.each<[why: string, header: string, held: (string | number)[], columns: FieldColumns]>([
    ['called so', 'Minutes', [45, 0], { ...COLUMNS, minutes: 3 }],
    ['in another language', 'Minuten', ['59', ''], { ...COLUMNS, minutes: 3 }],
    ['an hour of them is no rest of one', 'Minutes', [45, 60], COLUMNS],
    ['nothing there', 'Minutes', ['', ''], COLUMNS],
    ['called otherwise', 'Minutes late', [45, 0], COLUMNS],
  ])('%s', (_why, header, held, columns) => {
    const table = [['Day', 'Client', 'Hours', header], ...held.map((cell) => ['2026-03-01', 'Acme', 1, cell])];
    expect(read('time', COLUMNS, table)).toEqual(columns);
  }); // oxfmt-ignore

  it('say nothing where no hours are kept', () => {
    const table = [['Day', 'Client', 'Minutes'], ['2026-03-01', 'Acme', 45]]; // oxfmt-ignore
    expect(read('time', { date: 0, client: 1 }, table)).toEqual({ date: 0, client: 1 });
  });
});

describe('days', () => {
  it.each<[why: string, columns: FieldColumns, cells: (string | number)[][], found: FieldColumns]>([
    ['a column of days is when it was', { client: 1 }, [['2026-03-01', 'Acme'], ['', 'Bolt']], { client: 1, date: 0 }],
    ['one that holds something else as well is not', { client: 1 }, [['2026-03-01', 'Acme'], ['soon', 'Bolt']], { client: 1 }],
    ['an empty one is not', { client: 1 }, [['', 'Acme']], { client: 1 }],
    ['nor are numbers', { client: 1 }, [[46082, 'Acme']], { client: 1 }],
    ['a currency that holds days is a day', { client: 1, currency: 0 }, [['01.03.2026', 'Acme']], { client: 1, date: 0 }],
    ['one that holds currencies stays', { client: 1, currency: 0 }, [['EUR', 'Acme']], { client: 1, currency: 0 }],
  ])('%s', (_why, columns, cells, found) => {
    expect(read('invoices', columns, [['Valuta', 'Client'], ...cells])).toEqual(found);
  }); // oxfmt-ignore

  it('beside a day that headers tell, no other is taken for it', () => {
    const table = [['Date', 'Client', 'Seen', 'Valuta'], ['2026-03-01', 'Acme', '2026-03-05', '2026-03-02']]; // oxfmt-ignore
    expect(read('invoices', { date: 0, client: 1, currency: 3 }, table)).toEqual({ date: 0, client: 1 });
    const started = { startTime: 0, client: 1 };
    expect(read('time', started, table)).toEqual(started);
  });

  it('of tasks no column is taken for a day that is not called so', () => {
    expect(read('tasks', { client: 1 }, [['Made', 'Client'], ['2026-03-01', 'Acme']])).toEqual({ client: 1 }); // oxfmt-ignore
  });
});
