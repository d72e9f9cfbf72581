/**
 * The clients of an invented German virtual assistant, and what a year with each was like. Everything in the year's files follows
 * from these lines, so that hours, invoices and payments fit together.
 */

export interface YearClient {
  /** As her client list, time trackers and invoices call it; they differ as in life. */
  readonly name: string;
  readonly inTracker: string;
  readonly inInvoices: string;
  readonly project: string;
  /** What was done, in turn. */
  readonly work: readonly string[];
  /** Hours in an ordinary month, and which share of them cannot be billed. */
  readonly hours: number;
  readonly unbilled: number;
  readonly rate: number;
  readonly currency: 'EUR' | 'USD';
  /** Hours of each month, 1 being an ordinary one; December first. 0: nothing. */
  readonly season: string;
  /** Fixed sum a month instead of hours. */
  readonly retainer?: number;
  /** Days after the due date on which an invoice is paid; unpaid where the line ends early. December first. */
  readonly late: readonly number[];
  /** Eight ratings less the two facts, '-' unknown; what she had put down for hours and rate. */
  readonly ratings: string;
  readonly ownHours: number | null;
  readonly ownRate: number | null;
}

export const YEAR_CLIENTS: readonly YearClient[] = [
  {
    name: 'Bergmann Immobilien',
    inTracker: 'Bergmann Immobilien',
    inInvoices: 'Bergmann Immobilien GmbH',
    project: 'Büroservice',
    work: ['Exposé schreiben', 'Besichtigungen abstimmen', 'Postfach', 'Mieteranfragen'],
    hours: 28,
    unbilled: 0.05,
    rate: 44,
    currency: 'EUR',
    season: '899aaabbaaa9',
    late: [0, 0, 1, 0, 0, 2, 0, 0, 0, 0, 1],
    ratings: '445434',
    ownHours: 30,
    ownRate: 44,
  },
  {
    name: 'Kanzlei Dr. Reuter',
    inTracker: 'Kanzlei Dr. Reuter',
    inInvoices: 'Kanzlei Dr. Reuter',
    project: 'Sekretariat',
    work: ['Diktate', 'Fristen prüfen', 'Termine'],
    hours: 12,
    unbilled: 0,
    rate: 55,
    currency: 'EUR',
    season: 'aaaaaaa5aaaa',
    late: [5, 4, 6, 5, 7, 5, 4, 6, 5, 5, 6],
    ratings: '343245',
    ownHours: 12,
    ownRate: 55,
  },
  {
    name: 'Nordlicht Yoga',
    inTracker: 'Nordlicht Yoga',
    inInvoices: 'Nordlicht Yoga',
    project: 'Kurse',
    work: ['Kursplan', 'Newsletter', 'Anmeldungen'],
    hours: 10,
    unbilled: 0.1,
    rate: 38,
    currency: 'EUR',
    season: '9baa9a77abcb',
    late: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ratings: '554543',
    ownHours: 10,
    ownRate: 38,
  },
  {
    name: 'Acme Robotics',
    inTracker: 'Acme Robotics Inc',
    inInvoices: 'Acme Robotics Inc.',
    project: 'Research',
    work: ['Market research', 'Slides', 'Travel'],
    hours: 8,
    unbilled: 0,
    rate: 65,
    currency: 'USD',
    season: '0aabaacaaaba',
    late: [0, 3, 2, 0, 1, 0, 0, 4, 0, 2, 0],
    ratings: '445354',
    ownHours: 8,
    ownRate: 60,
  },
  {
    name: 'Agentur Blitz',
    inTracker: 'Agentur Blitz GmbH',
    inInvoices: 'Agentur Blitz GmbH',
    project: 'Kampagnen',
    work: ['Abstimmung', 'Korrekturschleife', 'Social Media', 'Anruf abends'],
    hours: 18,
    unbilled: 0.42,
    rate: 42,
    currency: 'EUR',
    season: '8aabbcbbccdc',
    late: [12, 18, 25, 21, 30, 28, 34],
    ratings: '222223',
    ownHours: 12,
    ownRate: 42,
  },
  {
    name: 'Café Milchschaum',
    inTracker: 'Café Milchschaum',
    inInvoices: 'Cafe Milchschaum',
    project: 'Social Media',
    work: ['Beiträge', 'Fotos sortieren', 'Speisekarte'],
    hours: 6,
    unbilled: 0.2,
    rate: 30,
    currency: 'EUR',
    season: 'aaaaaaaaaaaa',
    late: [35, 41, 38, 44, 40, 52, 47, 39],
    ratings: '332422',
    ownHours: 5,
    ownRate: 30,
  },
  {
    name: 'Podcast Morgenrot',
    inTracker: 'Podcast Morgenrot',
    inInvoices: 'Podcast Morgenrot',
    project: 'Folgen',
    work: ['Schnittliste', 'Shownotes', 'Gäste anfragen'],
    hours: 9,
    unbilled: 0,
    rate: 38,
    currency: 'EUR',
    season: '899aabbbccde',
    retainer: 350,
    late: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ratings: '455543',
    ownHours: 10,
    ownRate: 35,
  },
  {
    name: 'Tischlerei Holzapfel',
    inTracker: 'Tischlerei Holzapfel',
    inInvoices: 'Tischlerei Holzapfel e.K.',
    project: 'Angebote',
    work: ['Angebote schreiben', 'Rechnungen prüfen'],
    hours: 5,
    unbilled: 0,
    rate: 40,
    currency: 'EUR',
    season: 'aaaabbaa9aaa',
    late: [2, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0],
    ratings: '443334',
    ownHours: 5,
    ownRate: 40,
  },
  {
    name: 'Ferienhof Sonnental',
    inTracker: 'Ferienhof Sonnental',
    inInvoices: 'Ferienhof Sonnental GbR',
    project: 'Buchungen',
    work: ['Gästeanfragen', 'Buchungen', 'Bewertungen beantworten'],
    hours: 7,
    unbilled: 0.1,
    rate: 36,
    currency: 'EUR',
    season: '235bfffd8300',
    late: [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
    ratings: '444432',
    ownHours: null,
    ownRate: 36,
  },
  {
    name: 'Stadtgarten e. V.',
    inTracker: 'Stadtgarten',
    inInvoices: 'Stadtgarten e. V.',
    project: 'Verein',
    work: ['Protokoll', 'Mitgliederliste'],
    hours: 0.4,
    unbilled: 0,
    rate: 25,
    currency: 'EUR',
    season: 'a0a0a0a0a0a0',
    late: [0, 0, 0, 0, 0, 0],
    ratings: '54354-',
    ownHours: 1,
    ownRate: 25,
  },
  {
    name: 'Coaching Dr. Hoffmann',
    inTracker: 'Coaching Hoffmann',
    inInvoices: 'Coaching Dr. Hoffmann',
    project: 'Onboarding',
    work: ['Kalender', 'Webseite', 'Rechnungsvorlagen'],
    hours: 11,
    unbilled: 0.05,
    rate: 48,
    currency: 'EUR',
    season: '000000000aab',
    late: [0, 0],
    ratings: '44-4--',
    ownHours: null,
    ownRate: 48,
  },
];
