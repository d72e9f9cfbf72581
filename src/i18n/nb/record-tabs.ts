/** Norwegian: the tabs that hold time, invoices, payments, currencies and names. */
import { LISTS } from '../lists';
import type { RecordTabTexts } from '../types/record-tabs';

const unreadable = (cell: string, held: string, needed: string): string =>
  `Kan ikke lese ${cell}: ${held === '' ? 'der er det tomt' : `der står «${held}»`}, men det må være ${needed}.`;

const client = 'Navnet slik det står i kundelisten, eller et navn som fanen «Navn» forklarer.';
const currency = 'En kode som NOK. Tomt: din egen valuta.';
const source =
  'Forteller hvor en importert linje kommer fra. La den stå; dine egne linjer har ingenting her.';

export const recordTabsNb: RecordTabTexts = {
  headers: {
    time: {
      date: 'Dato',
      client: 'Kunde',
      hours: 'Timer',
      billable: 'Fakturerbar',
      amount: 'Beløp',
      currency: 'Valuta',
      project: 'Prosjekt',
      task: 'Oppgave',
      person: 'Person',
      source: 'Kilde',
    },
    invoices: {
      number: 'Nummer',
      client: 'Kunde',
      issued: 'Fakturadato',
      due: 'Forfall',
      amount: 'Beløp',
      currency: 'Valuta',
      status: 'Status',
      paid: 'Betalt',
      paidOn: 'Betalt den',
      corrects: 'Korrigerer',
      source: 'Kilde',
    },
    payments: {
      date: 'Dato',
      client: 'Kunde',
      amount: 'Beløp',
      fee: 'Gebyr',
      currency: 'Valuta',
      invoice: 'Faktura',
      source: 'Kilde',
    },
    currencies: { currency: 'Valuta', from: 'Fra', rate: 'Kurs', source: 'Kilde' },
    names: { name: 'Navn i filer', client: 'Kunde', source: 'Kilde' },
  },
  notes: {
    time: {
      client,
      hours: 'Som tall (1,5) eller som 1:30. Et negativt tall trekker timer fra.',
      billable: 'Tomt når det ikke er kjent.',
      amount: 'Hva arbeidet er verdt, uten mva. Tomt når det ikke er kjent.',
      currency,
      source,
    },
    invoices: {
      client,
      issued: 'Datoen på fakturaen.',
      amount: 'Uten mva. Negativt for en kreditnota.',
      currency,
      status:
        'utkast, åpen, delvis betalt, betalt, tapsført eller annullert. Utkast og annullerte fakturaer teller aldri. Av flere linjer med samme nummer teller den som er kommet lengst.',
      paid: 'Hvor mye av beløpet som er betalt.',
      paidOn: 'Datoen for siste betaling.',
      corrects: 'For en kreditnota: nummeret på fakturaen den korrigerer.',
      source,
    },
    payments: {
      client,
      amount: 'Før gebyrer. Negativt for penger du har betalt tilbake.',
      fee: 'Det banken eller betalingstjenesten beholdt.',
      currency,
      invoice: 'Nummeret på fakturaen som betales.',
      source,
    },
    currencies: {
      from: 'Dagen kursen gjelder fra. Tomt: alltid.',
      rate: 'Hva én enhet er verdt i din egen valuta. Uten kurs holdes beløp i den valutaen utenfor.',
      source,
    },
    names: {
      name: 'Det en kunde heter i en importert fil.',
      client: 'Navnet slik det står i kundelisten, eller: ikke en kunde.',
      source,
    },
  },
  statuses: {
    draft: 'utkast',
    open: 'åpen',
    partPaid: 'delvis betalt',
    paid: 'betalt',
    writtenOff: 'tapsført',
    void: 'annullert',
  },
  notAClient: 'ikke en kunde',
  problems: {
    noColumn: (tab, header, others) =>
      `Ingenting i fanen «${tab}» kan leses: den mangler kolonnen «${header}» i første rad. ${
        others.length === 0
          ? `Skriv «${header}» over kolonnen der dette står.`
          : `Er det ${LISTS.nb.or(others.map(LISTS.nb.name))}, så kall den «${header}» igjen.`
      }`,
    lostColumn: (tab, header, others) =>
      `Fanen «${tab}» mangler kolonnen «${header}». Er det ${LISTS.nb.or(others.map(LISTS.nb.name))}, så kall den «${header}» igjen; inntil da blir den ikke lest.`,
    date: (cell, held) => unreadable(cell, held, 'en dato med årstall'),
    hours: (cell, held) => unreadable(cell, held, 'et antall timer som 1,5 eller 1:30'),
    amount: (cell, held) => unreadable(cell, held, 'et beløp'),
    tick: (cell, held) => unreadable(cell, held, 'et kryss eller ingenting'),
    status: (cell, held, statuses) => unreadable(cell, held, LISTS.nb.or(statuses)),
    currency: (cell, held) => unreadable(cell, held, 'en valutakode som NOK'),
    rate: (cell, held) => unreadable(cell, held, 'et tall over 0'),
  },
};
