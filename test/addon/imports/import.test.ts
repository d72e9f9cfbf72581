/** Importing on the built add-on: what is new comes once, as values, whole or not at all, and goes again. */
import type {
  ImportOutcome,
  ImportPreview,
  ImportState,
  SentImport,
} from '../../../src/addon/imports/import-contract';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { call, entry, file, invoice, MARCH, payment, sent, task } from './sent-records';

const CLIENTS: Cells = [['Client'], ['Acme'], ['Bolt GmbH']];

function open(tabs: Record<string, Cells> = {}, answer = 'YES', locale = 'de_DE'): OpenSpreadsheet {
  return openSpreadsheet(
    { locale, timeZone: 'Europe/Berlin', uiAnswers: () => answer },
    { Clients: CLIENTS, ...tabs },
  );
}

const write = (opened: OpenSpreadsheet, what: SentImport): ImportOutcome => call(opened, 'write', what);
const preview = (opened: OpenSpreadsheet, what: SentImport): ImportPreview => call(opened, 'preview', what);
const lines = (opened: OpenSpreadsheet, tab: string): unknown[][] => opened.valuesOf(tab).slice(1);

const TOGGL = file('Toggl Track', {
  time: [
    entry({}, '22:30–00:15'),
    entry({ client: 'Bolt', seconds: 3600 }),
    entry({ client: 'Bolt', seconds: 3600 }),
    entry({ client: 'Nobody', day: MARCH + 1 }),
  ],
});
const NAMES = [
  { name: 'Bolt', client: 'Bolt GmbH' },
  { name: 'Nobody', client: null },
];

