/** Norwegian: money and time. */
import { LISTS } from '../lists';
import type { MoneyTexts } from '../types/money';

const { and, names } = LISTS.nb;

const FIGURE =
  'Med kryss går kategorier, regler og neste steg etter det fanene «Timer», «Fakturaer» og «Betalinger» sier. Der de ikke sier noe om en kunde, gjelder ditt eget tall. Cellene dine blir som de er.';

const invoices = (n: number): string => `${n} ${n === 1 ? 'faktura' : 'fakturaer'}`;
const hours = (formatted: string): string => `${formatted} ${formatted === '1' ? 'time' : 'timer'}`;
const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'dag' : 'dager'}`;

export const moneyNb: MoneyTexts = {
  settings: {
    names: {
      incomeFromPayments: 'Inntekt er mottatte beløp',
      hoursPerMonthFromRecords: 'Registrerte timer per måned',
      hoursThisMonthFromRecords: 'Registrerte timer denne mnd.',
      hourlyRateFromRecords: 'Registrert timepris',
      income12MonthsFromRecords: 'Registrert inntekt 12 mnd.',
      daysLateFromRecords: 'Registrerte dager for sent',
      monthsForHours: 'Måneder i timesnittet',
      paymentTerms: 'Betalingsfrist',
      troubleShare: 'Hva ergrelser koster',
      ownMinimumRate: 'Min laveste timepris',
      reserve: 'Min buffer',
      carryOverMonths: 'Timer i timebanken varer',
    },
    purposes: {
      incomeFromPayments:
        'Med kryss er inntekt det som står i fanen «Betalinger», uten kryss det som er fakturert. Aldri begge deler.',
      hoursPerMonthFromRecords: FIGURE,
      hoursThisMonthFromRecords: FIGURE,
      hourlyRateFromRecords: FIGURE,
      income12MonthsFromRecords: FIGURE,
      daysLateFromRecords: FIGURE,
      monthsForHours: 'Timer per måned er snittet av så mange hele måneder før denne.',
      paymentTerms: 'En faktura uten forfall forfaller så mange dager etter fakturadatoen.',
      troubleShare:
        'Så mye av det en time gir, går med til ergrelser hos kunden du liker minst, og ingenting hos den du liker best. Formelen er vår.',
      ownMinimumRate:
        'Gir en time med en kunde mindre, er neste steg å sette opp prisen. 0: ingen nedre grense.',
      reserve:
        'Det du har satt av: viser hvor mange måneder det dekker en kunde som slutter. 0: ikke oppgitt.',
      carryOverMonths:
        '0: ubrukte timer faller bort etter måneden. 1: de varer en måned til. Fra 2 blir alle stående, også timer som er brukt for mye.',
    },
  },
  fromRecords: 'fra timer og fakturaer',
  figuresFrom: (criteria) => `${names(criteria)} fra timer og fakturaer`,
  headerNote: (setting) =>
    `Kategoriene går etter timer og fakturaer så lenge «${setting}» er krysset av i fanen «Innstillinger». Der de ikke sier noe, gjelder tallet her.`,
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
      afterTrouble: 'Minus ergrelser',
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
      afterTrouble: 'Det en time gir, minus det ergrelser koster etter vurderingene dine. Formelen er vår.',
      daysLate: 'Vektet etter beløp. Det som er forfalt, teller som om det betales i dag.',
      retainerLeft: 'Timer som er igjen denne måneden av dem som er kjøpt.',
      trend: 'Inntekt i de tolv hele månedene før denne.',
    },
    total: 'Sum',
    dependence: (clients, largest, share) =>
      `Inntekten din avhenger av kundene som om det ${clients === '1' ? 'bare var én' : `var ${clients} like store`}; ${largest} alene gir ${share}.`,
    waiting: 'Venter på betaling',
    waitingHeaders: { invoice: 'Faktura', client: 'Kunde', daysLate: 'Dager for sent', amount: 'Beløp' },
    ifLeft: 'Hvis denne kunden sluttet',
    ifLeftHeaders: {
      client: 'Kunde',
      incomeLost: 'Tapt inntekt',
      shareLost: 'Tapt andel',
      hoursFreed: 'Ledige timer i måneden',
      replacedBy: 'Middels kunder som erstatning',
      reserveLasts: 'Måneder bufferen varer',
    },
  },
  remarks: {
    unknownNames: (count, first, cell) =>
      count === 1
        ? `«${first}» (${cell}) står ikke på listen din, og linjene er utelatt`
        : `${count} navn står ikke på listen din, og linjene deres er utelatt: «${first}» (${cell}) har flest`,
    withoutRate: (currencies) => `Beløp i ${and(currencies)} er utelatt: ingen kurs i fanen «Valutaer»`,
    unreadable: (count, cell) => `${count} celler med tid og penger kunne ikke leses, den første er ${cell}`,
  },
  nextSteps: {
    chase: (number, late, amount) => `Purr på faktura ${number}: ${days(late)} over forfall, ${amount}`,
    chaseUnnumbered: (late, amount) => `Purr på en faktura: ${days(late)} over forfall, ${amount}`,
    raiseRate: (rate, minimum) => `Sett opp prisen: en time gir ${rate}, grensen din er ${minimum}`,
    overRetainer: (used, available) =>
      `Ta en prat om timebanken: ${used} av ${available} timer brukt denne måneden`,
    writeInvoice: (unbilled) =>
      `Skriv faktura for forrige måned: ${unbilled} ${unbilled === '1' ? 'fakturerbar time' : 'fakturerbare timer'}`,
  },
  client: {
    heading: 'Tid og penger',
    nothing: 'Ingenting er registrert.',
    hours: (perMonth, thisMonth) =>
      `${hours(perMonth)} i måneden, ${hours(thisMonth)} så langt denne måneden`,
    hoursOnly: (thisMonth) => `${hours(thisMonth)} så langt denne måneden`,
    invoiced: (amount, n) => `${amount} fakturert på 12 måneder (${invoices(n)})`,
    received: (amount, n) => `${amount} mottatt på 12 måneder (${n} ${n === 1 ? 'betaling' : 'betalinger'})`,
    rate: (amount) => `En time gir ${amount}`,
    fewHours: 'Hva en time gir, er det for tidlig å si med under 5 timer',
    afterTrouble: (amount) => `Minus ergrelser: ${amount}`,
    billable: (share) => `${share} av timene er fakturerbare`,
    realization: (share) => `${share} av det de er verdt, er fakturert`,
    daysLate: (late, n) => `Betaler ${days(late)} for sent (${invoices(n)})`,
    daysLateAtLeast: (late, n) => `Betaler minst ${days(late)} for sent (${invoices(n)})`,
    undated: (n) => `${invoices(n)} betalt på en dag som ikke er registrert`,
    assumedDue: (n) => `${invoices(n)} uten forfall: den vanlige fristen din gjelder`,
    open: (amount, overdue) => `${amount} utestående, ${overdue} av det forfalt`,
    retainer: (left, available) => `${left} av ${available} timer i timebanken igjen denne måneden`,
    retainerPace: (times) => `Brukt ${times} ganger så fort som månedens arbeidsdager går`,
    trend: (lately, before) => `${lately} de siste 3 månedene, ${before} de 3 før`,
    leftOut: {
      draft: (n) => `${n} utkast utelatt`,
      void: (n) => `${n} ${n === 1 ? 'annullert' : 'annullerte'} utelatt`,
      noRate: (n) => `${n} utelatt uten kurs`,
      noDay: (n) => `${n} utelatt uten dato`,
      toCome: (n) => `${n} utelatt med dato frem i tid`,
    },
  },
  ifLeft: {
    heading: 'Hvis denne kunden sluttet',
    lost: (amount, share) => `${amount} i året ville falle bort, ${share} av inntekten din`,
    freed: (freed) => `${hours(freed)} i måneden ville bli ${freed === '1' ? 'ledig' : 'ledige'}`,
    dependence: (before, after) =>
      `Inntekten ville avhenge av kundene som om det ${after === '1' ? 'bare var én' : `var ${after} like store`}, mot ${before} nå`,
    replacedBy: (clients) =>
      `Det ville trengs ${clients} middels ${clients === '1' ? 'kunde' : 'kunder'} som erstatning`,
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
      'Beregningen finner ut fra fanene «Timer», «Fakturaer» og «Betalinger» hva hver kunde gir og koster, og fyller fanen «Penger» med det, med dem som gir mest, øverst. Ingenting blir gjettet: der for lite er registrert, står cellen tom.',
      'Timer per måned: alle timer i de siste tre hele månedene, delt på tre. Inntekt: det som er fakturert de siste 12 månedene uten utkast og annullerte, minus kreditnotaer; eller det som er mottatt, slik innstillingene sier. Hva en time gir: inntekt delt på alle timer, fakturerbare eller ikke. Minus ergrelser: det samme, minus det nervene koster etter vurderingene dine av samarbeid, anerkjennelse, arbeidsglede og respekt; denne formelen er vår.',
      'Fakturerbar andel: fakturerbare timer av alle. Fakturert andel: det som er fakturert, mot fakturerbare timer til avtalt pris. Dager for sent: kalenderdager etter forfall, vektet etter beløp; det som er forfalt, teller som om det betales i dag. Timebank: timene som er kjøpt for måneden (kolonnen din Timer i timebanken), og tidligere som innstillingene lar stå. Utvikling: de siste tre hele månedene mot de tre før.',
      'Inntekten din avhenger av kundene som om det var så mange like store: 10000 delt på konsentrasjonen. Hvis denne kunden sluttet: hva som ville falle bort, hvor mye tid som ville bli ledig, hvor mange middels kunder du ville trenge som erstatning, og hvor lenge bufferen ville vare.',
      'I sidepanelet, under Oversikt, velger du hvilke av disse tallene som erstatter dine egne når kategoriene beregnes. Cellene dine blir som de er, og under Hvorfor står det hvilke tall som ikke er dine.',
      'Aller først ber Neste steg deg om å purre på en faktura som er en uke over forfall, og om å fakturere timene fra forrige måned; etter praten om betalingsbetingelsene kommer en timebank som er brukt opp, og etter avslutningen en timepris under din egen grense.',
    ],
  },
};
