/** Files as other people and other programs write them: time sheets, lists of invoices, accounts and planners that no layout is for. */
import { csvRows } from '../../../src/core/imports/csv-rows';
import type { LeftOutReason } from '../../../src/core/imports/types';
import { readRecords } from '../../../src/core/imports/read-records';
import { recogniseTable } from '../../../src/core/imports/recognise-table';
import { CONTEXT } from './context';
import { importTable, shownRecords } from './shown-records';

function read(text: string): {
  records: string[];
  leftOut: Partial<Record<LeftOutReason, number>>;
  problems: number;
  minutes: string;
} {
  const { found, read: got } = importTable([...csvRows(text)]);
  const { leftOut, problems } = got;
  return {
    records: shownRecords(got),
    leftOut,
    problems: problems.length,
    minutes: found.shortUnit?.held ?? '',
  };
}

describe('time', () => {
  it.each<[what: string, file: string, expected: string[]]>([
    ['minutes under their own name', 'Date,Client,Minutes,Notes\n2026-03-02,Acme,90,Inbox', ['2 2026-03-02 1.5 h <Acme> /Inbox/']],
    ['minutes that only the header names', 'Datum;Kunde;Dauer in Minuten\n02.03.2026;Acme;9', ['2 2026-03-02 0.15 h <Acme> //']],
    ['minutes in brackets', 'Date,Client,Duration (min)\n2026-03-02,Acme,30', ['2 2026-03-02 0.5 h <Acme> //']],
    ['numbers that no day has hours for', 'Date,Client,Duration\n2026-03-02,Acme,90\n2026-03-03,Acme,15', ['2 2026-03-02 1.5 h <Acme> //', '3 2026-03-03 0.25 h <Acme> //']],
    ['hours that are many, and called so', 'Month,Client,Hours\n2026-03,Acme,90', ['2 2026-03-01 90 h <Acme> //']],
    ['months in words', 'Monat;Kunde;Stunden\nSeptember 2026;Acme;14,5', ['2 2026-09-01 14.5 h <Acme> //']],
    ['a pause', 'Datum;Kunde;Von;Bis;Pause\n02.03.2026;Acme;9:00;12:00;0:30', ['2 2026-03-02 09:00–12:00 2.5 h <Acme> //']],
    ['a pause in minutes', 'Datum;Kunde;Von;Bis;Pause\n02.03.2026;Acme;9:00;12:00;30', ['2 2026-03-02 09:00–12:00 2.5 h <Acme> //']],
    ['a pause of few minutes', 'Datum;Kunde;Von;Bis;Pause\n02.03.2026;Acme;9:00;12:00;5', ['2 2026-03-02 09:00–12:00 2.9167 h <Acme> //']],
    ['each column in its own notation', 'Datum;Betrag;Kunde;Stunden\n02.03.2026;1.250,00;Acme;1.5\n03.03.2026;1.000;Bolt;1.250', ['2 2026-03-02 1.5 h <Acme> 1250.00 //', '3 2026-03-03 1.25 h <Bolt> 1000.00 //']],
    ['days beside the clock', 'Beginn;Ende;Kunde\n02.03.2026 23:00;03.03.2026 01:00;Acme', ['2 2026-03-02 23:00–01:00 2 h <Acme> //']],
    ['instants', 'start,end,client\n2026-03-02T23:30:00Z,2026-03-03T00:30:00Z,Acme', ['2 2026-03-03 00:30–01:30 1 h <Acme> //']],
    ['days that a spreadsheet counts', 'Date,Client,Hours\n46083,Acme,25:10:00', ['2 2026-03-02 25.1667 h <Acme> //']],
    ['days of the week', 'Datum;Kunde;Stunden\n"Mo, 02.03.2026";Acme;1\nma 2-3-2026;Acme;2\n2026.03.02. hétfő;Acme;3', ['2 2026-03-02 1 h <Acme> //', '3 2026-03-02 2 h <Acme> //', '4 2026-03-02 3 h <Acme> //']],
    ['work logs of Jira', 'Project,Key,Summary,Author,Started,Time Spent,Comment\nAcme,AC-1,Draft,Ann,02/Mar/26 9:00 AM,1h 45m,\nAcme,AC-2,Call,Ann,13/Mar/26 9:00 AM,20m 30s,', ['2 2026-03-02 1.75 h <Acme> Acme//Ann', '3 2026-03-13 0.3417 h <Acme> Acme//Ann']],
    ['work logs of Tempo', 'Issue Key,Hours,Work date,Full name,Account Customer,Project Name\nAC-1,1.75,2026-03-02 09:00,Ann,Acme,Site', ['2 2026-03-02 1.75 h <Acme> Site//Ann']],
    ['entries of QuickBooks Time', 'fname,lname,local_date,local_start_time,local_end_time,hours,customer,billable\nAnn,Lee,2026-03-02,2026-03-02 09:00,2026-03-02 10:45,1.75,Acme,Yes', ['2 2026-03-02 09:00–10:45 1.75 h <Acme> billable //']],
    ['days and weeks of work as Jira writes them', 'Project,Author,Started,Time Spent\nAcme,Ann,2026-03-02,1d 2h\nAcme,Ann,2026-03-03,1w 2d\nAcme,Ann,2026-03-04,2d 30m', ['2 2026-03-02 10 h <Acme> Acme//Ann', '3 2026-03-03 56 h <Acme> Acme//Ann', '4 2026-03-04 16.5 h <Acme> Acme//Ann']],
    ['seconds that the header names', 'day,customer,duration_seconds\n2026-03-05,Bolt,900', ['2 2026-03-05 0.25 h <Bolt> //']],
    ['numbers that no day has minutes for', 'Dag;Klant;Duur\n5-3-2026;Bolt;2700\n13-3-2026;Bolt;600', ['2 2026-03-05 0.75 h <Bolt> //', '3 2026-03-13 0.1667 h <Bolt> //']],
    ['days under a header that nobody knows', 'Logged when;Kunde;Stunden\n05.03.2026;Bolt;2', ['2 2026-03-05 2 h <Bolt> //']],
    ['hours under a total, as start and end say', 'Datum;Kunde;Kommt um;Von;Bis;Pause;Gesamt\n05.03.2026;Bolt;;22:15;1:45;15;3,25', ['2 2026-03-05 22:15–01:45 3.25 h <Bolt> //']],
    ['money under a total beside start and end', 'Date,Client,Start,End,Total\n2026-03-05,Bolt,9:00,11:00,50.00', ['2 2026-03-05 09:00–11:00 2 h <Bolt> 50.00 //']],
    ['a project list of starts and ends that no Toggl made', 'Project,Start date,End date,Hours\nBolt,2026-03-05,2026-03-06,12', ['2 2026-03-05 12 h <Bolt> Bolt//']],
    ['hours and minutes with a word between', 'Date,Client,Hours\n2026-03-02,Acme,1 hour and 30 minutes\n2026-03-02,Acme,1 Stunde und 30 Minuten\n2026-03-02,Acme,1 uur en 30 minuten\n2026-03-02,Acme,1 time og 30 minutter\n2026-03-02,Acme,1 óra és 30 perc', [2, 3, 4, 5, 6].map((row) => `${row} 2026-03-02 1.5 h <Acme> //`)],
    ['hours and minutes in columns of their own', 'Datum;Kunde;Stunden;Minuten\n02.03.2026;Acme;1;30\n03.03.2026;Acme;0;45\n04.03.2026;Acme;;20', ['2 2026-03-02 1.5 h <Acme> //', '3 2026-03-03 0.75 h <Acme> //', '4 2026-03-04 0.3333 h <Acme> //']],
    ['minutes behind the mark, as the clock says', 'Datum;Kunde;von;bis;Stunden\n02.03.2026;Acme;9.00;10.30;1,30\n03.03.2026;Acme;9.00;10.30;1,5', ['2 2026-03-02 09:00–10:30 1.5 h <Acme> //', '3 2026-03-03 09:00–10:30 1.5 h <Acme> //']],
    ['decimals that the clock does not know', 'Datum;Kunde;von;bis;Stunden\n02.03.2026;Acme;9.00;10.30;1,25', ['2 2026-03-02 09:00–10:30 1.25 h <Acme> //']],
    ['minutes of something else', 'Datum;Kunde;Stunden;Anfahrt Minuten\n02.03.2026;Acme;1;30', ['2 2026-03-02 1 h <Acme> //']],
    ['one header twice', 'Date,Client,Hours,Note,Hours\n2026-03-02,Acme,1.5,x,60', ['2 2026-03-02 1.5 h <Acme> /x/']],
  ])('reads %s', (_what, file, expected) => {
    expect(read(file)).toMatchObject({ records: expected, leftOut: {}, problems: 0 });
  }); // oxfmt-ignore

  it('counts what passes between two times of the clock where clocks are changed', () => {
    // In Oslo, at 2:00 on 29 March and at 3:00 on 25 October.
    const change = Date.UTC(2026, 2, 29, 1);
    const back = Date.UTC(2026, 9, 25, 1);
    const ahead = (at: number): number => at + (at >= change && at < back ? 7_200_000 : 3_600_000);
    const there = {
      ...CONTEXT,
      dayOfInstant: (at: number) => Math.floor(ahead(at) / 86_400_000),
      secondOfInstant: (at: number) => Math.floor(ahead(at) / 1000) % 86_400,
    };
    const table = [
      ...csvRows(
        'Date,Client,From,To\n2026-03-28,Bolt,22:00,4:00\n2026-10-24,Bolt,22:00,4:00\n2026-03-30,Bolt,22:00,4:00',
      ),
    ];
    const { reading } = recogniseTable(table, there)!;
    const { time } = readRecords(table, reading, there);
    expect(time.map(({ record }) => record.seconds / 3600)).toEqual([5, 7, 6]);
  });

  it.each(['90 EUR', '90 kr', 'CHF 90', '90 zł', '90 Ft', '90 Euro', '€ 90', '$90'])(
    'tells that %s is no time',
    (cell) => {
      expect(read(`Date,Client,Hours\n2026-03-02,Acme,${cell}`)).toMatchObject({ records: [], problems: 1 });
    },
  );

  it('tells a cell that it cannot read once', () => {
    const { read: got } = importTable([...csvRows('Date,Client,Hours\n2026-03-02,Acme,1d or 2h')]);
    expect(got.problems).toEqual([
      { rowNumber: 2, field: 'duration', held: '1d or 2h', needed: 'duration', isLeftOut: true },
    ]);
  });

  it.each([
    ['90', { held: '90', perHour: 60 }],
    ['9', null],
    ['5400', { held: '5400', perHour: 3600 }],
    ['5400.5', null],
  ])('says what it takes %s for', (held, unit) => {
    const { found } = importTable([...csvRows(`Date,Client,Duration\n2026-03-02,Acme,${held}`)]);
    expect(found.shortUnit).toEqual(unit);
  });

  it('gives the lines of a group its client, and leaves out what sums them', () => {
    const file =
      'Client,Date,Hours\nAcme,2026-03-02,1.5\n,2026-03-03,2\nAcme Total,,3.5\nCafé Total,2026-03-02,1\nGrand Total,,4.5';
    expect(read(file)).toMatchObject({
      records: [
        '2 2026-03-02 1.5 h <Acme> //',
        '3 2026-03-03 2 h <Acme> //',
        '5 2026-03-02 1 h <Café Total> //',
      ],
      leftOut: { total: 2 },
    });
  });

  it.each([
    ['that name whose they are under the date', '02.03.2026;Acme;1\nSumme Acme;;1', { total: 1 }],
    ['without any word', '02.03.2026;Acme;1\n03.03.2026;Bolt;2\n;;3,0', { total: 1 }],
    ...['Übertrag', 'Carried forward', 'Transport', 'Overført', 'Áthozat'].map((word): [string, string, object] => [
      `that a page carries over as ${word}`,
      `02.03.2026;Acme;1\n${word};;1`,
      { total: 1 },
    ]),
    ['between pages with titles and headers', '02.03.2026;Acme;1\nSeite 2\nDatum;Kunde;Stunden\n03.03.2026;Bolt;2', { heading: 2 }],
  ])('leaves out sums and titles %s', (_what, lines, leftOut) => {
    expect(read(`Datum;Kunde;Stunden\n${lines}`)).toMatchObject({ leftOut, problems: 0 });
  }); // oxfmt-ignore

  it.each([
    ['a handover', 'Datum;Project;Omschrijving;Uren\n02-03-2026;Acme;Overdracht;2', '2 2026-03-02 2 h <Acme> Acme/Overdracht/'],
    ['a drive', 'Datum;Project;Omschrijving;Uren\n02-03-2026;Acme;Transport;2', '2 2026-03-02 2 h <Acme> Acme/Transport/'],
    ['what somebody has transferred', 'Dato;Forklaring;Beløp\n02.03.2026;Overført av Bolt;100,00', '2 2026-03-02 <Bolt> 100.00'],
    ['a haulier', 'Klant;Factuurnummer;Factuurdatum;Vervaldatum;Betaald;Totaal\nTransport van Dijk;8;;;nee;100', '2 8 <Transport van Dijk> 100.00 +VAT open'],
    ['a task of that name', 'Taak;Klant;Uiterlijk\nOverdracht;Acme;', '2 Overdracht <Acme>'],
  ])('takes %s for no sum that is carried over', (_what, file, record) => {
    expect(read(file)).toMatchObject({ records: [record], leftOut: {} });
  }); // oxfmt-ignore

  it.each([
    ['a day alone', '2026-03-03;;'],
    ['a day in words alone', '3 March 2026;;'],
    ['hours of somebody', ';Bolt;2'],
  ])('tells that %s is no entry', (_what, line) => {
    expect(read(`Datum;Kunde;Stunden\n02.03.2026;Acme;1\n${line}`)).toMatchObject({
      records: ['2 2026-03-02 1 h <Acme> //'],
      leftOut: {},
      problems: 1,
    });
  });

  it.each([
    ['in the column of clients', 'Client,Date,Hours\nAcme,,\n,2026-03-02,1.5\nZeta,,\n,2026-03-03,2', ['Acme', 'Zeta']],
    ['where no column has them, if her list does', 'Date,Hours\nBolt,\n2026-03-02,1.5\nCeta,\n2026-03-03,2', ['Bolt', 'Ceta']],
  ])('knows whose lines are below a name that stands alone %s', (_where, file, clients) => {
    const { found, read: got } = importTable([...csvRows(file)]);
    expect(got.time.map(({ record }) => record.client)).toEqual(clients);
    expect([got.leftOut, found.questions]).toEqual([{ heading: 2 }, [{ about: 'columns' }]]);
  }); // oxfmt-ignore

  it.each([
    ['nobody on her list is called so', 'Date,Hours\nZeta,\n2026-03-02,1.5'],
    ['lines have clients of their own', 'Client,Date,Hours\nAcme,,\nBolt,2026-03-02,1\n,2026-03-03,2'],
  ])('gives no line a client where %s', (_why, file) => {
    const { time } = importTable([...csvRows(file)]).read;
    expect(time[time.length - 1].record.client).toBe('');
  });

  it('knows a header that comes again in capitals', () => {
    const file = 'Date,Client,Hours\n2026-03-02,Bolt,1\nDATE,CLIENT,HOURS\n2026-03-03,Bolt,2';
    expect(read(file)).toMatchObject({ leftOut: { heading: 1 }, problems: 0 });
  });

  it('leaves out sums that stand under the date', () => {
    expect(read('Datum;Kunde;Stunden\n02.03.2026;Acme;1\nSumme;;1')).toMatchObject({
      leftOut: { total: 1 },
      problems: 0,
    });
  });
});

