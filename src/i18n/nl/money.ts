/** Dutch: money and time. */
import { LISTS } from '../lists';
import { recalculateNl } from './menu';
import type { MoneyTexts } from '../types/money';

const { and, names } = LISTS.nl;

const FIGURE =
  'Met een vinkje gaan categorieën, regels en volgende stappen uit van wat de tabbladen voor tijd, facturen en betalingen zeggen. Waar die niets over een klant zeggen, telt je eigen cijfer. Je cellen blijven zoals ze zijn.';

const invoices = (n: number): string => `${n} ${n === 1 ? 'factuur' : 'facturen'}`;
const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'dag' : 'dagen'}`;

export const moneyNl: MoneyTexts = {
  settings: {
    names: {
      incomeFromPayments: 'Omzet is wat is ontvangen',
      hoursPerMonthFromRecords: 'Uren per maand, vastgelegd',
      hoursThisMonthFromRecords: 'Uren deze maand, vastgelegd',
      hourlyRateFromRecords: 'Uurtarief, vastgelegd',
      income12MonthsFromRecords: 'Omzet 12 mnd., vastgelegd',
      daysLateFromRecords: 'Dagen te laat, vastgelegd',
      monthsForHours: 'Maanden voor uren per maand',
      paymentTerms: 'Betaaltermijn',
      troubleShare: 'Wat gedoe kost',
      ownMinimumRate: 'Mijn minimumtarief',
      reserve: 'Mijn reserve',
      carryOverMonths: 'Strippenkaarturen gelden',
    },
    purposes: {
      incomeFromPayments:
        'Met een vinkje is omzet wat op het tabblad “Betalingen” staat, zonder vinkje wat is gefactureerd. Nooit allebei.',
      hoursPerMonthFromRecords: FIGURE,
      hoursThisMonthFromRecords: FIGURE,
      hourlyRateFromRecords: FIGURE,
      income12MonthsFromRecords: FIGURE,
      daysLateFromRecords: FIGURE,
      monthsForHours: 'Uren per maand zijn het gemiddelde van zoveel volle maanden voor deze.',
      paymentTerms: 'Een factuur zonder vervaldatum vervalt zoveel dagen na de factuurdatum.',
      troubleShare:
        'Zoveel van wat een uur oplevert gaat op aan ergernis bij de klant die je het minst ligt; bij de prettigste niets. Deze formule is van ons.',
      ownMinimumRate:
        'Levert een uur met een klant minder op, dan is de volgende stap het tarief verhogen. 0: geen minimum.',
      reserve:
        'Wat je opzij hebt gezet: zegt hoeveel maanden het een vertrokken klant opvangt. 0: niet opgegeven.',
      carryOverMonths:
        '0: ongebruikte uren vervallen na de maand. 1: ze gelden een maand langer. Vanaf 2 blijven ze allemaal staan, ook te veel gebruikte.',
    },
  },
  fromRecords: 'uit uren en facturen',
  figuresFrom: (criteria) => `${names(criteria)} uit uren en facturen`,
  headerNote: (setting) =>
    `Categorieën gaan uit van uren en facturen zolang “${setting}” is aangevinkt bij de instellingen. Waar die niets zeggen, telt het cijfer hier.`,
  tab: {
    headers: {
      client: 'Klant',
      tier: 'Categorie',
      income: 'Omzet 12 maanden',
      share: 'Aandeel',
      runningShare: 'Opgeteld aandeel',
      paretoClass: 'Klasse',
      hours: 'Uren 12 maanden',
      rate: 'Een uur levert op',
      afterTrouble: 'Na het gedoe',
      daysLate: 'Dagen te laat',
      open: 'Openstaand',
      overdue: 'Achterstallig',
      retainerLeft: 'Strippen over',
      trend: 'Laatste 12 maanden',
    },
    notes: {
      income:
        'Gefactureerd in de laatste 12 maanden zonder concepten en geannuleerde facturen, min creditnota’s; of ontvangen, zoals bij de instellingen staat.',
      paretoClass: 'A: de weinige die samen 80% opleveren. B: tot 95%. C: de rest.',
      rate: 'Omzet gedeeld door alle uren, factureerbaar of niet, over de maanden die beide beslaan. Leeg onder 5 uur.',
      afterTrouble:
        'Wat een uur oplevert, min wat gedoe kost volgens je beoordelingen. De formule is van ons.',
      daysLate: 'Gewogen naar bedrag. Wat achterstallig is, telt alsof het vandaag wordt betaald.',
      retainerLeft: 'Uren die deze maand over zijn van wat ervoor gekocht is.',
      trend: 'Omzet van de twaalf volle maanden voor deze.',
    },
    total: 'Totaal',
    dependence: (clients, largest, share) =>
      `Je omzet is zo afhankelijk van je klanten alsof het er ${clients === '1' ? 'maar één was' : `${clients} even grote waren`}; ${largest} alleen levert ${share} op.`,
    waiting: 'Wacht op betaling',
    waitingHeaders: { invoice: 'Factuur', client: 'Klant', daysLate: 'Dagen te laat', amount: 'Bedrag' },
    ifLeft: 'Als deze klant vertrok',
    ifLeftHeaders: {
      client: 'Klant',
      incomeLost: 'Omzet weg',
      shareLost: 'Aandeel weg',
      hoursFreed: 'Uren vrij per maand',
      replacedBy: 'Middelste klanten ter vervanging',
      reserveLasts: 'Maanden dat de reserve meegaat',
    },
  },
  remarks: {
    unknownNames: (count, first, cell) =>
      count === 1
        ? `“${first}” (${cell}) staat niet op je lijst, de rijen ervan tellen niet mee`
        : `${count} namen staan niet op je lijst, hun rijen tellen niet mee: “${first}” (${cell}) het vaakst`,
    withoutRate: (currencies) =>
      `Bedragen in ${and(currencies)} tellen niet mee: geen koers op het tabblad “Valuta”`,
    unreadable: (count, cell) =>
      `${count} cellen over tijd en geld waren niet te lezen, de eerste is ${cell}`,
  },
  nextSteps: {
    chase: (number, late, amount) =>
      `Stuur een herinnering voor factuur ${number}: ${days(late)} te laat, ${amount}`,
    chaseUnnumbered: (late, amount) =>
      `Stuur een herinnering voor een factuur: ${days(late)} te laat, ${amount}`,
    raiseRate: (rate, minimum) => `Verhoog het tarief: een uur levert ${rate} op, je minimum is ${minimum}`,
    overRetainer: (used, available) =>
      `Praat over de strippenkaart: ${used} van ${available} uur gebruikt deze maand`,
    writeInvoice: (hours) =>
      `Schrijf de factuur van vorige maand: ${hours} ${hours === '1' ? 'factureerbaar uur' : 'factureerbare uren'}`,
  },
  client: {
    heading: 'Tijd en geld',
    nothing: 'Niets vastgelegd.',
    hours: (perMonth, thisMonth) => `${perMonth} uur per maand, deze maand tot nu toe ${thisMonth} uur`,
    hoursOnly: (thisMonth) => `Deze maand tot nu toe ${thisMonth} uur`,
    invoiced: (amount, n) => `${amount} gefactureerd in 12 maanden (${invoices(n)})`,
    received: (amount, n) =>
      `${amount} ontvangen in 12 maanden (${n} ${n === 1 ? 'betaling' : 'betalingen'})`,
    rate: (amount) => `Een uur levert ${amount} op`,
    fewHours: 'Wat een uur oplevert, is onder 5 uur nog niet te zeggen',
    afterTrouble: (amount) => `Na het gedoe ${amount}`,
    billable: (share) => `${share} van de uren is factureerbaar`,
    realization: (share) => `${share} van de waarde ervan is gefactureerd`,
    daysLate: (late, n) => `Betaalt ${days(late)} te laat (${invoices(n)})`,
    daysLateAtLeast: (late, n) => `Betaalt minstens ${days(late)} te laat (${invoices(n)})`,
    undated: (n) => `${invoices(n)} betaald op een dag die niet is vastgelegd`,
    assumedDue: (n) => `${invoices(n)} zonder vervaldatum: je gebruikelijke betaaltermijn geldt`,
    open: (amount, overdue) => `${amount} openstaand, waarvan ${overdue} achterstallig`,
    retainer: (left, available) => `${left} van ${available} strippenkaarturen over deze maand`,
    retainerPace: (times) => `${times} keer zo snel verbruikt als de werkdagen van de maand voorbijgaan`,
    trend: (lately, before) => `${lately} in de laatste 3 maanden, ${before} in de 3 daarvoor`,
    leftOut: {
      draft: (n) => `${n} ${n === 1 ? 'concept telt' : 'concepten tellen'} niet mee`,
      void: (n) => `${n} geannuleerd, ${n === 1 ? 'telt' : 'tellen'} niet mee`,
      noRate: (n) => `${n} zonder koers ${n === 1 ? 'telt' : 'tellen'} niet mee`,
      noDay: (n) => `${n} zonder datum ${n === 1 ? 'telt' : 'tellen'} niet mee`,
      toCome: (n) => `${n} met een toekomstige datum ${n === 1 ? 'telt' : 'tellen'} niet mee`,
    },
  },
  ifLeft: {
    heading: 'Als deze klant vertrok',
    lost: (amount, share) => `${amount} per jaar zou wegvallen, ${share} van je omzet`,
    freed: (hours) => `${hours} uur per maand zou vrijkomen`,
    dependence: (before, after) =>
      `Je zou zo afhankelijk zijn als van ${after === '1' ? 'één klant' : `${after} even grote klanten`}, nu als van ${before}`,
    replacedBy: (clients) =>
      `${clients} ${clients === '1' ? 'klant als je middelste zou' : 'klanten als je middelste zouden'} deze vervangen`,
    reserve: (months) => `Je reserve zou ${months} ${months === '1' ? 'maand' : 'maanden'} meegaan`,
  },
  facts: {
    heading: 'Cijfers uit uren en facturen',
    intro:
      'Vink aan waarvan de categorieën moeten uitgaan. Je cellen blijven zoals ze zijn; de vinkjes staan ook bij de instellingen.',
    show: 'Vergelijk met die van mij',
    own: 'van jou',
    computed: 'vastgelegd',
    use: 'Gebruik de aangevinkte',
    none: 'Er past nog niets bij een kolom van je lijst.',
    unknown: 'leeg',
  },
  help: {
    heading: 'Wat uren en facturen zeggen',
    paragraphs: [
      `“${recalculateNl}” haalt uit de tabbladen “Uren”, “Facturen” en “Betalingen” wat elke klant oplevert en kost, en vult daarmee het tabblad “Geld”, met bovenaan wie het meest oplevert. Niets wordt geraden: waar te weinig is vastgelegd, blijft de cel leeg.`,
      'Uren per maand: alle uren van de laatste drie volle maanden, gedeeld door drie. Omzet: wat in de laatste 12 maanden is gefactureerd zonder concepten en geannuleerde facturen, min creditnota’s; of wat is ontvangen, zoals bij de instellingen staat. Wat een uur oplevert: omzet gedeeld door alle uren, factureerbaar of niet. Na het gedoe: min wat ergernis kost volgens je beoordelingen van samenwerking, waardering, plezier en respect; deze formule is van ons.',
      'Factureerbaar aandeel: factureerbare uren ten opzichte van alle uren. Gefactureerd aandeel: wat is gefactureerd ten opzichte van factureerbare uren tegen het afgesproken tarief. Dagen te laat: kalenderdagen na de vervaldatum, gewogen naar bedrag; wat achterstallig is, telt alsof het vandaag wordt betaald. Strippenkaart: de uren die voor de maand zijn gekocht (je kolom “Strippenkaarturen”) en eerdere die volgens de instellingen blijven staan. Verloop: de laatste drie volle maanden tegenover de drie daarvoor.',
      'Je omzet is zo afhankelijk van je klanten alsof het er zoveel even grote waren: 10000 gedeeld door de concentratie. Als deze klant vertrok: wat er zou wegvallen, hoeveel tijd er zou vrijkomen, hoeveel klanten als je middelste nodig zijn om deze te vervangen en hoelang je reserve meegaat.',
      'In de zijbalk, onder “Overzicht”, kies je welke van deze cijfers in de plaats komen van die van jou als categorieën worden berekend. Je cellen blijven zoals ze zijn, en “Waarom” zegt welke cijfers niet van jou zijn.',
      'Bij “Volgende stap” staat vóór al het andere: een herinnering sturen voor een factuur die al een week te laat is, en de factuur voor de factureerbare uren van vorige maand schrijven; na de betalingsvoorwaarden komt een strippenkaart die op is, en na het afscheid een tarief onder je eigen minimum.',
    ],
  },
};
