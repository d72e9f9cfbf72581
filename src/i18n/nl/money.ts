/** Dutch: money and time. */
import { LISTS } from '../lists';
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
        'Met een vinkje is omzet wat op het tabblad met betalingen staat, zonder vinkje wat is gefactureerd. Nooit allebei.',
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
      runningShare: 'Oplopend aandeel',
      paretoClass: 'Klasse',
      hours: 'Uren 12 maanden',
      rate: 'Een uur levert op',
      afterTrouble: 'Na het gedoe',
      daysLate: 'Dagen te laat',
      open: 'Openstaand',
      overdue: 'Vervallen',
      retainerLeft: 'Strippen over',
      trend: 'Laatste 12 maanden',
    },
    notes: {
      income:
        'Gefactureerd in de laatste 12 maanden zonder concepten en vervallen facturen, min creditnota’s; of ontvangen, zoals bij de instellingen staat.',
      paretoClass: 'A: de paar die 80% opleveren. B: tot 95%. C: de rest.',
      rate: 'Omzet gedeeld door alle uren, declarabel of niet, over de maanden die beide beslaan. Leeg onder 5 uur.',
      afterTrouble:
        'Wat een uur oplevert, min wat gedoe kost volgens je beoordelingen. De formule is van ons.',
      daysLate: 'Gewogen naar bedrag. Wat vervallen is, telt alsof het vandaag wordt betaald.',
      retainerLeft: 'Uren die deze maand over zijn van wat ervoor gekocht is.',
      trend: 'Omzet van de twaalf volle maanden voor deze.',
    },
    total: 'Totaal',
    dependence: (clients, largest, share) =>
      `Je omzet hangt van klanten af alsof het er ${clients === '1' ? 'maar één was' : `${clients} gelijke waren`}; ${largest} alleen levert ${share} op.`,
    waiting: 'Wacht op betaling',
    waitingHeaders: { invoice: 'Factuur', client: 'Klant', daysLate: 'Dagen te laat', amount: 'Bedrag' },
    ifLeft: 'Als deze klant vertrok',
    ifLeftHeaders: {
      client: 'Klant',
      incomeLost: 'Omzet weg',
      shareLost: 'Aandeel weg',
      hoursFreed: 'Uren vrij per maand',
      replacedBy: 'Middelste klanten ter vervanging',
      reserveLasts: 'Maanden dat de reserve duurt',
    },
  },
  remarks: {
    unknownNames: (count, first, cell) =>
      count === 1
        ? `“${first}” (${cell}) staat niet op je lijst, de regels ervan tellen niet mee`
        : `${count} namen staan niet op je lijst, hun regels tellen niet mee: “${first}” (${cell}) het vaakst`,
    withoutRate: (currencies) => `Bedragen in ${and(currencies)} tellen niet mee: geen koers bij de valuta’s`,
    unreadable: (count, cell) =>
      `${count} cellen over tijd en geld waren niet te lezen, de eerste is ${cell}`,
  },
  nextSteps: {
    chase: (number, late, amount) => `Maan factuur ${number} aan: ${days(late)} vervallen, ${amount}`,
    chaseUnnumbered: (late, amount) => `Maan een factuur aan: ${days(late)} vervallen, ${amount}`,
    raiseRate: (rate, minimum) => `Verhoog het tarief: een uur levert ${rate} op, je minimum is ${minimum}`,
    overRetainer: (used, available) =>
      `Praat over de strippenkaart: ${used} van ${available} uur gebruikt deze maand`,
    writeInvoice: (hours) => `Schrijf de factuur van vorige maand: ${hours} declarabele uren`,
  },
  client: {
    heading: 'Tijd en geld',
    nothing: 'Niets vastgelegd.',
    hours: (perMonth, thisMonth) => `${perMonth} uur per maand, deze maand tot nu ${thisMonth} uur`,
    hoursOnly: (thisMonth) => `Deze maand tot nu ${thisMonth} uur`,
    invoiced: (amount, n) => `${amount} gefactureerd in 12 maanden (${invoices(n)})`,
    received: (amount, n) =>
      `${amount} ontvangen in 12 maanden (${n} ${n === 1 ? 'betaling' : 'betalingen'})`,
    rate: (amount) => `Een uur levert ${amount} op`,
    fewHours: 'Wat een uur oplevert is onder 5 uur nog niet te zeggen',
    afterTrouble: (amount) => `Na het gedoe ${amount}`,
    billable: (share) => `${share} van de uren is declarabel`,
    realization: (share) => `${share} van de waarde ervan is gefactureerd`,
    daysLate: (late, n) => `Betaalt ${days(late)} te laat (${invoices(n)})`,
    daysLateAtLeast: (late, n) => `Betaalt minstens ${days(late)} te laat (${invoices(n)})`,
    undated: (n) => `${invoices(n)} betaald op een dag die niet is vastgelegd`,
    assumedDue: (n) => `${invoices(n)} zonder vervaldatum: je gewone termijn geldt`,
    open: (amount, overdue) => `${amount} openstaand, waarvan ${overdue} vervallen`,
    retainer: (left, available) => `${left} van ${available} strippenkaarturen over deze maand`,
    trend: (lately, before) => `${lately} in de laatste 3 maanden, ${before} in de 3 daarvoor`,
    leftOut: {
      draft: (n) => `${n} ${n === 1 ? 'concept telt' : 'concepten tellen'} niet mee`,
      void: (n) => `${n} vervallen, ${n === 1 ? 'telt' : 'tellen'} niet mee`,
      noRate: (n) => `${n} zonder koers ${n === 1 ? 'telt' : 'tellen'} niet mee`,
      noDay: (n) => `${n} zonder datum ${n === 1 ? 'telt' : 'tellen'} niet mee`,
      toCome: (n) => `${n} met een toekomstige datum ${n === 1 ? 'telt' : 'tellen'} niet mee`,
    },
  },
  ifLeft: {
    heading: 'Als deze klant vertrok',
    lost: (amount, share) => `${amount} per jaar viel weg, ${share} van je omzet`,
    freed: (hours) => `${hours} uur per maand kwam vrij`,
    dependence: (before, after) =>
      `Je zou afhangen als van ${after === '1' ? 'één klant' : `${after} gelijke klanten`}, nu van ${before}`,
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
      'Opnieuw berekenen haalt uit Uren, Facturen en Betalingen wat elke klant oplevert en kost, en vult er het tabblad Geld mee, de beste eerst. Niets wordt geraden: waar te weinig is vastgelegd, blijft de cel leeg.',
      'Uren per maand: alle uren van de laatste drie volle maanden, gedeeld door drie. Omzet: wat in de laatste 12 maanden is gefactureerd zonder concepten en vervallen facturen, min creditnota’s; of wat is ontvangen, zoals bij de instellingen staat. Wat een uur oplevert: omzet gedeeld door alle uren, declarabel of niet. Na het gedoe: min wat ergernis kost volgens je beoordelingen van samenwerking, waardering, plezier en respect; deze formule is van ons.',
      'Declarabel aandeel: declarabele uren van alle uren. Gefactureerd aandeel: wat is gefactureerd tegenover declarabele uren tegen het afgesproken tarief. Dagen te laat: kalenderdagen na de vervaldatum, gewogen naar bedrag; wat vervallen is, telt alsof het vandaag wordt betaald. Strippenkaart: de uren die voor de maand zijn gekocht (je kolom Strippenkaarturen) en eerdere die volgens de instellingen blijven staan. Verloop: de laatste drie volle maanden tegenover de drie daarvoor.',
      'Je omzet hangt van klanten af alsof er zoveel gelijke waren: 10000 gedeeld door de concentratie. Als deze klant vertrok: wat wegviel, welke tijd vrijkwam, hoeveel klanten als je middelste hem vervangen en hoelang je reserve duurt.',
      'In de zijbalk, onder Overzicht, kies je welke van deze cijfers de plaats van je eigen innemen als categorieën worden berekend. Je cellen blijven zoals ze zijn, en Waarom zegt welke cijfers niet van jou zijn.',
      'Volgende stap zegt vóór al het andere: maan een factuur aan die een week is vervallen, en schrijf die voor de declarabele uren van vorige maand; na de betalingsvoorwaarden komt een strippenkaart die op is, en na het afscheid een tarief onder je eigen minimum.',
    ],
  },
};