describe('invoices', () => {
  it.each([
    ['Due', 'Net 30'],
    ['Payment terms', '2/10 net 30'],
    ['Due', '30'],
    ['Zahlungsziel', '30 Tage netto'],
    ['Zahlungsbedingung', '2 % Skonto 10 Tage, 30 Tage netto'],
    ['Betalingstermijn', 'binnen 30 dagen'],
    ['Betalingsfrist', 'netto 30 dager'],
    ['Fizetési határidő', '30 nap'],
  ])('counts from the day of issue what says %s: %s', (header, terms) => {
    expect(
      read(`Invoice;Client;Date;${header};Amount;Paid on\n1;Acme;2026-03-02;${terms};10.50;`),
    ).toMatchObject({ records: ['2 1 <Acme> 2026-03-02 due 2026-04-01 10.50 +VAT open'], problems: 0 });
  });

  it('goes by the day where it is due, if one is there beside the terms', () => {
    expect(
      read('Invoice,Client,Date,Terms,Due date,Amount,Paid on\n1,Acme,2026-03-02,Net 30,2026-03-09,10.50,')
        .records,
    ).toEqual(['2 1 <Acme> 2026-03-02 due 2026-03-09 10.50 +VAT open']);
  });

  it('reads currencies in words, and tells one that it does not know once', () => {
    const { read: got } = importTable([
      ...csvRows(
        'Invoice,Client,Date,Amount,Currency,Paid on\n1,Bolt,2026-03-02,1.50,Franken,\n2,Bolt,2026-03-02,1.50,kroner,\n3,Bolt,2026-03-02,1.50,shells,\n4,Bolt,2026-03-02,1.50,shells,',
      ),
    ]);
    expect(got.invoices.map(({ record }) => record.currency)).toEqual(['CHF', 'NOK', '', '']);
    expect(got.problems).toEqual([
      { rowNumber: 4, field: 'currency', held: 'shells', needed: 'currency', isLeftOut: false },
    ]);
  });

  it('leaves out a sum without any word', () => {
    const file = 'Invoice,Client,Date,Amount,Paid on\n1,Acme,2026-03-02,100.50,\n,,,100.50,';
    expect(read(file)).toMatchObject({ leftOut: { total: 1 }, problems: 0 });
  });

  it.each<[what: string, file: string, expected: string[], leftOut: Partial<Record<LeftOutReason, number>>]>([
    ['credit notes by their kind', 'Belegnummer;Belegart;Belegdatum;Kontakt;Bruttobetrag;Offener Betrag\n1;Rechnung;02.03.2026;Acme;119,00;0,00\n2;Gutschrift;03.03.2026;Acme;119,00;0,00', ['2 1 <Acme> 2026-03-02 119.00 +VAT paid paid 119.00', '3 2 <Acme> 2026-03-03 -119.00 +VAT paid paid -119.00'], {}],
    ['words of Flanders', 'Factuurnummer;Soort;Klant;Factuurdatum;Vervaldag;Maatstaf van heffing;Status\n1;Factuur;Acme;02/03/2026;16/03/2026;100,00;Nog niet betaald\n2;Kredietnota;Acme;03/03/2026;;50,00;Volledig voldaan', ['2 1 <Acme> 2026-03-02 due 2026-03-16 100.00 open', '3 2 <Acme> 2026-03-03 -50.00 paid paid -50.00'], {}],
    ['words of Austria', 'Fakturanummer;Kunde;Rechnungsdatum;Gesamtsumme;Status\n1;Acme;02.03.2026;120,00;Versandt\n2;Acme;03.03.2026;60,00;Überwiesen', ['2 1 <Acme> 2026-03-02 120.00 +VAT open', '3 2 <Acme> 2026-03-03 60.00 +VAT paid paid 60.00'], {}],
    ['a column for each rate of VAT', 'Rechnungsnummer;Kunde;Rechnungsdatum;Bruttobetrag;MwSt 19 %;MwSt 7 %\n1;Acme;02.03.2026;226,00;19,00;7,00', ['2 1 <Acme> 2026-03-02 200.00 paid paid 200.00'], {}],
    ['taxes with numbers', 'Invoice,Client,Date,Amount,Tax 1 Name,Tax 1 Amount,Tax 2 Amount\n1,Acme,2026-03-02,115.00,GST,5.00,10.00', ['2 1 <Acme> 2026-03-02 100.00 paid paid 100.00'], {}],
    ['Canadian taxes', 'Invoice,Client,Date,Amount,GST,PST\n1,Acme,2026-03-02,112.00,5.00,7.00', ['2 1 <Acme> 2026-03-02 100.00 paid paid 100.00'], {}],
    ['all of the tax beside its parts', 'Invoice,Client,Date,Amount,VAT 21%,VAT 9%,Total VAT\n1,Acme,2026-03-02,130.00,21.00,9.00,30.00', ['2 1 <Acme> 2026-03-02 100.00 paid paid 100.00'], {}],
    ['the rate beside the tax', 'Invoice,Client,Date,Amount,VAT %\n1,Acme,2026-03-02,121.00,21', ['2 1 <Acme> 2026-03-02 121.00 +VAT paid paid 121.00'], {}],
    ['offers among them', 'Number,Type,Date,Client,Amount,Paid on\n1,Quote,2026-03-02,Acme,10.50,\n2,Invoice,2026-03-02,Acme,10.50,', ['3 2 <Acme> 2026-03-02 10.50 +VAT open'], { notInvoice: 1 }],
    ['yes and no under paid', 'Invoice,Client,Date,Amount,Paid\n1,Acme,2026-03-02,10.50,Yes\n2,Acme,2026-03-02,10.50,No\n3,Acme,2026-03-02,10.50,', ['2 1 <Acme> 2026-03-02 10.50 +VAT paid paid 10.50', '3 2 <Acme> 2026-03-02 10.50 +VAT open', '4 3 <Acme> 2026-03-02 10.50 +VAT open'], {}],
    ['days under paid', 'Nr.;Kunde;Rechnungsdatum;Betrag;Bezahlt\n1;Acme;02.03.2026;10,50;09.03.2026', ['2 1 <Acme> 2026-03-02 10.50 +VAT paid paid 10.50 on 2026-03-09'], {}],
    ['the day of payment beside the day of issue', 'Bizonylatszám;Partner neve;Kiállítás;Fizetés dátuma;Bruttó\n1;Acme;2026-03-02;2026-03-09;1000', ['2 1 <Acme> 2026-03-02 1000.00 +VAT paid paid 1000.00 on 2026-03-09'], {}],
    ['what stands behind a status', 'Rechnungsnummer;Kunde;Rechnungsdatum;Betrag;Status\n1;Acme;02.03.2026;10,50;Offen (fällig)\n2;Acme;02.03.2026;10,50;Bezahlt am 09.03.2026\n3;Acme;02.03.2026;10,50;2. Mahnung', ['2 1 <Acme> 2026-03-02 10.50 +VAT open', '3 2 <Acme> 2026-03-02 10.50 +VAT paid paid 10.50', '4 3 <Acme> 2026-03-02 10.50 +VAT open'], {}],
    ['a list of sevDesk', 'Rechnungsnummer;Rechnungsdatum;Fälligkeit;Kunde;Betreff;Summe Netto;Summe Steuer;Summe Brutto;Status\nRE-1;02.03.2026;16.03.2026;Acme;Rechnung RE-1;100,00;19,00;119,00;Offen', ['2 RE-1 <Acme> 2026-03-02 due 2026-03-16 100.00 open'], {}],
    ['a list of e-Boekhouden', 'Factuurnr;Datum;Relatie;Bedrag excl.;BTW;Bedrag incl.;Openstaand\nF1;02-03-2026;Acme;100,00;21,00;121,00;0,00', ['2 F1 <Acme> 2026-03-02 100.00 paid paid 100.00'], {}],
    ['a list of Exact', 'Factuurnummer;Factuurdatum;Vervaldatum;Debiteur: Code;Debiteur: Naam;Omschrijving;Bedrag;Openstaand bedrag\n1;13-03-2026;27-03-2026;7;Acme;Maart;121,00;121,00', ['2 1 <Acme> 2026-03-13 due 2026-03-27 121.00 +VAT open paid 0.00'], {}],
    ['a list of Tripletex', 'Fakturanr.;Fakturadato;Kundenr.;Kunde;Beløp ekskl. mva;Beløp inkl. mva;Utestående beløp\n1;2026-03-02;7;Acme;100,00;125,00;125,00', ['2 1 <Acme> 2026-03-02 100.00 open paid 0.00'], {}],
    ['a list of Billingo', 'Bizonylatszám,Partner neve,Kiállítás dátuma,Bruttó végösszeg,Pénznem,Fizetési állapot,Fizetve ekkor\n1,Acme,2026-03-02,1270,HUF,Kiegyenlítve,2026-03-10', ['2 1 <Acme> 2026-03-02 1270.00 HUF +VAT paid paid 1270.00 on 2026-03-10'], {}],
    ['a number of the client beside the name', 'Number,Customer,Customer Name,Date (UTC),Total,Amount Due,Paid\n1,cus_1,Acme,2026-03-02 10:00,100.00,100.00,true', ['2 1 <Acme> 2026-03-02 100.00 +VAT paid paid 100.00'], {}],
    ['people and companies', 'Rechnungsnummer;Rechnungsdatum;Firma;Vorname;Nachname;Netto;Bezahlt am\n1;02.03.2026;Acme;Ulla;Kern;100,00;\n2;02.03.2026;;Petra;Vogt;50,00;', ['2 1 <Acme> 2026-03-02 100.00 open', '3 2 <Petra Vogt> 2026-03-02 50.00 open'], {}],
    ['credit notes by their status', 'Fakturanummer;Kunde;Fakturadato;Netto;Status;Utestående\n1;Acme;02.03.2026;100,00;Kreditnota;100,00', ['2 1 <Acme> 2026-03-02 -100.00 open'], {}],
    ['ticks where invoices were taken back', 'Rechnungsnummer;Kunde;Rechnungsdatum;Netto;Bezahlt am;Storniert\n1;Acme;02.03.2026;100,00;;Ja\n2;Acme;02.03.2026;100,00;;Nein\n3;Acme;02.03.2026;100,00;;09.03.2026', ['2 1 <Acme> 2026-03-02 100.00 void', '3 2 <Acme> 2026-03-02 100.00 open', '4 3 <Acme> 2026-03-02 100.00 void'], {}],
    ['what takes a void invoice back as void', 'Rechnungsnummer;Kunde;Rechnungsdatum;Netto;Status\n1;Acme;02.03.2026;100,00;Storniert\n2;Acme;03.03.2026;-100,00;Bezahlt\n3;Acme;04.03.2026;-100,00;Bezahlt', ['2 1 <Acme> 2026-03-02 100.00 void', '3 2 <Acme> 2026-03-03 -100.00 void', '4 3 <Acme> 2026-03-04 -100.00 paid paid -100.00'], {}],
    ['payments among them', 'Number,Type,Date,Client,Amount,Status\n1,Payment,2026-03-02,Acme,10.50,Paid\n2,Invoice,2026-03-02,Acme,10.50,Open', ['3 2 <Acme> 2026-03-02 10.50 +VAT open'], { notInvoice: 1 }],
    ['words where a day of payment should be', 'Faktura;Kunde;Fakturadato;Beløp;Betalt dato\n1;Bolt;05.03.2026;10,50;forfalt\n2;Bolt;05.03.2026;10,50;betalt\n3;Bolt;05.03.2026;10,50;delvis betalt\n4;Bolt;05.03.2026;10,50;nei\n5;Bolt;05.03.2026;10,50;12.03.2026', ['2 1 <Bolt> 2026-03-05 10.50 +VAT open', '3 2 <Bolt> 2026-03-05 10.50 +VAT paid paid 10.50', '4 3 <Bolt> 2026-03-05 10.50 +VAT partPaid', '5 4 <Bolt> 2026-03-05 10.50 +VAT open', '6 5 <Bolt> 2026-03-05 10.50 +VAT paid paid 10.50 on 2026-03-12'], {}],
    ['words where the amount paid should be', 'Invoice,Client,Date,Amount,Paid\n1,Bolt,2026-03-05,10.50,overdue\n2,Bolt,2026-03-05,10.50,4.20', ['2 1 <Bolt> 2026-03-05 10.50 +VAT open', '3 2 <Bolt> 2026-03-05 10.50 +VAT partPaid paid 4.20'], {}],
    ['the amount without tax beside the one with it', 'Nummer;Klant;Datum;Bedrag;Btw;Alles samen;Betaald op\n1;Bolt;05-03-2026;50,00;10,50;60,50;\n2;Bolt;13-03-2026;20,00;;20,00;', ['2 1 <Bolt> 2026-03-05 50.00 open', '3 2 <Bolt> 2026-03-13 20.00 open'], {}],
    ['lines of an invoice that happen to be alike', 'Invoice,Client,Date,Amount,Paid on\n1,Bolt,2026-03-05,50.00,\n1,Bolt,2026-03-05,50.00,\n2,Bolt,2026-03-06,60.00,\n2,Bolt,2026-03-06,40.00,', ['2 1 <Bolt> 2026-03-05 100.00 +VAT open', '4 2 <Bolt> 2026-03-06 100.00 +VAT open'], {}],
    ['totals that stand on each line of an invoice', 'Invoice,Client,Date,Amount,Paid on\n1,Bolt,2026-03-05,50.00,\n1,Bolt,2026-03-05,50.00,\n2,Bolt,2026-03-06,60.00,\n2,Bolt,2026-03-06,60.00,', ['2 1 <Bolt> 2026-03-05 50.00 +VAT open', '4 2 <Bolt> 2026-03-06 60.00 +VAT open'], {}],
    ['a list whose payments have days of their own', 'Doc,Customer,Issue date,Last payment date,Invoice number,Total,Transaction ID\nx,Bolt,2026-03-05,2026-03-12,1,10.50,t', ['2 1 <Bolt> 2026-03-05 10.50 +VAT paid paid 10.50 on 2026-03-12'], {}],
    ['a draft whose payment has a status, too', 'Number,Client,Date,Total,Payment status,Status\n1,Bolt,2026-03-05,10.50,Not paid,Draft\n2,Bolt,2026-03-05,10.50,In payment,Posted', ['3 2 <Bolt> 2026-03-05 10.50 +VAT paid paid 10.50'], { draft: 1 }],
    ['what was paid with the tax, beside the amount without it', 'Rechnungsnummer;Kunde;Rechnungsdatum;Netto;Brutto;Gezahlt\n1;Acme;02.03.2026;100,00;119,00;59,50', ['2 1 <Acme> 2026-03-02 100.00 partPaid paid 50.00'], {}],
    ['what was paid, where only the amount without tax stands', 'Rechnungsnummer;Kunde;Rechnungsdatum;Netto;Gezahlt\n1;Acme;02.03.2026;100,00;59,50', ['2 1 <Acme> 2026-03-02 100.00 partPaid paid 59.50'], {}],
    ['a currency behind a header', 'Rechnung;Kunde;Datum;Betrag in €;Bezahlt am\n1;Acme;02.03.2026;10,50;', ['2 1 <Acme> 2026-03-02 10.50 EUR +VAT open'], {}],
  ])('reads %s', (_what, file, expected, leftOut) => {
    expect(read(file)).toEqual({ records: expected, leftOut, problems: 0, minutes: '' });
  }); // oxfmt-ignore

  it('asks for the day where there is none', () => {
    const { questions } = importTable([...csvRows('Invoice,Client,Amount,Paid\n1,Acme,10.50,yes')]).found;
    expect(questions).toContainEqual({ about: 'missing', anyOf: ['date', 'due'] });
  });

  it('asks nothing of numbers that are the same in both ways', () => {
    const { questions } = importTable([
      ...csvRows('Számlaszám;Vevő;Kelt;Bruttó;Állapot\n1;Acme;2026-03-02;127.000 Ft;Fizetve'),
    ]).found;
    expect(questions).toEqual([{ about: 'columns' }]);
  });

  it('asks nothing of lines that it does not read, and counts none of them', () => {
    const file =
      'Number,Type,Client,Date,Amount,Status\n1,Quote,Bolt,2026-03-05,10.50,Accepted\n2,Invoice,Bolt,2026-03-05,10.50,Brewing\nTotal,,,,21.00,';
    const { questions } = importTable([...csvRows(file)]).found;
    expect(questions).toEqual([
      { about: 'columns' },
      { about: 'status', word: 'Brewing', rowNumber: 3, count: 1 },
    ]);
  });

  it('asks what a word means that stands where a day of payment should be', () => {
    const { found, read: got } = importTable([
      ...csvRows('Invoice,Client,Date,Amount,Paid on\n1,Bolt,2026-03-05,10.50,in cash'),
    ]);
    expect(found.questions).toContainEqual({ about: 'status', word: 'in cash', rowNumber: 2, count: 1 });
    expect(got.problems).toEqual([
      { rowNumber: 2, field: 'paidOn', held: 'in cash', needed: 'status', isLeftOut: true },
    ]);
  });

  it('does not take what is open of a paid invoice for what it was worth', () => {
    const { read: got } = importTable([
      ...csvRows(
        'Invoice,Client,Date,Outstanding,Status\n1,Bolt,2026-03-05,0.00,Paid\n2,Bolt,2026-03-05,9.50,Sent',
      ),
    ]);
    expect(shownRecords(got)).toEqual(['3 2 <Bolt> 2026-03-05 9.50 +VAT open']);
    expect(got.problems).toMatchObject([{ rowNumber: 2, field: 'open', needed: 'amount', isLeftOut: true }]);
  });

  it('does not know what half paid is', () => {
    const { questions } = importTable([
      ...csvRows('Invoice,Client,Date,Amount,Status\n1,Acme,2026-03-02,10.50,Paid 50 %'),
    ]).found;
    expect(questions).toContainEqual({ about: 'status', word: 'Paid 50 %', rowNumber: 2, count: 1 });
  });
});

