/** How headers and cells together decide, each line for a reason; through everything the add-on knows. */
import { knowledgeWith } from '../../../src/addon/reading/known-columns';
import { listProposer, type ListProposal } from '../../../src/core/recognition/propose-list';
import type { Choices } from '../../../src/core/recognition/recognise-list';
import type { PresetName } from '../../../src/core/presets/presets';
import type { CellValue } from '../../../src/core/types';
import { CELL_WORDS } from './cell-words';

const CONVENTIONS = {
  decimalMark: ',' as const,
  dayOrder: 'dmy' as const,
  today: Date.parse('2026-11-21') / 86400000,
  dayOf: (date: Date) => Math.floor(date.getTime() / 86400000),
};

const proposers = new Map<PresetName, ReturnType<typeof listProposer>>();
function propose(cells: CellValue[][], choices?: Choices, preset: PresetName = 'VA'): ListProposal {
  const proposer = proposers.get(preset) ?? listProposer(knowledgeWith([], preset, CELL_WORDS), CONVENTIONS);
  proposers.set(preset, proposer);
  const proposal = proposer({ name: 'Liste', cells }, choices);
  if (proposal === null) throw new Error('no header found');
  return proposal;
}

/** What a column is read as beside a column of names. */
function readAs(header: string, cells: readonly CellValue[], preset: PresetName = 'VA'): string {
  const rows = cells.map((cell, row) => [`Kundin ${'ABCDEFGH'[row]}`, cell]);
  const { as, degree, refused } = propose([['Kunde', header], ...rows], undefined, preset).columns[1];
  return `${as ?? (refused === null ? 'hers' : `hers, no ${refused}`)}, ${degree}`;
}

const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

