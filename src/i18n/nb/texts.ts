/** Norwegian (bokmål). */
import { formatCount } from '../format-number';
import { menuNb } from './menu';
import { columnsNb } from './criteria';
import { helpNb } from './help';
import { importsNb } from './imports';
import { recordTabsNb } from './record-tabs';
import { rulesNb } from './rules';
import { settingsNb } from './settings';
import { historyNb } from './history';
import { moneyNb } from './money';
import { nextStepsNb } from './next-steps';
import { prospectsNb } from './prospects';
import { ageingNb } from './ageing';
import { formerNb } from './former';
import { careNb } from './care';
import { todayNb } from './today';
import { chartsNb } from './charts';
import { writingNb } from './writing';
import type { Texts } from '../types/texts';
import { LISTS } from '../lists';

const { and, name, names } = LISTS.nb;

/** "1 kunde", "2 kunder". */
const count = (n: number, one: string, many: string): string =>
  `${formatCount(n, 'nb')} ${n === 1 ? one : many}`;

const holds = (held: string): string => (held === '' ? 'der er det tomt' : `der står «${held}»`);

const position = (argument: string, row: number, column: number): string =>
  `${argument}, rad ${row}, kolonne ${column}`;

export const nb: Texts = {
  language: 'nb',

  tabs: {
    clients: 'Kunder',
    criteria: 'Kriterier',
    tiers: 'Kategorier',
    rules: 'Regler',
    settings: 'Innstillinger',
    history: 'Historikk',
    memory: 'Client Tiers-minne',
    prospects: 'Potensielle kunder',
    prospectCriteria: 'Kriterier for nye kunder',
    time: 'Timer',
    invoices: 'Fakturaer',
    payments: 'Betalinger',
    currencies: 'Valutaer',
    names: 'Navn',
    money: 'Penger',
    tasks: 'Oppgaver',
    today: 'I dag',
    steps: 'Steg',
  },

  clientHeaders: {
    client: 'Kunde',
    tier: 'Kategori',
    score: 'Poeng',
    rank: 'Plassering',
    change: 'Endring',
    evidence: 'Grunnlag',
    why: 'Hvorfor',
    nextStep: 'Neste steg',
  },
  clientAliases: [
    'kunder',
    'kundenavn',
    'kundens navn',
    'navn',
    'navn på kunde',
    'firma',
    'firmanavn',
    'bedrift',
    'selskap',
    'oppdragsgiver',
    'oppdragsgivere',
    'klient',
    'klienter',
  ],
  ownColumn: 'Client Tiers fyller ut denne kolonnen. Slett dette notatet, så er kolonnen din.',
  clientNotes: {
    client: 'Én kunde per rad. Fyll ut det du vet, og la det du ikke vet, stå tomt.',
    tier: `Fylles ut av «${menuNb.recalculate}». Den høyeste kategorien i fanen «Kategorier» som poengene rekker til.`,
    score: `Fylles ut av «${menuNb.recalculate}». Vektet snitt av det du har fylt ut, fra 0 til 100.`,
    rank: `Fylles ut av «${menuNb.recalculate}». 1 er den mest verdifulle kunden din; like kunder deler plassering.`,
    change: `Fylles ut av «${menuNb.recalculate}». ▲ bedre eller ▼ dårligere enn før, med den forrige kategorien. Forsvinner etter en måned, eller etter så mange dager som fanen «Innstillinger» sier.`,
    evidence: `Fylles ut av «${menuNb.recalculate}». Hvor stor del av den samlede vekten du har fylt ut. Under minstekravet i fanen «Innstillinger» er kategorien foreløpig.`,
    why: `Fylles ut av «${menuNb.recalculate}». Det som førte til kategorien, og det som ikke kunne leses.`,
    nextStep: `Fylles ut av «${menuNb.recalculate}». Ett steg med en begrunnelse, ut fra det du vet om kunden, ellers teksten i fanen «Kategorier».`,
  },

  criteriaHeaders: {
    criterion: 'Kriterium',
    kind: 'Type',
    weight: 'Vekt',
    worst: 'Dårligst',
    best: 'Best',
    column: 'Kolonne',
    guidance: 'Veiledning',
    source: 'Kilde',
  },
  criteriaNotes: {
    kind: 'Vurdering: din egen vurdering fra 1 til 5. Tall: noe du har målt. Avkryssing: en avmerkingsboks. Dager siden: en dato, regnet i dager frem til i dag.',
    weight:
      'Hvor mye kriteriet teller. Et hvilket som helst tall fra 0 og oppover; bare forholdet mellom vektene betyr noe, og 0 slår kriteriet av.',
    worst:
      'Verdien som ikke gir noen uttelling. Kan være det største tallet når mindre er bedre. «min» eller «max» henter verdien fra kundene dine.',
    best: 'Verdien som gir full uttelling. «min» eller «max» henter den fra kundene dine.',
    column:
      'Overskriften i kundelisten din som kriteriet leses fra. Tomt: kolonnen som heter det samme som kriteriet.',
  },
  kinds: { rating: 'Vurdering', fact: 'Tall', flag: 'Avkryssing', daysSince: 'Dager siden' },

  tierHeaders: {
    tier: 'Kategori',
    fromScore: 'Fra poeng',
    meaning: 'Betydning',
    replyWithin: 'Svar innen',
    checkInEvery: 'Ta kontakt',
    nextStep: 'Neste steg',
  },
  tierNotes: {
    tier: 'Navnet på kategorien. Bakgrunnsfargen i cellen er fargen kategorien får i fanen «Kunder».',
    fromScore:
      'Laveste poengsum i kategorien. Kategorien med det laveste tallet tar også med alt som ligger under.',
  },
  numbersAreOurs:
    'Vekter, skalaer og poenggrenser er et forslag fra Client Tiers. De står ikke i noen av artiklene: endre dem til de passer for deg.',

  columns: columnsNb,
  sources: {
    vaArticle: 'Tysk artikkel: hvorfor en VA bør dele kundene sine inn i kategorier',
    practiceArticle:
      'Nederlandsk artikkel om kundeklassifisering for regnskapsførere, slik Panalitix gjør det',
    goodDifficultArticles:
      'Ungarsk artikkel om å håndtere vanskelige kunder; tysk artikkel om hvorfor dårlige kunder blir for dyre',
  },

  presets: {
    VA: {
      name: 'Virtuell assistent',
      description: '8 kriterier, fra timer og timepris til arbeidsglede og nettverk; kategoriene A, B og C.',
      tiers: {
        A: {
          meaning: 'De beste kundene dine: de kommer først',
          replyWithin: '4 arbeidstimer',
          checkInEvery: 'hver 2. uke',
          nextStep: 'Be om en omtale og om å bli anbefalt videre',
        },
        B: {
          meaning: 'Gode kunder som kan bli enda bedre',
          replyWithin: '1 arbeidsdag',
          checkInEvery: 'hver måned',
          nextStep: 'Ta en prat om hva som kan gjøre samarbeidet bedre for begge',
        },
        C: {
          meaning: 'Jobben blir gjort i tide, men kommer sist',
          replyWithin: '2 arbeidsdager',
          checkInEvery: 'hver 3. måned',
          nextStep: 'Se på pris og vilkår før du tar på deg mer',
        },
      },
    },
    Practice: {
      name: 'Byrå',
      description: '13 vurderinger for regnskapskontorer og byråer med team; kategoriene A til D.',
      tiers: {
        A: {
          meaning: 'Kundene du vil ha flere av',
          replyWithin: '4 arbeidstimer',
          checkInEvery: 'hver måned',
          nextStep: 'Be om en kort historie om samarbeidet deres',
        },
        B: {
          meaning: 'Gode kunder som kan bli enda bedre',
          replyWithin: '1 arbeidsdag',
          checkInEvery: 'hver 2. måned',
          nextStep: 'Tilby den tjenesten kunden vil ha mest nytte av',
        },
        C: {
          meaning: 'Vanlig service, ikke noe ekstra',
          replyWithin: '2 arbeidsdager',
          checkInEvery: 'hver 6. måned',
          nextStep: 'Bli enige om hva som må endres, eller om en høyere pris',
        },
        D: {
          meaning: 'Her skilles veiene',
          replyWithin: '2 arbeidsdager',
          checkInEvery: 'ikke planlagt',
          nextStep: 'Avslutt på en vennlig måte',
        },
      },
    },
    GoodDifficult: {
      name: 'Gode og vanskelige kunder',
      description:
        '17 vurderinger av hvordan kunden er å jobbe med, fra oppdrag til betaling; kategoriene A til D.',
      tiers: {
        A: {
          meaning: 'Bra for deg og bedriften din',
          replyWithin: '4 arbeidstimer',
          checkInEvery: 'hver 2. uke',
          nextStep: 'Si takk, og be om å bli anbefalt',
        },
        B: {
          meaning: 'Gode å jobbe med, bortsett fra en ting eller to',
          replyWithin: '1 arbeidsdag',
          checkInEvery: 'hver måned',
          nextStep: 'Ta opp det ene som ville gjort jobben lettere',
        },
        C: {
          meaning: 'Vanskelige: trenger tydelige grenser',
          replyWithin: '2 arbeidsdager',
          checkInEvery: 'hver måned',
          nextStep: 'Ta en prat, og få så omfang, arbeidstid og pris ned på papiret',
        },
        D: {
          meaning: 'Koster mer krefter enn de gir: her skilles veiene',
          replyWithin: '2 arbeidsdager',
          checkInEvery: 'ikke planlagt',
          nextStep: 'Avslutt på en vennlig måte',
        },
      },
    },
  },

  menu: menuNb,

  list: LISTS.nb,

  why: {
    verdict: (tier, score) => `Kategori ${tier} med ${score} poeng`,
    lifts: (criteria) => `${names(criteria)} trekker mest opp`,
    holdsBack: (criteria) => `${names(criteria)} trekker ned`,
    toNextTier: (points, tier) => `mangler ${points} poeng på ${tier}`,
    justShortOf: (tenth, tier) => `mangler mindre enn ${tenth} poeng på ${tier}`,
    partlyRated: (percent) => `grunnlaget dekker ${percent} av vekten`,
    provisional: (percent) => `foreløpig, siden grunnlaget bare dekker ${percent} av vekten`,
    certainTier: (tier) => `men kategorien blir ${tier} uansett`,
    possibleTiers: (tiers) => `så ${tiers} er mulig`,
    beyondScale: (criteria) => `${names(criteria)} ligger utenfor skalaen og teller som nærmeste ytterpunkt`,
    notRated: 'Ikke vurdert ennå.',
  },
  rateFirst: 'Fyll ut det du vet om denne kunden',

  rowProblems: {
    unreadableNumber: (column, cell, held) =>
      `Kan ikke lese ${name(column)} (${cell}): der står «${held}», men det må være et tall.`,
    priceOfOtherTime: (column, cell, held) =>
      `Kan ikke lese ${name(column)} (${cell}): der står «${held}», men det må være et beløp for samme tidsrom som i de andre cellene.`,
    unreadableRating: (column, cell, held) =>
      `Kan ikke lese ${name(column)} (${cell}): der står «${held}», men det må være en vurdering som 4 eller «bra».`,
    unreadableDate: (column, cell, held) =>
      `Kan ikke lese ${name(column)} (${cell}): der står «${held}», men det må være en dato.`,
    unreadableTick: (column, cell, held) =>
      `Kan ikke lese ${name(column)} (${cell}): der står «${held}», men det må være et kryss eller ingenting.`,
    dateForRating: (column, cell, held, typed) =>
      `Kan ikke lese ${name(column)} (${cell}): regnearket har gjort det som ble skrevet (${held}), om til en dato; skriv ${typed}.`,
    dateForNumber: (column, cell, held) =>
      `Kan ikke lese ${name(column)} (${cell}): der står en dato («${held}»), men det må være et tall. Av 3-4 lager regnearket en dato: ble noe slikt skrevet, skriver du 3,5, eller gjør cellen til tekst først (Format › Tall) og skriver 3-4 på nytt.`,
    noName: (cell) => `Denne raden er fylt ut, men mangler navn (${cell}).`,
    duplicateName: (client, cells) =>
      `${name(client)} står også i ${and(cells)}: er det samme kunde, trenger du bare én rad.`,
  },

  tabProblems: {
    title: 'Kategoriene ble ikke beregnet',
    intro: 'Ingenting er endret. Rett opp dette først:',
    noTab: (tab, setUpItem) => `Fanen «${tab}» finnes ikke. Velg «${setUpItem}» for å opprette den.`,
    noHeader: (tab, header, setUpItem) =>
      `Fanen «${tab}» mangler kolonnen «${header}». Velg «${setUpItem}» for å legge den til.`,
    duplicateHeader: (header, cells) =>
      `Overskriften «${header}» står flere steder: ${and(cells)}. Behold én, og gi resten et annet navn eller fjern dem.`,
    notOurColumn: (header, cell, setUpItem) =>
      `Kolonnen «${header}» (${cell}) er din egen. Velg «${setUpItem}» for å få vår ved siden av.`,
    noCriteria: (tab, setUpItem) =>
      `Det står ingen kriterier i fanen «${tab}». Velg «${setUpItem}», eller legg til en linje.`,
    criterionWithoutName: (cell) => `${cell} er tom: kriteriet på denne linjen trenger et navn.`,
    duplicateCriterion: (criterion, cells) => `Kriteriet «${criterion}» står flere steder: ${and(cells)}.`,
    criterionWithoutColumn: ({ criterion, cell, column, columnCell, tab, isRedFlag }, setUpItem) => {
      const subject = `${isRedFlag ? 'Faresignalet' : 'Kriteriet'} «${criterion}» (${cell})`;
      const lack =
        column === ''
          ? `${subject} har ingen kolonne i fanen «${tab}».`
          : `${subject} skal lese kolonnen «${column}», men den finnes ikke i fanen «${tab}».`;
      const [choose, otherwise] = isRedFlag
        ? ['slett linjen', 'slette linjen']
        : ['sett vekten til 0', 'sette vekten til 0'];
      return columnCell === ''
        ? `${lack} Velg «${setUpItem}» for å legge den til, eller ${choose}.`
        : `${lack} Heter den noe annet der, skriver du den overskriften i ${columnCell}; ellers kan du velge «${setUpItem}» for å legge den til, eller ${otherwise}.`;
    },
    unknownKind: (cell, held, kinds) =>
      `Kan ikke lese ${cell}: ${holds(held)}, men det må være en av disse: ${kinds.join(', ')}.`,
    unreadableWeight: (cell, held) =>
      `Kan ikke lese ${cell}: ${holds(held)}, men det må være en vekt på 0 eller mer.`,
    mixedWeights: (percentCell, percent, otherCell, other) =>
      `Vektene er skrevet på to måter: i ${percentCell} står det «${percent}», i ${otherCell} «${other}». Skriv alle som prosent, eller alle som vanlige tall.`,
    noWeight: (tab, cells) => `Alle vektene i fanen «${tab}» er 0 (${cells}): minst én må være større.`,
    unreadableBound: (cell, held) =>
      `Kan ikke lese ${cell}: ${holds(held)}, men det må være et tall, «min» eller «max».`,
    worstIsBest: (criterion, cells, held) =>
      `Dårligst og Best for «${criterion}» er begge ${held} (${cells}): de må være forskjellige.`,
    longText: (cell, held, shown) => `I ${cell} står det ${held} tegn: bare de første ${shown} vises.`,
    noTiers: (tab, setUpItem) =>
      `Det står ingen kategorier i fanen «${tab}». Velg «${setUpItem}», eller legg til en linje.`,
    tierWithoutName: (cell) => `${cell} er tom: kategorien på denne linjen trenger et navn.`,
    formulaLikeTier: (cell, held) =>
      `Kan ikke bruke ${cell} som navn på en kategori: der står «${held}», men navnet må begynne med en bokstav eller et siffer.`,
    duplicateTier: (tier, cells) => `Kategorien «${tier}» står flere steder: ${and(cells)}.`,
    unreadableCutOff: (cell, held) =>
      `Kan ikke lese ${cell}: ${holds(held)}, men det må være en poengsum fra 0 til 100.`,
    sameCutOff: (cutOff, cells) =>
      `Flere kategorier begynner på ${cutOff} poeng (${and(cells)}): hver av dem trenger sin egen poenggrense.`,
  },

  recalculated: {
    title: 'Kategoriene er beregnet',
    clients: (n) => count(n, 'kunde', 'kunder'),
    notRated: (n) => `${formatCount(n, 'nb')} ikke vurdert ennå`,
    unreadable: (n, cell) =>
      `${count(n, 'celle', 'celler')} kunne ikke leses${n === 1 ? ': ' : ', den første er '}${cell}`,
    otherProblems: (n, cell) =>
      `${count(n, 'rad', 'rader')} bør du se på${n === 1 ? ': ' : ', den første er '}${cell}`,
    beyondScale: (criterion, n, scale, tab) =>
      `${criterion}: ${n === 1 ? '1 vurdering ligger utenfor' : `${formatCount(n, 'nb')} vurderinger ligger utenfor`} ${scale} og teller som ytterpunktet på skalaen; bruker du en annen skala, endrer du den i fanen «${tab}»`,
    readAs: (column, n, held, value) =>
      `${column}: ${count(n, 'celle', 'celler')}${n === 1 ? '' : ' som'} «${held}» lest som ${value}`,
    inUnit: (column, held, value, { areHours, areOfMonth }) =>
      `${column}: ${held} lest som ${value}${areHours ? ' timer' : ''}${areOfMonth ? ' i måneden' : ''}, slik overskriften sier`,
    zeroIsUnknown: (column, n) =>
      `${column}: ${count(n, 'celle', 'celler')} med 0 regnes som ikke vurdert, slik overskriften sier`,
    readAsInMore: (n) => `Det samme i ${formatCount(n, 'nb')} kolonner til`,
    columnOrder: (tab) =>
      `Kolonnene dine står i en annen rekkefølge enn kriteriene i fanen «${tab}»: formler som =CLIENTTIER() går etter rekkefølgen`,
    severalCurrencies: (column, codes) =>
      `${column}: beløpene er i ${codes} og blir sammenlignet som om de var i én valuta; skriv alle i samme valuta`,
    otherCurrency: ({ headers, code, said }, setting, tab) =>
      `Beløpene under ${headers} er i ${code}, men priser oppgis i ${said}: skriv ${code} ved «${setting}» i fanen «${tab}»`,
    noClients: (header) => `Her er det ingen kunder ennå: skriv det første navnet under «${header}».`,
  },

  setUp: {
    title: 'Klargjør regnearket',
    intro: 'Det som mangler, blir opprettet. Dine egne celler blir stående som de er.',
    presetLabel: 'Hvilke kriterier passer for deg?',
    alreadySetUp: (criteria, tiers, clients) =>
      `Regnearket er klargjort: ${count(criteria, 'kriterium', 'kriterier')}, kategoriene ${tiers} og ${clients === 0 ? 'ingen kunder ennå: navnene skrives inn i listen' : clients === 1 ? 'én kunde' : `${formatCount(clients, 'nb')} kunder`}. Alt blir stående som det er; bare det som mangler, legges til.`,
    offer:
      'Regnearket er ikke klargjort ennå, så det finnes ingen kategorier å beregne. Vil du klargjøre det nå? Du ser alt før noe skrives.',
    start: 'Klargjør',
    cancel: 'Avbryt',
    working: 'Klargjør…',
    close: 'Lukk',
    done: (created) => `Ferdig: ${created.join('; ')}.`,
    nothingToDo: 'Alt er på plass allerede; ingenting ble endret.',
    tabsCreated: (tabs) => `${tabs.length === 1 ? 'fanen' : 'fanene'} ${and(tabs)} er opprettet`,
    columnsAdded: (columns, tab) =>
      `${count(columns.length, 'kolonne', 'kolonner')} lagt til i ${tab} (${columns.join(', ')})`,
    inYourLanguage: (setting, tab) =>
      `alt på norsk, som listen din: det kan du endre med «${setting}» i fanen «${tab}»`,
    columnKept: (header, cell, ours) => `kolonnen din ${header} (${cell}) blir stående, og vår heter ${ours}`,
    nextStep: (tab, item) => `Fyll nå ut det du vet i fanen «${tab}», og velg så «${item}».`,
    rateNext: (item) => `Listen kan vurderes slik den er: Velg «${item}» nå.`,
    tabInUse: (tab, header, setUpItem) =>
      `Fanen «${tab}» har ingen kolonne med overskriften «${header}». Gi kolonnen den overskriften, eller gi fanen et annet navn, og velg «${setUpItem}» på nytt.`,
    workTab: 'Client Tiers-arbeidsbenk',
    unknownPreset: (held, presets) =>
      `Kan ikke klargjøre med «${held}»: det må være en av disse: ${presets.join(', ')}.`,
  },

  freeze: {
    title: 'Gjør formler om til verdier',
    nothingToDo: 'Ingen celler bruker funksjonene i Client Tiers.',
    question: (n, cells) =>
      `${count(n, 'formel', 'formler')} bruker funksjonene i Client Tiers (${cells}). Vil du bytte ${n === 1 ? 'den ut med verdien' : 'dem ut med verdiene'} du ser nå? Da endrer ikke resultatet seg lenger når du endrer vurderingene.`,
    done: (n) => `${count(n, 'formel', 'formler')} er gjort om til verdier.`,
    stillLoading: (cell) => `${cell} regnes fortsatt ut. Vent til du ser et resultat, og prøv igjen.`,
    changed: (item) =>
      `Formler er kommet til eller forsvunnet i mellomtiden. Ingenting ble gjort om: velg «${item}» på nytt.`,
    left: (n, cells) =>
      `${count(n, 'formel', 'formler')} blir stående, fordi det ikke er sikkert hvor resultatet slutter: ${cells}.`,
    stopped: (done, total, what) =>
      `${formatCount(done, 'nb')} av ${count(total, 'formel', 'formler')} er gjort om til verdier, men så gikk noe galt: ${what} De andre er fortsatt formler: velg kommandoen på nytt for å fortsette.`,
  },

  sidebarFailures: {
    moved: (client, cell) =>
      `${name(client)} står ikke lenger i ${cell}. Ingenting ble skrevet: last inn sidepanelet på nytt og prøv igjen.`,
    holdsFormula: (cell) =>
      `${cell} inneholder en formel. Ingenting ble skrevet: endre cellene den regner med.`,
    noCell: (cell) => `Cellen ${cell} finnes ikke.`,
  },

  failures: {
    title: 'Det gikk ikke',
    command: (command, what) => `«${command}» ble ikke fullført: ${what}`,
    standing: {
      untouched: 'Dine egne celler er som før. Prøv igjen.',
      begun:
        'Dine egne celler er som før. Det som allerede er laget, blir stående: kjør på nytt, så blir det fullført.',
    },
    busy: 'Noen andre beregner dette regnearket akkurat nå. Prøv igjen om et øyeblikk.',
    beingEdited: (tab) =>
      `Noen flytter rader eller kolonner i fanen «${tab}» akkurat nå. Skrivingen er stoppet, så ingenting havner på feil sted. Prøv igjen om et øyeblikk.`,
    severalAccounts:
      'Er du logget på med flere Google-kontoer i denne nettleseren, må du logge av de andre eller bruke et inkognitovindu.',
  },

  recordTabs: recordTabsNb,
  imports: importsNb,
  rules: rulesNb,

  settings: settingsNb,
  today: todayNb,
  care: careNb,

  history: historyNb,

  nextSteps: nextStepsNb,

  money: moneyNb,

  prospects: prospectsNb,

  ageing: ageingNb,

  former: formerNb,

  charts: chartsNb,

  writing: writingNb,

  help: helpNb,

  functionErrors: {
    notANumber: (argument, row, column, held) =>
      `Kan ikke lese ${position(argument, row, column)}: ${holds(held)}, men det må være et tall.`,
    dateForRating: (row, column, held, typed) =>
      `Kan ikke lese ${position('ratings', row, column)}: regnearket har gjort det som ble skrevet (${held}), om til en dato; skriv ${typed}.`,
    missing: (argument, cells) => `${argument} mangler: oppgi cellene, for eksempel ${cells}.`,
    beyondScale: (row, column, held) =>
      `Kan ikke bruke ${position('ratings', row, column)}: ${holds(held)}, men det må være en vurdering fra 1 til 5. Ta med vekt, dårligst og best i criteria hvis skalaen er en annen.`,
    noCriteria: 'criteria er tom: det trengs én vekt per vurdering.',
    countMismatch: (ratings, criteria) =>
      `ratings har ${count(ratings, 'kolonne', 'kolonner')}, men criteria har ${count(criteria, 'oppføring', 'oppføringer')}: det trengs én per kolonne.`,
    criteriaShape: (rows, columns) =>
      `criteria har ${rows} × ${columns} celler: det trengs enten bare vekter, eller vekt, dårligst og best i tre kolonner.`,
    badWeight: (argument, row, column, held) =>
      `Kan ikke lese ${position(argument, row, column)}: ${holds(held)}, men det må være en vekt på 0 eller mer.`,
    noWeight: 'Alle vektene i criteria er 0: minst én må være større.',
    badBound: (row, column, held) =>
      `Kan ikke lese ${position('criteria', row, column)}: ${holds(held)}, men det må være et tall, «min» eller «max».`,
    worstIsBest: (entry, held) =>
      `Dårligst og best i oppføring ${entry} i criteria er begge ${held}: de må være forskjellige.`,
    boundNeedsBlock: (entry, held) =>
      `I oppføring ${entry} i criteria står «${held}», som sammenligner kunder: ta med vurderingene av alle kundene på én gang.`,
    scoreOutside: (row, column, held) =>
      `Kan ikke lese ${position('ratings', row, column)}: ${holds(held)}, men det må være en poengsum fra 0 til 100. Er det enkeltvurderinger, må du ta med criteria.`,
    badCutOff: (row, column, held) =>
      `Kan ikke lese ${position('tiers', row, column)}: ${holds(held)}, men det må være en poengsum fra 0 til 100.`,
    tiersShape: (rows, columns) =>
      `tiers har ${rows} × ${columns} celler: det trengs to kolonner, kategori og poenggrense.`,
    noTiers: 'tiers er tom: det trengs minst én kategori med poenggrense.',
    tierWithoutName: (row, column) => `${position('tiers', row, column)} er tom: kategorien trenger et navn.`,
    duplicateTier: (tier) => `«${tier}» står to ganger i tiers.`,
    sameCutOff: (cutOff) =>
      `To kategorier begynner på ${cutOff} poeng: hver av dem trenger sin egen poenggrense.`,
    namesMismatch: (names, ratings) =>
      `names har ${count(names, 'celle', 'celler')}, men ratings har ${count(ratings, 'kolonne', 'kolonner')}: det trengs ett navn per kolonne.`,
    negativeAmount: (row, column, held) =>
      `Kan ikke bruke ${position('amounts', row, column)}: ${holds(held)}, men det må være et beløp på 0 eller mer.`,
    badCuts: (held, first, second) =>
      `Kan ikke lese cuts: ${holds(held)}, men det må være to andeler i stigende rekkefølge, for eksempel ${first} og ${second}.`,
    badCrossing: (held) => `Kan ikke lese crossing: ${holds(held)}, men det må være SANN eller USANN.`,
    judgementsShape: (rows, columns) =>
      `judgements har ${rows} × ${columns} celler: det trengs én kolonne med rangeringer eller en kvadratisk tabell med sammenligninger.`,
    badRank: (row, column, held) =>
      `Kan ikke lese ${position('judgements', row, column)}: ${holds(held)}, men det må være en rangering som 1, 2 eller 3.`,
    notSquare: (rows, columns) =>
      `matrix har ${rows} × ${columns} celler: det må være like mange rader som kolonner.`,
    notPositive: (row, column, held) =>
      `Kan ikke lese rad ${row}, kolonne ${column} i sammenligningene: ${holds(held)}, men det må være et tall fra 1/1000 til 1000.`,
    dateForComparison: (row, column, typed) =>
      `Kan ikke lese rad ${row}, kolonne ${column} i sammenligningene: regnearket har gjort det som ble skrevet (${typed}), om til en dato; skriv =${typed}.`,
    notReciprocal: (row, column, held, needed) =>
      `I rad ${row}, kolonne ${column} i sammenligningene står ${held}, men den motsatte sammenligningen tilsier ${needed}.`,
    tooLarge: (size, most) =>
      `Tabellen sammenligner ${size} kriterier: konsistensen kan bare beregnes for opptil ${most}.`,
    notADay: (argument, row, column, held) =>
      `Kan ikke lese ${position(argument, row, column)}: ${holds(held)}, men det må være en dato.`,
    lengthsDiffer: (first, cells, second, otherCells) =>
      `${first} har ${count(cells, 'celle', 'celler')}, men ${second} har ${otherCells}: begge trenger én per rad.`,
  },
};