it.each<[what: string, file: string, expected: string[]]>([
  ['those who paid', 'Payment date,From,Amount received,Reference\n2026-03-09,Acme,500.00,INV-1', ['2 2026-03-09 <Acme> 500.00 for INV-1']],
  ['an account of N26', 'Booking Date,Partner Name,Payment Reference,Amount (EUR)\n2026-03-09,Acme,RE-101,1190.00', ['2 2026-03-09 <Acme> 1190.00 EUR for RE-101']],
  ['a page of Notion', 'Name,Client,Due,Estimate,Status\nNewsletter,Acme,"March 12, 2026",1.5h,Doing\nPictures,Acme,,30,Done', ['2 Newsletter <Acme> due 2026-03-12 90 min', '3 Pictures <Acme> 30 min done']],
  ['a page of Notion with links and spans', 'Name,Status,Due,Client\nNewsletter,Doing,"March 12, 2026 9:00 AM (EST)",Acme (https://www.notion.so/Acme-1)\nPictures,Doing,"March 10, 2026 → March 13, 2026",Acme (../Acme%201.md)', ['2 Newsletter <Acme> due 2026-03-12 minute 540', '3 Pictures <Acme> due 2026-03-13']],
  ['TickTick', 'Folder Name,List Name,Title,Kind,Content,Start Date,Due Date,Status,Completed Time\n,Acme,Newsletter,TEXT,a note,,2026-03-12T15:00:00+0000,0,\n,Acme,Old,TEXT,,,,2,2026-03-02T10:00:00+0000', ['2 Newsletter <Acme> due 2026-03-12 2026-03-12T15:00:00.000Z', '3 Old <Acme> done']],
  ['tasks of Outlook', 'Subject,Start Date,Due Date,Date Completed,% Complete,Notes\nNewsletter,3/10/2026,3/13/2026,,0,\nOld,,3/13/2026,,100,a note', ['2 Newsletter <> due 2026-03-13 from 2026-03-10', '3 Old <> due 2026-03-13 done']],
  ['issues of Jira', 'Summary,Issue key,Status,Project name,Assignee,Due date,Time Spent,Resolved\nNewsletter,AC-1,To Do,Acme,Ann,12/Mar/26 4:00 PM,,', ['2 Newsletter <Acme> due 2026-03-12 minute 960']],
  ['a base of Airtable', 'Task,Client,Due date,Done\nNewsletter,Acme,3/13/2026,\nOld,Acme,3/14/2026,checked', ['2 Newsletter <Acme> due 2026-03-13', '3 Old <Acme> due 2026-03-14 done']],
  ['a German span of time in words', 'Aufgabe;Kunde;Fällig\nText;Acme;2. März 2026 um 9:05 Uhr', ['2 Text <Acme> due 2026-03-02 minute 545']],
  ['a planner of Microsoft', 'Aufgabenname;Bucketname;Status;Fälligkeitsdatum\nNewsletter;Acme;In Bearbeitung;12.03.2026', ['2 Newsletter <> due 2026-03-12']],
])('reads %s', (_what, file, expected) => {
  expect(read(file)).toMatchObject({ records: expected, leftOut: {}, problems: 0 });
}); // oxfmt-ignore