describe('a column', () => {
  it.each<[string, CellValue[], string, string]>([
    ['Stundensatz €', [42, 38.5, 40], 'hourlyRate, exact', 'a currency is no part of the name'],
    ['Stundensatz netto', ['42,00 €', '38 €', '40 €'], 'hourlyRate, exact', 'nor is net'],
    ['Stundensätze', [42, 38.5, 40], 'hourlyRate, exact', 'nor the plural'],
    ['STUNDENSATZ', [42, 38.5, 40], 'hourlyRate, exact', 'nor capitals'],
    ['Satz €/h', [42, 38.5, 40], 'hourlyRate, sure', 'what the money is paid for'],
    ['€/h', [42, 38.5, 40], 'hourlyRate, sure', 'a unit that says everything'],
    ['$/hour', [42, 38.5, 40], 'hourlyRate, sure', 'in any currency'],
    [
      'Hourly rate',
      ['$40/hr', '€45 / hour', '~£38'],
      'hourlyRate, exact',
      'a currency before, a unit behind',
    ],
    ['kr/time', [420, 385, 400], 'hourlyRate, sure', 'and language'],
    ['Ft/óra', [8500, 7200, 9000], 'hourlyRate, sure', 'and language'],
    ['Timespris', [420, 385, 400], 'hourlyRate, sure', 'as many spell it'],
    [
      'Fee',
      ['€350/mo', '€200/mo', '€150/mo'],
      'income12Months, likely',
      'what is paid for a month is no rate, whatever it is called',
    ],
    [
      'Rate',
      ['€350/mo', '€200/mo', '€45/h'],
      'hers, no hourlyRate, unknown',
      'not even where it is called one',
    ],
    ['Cleaning fee', [90, 120, 75], 'hers, unknown', 'nor is what somebody else is paid'],
    ['h/Mt.', [12, 8, 20], 'hoursPerMonth, sure', 'as the Swiss write it'],
    ['Satz¹ €/h', [42, 38.5, 40], 'hourlyRate, sure', 'the mark of a footnote is no part of the name'],
    [
      'How much do you enjoy working with them? (1 = not at all, 7 = very much)',
      [6, 2, 7],
      'fun, likely',
      'what ratings mean denies nothing',
    ],
    ['Cijfer betaling', [8, 9, 6], 'paysOnTime, likely', 'a mark is no count of days'],
    ['Rapportcijfer plezier', [8, 9, 6], 'fun, exact', 'marks in Dutch'],
    ['Karakter samarbeid', [5, 3, 6], 'workingTogether, exact', 'and in Norwegian'],
    ['Jegy: kommunikáció', [5, 3, 4], 'communicates, sure', 'and in Hungarian'],
    ['Időben fizet-e?', ['igen', 'nem', 'igen'], 'paysOnTime, likely', 'a question'],
    ['Spaß (-2 bis +2)', [2, -1, 0], 'fun, exact', 'a scale around nothing'],
    ['Szájhagyomány', [3, 4, 5], 'hers, unknown', 'an oral tradition recommends nobody'],
    [
      'Std./Monat',
      ['12 Std.', 'ca. 20', '10–12'],
      'hoursPerMonth, sure',
      'units, rough numbers and ranges fit',
    ],
    ['Stunden p. Monat', [12, 20, 8], 'hoursPerMonth, exact', 'p. is per'],
    ['Stunden je Monat', [12, 20, 8], 'hoursPerMonth, exact', 'so is je'],
    ['hours_per_month', ['32:30:00', '12h 30', 8], 'hoursPerMonth, exact', 'durations fit'],
    ['hoursPerMonth', [12, 20, 8], 'hoursPerMonth, exact', 'camel case'],
    ['Uren p/m', [12, 20, 8], 'hoursPerMonth, sure', 'Dutch'],
    ['Trivsel 1-6', [5, 6, 3], 'fun, sure', 'a scale without brackets'],
    ['Spaßfaktor', ['H', 'M', 'L', 'H'], 'fun, sure', 'high, medium and low'],
    ['Spaßfaktor', ['S', 'M', 'L', 'M'], 'hers, no fun, unknown', 'but sizes are none of these'],
    ['Spaßfaktor', ['◔', '●', '◕', '○'], 'fun, sure', 'circles that are filled by quarters'],
    ['Spaßfaktor', ['🔥🔥', '🔥🔥🔥🔥', '🔥🔥🔥'], 'fun, sure', 'a sign that is repeated'],
    ['Last check-in', ['18.11.2026', day('2026-11-02')], 'lastContact, sure', 'a call that says how it goes'],
    ['Betaalt', ['op tijd', 'te laat', 'soms te laat'], 'paysOnTime, likely', 'words for when'],
    ['How much do you enjoy working with this client?', [4, 2, 5], 'fun, likely', 'a question of a form'],
    ['Does the client pay on time?', ['yes', 'no', 'yes'], 'paysOnTime, likely', 'answered by yes and no'],
    ['How much do they pay per hour?', [38, 45, 52], 'hourlyRate, likely', 'what is paid for an hour'],
    ['Wie viele Stunden arbeitest du im Monat für ihn?', [12, 20, 8], 'hoursPerMonth, likely', 'in German'],
    ['Würde er dich weiterempfehlen?', ['ja', 'nein', 'ja'], 'referrals, likely', 'in German'],
    ['Was zahlt er pro Stunde?', [38, 45, 52], 'hourlyRate, likely', 'in German'],
    ['Betaalt de klant op tijd?', ['ja', 'nee', 'ja'], 'paysOnTime, likely', 'in Dutch'],
    ['Zou de klant je aanbevelen?', [5, 3, 4], 'referrals, likely', 'in Dutch'],
    ['Føler du deg verdsatt?', [5, 3, 4], 'appreciation, likely', 'in Norwegian'],
    ['Betaler kunden i tide?', ['ja', 'nei', 'ja'], 'paysOnTime, likely', 'in Norwegian'],
    ['Hány órát dolgozol neki havonta?', [12, 20, 8], 'hoursPerMonth, likely', 'in Hungarian'],
    ['Ajánlana-e másoknak?', ['igen', 'nem', 'igen'], 'recommendsMe, likely', 'in Hungarian'],
    ['Fun call booked', ['yes', 'no', 'yes'], 'hers, unknown', 'no question: yes and no say little'],
    ['Fun (1 = love it, 5 = hate it)', [1, 4, 2], 'fun, likely', 'the best is 1, which she is asked about'],
    ['Spaß (1 = sehr gern, 5 = ungern)', [1, 4, 2], 'fun, likely', 'in any language'],
    ['Plezier (1 = vreselijk, 5 = heerlijk)', [1, 4, 2], 'fun, exact', 'words that say it is 5'],
    ['Fun (1 = sofa, 5 = rocket)', [1, 4, 2], 'fun, likely', 'words of her own: nobody can tell'],
    ['Zahlmoral', [4, 5, 3], 'paysOnTime, sure', 'a criterion of another preset'],
    ['Zahlmoral', ['A', 'B', 'A'], 'hers, no paysOnTime, unknown', 'letters, whose worth only she knows'],
    ['Spaß', ['A', 'C-', 'F', 'B+'], 'hers, no fun, unknown', 'grades of other schools'],
    ['Spaß', ['excellent', 'bad', 'fair', 'average'], 'fun, exact', 'but words that begin with one are none'],
    ['Zahlmoral', ['2+', '4-', 1], 'paysOnTime, likely', 'marks of a school: 1 may be the best'],
    ['Spaß', ['2+', '4-', 1], 'fun, likely', 'whatever the column is called'],
    [
      'Pays',
      ['on time', 'late', 'always on time'],
      'paysOnTime, likely',
      'words in common, and cells that fit',
    ],
    ['Network', [4, 5, 3], 'network, exact', 'of the preset itself'],
    ['Hour\u00adly\u200b rate', [42, 38.5, 40], 'hourlyRate, exact', 'marks that nobody sees'],
    ['Fun (1 = a little, 5 = a lot)', [1, 2, 4], 'fun, exact', 'of "a lot" neither word says what is best'],
    ['Ｆｕｎ', [4, 5, 3], 'fun, exact', 'full width'],
    ['Spass', [4, 5, 3], 'fun, exact', 'ss for ß'],
    ['Wertschaetzung', [4, 5, 3], 'appreciation, exact', 'ae for ä'],
    [
      'Spaßfaktor (1-5)',
      ['★★★★', '★★', '☆'.repeat(5)],
      'fun, likely',
      'only some are stars: 0 of 5 is not read',
    ],
    ['Spaßfaktor (1-5)', ['★★★★', '★★☆☆☆', '***'], 'fun, sure', 'stars fit'],
    ['Spaßfaktor', ['4/5', '8 von 10', '3/5'], 'fun, sure', 'fractions fit'],
    ['Spaßfaktor', ['gut', 'mittel', 'sehr gut'], 'fun, sure', 'words that rate fit'],
    [
      'Spaß',
      ['super', 'geht so', 'super'],
      'fun, exact',
      'words of her own leave its own name in doubt only',
    ],
    ['Spaßfaktor', ['super', 'geht so', 'super'], 'fun, likely', 'and a synonym likely'],
    ['Spaßfaktor', [85, 60, 70], 'fun, likely', 'another scale has to be chosen'],
    ['Spaßfaktor (1 = immer, 5 = nie)', [1, 5, 3], 'fun, likely', 'the best of her scale is 1'],
    ['Spaß', [day('2026-05-04'), 4, 5], 'fun, exact', 'Sheets made a date of 4/5'],
    ['Umsatz 2026', [5400, '8.840,50 €', '$-'], 'income12Months, sure', 'a year is no part of the name'],
    ['Umsatz (netto)', [5400, 8840, 980], 'income12Months, sure', 'nor is a bracket'],
    [
      'Zahlungsverzug',
      ['14 Tage zu spät', 'pünktlich', '30 days late'],
      'daysLate, sure',
      'words about days fit',
    ],
    [
      'Letztes Gespräch',
      ['18.11.2026', day('2026-11-02'), '2026-11-18T09:30:00Z'],
      'lastContact, sure',
      'dates',
    ],
    ['Last contacted', ['Nov 18, 2026', '18-Nov-26', '11/2024'], 'lastContact, sure', 'dates in words'],
    ['Last contact', [46344, 46338, 46230], 'lastContact, exact', 'serial days'],
    ['Bekannter Name', ['ja', 'x', '✓'], 'wellKnown, exact', 'words that tick'],
    ['Well known', [true, false, true], 'wellKnown, exact', 'the tick of that name, in this preset'],
    ['Client happiness', [4, 5, 3], 'hers, unknown', 'the fun is not her own'],
    ['Klantplezier', [4, 5, 3], 'hers, unknown', 'in Dutch'],
    ['Kundenglück', [4, 5, 3], 'hers, unknown', 'in German'],
    ['Kundeglede', [4, 5, 3], 'hers, unknown', 'in Norwegian'],
    ['Ügyfélöröm', [4, 5, 3], 'hers, unknown', 'in Hungarian'],
    ['Happiness', [4, 5, 3], 'fun, sure', 'while hers is'],
    ['Billing', ['monthly', 'yearly', 'monthly'], 'hers, no income12Months, unknown', 'words are no amounts'],
    ['Overdue $', [0, 1456, 240], 'hers, unknown', 'sums are no days'],
    ['Pays (days)', [14, 47, 10], 'hers, unknown', 'days are no ratings'],
    ['Betaler (dager)', [14, 47, 10], 'hers, unknown', 'in Norwegian'],
    ['Betaalt (dagen)', [14, 47, 10], 'hers, unknown', 'in Dutch'],
    ['Zahlt (Tage)', [14, 47, 10], 'hers, unknown', 'in German'],
    ['Fizet (nap)', [14, 47, 10], 'hers, unknown', 'in Hungarian'],
    ['Fee (pa)', ['£3,600', '£1,200', '£900'], 'income12Months, likely', 'no hour is paid by the year'],
    ['Rate per episode', ['$120', '$180', '$95'], 'hers, unknown', 'nor by the piece'],
    ['Honorar pro Folge', ['120 €', '180 €'], 'hers, unknown', 'in German'],
    ['Tarief per aflevering', ['€ 120', '€ 180'], 'hers, unknown', 'in Dutch'],
    ['Pris per episode', ['1200 kr', '1800 kr'], 'hers, unknown', 'in Norwegian'],
    ['Díj / epizód', ['12 000 Ft', '18 000 Ft'], 'hers, unknown', 'in Hungarian'],
    ['Avg hrs per file', [6, 11, 5], 'hers, unknown', 'nor are hours of one those of a month'],
    [
      'Reaktionszeit',
      ['2 Std.', '3 Tage', '1 Tag'],
      'hers, no informsInTime, unknown',
      'spans of time are no ratings',
    ],
  ])('%j with %j is read: %s (%s)', (header, cells, expected) => {
    expect(readAs(header, cells)).toBe(expected);
  });

  it.each<[string, CellValue[], string, string]>([
    [
      'Stundensatz',
      ['030 5550142', '+49 40 5550177', '0511/555018'],
      'hers, no hourlyRate, unknown',
      'phone numbers',
    ],
    ['Hourly rate', ['(555) 010-1234', '555-010-1235', ''], 'hers, no hourlyRate, unknown', 'phone numbers'],
    [
      'Stundensatz',
      [49305550142, 49405550177, 49511555018],
      'hers, no hourlyRate, unknown',
      'phone numbers as numbers',
    ],
    ['Spaß', ['Ines Rabe', 'Jo Brandt', 'Mia Sommer'], 'hers, no fun, unknown', 'names'],
    ['Netzwerk', ['a@x.test', 'b@x.test', ''], 'hers, no network, unknown', 'addresses'],
    ['Referenz', ['https://a.test', 'www.b.test', 'c.example.com'], 'hers, no reference, unknown', 'links'],
    [
      'Umsatz 2026',
      [day('2026-05-01'), day('2026-06-11'), '12.07.2026'],
      'hers, no income12Months, unknown',
      'dates',
    ],
    ['Umsatz', [true, false, true], 'hers, no income12Months, unknown', 'ticks'],
    ['Stunden', ['45 €', '40 €', '38 €'], 'hers, no hoursPerMonth, unknown', 'money'],
    ['Tage im Verzug', ['01.02.2026', '03.04.2026', ''], 'hers, no daysLate, unknown', 'due dates'],
    [
      'Letzter Kontakt',
      ['Ines Rabe', 'Jo Brandt', 'Mia Sommer'],
      'hers, no lastContact, unknown',
      'who it was with',
    ],
    [
      'Letzter Kontakt',
      ['18.12.2026', '02.01.2027', '11.12.2026'],
      'hers, no lastContact, unknown',
      'days to come',
    ],
    ['Bekannter Name', [4, 5, 3], 'hers, no wellKnown, unknown', 'ratings'],
    ['Fun', [4930, 5240, 3890], 'hers, no fun, unknown', 'amounts'],
    ['Zahlungsziel (Tage)', [14, 30, 7], 'hers, unknown', 'terms are not days late'],
    ['Payment terms (days)', [14, 30, 7], 'hers, unknown', 'nor in English'],
    ['Betaaltermijn (dagen)', [14, 30, 7], 'hers, unknown', 'nor in Dutch'],
    ['Betalingsfrist (dager)', [14, 30, 7], 'hers, unknown', 'nor in Norwegian'],
    ['Fizetési határidő (nap)', [14, 30, 7], 'hers, unknown', 'nor in Hungarian'],
    ['Überfälliger Betrag', ['0,00 €', '400,00 €', '80,00 €'], 'hers, unknown', 'money, not days'],
    ['Hrs left', [2, 0, 5], 'hers, unknown', 'hours that nobody worked'],
    ['Mwst-Satz', [19, 19, 7], 'hers, unknown', 'of which every word counts'],
    ['List ID', ['l1', 'l1', 'l2'], 'hers, unknown', 'numbers with a letter in front measure nothing'],
    [
      'Payment',
      ['bank', 'PayPal', 'bank'],
      'hers, no paysOnTime, unknown',
      'a hint, and no cell that can be read',
    ],
    ['Never pays on time', [1, 2, 4], 'hers, unknown', 'although "Név" is a name'],
    ['Hardly communicates', [1, 2, 4], 'hers, unknown', 'the opposite, with a word behind it'],
    ['Kommunikationsprobleme', [1, 2, 4], 'hers, unknown', 'or in a compound'],
    ['Vertrauensverlust', [1, 2, 4], 'hers, unknown', 'or in a compound'],
    ['Tiszteletlen', [1, 2, 4], 'hers, unknown', 'or with an ending'],
    ['Érdektelen munka', [1, 2, 4], 'hers, unknown', 'or with an ending'],
  ])('%j with %j stays hers: %s (%s)', (header, cells, expected) => {
    expect(readAs(header, cells)).toBe(expected);
  });

  it.each<[string, CellValue[], string, string]>([
    [
      'Zahlung',
      ['gut', 'schlecht', 'pünktlich', 'pünktlich'],
      'paysOnTime, likely',
      'words for how somebody pays are no days',
    ],
    ['Letzte Sitzung', ['18.11.2026', '02.11.2026'], 'lastContact, likely', 'who was worked for was met'],
    ['Díj (Ft/oldal)', [1800, 2400, 2000], 'hers, unknown', 'what is paid by the page is paid for no time'],
    ['Price per word', [0.08, 0.12, 0.1], 'hers, unknown', 'nor by the word'],
    ['Schulnote Zahlung', [1, 4, 2, 6], 'paysOnTime, likely', 'marks as at school count no days'],
    ['Betaald na (dagen)', [14, 45, 30], 'hers, unknown', 'days are no income'],
    ['AR > 60d', ['$0', '$400', '$80'], 'hers, unknown', 'sums that are owed are no price in Hungarian'],
    ['Honorar', [42, 38, 40], 'hourlyRate, likely', 'by the hour or by the year'],
    ['Schlechte Kommunikation', [1, 2, 4], 'hers, unknown', 'the opposite of what is known'],
    ['Unclear goals', [1, 2, 4], 'hers, unknown', 'so is this'],
    ['Respektlos', [1, 2, 4], 'hers, unknown', 'in one word'],
    ['Disorganised', [1, 2, 4], 'hers, unknown', 'or with a beginning'],
    ['Note Zusammenarbeit', [1, 2, 4], 'workingTogether, likely', 'a mark, and no English "not"'],
    ['Referrals', [0, 2, 7], 'referrals, likely', 'counts, whatever the column is called'],
    ['Empfehlungen', [0, 1, 2], 'referrals, likely', 'none is no rating'],
    ['Empfiehlt mich', [0, 2, 0], 'recommendsMe, likely', 'the same of another preset'],
    ['Empfehlungen (0-5)', [0, 2, 5], 'referrals, sure', 'unless there is a scale'],
    ['Empfehlungen', [1, 3, 5], 'referrals, sure', 'or all are ratings'],
    ['Spaß', [0, 2, 5], 'fun, exact', 'what nobody counts is rated'],
    ['No. of referrals', [1, 2, 4], 'referrals, likely', 'a number, not a denial'],
    ['Óra/hét', [12, 20, 8], 'hoursPerMonth, likely', 'a week, which in Dutch is an article'],
    ['Spaß (Schulnote)', [1, 2, 4], 'fun, likely', '1 may be the best'],
    ['Fun (1 = great, 5 = awful)', [1, 2, 4], 'fun, likely', '1 is the best'],
    ['Fun (1 = awful, 5 = great)', [1, 2, 4], 'fun, exact', '5 is the best'],
    ['Monthly fee', [900, 500, 440], 'income12Months, likely', 'a month is no year'],
    ['Stunden 2026', [120, 300, 40], 'hoursPerMonth, likely', 'a year is no month'],
    [
      'Duration',
      ['25:30:12', '10:15:00', '24:14:48'],
      'hoursPerMonth, likely',
      'of whatever period was exported',
    ],
    ['Overdue (days)', [0, 12, 45], 'daysLate, likely', 'days or money'],
    ['Hours (day)', [1.5, 3, 2], 'hoursPerMonth, likely', 'a day is no month'],
    ['Umsatz (Monat)', [900, 500, 440], 'income12Months, likely', 'a month is no year'],
    ['Beschwert sich sehr selten', [1, 2, 4], 'rarelyComplains, likely', 'what denies is part of the name'],
    ['Honorar pr mnd', [9900, 8000, 5000], 'income12Months, likely', 'nor an hourly rate'],
    ['LTV', [9000, 5000, 4400], 'income12Months, likely', 'more than a year'],
    ['Rate', [4, 5, 3], 'hourlyRate, likely', 'perhaps it rates'],
    ['Neuer Stundensatz ab März', [42, 38, 40], 'hourlyRate, likely', 'words in common'],
    ['Wunschstundensatz', [42, 38, 40], 'hourlyRate, likely', 'a compound'],
    ['Stunden pro Woche', [12, 20, 8], 'hoursPerMonth, likely', 'a week is no month'],
    [
      'Wunschstundensatz',
      ['hoch', 'egal', 'mehr als bisher'],
      'hers, unknown',
      'words in common are too little where cells do not fit',
    ],
    ['Notiz', ['ruft gern an', 'mag E-Mails', ''], 'hers, unknown', 'nothing is known of it'],
    ['Company owner', ['Ann', 'Ann', 'Leo'], 'hers, unknown', 'not every word with "company" is the client'],
    ['2026', [12, 20, 8], 'hers, unknown', 'a year alone says nothing'],
  ])('%j with %j is only proposed, or not at all: %s (%s)', (header, cells, expected) => {
    expect(readAs(header, cells)).toBe(expected);
  });

  it.each([
    ['Annual Revenue', 'Number of Employees'],
    ['Jahresumsatz', 'Anzahl der Mitarbeiter'],
    ['Jaarlijkse omzet', 'Aantal medewerkers'],
    ['Årsomsetning', 'Antall ansatte'],
    ['Éves árbevétel', 'Alkalmazottak száma'],
  ])('%j is the income of clients whose size is told: %j', (header, size) => {
    const columns = (headers: string[]): unknown[] =>
      propose([
        ['Kunde', ...headers],
        ['Ida', 2500000, 24],
        ['Leo', 800000, 6],
      ]).columns.map(({ as }) => as);
    expect(columns([header, size])).toEqual(['client', null, null]);
    expect(columns([header, 'Nr.'])).toEqual(['client', 'income12Months', null]);
  });

  it('that is empty is taken for what its header says', () => {
    expect(readAs('Spaßfaktor', ['', '', ''])).toBe('fun, sure');
  });

  it('"Well known" is a rating or a tick by its cells', () => {
    expect(readAs('Well-known', [4, 5, 3], 'Practice')).toBe('wellKnownName, exact');
  });
});

