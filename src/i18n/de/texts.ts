/**
 * German, in the du-form. Names of columns stand in sentences without an article, so the sentences around them are
 * built such that gender and number of the name do not matter.
 */
import { formatCount } from '../format-number';
import { menuDe } from './menu';
import { columnsDe } from './criteria';
import { helpDe } from './help';
import { importsDe } from './imports';
import { recordTabsDe } from './record-tabs';
import { rulesDe } from './rules';
import { settingsDe } from './settings';
import { historyDe } from './history';
import { moneyDe } from './money';
import { nextStepsDe } from './next-steps';
import { prospectsDe } from './prospects';
import { ageingDe } from './ageing';
import { formerDe } from './former';
import { careDe } from './care';
import { todayDe } from './today';
import { chartsDe } from './charts';
import { writingDe } from './writing';
import type { Texts } from '../types/texts';
import { LISTS } from '../lists';

const { and, or, name, names } = LISTS.de;

/** "1 Kunde", "2 Kunden". */
const count = (n: number, one: string, many: string): string =>
  `${formatCount(n, 'de')} ${n === 1 ? one : many}`;

const holds = (place: string, held: string): string =>
  held === '' ? `${place} ist leer` : `In ${place} steht „${held}“`;

/** What stands where, and what belongs there: `needed` is a clause such as "gebraucht wird eine Zahl". */
const unreadable = (place: string, held: string, needed: string): string =>
  `Nicht lesbar: ${holds(place, held)}, ${needed}.`;

const position = (argument: string, row: number, column: number): string =>
  `${argument} (Zeile ${row}, Spalte ${column})`;

const comparison = (row: number, column: number): string => `Zeile ${row}, Spalte ${column} der Vergleiche`;

const NUMBER = 'gebraucht wird eine Zahl';
const WEIGHT = 'gebraucht wird ein Gewicht ab 0';
const SCORE = 'gebraucht wird eine Punktzahl von 0 bis 100';
const BOUND = 'gebraucht wird eine Zahl, „min“ oder „max“';

