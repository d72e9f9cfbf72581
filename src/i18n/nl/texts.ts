/** Dutch, in the je-form. */
import { formatCount } from '../format-number';
import { menuNl } from './menu';
import { columnsNl } from './criteria';
import { helpNl } from './help';
import { importsNl } from './imports';
import { recordTabsNl } from './record-tabs';
import { rulesNl } from './rules';
import { settingsNl } from './settings';
import { historyNl } from './history';
import { moneyNl } from './money';
import { nextStepsNl } from './next-steps';
import { prospectsNl } from './prospects';
import { ageingNl } from './ageing';
import { formerNl } from './former';
import { careNl } from './care';
import { todayNl } from './today';
import { chartsNl } from './charts';
import { writingNl } from './writing';
import type { Texts } from '../types/texts';
import { LISTS } from '../lists';

const { and, or, name, names } = LISTS.nl;

/** "nog 1 punt", "nog 3,5 punten". */
const points = (formatted: string): string =>
  `${formatted} ${/^1(,0)?$/.test(formatted) ? 'punt' : 'punten'}`;

/** "1 klant", "2 klanten". */
const count = (n: number, one: string, many: string): string =>
  `${formatCount(n, 'nl')} ${n === 1 ? one : many}`;

const holds = (place: string, held: string): string =>
  held === '' ? `${place} is leeg` : `in ${place} staat “${held}”`;

/** What stands where, and what belongs there: `needed` is a noun phrase such as "een getal". */
const unreadable = (place: string, held: string, needed: string): string =>
  `Niet te lezen: ${holds(place, held)}, daar hoort ${needed}.`;

const position = (argument: string, row: number, column: number): string =>
  `${argument} (rij ${row}, kolom ${column})`;

const comparison = (row: number, column: number): string =>
  `rij ${row}, kolom ${column} van de vergelijkingen`;

const NUMBER = 'een getal';
const WEIGHT = 'een gewicht vanaf 0';
const SCORE = 'een score van 0 tot en met 100';
const BOUND = 'een getal, “min” of “max”';

