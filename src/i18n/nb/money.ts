/** Norwegian: money and time. */
import { LISTS } from '../lists';
import type { MoneyTexts } from '../types/money';

const { and, names } = LISTS.nb;

const FIGURE =
  'Med kryss går kategorier, regler og neste steg etter det fanene for tid, fakturaer og betalinger sier. Der de ikke sier noe om en kunde, gjelder ditt eget tall. Cellene dine blir som de er.';

const invoices = (n: number): string => `${n} ${n === 1 ? 'faktura' : 'fakturaer'}`;
const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'dag' : 'dager'}`;

export const moneyNb: MoneyTexts = {
  settings: {
    names: {
      incomeFromPayments: 'Inntekt er det mottatte',
      hoursPerMonthFromRecords: 'Timer per måned, registrert',
      hoursThisMonthFromRecords: 'Timer denne mnd., registrert',
      hourlyRateFromRecords: 'Timepris, registrert',
      income12MonthsFromRecords: 'Inntekt 12 mnd., registrert',
      daysLateFromRecords: 'Dager for sent, registrert',
      monthsForHours: 'Måneder for timer per måned',
      paymentTerms: 'Betalingsfrist',
      troubleShare: 'Hva bry koster',
      ownMinimumRate: 'Min laveste timepris',
      reserve: 'Min buffer',
      carryOverMonths: 'Timer i timebanken varer',
    },
    purposes: {
      incomeFromPayments:
        'Med kryss er inntekt det som står på fanen for betalinger, uten kryss det som er fakturert. Aldri begge deler.',
      hoursPerMonthFromRecords: FIGURE,
      hoursThisMonthFromRecords: FIGURE,
      hourlyRateFromRecords: FIGURE,
      income12MonthsFromRecords: FIGURE,
      daysLateFromRecords: FIGURE,
      monthsForHours: 'Timer per måned er snittet av så mange hele måneder før denne.',
      paymentTerms: 'En faktura uten forfall forfaller så mange dager etter fakturadatoen.',
      troubleShare:
        'Så mye av det en time gir, går med til nerver hos kunden du liker minst, og ingenting hos den du liker best. Formelen er vår.',
      ownMinimumRate:
        'Gir en time med en kunde mindre, er neste steg å sette opp prisen. 0: ingen nedre grense.',
      reserve: 'Det du har satt av: viser hvor mange måneder det dekker en kunde som går. 0: ikke oppgitt.',
      carryOverMonths:
        '0: ubrukte timer faller bort etter måneden. 1: de varer en måned til. Fra 2 blir alle stående, også timer brukt for mye.',
    },
  },
  fromRecords: 'fra timer og fakturaer',
  figuresFrom: (criteria) => `${names(criteria)} fra timer og fakturaer`,
  headerNote: (setting) =>
    `Kategoriene går etter timer og fakturaer så lenge «${setting}» er krysset av i innstillingene. Der de ikke sier noe, gjelder tallet her.`,
  tab: {
    headers: {
      client: 'Kunde',
      tier: 'Kategori',
      income: 'Inntekt 12 måneder',
      share: 'Andel',
      runningShare: 'Samlet andel',
      paretoClass: 'Klasse',
      hours: 'Timer 12 måneder',
      rate: 'En time gir',
      afterTrouble: 'Etter bryet',
      daysLate: 'Dager for sent',
      open: 'Utestående',
      overdue: 'Forfalt',
      retainerLeft: 'Timebank igjen',
      trend: 'Siste 12 måneder',
    },
    notes: {
      income:
        'Fakturert de siste 12 månedene uten utkast og annullerte, minus kreditnotaer; eller mottatt, slik innstillingene sier.',
      paretoClass: 'A: de få som gir 80 %. B: opp til 95 %. C: resten.',
      rate: 'Inntekt delt på alle timer, fakturerbare eller ikke, over månedene som begge dekker. Tomt under 5 timer.',
      afterTrouble: 'Det en time gir, minus det bry koster etter vurderingene dine. Formelen er vår.',
      daysLate: 'Vektet etter beløp. Det som er forfalt, teller som om det betales i dag.',
      retainerLeft: 'Timer som er igjen denne måneden av dem som er kjøpt.',
      trend: 'Inntekt i de tolv hele månedene før denne.',
    },
    total: 'Sum',
    dependence: (clients, largest, share) =>
      `Inntekten din avhenger av kundene som om det ${clients === '1' ? 'bare var én' : `var ${clients} like store`}; ${largest} alene gir ${share}.`,
    waiting: 'Venter på betaling',
    waitingHeaders: { invoice: 'Faktura', client: 'Kunde', daysLate: 'Dager for sent', amount: 'Beløp' },
    ifLeft: 'Hvis denne kunden gikk',
    ifLeftHeaders: {
      client: 'Kunde',
      incomeLost: 'Tapt inntekt',
      shareLost: 'Tapt andel',
      hoursFreed: 'Ledige timer i måneden',
      replacedBy: 'Middels kunder for å erstatte den',
      reserveLasts: 'Måneder bufferen varer',
    },
  },
  remarks: {
    unknownNames: (count, first, cell) =>
      count === 1
        ? `«${first}» (${cell}) står ikke på listen din, og linjene er utelatt`
        : `${count} navn står ikke på listen din, og linjene deres er utelatt: «${first}» (${cell}) har flest`,
    withoutRate: (currencies) => `Beløp i ${and(currencies)} er utelatt: ingen kurs under valutaer`,
    unreadable: (count, cell) => `${count} celler om tid og penger kunne ikke leses, den første er ${cell}`,
  },
  nextSteps: {
    chase: (number, late, amount) => `Purr på faktura ${number}: ${days(late)} over forfall, ${amount}`,
    chaseUnnumbered: (late, amount) => `Purr på en faktura: ${days(late)} over forfall, ${amount}`,
    raiseRate: (rate, minimum) => `Sett opp prisen: en time gir ${rate}, grensen din er ${minimum}`,
    overRetainer: (used, available) =>
      `Ta en prat om timebanken: ${used} av ${available} timer brukt denne måneden`,
    writeInvoice: (hours) => `Skriv faktura for forrige måned: ${hours} fakturerbare timer`,
  },
  client: {
    heading: 'Tid og penger',
    nothing: 'Ingenting er registrert.',
    hours: (perMonth, thisMonth) => `${perMonth} timer i måneden, ${thisMonth} timer så langt denne måneden`,
    hoursOnly: (thisMonth) => `${thisMonth} timer så langt denne måneden`,
    invoiced: (amount, n) => `${amount} fakturert på 12 måneder (${invoices(n)})`,
    received: (amount, n) => `${amount} mottatt på 12 måneder (${n} ${n === 1 ? 'betaling' : 'betalinger'})`,
    rate: (amount) => `En time gir ${amount}`,
    fewHours: 'Hva en time gir, er for tidlig å si under 5 timer',
    afterTrouble: (amount) => `Etter bryet ${amount}`,
    billable: (share) => `${share} av timene er fakturerbare`,
    realization: (share) => `${share} av det de er verdt, er fakturert`,
    daysLate: (late, n) => `Betaler ${days(late)} for sent (${invoices(n)})`,
    daysLateAtLeast: (late, n) => `Betaler minst ${days(late)} for sent (${invoices(n)})`,
    undated: (n) => `${invoices(n)} betalt på en dag som ikke er registrert`,
    assumedDue: (n) => `${invoices(n)} uten forfall: den vanlige fristen din gjelder`,
    open: (amount, overdue) => `${amount} utestående, ${overdue} av det forfalt`,
    retainer: (left, available) => `${left} av ${available} timer i timebanken igjen denne måneden`,
    trend: (lately, before) => `${lately} de siste 3 månedene, ${before} de 3 før`,
    leftOut: {
      draft: (n) => `${n} utkast utelatt`,
      void: (n) => `${n} ${n === 1 ? 'annullert' : 'annullerte'} utelatt`,
      noRate: (n) => `${n} utelatt uten kurs`,
      noDay: (n) => `${n} utelatt uten dato`,
      toCome: (n) => `${n} utelatt med dato fram i tid`,
    },
  },
  ifLeft: {
    heading: 'Hvis denne kunden gikk',
    lost: (amount, share) => `${amount} i året ville falle bort, ${share} av inntekten din`,
    freed: (hours) =>
      `${hours} ${hours === '1' ? 'time i måneden ville bli ledig' : 'timer i måneden ville bli ledige'}`,
    dependence: (before, after) =>
      `Du ville avhenge som av ${after === '1' ? 'én eneste kunde' : `${after} like store kunder`}, nå av ${before}`,
    replacedBy: (clients) =>
      `${clients} ${clients === '1' ? 'kunde' : 'kunder'} som den midterste din ville erstatte den`,
    reserve: (months) => `Bufferen din ville vare i ${months} ${months === '1' ? 'måned' : 'måneder'}`,
  },
  facts: {
    heading: 'Tall fra timer og fakturaer',
    intro:
      'Kryss av for tallene kategoriene skal gå etter. Cellene dine blir som de er; kryssene står også i innstillingene.',
    show: 'Sammenlign med mine',
    own: 'ditt',
    computed: 'registrert',
    use: 'Bruk de avkryssede',
    none: 'Ingenting som er registrert, passer til en kolonne i listen din ennå.',
    unknown: 'tomt',
  },
  help: {
    heading: 'Hva timer og fakturaer forteller',
    paragraphs: [
      'Beregningen finner ut av Timer, Fakturaer og Betalinger hva hver kunde gir og koster, og fyller fanen Penger med det, de som gir mest først. Ingenting blir gjettet: der for lite er registrert, står cellen tom.',
      'Timer per måned: alle timer i de siste tre hele månedene, delt på tre. Inntekt: det som er fakturert de siste 12 månedene uten utkast og annullerte, minus kreditnotaer; eller det som er mottatt, slik innstillingene sier. Hva en time gir: inntekt delt på alle timer, fakturerbare eller ikke. Etter bryet: minus det nerver koster etter vurderingene dine av samarbeid, verdsettelse, moro og respekt; denne formelen er vår.',
      'Fakturerbar andel: fakturerbare timer av alle. Fakturert andel: det som er fakturert, mot fakturerbare timer til avtalt pris. Dager for sent: kalenderdager etter forfall, vektet etter beløp; det som er forfalt, teller som om det betales i dag. Timebank: timene som er kjøpt for måneden (kolonnen din Timer i timebanken), og tidligere som innstillingene lar stå. Utvikling: de siste tre hele månedene mot de tre før.',
      'Inntekten din avhenger av kundene som om det var så mange like store: 10000 delt på konsentrasjonen. Hvis denne kunden gikk: hva som ville falle bort, hvilken tid som ble ledig, hvor mange kunder som den midterste din som ville erstatte den, og hvor lenge bufferen ville vare.',
      'I sidefeltet, under Oversikt, velger du hvilke av disse tallene som tar plassen til dine egne når kategoriene beregnes. Cellene dine blir som de er, og Hvorfor sier hvilke tall som ikke er dine.',
      'Neste steg sier før alt annet at du skal purre på en faktura som er en uke over forfall, og skrive den for forrige måneds fakturerbare timer; etter betalingsbetingelsene kommer en timebank som er brukt opp, og etter avslutningen en timepris under din egen grense.',
    ],
  },
};