it('a line of units puts no column in doubt', () => {
  const { columns } = propose([
    ['Kunde', 'Std./Monat', 'Stundensatz', 'Umsatz'],
    ['', 'h', '€/h', '€/Jahr'],
    ['Ida', 10, 40, 4800],
  ]);
  expect(columns.map(({ degree }) => degree)).toEqual(['exact', 'sure', 'exact', 'sure']);
});

describe('two columns for one thing', () => {
  it('leave the surer one', () => {
    const { columns } = propose([
      ['Kunde', 'Rate', 'Stundensatz'],
      ['A', 40, 42],
      ['B', 50, 52],
    ]);
    expect(columns.map(({ as, degree }) => [as, degree])).toEqual([
      ['client', 'exact'],
      [null, 'unknown'],
      ['hourlyRate', 'exact'],
    ]);
    expect(columns[1].candidates).toContain('hourlyRate');
  });

  it('of two likely ones leave the one whose whole header is known', () => {
    const { columns } = propose([
      ['Kunde', 'Alter Stundensatz', 'Honorar'],
      ['A', 38, 42],
      ['B', 35, 40],
    ]);
    expect(columns.map(({ as }) => as)).toEqual(['client', null, 'hourlyRate']);
  });

  it('with one header leave none for sure, whatever stands below the other: neither is found again', () => {
    const { columns } = propose([
      ['Kunde', 'Spaß', 'Spaß'],
      ['Ida', 4, 'Backen mit Kindern'],
      ['Leo', 5, 'Boote'],
      ['Uma', 3, 'Bücher'],
    ]);
    expect(columns.slice(1).map(({ as, degree }) => [as, degree])).toEqual([
      ['fun', 'likely'],
      [null, 'unknown'],
    ]);
  });

  it('of two years propose the newer one', () => {
    const { columns } = propose([
      ['Kunde', 'Umsatz 2026', 'Umsatz 2025'],
      ['A', 4000, 4200],
      ['B', 5000, 5200],
    ]);
    expect(columns.map(({ as, degree }) => [as, degree]).slice(1)).toEqual([
      ['income12Months', 'likely'],
      [null, 'unknown'],
    ]);
  });
});

