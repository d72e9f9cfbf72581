/** Files as other people and other programs write them: time sheets, lists of invoices, accounts and planners that no layout is for. */
import { csvRows } from '../../../src/core/imports/csv-rows';
import type { LeftOutReason } from '../../../src/core/imports/types';
import { importTable, shownRecords } from './shown-records';

function read(text: string): {
  records: string[];
  leftOut: Partial<Record<LeftOutReason, number>>;
  problems: number;
  minutes: string;
} {
  const { found, read: got } = importTable([...csvRows(text)]);
  const { leftOut, problems } = got;
  return { records: shownRecords(got), leftOut, problems: problems.length, minutes: found.minutesSample };
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
    ['days beside the clock', 'Beginn;Ende;Kunde\n02.03.2026 23:00;03.03.2026 01:00;Acme', ['2 2026-03-02 23:00–01:00 2 h <Acme> //']],
    ['instants', 'start,end,client\n2026-03-02T23:30:00Z,2026-03-03T00:30:00Z,Acme', ['2 2026-03-03 00:30–01:30 1 h <Acme> //']],
    ['days that a spreadsheet counts', 'Date,Client,Hours\n46083,Acme,25:10:00', ['2 2026-03-02 25.1667 h <Acme> //']],
    ['days of the week', 'Datum;Kunde;Stunden\n"Mo, 02.03.2026";Acme;1\nma 2-3-2026;Acme;2\n2026.03.02. hétfő;Acme;3', ['2 2026-03-02 1 h <Acme> //', '3 2026-03-02 2 h <Acme> //', '4 2026-03-02 3 h <Acme> //']],
    ['one header twice', 'Date,Client,Hours,Note,Hours\n2026-03-02,Acme,1.5,x,60', ['2 2026-03-02 1.5 h <Acme> /x/']],
  ])('reads %s', (_what, file, expected) => {
    expect(read(file)).toMatchObject({ records: expected, leftOut: {}, problems: 0 });
  }); // prettier-ignore

  it('says which numbers it takes for minutes', () => {
    expect(read('Date,Client,Duration\n2026-03-02,Acme,90').minutes).toBe('90');
    expect(read('Date,Client,Duration\n2026-03-02,Acme,9').minutes).toBe('');
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

  it('leaves out sums that stand under the date', () => {
    expect(read('Datum;Kunde;Stunden\n02.03.2026;Acme;1\nSumme;;1')).toMatchObject({
      leftOut: { total: 1 },
      problems: 0,
    });
  });
});

describe('invoices', () => {
  it.each<[what: string, file: string, expected: string[], leftOut: Partial<Record<LeftOutReason, number>>]>([
    ['credit notes by their kind', 'Belegnummer;Belegart;Belegdatum;Kontakt;Bruttobetrag;Offener Betrag\n1;Rechnung;02.03.2026;Acme;119,00;0,00\n2;Gutschrift;03.03.2026;Acme;119,00;0,00', ['2 1 <Acme> 2026-03-02 119.00 +VAT paid paid 119.00', '3 2 <Acme> 2026-03-03 -119.00 +VAT paid paid -119.00'], {}],
    ['offers among them', 'Number,Type,Date,Client,Amount,Paid on\n1,Quote,2026-03-02,Acme,10.50,\n2,Invoice,2026-03-02,Acme,10.50,', ['3 2 <Acme> 2026-03-02 10.50 +VAT open'], { notInvoice: 1 }],
    ['yes and no under paid', 'Invoice,Client,Date,Amount,Paid\n1,Acme,2026-03-02,10.50,Yes\n2,Acme,2026-03-02,10.50,No\n3,Acme,2026-03-02,10.50,', ['2 1 <Acme> 2026-03-02 10.50 +VAT paid paid 10.50', '3 2 <Acme> 2026-03-02 10.50 +VAT open', '4 3 <Acme> 2026-03-02 10.50 +VAT open'], {}],
    ['days under paid', 'Nr.;Kunde;Rechnungsdatum;Betrag;Bezahlt\n1;Acme;02.03.2026;10,50;09.03.2026', ['2 1 <Acme> 2026-03-02 10.50 +VAT paid paid 10.50 on 2026-03-09'], {}],
    ['the day of payment beside the day of issue', 'Bizonylatszám;Partner neve;Kiállítás;Fizetés dátuma;Bruttó\n1;Acme;2026-03-02;2026-03-09;1000', ['2 1 <Acme> 2026-03-02 1000.00 +VAT paid paid 1000.00 on 2026-03-09'], {}],
    ['what stands behind a status', 'Rechnungsnummer;Kunde;Rechnungsdatum;Betrag;Status\n1;Acme;02.03.2026;10,50;Offen (fällig)\n2;Acme;02.03.2026;10,50;Bezahlt am 09.03.2026\n3;Acme;02.03.2026;10,50;2. Mahnung', ['2 1 <Acme> 2026-03-02 10.50 +VAT open', '3 2 <Acme> 2026-03-02 10.50 +VAT paid paid 10.50', '4 3 <Acme> 2026-03-02 10.50 +VAT open'], {}],
    ['a currency behind a header', 'Rechnung;Kunde;Datum;Betrag in €;Bezahlt am\n1;Acme;02.03.2026;10,50;', ['2 1 <Acme> 2026-03-02 10.50 EUR +VAT open'], {}],
  ])('reads %s', (_what, file, expected, leftOut) => {
    expect(read(file)).toEqual({ records: expected, leftOut, problems: 0, minutes: '' });
  }); // prettier-ignore

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
  ['a planner of Microsoft', 'Aufgabenname;Bucketname;Status;Fälligkeitsdatum\nNewsletter;Acme;In Bearbeitung;12.03.2026', ['2 Newsletter <> due 2026-03-12']],
])('reads %s', (_what, file, expected) => {
  expect(read(file)).toMatchObject({ records: expected, leftOut: {}, problems: 0 });
}); // prettier-ignore

