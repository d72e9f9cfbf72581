/** Tabs of time, invoices and payments as people keep them: what their lines say, in any language, and what is told of the others. */
import { contextOf } from '../../../src/addon/context';
import { readMoney, type MoneyTabs } from '../../../src/addon/records/read-money';
import { locateTabs } from '../../../src/addon/tabs/locate-tabs';
import { dayNumber } from '../../../src/core/reading/dates/parse-day';
import { TEXTS } from '../../../src/i18n/languages';
import { createAppsScript, inspectWorld } from '../../../stand-in/apps-script';
import type { Cells, Spreadsheet } from '../open-spreadsheet';

const day = (year: number, month: number, dayOfMonth: number): number =>
  dayNumber(year, month, dayOfMonth) ?? NaN;
const CLIENTS = ['Acme GmbH', 'Bolt'];

interface Read extends MoneyTabs {
  readonly reads: number;
}

/** Texts stay texts, as a pasted or imported tab has them. */
function read(tabs: Record<string, Cells>, locale = 'en_GB', chosen = '', isMarked = false): Read {
  const globals = createAppsScript({
    now: new Date('2026-11-21T12:00:00Z'),
    locale,
    timeZone: 'Europe/Berlin',
  });
  Object.assign(globalThis, globals);
  const spreadsheet = globals.SpreadsheetApp.create('Work') as unknown as Spreadsheet;
  for (const [name, cells] of Object.entries(tabs)) {
    const range = spreadsheet.insertSheet(name).getRange(1, 1, cells.length, cells[0].length);
    range.setNumberFormats(
      cells.map((row) => row.map((cell) => (typeof cell === 'string' ? '@' : 'General'))),
    );
    range.setValues(cells);
  }
  const found = locateTabs(spreadsheet);
  const ours = isMarked
    ? Object.entries(found).map(([key, tab]) => [key, tab === null ? null : { ...tab, isMarked }])
    : [];
  const located = { ...found, ...Object.fromEntries(ours) } as typeof found;
  const context = contextOf(spreadsheet, TEXTS.en);
  const { calls } = inspectWorld(globals);
  calls.reset();
  const money = readMoney(located, CLIENTS, context, chosen);
  return { ...money, reads: calls.calls.filter(({ method }) => method === 'Range.getValues').length };
}