it.each([
  ['Klant', 'Omzet vorig jaar', 'Omzet lopend jaar'],
  ['Kunde', 'Umsatz Vorjahr', 'Umsatz laufendes Jahr'],
  ['Client', 'Revenue previous year', 'Revenue this year'],
])('of this year and the one before this one is proposed: %s', (...headers) => {
  const { columns } = propose([headers, ['A', 4000, 4200], ['B', 5000, '']]);
  expect(columns.map(({ as }) => as)).toEqual(['client', null, 'income12Months']);
});

it.each<[string, CellValue[], boolean]>([
  ['Adresse', ['Quay 3', 'Harbour 5', 'Lane 1', 'Weg 4'], false],
  ['Klantnr', ['007', '008', '011', '012'], false],
  ['Stress', ['ca. 3', 'ca. 5', 'ca. 4', '2'], true],
])('%s may count as a judgement of hers: %j, %s', (header, cells, mayCount) => {
  const rows = cells.map((cell, row) => [`Kundin ${row}`, cell]);
  expect(propose([['Kunde', header], ...rows]).columns[1].measure !== null).toBe(mayCount);
});

it('where nothing is called after clients, the order of columns does not tell whether each has a column', () => {
  const cells = [
    ['Umsatz 2025', 'Spaß'],
    ['Stundensatz', 'Ida Berg'],
    ['Netzwerk', 'Leo Tal'],
    ['Stunden pro Monat', 'Uma Au'],
  ];
  const turned = cells.map(([one, other]) => [other, one]);
  expect([propose(cells), propose(turned)].map(({ isTransposed }) => isTransposed)).toEqual([true, true]);
});

it('footnotes to headers are no clients, and a name with a star before it is one', () => {
  const { leftOut, clients } = propose([
    ['Kunde', 'Spaß*', 'Netzwerk††'],
    ['Ida', 4, 3],
    ['Leo', 5, 2],
    ['*Spaß: was bleibt'],
    ['†† wen sie kennen'],
    ['*Stern & Co', 3, 3],
  ]);
  expect(leftOut.map(({ text }) => text)).toEqual(['Kunde', '*Spaß: was bleibt', '†† wen sie kennen']);
  expect(clients).toHaveLength(3);
});

it.each<[string, CellValue[][], string[]]>([
  [
    'a remark below all clients is none',
    [['Kunde', 'Spaß'], ['Ida', 4], ['Leo'], ['* geschätzt'], ['† nach Rücksprache']],
    ['* geschätzt', '† nach Rücksprache'],
  ],
  ['a bullet before each name is no remark', [['Kunde', 'Spaß'], ['* Ida', 4], ['* Leo']], []],
  ['nor is one in a list of names', [['Kunde', 'Spaß'], ['* Ida'], ['* Leo']], []],
  ['nor one above others', [['Kunde', 'Spaß'], ['Ida', 4], ['* Leo'], ['Uma', 2]], []],
])('of lines with a mark in front, %s', (_, cells, expected) => {
  expect(
    propose(cells)
      .leftOut.slice(1)
      .map(({ text }) => text),
  ).toEqual(expected);
});

describe('the column of names', () => {
  it('is no column of companies that most clients lack, where another tells all of them apart', () => {
    const rows = (companies: string[]): CellValue[][] => [
      ['Firma', 'Name', 'Stundensatz'],
      ...companies.map((company, at) => [company, `Person ${'ABCDE'[at]}`, 40 + at]),
    ];
    const { name, repeated } = propose(rows(['', 'Malerei Ott', '', '', 'Ott GmbH']));
    expect([name, repeated]).toEqual([{ index: 1, degree: 'likely', candidates: [0, 1] }, null]);
    expect(propose(rows(['Bar Ost', 'Malerei Ott', '', '', 'Ott GmbH'])).name.index).toBe(0);
  });

  const nameIn = (cells: CellValue[][]): (number | string | readonly number[] | null)[] => {
    const { name } = propose(cells);
    return [name.index, name.degree, ...(name.candidates.length > 0 ? [name.candidates] : [])];
  };

  it.each<[string, CellValue[][], unknown[]]>([
    [
      'our own word before others',
      [
        ['Firma', 'Kunde', 'Spaß'],
        ['X AG', 'Ida', 4],
        ['Y AG', 'Leo', 5],
      ],
      [1, 'exact'],
    ],
    [
      'company before name',
      [
        ['Name', 'Firma', 'Spaß'],
        ['Ida', 'X AG', 4],
        ['Leo', 'Y AG', 5],
      ],
      [1, 'sure'],
    ],
    [
      'what is called after clients, of two that say so and tell all apart',
      [
        ['Company', 'Client name', 'Spaß'],
        ['X AG', 'Ida', 4],
        ['Y AG', 'Leo', 5],
      ],
      [1, 'likely', [0, 1]],
    ],
    [
      'company before deal',
      [
        ['Deal Name', 'Associated Company', 'Spaß'],
        ['Retainer', 'X AG', 4],
        ['Website', 'Y AG', 5],
      ],
      [1, 'sure'],
    ],
    [
      'name where nothing else is there',
      [
        ['Name', 'Spaß'],
        ['Ida', 4],
        ['Leo', 5],
      ],
      [0, 'sure'],
    ],
    [
      'client_name',
      [
        ['client_name', 'fun'],
        ['Ida', 4],
        ['Leo', 5],
      ],
      [0, 'sure'],
    ],
    [
      'Organization - Name',
      [
        ['Person - Name', 'Organization - Name', 'fun'],
        ['Ida', 'X AG', 4],
        ['Leo', 'Y AG', 5],
      ],
      [1, 'sure'],
    ],
    [
      'not the numbers of clients',
      [
        ['Kunde', 'Kundenname', 'Spaß'],
        [1001, 'Ida', 4],
        [1002, 'Leo', 5],
      ],
      [1, 'sure'],
    ],
    [
      'names that look like numbers and dates',
      [
        ['Kunde', 'Spaß'],
        [4711, 4],
        ['1/2/2020', 5],
        ['24/7', 3],
      ],
      [0, 'exact'],
    ],
    [
      'by texts that are all different',
      [
        ['Wer ist es', 'Spaß'],
        ['Ida', 4],
        ['Leo', 5],
        ['Uma', 3],
      ],
      [0, 'likely', [0]],
    ],
    [
      'asked for where two columns could be it',
      [
        ['Eins', 'Zwei', 'Spaß', 'Netzwerk'],
        ['Ida', 'Ulm', 4, 4],
        ['Leo', 'Bonn', 5, 5],
      ],
      [null, 'unknown', [0, 1]],
    ],
  ])('is found: %s', (_why, cells, expected) => {
    expect(nameIn(cells)).toEqual(expected);
  });

  it('is hers to choose, as is every column', () => {
    const cells = [
      ['Eins', 'Zwei', 'Freude an allem', 'Netzwerk'],
      ['Ida', 'Ulm', 4, 4],
      ['Leo', 'Bonn', 5, 5],
    ];
    const { name, columns } = propose(cells, {
      nameColumn: 0,
      columns: new Map<number, string | null>([
        [2, 'fun'],
        [3, null],
      ]),
    });
    expect(name.index).toBe(0);
    expect(columns.map(({ as, degree }) => [as, degree])).toEqual([
      ['client', 'chosen'],
      [null, 'unknown'],
      ['fun', 'chosen'],
      [null, 'chosen'],
    ]);
  });
});

