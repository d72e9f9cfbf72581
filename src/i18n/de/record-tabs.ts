/** German: the tabs that hold time, invoices, payments, currencies and names. */
import { LISTS } from '../lists';
import type { RecordTabTexts } from '../types/record-tabs';

const unreadable = (cell: string, held: string, needed: string): string =>
  `Nicht lesbar: ${held === '' ? `${cell} ist leer` : `In ${cell} steht „${held}“`}, gebraucht wird ${needed}.`;

const client = 'Der Name wie in deiner Kundenliste; oder ein Name, den das Blatt „Namen“ erklärt.';
const currency = 'Ein Kürzel wie EUR. Leer: deine eigene Währung.';
const source =
  'Sagt, woher eine importierte Zeile stammt. Bitte nicht ändern; bei deinen eigenen Zeilen bleibt es leer.';

export const recordTabsDe: RecordTabTexts = {
  headers: {
    time: {
      date: 'Datum',
      client: 'Kunde',
      hours: 'Stunden',
      billable: 'Abrechenbar',
      amount: 'Betrag',
      currency: 'Währung',
      project: 'Projekt',
      task: 'Aufgabe',
      person: 'Person',
      source: 'Quelle',
    },
    invoices: {
      number: 'Nummer',
      client: 'Kunde',
      issued: 'Rechnungsdatum',
      due: 'Fällig',
      amount: 'Betrag',
      currency: 'Währung',
      status: 'Status',
      paid: 'Bezahlt',
      paidOn: 'Bezahlt am',
      corrects: 'Korrigiert',
      source: 'Quelle',
    },
    payments: {
      date: 'Datum',
      client: 'Kunde',
      amount: 'Betrag',
      fee: 'Gebühr',
      currency: 'Währung',
      invoice: 'Rechnung',
      source: 'Quelle',
    },
    currencies: { currency: 'Währung', from: 'Ab', rate: 'Kurs', source: 'Quelle' },
    names: { name: 'Name in Dateien', client: 'Kunde', source: 'Quelle' },
  },
  notes: {
    time: {
      client,
      hours: 'Als Zahl (1,5) oder als 1:30. Eine negative Zahl nimmt Stunden zurück.',
      billable: 'Leer, wenn es nicht bekannt ist.',
      amount: 'Was die Arbeit wert ist, ohne Umsatzsteuer. Leer, wenn es nicht bekannt ist.',
      currency,
      source,
    },
    invoices: {
      client,
      issued: 'Das Datum der Rechnung.',
      amount: 'Ohne Umsatzsteuer. Bei einer Gutschrift negativ.',
      currency,
      status:
        'Entwurf, offen, teilweise bezahlt, bezahlt, abgeschrieben oder storniert. Entwürfe und stornierte Rechnungen zählen nie. Von mehreren Zeilen mit derselben Nummer zählt die, die am weitesten ist.',
      paid: 'Wie viel vom Betrag bezahlt ist.',
      paidOn: 'Tag der letzten Zahlung.',
      corrects: 'Bei einer Gutschrift: die Nummer der Rechnung, die sie korrigiert.',
      source,
    },
    payments: {
      client,
      amount: 'Vor Abzug von Gebühren. Negativ für Geld, das du zurückgezahlt hast.',
      fee: 'Was die Bank oder der Zahlungsdienst behalten hat.',
      currency,
      invoice: 'Die Nummer der Rechnung, die damit bezahlt wird.',
      source,
    },
    currencies: {
      from: 'Der Tag, ab dem der Kurs gilt. Leer: immer.',
      rate: 'Was eine Einheit in deiner eigenen Währung wert ist. Ohne Kurs bleiben Beträge in dieser Währung außen vor.',
      source,
    },
    names: {
      name: 'Wie ein Kunde in einer importierten Datei heißt.',
      client: 'Der Name wie in deiner Kundenliste; oder: kein Kunde.',
      source,
    },
  },
  statuses: {
    draft: 'Entwurf',
    open: 'offen',
    partPaid: 'teilweise bezahlt',
    paid: 'bezahlt',
    writtenOff: 'abgeschrieben',
    void: 'storniert',
  },
  notAClient: 'kein Kunde',
  problems: {
    noColumn: (tab, header, others) =>
      `Auf dem Blatt „${tab}“ lässt sich nichts lesen: In der ersten Zeile fehlt die Spalte „${header}“. ${
        others.length === 0
          ? `Schreib „${header}“ über die Spalte, in der das steht.`
          : `Ist ${LISTS.de.or(others.map(LISTS.de.name))} diese Spalte, dann nenn sie wieder „${header}“.`
      }`,
    lostColumn: (tab, header, others) =>
      `Auf dem Blatt „${tab}“ fehlt die Spalte „${header}“. Ist es ${LISTS.de.or(others.map(LISTS.de.name))}, dann nenn sie wieder „${header}“; bis dahin wird sie nicht gelesen.`,
    date: (cell, held) => unreadable(cell, held, 'ein Datum mit Jahr'),
    hours: (cell, held) => unreadable(cell, held, 'eine Stundenzahl wie 1,5 oder 1:30'),
    amount: (cell, held) => unreadable(cell, held, 'ein Betrag'),
    tick: (cell, held) => unreadable(cell, held, 'ein Häkchen oder keins'),
    status: (cell, held, statuses) => unreadable(cell, held, LISTS.de.or(statuses)),
    currency: (cell, held) => unreadable(cell, held, 'ein Währungskürzel wie EUR'),
    rate: (cell, held) => unreadable(cell, held, 'eine Zahl über 0'),
  },
};