describe('Time', () => {
  const HEADERS = ['Datum', 'Kunde', 'Stunden', 'Abrechenbar', 'Betrag', 'Währung', 'Projekt', 'Quelle'];

  it('reads dates, times, ticks and amounts as they are typed', () => {
    const { time, problems } = read(
      {
        Zeiten: [
          HEADERS,
          [new Date('2026-03-01T23:30:00Z'), 'Acme GmbH', 1.75, true, 78.75, 'EUR', 'Site', ''],
          ['02.03.2026', 'bolt', '1:30', 'ja', '60,50 €', '', '', 'Toggl Track · #1'],
          ['2026-03-03', 'Bolt', '90 min', 'nein', '$1,250.00', '', '', ''],
          ['3 Mar 2026', 'Bolt', '-0,5 h', '', '', 'usd', '', ''],
          ['', '', '', '', '', '', '', ''],
        ],
      },
      'de_DE',
    );
    expect(problems).toEqual([]);
    const entries = time.map(({ day: on, client, seconds, billable, amount, currency }) => [
      on,
      client,
      seconds,
      billable,
      amount,
      currency,
    ]);
    expect(entries).toEqual([
      [day(2026, 3, 2), 'Acme GmbH', 6300, true, 7875, 'EUR'],
      [day(2026, 3, 2), 'Bolt', 5400, true, 6050, 'EUR'],
      [day(2026, 3, 3), 'Bolt', 5400, false, 125000, 'USD'],
      [day(2026, 3, 3), 'Bolt', -1800, null, null, 'USD'],
    ]);
    expect(time.map(({ rowNumber, source }) => [rowNumber, source])).toEqual([
      [2, ''],
      [3, 'Toggl Track · #1'],
      [4, ''],
      [5, ''],
    ]);
  });

  it('leaves out a line without day or hours, and names the cell', () => {
    const { time, problems } = read({
      Time: [
        ['Date', 'Client', 'Hours', 'Billable', 'Amount'],
        ['soon', 'Bolt', 1, true, 10],
        ['2026-03-02', 'Bolt', '', true, 10],
        ['2026-03-02', 'Bolt', '2 days', true, 10],
        ['2026-03-02', 'Bolt', 2, 'perhaps', '10 %'],
      ],
    });
    expect(time).toHaveLength(1);
    expect(time[0]).toMatchObject({ seconds: 7200, billable: null, amount: null });
    expect(problems.map(({ cell }) => cell)).toEqual(['Time!A2', 'Time!C3', 'Time!C4', 'Time!D5', 'Time!E5']);
    expect(problems[0].text).toBe('Cannot read Time!A2: it holds “soon”, a date with its year is needed.');
    expect(problems[1].text).toContain('it is empty');
  });

  it.each(['12.3.', '3 Mar', '12/3'])('does not guess the year of %s, but asks for it', (date) => {
    const { time, problems } = read({
      Time: [
        ['Date', 'Client', 'Hours'],
        [date, 'Bolt', 1],
      ],
    });
    expect([time, problems[0].text]).toEqual([
      [],
      `Cannot read Time!A2: it holds “${date}”, a date with its year is needed.`,
    ]);
  });

  it('is nothing where a tab of hers only has the name', () => {
    const { time, problems } = read({
      Time: [
        ['When', 'What'],
        ['today', 'sleep'],
      ],
    });
    expect([time, problems]).toEqual([[], []]);
  });

  it('says which header is missing, and which may have taken its place', () => {
    const lines = (...headers: string[]): Cells => [headers, headers.map(() => 'x')];
    expect(read({ Time: lines('Date', 'Client', 'Effort') }).problems).toEqual([
      {
        text: 'Nothing on the Time tab can be read: the first row has no column “Hours”. If “Effort” is that column, call it “Hours” again.',
        cell: 'Time!A1',
      },
    ]);
    expect(read({ Time: lines('Date', 'Client', 'Billable') }).problems[0].text).toContain(
      'Write “Hours” above the column that holds it.',
    );
    expect(read({ Invoices: lines('Client', 'Issued', 'Net') }).problems[0].text).toContain('“Amount”');
    expect(read({ Payments: lines('Day', 'Client', 'Amount') }).problems[0].text).toContain('“Date”');
    const payment = (client: string): Cells => [
      ['Date', 'Client', 'Amount', 'Currency'],
      ['2026-03-09', client, 100, 'USD'],
    ];
    const cellsOf = (tabs: Record<string, Cells>): string[] =>
      read(tabs, 'en_GB', 'EUR').problems.map(({ cell }) => cell);
    expect(
      cellsOf({ Payments: payment('Zebu'), Names: lines('Name in files', 'Customer?', 'Source') }),
    ).toEqual(['Names!A1']);
    expect(cellsOf({ Payments: payment('Bolt'), Currencies: lines('Currency', 'From', 'Course') })).toEqual([
      'Currencies!A1',
    ]);
  });
});

describe('Invoices', () => {
  it('take the words of any language, and infer what nobody said', () => {
    const { invoices, problems } = read({
      Facturen: [
        [
          'Nummer',
          'Klant',
          'Factuurdatum',
          'Vervaldatum',
          'Bedrag',
          'Status',
          'Betaald',
          'Betaald op',
          'Bron',
        ],
        ['7', 'Bolt', '2026-02-13', '2026-02-27', 300, 'teilweise bezahlt', 100, '', 'Xero · #1'],
        ['8', 'Bolt', '2026-02-13', '', 300, '', 300, '2026-03-01', 'Wave · +VAT · #1'],
        ['9', 'Bolt', '2026-02-13', '', -50, '', '', '', ''],
        ['10', 'Bolt', '2026-02-13', '', 300, '', 120, '', ''],
        ['11', 'Bolt', '2026-02-13', '', 300, 'somehow', '', '', ''],
        ['12', 'Bolt', '2026-02-13', '', 300, 'Overdue', '', '', ''],
      ],
    });
    expect(invoices.map(({ status, withTax, paid }) => [status, withTax, paid])).toEqual([
      ['partPaid', false, 10000],
      ['paid', true, 30000],
      ['open', false, null],
      ['partPaid', false, 12000],
      ['open', false, null],
      ['open', false, null],
    ]);
    expect(problems.map(({ cell }) => cell)).toEqual(['Facturen!F6']);
    expect(problems[0].text).toContain('draft, open, part paid, paid, written off or void');
  });
});