describe('the header', () => {
  const headerIn = (cells: CellValue[][]): [number, string[]] => {
    const { headerRow, columns } = propose(cells);
    return [headerRow, columns.map(({ header }) => header)];
  };

  it.each<[string, CellValue[][], [number, string[]]]>([
    ['below titles', [['Meine Kunden 2026'], [], ['Kunde', 'Spaß'], ['Ida', 4]], [2, ['Kunde', 'Spaß']]],
    [
      'below a title that names a column',
      [['Kunden'], ['Firma', 'Spaß', 'Ort'], ['Ida', 4, 'Ulm']],
      [1, ['Firma', 'Spaß', 'Ort']],
    ],
    [
      'below a line of groups',
      [
        ['Client', 'Money', '', 'Feel'],
        ['', 'Hours per month', 'Hourly rate', 'Fun'],
        ['Ida', 20, 40, 4],
      ],
      [1, ['Client', 'Hours per month', 'Hourly rate', 'Fun']],
    ],
    [
      'in two lines that say it together',
      [
        ['', 'Stunden', ''],
        ['Kunde', 'diesen Monat', 'pro Monat'],
        ['Ida', 20, 40],
      ],
      [1, ['Kunde', 'diesen Monat', 'pro Monat']],
    ],
    [
      'with a date among its cells',
      [
        ['Kunde', 'Spaß', 'Stundensatz', day('2026-01-01')],
        ['Ida', 4, 40, 3],
      ],
      [0, ['Kunde', 'Spaß', 'Stundensatz', '2026-01-01']],
    ],
    [
      'with a column for each month',
      [
        ['Kunde', day('2026-01-26'), day('2026-02-26'), day('2026-03-26'), 'Gesamt'],
        ['Ida', 4, 40, 3, 47],
      ],
      [0, ['Kunde', '2026-01-26', '2026-02-26', '2026-03-26', 'Gesamt']],
    ],
    [
      'of a list that nothing is known of',
      [
        ['Tabelle', ''],
        ['', ''],
        ['Wer da', 'Wie da'],
        ['Ida', 'Ulm'],
        ['Leo', 'Bonn'],
      ],
      [2, ['Wer da', 'Wie da']],
    ],
    [
      'with columns without a header',
      [
        ['Kunde', '', 'Spaß'],
        ['Ida', 'x', 4],
      ],
      [0, ['Kunde', '', 'Spaß']],
    ],
  ])('is found %s', (_why, cells, expected) => {
    expect(headerIn(cells)).toEqual(expected);
  });

  it.each<[string, CellValue[][], number | null]>([
    ['a name that is a word for clients', [['Volk'], ['Ida'], ['Praxis'], ['Leo']], null],
    ['the word on top', [['Kunden'], ['Ida'], ['Praxis'], ['Leo']], 0],
    ['the word below a title', [['Stand: heute'], ['Name'], ['Ida'], ['Leo']], 1],
    ['the word below a gap', [['Liste'], ['von Mai'], [], ['Firma'], ['Ida'], ['Leo']], 3],
  ])('of names alone: %s', (_why, cells, expected) => {
    const proposer = listProposer(knowledgeWith([], 'VA', CELL_WORDS), CONVENTIONS);
    expect(proposer({ name: 'Liste', cells })?.headerRow ?? null).toBe(expected);
  });

  it('is no line of data that says "clients", whatever stands above what it lacks', () => {
    const cells = [
      ['Wer ist es', 'List Name', 'Monthly fee', 'Nr.'],
      ['Acme', 'Clients', '', 12],
      ['Bolt', 'Clients', 600, 17],
    ];
    expect(headerIn(cells)[0]).toBe(0);
  });

  it('is told as it stands in the sheet', () => {
    const { columns } = propose([
      ['Kunde', '\u200bSpaß\n(1-5) '],
      ['Ida', 4],
    ]);
    expect(columns[1]).toMatchObject({ header: '\u200bSpaß\n(1-5) ', as: 'fun' });
  });

  it('in two lines is understood together', () => {
    const { columns } = propose([
      ['', 'Stunden', ''],
      ['Kunde', 'diesen Monat', 'pro Monat'],
      ['Ida', 20, 40],
    ]);
    expect(columns.map(({ as }) => as)).toEqual(['client', 'hoursThisMonth', 'hoursPerMonth']);
  });
});

it.each<[CellValue[], number | undefined]>([
  [[6, 3, 5.5, 4], 6],
  [[6, 3, 5, 4], undefined],
  [[6, 7, 5, 4], 10],
  [[6, 0, 6, 4], 10],
])('ratings such as %j are given up to %s', (cells, best) => {
  const rows = cells.map((cell, row) => [`Kundin ${row}`, cell]);
  expect(propose([['Kunde', 'Spaß'], ...rows]).columns[1].scale?.best).toBe(best);
});

it('marks with a sign are proposed on the scale of schools there', () => {
  const marks = { worst: 1, best: 6 };
  const proposer = listProposer(knowledgeWith([], 'VA', CELL_WORDS), { ...CONVENTIONS, marks });
  const cells = [
    ['Kunde', 'Arbeidsglede'],
    ['Ida', '5-'],
    ['Leo', 4],
    ['Uma', '3+'],
  ];
  const { as, degree, scale } = proposer({ name: 'Liste', cells })!.columns[1];
  expect([as, degree, scale]).toEqual(['fun', 'likely', marks]);
});

it.each<[string, string[], { text: string; rows: number } | null]>([
  [
    'most names stand in several rows',
    ['Ida', 'Ida', 'Leo', 'Leo', 'Uma', 'Tom', 'Tom', 'Ann'],
    { text: 'Ida', rows: 2 },
  ],
  ['one has most of the rows', ['Ida', 'Ida', 'Ida', 'Ida', 'Leo'], { text: 'Ida', rows: 4 }],
  ['a name holds for the rows below it', ['Ida', '', '', 'Leo', '', 'Uma'], { text: 'Ida', rows: 3 }],
  ['some stand twice', ['Ida', 'Ida', 'Leo', 'Leo', 'Uma', 'Tom'], null],
])('rows are rather jobs than clients where %s', (_why, names, expected) => {
  expect(propose([['Kunde', 'Spaß'], ...names.map((name) => [name, 4])]).repeated).toEqual(expected);
});

it('names without a header are found above a sum without a name', () => {
  const { name } = propose([
    ['Table 1', '', '', ''],
    ['', 'Stundensatz', 'Stunden', '★'],
    ['Ida', 40, 10, 4],
    ['Leo', 38, 5, 3],
    ['Mia', 50, 8, 5],
    ['', 128, 23, ''],
  ]);
  expect([name.index, name.degree]).toEqual([0, 'likely']);
});

it.each(['#', 'Nr.', 'No.', 'nr'])('numbers of few rows under %s are no judgements', (header) => {
  const { columns } = propose([
    [header, 'Kunde', 'Spaß'],
    [1, 'Acme', 4],
    [2, 'Bolt', 5],
    [3, 'Cove', 3],
  ]);
  expect(columns[0].measure).toBeNull();
});

it.each(['€/Wort', 'Tip $'])('%s is money, however small its amounts are', (header) => {
  const { columns } = propose([
    ['Kunde', header, 'Spaß'],
    ['Acme', 0.09, 4],
    ['Bolt', 0.16, 5],
    ['Cove', 1, 3],
  ]);
  expect(columns[1].measure?.kind).toBe('fact');
});

it('words under a header with a currency still judge', () => {
  const { columns } = propose([
    ['Kunde', 'Budget €', 'Spaß'],
    ['Acme', 'high', 4],
    ['Bolt', 'low', 5],
  ]);
  expect(columns[1].measure?.kind).toBe('rating');
});

it.each([
  ['Name', 'Shop', 'Podcast'],
  ['Name', 'Coach', 'Makler'],
  ['Naam', 'Webshop', 'Auteur'],
  ['Navn', 'Podkast', 'Butikk'],
  ['Név', 'Webshop', 'Szerző'],
])('%s is who they are, also beside what they have or do', (name, ...others) => {
  const { columns } = propose([
    [name, ...others, 'Spaß'],
    ['Ann', 'Etsy', 'Good Morning', 4],
    ['Ben', 'Amazon', 'Bad Moms', 5],
  ]);
  expect(columns.map(({ as }) => as)).toEqual(['client', null, null, 'fun']);
});

it('shares are no ticks', () => {
  const { columns } = propose([
    ['Kunde', 'Anteil', 'Spaß'],
    ['Acme', 0.4, 4],
    ['Bolt', 0.6, 5],
  ]);
  expect(columns[1].measure?.kind).not.toBe('flag');
});

it('numbers of rows are no judgements', () => {
  const { columns } = propose([
    ['Sorszám', 'Ügyfél', 'Öröm'],
    ['1.', 'Ida', 4],
    ['2.', 'Leo', 3],
    ['3.', 'Mia', 5],
  ]);
  expect(columns[0].measure).toBeNull();
});

