/** Norwegian: the step "Your columns". */
import { formatCount } from '../format-number';
import type { YourColumnsTexts } from '../types/your-columns';

export const yourColumnsNb: YourColumnsTexts = {
  title: 'Kolonnene dine',
  intro:
    'Slik blir listen din lest. Endre det som ikke stemmer. Overskriftene og verdiene dine blir som de er.',
  tabLabel: 'Fane med listen din',
  otherTabs: 'Også andre faner ser ut som en liste: velg her hvilken du mener.',
  headerRowLabel: 'Rad med overskriftene',
  newList: 'Ingen: begynn på en ny liste',
  groups: {
    ratings: 'Vurderinger',
    moreRatings: 'Flere vurderinger',
    facts: 'Tall og datoer',
    others: 'Avkryssinger, låsing og mer',
  },
  own: {
    group: 'La den telle som et eget kriterium',
    moreIsBetter: 'Mer er bedre',
    lessIsBetter: 'Mindre er bedre',
    mayCount: 'kan telle: velg om mer eller mindre er best',
    counted: (headers) => `teller som eget kriterium: ${headers}`,
    source: 'din egen kolonne',
    guidance: ({ worst, best }) => `En egen kolonne. ${best} er best, ${worst} er dårligst.`,
  },
  addHeading: 'Legg til kolonner som listen din ikke har',
  addHint: 'De kommer tomme til høyre, så du kan fylle dem ut. Det du utelater, blir ikke vurdert.',
  placeLabel: 'Hvor kategori, poeng og begrunnelser skal stå',
  places: {
    beside: 'Ved siden av navnene: de andre kolonnene dine flyttes til høyre, formler følger med',
    end: 'Til slutt, til høyre for kolonnene dine',
  },
  besideHint: 'Oppslag som teller kolonner (FINN.RAD) følger ikke med: velg slutten hvis du bruker det her.',
  notMoved: (tab) =>
    `de nye kolonnene står sist i fanen «${tab}», fordi noe der (oftest sammenslåtte eller beskyttede celler) hindrer at de flyttes ved siden av navnene`,
  nameLabel: 'Kolonne med navnene',
  askForName: 'Hvilken kolonne har navnene?',
  noList: (tab) =>
    `Fant ingen liste i fanen «${tab}». Det trengs én rad med overskrifter og under den én rad per kunde.`,
  noTab: (tab) =>
    `Det finnes ikke lenger noen fane «${tab}» med en liste. Ingenting ble endret: velg en annen fane.`,
  transposed: (tab) =>
    `I fanen «${tab}» ser det ut til at hver kunde har en kolonne. Client Tiers trenger en rad for hver: kopier tabellen og lim den inn transponert i en ny fane (Rediger › Lim inn utvalg). Ingenting ble endret.`,
  repeated: (tab, client, rows, importItem) =>
    `I fanen «${tab}» står kundene i flere rader hver («${client}» i ${rows}). Hver rad får sin egen kategori: lag en liste med én rad per kunde. Timer og fakturaer henter du inn med «${importItem}».`,
  nameInParts: (columns, formula) =>
    `Fornavn og etternavn står i to kolonner (${columns}), men en kunde trenger ett navn. Vil du se hele navn, setter du dem sammen i en egen kolonne, for eksempel med ${formula}, og velger den; eller velg en av de to hvis den skiller kundene fra hverandre.`,
  otherTable: (columns) =>
    `Kolonnene ${columns} ser ut til å være en annen tabell ved siden av listen din og holdes utenfor. Sier de noe om kundene dine, velger du hva de skal leses som.`,
  months: (series) =>
    `${series} gjelder enkelte måneder eller kvartaler, så ingen av disse kolonnene leses. Skal de telle, legger du til én kolonne med gjennomsnittet eller summen for hver kunde og velger hva den skal leses som.`,
  whichName: (tab, setUpItem) =>
    `Det er ikke klart hvilken kolonne i fanen «${tab}» som har navnene på kundene dine. Velg «${setUpItem}» og oppgi den.`,
  changed: (tab) =>
    `Listen i fanen «${tab}» er endret siden den ble vist. Ingenting ble endret: se gjennom kolonnene dine på nytt.`,
  chosenTwice: (column, cells) =>
    `Bare én kolonne kan leses som «${column}», men ${cells.join(', ')} er valgt. Ingenting ble endret: velg én av dem.`,
  needsHeader: (cell) =>
    `${cell} trenger en overskrift som ingen annen kolonne har, for det er den kolonnen finnes igjen på. Ingenting ble endret: skriv en, eller la være å bruke kolonnen.`,
  kept: (tab) => `kolonnene du valgte, er notert i fanen «${tab}»`,
  switchedOff: (criteria) => `teller ikke lenger (vekt 0), fordi ingen kolonne leses slik: ${criteria}`,
  degrees: {
    chosen: 'ditt valg',
    exact: 'samme navn',
    sure: 'betyr det samme',
    likely: 'sjekk dette',
    unknown: 'brukes ikke',
  },
  readAs: (header, column) => `«${header}» som ${column}`,
  onScale: ({ worst, best }) => `fra ${worst} (dårligst) til ${best} (best)`,
  ratedOn: (header, scale) => `«${header}» vurderes ${scale}`,
  taken: (columns) => `leses fra kolonnene dine: ${columns.join(', ')}`,
  weights: {
    given: (weight) => `Vekt ${weight}, som i listen din.`,
    unused: (weight) => `Listen din gir den vekt ${weight}; det teller bare for et kriterium.`,
    mixed: (weight) =>
      `Listen din gir den vekt ${weight} og andre en vekt av et annet slag, så ingen av dem blir tatt med.`,
    zero: (weight) => `Listen din gir den vekt ${weight}, som alle de andre, så ingen av dem blir tatt med.`,
    taken: (weights, others, tab) =>
      `vekter slik listen din har dem: ${weights}${others === '' ? '' : `; uten vekt i listen din: ${others}`}; de kan endres i fanen ${tab}`,
    notTaken: (reason, weights, tab) =>
      `vekter som ikke ble tatt med, fordi ${reason === 'mixed' ? 'de er av ulike slag (ganger, prosent, poeng)' : 'alle er 0'}: ${weights}; angi dem i fanen ${tab}`,
    left: (headers) => `vekter som ikke ble tatt med, fordi disse kolonnene ikke er kriterier: ${headers}`,
  },
  otherTime: 'Overskriften nevner et annet tidsrom: tallene sammenlignes med hverandre, men regnes ikke om.',
  coloured:
    'Cellene er farget, men tomme: farger leses ikke. Skriv inn hva de betyr, for eksempel bra eller dårlig, eller 1 til 5.',
  currencies: {
    several: (codes) => `Beløp i ${codes}: de sammenlignes som rene tall, ingenting regnes om.`,
    other: (code, home) =>
      `Beløp i ${code}, mens dette regnearket regner i ${home}: ingenting regnes om. Valutaen kan settes i innstillingene.`,
  },
  couldBe: (columns, tab, column) =>
    `kan kanskje også leses: ${columns.join(', ')}; stemmer det, skriver du overskriften under «${column}» i fanen «${tab}»`,
  unread: (columns, command) =>
    `Leses ikke, men kunne vært lest: ${columns}; velg «${command}» og si der hva som stemmer`,
  leaveAlone: 'Ikke bruk',
  readByName: 'Til planlegging og penger',
  withoutHeader: (letter) => `kolonne ${letter}`,
  refused: (column) => `Det som står i denne kolonnen, ser ikke ut som «${column}».`,
  inLetters: (column) =>
    `Bokstaver leses ikke som «${column}»: bare du vet hva de er verdt. Med 1 til 5, eller ord som bra og dårlig, teller kolonnen.`,
  ratable: (count, clients) =>
    clients === 1
      ? count === 1
        ? 'Den eneste kunden din kan vurderes med dette.'
        : 'Den eneste kunden din kan ikke vurderes med dette ennå.'
      : `${formatCount(count, 'nb')} av ${formatCount(clients, 'nb')} kunder kan vurderes med dette.`,
  leftOut: {
    total: (row, text) => `Rad ${row} («${text}») summerer de andre og er utelatt.`,
    figure: (row, text) => `Rad ${row} («${text}») er et tall om de andre og er utelatt.`,
    average: (row, text) => `Rad ${row} («${text}») er et gjennomsnitt og er utelatt.`,
    weights: (row, text) =>
      `Rad ${row} («${text}») inneholder vekter og er utelatt; vektene som teller, står i fanen med kriteriene.`,
    section: (row, text) => `Rad ${row} («${text}») er en mellomtittel og er utelatt.`,
    former: (row, text) =>
      `Rad ${row} («${text}») er en mellomtittel: de som står under, er ikke kunder lenger og blir ikke vurdert.`,
    legend: (row, text) => `Rad ${row} («${text}») forklarer vurderingene og er utelatt.`,
    note: (row, text) => `Rad ${row} («${text}») er en merknad og er utelatt.`,
    otherTable: (row, text) => `Rad ${row} («${text}») hører til en annen tabell og er utelatt.`,
    units: (row) => `Rad ${row} har bare enheter og er utelatt.`,
    header: (row) => `Rad ${row} gjentar overskriftene og er utelatt.`,
    nothing: (row, text) => `Rad ${row} («${text}») har verken navn eller en verdi som leses, og er utelatt.`,
  },
  outliers: {
    moreHoursThanAMonth: (cell, client, value) =>
      `${cell}: ${value} timer i måneden for «${client}» er mer enn en måned har (744). De teller med; sjekk tallet.`,
    farAboveOthers: (cell, client, value, { column, second }) =>
      `${cell}: «${client}» har ${value} på «${column}»; den nest største verdien er ${second}. Den teller med og flytter alle andre; sjekk tallet.`,
    inFuture: (cell, client, value) =>
      `${cell}: ${value} for «${client}» er ikke kommet ennå. Det teller som i dag; sjekk datoen.`,
  },
};