export const de: Texts = {
  language: 'de',

  tabs: {
    clients: 'Kunden',
    criteria: 'Kriterien',
    tiers: 'Kategorien',
    rules: 'Regeln',
    settings: 'Einstellungen',
    history: 'Verlauf',
    memory: 'Client-Tiers-Gedächtnis',
    prospects: 'Interessenten',
    prospectCriteria: 'Interessenten-Kriterien',
    time: 'Zeiten',
    invoices: 'Rechnungen',
    payments: 'Zahlungen',
    currencies: 'Währungen',
    names: 'Namen',
    money: 'Geld',
    tasks: 'Aufgaben',
    today: 'Heute',
    steps: 'Schritte',
  },

  clientHeaders: {
    client: 'Kunde',
    tier: 'Kategorie',
    score: 'Punkte',
    rank: 'Rang',
    change: 'Wechsel',
    evidence: 'Ausgefüllt',
    why: 'Warum',
    nextStep: 'Nächster Schritt',
  },
  clientAliases: [
    'kunden',
    'kundin',
    'kundinnen',
    'kunde/kundin',
    'kund*in',
    'kund:in',
    'kundenname',
    'name des kunden',
    'auftraggeber',
    'auftraggeberin',
    'mandant',
    'mandantin',
    'firma',
    'firmenname',
    'unternehmen',
    'name',
  ],
  ownColumn: 'Client Tiers füllt diese Spalte. Lösch diese Notiz, und die Spalte gehört dir.',
  clientNotes: {
    client: 'Ein Kunde pro Zeile. Trag ein, was du weißt, und lass leer, was du nicht weißt.',
    tier: `Wird mit „${menuDe.recalculate}“ gefüllt: die Kategorie, die zu den Punkten gehört, nach den Punktgrenzen auf dem Blatt „Kategorien“.`,
    score: `Wird mit „${menuDe.recalculate}“ gefüllt: der gewichtete Durchschnitt deiner Angaben, von 0 bis 100.`,
    rank: `Wird mit „${menuDe.recalculate}“ gefüllt: 1 ist dein wertvollster Kunde; gleich gute Kunden teilen sich einen Rang.`,
    change: `Wird mit „${menuDe.recalculate}“ gefüllt: ▲ besser oder ▼ schlechter als vorher, mit der früheren Kategorie. Verschwindet nach einem Monat oder nach den Tagen auf dem Blatt „Einstellungen“.`,
    evidence: `Wird mit „${menuDe.recalculate}“ gefüllt: wie viel vom gesamten Gewicht du ausgefüllt hast. Unter dem Mindestwert auf dem Blatt „Einstellungen“ ist die Kategorie vorläufig.`,
    why: `Wird mit „${menuDe.recalculate}“ gefüllt: was zu der Kategorie geführt hat und was sich nicht lesen ließ.`,
    nextStep: `Wird mit „${menuDe.recalculate}“ gefüllt. Ein Schritt mit seinem Grund, nach dem, was über den Kunden bekannt ist, sonst der Text vom Blatt „Kategorien“.`,
  },

  criteriaHeaders: {
    criterion: 'Kriterium',
    kind: 'Art',
    weight: 'Gewicht',
    worst: 'Schlechtester Wert',
    best: 'Bester Wert',
    column: 'Spalte',
    guidance: 'Erläuterung',
    source: 'Quelle',
  },
  criteriaNotes: {
    kind: 'Bewertung: dein Urteil von 1 bis 5 (5 ist am besten). Zahl: etwas Gemessenes. Häkchen: ja oder nein. Tage seit: ein Datum, gezählt in Tagen bis heute.',
    weight:
      'Wie viel das Kriterium zählt. Jede Zahl ab 0; nur das Verhältnis ist wichtig, 0 schaltet es aus.',
    worst:
      'Der Wert, der nichts bringt. Ist weniger besser, darf er die größere Zahl sein. Mit „min“ oder „max“ ist es der kleinste oder größte Wert unter deinen Kunden.',
    best: 'Der Wert, der alles bringt. Mit „min“ oder „max“ ist es der kleinste oder größte Wert unter deinen Kunden.',
    column:
      'Die Überschrift in deiner Kundenliste, aus der dieses Kriterium gelesen wird. Leer: die Spalte, die so heißt wie das Kriterium.',
  },
  kinds: { rating: 'Bewertung', fact: 'Zahl', flag: 'Häkchen', daysSince: 'Tage seit' },

  tierHeaders: {
    tier: 'Kategorie',
    fromScore: 'Ab Punktzahl',
    meaning: 'Bedeutung',
    replyWithin: 'Antwortzeit',
    checkInEvery: 'Kontakt halten',
    nextStep: 'Nächster Schritt',
  },
  tierNotes: {
    tier: 'Name der Kategorie. Die Hintergrundfarbe der Zelle ist ihre Farbe auf dem Blatt „Kunden“.',
    fromScore:
      'Ab so vielen Punkten gilt die Kategorie. Die mit der niedrigsten Zahl nimmt auch alles darunter.',
  },
  numbersAreOurs:
    'Gewichte, Skalen und Punktgrenzen sind ein Vorschlag von Client Tiers. Kein Artikel schreibt sie vor: Ändere sie, bis sie zu dir passen.',

  columns: columnsDe,
  sources: {
    vaArticle: 'Deutscher Artikel: warum eine VA ihre Kunden in Kategorien einteilen sollte',
    practiceArticle: 'Niederländischer Artikel über die Kundeneinteilung von Panalitix für Steuerkanzleien',
    goodDifficultArticles:
      'Ungarischer Artikel über den Umgang mit schwierigen Kunden; deutscher Artikel darüber, warum schlechte Kunden zu teuer sind',
  },

  presets: {
    VA: {
      name: 'Virtuelle Assistenz',
      description: '8 Kriterien von Stunden und Stundensatz bis Spaß und Netzwerk; Kategorien A, B und C.',
      tiers: {
        A: {
          meaning: 'Deine besten Kunden: Sie sind zuerst dran',
          replyWithin: '4 Arbeitsstunden',
          checkInEvery: 'alle 2 Wochen',
          nextStep: 'Frag nach einer Kundenstimme und einer Weiterempfehlung',
        },
        B: {
          meaning: 'Gute Kunden, aus denen mehr werden kann',
          replyWithin: '1 Arbeitstag',
          checkInEvery: 'jeden Monat',
          nextStep: 'Sprecht darüber, was die Zusammenarbeit für euch beide besser macht',
        },
        C: {
          meaning: 'Wird pünktlich erledigt, kommt aber zuletzt dran',
          replyWithin: '2 Arbeitstage',
          checkInEvery: 'alle 3 Monate',
          nextStep: 'Überprüfe Stundensatz und Konditionen, bevor du mehr annimmst',
        },
      },
    },
    Practice: {
      name: 'Kanzlei oder Agentur',
      description: '13 Bewertungen für Steuerkanzleien und Agenturen mit Team; Kategorien A bis D.',
      tiers: {
        A: {
          meaning: 'Von diesen Kunden hättest du gern mehr',
          replyWithin: '4 Arbeitsstunden',
          checkInEvery: 'jeden Monat',
          nextStep: 'Bitte um ein paar Zeilen über eure Zusammenarbeit',
        },
        B: {
          meaning: 'Gute Kunden, aus denen mehr werden kann',
          replyWithin: '1 Arbeitstag',
          checkInEvery: 'alle 2 Monate',
          nextStep: 'Biete die Leistung an, die hier am meisten helfen würde',
        },
        C: {
          meaning: 'Normaler Service, keine Extras',
          replyWithin: '2 Arbeitstage',
          checkInEvery: 'alle 6 Monate',
          nextStep: 'Klärt, was sich ändern muss, oder vereinbart ein höheres Honorar',
        },
        D: {
          meaning: 'Zeit, sich zu trennen',
          replyWithin: '2 Arbeitstage',
          checkInEvery: 'nicht geplant',
          nextStep: 'Trenn dich freundlich',
        },
      },
    },
    GoodDifficult: {
      name: 'Gute & schwierige Kunden',
      description:
        '17 Bewertungen, wie es sich mit dem Kunden arbeitet, vom Auftrag bis zur Zahlung; Kategorien A bis D.',
      tiers: {
        A: {
          meaning: 'Tun dir und deinem Unternehmen gut',
          replyWithin: '4 Arbeitsstunden',
          checkInEvery: 'alle 2 Wochen',
          nextStep: 'Bedank dich und bitte um eine Empfehlung',
        },
        B: {
          meaning: 'Gute Kunden mit ein paar Ecken und Kanten',
          replyWithin: '1 Arbeitstag',
          checkInEvery: 'jeden Monat',
          nextStep: 'Sprich das eine an, das die Arbeit leichter machen würde',
        },
        C: {
          meaning: 'Schwierig: braucht klare Grenzen',
          replyWithin: '2 Arbeitstage',
          checkInEvery: 'jeden Monat',
          nextStep: 'Klärt es im Gespräch und haltet dann Umfang, Zeiten und Honorar schriftlich fest',
        },
        D: {
          meaning: 'Kostet mehr Kraft, als es bringt: Zeit, sich zu trennen',
          replyWithin: '2 Arbeitstage',
          checkInEvery: 'nicht geplant',
          nextStep: 'Trenn dich freundlich',
        },
      },
    },
  },

  menu: menuDe,

  list: LISTS.de,

  why: {
    verdict: (tier, score) => `Kategorie ${tier} mit ${score} ${score === '1' ? 'Punkt' : 'Punkten'}`,
    lifts: (criteria) => `gestärkt vor allem durch ${names(criteria)}`,
    holdsBack: (criteria) => `gebremst durch ${names(criteria)}`,
    toNextTier: (points, tier) => `noch ${points} ${points === '1' ? 'Punkt' : 'Punkte'} bis ${tier}`,
    justShortOf: (tenth, tier) => `weniger als ${tenth} Punkte bis ${tier}`,
    partlyRated: (percent) => `${percent} des Gewichts ausgefüllt`,
    provisional: (percent) => `vorläufig (erst ${percent} des Gewichts ausgefüllt)`,
    certainTier: (tier) => `in jedem Fall ${tier}`,
    possibleTiers: (tiers) => `${tiers} möglich`,
    beyondScale: (criteria) =>
      `für ${names(criteria)} zählt das nähere Ende der Skala, weil ${criteria.length === 1 ? 'der Wert außerhalb liegt' : 'die Werte außerhalb liegen'}`,
    notRated: 'Noch nicht bewertet.',
  },
  rateFirst: 'Trag ein, was du über diesen Kunden weißt',

  rowProblems: {
    unreadableNumber: (column, cell, held) => unreadable(`${cell} (${name(column)})`, held, NUMBER),
    priceOfOtherTime: (column, cell, held) =>
      unreadable(
        `${cell} (${name(column)})`,
        held,
        'gebraucht wird ein Betrag für denselben Zeitraum wie in den anderen Zellen',
      ),
    unreadableRating: (column, cell, held) =>
      unreadable(`${cell} (${name(column)})`, held, 'gebraucht wird eine Bewertung wie 4 oder „gut“'),
    unreadableDate: (column, cell, held) =>
      unreadable(`${cell} (${name(column)})`, held, 'gebraucht wird ein Datum'),
    unreadableTick: (column, cell, held) =>
      unreadable(`${cell} (${name(column)})`, held, 'gebraucht wird ein Häkchen oder keins'),
    dateForRating: (column, cell, held, typed) =>
      `${name(column)} (${cell}) ist nicht lesbar: Die Tabelle hat aus der Eingabe (${held}) ein Datum gemacht; gib ${typed} ein.`,
    dateForNumber: (column, cell, held) =>
      `${name(column)} (${cell}) ist nicht lesbar: Dort steht ein Datum („${held}“), nötig ist eine Zahl. Aus 3-4 macht die Tabelle ein Datum: Wurde so etwas eingegeben, gib 3,5 ein, oder mach die Zelle erst zu Text (Format › Zahl) und gib 3-4 noch einmal ein.`,
    noName: (cell) => `Diese Zeile hat Werte, aber keinen Namen (${cell}).`,
    duplicateName: (client, cells) =>
      `${name(client)} steht auch in ${and(cells)}: Ist es derselbe Kunde, dann behalte nur eine Zeile.`,
  },

  tabProblems: {
    title: 'Kategorien nicht neu berechnet',
    intro: 'Es wurde nichts geändert. Bitte bring zuerst das hier in Ordnung:',
    noTab: (tab, setUpItem) => `Das Blatt „${tab}“ fehlt. Mit „${setUpItem}“ legst du es an.`,
    noHeader: (tab, header, setUpItem) =>
      `Auf dem Blatt „${tab}“ fehlt die Spalte „${header}“. Mit „${setUpItem}“ kommt sie dazu.`,
    duplicateHeader: (header, cells) =>
      `Die Überschrift „${header}“ steht mehrfach da: in ${and(cells)}. Behalte eine und benenne die anderen um.`,
    notOurColumn: (header, cell, setUpItem) =>
      `Die Spalte „${header}“ (${cell}) ist deine eigene. Mit „${setUpItem}“ bekommst du unsere daneben.`,
    noCriteria: (tab, setUpItem) =>
      `Auf dem Blatt „${tab}“ stehen keine Kriterien. Wähle „${setUpItem}“ oder füge eine Zeile hinzu.`,
    criterionWithoutName: (cell) => `${cell} ist leer: Das Kriterium in dieser Zeile braucht einen Namen.`,
    duplicateCriterion: (criterion, cells) =>
      `Das Kriterium „${criterion}“ steht mehrfach da: in ${and(cells)}.`,
    criterionWithoutColumn: ({ criterion, cell, column, columnCell, tab, isRedFlag }, setUpItem) => {
      const subject = `Das ${isRedFlag ? 'Warnzeichen' : 'Kriterium'} „${criterion}“ (${cell})`;
      const lack =
        column === ''
          ? `${subject} hat auf dem Blatt „${tab}“ keine Spalte.`
          : `${subject} soll die Spalte „${column}“ lesen, aber auf dem Blatt „${tab}“ gibt es keine.`;
      const last = `oder du ${isRedFlag ? 'löschst seine Zeile' : 'setzt das Gewicht auf 0'}`;
      return columnCell === ''
        ? `${lack} Mit „${setUpItem}“ kommt sie dazu, ${last}.`
        : `${lack} Heißt sie dort anders, schreib ihre Überschrift in ${columnCell}; sonst kommt sie mit „${setUpItem}“ dazu, ${last}.`;
    },
    unknownKind: (cell, held, kinds) => unreadable(cell, held, `gebraucht wird ${or(kinds)}`),
    unreadableWeight: (cell, held) => unreadable(cell, held, WEIGHT),
    mixedWeights: (percentCell, percent, otherCell, other) =>
      `Die Gewichte sind auf zwei Arten geschrieben: In ${percentCell} steht „${percent}“, in ${otherCell} „${other}“. Schreib alle als Prozentwerte oder alle als einfache Zahlen.`,
    noWeight: (tab, cells) =>
      `Auf dem Blatt „${tab}“ sind alle Gewichte 0 (${cells}): Mindestens eines muss größer sein.`,
    unreadableBound: (cell, held) => unreadable(cell, held, BOUND),
    worstIsBest: (criterion, cells, held) =>
      `Schlechtester und bester Wert von „${criterion}“ sind beide ${held} (${cells}): Sie müssen verschieden sein.`,
    longText: (cell, held, shown) =>
      `In ${cell} stehen ${held} Zeichen: Gezeigt werden nur die ersten ${shown}.`,
    noTiers: (tab, setUpItem) =>
      `Auf dem Blatt „${tab}“ stehen keine Kategorien. Wähle „${setUpItem}“ oder füge eine Zeile hinzu.`,
    tierWithoutName: (cell) => `${cell} ist leer: Die Kategorie in dieser Zeile braucht einen Namen.`,
    formulaLikeTier: (cell, held) =>
      `In ${cell} steht „${held}“: So kann eine Kategorie nicht heißen, der Name muss mit einem Buchstaben oder einer Ziffer anfangen.`,
    duplicateTier: (tier, cells) => `Die Kategorie „${tier}“ steht mehrfach da: in ${and(cells)}.`,
    unreadableCutOff: (cell, held) => unreadable(cell, held, SCORE),
    sameCutOff: (cutOff, cells) =>
      `${cells.length > 2 ? 'Mehrere' : 'Zwei'} Kategorien beginnen bei ${cutOff} (${and(cells)}): Jede braucht ihre eigene Punktgrenze.`,
  },

  recalculated: {
    title: 'Kategorien neu berechnet',
    clients: (n) => count(n, 'Kunde', 'Kunden'),
    notRated: (n) => `${formatCount(n, 'de')} noch nicht bewertet`,
    unreadable: (n, cell) =>
      `${count(n, 'Zelle', 'Zellen')} nicht lesbar${n === 1 ? ':' : ', die erste ist'} ${cell}`,
    otherProblems: (n, cell) =>
      `${count(n, 'Zeile', 'Zeilen')} solltest du dir ansehen${n === 1 ? ':' : ', zuerst'} ${cell}`,
    beyondScale: (criterion, n, scale, tab) =>
      `${criterion}: ${n === 1 ? '1 Bewertung liegt außerhalb von' : `${formatCount(n, 'de')} Bewertungen liegen außerhalb von`} ${scale} und ${n === 1 ? 'zählt' : 'zählen'} als Ende der Skala; wenn deine Skala eine andere ist, ändere sie auf dem Blatt „${tab}“`,
    readAs: (column, n, held, value) =>
      `${column}: ${count(n, 'Zelle', 'Zellen')}${n === 1 ? '' : ' wie'} „${held}“ als ${value} gelesen`,
    inUnit: (column, held, value, { areHours, areOfMonth }) =>
      `${column}: ${held} als ${value}${areHours ? ' Stunden' : ''}${areOfMonth ? ' im Monat' : ''} gelesen, wie es die Überschrift sagt`,
    zeroIsUnknown: (column, n) =>
      `${column}: ${count(n, 'Zelle', 'Zellen')} mit 0 ${n === 1 ? 'gilt' : 'gelten'} als nicht bewertet, wie es die Überschrift sagt`,
    readAsInMore: (n) => `Ebenso in ${formatCount(n, 'de')} weiteren Spalten`,
    columnOrder: (tab) =>
      `Deine Spalten stehen in einer anderen Reihenfolge als auf dem Blatt „${tab}“: Formeln wie =CLIENTTIER() richten sich nach der Position`,
    severalCurrencies: (column, codes) =>
      `${column}: Die Beträge sind in ${codes} und werden verglichen, als wären sie in einer Währung; schreib sie alle in einer`,
    otherCurrency: ({ headers, code, said }, setting, tab) =>
      `Die Beträge unter ${headers} sind in ${code}, Honorare werden aber in ${said} angegeben: Trag auf dem Blatt „${tab}“ bei „${setting}“ ${code} ein`,
    noClients: (header) => `Noch keine Kunden da: Schreib den ersten Namen unter „${header}“.`,
  },

  setUp: {
    title: 'Diese Tabelle einrichten',
    intro: 'Was fehlt, wird angelegt. Deine eigenen Zellen bleiben, wie sie sind.',
    presetLabel: 'Welche Kriterien passen zu dir?',
    alreadySetUp: (criteria, tiers, clients) =>
      `Diese Tabelle ist eingerichtet: ${count(criteria, 'Kriterium', 'Kriterien')}, die Kategorien ${tiers} und ${clients === 0 ? 'noch keine Kunden: Ihre Namen kommen in die Liste' : clients === 1 ? 'ein Kunde' : `${formatCount(clients, 'de')} Kunden`}. Alles bleibt, wie es ist; nur was fehlt, kommt dazu.`,
    offer:
      'Diese Tabelle ist noch nicht eingerichtet, darum gibt es keine Kategorien zu berechnen. Jetzt einrichten? Du siehst alles, bevor etwas geschrieben wird.',
    start: 'Einrichten',
    cancel: 'Abbrechen',
    working: 'Wird eingerichtet…',
    close: 'Schließen',
    done: (created) => `Fertig: ${created.join('; ')}.`,
    nothingToDo: 'Alles ist schon da; es wurde nichts geändert.',
    tabsCreated: (tabs) => `${tabs.length === 1 ? 'Blatt' : 'Blätter'} ${names(tabs)} angelegt`,
    columnsAdded: (columns, tab) =>
      `${count(columns.length, 'Spalte', 'Spalten')} auf dem Blatt „${tab}“ ergänzt (${columns.join(', ')})`,
    inYourLanguage: (setting, tab) =>
      `alles auf Deutsch, wie deine Liste: „${setting}“ auf dem Blatt „${tab}“ ändert das`,
    columnKept: (header, cell, ours) => `deine Spalte „${header}“ (${cell}) bleibt, unsere heißt „${ours}“`,
    nextStep: (tab, item) => `Trag jetzt auf dem Blatt „${tab}“ ein, was du weißt, und wähle dann „${item}“.`,
    rateNext: (item) => `Deine Liste lässt sich so schon bewerten: Wähle jetzt „${item}“.`,
    tabInUse: (tab, header, setUpItem) =>
      `Auf dem Blatt „${tab}“ fehlt eine Spalte mit der Überschrift „${header}“. Ergänze die Überschrift oder benenne das Blatt um und wähle dann noch einmal „${setUpItem}“.`,
    workTab: 'Client-Tiers-Werkbank',
    unknownPreset: (held, presets) =>
      `Als „${held}“ lässt sich die Tabelle nicht einrichten, gebraucht wird ${or(presets)}.`,
  },

  freeze: {
    title: 'Formeln durch Werte ersetzen',
    nothingToDo: 'Keine Zelle verwendet eine Funktion von Client Tiers.',
    question: (n, cells) =>
      `${count(n, 'Formel verwendet', 'Formeln verwenden')} Funktionen von Client Tiers (${cells}). Möchtest du sie durch die Werte ersetzen, die sie gerade ${n === 1 ? 'zeigt' : 'zeigen'}? Ändert sich danach eine Bewertung, ziehen diese Werte nicht mehr mit.`,
    done: (n) => `${count(n, 'Formel', 'Formeln')} durch Werte ersetzt.`,
    stillLoading: (cell) =>
      `${cell} wird gerade noch berechnet. Warte, bis dort ein Ergebnis steht, und versuch es dann noch einmal.`,
    changed: (item) =>
      `Inzwischen sind Formeln dazugekommen oder verschwunden. Es wurde nichts ersetzt: Wähle noch einmal „${item}“.`,
    left: (n, cells) =>
      `${count(n, 'Formel bleibt', 'Formeln bleiben')} stehen, weil nicht sicher ist, wo das Ergebnis endet: ${cells}.`,
    stopped: (done, total, what) =>
      `${formatCount(done, 'de')} von ${count(total, 'Formel', 'Formeln')} durch Werte ersetzt, dann ging etwas schief: ${what} Die übrigen sind weiterhin Formeln: Wähle den Befehl noch einmal, dann geht es weiter.`,
  },

  sidebarFailures: {
    moved: (client, cell) =>
      `${name(client)} steht nicht mehr in ${cell}. Es wurde nichts geschrieben: Lade die Seitenleiste neu und versuch es noch einmal.`,
    holdsFormula: (cell) =>
      `In ${cell} steht eine Formel. Es wurde nichts geschrieben: Ändere die Zellen, mit denen sie rechnet.`,
    noCell: (cell) => `Die Zelle ${cell} gibt es nicht.`,
  },

  failures: {
    title: 'Das hat nicht geklappt',
    command: (command, what) => `„${command}“ ist nicht fertig geworden: ${what}`,
    standing: {
      untouched: 'Deine eigenen Zellen sind unverändert. Bitte versuch es noch einmal.',
      begun:
        'Deine eigenen Zellen sind unverändert. Was schon angelegt ist, bleibt: Starte den Befehl noch einmal, dann wird er fertig.',
    },
    busy: 'Gerade berechnet jemand anderes diese Tabelle neu. Versuch es gleich noch einmal.',
    beingEdited: (tab) =>
      `Auf dem Blatt „${tab}“ verschiebt gerade jemand Zeilen oder Spalten. Damit nichts an der falschen Stelle landet, wurde nicht weitergeschrieben. Versuch es gleich noch einmal.`,
    severalAccounts:
      'Bist du in diesem Browser mit mehreren Google-Konten angemeldet? Dann melde dich bei den anderen ab oder nimm ein privates Fenster.',
  },

  recordTabs: recordTabsDe,
  imports: importsDe,
  rules: rulesDe,

  settings: settingsDe,
  today: todayDe,
  care: careDe,

  history: historyDe,

  nextSteps: nextStepsDe,

  money: moneyDe,

  prospects: prospectsDe,

  ageing: ageingDe,

  former: formerDe,

  charts: chartsDe,

  writing: writingDe,

  help: helpDe,

  functionErrors: {
    notANumber: (argument, row, column, held) => unreadable(position(argument, row, column), held, NUMBER),
    dateForRating: (row, column, held, typed) =>
      `${position('ratings', row, column)} ist nicht lesbar: Die Tabelle hat aus der Eingabe (${held}) ein Datum gemacht; gib ${typed} ein.`,
    missing: (argument, cells) => `${argument} fehlt: Gib die Zellen an, zum Beispiel ${cells}.`,
    beyondScale: (row, column, held) =>
      `Nicht verwendbar: ${holds(position('ratings', row, column), held)}, gebraucht wird eine Bewertung von 1 bis 5. Für eine andere Skala übergib in criteria Gewicht, schlechtesten und besten Wert.`,
    noCriteria: 'criteria ist leer: Gebraucht wird ein Gewicht für jede Bewertung.',
    countMismatch: (ratings, criteria) =>
      `ratings hat ${count(ratings, 'Spalte', 'Spalten')}, criteria aber ${count(criteria, 'Eintrag', 'Einträge')}: Gebraucht wird ein Eintrag pro Spalte.`,
    criteriaShape: (rows, columns) =>
      `criteria hat ${rows} × ${columns} Zellen: Gebraucht werden nur Gewichte, oder drei Spalten mit Gewicht, schlechtestem und bestem Wert.`,
    badWeight: (argument, row, column, held) => unreadable(position(argument, row, column), held, WEIGHT),
    noWeight: 'Alle Gewichte in criteria sind 0: Mindestens eines muss größer sein.',
    badBound: (row, column, held) => unreadable(position('criteria', row, column), held, BOUND),
    worstIsBest: (entry, held) =>
      `Schlechtester und bester Wert von Eintrag ${entry} in criteria sind beide ${held}: Sie müssen verschieden sein.`,
    boundNeedsBlock: (entry, held) =>
      `In Eintrag ${entry} von criteria steht „${held}“, das vergleicht Kunden miteinander: Übergib die Bewertungen aller Kunden auf einmal.`,
    scoreOutside: (row, column, held) =>
      `${unreadable(position('ratings', row, column), held, SCORE)} Willst du einzelne Werte bewerten, übergib auch criteria.`,
    badCutOff: (row, column, held) => unreadable(position('tiers', row, column), held, SCORE),
    tiersShape: (rows, columns) =>
      `tiers hat ${rows} × ${columns} Zellen: Gebraucht werden zwei Spalten, Kategorie und Punktgrenze.`,
    noTiers: 'tiers ist leer: Gebraucht wird mindestens eine Kategorie mit ihrer Punktgrenze.',
    tierWithoutName: (row, column) =>
      `${position('tiers', row, column)} ist leer: Die Kategorie braucht einen Namen.`,
    duplicateTier: (tier) => `In tiers steht „${tier}“ doppelt.`,
    sameCutOff: (cutOff) => `Zwei Kategorien beginnen bei ${cutOff}: Jede braucht ihre eigene Punktgrenze.`,
    namesMismatch: (names, ratings) =>
      `names hat ${count(names, 'Zelle', 'Zellen')}, ratings aber ${count(ratings, 'Spalte', 'Spalten')}: Gebraucht wird ein Name pro Spalte.`,
    negativeAmount: (row, column, held) =>
      `Nicht verwendbar: ${holds(position('amounts', row, column), held)}, gebraucht wird ein Betrag ab 0.`,
    badCuts: (held, first, second) =>
      unreadable(
        'cuts',
        held,
        `gebraucht werden zwei aufsteigende Anteile, zum Beispiel ${first} und ${second}`,
      ),
    badCrossing: (held) => unreadable('crossing', held, 'gebraucht wird WAHR oder FALSCH'),
    judgementsShape: (rows, columns) =>
      `judgements hat ${rows} × ${columns} Zellen: Gebraucht wird eine Spalte mit Rängen oder eine quadratische Tabelle mit Vergleichen.`,
    badRank: (row, column, held) =>
      unreadable(
        position('judgements', row, column),
        held,
        'gebraucht wird ein Rang, zum Beispiel 1, 2 oder 3',
      ),
    notSquare: (rows, columns) =>
      `matrix hat ${rows} × ${columns} Zellen: Gebraucht werden genauso viele Zeilen wie Spalten.`,
    notPositive: (row, column, held) =>
      unreadable(comparison(row, column), held, 'gebraucht wird eine Zahl von 1/1000 bis 1000'),
    dateForComparison: (row, column, typed) =>
      `${comparison(row, column)} ist nicht lesbar: Die Tabelle hat aus der Eingabe (${typed}) ein Datum gemacht; gib =${typed} ein.`,
    notReciprocal: (row, column, held, needed) =>
      `In ${comparison(row, column)} steht ${held}, der umgekehrte Vergleich verlangt aber ${needed}.`,
    tooLarge: (size, most) =>
      `Die Tabelle vergleicht ${size} Kriterien: Prüfen lässt sich ihre Konsistenz nur bis zu ${most}.`,
    notADay: (argument, row, column, held) =>
      unreadable(position(argument, row, column), held, 'gebraucht wird ein Datum'),
    lengthsDiffer: (first, cells, second, otherCells) =>
      `${first} hat ${count(cells, 'Zelle', 'Zellen')}, ${second} aber ${otherCells}: Gebraucht wird in beiden eine pro Zeile.`,
  },
};
