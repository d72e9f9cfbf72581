/** Rules and locks in German. After "denn" the user's words keep the order of a main clause. */
import type { RuleTexts } from '../types/rules';
import { LISTS } from '../lists';

const { and, or } = LISTS.de;

const unreadable = (cell: string, held: string, needed: string): string =>
  `Nicht lesbar: ${held === '' ? `${cell} ist leer` : `In ${cell} steht „${held}“`}, gebraucht wird ${needed}.`;

export const rulesDe: RuleTexts = {
  headers: {
    on: 'Aktiv',
    column: 'Spalte',
    is: 'Bedingung',
    value: 'Wert',
    then: 'Dann',
    tier: 'Kategorie',
    because: 'Begründung',
    from: 'Von',
    until: 'Bis',
    source: 'Quelle',
  },
  notes: {
    on: 'Nur Regeln mit Häkchen gelten. Die Reihenfolge der Zeilen spielt keine Rolle.',
    column:
      'Jede Spalte auf dem Blatt „Kunden“, dazu „Punkte“, „Ausgefüllt“, „Einnahmenanteil“ und „Schwächen, wenig Einnahmen“: wie viele Bewertungen im schlechtesten Viertel ihrer Skala liegen (1 oder 2 von 5), wenn der Kunde in 12 Monaten weniger zahlt als deine Kunden im Schnitt, sonst 0. Kriterien mit Gewicht 0 zählen nicht mit.',
    value:
      'Womit verglichen wird: eine Zahl, ein Prozentsatz, ein Text oder ein Vielfaches wie 1,5 × Stunden pro Monat. Leer lassen, wo nichts verglichen wird.',
    then: 'Mindestens: nie schlechter als diese Kategorie. Höchstens: nie besser; das geht vor „mindestens“. Eine rauf und eine runter kommen zuletzt und übertreten beides nie. Hinweis: sagt nur etwas.',
    because: 'Dein Grund. Er steht unter „Warum“, nach dem Wort „denn“.',
    until: 'Letzter Tag der Regel. Leer: ohne Ende.',
  },
  conditions: {
    atLeast: 'mindestens',
    atMost: 'höchstens',
    equals: 'gleich',
    isNot: 'ist nicht',
    contains: 'enthält',
    isBlank: 'ist leer',
    isChecked: 'hat ein Häkchen',
    isHighest: 'ist der höchste Wert',
    isLowest: 'ist der niedrigste Wert',
    inTop: 'gehört zu den oberen … %',
    overAverage: 'über … × dem eigenen Schnitt',
    moreThanDaysAgo: 'mehr als … Tage her',
  },
  effects: {
    atLeast: 'mindestens',
    atMost: 'höchstens',
    upOne: 'eine rauf',
    downOne: 'eine runter',
    remark: 'Hinweis',
  },
  incomeShare: 'Einnahmenanteil',
  badTraits: 'Schwächen, wenig Einnahmen',
  presets: {
    mostHours: 'für niemanden sonst arbeitest du so viele Stunden',
    largeIncome: 'ein großer Teil deiner Einnahmen kommt von hier',
    bestRate: 'niemand sonst zahlt dir so viel pro Stunde',
    wellKnown: 'andere in deinem Markt schauen zu diesem Kunden auf',
    busyMonth: 'diesen Monat gibt es viel mehr zu tun als sonst',
    silent: 'ihr hattet lange keinen Kontakt, melde dich mal wieder',
    paysLate: 'Rechnungen werden spät bezahlt',
    hardlyPays: 'Rechnungen werden kaum noch bezahlt',
    breaksAgreements: 'Absprachen werden nicht eingehalten',
    dependence:
      'ein großer Teil deiner Einnahmen hängt an diesem Kunden, also kümmere dich gut um ihn und such dir auch andere',
    badTraits: 'hier ist vieles schwierig und es kommt wenig herein',
  },
  columnMissing: (column, tab) => `Ausgeschaltet: Auf dem Blatt „${tab}“ fehlt die Spalte „${column}“.`,
  numbersAreOurs:
    'Die Zahlen in diesen Regeln sind ein Vorschlag von Client Tiers. Kein Artikel nennt welche: Ändere sie, bis sie zu dir passen.',
  why: {
    floor: (tier) => `nie schlechter als ${tier}`,
    cap: (tier) => `höchstens ${tier}`,
    upOne: 'eine Kategorie höher',
    downOne: 'eine Kategorie tiefer',
    locked: 'von Hand festgelegt',
    until: (clause, date) => `${clause} bis ${date}`,
    because: (clause, reason) => `${clause}, denn ${reason}`,
    isBestAlready: (clause) => `schon die beste Kategorie, daher ohne Wirkung: ${clause}`,
    isLowestAlready: (clause) => `schon die unterste Kategorie, daher ohne Wirkung: ${clause}`,
    overruled: (clause) => `ohne Wirkung: ${clause}`,
    withoutLock: (tier) => `ohne die Festlegung wäre es ${tier}`,
    verdict: (tier) => `Kategorie ${tier}`,
  },
  problems: {
    tick: (cell, held) => unreadable(cell, held, 'ein Häkchen oder keins'),
    number: (cell, held) => unreadable(cell, held, 'eine Zahl'),
    percent: (cell, held) => unreadable(cell, held, 'ein Prozentsatz über 0 und bis 100'),
    text: (cell) => unreadable(cell, '', 'etwas zum Vergleichen'),
    date: (cell, held) => unreadable(cell, held, 'ein Datum'),
    times: (cell, held, example) =>
      unreadable(cell, held, `das Vielfache einer Spalte, zum Beispiel „${example}“`),
    column: (cell, held, tab, nearest) =>
      unreadable(
        cell,
        held,
        `die Überschrift einer deiner Spalten auf dem Blatt „${tab}“${nearest === '' ? '' : `, zum Beispiel „${nearest}“`}`,
      ),
    columnTwice: (cell, column, cells) =>
      `${cell} ist nicht eindeutig: Die Überschrift „${column}“ steht mehrfach da, in ${and(cells)}.`,
    remark: (cell) => unreadable(cell, '', 'der Text des Hinweises'),
    endsFirst: (from, until) => `Diese Regel endet (${until}), bevor sie anfängt (${from}).`,
  },
  lockProblems: {
    unknownTier: (cell, held, tiers) => unreadable(cell, held, or(tiers)),
    ended: (tier, date, cell) => `Die Festlegung auf Kategorie ${tier} galt bis ${date} (${cell}).`,
  },
  leftOut: (n, cell) =>
    `${n} ${n === 1 ? 'Regel' : 'Regeln'} ausgelassen${n === 1 ? ':' : ', die erste ist'} ${cell}`,
};