/** In each a client pays 300, and she pays somebody else: that is left out. */
it.each<[bank: string, file: string, expected: string]>([
  ['ING, with what it says above', 'Umsatzanzeige;Datei erstellt am: 12.03.2026 10:00\n\nKunde;Eva Muster\nSaldo;1.234,56;EUR\n\nBuchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung\n09.03.2026;09.03.2026;Acme GmbH;Gutschrift;RE-7;1.234,56;EUR;300,00;EUR\n10.03.2026;10.03.2026;Vermieter;Dauerauftrag;Miete;934,56;EUR;-800,00;EUR', '7 2026-03-09 <Acme GmbH> 300.00 EUR for RE-7'],
  ['ING of the Netherlands', '"Datum";"Naam / Omschrijving";"Rekening";"Af Bij";"Bedrag (EUR)";"Mededelingen";"Saldo na mutatie"\n"20260309";"Acme BV";"NL2";"Bij";"300,00";"Omschrijving: factuur 2026-7";"1234,56"\n"20260310";"Winkel";"NL2";"Af";"23,50";"";"1211,06"', '2 2026-03-09 <Acme BV> 300.00 EUR for 2026-7'],
  ['N26', '"Date","Payee","Account number","Transaction type","Payment reference","Amount (EUR)","Exchange Rate"\n"2026-03-09","Acme GmbH","DE2","Income","RE-7","300.0",""\n"2026-03-10","Shop","","MasterCard Payment","","-23.5","1.0"', '2 2026-03-09 <Acme GmbH> 300.00 EUR for RE-7'],
  ['Revolut', 'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nTOPUP,Current,2026-03-09 10:00:00,2026-03-09 10:00:05,Payment from Acme GmbH,300.00,0.00,EUR,COMPLETED,1300.00\nCARD_PAYMENT,Current,2026-03-10 10:00:00,2026-03-11 10:00:05,Shop,-23.50,0.00,EUR,COMPLETED,1276.50', '2 2026-03-09 <Acme GmbH> 300.00 EUR'],
  ['Chase', 'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\nCREDIT,03/19/2026,ACME INC,300.00,ACH_CREDIT,1300.00,\nDEBIT,03/20/2026,RENT,-800.00,ACH_DEBIT,500.00,', '2 2026-03-19 <ACME INC> 300.00'],
  ['a Hungarian bank', 'Könyvelés dátuma;Tranzakció dátuma;Típus;Partner neve;Közlemény;Összeg;Pénznem\n2026.03.09.;2026.03.09.;Jóváírás;Acme Kft.;E-AAA-2026-1;300;HUF\n2026.03.10.;2026.03.10.;Vásárlás;Bolt;;-5 430;HUF', '2 2026-03-09 <Acme Kft.> 300.00 HUF for E-AAA-2026-1'],
])('reads an account of %s', (_bank, file, expected) => {
  expect(read(file)).toMatchObject({ records: [expected], leftOut: { outgoing: 1 }, problems: 0 });
}); // prettier-ignore