describe('a column of ours under a new name', () => {
  const told = (tab: string, header: readonly string[], line: Cells[number], isMarked = true): string[] =>
    read({ [tab]: [[...header], line] as Cells }, 'en_GB', '', isMarked).problems.map(({ text }) => text);

  it('is told where nothing needs it, and what to call it', () => {
    expect(told('Time', ['Date', 'Client', 'Hours', 'Worth'], ['2026-03-02', 'Bolt', 1, '60.50'])).toEqual([
      'The Time tab has no column “Amount”. If “Worth” is that column, call it “Amount” again; until then it is not read.',
    ]);
    const invoice = ['2026-03-02', 'Bolt', 100, '2026-03-16', 'EUR', 'x'];
    const texts = told('Invoices', ['Issued', 'Client', 'Amount', 'Until', 'In', 'Note'], invoice);
    expect(texts.map((text) => /column “([^”]+)”\. If ([^,]+) is/.exec(text)?.slice(1))).toEqual([
      ['Due', '“Until”'],
      ['Currency', '“In”'],
      ['Paid on', '“Until”'],
    ]);
  });

  it.each<[string, string[], Cells[number], boolean]>([
    ['she removed it', ['Date', 'Client', 'Hours'], ['2026-03-02', 'Bolt', 1], true],
    [
      'hers holds something else',
      ['Date', 'Client', 'Hours', 'Mood'],
      ['2026-03-02', 'Bolt', 1, 'fine'],
      true,
    ],
    ['hers is blank', ['Date', 'Client', 'Hours', 'Mood'], ['2026-03-02', 'Bolt', 1, ''], true],
    ['the tab is hers', ['Date', 'Client', 'Hours', 'Worth'], ['2026-03-02', 'Bolt', 1, 60], false],
  ])('is not told where %s', (_why, header, line, isMarked) => {
    expect(told('Time', header, line, isMarked)).toEqual([]);
  });
});

describe('Invoices due', () => {
  const due = (held: unknown, issued = '2026-02-13') => {
    const { invoices, problems } = read({
      Invoices: [
        ['Client', 'Issued', 'Due', 'Amount'],
        ['Bolt', issued, held, 300],
      ] as Cells,
    });
    return {
      days: invoices[0].due === null ? null : invoices[0].due - day(2026, 2, 13),
      problems: problems.length,
    };
  };

  it.each([['net 30'], ['30 Tage'], [30], ['2026-03-15']])('are %p after they were issued', (held) => {
    expect(due(held)).toEqual({ days: 30, problems: 0 });
  });

  it.each(['overdue by 3 days', 'Fällig in 14 Tagen', 'vervallen sinds 3 dagen'])(
    'are told, and have no day, where a cell counts from another day: %s',
    (held) => {
      expect(due(held)).toEqual({ days: null, problems: 1 });
    },
  );

  it('have no day where nobody knows when they were issued', () => {
    expect(due('net 30', '')).toEqual({ days: null, problems: 1 });
  });
});

describe('Names and Currencies', () => {
  const PAYMENTS: Cells = [
    ['Date', 'Client', 'Amount', 'Fee', 'Currency'],
    ['2026-03-09', 'acme  gmbh', 100, -4, ''],
    ['2026-03-09', 'Acme International', 100, 0, ''],
    ['2026-03-09', 'Tax office', 100, 0, ''],
    ['2026-03-09', 'Zebu', 100, 0, ''],
    ['2026-03-10', 'Zebu', 100, 0, ''],
  ];

  it('explain names that are no client’s, and name the others', () => {
    const names = [
      ['Name in files', 'Client'],
      ['Acme International', 'Acme GmbH'],
      ['Tax office', 'kein Kunde'],
    ];
    const { payments, unknownNames, reads } = read({ Payments: PAYMENTS, Names: names });
    expect(payments.map(({ client, fee }) => [client, fee])).toEqual([
      ['Acme GmbH', 400],
      ['Acme GmbH', 0],
    ]);
    expect(unknownNames).toEqual([{ name: 'Zebu', lines: 2, cell: 'Payments!B5' }]);
    expect(reads).toBe(2);
  });

  it('are not read where nobody needs them', () => {
    const { reads, payments } = read({
      Payments: PAYMENTS.slice(0, 2),
      Names: [['Name in files', 'Client']],
      Currencies: [['Currency', 'From', 'Rate']],
    });
    expect([payments.length, reads]).toEqual([1, 1]);
  });

  it('say what a foreign currency is worth, from a day on', () => {
    const { rates, problems } = read(
      {
        Payments: [
          ['Date', 'Client', 'Amount', 'Currency'],
          ['2026-03-09', 'Bolt', 100, 'USD'],
        ],
        Currencies: [
          ['Currency', 'From', 'Rate'],
          ['USD', '', '0,92'],
          ['$', '2026-03-01', 0.9],
          ['GBP', '', ''],
          ['NOK', '', '#N/A'],
        ],
      },
      'en_GB',
      'EUR',
    );
    expect(rates.map(({ currency, from, rate }) => [currency, from, rate])).toEqual([
      ['USD', null, 0.92],
      ['USD', day(2026, 3, 1), 0.9],
    ]);
    expect(problems.map(({ cell }) => cell)).toEqual(['Currencies!C5']);
  });
});