describe('what is imported', () => {
  it('makes its tab, in the language and notation of the spreadsheet, under her clients’ names', () => {
    const opened = open();
    const { text, added } = write(opened, sent([TOGGL], NAMES));
    expect(text).toBe('Hinzugekommen: 3 Zeilen auf „Zeiten“. „Letzten Import entfernen…“ nimmt es zurück.');
    expect(added).toEqual({ time: 3, invoices: 0, payments: 0, tasks: 0 });
    const sheet = opened.spreadsheet.getSheetByName('Zeiten')!;
    expect(sheet.getRange('A1:J1').getValues()[0]).toEqual(
      ['Datum', 'Kunde', 'Stunden', 'Abrechenbar', 'Betrag', 'Währung', 'Projekt', 'Aufgabe', 'Person', 'Quelle'],
    ); // oxfmt-ignore
    expect(sheet.getRange('A2:J3').getDisplayValues()).toEqual([
      [
        '02.03.2026',
        'Acme',
        '1,75',
        'WAHR',
        '78,75',
        'EUR',
        'Site',
        '',
        'Ann',
        'Toggl Track · 22:30–00:15 · #1',
      ],
      [
        '02.03.2026',
        'Bolt GmbH',
        '1,00',
        'WAHR',
        '78,75',
        'EUR',
        'Site',
        '',
        'Ann',
        'Toggl Track · "Bolt" · #1',
      ],
    ]);
    expect(sheet.getFrozenRows()).toBe(1);
    expect(opened.spreadsheet.getActiveSheet().getName()).toBe('Clients');
  });

  it('remembers only what she had to explain', () => {
    const opened = open();
    write(opened, sent([TOGGL], NAMES));
    expect(lines(opened, 'Namen')).toEqual([['Nobody', 'kein Kunde', '– · #1']]);
    write(
      opened,
      sent(
        [file('Xero', { invoices: [invoice({ client: 'A. Corp' })] })],
        [{ name: 'A. Corp', client: 'Acme' }],
      ),
    );
    expect(lines(opened, 'Namen')).toEqual([
      ['Nobody', 'kein Kunde', '– · #1'],
      ['A. Corp', 'Acme', '– · #2'],
    ]);
    expect(call<ImportState>(opened, 'open').names).toEqual([
      { name: 'nobody', client: null },
      { name: 'a. corp', client: 'Acme' },
    ]);
  });

  it('is written below lines of her own, in her columns, and those stay as they are', () => {
    const hers: Cells = [
      ['Notiz', 'Kunde', 'Datum', 'Stunden', 'Extra'],
      ['x', 'Acme', new Date('2026-03-01T12:00:00Z'), 2, '=D2*50'],
    ];
    const opened = open({ Zeiten: hers });
    write(opened, sent([TOGGL], NAMES));
    const values = opened.valuesOf('Zeiten');
    expect(values[0].slice(0, 5)).toEqual(hers[0]);
    expect(values[0]).toContain('Quelle');
    expect(values[1].slice(0, 5)).toEqual(['x', 'Acme', expect.any(Date), 2, 100]);
    expect(values[2].slice(0, 5)).toEqual(['', 'Acme', expect.any(Date), 1.75, '']);
    expect(values).toHaveLength(5);
    opened.addOn.run('removeLastImport');
    expect(
      opened
        .valuesOf('Zeiten')
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([values[1].slice(0, 4)]);
  });

  it('is written below formulas of hers that show nothing yet, and beside those in columns of her own', () => {
    const formula = '=IF(C3="","",C3*50)';
    const opened = open({
      Zeiten: [
        ['Datum', 'Kunde', 'Stunden', 'Betrag', 'Extra'],
        [new Date('2026-03-01T12:00:00Z'), 'Acme', 2, 100, ''],
        ['', '', '', '', formula],
        ['', '', '', formula, formula],
      ],
    });
    write(opened, sent([TOGGL], NAMES));
    const sheet = opened.spreadsheet.getSheetByName('Zeiten')!;
    expect(sheet.getRange('D3:E4').getFormulas()).toEqual([
      ['', formula],
      [formula, formula],
    ]);
    expect(opened.valuesOf('Zeiten').map(([, client]) => client)).toEqual([
      'Kunde',
      'Acme',
      '',
      '',
      'Acme',
      'Bolt GmbH',
      'Bolt GmbH',
    ]);
  });

  it('brings a line for each foreign currency, with a rate from Google only if she wants it', () => {
    const dollars = sent([
      file('PayPal', { payments: [payment({ currency: 'USD' }, 'T1'), payment(), payment({ day: 1 })] }),
    ]);
    const opened = open();
    expect(preview(opened, dollars).currencies).toEqual(['USD']);
    write(opened, dollars);
    expect(lines(opened, 'Währungen')).toEqual([['USD', '', '', '– · #1']]);
    expect(lines(opened, 'Zahlungen')[0].slice(1)).toEqual([
      'Acme',
      300,
      4.75,
      'USD',
      'INV-7',
      'PayPal · T1 · #1',
    ]);
    const other = open();
    write(other, { ...dollars, withRates: true });
    expect(other.spreadsheet.getSheetByName('Währungen')!.getRange('C2').getFormula()).toBe(
      '=GOOGLEFINANCE("CURRENCY:USDEUR")',
    );
  });

  it('stays text, whatever it looks like', () => {
    const opened = open();
    const texts = {
      project: '=HYPERLINK("http://x.test")',
      task: '007',
      person: '2026-03',
      client: '+49 Acme',
    };
    write(opened, sent([file('=1+1', { time: [entry(texts)] })]));
    const sheet = opened.spreadsheet.getSheetByName('Zeiten')!;
    expect(sheet.getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
    const [, client, , , , , project, task, person, source] = lines(opened, 'Zeiten')[0];
    expect([client, project, task, person]).toEqual([
      '· +49 Acme',
      '· =HYPERLINK("http://x.test")',
      '007',
      '2026-03',
    ]);
    expect(source).toBe('1+1 · #1');
    expect(preview(opened, sent([file('Toggl', { time: [entry(texts)] })])).files[0].time).toBe('0');
  });
});

describe('what is there already', () => {
  it('is not added again: importing twice adds nothing', () => {
    const opened = open();
    expect(preview(opened, sent([TOGGL])).files).toEqual([
      { time: '1111', invoices: '', payments: '', tasks: '' },
    ]);
    write(opened, sent([TOGGL], NAMES));
    expect(preview(opened, sent([TOGGL])).files[0].time).toBe('0001');
    const again = write(opened, sent([TOGGL], NAMES));
    expect(again.text).toBe('Alles aus diesen Dateien ist schon da: Es kam nichts hinzu.');
    expect(lines(opened, 'Zeiten')).toHaveLength(3);
  });

  it('does not come twice from two files that overlap, whether at once or one after the other', () => {
    const all = Array.from({ length: 6 }, (_, index) =>
      entry({ day: MARCH + (index % 3) }, `0${index}:00–0${index}:30`),
    );
    const [first, second] = [
      file('Toggl Track', { time: all.slice(0, 4) }),
      file('Toggl Track', { time: all.slice(2) }),
    ];
    const atOnce = open();
    write(atOnce, sent([first, second]));
    const oneByOne = open();
    write(oneByOne, sent([second]));
    write(oneByOne, sent([first]));
    const sources = (opened: OpenSpreadsheet): string[] =>
      lines(opened, 'Zeiten')
        .map((row) => String(row[9]).replace(/ #.*/, ''))
        .sort();
    expect(sources(atOnce)).toHaveLength(6);
    expect(sources(oneByOne)).toEqual(sources(atOnce));
  });

  it('does not come again in another state, unless she wants it', () => {
    const opened = open();
    write(opened, sent([file('Toggl Track', { time: [entry({ seconds: 3600 }, '09:00–10:00')] })]));
    const tidied = {
      time: [
        entry({ seconds: 5400 }, '09:00–10:30'),
        entry({ client: 'Bolt', seconds: 1800 }, '10:30–11:00'),
      ],
    };
    expect(preview(opened, sent([file('Toggl Track', tidied)])).files[0].time).toBe('21');
    const all = { ...file('Toggl Track', tidied), takesTwice: true };
    expect(preview(opened, sent([all])).files[0].time).toBe('11');
  });

  it('gets a new line for a later state of an invoice, whose removal brings the former one back', () => {
    const opened = open();
    write(opened, sent([file('Xero', { invoices: [invoice()] })]));
    const paid = invoice({ status: 'paid', paid: 30000, paidOn: MARCH + 20 });
    write(opened, sent([file('Xero', { invoices: [paid, invoice({ number: 'INV-8' })] })]));
    write(opened, sent([file('Xero', { invoices: [invoice()] })]));
    expect(lines(opened, 'Rechnungen').map((row) => [row[0], row[6], row[10]])).toEqual([
      ['INV-7', 'offen', 'Xero · #1'],
      ['INV-7', 'bezahlt', 'Xero · #2'],
      ['INV-8', 'offen', 'Xero · #2'],
    ]);
    opened.addOn.run('removeLastImport');
    expect(lines(opened, 'Rechnungen').map((row) => row[6])).toEqual(['offen']);
  });
});

describe('hours that are there in sum', () => {
  const parts = file('Toggl Track', { time: [entry({}, '22:30–00:15'), entry({ day: MARCH + 3, seconds: 3600 }, '09:00–10:00'), entry({ client: 'Bolt', day: MARCH + 3, seconds: 60 }, '10:00–10:01')] });
  /** As a summary has them: Acme's are those of the parts, Bolt's are not. */
  const sums = file('Clockify', { time: [entry({ day: MARCH + 29, seconds: 9918 }), entry({ client: 'Bolt', day: MARCH + 29, seconds: 7200 })] });

  it.each([
    ['a summary after its entries', parts, sums, '21', 4],
    ['entries after their summary', sums, parts, '221', 3],
  ])('%s are left out, unless she takes them', (_, first, second, marks, lineCount) => {
    const opened = open();
    write(opened, sent([first], NAMES));
    expect(preview(opened, sent([second], NAMES)).files[0]?.time).toBe(marks);
    expect(preview(opened, sent([{ ...second, takesTwice: true }], NAMES)).files[0]?.time).toBe(marks.replace(/2/g, '1'));
    write(opened, sent([second], NAMES));
    expect(lines(opened, 'Zeiten')).toHaveLength(lineCount);
  });

  it('in one import, too; and two halves of a month are no sum of each other', () => {
    expect(preview(open(), sent([parts, sums])).files.map(({ time }) => time)).toEqual(['111', '21']);
    const half = file('Toggl Track', { time: [entry({ day: MARCH + 16 }, '09:00–10:45'), entry({ day: MARCH + 17, seconds: 3600 }, '09:00–10:00')] });
    expect(preview(open(), sent([parts, half])).files.map(({ time }) => time)).toEqual(['111', '11']);
  });
}); // oxfmt-ignore

describe('tasks', () => {
  const TRELLO = file('Trello', {
    tasks: [task(), task({ name: '=1+1', client: 'Bolt', due: null, dueMinute: null, dueInWords: '2.12. früh', start: null, estimateMinutes: null, link: '' })],
  });
  const tasks = (opened: OpenSpreadsheet): unknown[][] =>
    lines(opened, 'Aufgaben').filter((row) => row[1] !== '').map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell)));

  it('go below those that are there, as planning has them, with deadlines that are no dates as texts, and go again', () => {
    const opened = open();
    expect(write(opened, sent([TRELLO], NAMES)).added.tasks).toBe(2);
    expect(tasks(opened)).toEqual([
      [false, 'Write newsletter', 'Acme', '2026-03-12T15:30:00.000Z', '1:30', '', '', '2026-03-01T23:00:00.000Z', '', '', '', '', 'https://trello.com/c/x', '', 'Trello · #1'],
      [false, '· =1+1', 'Bolt GmbH', '2.12. früh', '', '', '', '', '', '', '', '', '', '', 'Trello · "Bolt" · #1'],
    ]);
    opened.user.type('Aufgaben', 'B4', 'my own');
    const later = file('Trello', { tasks: [task({ due: MARCH + 20 }), task({ name: 'Call' })] });
    expect(preview(opened, sent([later])).files[0].tasks).toBe('01');
    write(opened, sent([later]));
    expect(tasks(opened).map((row) => row[1])).toEqual(['Write newsletter', '· =1+1', 'my own', 'Call']);
    opened.addOn.run('removeLastImport');
    expect(tasks(opened).map((row) => row[1])).toEqual(['Write newsletter', '· =1+1', 'my own']);
  });
}); // oxfmt-ignore

it('an appointment at midnight keeps its time', () => {
  const opened = open();
  const at = (iso: string) => task({ due: null, dueMinute: null, at: Date.parse(iso) }); // oxfmt-ignore
  write(opened, sent([file('iCalendar', { tasks: [at('2026-11-27T23:00Z'), at('2026-11-28T08:30Z')] })]));
  const column = opened.valuesOf('Aufgaben')[0].indexOf('Um');
  const cells = opened.valuesOf('Aufgaben').slice(1, 3).map((row) => row[column]); // oxfmt-ignore
  expect(cells).toEqual(['2026-11-28 0:00', new Date('2026-11-28T08:30Z')]);
  opened.addOn.run('planMyDay');
  expect(opened.lastToast()).not.toContain('Aufgaben!');
});

describe('removing the last import', () => {
  it('asks with what goes, and takes the lines of all tabs', () => {
    const opened = open();
    write(opened, sent([TOGGL], NAMES));
    write(
      opened,
      sent([file('Xero', { invoices: [invoice()] }), file('Toggl Track', { time: [entry({ day: 1 })] })]),
    );
    opened.addOn.run('removeLastImport');
    expect(opened.lastAlert()).toContain(
      'Der letzte Import (Toggl Track und Xero) wird entfernt: 1 Zeile auf „Zeiten“ und 1 Zeile auf „Rechnungen“.',
    );
    expect(['Zeiten', 'Rechnungen', 'Namen'].map((tab) => lines(opened, tab).length)).toEqual([3, 0, 1]);
    opened.addOn.run('removeLastImport');
    expect(opened.lastAlert()).toContain('3 Zeilen auf „Zeiten“ und 1 Zeile auf „Namen“.');
    expect(['Zeiten', 'Namen'].map((tab) => lines(opened, tab).length)).toEqual([0, 0]);
    opened.addOn.run('removeLastImport');
    expect(opened.lastToast()).toContain('keinen Import');
  });

  it('does nothing when she says no', () => {
    const opened = open({}, 'NO');
    write(opened, sent([TOGGL], NAMES));
    opened.addOn.run('removeLastImport');
    expect(lines(opened, 'Zeiten')).toHaveLength(3);
  });

  it('takes what it brought along about names and currencies, but no rate and no line of hers, and none that is in use', () => {
    const opened = open({
      Namen: [['Name in Dateien', 'Kunde'], ['Old name', 'Acme']],
      Zahlungen: [['Datum', 'Kunde', 'Betrag', 'Währung'], [new Date('2026-03-01T12:00:00Z'), 'Acme', 5, 'SEK'], [new Date('2026-03-01T12:00:00Z'), 'Acme', 5, 'EUR'], [new Date('2026-03-02T12:00:00Z'), 'Acme', 5, 'EUR'], [new Date('2026-03-03T12:00:00Z'), 'Acme', 5, 'EUR']],
    });
    const payments = ['USD', 'GBP', 'CHF', 'SEK'].map((currency, index) => payment({ currency, client: 'A. Corp', day: MARCH + index }));
    write(opened, { ...sent([file('Wise', { payments })], [{ name: 'A. Corp', client: 'Acme' }]), withRates: true });
    expect(lines(opened, 'Währungen').map(([code]) => code)).toEqual(['CHF', 'GBP', 'SEK', 'USD']);
    opened.user.type('Währungen', 'C2', '1,05');
    opened.addOn.run('removeLastImport');
    expect(lines(opened, 'Währungen').map(([code]) => code)).toEqual(['CHF', 'SEK']);
    expect(lines(opened, 'Namen').map((line) => line.slice(0, 2))).toEqual([['Old name', 'Acme']]);
    expect(opened.valuesOf('Zahlungen')).toHaveLength(5);
  }); // oxfmt-ignore

  it('leaves what she has typed beside a line', () => {
    const opened = open();
    write(opened, sent([TOGGL], NAMES));
    opened.spreadsheet.getSheetByName('Zeiten')!.insertColumnsAfter(3, 1);
    opened.user.type('Zeiten', 'D3', 'asked about this');
    opened.addOn.run('removeLastImport');
    expect(opened.lastAlert()).toContain('In 1 Zeile steht etwas von dir daneben');
    expect(
      opened
        .valuesOf('Zeiten')
        .flat()
        .filter((cell) => cell !== '')
        .slice(10),
    ).toEqual(['asked about this']);
  });
});

it('is told not to be read any more once its column has got another name', () => {
  const opened = open({}, 'YES', 'en_GB');
  opened.setUp('VA');
  write(opened, sent([TOGGL], NAMES));
  opened.spreadsheet.getSheetByName('Time')!.getRange('C1').setValue('How long');
  opened.recalculate();
  expect(opened.lastToast()).toContain(
    'Nothing on the Time tab can be read: the first row has no column “Hours”. If “How long” is that column, call it “Hours” again.',
  );
});

describe('what the page reads', () => {
  it('are clients, tabs that may hold records, and how the spreadsheet writes', () => {
    const state = call<ImportState>(
      open({ Export: [['x']], Rechnungen: [['Nr', 'Wer']], Zeiten: [['Datum', 'Kunde', 'Stunden']] }),
      'open',
    );
    expect(state).toEqual({
      clients: ['Acme', 'Bolt GmbH'], names: [], readings: {}, tabs: ['Export', 'Rechnungen'],
      decimalMark: ',', dayOrder: 'dmy', timeZone: 'Europe/Berlin', currency: 'EUR',
      now: Date.UTC(2026, 10, 21, 12) / 60_000,
    }); // oxfmt-ignore
  });

  it('is a tab of hers, with dates as they are there', () => {
    const opened = open({
      Export: [
        ['Datum', 1.5, true],
        [new Date('2026-03-01T23:30:00Z'), '', false],
      ],
    });
    opened.spreadsheet.getSheetByName('Export')!.getRange('B1').setNumberFormat('#,##0.00 [$$-409]');
    expect(call(opened, 'readTab', 'Export')).toEqual([
      // The format alone says what it is.
      ['Datum', '1.50 $', true],
      [{ day: MARCH, second: 1800 }, '', false],
    ]);
    expect(() => call(opened, 'readTab', 'Gone')).toThrow('Das Blatt „Gone“ gibt es nicht mehr.');
  });

  it('is how files of nobody we know are read, once she has said it', () => {
    const opened = open();
    const reading = {
      kind: 'time',
      columns: { date: 0, hours: 2 },
      dayOrder: 'dmy',
      decimalMark: ',',
      currency: '',
      statuses: {},
    };
    const remember = { headerKey: 'datum|wer|std', reading } as never;
    write(opened, sent([file('', { time: [entry()], remember })]));
    write(opened, sent([file('', { time: [entry({ day: 1 })], remember })]));
    expect(call<ImportState>(opened, 'open').readings).toEqual({ 'datum|wer|std': reading });
  });
});