it('a claim is smaller by what stands to the credit of a client', () => {
  const file =
    'Invoice,Client,Date,Amount,Status\n7,Acme,2026-03-02,500.00,Open\nCN-1,Acme,2026-03-03,100.00 CR,Open';
  expect(read(file).records).toEqual([
    '2 7 <Acme> 2026-03-02 500.00 +VAT open',
    '3 CN-1 <Acme> 2026-03-03 -100.00 +VAT open',
  ]);
});

describe('days due in words', () => {
  const file = (title: string, cell: string): string =>
    `${title}Rechnungsnummer;Kunde;Rechnungsdatum;Fälligkeit;Betrag;Offen\nRE-7;Acme;20.02.2026;${cell};500,00;500,00`;
  const due = (day: string): string => `<Acme> 2026-02-20 ${day}500.00 +VAT open`;

  it.each([
    'Fällig in 14 Tagen', 'Überfällig seit 3 Tagen', 'noch 5 Tage', 'Due in 14 days', 'Overdue by 3 days', '3 days overdue', '3 days past due', '5 days left', '2 weeks ago',
    'Vervallen sinds 3 dagen', 'Over 11 dagen', '3 dagen te laat', 'Forfalt for 3 dager siden', 'Forfaller om 7 dager', '3 dager over forfall', '3 napja lejárt', '7 nap múlva esedékes', '3 napos késésben',
  ])('“%s” counts from a day that nobody knows: it is told', (cell) => {
    const { records, problems } = read(file('', cell));
    expect([records[0], problems]).toEqual([expect.stringContaining(due('')), 1]);
  }); // oxfmt-ignore

  it.each([
    ['Stand: 27.02.2026\n\n', 'Fällig in 14 Tagen', '2026-03-13'],
    ['As of 27.02.2026\n\n', 'Overdue by 3 days', '2026-02-24'],
    ['Peildatum 27-02-2026\n\n', 'Vervallen sinds 3 dagen', '2026-02-24'],
    ['Per 27.02.2026\n\n', 'Forfaller om 7 dager', '2026-03-06'],
    ['Készült: 2026.02.27.\n\n', '3 napja lejárt', '2026-02-24'],
  ])('counts from the day of the list: %p', (title, cell, day) => {
    expect(read(file(title, cell))).toMatchObject({ records: [expect.stringContaining(due(`due ${day} `))], problems: 0 });
  }); // oxfmt-ignore

  it.each([
    'Net 30, late fee 1.5 %',
    'Net 30 - past due after',
    'Netto 30 Tage, danach Verzug',
    '30 days, late fees apply',
    '30 days since the invoice date',
    '30 Tage seit Rechnungsdatum',
    '30 dagen sinds factuurdatum',
    '30 dager siden fakturadato',
    '30 Tage',
    'zahlbar in 30 Tagen',
    'payable in 30 days',
    'te betalen over 30 dagen',
    'Betales om 30 dager',
  ])('counts terms from the day of the invoice: %s', (cell) => {
    expect(read(file('Stand: 27.02.2026\n\n', cell)).records[0]).toContain(due('due 2026-03-22 '));
  });
});

