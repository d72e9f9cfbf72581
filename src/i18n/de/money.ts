/** German: money and time. */
import { LISTS } from '../lists';
import { recalculateDe } from './menu';
import type { MoneyTexts } from '../types/money';

const { and, names } = LISTS.de;

const FIGURE =
  'Mit Häkchen richten sich Kategorien, Regeln und nächste Schritte nach dem, was die Blätter für Zeit, Rechnungen und Zahlungen sagen. Wo sie nichts über einen Kunden sagen, zählt deine eigene Angabe. Deine Zellen bleiben, wie sie sind.';

const invoices = (n: number): string => `${n} ${n === 1 ? 'Rechnung' : 'Rechnungen'}`;
const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'Tag' : 'Tage'}`;

export const moneyDe: MoneyTexts = {
  settings: {
    names: {
      incomeFromPayments: 'Einnahmen nach Eingang',
      hoursPerMonthFromRecords: 'Std. pro Monat, erfasst',
      hoursThisMonthFromRecords: 'Std. diesen Monat, erfasst',
      hourlyRateFromRecords: 'Stundensatz, erfasst',
      income12MonthsFromRecords: 'Einnahmen 12 Monate, erfasst',
      daysLateFromRecords: 'Tage im Verzug, erfasst',
      monthsForHours: 'Monate für Stunden pro Monat',
      paymentTerms: 'Zahlungsziel',
      troubleShare: 'Was Ärger kostet',
      ownMinimumRate: 'Mein Mindestsatz',
      reserve: 'Meine Rücklage',
      carryOverMonths: 'Kontingentstunden gelten',
    },
    purposes: {
      incomeFromPayments:
        'Mit Häkchen zählt als Einnahme, was auf dem Blatt „Zahlungen“ steht, ohne Häkchen, was in Rechnung gestellt wurde. Nie beides.',
      hoursPerMonthFromRecords: FIGURE,
      hoursThisMonthFromRecords: FIGURE,
      hourlyRateFromRecords: FIGURE,
      income12MonthsFromRecords: FIGURE,
      daysLateFromRecords: FIGURE,
      monthsForHours: 'Stunden pro Monat sind der Durchschnitt so vieler voller Monate vor diesem.',
      paymentTerms: 'Eine Rechnung ohne Fälligkeit ist so viele Tage nach ihrem Datum fällig.',
      troubleShare:
        'So viel von dem, was eine Stunde bringt, kosten die Nerven beim Kunden, den du am wenigsten magst; beim liebsten kosten sie nichts. Die Formel ist von uns.',
      ownMinimumRate:
        'Bringt eine Stunde mit einem Kunden weniger, ist der nächste Schritt ein höherer Satz. 0: kein Mindestsatz.',
      reserve:
        'Was du zurückgelegt hast: zeigt, wie viele Monate es einen Kunden ersetzt, der geht. 0: nicht angegeben.',
      carryOverMonths:
        '0: Ungenutzte Stunden verfallen am Monatsende. 1: Sie gelten einen Monat länger. Ab 2 bleiben alle stehen, auch zu viel verbrauchte.',
    },
  },
  fromRecords: 'aus Zeit und Rechnungen',
  figuresFrom: (criteria) => `${names(criteria)} aus Zeit und Rechnungen`,
  headerNote: (setting) =>
    `Kategorien richten sich nach Zeit und Rechnungen, solange „${setting}“ in den Einstellungen angehakt ist. Wo sie nichts sagen, zählt die Angabe hier.`,
  tab: {
    headers: {
      client: 'Kunde',
      tier: 'Kategorie',
      income: 'Einnahmen 12 Monate',
      share: 'Anteil',
      runningShare: 'Aufsummierter Anteil',
      paretoClass: 'Klasse',
      hours: 'Stunden 12 Monate',
      rate: 'Eine Stunde bringt',
      afterTrouble: 'Nach dem Ärger',
      daysLate: 'Tage im Verzug',
      open: 'Offen',
      overdue: 'Überfällig',
      retainerLeft: 'Kontingent übrig',
      trend: 'Letzte 12 Monate',
    },
    notes: {
      income:
        'In den letzten 12 Monaten in Rechnung gestellt, ohne Entwürfe und Stornos, abzüglich Gutschriften; oder eingegangen, je nach Einstellung.',
      paretoClass: 'A: die wenigen, die 80 % bringen. B: bis 95 %. C: der Rest.',
      rate: 'Einnahmen geteilt durch alle Stunden, abrechenbar oder nicht, über die Monate, die beide abdecken. Unter 5 Stunden leer.',
      afterTrouble:
        'Was eine Stunde bringt, abzüglich dessen, was Ärger nach deinen Bewertungen kostet. Die Formel ist von uns.',
      daysLate: 'Nach Betrag gewichtet. Überfälliges zählt, als würde es heute bezahlt.',
      retainerLeft: 'Stunden, die diesen Monat von den gekauften übrig sind.',
      trend: 'Einnahmen der zwölf vollen Monate vor diesem.',
    },
    total: 'Summe',
    dependence: (clients, largest, share) =>
      `Deine Einnahmen hängen so an deinen Kunden, als ${clients === '1' ? 'wäre es ein einziger' : `wären es ${clients} gleich große`}; ${largest} allein bringt ${share}.`,
    waiting: 'Wartet auf Zahlung',
    waitingHeaders: { invoice: 'Rechnung', client: 'Kunde', daysLate: 'Tage im Verzug', amount: 'Betrag' },
    ifLeft: 'Wenn dieser Kunde ginge',
    ifLeftHeaders: {
      client: 'Kunde',
      incomeLost: 'Einnahmen weg',
      shareLost: 'Anteil weg',
      hoursFreed: 'Stunden frei im Monat',
      replacedBy: 'Mittlere Kunden als Ersatz',
      reserveLasts: 'Monate, die die Rücklage reicht',
    },
  },
  remarks: {
    unknownNames: (count, first, cell) =>
      count === 1
        ? `„${first}“ (${cell}) steht nicht auf deiner Liste, die Zeilen dazu zählen nicht`
        : `${count} Namen stehen nicht auf deiner Liste, ihre Zeilen zählen nicht: am häufigsten „${first}“ (${cell})`,
    withoutRate: (currencies) =>
      `Beträge in ${and(currencies)} zählen nicht: kein Kurs auf dem Blatt „Währungen“`,
    unreadable: (count, cell) => `${count} Zellen zu Zeit und Geld waren nicht lesbar, die erste ist ${cell}`,
  },
  nextSteps: {
    chase: (number, late, amount) => `Mahne Rechnung ${number} an: ${days(late)} überfällig, ${amount}`,
    chaseUnnumbered: (late, amount) => `Mahne eine Rechnung an: ${days(late)} überfällig, ${amount}`,
    raiseRate: (rate, minimum) =>
      `Erhöhe den Satz: Eine Stunde bringt ${rate}, dein Mindestsatz ist ${minimum}`,
    overRetainer: (used, available) =>
      `Sprich über das Kontingent: diesen Monat ${used} von ${available} Std. verbraucht`,
    writeInvoice: (hours) => `Schreib die Rechnung für letzten Monat: ${hours} abrechenbare Std.`,
  },
  client: {
    heading: 'Zeit und Geld',
    nothing: 'Nichts erfasst.',
    hours: (perMonth, thisMonth) => `${perMonth} Std. im Monat, diesen Monat bisher ${thisMonth} Std.`,
    hoursOnly: (thisMonth) => `Diesen Monat bisher ${thisMonth} Std.`,
    invoiced: (amount, n) => `${amount} in 12 Monaten in Rechnung gestellt (${invoices(n)})`,
    received: (amount, n) =>
      `${amount} in 12 Monaten eingegangen (${n} ${n === 1 ? 'Zahlung' : 'Zahlungen'})`,
    rate: (amount) => `Eine Stunde bringt ${amount}`,
    fewHours: 'Was eine Stunde bringt, lässt sich unter 5 Std. noch nicht sagen',
    afterTrouble: (amount) => `Nach dem Ärger ${amount}`,
    billable: (share) => `${share} der Stunden sind abrechenbar`,
    realization: (share) => `${share} ihres Werts sind in Rechnung gestellt`,
    daysLate: (late, n) => `Zahlt ${days(late)} zu spät (${invoices(n)})`,
    daysLateAtLeast: (late, n) => `Zahlt mindestens ${days(late)} zu spät (${invoices(n)})`,
    undated: (n) => `${invoices(n)} bezahlt, aber nicht erfasst, wann`,
    assumedDue: (n) => `${invoices(n)} ohne Fälligkeit: dein übliches Zahlungsziel gilt`,
    open: (amount, overdue) => `${amount} offen, davon ${overdue} überfällig`,
    retainer: (left, available) => `${left} von ${available} Kontingentstunden diesen Monat übrig`,
    retainerPace: (times) => `${times}-mal so schnell verbraucht, wie die Arbeitstage des Monats vergehen`,
    trend: (lately, before) => `${lately} in den letzten 3 Monaten, ${before} in den 3 davor`,
    leftOut: {
      draft: (n) => `${n} ${n === 1 ? 'Entwurf zählt' : 'Entwürfe zählen'} nicht`,
      void: (n) => `${n} storniert, ${n === 1 ? 'zählt' : 'zählen'} nicht`,
      noRate: (n) => `${n} ohne Kurs ${n === 1 ? 'zählt' : 'zählen'} nicht`,
      noDay: (n) => `${n} ohne Datum ${n === 1 ? 'zählt' : 'zählen'} nicht`,
      toCome: (n) => `${n} mit künftigem Datum ${n === 1 ? 'zählt' : 'zählen'} nicht`,
    },
  },
  ifLeft: {
    heading: 'Wenn dieser Kunde ginge',
    lost: (amount, share) => `${amount} im Jahr wären weg, ${share} deiner Einnahmen`,
    freed: (hours) => `${hours} Std. im Monat wären frei`,
    dependence: (before, after) =>
      `Du wärst so abhängig wie von ${after === '1' ? 'einem einzigen' : `${after} gleich großen`} Kunden, jetzt wie von ${before}`,
    replacedBy: (clients) =>
      `${clients} ${clients === '1' ? 'Kunde wie dein mittlerer würde' : 'Kunden wie dein mittlerer würden'} ihn ersetzen`,
    reserve: (months) => `Deine Rücklage würde ${months} ${months === '1' ? 'Monat' : 'Monate'} reichen`,
  },
  facts: {
    heading: 'Angaben aus Zeit und Rechnungen',
    intro:
      'Hak an, wonach sich die Kategorien richten sollen. Deine Zellen bleiben, wie sie sind; die Häkchen stehen auch in den Einstellungen.',
    show: 'Mit meinen vergleichen',
    own: 'deine',
    computed: 'erfasst',
    use: 'Die angehakten verwenden',
    none: 'Noch passt nichts Erfasstes zu einer Spalte deiner Liste.',
    unknown: 'leer',
  },
  help: {
    heading: 'Was Zeit und Rechnungen sagen',
    paragraphs: [
      `„${recalculateDe}“ ermittelt aus Zeiten, Rechnungen und Zahlungen, was jeder Kunde bringt und kostet, und füllt damit das Blatt „Geld“, die Einträglichsten zuerst. Nichts wird geraten: Wo zu wenig erfasst ist, bleibt die Zelle leer.`,
      'Stunden pro Monat: alle Stunden der letzten drei vollen Monate, geteilt durch drei. Einnahmen: was in den letzten 12 Monaten in Rechnung gestellt wurde, ohne Entwürfe und Stornos, abzüglich Gutschriften; oder was eingegangen ist, je nach Einstellung. Was eine Stunde bringt: Einnahmen geteilt durch alle Stunden, abrechenbar oder nicht. Nach dem Ärger: abzüglich dessen, was Nerven nach deinen Bewertungen von Zusammenarbeit, Wertschätzung, Spaß und Respekt kosten; die Formel ist von uns.',
      'Abrechenbarer Anteil: abrechenbare Stunden an allen. In Rechnung gestellter Anteil: was gestellt wurde, gemessen an abrechenbaren Stunden zum vereinbarten Satz. Tage im Verzug: Kalendertage nach Fälligkeit, nach Betrag gewichtet; Überfälliges zählt, als würde es heute bezahlt. Kontingent: die für den Monat gekauften Stunden (deine Spalte „Kontingentstunden“) und frühere, die laut Einstellung stehen bleiben. Verlauf der Einnahmen: die letzten drei vollen Monate gegen die drei davor.',
      'Deine Einnahmen hängen so an deinen Kunden, als wären es so viele gleich große: 10000 geteilt durch die Konzentration. Wenn dieser Kunde ginge: was wegfiele, welche Zeit frei würde, wie viele Kunden wie dein mittlerer ihn ersetzen und wie lange deine Rücklage reicht.',
      'In der Seitenleiste unter „Überblick“ wählst du, welche dieser Zahlen beim Berechnen der Kategorien an die Stelle deiner eigenen treten. Deine Zellen bleiben, wie sie sind, und „Warum“ sagt, welche Zahlen nicht von dir sind.',
      '„Nächster Schritt“ nennt zuallererst eine Rechnung, die seit einer Woche überfällig ist, dann die noch fehlende für die abrechenbaren Stunden des letzten Monats. Nach den Zahlungsbedingungen kommt ein überzogenes Kontingent, nach der Trennung ein Satz unter deinem Mindestsatz.',
    ],
  },
};