describe('what stands around a list about its ratings', () => {
  const LIST: CellValue[][] = [['Kunde', 'Spaß', 'Sympathie', 'Stundensatz'], ['Amsel', 1, 2, 45], ['Buche', 4, 5, 50], ['Cassis', 2, 1, 38]];
  const rated = (cells: CellValue[][]): string[] =>
    propose(cells).columns.slice(1).map(({ as, degree, scale }) => [as, degree, scale?.worst, scale?.best].filter((part) => part !== undefined).join(' '));
  const TURNED = ['fun likely 5 1', 'iLikeThem likely 5 1', 'hourlyRate exact'];
  const USUAL = ['fun exact', 'iLikeThem exact', 'hourlyRate exact'];

  it.each([
    ['Bewertung: 1 = top, 5 = flop'],
    ['Rating key: 1 = love working with them, 5 = please no'],
    ['Cijfers: 1 = super, 5 = slecht'],
    ['Skala: 1 = best, 5 = dårligst'],
    ['Értékelés: 1 = legjobb, 5 = legrosszabb'],
  ])('is meant for them, and hers to confirm: %s', (legend) => {
    expect(rated([...LIST, ['', '', '', ''], [legend, '', '', '']])).toEqual(TURNED);
    expect(rated([[legend, '', '', ''], ['', '', '', ''], ...LIST])).toEqual(TURNED);
  });

  it('may stand in a line of its own below the headers, which is no client', () => {
    const said = ['', '1 = super, 5 = slecht', '1 = super, 5 = slecht', 'netto'];
    expect(rated([LIST[0], said, ...LIST.slice(1)])).toEqual(TURNED);
    expect(propose([LIST[0], said, ...LIST.slice(1)]).leftOut.map(({ reason }) => reason)).toEqual(['header', 'units']);
  });

  it('may name a longer scale, and one line for each step', () => {
    expect(rated([...LIST, ['1 = schlecht', '', '', ''], ['10 = super', '', '', '']])).toEqual([
      'fun exact 1 10', 'iLikeThem exact 1 10', 'hourlyRate exact',
    ]);
  });

  it('says nothing where 5 is the best, or where it is said of another column', () => {
    expect(rated([...LIST, ['1 = schlecht, 5 = super', '', '', '']])).toEqual(USUAL);
    expect(rated([...LIST, ['Stundensatz: 1 = super, 5 = schlecht', '', '', '']])).toEqual(USUAL);
    expect(rated([...LIST, ['Sympathie: 1 = super, 5 = schlecht', '', '', '']])).toEqual(['fun exact', TURNED[1], USUAL[2]]);
  });

  it('with the mark of a footnote is said of the headers with that mark', () => {
    const headers = ['Kunde', 'Spaß', 'Sympathie²', 'Stundensatz'];
    expect(rated([headers, ...LIST.slice(1), ['² 1 = super, 5 = schlecht', '', '', '']])).toEqual(['fun exact', TURNED[1], USUAL[2]]);
  });

  it.each([
    'Part 1: best clients', 'Tier 1: top clients', 'Quartal 4: gut', 'KW 1: super Kunden', 'Version 1: great', 'Priority: 1 = high, 3 = low', 'Ampel: 1 = super, 3 = schlecht',
  ])('is no title, and says nothing of ratings that go beyond its own: %s', (line) => {
    expect(rated([[line, '', '', ''], ['', '', '', ''], ...LIST])).toEqual(USUAL);
    expect(rated([...LIST, ['', '', '', ''], [line, '', '', '']])).toEqual(USUAL);
  });

  it('yields to a header that names its own scale', () => {
    const headers = ['Kunde', 'Spaß (1 = schlecht, 5 = super)', 'Sympathie', 'Stundensatz'];
    expect(rated([headers, ...LIST.slice(1), ['1 = super, 5 = schlecht', '', '', '']])).toEqual(['fun exact', TURNED[1], USUAL[2]]);
  });
}); // oxfmt-ignore

