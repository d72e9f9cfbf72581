/** What is asked before a file is read, and what nobody needs to be asked. */
import { headerLineKey } from '../../../src/core/imports/columns/column-key';
import { readRecords } from '../../../src/core/imports/read-records';
import { inspectReading, recogniseTable } from '../../../src/core/imports/recognise-table';
import type {
  ImportTable,
  RecordKind,
  RememberedReading,
  TableReading,
} from '../../../src/core/imports/types';
import { TEXTS } from '../../../src/i18n/languages';
import { LANGUAGES } from '../../../src/i18n/types/texts';
import { CONTEXT, day, parseCsv } from './context';
import { importTable, shownRecords } from './shown-records';
import { locateFields, spellFields } from '../../../src/core/imports/columns/match-layouts';

const HARVEST =
  'Date,Client,Project,Task,Notes,Hours,Billable?,First Name,Last Name,Billable Amount,Currency';

function harvest(date: string, hours: string, amount = '75.00'): string[][] {
  return parseCsv(`${HARVEST}\n${date},Acme,Site,Draft,,"${hours}",Yes,Ann,Lee,"${amount}",Euro - EUR`);
}

describe('a file nobody knows', () => {
  it.each<[what: string, file: string, kind: RecordKind, record: string]>([
    ['German hours', 'Kunde;Datum;Stunden;Betrag\nAcme;2.3.2026;1,5;90,00', 'time', '2 2026-03-02 1.5 h <Acme> 90.00 //'],
    ['Dutch clock times', 'Klant;Datum;Van;Tot;Project\nAcme;23-3-2026;9:00;10:30;Site', 'time', '2 2026-03-23 09:00–10:30 1.5 h <Acme> Site//'],
    ['a night without an end date', 'Client,Date,Start,End\nAcme,2026-03-02,23:30,00:30', 'time', '2 2026-03-02 23:30–00:30 1 h <Acme> //'],
    ['hours called time', 'Client,Date,Time\nAcme,2026-03-02,1:30', 'time', '2 2026-03-02 1.5 h <Acme> //'],
    ['an account with times of the clock', 'Date,Time,Name,Amount\n2026-03-02,10:15:00,Acme,"12.50"', 'payments', '2 2026-03-02 <Acme> 12.50'],
    ['hours called time, worth something', 'Date,Time,Client,Project,Amount\n2026-03-02,1:30,Acme,Site,"12.50"', 'time', '2 2026-03-02 1.5 h <Acme> 12.50 Site//'],
    ['Norwegian invoices', 'Fakturanr;Kunde;Fakturadato;Forfallsdato;Sum eks. mva;Mva;Status\n7;Acme;2.3.2026;16.3.2026;"100,00";"25,00";Sendt', 'invoices', '2 7 <Acme> 2026-03-02 due 2026-03-16 100.00 open'],
    ['Hungarian payments', 'Dátum;Ügyfél;Összeg;Pénznem;Díj\n2026-03-02;Acme;12 000;HUF;100', 'payments', '2 2026-03-02 <Acme> 12000.00 HUF fee 100.00'],
    ['English tasks', 'Task,Client,Due date,Estimate,Done\nNewsletter,Acme,2026-03-12,1:30,no', 'tasks', '2 Newsletter <Acme> due 2026-03-12 90 min'],
    ['tasks that say how long they took', 'Task,Client,Due date,Duration\nNewsletter,Acme,2026-03-12,1:30', 'tasks', '2 Newsletter <Acme> due 2026-03-12'],
    ['hours of tasks that were due', 'Date,Client,Task,Due date,Duration\n2026-03-02,Acme,Newsletter,2026-03-12,1:30', 'time', '2 2026-03-02 1.5 h <Acme> /Newsletter/'],
    ['titles above the header', 'My hours,,\nMarch,,\n,,\nClient,Date,Hours\nAcme,2026-03-02,1.5', 'time', '5 2026-03-02 1.5 h <Acme> //'],
  ])('is read as %s, once that is confirmed', (_what, file, kind, record) => {
    const { found, read } = importTable(parseCsv(file));
    expect(found).toMatchObject({ product: '', sureness: 'unknown', reading: { kind } });
    expect(found.questions).toEqual([{ about: 'columns' }]);
    expect(shownRecords(read)).toEqual([record]);
  }); // oxfmt-ignore

  it('is asked about its day, where there is none, and no plan for that', () => {
    const { found } = importTable(parseCsv('Client,Task,Duration\nAcme,Newsletter,1:30'));
    expect(found.reading.kind).toBe('time');
    expect(found.questions).toEqual([{ about: 'columns' }, { about: 'day' }]);
  });

  it('says what is missing, and is read when a column was chosen for it', () => {
    const table = parseCsv('Wer;Wann;Wie lange\nAcme;2.3.2026;1,5');
    const { found } = importTable(table);
    expect(found.questions.map(({ about }) => about)).toEqual(['columns', 'missing', 'missing']);
    const reading: TableReading = { ...found.reading, columns: { client: 0, date: 1, duration: 2 } };
    expect(inspectReading(table, reading, CONTEXT).questions).toEqual([{ about: 'columns' }]);
    expect(shownRecords(readRecords(table, reading, CONTEXT))).toEqual(['2 2026-03-02 1.5 h <Acme> //']);
  });

  it('is not asked about again when the same header line comes, however it is written', () => {
    const { found } = importTable(parseCsv('Wer;Wann;Wie lange\nAcme;2.3.2026;1,5'));
    const { dayOrder, decimalMark, currency, statuses } = found.reading;
    const confirmed: RememberedReading = {
      kind: 'time', columns: { client: 0, date: 1, duration: 2 }, dayOrder, decimalMark, currency, statuses,
    }; // oxfmt-ignore
    const again = recogniseTable(parseCsv('WER; Wann ;Wie lange\nGlobex;3.3.2026;2'), CONTEXT, {
      [found.headerKey]: confirmed,
    });
    expect(again).toMatchObject({ sureness: 'remembered', questions: [], reading: confirmed });
  });

  it('is nothing where no line can be a header', () => {
    expect(recogniseTable([], CONTEXT)).toBeNull();
    expect(recogniseTable([['', null], [1, 2], ['Acme']], CONTEXT)).toBeNull();
  });

  it('has a key of its own', () => {
    const keys = [['a', 'b'], ['ab'], ['b', 'a'], ['a', '', 'b'], ['a', 'b', 'c']].map(headerLineKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('dates', () => {
  it.each<[date: string, expected: string, why: string]>([
    ['2026-03-04', '2026-03-04', 'the year first leaves no doubt'],
    ['04.03.2026', '2026-03-04', 'with dots the day comes first'],
    ['18/11/2026', '2026-11-18', 'there is no month 18'],
    ['11/18/2026', '2026-11-18', 'there is no month 18'],
    ['05/05/2026', '2026-05-05', 'the same day both ways'],
    ['18 Nov 2026', '2026-11-18', 'in words'],
  ])('%s is %s without a question: %s', (date, expected) => {
    const { found, read } = importTable(harvest(date, '1.25'));
    expect(found.questions).toEqual([]);
    expect(read.time[0].record.day).toBe(day(expected));
  });

  it('asks with a value of hers where all could be read both ways', () => {
    const table = [...harvest('05/05/2026', '1.25'), ...harvest('03/04/2026', '1.25').slice(1)];
    const { found, read } = importTable(table);
    const sample = { held: '03/04/2026', rowNumber: 3, dmy: day('2026-04-03'), mdy: day('2026-03-04') };
    expect(found.questions).toEqual([{ about: 'dayOrder', sample }]);
    expect(read.time[1].record.day).toBe(day('2026-04-03'));
    const other = readRecords(table, { ...found.reading, dayOrder: 'mdy' }, CONTEXT);
    expect(other.time[1].record.day).toBe(day('2026-03-04'));
  });

  it('lets one date decide for all columns of the file, and tells the one that then is none', () => {
    const table = parseCsv(
      'InvoiceNumber,ContactName,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountDue,Type,Status\n' +
        '1,Acme,03/02/2026,17/02/2026,10.00,0.00,10.00,Sales invoice,Awaiting Payment\n' +
        '2,Acme,soon,17/02/2026,10.00,0.00,10.00,Sales invoice,Awaiting Payment',
    );
    const { found, read } = importTable(table);
    expect(found.questions).toEqual([]);
    expect(read.invoices.map(({ record }) => record.issued)).toEqual([day('2026-02-03'), null]);
    expect(read.problems).toEqual([
      { rowNumber: 3, field: 'date', held: 'soon', needed: 'date', isLeftOut: false },
    ]);
  });

  it('asks where two dates contradict each other, and reads neither the other way round', () => {
    const table = [...harvest('18/11/2026', '1.25'), ...harvest('11/18/2026', '1.25').slice(1)];
    const { found, read } = importTable([...table, ...harvest('03/04/2026', '1').slice(1)]);
    expect(found.questions.map(({ about }) => about)).toEqual(['dayOrder']);
    expect(read.time.map(({ rowNumber }) => rowNumber)).toEqual([2, 4]);
    expect(read.problems).toMatchObject([
      { rowNumber: 3, field: 'date', held: '11/18/2026', isLeftOut: true },
    ]);
  });
});

describe('numbers', () => {
  it.each<[hours: string, amount: string, seconds: number, hundredths: number, why: string]>([
    ['1,25', '75,00', 4500, 7500, 'decimal comma under English headers'],
    ['1.25', '1,200.00', 4500, 120000, 'thousands in English'],
    ['1,25', '1.200,00', 4500, 120000, 'thousands in German'],
    ['1,250', '75,00', 4500, 7500, 'the file writes decimal commas'],
    ['1:15', '75.00', 4500, 7500, 'a duration'],
    ['1,25', '€ 1.200', 4500, 120000, 'no thousandths of an euro'],
  ])('%s and %s leave no doubt: %s', (hours, amount, seconds, hundredths) => {
    const { found, read } = importTable(harvest('2026-03-04', hours, amount));
    expect(found.questions.filter(({ about }) => about !== 'decimalMark')).toEqual([]);
    expect(read.time[0].record).toMatchObject({ seconds, amount: hundredths });
  });

  it('asks with a value of hers where all could be read both ways, and proposes what is likely', () => {
    const table = harvest('2026-03-04', '1,250', '');
    const { found, read } = importTable(table);
    const sample = { held: '1,250', rowNumber: 2, point: 1250, comma: 1.25 };
    expect(found.questions).toEqual([{ about: 'decimalMark', sample }]);
    expect(read.time[0].record.seconds).toBe(4500);
    const other = readRecords(table, { ...found.reading, decimalMark: '.' }, CONTEXT);
    expect(other.time[0].record.seconds).toBe(1250 * 3600);
  });

  it('asks where columns that decide contradict each other', () => {
    const table = parseCsv(
      `${HARVEST},Hours Rounded\n2026-03-04,Acme,Site,Draft,,"1,250",Yes,Ann,Lee,"1.50",EUR,`,
    );
    expect(importTable(table).found.questions).toEqual([]);
    const both = parseCsv('Client,Date,Hours,Amount,Net\nAcme,2026-03-04,"1,250","75,50",7.25');
    const fields = {
      kind: 'invoices',
      columns: { client: 0, number: 1, amount: 3, net: 4, open: 2 },
    } as const;
    const reading = { ...importTable(both).found.reading, ...fields };
    expect(inspectReading(both, reading, CONTEXT).questions.map(({ about }) => about)).toContain(
      'decimalMark',
    );
  });

  it('takes money for thousands', () => {
    const { found, read } = importTable(harvest('2026-03-04', '2', '1,200'));
    expect(found).toMatchObject({ decimalMark: '.', questions: [{ sample: { point: 1200, comma: 1.2 } }] });
    expect(read.time[0].record.amount).toBe(120000);
  });
});

describe('statuses', () => {
  const LIST = 'Rechnungsnummer;Kunde;Rechnungsdatum;Nettobetrag;Bruttobetrag;Status';
  const table = parseCsv(
    `${LIST}\n1;Acme;2.3.2026;100,00;119,00;Im Mahnlauf\n2;Acme;3.3.2026;10,00;11,90;im mahnlauf\n3;Acme;4.3.2026;1,00;1,19;Bezahlt`,
  );

  it('asks about a word that nobody knows, and reads its lines only then', () => {
    const { found, read } = importTable(table);
    expect(found.questions).toEqual([{ about: 'status', word: 'Im Mahnlauf', rowNumber: 2, count: 2 }]);
    expect(shownRecords(read)).toEqual(['4 3 <Acme> 2026-03-04 1.00 paid paid 1.00']);
    expect(read.problems).toMatchObject([
      { rowNumber: 2, field: 'status', held: 'Im Mahnlauf', isLeftOut: true },
      {},
    ]);
  });

  it.each([
    ['open', ['open', 'open', 'paid'], {}],
    ['leaveOut', ['paid'], { chosen: 2 }],
  ] as const)('takes the answer %s', (meaning, expected, leftOut) => {
    const { found } = importTable(table);
    const reading: TableReading = { ...found.reading, statuses: { 'Im Mahnlauf': meaning } };
    expect(inspectReading(table, reading, CONTEXT).questions).toEqual([]);
    const read = readRecords(table, reading, CONTEXT);
    expect(read.invoices.map(({ record }) => record.status)).toEqual(expected);
    expect(read.leftOut).toEqual(leftOut);
  });

  it('asks what a list means that says nothing of payments, and calls nobody late until then', () => {
    const silent = parseCsv(
      'Számlaszám;Vevő;Keltezés dátuma;Bruttó összeg\n1;Acme;2026-03-02;1270\n;;;\n2;Acme;2026-03-03;1270',
    );
    const { found, read } = importTable(silent);
    expect(found.questions).toEqual([{ about: 'status', word: '', rowNumber: 2, count: 2 }]);
    expect(read.invoices.map(({ record }) => record.status)).toEqual(['paid', 'paid']);
    const answered = readRecords(silent, { ...found.reading, statuses: { '': 'open' } }, CONTEXT);
    expect(answered.invoices.map(({ record }) => record.status)).toEqual(['open', 'open']);
  });
});

describe('a summary without dates', () => {
  const TOGGL = 'Project,Client,Duration,Billable duration,Amount USD\nSite,Acme,26:15:00,20:00:00,1575.00';

  it('is read once its month is known; what is billable is a part', () => {
    const table = parseCsv(TOGGL);
    const { found } = importTable(table);
    const read = readRecords(table, { ...found.reading, day: day('2026-03-01') }, CONTEXT);
    expect(shownRecords(read)).toEqual([
      '2 2026-03-01 20 h <Acme> billable 1575.00 USD Site//',
      '2 2026-03-01 6.25 h <Acme> free 0.00 USD Site//',
    ]);
    expect(read.period).toEqual({ first: day('2026-03-01'), last: day('2026-03-01') });
  });

  it.each([
    ['03/01/2026 - 03/31/2026', []],
    ['01.03.2026 bis 31.03.2026', []],
    ['2026-03-01 - 2026-04-30', ['day']],
  ])('with the title %s', (title, questions) => {
    const table = parseCsv(`Summary report\n${title}\nClient,Time (h),Time (decimal)\nAcme,1:30:00,1.50`);
    expect(importTable(table).found.questions.map(({ about }) => about)).toEqual(questions);
  });
});

describe('cells of a spreadsheet', () => {
  it('reads dates, durations, numbers and ticks as they are', () => {
    const duration = new Date(Date.UTC(1899, 11, 31, 8, 30));
    const table: ImportTable = [
      ['Date', 'Client', 'Hours', 'Billable', 'Amount'],
      [new Date(Date.UTC(2026, 2, 2)), 'Acme', 1.5, true, 90],
      [46083, 'Acme', duration, false, '€ 12'],
    ];
    expect(shownRecords(importTable(table).read)).toEqual([
      '2 2026-03-02 1.5 h <Acme> billable 90.00 //',
      '3 2026-03-02 32.5 h <Acme> free 12.00 EUR //',
    ]);
  });

  it.each(LANGUAGES)('knows our own tabs, kept by hand in another spreadsheet, in %s', (language) => {
    const { headers } = TEXTS[language].recordTabs;
    const read = (tab: 'time' | 'invoices' | 'payments') => importTable([Object.values(headers[tab]), ['x']]).found.reading;
    const named = (tab: 'time' | 'invoices' | 'payments') =>
      Object.fromEntries(Object.entries(read(tab).columns).map(([field, column]) => [field, Object.keys(headers[tab])[column]]));
    expect({ kind: read('time').kind, ...named('time') }).toEqual({
      kind: 'time', date: 'date', client: 'client', duration: 'hours', billable: 'billable', amount: 'amount', currency: 'currency',
      project: 'project', task: 'task', person: 'person', sourceText: 'source',
    });
    expect({ kind: read('invoices').kind, ...named('invoices') }).toEqual({
      kind: 'invoices', number: 'number', client: 'client', date: 'issued', due: 'due', amount: 'amount', currency: 'currency',
      status: 'status', paid: 'paid', paidOn: 'paidOn', corrects: 'corrects', sourceText: 'source',
    });
    expect({ kind: read('payments').kind, ...named('payments') }).toEqual({
      kind: 'payments', date: 'date', client: 'client', amount: 'amount', fee: 'fee', currency: 'currency', invoice: 'invoice',
      sourceText: 'source',
    });
  }); // oxfmt-ignore

  it('reads them as what they are: amounts without VAT unless marked, refunds negative', () => {
    const { headers, statuses } = TEXTS.de.recordTabs;
    const invoice = (number: string, source: string) => [
      number,
      'Acme',
      '2.3.2026',
      '',
      '100,00',
      'EUR',
      statuses.open,
      '',
      '',
      '',
      source,
    ];
    const invoices = [Object.values(headers.invoices), invoice('1', ''), invoice('2', 'Xero · +VAT · #1')];
    expect(shownRecords(importTable(invoices).read)).toEqual([
      '2 1 <Acme> 2026-03-02 100.00 EUR open',
      '3 2 <Acme> 2026-03-02 100.00 EUR +VAT open',
    ]);
    const payments = [Object.values(headers.payments), ['2.3.2026', 'Acme', '-10,00', '', 'EUR', '', '']];
    expect(shownRecords(importTable(payments).read)).toEqual(['2 2026-03-02 <Acme> -10.00 EUR']);
  });

  it('leaves out what goes out of an account that nobody knows', () => {
    const { read } = importTable(
      parseCsv('Buchungstag;Auftraggeber;Betrag\n2.3.2026;Acme;100,00\n3.3.2026;Bakery;-4,50'),
    );
    expect(shownRecords(read)).toEqual(['2 2026-03-02 <Acme> 100.00']);
    expect(read.leftOut).toEqual({ outgoing: 1 });
  });
});

describe('fields by the headers that are known of them', () => {
  it.each<[why: string, headers: string[], columns: object]>([
  ['as it is spelled', ['Kunde', 'Währung'], { client: 0, currency: 1 }],
  ['where a program knows no umlauts', ['Kunde', 'Waehrung'], { client: 0, currency: 1 }],
  ['in other letters and with marks', ['*KUNDE', 'währung:'], { client: 0, currency: 1 }],
  ['the best of its words, wherever it stands', ['Name', 'Kunde'], { client: 1 }],
  ['a lesser one where the best is missing', ['Name', 'Ort'], { client: 0 }],
  ['none', ['Ort', ''], {}],
])('%s', (_why, headers, columns) => {
  expect(locateFields(headers, spellFields({ client: ['Kunde', 'Name'], currency: ['Währung'] }))).toEqual(columns);
}); // oxfmt-ignore
});