describe('payments', () => {
  it.each([
    ['Rechnung RE-7 und RE-8', 'RE-7, RE-8'],
    ['Invoices 2026-014, 2026-015', '2026-014, 2026-015'],
    ['INV-7 + INV-8', 'INV-7, INV-8'],
    ['2026-014; 2026-015', '2026-014, 2026-015'],
    ['Factuur 17 en 2 uur', '17'],
    ['INV-7/INV-8', 'INV-7, INV-8'],
    ['2026/014', '2026/014'],
  ])('finds which invoices “%s” pays', (text, invoices) => {
    expect(read(`Buchungstag;Name;Verwendungszweck;Betrag\n09.03.2026;Acme;"${text}";9,50`).records).toEqual([
      `2 2026-03-09 <Acme> 9.50 for ${invoices}`,
    ]);
  });

  it.each([
    'Rechnung 5 Stunden Beratung', 'Abrechnung 5 Stunden', 'Rechnung 5h', 'Rechnung 500 EUR', 'Rechnung 500,00 €', 'Rechnung 50 %', 'Rechnung 3. Quartal', 'Rechnung 02.11.2026', 'Rechnung 12 Monate Betreuung',
    'invoice 3 hours', 'invoice Q3', 'invoice 02/11/2026', 'factuur 3 uur', 'Faktura 3 timer', 'számla 3 óra', 'számla 2026.11.02.', '5 óra számla', '10h', 'EUR 500',
  ])('finds no invoice in “%s”', (text) => {
    expect(read(`Buchungstag;Name;Verwendungszweck;Betrag\n09.03.2026;Acme;"${text}";9,50`).records).toEqual([
      '2 2026-03-09 <Acme> 9.50',
    ]);
  }); // oxfmt-ignore

  it.each<[what: string, lines: string, expected: string[]]>([
    ['credit and debit', '02.03.2026;Acme;500,00 CR\n03.03.2026;Rent;200,00 DR', ['2 2026-03-02 <Acme> 500.00']],
    ['one side alone', '02.03.2026;Acme;500,00\n03.03.2026;Rent;200,00 DR', ['2 2026-03-02 <Acme> 500.00']],
    ['the other side alone', '02.03.2026;Acme;500,00 CR\n03.03.2026;Rent;200,00', ['2 2026-03-02 <Acme> 500.00']],
    ['a minus besides', '02.03.2026;Acme;500,00 CR\n03.03.2026;Rent;-200,00 DR', ['2 2026-03-02 <Acme> 500.00']],
    ['letters without a blank', '02.03.2026;Acme;500,00C\n03.03.2026;Rent;200,00D', ['2 2026-03-02 <Acme> 500.00']],
    ['H and S', '02.03.2026;Acme;1.500,00 H\n03.03.2026;Rent;700,00 S', ['2 2026-03-02 <Acme> 1500.00']],
    ['words', '02.03.2026;Acme;1.500,00 Haben\n03.03.2026;Rent;700,00 Soll', ['2 2026-03-02 <Acme> 1500.00']],
    ['Bij and Af', '02.03.2026;Acme;605,00 Bij\n03.03.2026;Rent;20,15 Af', ['2 2026-03-02 <Acme> 605.00']],
    ['J and T', '02.03.2026;Acme;150 000 J\n03.03.2026;Rent;80 000 T', ['2 2026-03-02 <Acme> 150000.00']],
  ])('reads which way money went behind the amounts: %s', (_what, lines, expected) => {
    expect(read(`Datum;Name;Betrag\n${lines}`)).toMatchObject({ records: expected, leftOut: { outgoing: 1 }, problems: 0 });
  }); // oxfmt-ignore

  it.each([
    ['a letter that marks some amounts only', '02.03.2026;Acme;500,00\n03.03.2026;Rent;200,00 S', 1],
    ['letters of two kinds', '02.03.2026;Acme;500,00 C\n03.03.2026;Rent;200,00 S', 2],
    ['one letter behind all', '02.03.2026;Acme;500,00 S\n03.03.2026;Rent;200,00 S', 2],
  ])('tells what is not sure: %s', (_what, lines, problems) => {
    expect(read(`Datum;Name;Betrag\n${lines}`)).toMatchObject({ leftOut: {}, problems });
  });

  it.each([
    ['Direction', 'Outgoing'], ['Type', 'Expense'], ['Type', 'Refund'], ['Art', 'Ausgabe'], ['Art', 'Rückerstattung'], ['Soort', 'Uitgaven'], ['Soort', 'Terugbetaling'], ['Type', 'Utgift'], ['Type', 'Refusjon'], ['Típus', 'Kiadás'], ['Típus', 'Visszatérítés'],
  ])('money that went out is none that came: %s %s', (header, word) => {
    const file = `Date,Client,${header},Amount\n2026-03-09,Acme,Other,5.00\n2026-03-10,Adobe,${word},6.00`;
    expect(read(file)).toMatchObject({ records: ['2 2026-03-09 <Acme> 5.00'], leftOut: { outgoing: 1 } });
  }); // oxfmt-ignore

  it.each([
    'EXCHANGE',
    'Exchanged to EUR',
    'Currency conversion',
    'Allgemeine Währungsumrechnung',
    'Algemene valutaomrekening',
    'Generell valutaveksling',
    'Általános pénznemváltás',
  ])('her own money in another currency is left out: %s', (word) => {
    const file = `Date,Name,What,Amount\n2026-03-09,Acme,Payment,5.00\n2026-03-10,,${word},6.00`;
    expect(read(file)).toMatchObject({ records: ['2 2026-03-09 <Acme> 5.00'], leftOut: { conversion: 1 } });
  });

  it('a column of days is none of currencies, and the day where there is no other', () => {
    expect(read('Buchung;Valuta;Name;Betrag\n09.03.2026;10.03.2026;Acme;5,00')).toMatchObject({ records: ['2 2026-03-09 <Acme> 5.00'], problems: 0 });
    expect(read('Valuta;Auftraggeber;Verwendungszweck;Betrag\n10.03.2026;Acme;x;5,00')).toMatchObject({ records: ['2 2026-03-10 <Acme> 5.00'], problems: 0 });
    expect(read('Dato;Valuta;Navn;Beløp\n09.03.2026;EUR;Acme;5,00').records).toEqual(['2 2026-03-09 <Acme> 5.00 EUR']);
  }); // oxfmt-ignore

  it.each<[what: string, file: string, records: string[]]>([
    ['Mollie, with what was given back', 'Datum,Valuta,Bedrag,Status,ID,Omschrijving,Consumentennaam,Teruggestort bedrag\n2026-03-09 10:00:00,EUR,50.00,paid,tr_3,Factuur 2026-016,Acme,50.00', ['2 2026-03-09 <Acme> 50.00 EUR for 2026-016 tr_3', '2 2026-03-09 <Acme> -50.00 EUR for 2026-016 tr_3-refund']],
    ['an Indian bank', 'Date,Narration,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance\n13/03/26,NEFT ACME GMBH INV-7,13/03/26,,"50,000.00","2,00,000.00"', ['2 2026-03-13 <Acme GmbH> 50000.00 for INV-7']],
    ['several invoices under their own header', 'Betaaldatum;Klant;Facturen;Bedrag\n10-03-2026;Acme;2026-014, 2026-015;726,00', ['2 2026-03-10 <Acme> 726.00 for 2026-014, 2026-015']],
  ])('reads %s', (_what, file, records) => {
    expect(read(file)).toMatchObject({ records, leftOut: {}, problems: 0 });
  }); // oxfmt-ignore

  it.each(['Valutaváltás Kft', 'Best Currency Exchange', 'Exchange'])('a client may be called %s', (name) => {
    expect(read(`Date,Name,What,Amount\n2026-03-09,${name},Payment,5.00`)).toMatchObject({
      records: [`2 2026-03-09 <${name}> 5.00`],
      leftOut: {},
    });
  });

  it.each([
    'Invoice 17 week 45',
    'Rechnung 17 Woche 45',
    'Factuur 17 week 45',
    'Faktura 17 uke 45',
    '17 számla hét 45',
  ])('the number of a week is none of an invoice: %s', (text) => {
    expect(read(`Datum;Name;Verwendungszweck;Betrag\n09.03.2026;Acme;${text};5,00`).records).toEqual([
      '2 2026-03-09 <Acme> 5.00 for 17',
    ]);
  });

  it('hours and minutes are no numbers of invoices', () => {
    const file = 'Datum;Name;Verwendungszweck;Betrag\n09.03.2026;Acme;Rechnung 5 Stunden 30 Minuten;5,00';
    expect(read(file).records).toEqual(['2 2026-03-09 <Acme> 5.00']);
  });

  it('the name of her client is no part of the number of an invoice', () => {
    expect(read('Datum;Verwendungszweck;Betrag\n09.03.2026;Bolt 2026-014;5,00').records).toEqual([
      '2 2026-03-09 <Bolt> 5.00 for 2026-014',
    ]);
  });

  it('that have not come, or did not stay, are left out', () => {
    const file =
      'Booking Date,Partner Name,Amount (EUR),Status\n2026-03-09,Acme,1.00,Booked\n2026-03-10,Acme,2.00,Pending\n2026-03-11,Acme,3.00,REVERTED';
    expect(read(file)).toMatchObject({
      records: ['2 2026-03-09 <Acme> 1.00 EUR'],
      leftOut: { notCompleted: 2 },
    });
  });

  it.each<[what: string, file: string, leftOut: Partial<Record<LeftOutReason, number>>]>([
    ['which way it went, under a header that nobody knows', 'Dato;Navn;Beløp;Bevegelse\n05.03.2026;Bolt;70,00;Inn\n06.03.2026;Kiosk;8,00;Ut', { outgoing: 1 }],
    ['which way it went, under no header', 'Datum;Name;Betrag;\n05.03.2026;Bolt;70,00;H\n06.03.2026;Kiosk;8,00;S', { outgoing: 1 }],
    ['that it has not come, under a header that nobody knows', 'Dátum;Név;Összeg;Infó\n2026.03.05.;Bolt;70;Könyvelt\n2026.03.06.;Bolt;8;Függőben', { notCompleted: 1 }],
    ['that it was taken back', 'Date,Name,Amount,Status\n2026-03-05,Bolt,70.00,Paid\n2026-03-06,Bolt,8.00,charged_back', { notCompleted: 1 }],
    ['where it comes from', 'Date,Name,Amount,Source\n2026-03-05,Bolt,70.00,Bank\n2026-03-06,Kiosk,-8.00,Card', { outgoing: 1 }],
    ['that it sums others on the last day', 'Datum;Text;Soll;Haben\n05.03.2026;Bolt;;70,00\n31.03.2026;Gesamt;0,00;70,00', { total: 1 }],
  ])('say %s', (_what, file, leftOut) => {
    const got = read(file);
    expect(got).toMatchObject({ leftOut, problems: 0 });
    expect(got.records).toEqual([expect.stringContaining('2 2026-03-05 <Bolt> 70.00')]);
  }); // oxfmt-ignore

  it('are all there where a letter is a size', () => {
    const file = 'Date,Name,Amount,Size\n2026-03-05,Bolt,70.00,S\n2026-03-06,Acme,8.00,D';
    expect(read(file)).toMatchObject({
      records: ['2 2026-03-05 <Bolt> 70.00', '3 2026-03-06 <Acme> 8.00'],
      leftOut: {},
    });
  });

  it('that were given back in part are two', () => {
    expect(
      read('Datum;Klant;Bedrag;Terugbetaald bedrag;Betalingsnummer\n5-3-2026;Bolt;70,00;12,00;p1').records,
    ).toEqual(['2 2026-03-05 <Bolt> 70.00 p1', '2 2026-03-05 <Bolt> -12.00 p1-refund']);
  });

  it('are not what a list with days on which it is due holds, whatever is missing there', () => {
    const file = 'Our ref,Party,Issue date,Due date,Amount,Currency\n7,Bolt,2026-03-05,2026-03-19,70.00,EUR';
    const { reading, questions } = importTable([...csvRows(file)]).found;
    expect(reading.kind).toBe('invoices');
    expect(questions).toContainEqual({ about: 'missing', anyOf: ['number'] });
  });

  it('with a fee and a number of their own are no invoices', () => {
    const file =
      'Dato;Navn;Fakturanr;Status;Brutto;Gebyr;Netto;Saldo;Type;Transaksjons-ID\n05.03.2026;Bolt;7;Fullført;70,00;2,00;68,00;68,00;Kjøp;t1';
    expect(read(file).records).toEqual(['2 2026-03-05 <Bolt> 70.00 fee 2.00 for 7 t1']);
  });

  it.each([
    ['ACME GMBH SEPA RE-7 THANKS', '<Acme GmbH> 300.00 for RE-7'],
    ['Transfer from Bolt', '<Bolt> 300.00'],
    ['ACME LTD RG 7', '<ACME LTD RG 7> 300.00 for RG 7'],
    ['Acme GmbH for Bolt', '<Acme GmbH for Bolt> 300.00'],
    ['Invoice for March', '<Invoice for March> 300.00'],
  ])('that only say %s are %s', (description, expected) => {
    const file = `Date,Description,Money in,Money out\n2026-03-09,${description},300.00,\n2026-03-10,Rent,,800.00`;
    expect(read(file)).toMatchObject({ records: [`2 2026-03-09 ${expected}`] });
  });
});