export const nl: Texts = {
  language: 'nl',

  tabs: {
    clients: 'Klanten',
    criteria: 'Criteria',
    tiers: 'Categorieën',
    rules: 'Regels',
    settings: 'Instellingen',
    history: 'Geschiedenis',
    memory: 'Client Tiers-geheugen',
    prospects: 'Prospects',
    prospectCriteria: 'Criteria voor prospects',
    time: 'Uren',
    invoices: 'Facturen',
    payments: 'Betalingen',
    currencies: 'Valuta',
    names: 'Namen',
    money: 'Geld',
    tasks: 'Taken',
    today: 'Vandaag',
    steps: 'Stappen',
  },

  clientHeaders: {
    client: 'Klant',
    tier: 'Categorie',
    score: 'Score',
    rank: 'Rang',
    change: 'Verandering',
    evidence: 'Ingevuld',
    why: 'Waarom',
    nextStep: 'Volgende stap',
  },
  clientAliases: [
    'klanten',
    'klantnaam',
    'naam klant',
    'naam van de klant',
    'cliënt',
    'cliënten',
    'client',
    'cliëntnaam',
    'opdrachtgever',
    'opdrachtgevers',
    'relatie',
    'relatienaam',
    'debiteur',
    'bedrijf',
    'bedrijfsnaam',
    'naam',
  ],
  ownColumn: 'Client Tiers vult deze kolom. Verwijder deze notitie en de kolom is van jou.',
  clientNotes: {
    client: 'Eén klant per rij. Vul in wat je weet en laat leeg wat je niet weet.',
    tier: `Wordt gevuld door “${menuNl.recalculate}”: de categorie die bij de score hoort, volgens de scoregrenzen op het tabblad “Categorieën”.`,
    score: `Wordt gevuld door “${menuNl.recalculate}”: het gewogen gemiddelde van wat je hebt ingevuld, van 0 tot 100.`,
    rank: `Wordt gevuld door “${menuNl.recalculate}”: 1 is je waardevolste klant; klanten die gelijk eindigen, delen een rang.`,
    change: `Wordt gevuld door “${menuNl.recalculate}”: ▲ beter of ▼ slechter dan daarvoor, met de vorige categorie. Verdwijnt na een maand, of na de dagen op het tabblad “Instellingen”.`,
    evidence: `Wordt gevuld door “${menuNl.recalculate}”: hoeveel van het totale gewicht je hebt ingevuld. Onder het minimum op het tabblad “Instellingen” is de categorie voorlopig.`,
    why: `Wordt gevuld door “${menuNl.recalculate}”: waardoor het deze categorie werd, en wat niet te lezen was.`,
    nextStep: `Wordt gevuld door “${menuNl.recalculate}”. Eén stap met de reden erbij, op grond van wat er over de klant bekend is, en anders de tekst van het tabblad “Categorieën”.`,
  },

  criteriaHeaders: {
    criterion: 'Criterium',
    kind: 'Soort',
    weight: 'Gewicht',
    worst: 'Slechtste waarde',
    best: 'Beste waarde',
    column: 'Kolom',
    guidance: 'Toelichting',
    source: 'Bron',
  },
  criteriaNotes: {
    kind: 'Beoordeling: jouw oordeel van 1 tot 5. Getal: iets wat je meet. Vinkje: ja of nee. Dagen sinds: een datum, geteld in dagen tot vandaag.',
    weight:
      'Hoe zwaar het criterium telt. Elk getal vanaf 0; alleen de verhouding is van belang, met 0 zet je het uit.',
    worst:
      'De waarde die niets oplevert. Is minder beter, dan mag dit het grootste getal zijn. Met “min” of “max” is het de kleinste of grootste waarde onder je klanten.',
    best: 'De waarde die alles oplevert. Met “min” of “max” is het de kleinste of grootste waarde onder je klanten.',
    column:
      'De kop in je klantenlijst waaruit dit criterium wordt gelezen. Leeg: de kolom die net zo heet als het criterium.',
  },
  kinds: { rating: 'Beoordeling', fact: 'Getal', flag: 'Vinkje', daysSince: 'Dagen sinds' },

  tierHeaders: {
    tier: 'Categorie',
    fromScore: 'Vanaf score',
    meaning: 'Betekenis',
    replyWithin: 'Antwoord binnen',
    checkInEvery: 'Contact houden',
    nextStep: 'Volgende stap',
  },
  tierNotes: {
    tier: 'Naam van de categorie. De achtergrond van de cel is de kleur op het tabblad “Klanten”.',
    fromScore:
      'Laagste score van de categorie. De categorie met het laagste getal krijgt ook alles daaronder.',
  },
  numbersAreOurs:
    'Gewichten, schalen en scoregrenzen zijn een voorstel van Client Tiers. Geen enkel artikel schrijft ze voor: pas ze aan tot ze bij je passen.',

  columns: columnsNl,
  sources: {
    vaArticle: 'Duits artikel: waarom een VA haar klanten in categorieën zou moeten indelen',
    practiceArticle: 'Nederlands artikel over de klantindeling van Panalitix voor accountants',
    goodDifficultArticles:
      'Hongaars artikel over het omgaan met lastige klanten; Duits artikel over waarom slechte klanten te duur zijn',
  },

  presets: {
    VA: {
      name: 'Virtueel assistent',
      description: '8 criteria, van uren en uurtarief tot plezier en netwerk; categorieën A, B en C.',
      tiers: {
        A: {
          meaning: 'Je beste klanten: zij gaan voor',
          replyWithin: '4 werkuren',
          checkInEvery: 'elke 2 weken',
          nextStep: 'Vraag om een review en een doorverwijzing',
        },
        B: {
          meaning: 'Goede klanten waar meer in zit',
          replyWithin: '1 werkdag',
          checkInEvery: 'elke maand',
          nextStep: 'Bespreek wat de samenwerking voor jullie allebei beter maakt',
        },
        C: {
          meaning: 'Komt op tijd af, maar is als laatste aan de beurt',
          replyWithin: '2 werkdagen',
          checkInEvery: 'elke 3 maanden',
          nextStep: 'Kijk naar tarief en voorwaarden voordat je er werk bij neemt',
        },
      },
    },
    Practice: {
      name: 'Kantoor of bureau',
      description:
        '13 beoordelingen voor accountantskantoren en bureaus met een team; categorieën A tot en met D.',
      tiers: {
        A: {
          meaning: 'Van deze klanten wil je er meer',
          replyWithin: '4 werkuren',
          checkInEvery: 'elke maand',
          nextStep: 'Vraag om een kort verhaal over jullie samenwerking',
        },
        B: {
          meaning: 'Goede klanten waar meer in zit',
          replyWithin: '1 werkdag',
          checkInEvery: 'elke 2 maanden',
          nextStep: 'Bied de dienst aan waar deze klant het meest aan heeft',
        },
        C: {
          meaning: 'Gewone service, geen extra’s',
          replyWithin: '2 werkdagen',
          checkInEvery: 'elke 6 maanden',
          nextStep: 'Spreek af wat er moet veranderen, of een hoger tarief',
        },
        D: {
          meaning: 'Tijd om afscheid te nemen',
          replyWithin: '2 werkdagen',
          checkInEvery: 'niet gepland',
          nextStep: 'Neem vriendelijk afscheid',
        },
      },
    },
    GoodDifficult: {
      name: 'Fijne en lastige klanten',
      description:
        '17 beoordelingen van hoe het werken met een klant is, van opdracht tot betaling; categorieën A tot en met D.',
      tiers: {
        A: {
          meaning: 'Goed voor jou en voor je bedrijf',
          replyWithin: '4 werkuren',
          checkInEvery: 'elke 2 weken',
          nextStep: 'Bedank deze klant en vraag om een aanbeveling',
        },
        B: {
          meaning: 'Fijn om mee te werken, met hier en daar een scherp randje',
          replyWithin: '1 werkdag',
          checkInEvery: 'elke maand',
          nextStep: 'Noem dat ene punt dat het werk makkelijker zou maken',
        },
        C: {
          meaning: 'Lastig: heeft duidelijke grenzen nodig',
          replyWithin: '2 werkdagen',
          checkInEvery: 'elke maand',
          nextStep: 'Praat erover en leg daarna werk, tijden en tarief schriftelijk vast',
        },
        D: {
          meaning: 'Kost meer energie dan het oplevert: tijd om afscheid te nemen',
          replyWithin: '2 werkdagen',
          checkInEvery: 'niet gepland',
          nextStep: 'Neem vriendelijk afscheid',
        },
      },
    },
  },

  menu: menuNl,

  list: LISTS.nl,

  why: {
    verdict: (tier, score) => `Categorie ${tier} met ${points(score)}`,
    lifts: (criteria) => `vooral dankzij ${names(criteria)}`,
    holdsBack: (criteria) => `afgeremd door ${names(criteria)}`,
    toNextTier: (missing, tier) => `nog ${points(missing)} tot ${tier}`,
    justShortOf: (tenth, tier) => `nog geen ${tenth} punt tot ${tier}`,
    partlyRated: (percent) => `${percent} van het gewicht is ingevuld`,
    provisional: (percent) => `voorlopig, want nog maar ${percent} van het gewicht is ingevuld`,
    certainTier: (tier) => `in elk geval ${tier}`,
    possibleTiers: (tiers) => `${tiers} mogelijk`,
    beyondScale: (criteria) =>
      `bij ${names(criteria)} telt het dichtstbijzijnde uiteinde van de schaal, want de ${criteria.length === 1 ? 'waarde valt' : 'waarden vallen'} erbuiten`,
    notRated: 'Nog niet beoordeeld.',
  },
  rateFirst: 'Vul in wat je van deze klant weet',

  rowProblems: {
    unreadableNumber: (column, cell, held) => unreadable(`${cell} (${name(column)})`, held, NUMBER),
    priceOfOtherTime: (column, cell, held) =>
      unreadable(
        `${cell} (${name(column)})`,
        held,
        'een bedrag voor dezelfde periode als in de andere cellen',
      ),
    unreadableRating: (column, cell, held) =>
      unreadable(`${cell} (${name(column)})`, held, 'een beoordeling als 4 of “goed”'),
    unreadableDate: (column, cell, held) => unreadable(`${cell} (${name(column)})`, held, 'een datum'),
    unreadableTick: (column, cell, held) =>
      unreadable(`${cell} (${name(column)})`, held, 'wel of geen vinkje'),
    dateForRating: (column, cell, held, typed) =>
      `${name(column)} (${cell}) is niet te lezen: de spreadsheet heeft van de invoer (${held}) een datum gemaakt; typ ${typed}.`,
    dateForNumber: (column, cell, held) =>
      `${name(column)} (${cell}) is niet te lezen: er staat een datum (“${held}”), nodig is een getal. Van 3-4 maakt de spreadsheet een datum: is zoiets getypt, typ dan 3,5, of maak van de cel eerst tekst (Opmaak › Getal) en typ 3-4 opnieuw.`,
    noName: (cell) => `Deze rij heeft waarden maar geen naam (${cell}).`,
    duplicateName: (client, cells) =>
      `${name(client)} staat ook in ${and(cells)}: is het dezelfde klant, houd dan één rij over.`,
  },

  tabProblems: {
    title: 'Categorieën niet opnieuw berekend',
    intro: 'Er is niets veranderd. Breng dit eerst in orde:',
    noTab: (tab, setUpItem) => `Het tabblad “${tab}” ontbreekt. Met “${setUpItem}” maak je het aan.`,
    noHeader: (tab, header, setUpItem) =>
      `Op het tabblad “${tab}” ontbreekt de kolom “${header}”. Met “${setUpItem}” komt die erbij.`,
    duplicateHeader: (header, cells) =>
      `De kolomkop “${header}” komt vaker voor: in ${and(cells)}. Houd er één en geef de andere een nieuwe naam.`,
    notOurColumn: (header, cell, setUpItem) =>
      `De kolom “${header}” (${cell}) is van jou. Met “${setUpItem}” krijg je de onze ernaast.`,
    noCriteria: (tab, setUpItem) =>
      `Op het tabblad “${tab}” staan geen criteria. Kies “${setUpItem}” of voeg een rij toe.`,
    criterionWithoutName: (cell) => `${cell} is leeg: het criterium in deze rij heeft een naam nodig.`,
    duplicateCriterion: (criterion, cells) =>
      `Het criterium “${criterion}” komt vaker voor: in ${and(cells)}.`,
    criterionWithoutColumn: ({ criterion, cell, column, columnCell, tab, isRedFlag }, setUpItem) => {
      const subject = `Het ${isRedFlag ? 'waarschuwingssignaal' : 'criterium'} “${criterion}” (${cell})`;
      const lack =
        column === ''
          ? `${subject} heeft geen kolom op het tabblad “${tab}”.`
          : `${subject} moet de kolom “${column}” lezen, maar die staat niet op het tabblad “${tab}”.`;
      const add = `et “${setUpItem}” komt die erbij, of ${isRedFlag ? 'verwijder de rij' : 'zet het gewicht op 0'}.`;
      return columnCell === ''
        ? `${lack} M${add}`
        : `${lack} Heet de kolom daar anders, zet die kop dan in ${columnCell}. Zo niet: m${add}`;
    },
    unknownKind: (cell, held, kinds) => unreadable(cell, held, or(kinds)),
    unreadableWeight: (cell, held) => unreadable(cell, held, WEIGHT),
    mixedWeights: (percentCell, percent, otherCell, other) =>
      `De gewichten zijn op twee manieren geschreven: in ${percentCell} staat “${percent}”, in ${otherCell} “${other}”. Schrijf ze allemaal als percentage, of allemaal als gewoon getal.`,
    noWeight: (tab, cells) =>
      `Op het tabblad “${tab}” zijn alle gewichten 0 (${cells}): er moet er minstens één groter zijn.`,
    unreadableBound: (cell, held) => unreadable(cell, held, BOUND),
    worstIsBest: (criterion, cells, held) =>
      `De slechtste en de beste waarde van “${criterion}” zijn allebei ${held} (${cells}): ze moeten verschillen.`,
    longText: (cell, held, shown) =>
      `In ${cell} staan ${held} tekens: alleen de eerste ${shown} worden getoond.`,
    noTiers: (tab, setUpItem) =>
      `Op het tabblad “${tab}” staan geen categorieën. Kies “${setUpItem}” of voeg een rij toe.`,
    tierWithoutName: (cell) => `${cell} is leeg: de categorie in deze rij heeft een naam nodig.`,
    formulaLikeTier: (cell, held) =>
      `In ${cell} staat “${held}”: zo kan een categorie niet heten, de naam moet met een letter of cijfer beginnen.`,
    duplicateTier: (tier, cells) => `De categorie “${tier}” komt vaker voor: in ${and(cells)}.`,
    unreadableCutOff: (cell, held) => unreadable(cell, held, SCORE),
    sameCutOff: (cutOff, cells) =>
      `${cells.length > 2 ? 'Meerdere' : 'Twee'} categorieën beginnen bij ${cutOff} (${and(cells)}): elke categorie heeft een eigen scoregrens nodig.`,
  },

  recalculated: {
    title: 'Categorieën opnieuw berekend',
    clients: (n) => count(n, 'klant', 'klanten'),
    notRated: (n) => `${formatCount(n, 'nl')} nog niet beoordeeld`,
    unreadable: (n, cell) =>
      `${count(n, 'cel', 'cellen')} niet te lezen${n === 1 ? ':' : ', de eerste is'} ${cell}`,
    otherProblems: (n, cell) =>
      `${count(n, 'rij', 'rijen')} om even na te kijken${n === 1 ? ':' : ', te beginnen bij'} ${cell}`,
    beyondScale: (criterion, n, scale, tab) =>
      `${criterion}: ${n === 1 ? '1 beoordeling valt buiten' : `${formatCount(n, 'nl')} beoordelingen vallen buiten`} ${scale} en ${n === 1 ? 'telt' : 'tellen'} als het einde van de schaal; gebruik je een andere schaal, pas die dan aan op het tabblad “${tab}”`,
    readAs: (column, n, held, value) =>
      `${column}: ${count(n, 'cel', 'cellen')}${n === 1 ? '' : ' zoals'} “${held}” gelezen als ${value}`,
    inUnit: (column, held, value, { areHours, areOfMonth }) =>
      `${column}: ${held} gelezen als ${value}${areHours ? ' uur' : ''}${areOfMonth ? ' per maand' : ''}, zoals de kop zegt`,
    zeroIsUnknown: (column, n) =>
      `${column}: ${count(n, 'cel', 'cellen')} met 0 ${n === 1 ? 'geldt' : 'gelden'} als niet beoordeeld, zoals de kop zegt`,
    readAsInMore: (n) => `Zo ook in nog ${formatCount(n, 'nl')} kolommen`,
    columnOrder: (tab) =>
      `Je kolommen staan in een andere volgorde dan op het tabblad “${tab}”: formules zoals =CLIENTTIER() gaan uit van de positie`,
    severalCurrencies: (column, codes) =>
      `${column}: de bedragen zijn in ${codes} en worden vergeleken alsof ze in één valuta zijn; zet ze allemaal in één valuta`,
    otherCurrency: ({ headers, code, said }, setting, tab) =>
      `De bedragen onder ${headers} zijn in ${code}, maar tarieven worden in ${said} vermeld: zet ${code} bij “${setting}” op het tabblad “${tab}”`,
    noClients: (header) => `Er zijn nog geen klanten: zet de eerste naam onder “${header}”.`,
  },

  setUp: {
    title: 'Deze spreadsheet inrichten',
    intro: 'Wat ontbreekt, wordt aangemaakt. Je eigen cellen blijven zoals ze zijn.',
    presetLabel: 'Welke criteria passen bij jou?',
    alreadySetUp: (criteria, tiers, clients) =>
      `Deze spreadsheet is ingericht: ${count(criteria, 'criterium', 'criteria')}, de categorieën ${tiers} en ${clients === 0 ? 'nog geen klanten: hun namen komen in de lijst' : clients === 1 ? 'één klant' : `${formatCount(clients, 'nl')} klanten`}. Alles blijft zoals het is; alleen wat ontbreekt, komt erbij.`,
    offer:
      'Deze spreadsheet is nog niet ingericht, dus er zijn geen categorieën om te berekenen. Nu inrichten? Je ziet alles voordat er iets wordt geschreven.',
    start: 'Inrichten',
    cancel: 'Annuleren',
    working: 'Bezig met inrichten…',
    close: 'Sluiten',
    done: (created) => `Klaar: ${created.join('; ')}.`,
    nothingToDo: 'Alles is er al; er is niets veranderd.',
    tabsCreated: (tabs) => `${tabs.length === 1 ? 'tabblad' : 'tabbladen'} ${names(tabs)} aangemaakt`,
    columnsAdded: (columns, tab) =>
      `${count(columns.length, 'kolom', 'kolommen')} op het tabblad “${tab}” toegevoegd (${columns.join(', ')})`,
    inYourLanguage: (setting, tab) =>
      `alles in het Nederlands, net als je lijst: “${setting}” op het tabblad “${tab}” verandert dat`,
    columnKept: (header, cell, ours) => `jouw kolom “${header}” (${cell}) blijft, die van ons heet “${ours}”`,
    nextStep: (tab, item) => `Vul nu op het tabblad “${tab}” in wat je weet en kies daarna “${item}”.`,
    rateNext: (item) => `Je lijst kan zo al beoordeeld worden: kies nu “${item}”.`,
    tabInUse: (tab, header, setUpItem) =>
      `Op het tabblad “${tab}” staat geen kolom met de kop “${header}”. Geef de kolom die kop of geef het tabblad een andere naam, en kies daarna opnieuw “${setUpItem}”.`,
    workTab: 'Client Tiers-werkbank',
    unknownPreset: (held, presets) =>
      `Als “${held}” is deze spreadsheet niet in te richten: kies ${or(presets)}.`,
  },

  freeze: {
    title: 'Formules vervangen door waarden',
    nothingToDo: 'Geen enkele cel gebruikt een functie van Client Tiers.',
    question: (n, cells) =>
      `${count(n, 'formule gebruikt', 'formules gebruiken')} functies van Client Tiers (${cells}). Wil je ${n === 1 ? 'die' : 'ze'} vervangen door de waarden die er nu staan? Verandert er daarna een beoordeling, dan veranderen deze waarden niet meer mee.`,
    done: (n) => `${count(n, 'formule', 'formules')} vervangen door waarden.`,
    stillLoading: (cell) =>
      `${cell} wordt nog berekend. Wacht tot er een uitkomst staat en probeer het dan opnieuw.`,
    changed: (item) =>
      `Er zijn intussen formules bij gekomen of verdwenen. Er is niets vervangen: kies opnieuw “${item}”.`,
    left: (n, cells) =>
      `${count(n, 'formule blijft', 'formules blijven')} staan, omdat niet zeker is waar de uitkomst eindigt: ${cells}.`,
    stopped: (done, total, what) =>
      `${formatCount(done, 'nl')} van ${count(total, 'formule', 'formules')} vervangen door waarden, daarna ging er iets mis: ${what} De andere zijn nog formules: kies de opdracht nog eens om verder te gaan.`,
  },

  sidebarFailures: {
    moved: (client, cell) =>
      `${name(client)} staat niet meer in ${cell}. Er is niets geschreven: ververs de zijbalk en probeer het opnieuw.`,
    holdsFormula: (cell) =>
      `In ${cell} staat een formule. Er is niets geschreven: wijzig de cellen waarmee die rekent.`,
    noCell: (cell) => `De cel ${cell} bestaat niet.`,
  },

  failures: {
    title: 'Dat is niet gelukt',
    command: (command, what) => `“${command}” is niet afgemaakt: ${what}`,
    standing: {
      untouched: 'Je eigen cellen zijn niet veranderd. Probeer het nog eens.',
      begun:
        'Je eigen cellen zijn niet veranderd. Wat al is gemaakt, blijft staan: kies de opdracht nog eens, dan wordt die afgemaakt.',
    },
    busy: 'Iemand anders is deze spreadsheet nu opnieuw aan het berekenen. Probeer het zo nog eens.',
    beingEdited: (tab) =>
      `Iemand verplaatst nu rijen of kolommen op het tabblad “${tab}”. Om te voorkomen dat er iets op de verkeerde plek komt, is het schrijven gestopt. Probeer het zo nog eens.`,
    severalAccounts:
      'Ben je in deze browser met meerdere Google-accounts ingelogd? Log dan uit bij de andere of gebruik een privévenster.',
  },

  recordTabs: recordTabsNl,
  imports: importsNl,
  rules: rulesNl,

  settings: settingsNl,
  today: todayNl,
  care: careNl,

  history: historyNl,

  nextSteps: nextStepsNl,

  money: moneyNl,

  prospects: prospectsNl,

  ageing: ageingNl,

  former: formerNl,

  charts: chartsNl,

  writing: writingNl,

  help: helpNl,

  functionErrors: {
    notANumber: (argument, row, column, held) => unreadable(position(argument, row, column), held, NUMBER),
    dateForRating: (row, column, held, typed) =>
      `${position('ratings', row, column)} is niet te lezen: de spreadsheet heeft van de invoer (${held}) een datum gemaakt; typ ${typed}.`,
    missing: (argument, cells) => `${argument} ontbreekt: geef de cellen op, bijvoorbeeld ${cells}.`,
    beyondScale: (row, column, held) =>
      `Niet bruikbaar: ${holds(position('ratings', row, column), held)}, daar hoort een beoordeling van 1 tot en met 5. Geef voor een andere schaal gewicht, slechtste en beste waarde mee in criteria.`,
    noCriteria: 'criteria is leeg: voor elke beoordeling is een gewicht nodig.',
    countMismatch: (ratings, criteria) =>
      `ratings heeft ${count(ratings, 'kolom', 'kolommen')}, maar criteria ${count(criteria, 'waarde', 'waarden')}: per kolom is er één nodig.`,
    criteriaShape: (rows, columns) =>
      `criteria heeft ${rows} × ${columns} cellen: nodig zijn alleen gewichten, of drie kolommen met gewicht, slechtste en beste waarde.`,
    badWeight: (argument, row, column, held) => unreadable(position(argument, row, column), held, WEIGHT),
    noWeight: 'Alle gewichten in criteria zijn 0: er moet er minstens één groter zijn.',
    badBound: (row, column, held) => unreadable(position('criteria', row, column), held, BOUND),
    worstIsBest: (entry, held) =>
      `De slechtste en de beste waarde van criterium ${entry} in criteria zijn allebei ${held}: ze moeten verschillen.`,
    boundNeedsBlock: (entry, held) =>
      `Bij criterium ${entry} in criteria staat “${held}”, en dat vergelijkt klanten met elkaar: geef de beoordelingen van alle klanten tegelijk mee.`,
    scoreOutside: (row, column, held) =>
      `${unreadable(position('ratings', row, column), held, SCORE)} Wil je losse waarden beoordelen, geef dan ook criteria mee.`,
    badCutOff: (row, column, held) => unreadable(position('tiers', row, column), held, SCORE),
    tiersShape: (rows, columns) =>
      `tiers heeft ${rows} × ${columns} cellen: nodig zijn twee kolommen, categorie en scoregrens.`,
    noTiers: 'tiers is leeg: nodig is minstens één categorie met een scoregrens.',
    tierWithoutName: (row, column) =>
      `${position('tiers', row, column)} is leeg: de categorie heeft een naam nodig.`,
    duplicateTier: (tier) => `In tiers staat “${tier}” dubbel.`,
    sameCutOff: (cutOff) =>
      `Twee categorieën beginnen bij ${cutOff}: elke categorie heeft een eigen scoregrens nodig.`,
    namesMismatch: (names, ratings) =>
      `names heeft ${count(names, 'cel', 'cellen')}, maar ratings ${count(ratings, 'kolom', 'kolommen')}: per kolom is één naam nodig.`,
    negativeAmount: (row, column, held) =>
      `Niet bruikbaar: ${holds(position('amounts', row, column), held)}, daar hoort een bedrag vanaf 0.`,
    badCuts: (held, first, second) =>
      unreadable('cuts', held, `een oplopend paar, zoals ${first} en ${second}`),
    badCrossing: (held) => unreadable('crossing', held, 'WAAR of ONWAAR'),
    judgementsShape: (rows, columns) =>
      `judgements heeft ${rows} × ${columns} cellen: nodig is één kolom met rangnummers, of een vierkante tabel met vergelijkingen.`,
    badRank: (row, column, held) =>
      unreadable(position('judgements', row, column), held, 'een rangnummer zoals 1, 2 of 3'),
    notSquare: (rows, columns) =>
      `matrix heeft ${rows} × ${columns} cellen: er zijn evenveel rijen als kolommen nodig.`,
    notPositive: (row, column, held) =>
      unreadable(comparison(row, column), held, 'een getal van 1/1000 tot en met 1000'),
    dateForComparison: (row, column, typed) =>
      `${comparison(row, column).replace('rij', 'Rij')} is niet te lezen: de spreadsheet heeft van de invoer (${typed}) een datum gemaakt; typ =${typed}.`,
    notReciprocal: (row, column, held, needed) =>
      `In ${comparison(row, column)} staat ${held}, maar de omgekeerde vergelijking vraagt om ${needed}.`,
    tooLarge: (size, most) =>
      `De tabel vergelijkt ${size} criteria: of die zichzelf tegenspreekt, is te toetsen tot en met ${most} criteria.`,
    notADay: (argument, row, column, held) => unreadable(position(argument, row, column), held, 'een datum'),
    lengthsDiffer: (first, cells, second, otherCells) =>
      `${first} heeft ${count(cells, 'cel', 'cellen')}, maar ${second} ${otherCells}: in beide is er één per rij nodig.`,
  },
};