describe('rows that are no clients', () => {
  it('sums of groups are known although one of their columns is a small one', () => {
    const cells = [
      ['Klant', 'Uren per maand', 'Uurtarief', 'Omzet'],
      ['De Groot', 10, 45, 450], ['Bos', 16, 50, 800], ['Subtotaal vast', 26, '', 1250],
      ['Zon', 3, 55, 165], ['Hoek', 2, 55, 110], ['Subtotaal kaarten', 5, '', 275],
      ['', '', '', ''], ['TOTAAL', 31, '', 1525], ['* kaart = 10 uur', '', '', ''],
    ]; // oxfmt-ignore
    const { clients, leftOut } = propose(cells);
    expect(clients).toEqual([1, 2, 4, 5]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['header', 'total', 'total', 'total', 'note']);
  });

  it.each([
    ['Clients: 4', 'Page 1 of 1', 'Exported from MyCRM on 11/20/2026'],
    ['Anzahl Kunden: 4', 'Seite 1 von 2', 'Erstellt am 20.11.2026 um 10:00'],
    ['Aantal klanten: 4', 'Pagina 1/1', 'Geëxporteerd op 20-11-2026 om 10:00'],
    ['Antall kunder: 4', 'Side 1 av 1', 'Eksportert fra Tripletex 20.11.2026 kl. 10'],
    ['Ügyfelek száma: 4', 'Oldal 1 / 1', 'Exportálva: 2026.11.20.'],
  ])('what a program writes below is a note, also around an average: %s', (count, page, source) => {
    const { clients, leftOut } = propose([
      ['Kunde', 'Stundensatz', 'Spaß'], ['Acorn', 45, 4], ['Birch', 50, 5], ['', '', ''],
      [count, '', ''], ['Durchschnitt', 47.5, 4.5], [page, '', ''], [source, '', ''],
    ]); // oxfmt-ignore
    expect(clients).toEqual([1, 2]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['header', 'note', 'average', 'note', 'note']);
  });

  it.each([
    'Support 24/7',
    'Team: 3',
    'Studio: 54',
    'Route 66 by 4',
    'Printed Matter & Sons GmbH',
    'Generated Media House Ltd',
    'Created: Studio',
    'Exported Goods of Kent Ltd',
    'Erstellt Design & Druck GmbH',
    'Geëxporteerd Goed Handel BV',
    'Eksportert Fisk Bergen AS',
    'Készült Ételek Háza Kft',
  ])('somebody whom nobody has rated yet may be called %s', (name) => {
    const { clients } = propose([
      ['Kunde', 'Stundensatz', 'Spaß'],
      ['Acorn', 45, 4],
      ['Birch', 50, 5],
      [name, '', ''],
    ]);
    expect(clients).toEqual([1, 2, 3]);
  });

  it('somebody may be called 24/7 behind a gap, too', () => {
    const { clients } = propose([
      ['Kunde', 'Stundensatz', 'Spaß'],
      ['Acorn', 45, 4],
      ['Birch', 50, 5],
      ['', '', ''],
      ['Support 24/7', '', ''],
    ]);
    expect(clients).toEqual([1, 2, 4]);
  });

  it.each([
    ['Max', 200],
    ['Schnitt', 160],
    ['Total', 500],
  ])('%s is a client above one whom nobody has rated yet', (name, income) => {
    const { clients } = propose([
      ['Kunde', 'Spaß', 'Umsatz'],
      ['Acorn', 1, 100],
      ['Birch', 3, 200],
      ['Cedar', 5, 150],
      [name, 5, income],
      ['Newbie', '', ''],
    ]);
    expect(clients).toEqual([1, 2, 3, 4, 5]);
  });

  const sorted = (rows: CellValue[][]): string[] =>
    propose([['Kunde', 'Stunden pro Monat', 'Umsatz', 'Spaß'], ...rows])
      .leftOut.slice(1)
      .map(({ reason, text }) => `${reason}: ${text}`);
  const three: CellValue[][] = [
    ['Ida', 30, 14400, 4],
    ['Leo', 20, 10800, 5],
    ['Uma', 10, 6000, 3],
  ];

  it.each<[string, CellValue[][], string[]]>([
    ['called a total', [...three, ['Gesamt:', 60, 31200, '']], ['total: Gesamt:']],
    ['called a total, in words only', [...three, ['Summe', '', '', '']], ['total: Summe']],
    ['called a total, on top', [['Összesen', 60, 31200, ''], ...three], ['total: Összesen']],
    [
      'called a total, after a gap, with a stale sum',
      [...three, [], ['I alt', 65, '', '']],
      ['total: I alt'],
    ],
    ['sums without a name', [...three, ['', 60, 31200, '']], ['total: 60']],
    ['sums under another name', [...three, ['Alles zusammen', 60, 31200, '']], ['total: Alles zusammen']],
    [
      'sums of rounded numbers',
      [
        ['A', 1.005, 10.333, 4],
        ['B', 2.005, 20.333, 3],
        ['', 3.01, 30.67, ''],
      ],
      ['total: 3.01'],
    ],
    [
      'legends',
      [['5 = sehr gut, 1 = schlecht'], ...three, [], ['Legende: A = Stammkunde'], ['E=mc² GmbH']],
      ['legend: 5 = sehr gut, 1 = schlecht', 'legend: Legende: A = Stammkunde'],
    ],
    [
      'a legend below its title',
      [...three, [], ['Jelmagyarázat'], ['1 = rossz, 5 = jó'], ['Ödön Kft.']],
      ['legend: Jelmagyarázat', 'legend: 1 = rossz, 5 = jó'],
    ],
    ['averages', [...three, ['Durchschnitt', 20, 10400, 4]], ['average: Durchschnitt']],
    ['averages with a stale one', [...three, ['Durchschnitt', 19, 9000, 4.5]], ['average: Durchschnitt']],
    [
      'the largest, the smallest and how many there are',
      [
        ...three,
        ['Gesamt', 60, 31200, ''],
        ['Max', 30, 14400, 5],
        ['Minimum', 10, 6000, 3],
        ['Anzahl', 3, '', ''],
      ],
      ['total: Gesamt', 'figure: Max', 'figure: Minimum', 'figure: Anzahl'],
    ],
    ['weights on top', [['Gewichtung:', 3, 3, 2], ...three], ['weights: Gewichtung:']],
    [
      'weights in percent, one left out',
      [['Weight (%)', '', '60 %', '40 %'], ...three],
      ['weights: Weight (%)'],
    ],
    ['weights at the end', [...three, [], ['Súlyok', 0.3, 0.5, 0.2]], ['weights: Súlyok']],
    ['weights without a name', [['', 'x3', '2x', 'x1'], ...three], ['weights: x3']],
    ['shares without a name', [['', '50 %', '30 %', '20 %'], ...three], ['weights: 50 %']],
    [
      'months as headings, of which a spreadsheet makes dates',
      [[day('2026-01-01')], three[0], three[1], [day('2026-02-01')], three[2]],
      ['section: 2026-01-01', 'section: 2026-02-01'],
    ],
    [
      'months in words, and years',
      [['Januar 2026'], three[0], ['02/2026'], three[1], [2027], three[2]],
      ['section: Januar 2026', 'section: 02/2026', 'section: 2027'],
    ],
    [
      'notes below',
      [
        ...three,
        ['Let op: tarieven excl. btw'],
        ['Bijgewerkt 12 nov door Kim'],
        [],
        ['Preise ohne USt. Jedes Jahr neu.'],
        ['Az árak egy évre szólnak és januárban változnak meg'],
      ],
      [
        'note: Let op: tarieven excl. btw',
        'note: Bijgewerkt 12 nov door Kim',
        'note: Preise ohne USt. Jedes Jahr neu.',
        'note: Az árak egy évre szólnak és januárban változnak meg',
      ],
    ],
    [
      'a table below without a gap',
      [...three, ['Interessent', 'Budget', 'Quelle'], ['Eva', 500, 'LinkedIn'], ['Udo', 900, 'Messe']],
      ['otherTable: Interessent', 'otherTable: Eva', 'otherTable: Udo'],
    ],
    [
      'expenses below without a gap',
      [...three, ['Kiadás', 'Összeg'], ['Zoom', 12], ['Miro', 30]],
      ['otherTable: Kiadás', 'otherTable: Zoom', 'otherTable: Miro'],
    ],
    [
      'a table that has two headers of the list',
      [...three, [], ['Kunde', 'Stunden pro Monat', 'Projekt'], ['Ida', 3, 'Web'], ['Leo', 9, 'Brief']],
      ['otherTable: Kunde', 'otherTable: Ida', 'otherTable: Leo'],
    ],
    ['averages in words only', [...three, ['Durchschnitt', '', '', '']], ['average: Durchschnitt']],
    [
      'averages of a part, with fractions',
      [three[0], three[1], ['Schnitt Nord', 25, 12600, 4.5], three[2]],
      ['average: Schnitt Nord'],
    ],
    [
      'subtotals and sections',
      [
        ['Aktive Kunden'],
        ...three,
        ['Zwischensumme', 60, 31200],
        ['Ehemalige'],
        ['Tom', 5, 900, 2],
        ['Ann', 7, 800, 2],
        ['Zwischensumme', 12, 1700],
        ['Gesamt', 72, 32900],
      ],
      [
        'section: Aktive Kunden',
        'total: Zwischensumme',
        'former: Ehemalige',
        'total: Zwischensumme',
        'total: Gesamt',
      ],
    ],
    [
      'totals and averages that say of what, groups of one client too, whatever follows the total',
      [
        ['Nord'],
        three[0],
        three[1],
        ['Zwischensumme Nord', 50, 25200],
        ['Süd'],
        three[2],
        ['South Total', 10, 6000],
        ['Grand Total', 61, 31900],
        ['Average per client', 20, 10400, 4],
      ],
      [
        'section: Nord',
        'total: Zwischensumme Nord',
        'section: Süd',
        'total: South Total',
        'total: Grand Total',
        'average: Average per client',
      ],
    ],
    [
      'a total that is about the sum, beside what cannot be added',
      [...three, ['Összesen', 63, '0,03 M Ft']],
      ['total: Összesen'],
    ],
    [
      'sections in the middle that say so',
      [three[0], ['Ehemalige Kunden:'], three[1], ['Sonstige'], three[2]],
      ['former: Ehemalige Kunden:', 'section: Sonstige'],
    ],
    [
      'the header again',
      [three[0], ['Kunde', 'Stunden pro Monat', 'Umsatz', 'Spaß'], three[1]],
      ['header: Kunde'],
    ],
    [
      'the header of a board again, below a heading, and that of what is part of a row',
      [
        three[0],
        ['Kunde', 'Spaß', 'Stunden pro Monat', 'Item ID'],
        ['', '', '', '', 'Anruf', 'Jo'],
        three[1],
        [],
        ['Pausiert'],
        ['Kunde', 'Stunden pro Monat', 'Umsatz', ''],
        three[2],
      ],
      ['header: Kunde', 'nothing: Anruf', 'section: Pausiert', 'header: Kunde'],
    ],
    ['the sum of a group of one', [three[0], ['', 30, 14400, '']], ['total: 30']],
    [
      'another table below, with its title',
      [...three, [], ['Interessenten'], ['Name', 'Budget', 'Quelle'], ['Eva', 500, 'LinkedIn']],
      ['otherTable: Interessenten', 'otherTable: Name', 'otherTable: Eva'],
    ],
    [
      'another table in the middle',
      [
        three[0],
        [],
        ['Firma', 'Ort'],
        ['Eva', 'Ulm'],
        [],
        ['Kunde', 'Stunden pro Monat', 'Umsatz', 'Spaß'],
        three[1],
      ],
      ['otherTable: Firma', 'otherTable: Eva', 'header: Kunde'],
    ],
    ...['Átlag', 'Average', 'Gj.snitt', 'Teilsumme'].map((said): [string, CellValue[][], string[]] => [
      `a lone ${said}`,
      [...three, [said, '', '', '']],
      [`${said === 'Teilsumme' ? 'total' : 'average'}: ${said}`],
    ]),
    [
      'an average that is a rating elsewhere, with a remark',
      [...three, ['Átlag', '', '', 'kb.']],
      ['average: Átlag'],
    ],
    [
      'expenses below, whose rows have names',
      [...three, [], ['Ausgaben'], ['Posten', 'Betrag'], ['Zoom', 12], ['Miete', 300], ['Summe', 312]],
      ['Ausgaben', 'Posten', 'Zoom', 'Miete', 'Summe'].map((text) => `otherTable: ${text}`),
    ],
    [
      'a table below as wide as the list',
      [
        ...three,
        [],
        ['Rechnung', 'Firma', 'Betrag', 'Fällig'],
        ['R1', 'Ida', 40, '1.2.2026'],
        ['R2', 'Leo', 20, ''],
      ],
      ['otherTable: Rechnung', 'otherTable: R1', 'otherTable: R2'],
    ],
    [
      'a table below, in other columns',
      [
        ...three,
        [],
        ['', '', '', '', 'Tool', 'Preis'],
        ['', '', '', '', 'Zoom', 12],
        ['', '', '', '', 'Miro', 30],
      ],
      ['otherTable: Tool', 'otherTable: Zoom', 'otherTable: Miro'],
    ],
    ['units, not all of them known', [['', 'h/Monat', '€/Jahr', '1–5'], ...three], ['units: h/Monat']],
    [
      'sums of what was rounded',
      [
        ['Ida', 10, 3000.5, 4],
        ['Leo', 10, 3000.5, 5],
        ['Uma', 10, 3000.5, 3],
        ['Alles', 30.02, 9001.52, ''],
      ],
      ['total: Alles'],
    ],
    [
      'averages, to which 0 does not count',
      [...three, ['Tom', 0, 0, 1], ['Schnitt', 20, 10400, ''], ['Ann', 12, 900, 4]],
      ['average: Schnitt'],
    ],
    ['units below the header', [['', '(h)', '€', '1-5'], ...three], ['units: (h)']],
  ])('are left out: %s', (_why, rows, expected) => {
    expect(sorted(rows)).toEqual(expected);
  });

  it.each<[string, CellValue[][]]>([
    ['a client called Total', [['Total', 12, 3000, 4], ...three]],
    [
      'clients whose names begin like totals',
      [...three, ['Total Fitness', 10, 900, 4], ['Average Joe', 5, 400, 3]],
    ],
    ['a client called Total at the end', [...three, ['Total', 12, 3000, 4]]],
    ['a client as large as three others in one column', [...three, ['Tom', 60, 900, 3]]],
    [
      'clients nobody has rated yet, one with a long name',
      [...three, ['Source Ltd'], [], ['Note Books Ltd']],
    ],
    ['a long name below the others', [...three, ['Verein der Freunde des Museums Ulm']]],
    [
      'a client of whom little can be said, before two others',
      [...three, ['Dodo', 'nach Absprache'], ['Eva', 5], ['Udo', 6]],
    ],
    ['a client without a name', [['', '3', '2', '1'], ...three]],
    [
      'a client called as a day is',
      [...three, [day('2026-05-01'), 4, 300, 3], [day('2026-06-01'), 5, 400, 2]],
    ],
    [
      'a client like the sum of two',
      [
        ['Leo', 20, 10800, 5],
        ['Uma', 10, 6000, 3],
        ['Tom', 30, 16800, 2],
      ],
    ],
    [
      'ratings that happen to add up',
      [
        ['A', '', '', 1],
        ['B', '', '', 2],
        ['C', '', '', 3],
      ],
    ],
    ['clients that nobody rated yet, at the end', [...three, ['Tom'], ['Ann']]],
    ['clients that nobody rated yet, among others', [three[0], ['Tom'], three[1], ['Ann'], three[2]]],
    ['a new client behind a gap, of whom little is known', [...three, [], ['Tom', 'offen'], ['Ann', 12]]],
    [
      'new clients behind a gap, with more columns',
      [...three, [], ['Tom', 'offen'], ['Ann', 12, 900, 4], ['Eva', 9]],
    ],
    [
      'clients behind a gap, with texts where others have texts',
      [['Uwe', 'n. V.', 90, 4], ...three, [], ['Tom', 'offen'], ['Ann', 12], ['Eva', 9]],
    ],
    [
      'clients whose names hold words for sums, whom nobody rated yet',
      [...three, ['Total Fitness GmbH'], ['Sum Wong'], ["Average Joe's"], ['Átlag Kft.']],
    ],
    ['a list of names only', [['Ida'], ['Leo'], ['Uma']]],
    ['a client called Name', [...three, ['Name', 12, 900, 4]]],
    ['a client with a value but no name', [...three, ['', 7, '', '']]],
    ['a client called as a unit, with stars', [['A', '', '', '★★★'], ...three]],
    ['a client called as a unit, with amounts', [['Ft', '12 h', '€ 3800', ''], ...three]],
    ['a client called as a unit, with a share of five', [['h', '', '', '1/5'], ...three]],
    ['a client called as a unit, whom nobody rated yet', [['A', '', '', ''], ...three]],
    ['a client of whom units are known alone', [['Tom', 'h', '€', ''], ...three]],
    ['a value without a name, among units', [['', 'h', '€', 'Stufe 4'], ...three]],
    ['amounts without a name', [['', '12 h', '€ 3800', '★★★'], ...three]],
    ['a client called Sum, with stars', [three[0], ['Sum', '', '', '★★★'], three[1], three[2]]],
    ['a client called Max, at the end', [...three, ['Max', 12, 6000, 5]]],
    ['a client called Max, with the best rating', [...three, ['Max', '', '', 5]]],
    ['a client called Max, with the largest figures of all', [...three, ['Max', 31, 14400, 5]]],
    ['a client called Count', [['Count', 3, '', ''], ...three]],
    ['a client called Count, with fewer hours than there are clients', [...three, ['Count', 2, '', '']]],
    ['a client called Count, with more than there could be', [...three, ['Count', 40, '', '']]],
    ['a client whose name begins with a weight', [['Weight Watchers', 12, 6000, 5], ...three]],
    ['a client called Vekt, with stars', [['Vekt', 12, 6000, '★★★'], ...three]],
    ['a client called Vekt, among others', [three[0], ['Vekt', 12, 6000, 5], three[1], three[2]]],
    ['a client called Vekt, whom nobody rated yet', [['Vekt', '', '', ''], ...three]],
    ['a client called Schnitt', [three[0], ['Schnitt', 45, 400, 1], three[1], three[2]]],
    ['a client called Schnitt, with stars', [three[0], ['Schnitt', '', '', '★★★'], three[1], three[2]]],
    ['a client called Average Joe, near the average', [...three, ['Average Joe', 21, 10500, 4]]],
  ])('are not: %s', (_why, rows) => {
    expect(sorted(rows)).toEqual([]);
  });
});