/** In each a client pays 300, and she pays somebody else: that is left out. */
it.each<[bank: string, file: string, expected: string]>([
  ['ING, with what it says above', 'Umsatzanzeige;Datei erstellt am: 12.03.2026 10:00\n\nKunde;Eva Muster\nSaldo;1.234,56;EUR\n\nBuchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung\n09.03.2026;09.03.2026;Acme GmbH;Gutschrift;RE-7;1.234,56;EUR;300,00;EUR\n10.03.2026;10.03.2026;Vermieter;Dauerauftrag;Miete;934,56;EUR;-800,00;EUR', '7 2026-03-09 <Acme GmbH> 300.00 EUR for RE-7'],
  ['ING of the Netherlands', '"Datum";"Naam / Omschrijving";"Rekening";"Af Bij";"Bedrag (EUR)";"Mededelingen";"Saldo na mutatie"\n"20260309";"Acme BV";"NL2";"Bij";"300,00";"Omschrijving: factuur 2026-7";"1234,56"\n"20260310";"Winkel";"NL2";"Af";"23,50";"";"1211,06"', '2 2026-03-09 <Acme BV> 300.00 EUR for 2026-7'],
  ['N26', '"Date","Payee","Account number","Transaction type","Payment reference","Amount (EUR)","Exchange Rate"\n"2026-03-09","Acme GmbH","DE2","Income","RE-7","300.0",""\n"2026-03-10","Shop","","MasterCard Payment","","-23.5","1.0"', '2 2026-03-09 <Acme GmbH> 300.00 EUR for RE-7'],
  ['Revolut', 'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nTOPUP,Current,2026-03-09 10:00:00,2026-03-09 10:00:05,Payment from Acme GmbH,300.00,0.00,EUR,COMPLETED,1300.00\nCARD_PAYMENT,Current,2026-03-10 10:00:00,2026-03-11 10:00:05,Shop,-23.50,0.00,EUR,COMPLETED,1276.50', '2 2026-03-09 <Acme GmbH> 300.00 EUR'],
  ['Revolut Business', 'Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Payment currency,Amount,Fee,Balance,Account\n2026-03-09,2026-03-09,a1,TOPUP,COMPLETED,Money added from ACME GMBH,INV-7,,GBP,300.00,0.00,900.00,Main\n2026-03-10,2026-03-10,a2,CARD_PAYMENT,COMPLETED,Shop,,Ann,GBP,-12.00,0.00,888.00,Main', '2 2026-03-09 <ACME GMBH> 300.00 a1'],
  ['Barclays', 'Number,Date,Account,Amount,Subcategory,Memo\n,13/03/2026,20-00-00 123,300.00,Direct Credit,BOLT  BGC\n,23/03/2026,20-00-00 123,-800.00,Direct Debit,LANDLORD', '2 2026-03-13 <Bolt> 300.00'],
  ['Knab', 'Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Omschrijving\nNL1;13-03-2026;EUR;C;300,00;NL2;Acme BV;2026-1\nNL1;14-03-2026;EUR;D;23,50;NL3;Winkel;', '2 2026-03-13 <Acme BV> 300.00 EUR for 2026-1'],
  ['Nordea of Norway', 'Bokføringsdato;Beløp;Avsender;Mottaker;Navn;Tittel;Valuta\n2026/03/09;300,00;456;123;Acme AS;Acme AS;NOK\n2026/03/10;-800,00;123;789;Utleier;Husleie;NOK', '2 2026-03-09 <Acme AS> 300.00 NOK'],
  ['OTP, whose number of the account is called as those of invoices', 'Számlaszám;Könyvelés dátuma;Bejövő/Kimenő;Partner neve;Partner számlaszáma;Közlemény;Összeg;Pénznem\n1170;2026-03-09;Bejövő;Acme Kft.;2;E-AAA-2026-1;300;HUF\n1170;2026-03-10;Kimenő;Bolt;3;;-5430;HUF', '2 2026-03-09 <Acme Kft.> 300.00 HUF for E-AAA-2026-1'],
  ['K&H', 'könyvelés dátuma;tranzakció azonosító;partner elnevezése;összeg;összeg devizaneme;közlemény\n2026.03.09;T1;Acme Kft.;300;HUF;E-1\n2026.03.10;T2;Bolt;-5430;HUF;', '2 2026-03-09 <Acme Kft.> 300.00 HUF for E-1 T1'],
  ['Chase', 'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\nCREDIT,03/19/2026,ACME INC,300.00,ACH_CREDIT,1300.00,\nDEBIT,03/20/2026,RENT,-800.00,ACH_DEBIT,500.00,', '2 2026-03-19 <ACME INC> 300.00'],
  ['a Hungarian bank', 'Könyvelés dátuma;Tranzakció dátuma;Típus;Partner neve;Közlemény;Összeg;Pénznem\n2026.03.09.;2026.03.09.;Jóváírás;Acme Kft.;E-AAA-2026-1;300;HUF\n2026.03.10.;2026.03.10.;Vásárlás;Bolt;;-5 430;HUF', '2 2026-03-09 <Acme Kft.> 300.00 HUF for E-AAA-2026-1'],
])('reads an account of %s', (_bank, file, expected) => {
  expect(read(file)).toMatchObject({ records: [expected], leftOut: { outgoing: 1 }, problems: 0 });
}); // oxfmt-ignore

