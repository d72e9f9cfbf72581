/** Dutch: the tabs that hold time, invoices, payments, currencies and names. */
import { LISTS } from '../lists';
import type { RecordTabTexts } from '../types/record-tabs';

const unreadable = (cell: string, held: string, needed: string): string =>
  `Niet te lezen: ${held === '' ? `${cell} is leeg` : `in ${cell} staat “${held}”`}, daar hoort ${needed}.`;

const client = 'De naam zoals in je klantenlijst; of een naam die op het tabblad “Namen” staat.';
const currency = 'Een code zoals EUR. Leeg: je eigen valuta.';
const source =
  'Zegt waar een geïmporteerde rij vandaan komt. Laat dit zo staan; bij je eigen rijen blijft het leeg.';

export const recordTabsNl: RecordTabTexts = {
  headers: {
    time: {
      date: 'Datum',
      client: 'Klant',
      hours: 'Uren',
      billable: 'Factureerbaar',
      amount: 'Bedrag',
      currency: 'Valuta',
      project: 'Project',
      task: 'Taak',
      person: 'Persoon',
      source: 'Bron',
    },
    invoices: {
      number: 'Nummer',
      client: 'Klant',
      issued: 'Factuurdatum',
      due: 'Vervaldatum',
      amount: 'Bedrag',
      currency: 'Valuta',
      status: 'Status',
      paid: 'Betaald',
      paidOn: 'Betaald op',
      corrects: 'Corrigeert',
      source: 'Bron',
    },
    payments: {
      date: 'Datum',
      client: 'Klant',
      amount: 'Bedrag',
      fee: 'Kosten',
      currency: 'Valuta',
      invoice: 'Factuur',
      source: 'Bron',
    },
    currencies: { currency: 'Valuta', from: 'Vanaf', rate: 'Koers', source: 'Bron' },
    names: { name: 'Naam in bestanden', client: 'Klant', source: 'Bron' },
  },
  notes: {
    time: {
      client,
      hours: 'Als getal (1,5) of als 1:30. Een negatief getal haalt uren eraf.',
      billable: 'Leeg als het niet bekend is.',
      amount: 'Wat het werk waard is, zonder btw. Leeg als het niet bekend is.',
      currency,
      source,
    },
    invoices: {
      client,
      issued: 'De datum van de factuur.',
      amount: 'Zonder btw. Bij een creditnota negatief.',
      currency,
      status:
        'concept, open, deels betaald, betaald, afgeboekt of geannuleerd. Concepten en geannuleerde facturen tellen nooit mee. Van meerdere rijen met hetzelfde nummer telt de rij die het verst is.',
      paid: 'Hoeveel van het bedrag betaald is.',
      paidOn: 'Dag van de laatste betaling.',
      corrects: 'Bij een creditnota: het nummer van de factuur die wordt gecorrigeerd.',
      source,
    },
    payments: {
      client,
      amount: 'Vóór aftrek van kosten. Negatief voor geld dat je hebt terugbetaald.',
      fee: 'Wat de bank of betaaldienst heeft ingehouden.',
      currency,
      invoice: 'Het nummer van de factuur die hiermee wordt betaald.',
      source,
    },
    currencies: {
      from: 'De dag vanaf wanneer de koers geldt. Leeg: altijd.',
      rate: 'Wat één eenheid in je eigen valuta waard is. Zonder koers tellen bedragen in die valuta niet mee.',
      source,
    },
    names: {
      name: 'Hoe een klant in een geïmporteerd bestand heet.',
      client: 'De naam zoals in je klantenlijst; of: geen klant.',
      source,
    },
  },
  statuses: {
    draft: 'concept',
    open: 'open',
    partPaid: 'deels betaald',
    paid: 'betaald',
    writtenOff: 'afgeboekt',
    void: 'geannuleerd',
  },
  notAClient: 'geen klant',
  problems: {
    noColumn: (tab, header, others) =>
      `Op het tabblad “${tab}” is niets te lezen: in de eerste rij ontbreekt de kolom “${header}”. ${
        others.length === 0
          ? `Zet “${header}” boven de kolom waarin dat staat.`
          : `Is het ${LISTS.nl.or(others.map(LISTS.nl.name))}, noem die kolom dan weer “${header}”.`
      }`,
    lostColumn: (tab, header, others) =>
      `Op het tabblad “${tab}” ontbreekt de kolom “${header}”. Is het ${LISTS.nl.or(others.map(LISTS.nl.name))}, noem die kolom dan weer “${header}”; tot dan wordt ze niet gelezen.`,
    date: (cell, held) => unreadable(cell, held, 'een datum met jaartal'),
    hours: (cell, held) => unreadable(cell, held, 'een aantal uren zoals 1,5 of 1:30'),
    amount: (cell, held) => unreadable(cell, held, 'een bedrag'),
    tick: (cell, held) => unreadable(cell, held, 'wel of geen vinkje'),
    status: (cell, held, statuses) => unreadable(cell, held, LISTS.nl.or(statuses)),
    currency: (cell, held) => unreadable(cell, held, 'een valutacode zoals EUR'),
    rate: (cell, held) => unreadable(cell, held, 'een getal boven 0'),
  },
};