describe('a table beside the list', () => {
  const hours: CellValue[][] = [
    ['Ida', 30, 4],
    ['Leo', 20, 5],
    ['Uma', 10, 3],
    ['Tom', 12, 2],
  ];
  /** The list, and right of a blank column what is given. */
  const beside = (...others: CellValue[][]): ListProposal =>
    propose(
      [['Kunde', 'Stunden pro Monat', 'Wertschätzung'], ...hours].map((row, at) => [
        ...row,
        '',
        ...(others[at] ?? []),
      ]),
    );

  it.each<[string, CellValue[][]]>([
    ['of prospects', [['Interessent', 'Spaß'], ['Neu GmbH', 4], ['Alt AG', 5]]],
    ['of what ratings mean', [['Note', 'Spaß'], [5, 'macht Freude'], [4, 'gut'], [3, 'geht so']]],
    ['longer than the list', [['Ausgabe', 'Spaß'], ['Zoom', 1], ['Canva', 2], ['Adobe', 3], ['Slack', 4], ['Figma', 5]]],
  ])('is left alone: %s', (_what, others) => {
    const rows = others.length > 5 ? [...hours, ['', '', '']] : hours;
    const cells = [['Kunde', 'Stunden pro Monat', 'Wertschätzung'], ...rows].map((row, at) => [...row, '', ...(others[at] ?? [])]);
    const found = propose(cells);
    expect(found.beside).toEqual([4, 5]);
    expect(found.columns.slice(-2).map(({ as, measure }) => [as, measure])).toEqual([[null, null], [null, null]]);
    expect(found.clients).toHaveLength(4);
    expect(propose(cells, { columns: new Map([[5, 'fun']]) }).columns.at(-1)).toMatchObject({ as: 'fun' });
  }); // oxfmt-ignore

  it.each<[string, CellValue[][]]>([
    ['whose rows are the clients', [['Notiz', 'Spaß'], ['a', 4], ['b', 5], ['c', 3], ['d', 1]]],
    ['that not all clients have a value in', [['Ort', 'Spaß'], ['Ulm', 4], ['', ''], ['Bonn', 3]]],
    ['that begins with ratings', [['Netzwerk', 'Spaß'], [4, 4], [4, 5]]],
  ])('is none, but columns of the list: %s', (_what, others) => {
    const found = beside(...others);
    expect(found.beside).toEqual([]);
    expect(found.columns.at(-1)).toMatchObject({ as: 'fun' });
  }); // oxfmt-ignore

  it('may stand left of it, and has names of its own', () => {
    const cells: CellValue[][] = [
      ['Name', 'Rolle', '', 'Kunde', 'Spaß'],
      ['Eva', 'Team', '', 'Ida', 4],
      ['', '', '', 'Leo', 5],
    ];
    expect(propose(cells)).toMatchObject({ name: { index: 3 }, beside: [0, 1] });
  });
});

it('the scale of a header is told where the column is read as ratings, and nowhere else', () => {
  const { columns } = propose([
    ['Kunde', 'Spaß (1-10)', 'Wetter (1-10)', 'Stunden pro Monat (0-100)'],
    ['Acme', 8, 7, 12],
    ['Bolt', 3, 10, 40],
  ]);
  expect(columns.map(({ as, scale }) => [as, scale])).toEqual([
    ['client', null],
    ['fun', { worst: 1, best: 10 }],
    [null, null],
    ['hoursPerMonth', null],
  ]);
});