const APPOINTMENT = '2 Call with Acme <Acme GmbH> at 2026-03-12T08:00 90 min';

// In Oslo the clock shows 9:00.
it.each<[what: string, file: string]>([
  ['English', '"Subject","Start Date","Start Time","End Date","End Time","All day event","Meeting Organizer","Categories","Description","Show time as"\n"Call with Acme","3/12/2026","9:00:00 AM","3/12/2026","10:30:00 AM","False","Ann Lee","Work","Notes","2"\n"Fair","3/13/2026","12:00:00 AM","3/14/2026","12:00:00 AM","True","","","","3"\n"Old","2/26/2026","9:00:00 AM","2/26/2026","10:00:00 AM","False","","","","2"'],
  ['German', '"Betreff","Beginnt am","Beginnt um","Endet am","Endet um","Ganztägiges Ereignis","Beschreibung","Ort"\n"Call with Acme","12.3.2026","09:00:00","12.3.2026","10:30:00","Aus","",""\n"Messe","13.3.2026","00:00:00","14.3.2026","00:00:00","Ein","",""\n"Alt","26.2.2026","09:00:00","26.2.2026","10:00:00","Aus","",""'],
  ['Dutch', '"Onderwerp","Begindatum","Begintijd","Einddatum","Eindtijd","Evenement, duurt hele dag","Beschrijving"\n"Call with Acme","12-3-2026","09:00:00","12-3-2026","10:30:00","Onwaar",""\n"Beurs","13-3-2026","00:00:00","14-3-2026","00:00:00","Waar",""\n"Oud","26-2-2026","09:00:00","26-2-2026","10:00:00","Onwaar",""'],
  ['Norwegian', '"Emne","Startdato","Starttidspunkt","Sluttdato","Sluttidspunkt","Beskrivelse"\n"Call with Acme","12.03.2026","09:00:00","12.03.2026","10:30:00",""\n"Messe","13.03.2026","00:00:00","14.03.2026","00:00:00",""\n"Gammel","26.02.2026","09:00:00","26.02.2026","10:00:00",""'],
  ['Hungarian', '"Tárgy","Kezdés dátuma","Kezdés időpontja","Befejezés dátuma","Befejezés időpontja","Leírás"\n"Call with Acme","2026. 03. 12.","9:00:00","2026. 03. 12.","10:30:00",""\n"Vásár","2026. 03. 13.","0:00:00","2026. 03. 14.","0:00:00",""\n"Régi","2026. 02. 26.","9:00:00","2026. 02. 26.","10:00:00",""'],
])('appointments of Outlook in %s are what a calendar file says', (_language, file) => {
  expect(read(file)).toMatchObject({ records: [APPOINTMENT], leftOut: { past: 1, allDay: 1 }, problems: 0 });
}); // oxfmt-ignore

it('tells appointments of one name apart, and lets one pass midnight', () => {
  const header = 'Subject,Start Date,Start Time,End Time';
  const { read: got } = importTable([
    ...csvRows(`${header}\nTeam,2026-03-12,23:00,0:30\nTeam,2026-03-19,23:00,0:30`),
  ]);
  expect(shownRecords(got)).toEqual([
    '2 Team <> at 2026-03-12T22:00 90 min',
    '3 Team <> at 2026-03-19T22:00 90 min',
  ]);
  expect(new Set(got.tasks.map(({ transaction }) => transaction)).size).toBe(2);
});

it('a task with a time of the clock but no end stays a task', () => {
  expect(read('Task,Start date,Start time,Due date\nDraft,2026-03-10,9:00,2026-03-12').records).toEqual([
    '2 Draft <> due 2026-03-12 from 2026-03-10',
  ]);
});

it('a time that no clock shows makes no day', () => {
  const { read: got } = importTable([...csvRows('Date,Client,Hours\n2026-11-18T25:00Z,Acme,1')]);
  expect(got.problems).toMatchObject([{ field: 'date', held: '2026-11-18T25:00Z', isLeftOut: true }]);
});
