/** German: the step "Your columns". */
import { formatCount } from '../format-number';
import type { YourColumnsTexts } from '../types/your-columns';

export const yourColumnsDe: YourColumnsTexts = {
  title: 'Deine Spalten',
  intro:
    'So wird deine Liste gelesen. Ändere, was nicht stimmt. Deine Überschriften und Werte bleiben, wie sie sind.',
  tabLabel: 'Blatt mit deiner Liste',
  otherTabs: 'Auch andere Blätter sehen nach einer Liste aus: Wähle hier, welches gemeint ist.',
  headerRowLabel: 'Zeile der Überschriften',
  newList: 'Keines: eine neue Liste anlegen',
  groups: {
    ratings: 'Bewertungen',
    moreRatings: 'Weitere Bewertungen',
    facts: 'Zahlen und Datumsangaben',
    others: 'Häkchen, Festlegungen und mehr',
  },
  own: {
    group: 'Als eigenes Kriterium zählen',
    moreIsBetter: 'Mehr ist besser',
    lessIsBetter: 'Weniger ist besser',
    mayCount: 'könnte zählen: wähle, ob mehr oder weniger besser ist',
    counted: (headers) => `zählt als eigenes Kriterium: ${headers}`,
    source: 'deine eigene Spalte',
    guidance: ({ worst, best }) => `Eine eigene Spalte. ${best} ist am besten, ${worst} am schlechtesten.`,
  },
  addHeading: 'Spalten ergänzen, die deine Liste nicht hat',
  addHint: 'Sie kommen leer rechts dazu, zum Ausfüllen. Was du weglässt, wird nicht beurteilt.',
  placeLabel: 'Wohin Kategorie, Punkte und Gründe kommen',
  places: {
    beside: 'Neben die Namen: deine übrigen Spalten rücken nach rechts, Formeln ziehen mit',
    end: 'Ans Ende, rechts von deinen Spalten',
  },
  besideHint:
    'Suchformeln, die Spalten abzählen (SVERWEIS), ziehen nicht mit: Wenn du hier eine verwendest, wähle das Ende.',
  notMoved: (tab) =>
    `die neuen Spalten stehen am Ende des Blatts „${tab}“, weil dort etwas (meist verbundene oder geschützte Zellen) verhindert, dass sie neben die Namen rücken`,
  nameLabel: 'Spalte mit den Namen',
  askForName: 'In welcher Spalte stehen die Namen?',
  noList: (tab) =>
    `Auf dem Blatt „${tab}“ wurde keine Liste gefunden. Nötig ist eine Zeile mit Überschriften und darunter je Kunde eine Zeile.`,
  noTab: (tab) =>
    `Es gibt kein Blatt „${tab}“ mit einer Liste mehr. Es wurde nichts geändert: Wähle ein anderes Blatt.`,
  transposed: (tab) =>
    `Auf dem Blatt „${tab}“ hat anscheinend jeder Kunde eine Spalte. Client Tiers braucht für jeden eine Zeile: Kopiere die Tabelle und füge sie auf einem neuen Blatt transponiert ein (Bearbeiten › Inhalte einfügen). Es wurde nichts geändert.`,
  repeated: (tab, client, rows, importItem) =>
    `Auf dem Blatt „${tab}“ stehen Kunden in mehreren Zeilen („${client}“ in ${rows}). Jede Zeile bekommt eine eigene Kategorie: Leg eine Liste mit einer Zeile pro Kunde an. Stunden und Rechnungen kommen mit „${importItem}“ herein.`,
  nameInParts: (columns, formula) =>
    `Vor- und Nachnamen stehen in zwei Spalten (${columns}), ein Kunde braucht aber einen Namen. Wenn du ganze Namen sehen willst, füg sie in einer eigenen Spalte zusammen, zum Beispiel mit ${formula}, und wähle diese; oder wähle eine der beiden, wenn sie deine Kunden unterscheidet.`,
  otherTable: (columns) =>
    `Die Spalten ${columns} sehen nach einer anderen Tabelle neben deiner Liste aus und bleiben außen vor. Sagen sie etwas über deine Kunden, wähle, wie sie gelesen werden sollen.`,
  months: (series) =>
    `${series} enthalten einzelne Monate oder Quartale, deshalb wird keine dieser Spalten gelesen. Sollen sie zählen, ergänze eine Spalte mit dem Durchschnitt oder der Summe je Kunde und wähle, wie sie gelesen wird.`,
  whichName: (tab, setUpItem) =>
    `Es ist nicht klar, in welcher Spalte auf dem Blatt „${tab}“ die Namen deiner Kunden stehen. Wähle „${setUpItem}“ und gib sie an.`,
  changed: (tab) =>
    `Die Liste auf dem Blatt „${tab}“ hat sich geändert, seit sie gezeigt wurde. Es wurde nichts geändert: Sieh deine Spalten noch einmal durch.`,
  chosenTwice: (column, cells) =>
    `Als „${column}“ kann nur eine Spalte gelesen werden, gewählt sind aber ${cells.join(', ')}. Es wurde nichts geändert: Wähle eine davon.`,
  needsHeader: (cell) =>
    `${cell} braucht eine Überschrift, die keine andere Spalte hat, denn an ihr wird die Spalte wiedergefunden. Es wurde nichts geändert: Schreib eine hinein oder verwende die Spalte nicht.`,
  kept: (tab) => `deine Wahl der Spalten auf dem Blatt „${tab}“ festgehalten`,
  switchedOff: (criteria) => `nicht mehr gezählt (Gewicht 0), weil keine Spalte so gelesen wird: ${criteria}`,
  degrees: {
    chosen: 'deine Wahl',
    exact: 'gleicher Name',
    sure: 'gleichbedeutend',
    likely: 'bitte prüfen',
    unknown: 'nicht verwendet',
  },
  readAs: (header, column) => `„${header}“ als ${column}`,
  onScale: ({ worst, best }) => `von ${worst} (am schlechtesten) bis ${best} (am besten)`,
  ratedOn: (header, scale) => `„${header}“ wird ${scale} bewertet`,
  taken: (columns) => `aus deinen Spalten gelesen: ${columns.join(', ')}`,
  weights: {
    given: (weight) => `Gewicht ${weight}, wie in deiner Liste.`,
    unused: (weight) => `In deiner Liste steht Gewicht ${weight}; es zählt nur bei einem Kriterium.`,
    mixed: (weight) =>
      `In deiner Liste steht Gewicht ${weight}, bei anderen eines anderer Art; deshalb wird keines übernommen.`,
    zero: (weight) =>
      `In deiner Liste steht Gewicht ${weight}, wie bei allen; deshalb wird keines übernommen.`,
    taken: (weights, others, tab) =>
      `Gewichte wie in deiner Liste: ${weights}${others === '' ? '' : `; ohne eines in deiner Liste: ${others}`}; ändern kannst du sie auf dem Blatt ${tab}`,
    notTaken: (reason, weights, tab) =>
      `nicht übernommene Gewichte, weil ${reason === 'mixed' ? 'sie verschiedener Art sind (mal, Prozent, Punkte)' : 'alle 0 sind'}: ${weights}; lege sie auf dem Blatt ${tab} fest`,
    left: (headers) => `nicht übernommene Gewichte, weil diese Spalten keine Kriterien sind: ${headers}`,
  },
  otherTime:
    'Die Überschrift nennt einen anderen Zeitraum: Die Zahlen werden miteinander verglichen, aber nicht umgerechnet.',
  coloured:
    'Ihre Zellen sind gefärbt, aber leer: Farben werden nicht gelesen. Schreib hinein, was sie bedeuten, etwa gut oder schlecht, oder 1 bis 5.',
  currencies: {
    several: (codes) =>
      `Beträge in ${codes}: Sie werden als bloße Zahlen verglichen, umgerechnet wird nichts.`,
    other: (code, home) =>
      `Beträge in ${code}, diese Tabelle rechnet aber in ${home}: umgerechnet wird nichts. Die Währung lässt sich in den Einstellungen festlegen.`,
  },
  couldBe: (columns, tab, column) =>
    `vielleicht auch lesbar: ${columns.join(', ')}; wenn das stimmt, trag die Überschrift auf dem Blatt „${tab}“ unter „${column}“ ein`,
  unread: (columns, command) =>
    `Wird nicht gelesen, obwohl es ginge: ${columns}; wähle „${command}“ und sag dort, was stimmt`,
  leaveAlone: 'Nicht verwenden',
  readByName: 'Für Planung und Geld',
  withoutHeader: (letter) => `Spalte ${letter}`,
  refused: (column) => `Was in dieser Spalte steht, sieht nicht nach „${column}“ aus.`,
  inLetters: (column) =>
    `Buchstaben werden nicht als „${column}“ gelesen: Was sie wert sind, weißt nur du. Mit 1 bis 5 oder Wörtern wie gut und schlecht zählt die Spalte.`,
  ratable: (count, clients) =>
    clients === 1
      ? count === 1
        ? 'Dein einziger Kunde kann damit bewertet werden.'
        : 'Dein einziger Kunde kann damit noch nicht bewertet werden.'
      : `${formatCount(count, 'de')} von ${formatCount(clients, 'de')} Kunden können damit bewertet werden.`,
  leftOut: {
    total: (row, text) => `Zeile ${row} („${text}“) zählt die anderen zusammen und wird ausgelassen.`,
    figure: (row, text) => `Zeile ${row} („${text}“) ist eine Zahl über die anderen und wird ausgelassen.`,
    average: (row, text) => `Zeile ${row} („${text}“) ist ein Durchschnitt und wird ausgelassen.`,
    weights: (row, text) =>
      `Zeile ${row} („${text}“) enthält Gewichte und wird ausgelassen; die Gewichte, die zählen, stehen auf dem Blatt mit den Kriterien.`,
    section: (row, text) => `Zeile ${row} („${text}“) ist eine Zwischenüberschrift und wird ausgelassen.`,
    former: (row, text) =>
      `Zeile ${row} („${text}“) ist eine Zwischenüberschrift: Wer darunter steht, ist kein Kunde mehr und wird nicht bewertet.`,
    legend: (row, text) => `Zeile ${row} („${text}“) erklärt die Bewertungen und wird ausgelassen.`,
    note: (row, text) => `Zeile ${row} („${text}“) ist eine Anmerkung und wird ausgelassen.`,
    otherTable: (row, text) =>
      `Zeile ${row} („${text}“) gehört zu einer anderen Tabelle und wird ausgelassen.`,
    units: (row) => `Zeile ${row} enthält nur Einheiten und wird ausgelassen.`,
    header: (row) => `Zeile ${row} wiederholt die Überschriften und wird ausgelassen.`,
    nothing: (row, text) =>
      `Zeile ${row} („${text}“) hat weder einen Namen noch einen Wert, der gelesen wird, und wird ausgelassen.`,
  },
  outliers: {
    moreHoursThanAMonth: (cell, client, value) =>
      `${cell}: ${value} Stunden im Monat für „${client}“ sind mehr, als ein Monat hat (744). Sie zählen; bitte prüfen.`,
    farAboveOthers: (cell, client, value, { column, second }) =>
      `${cell}: „${client}“ hat bei „${column}“ ${value}, der nächstgrößte Wert ist ${second}. Er zählt und verschiebt alle anderen; bitte prüfen.`,
    inFuture: (cell, client, value) =>
      `${cell}: ${value} bei „${client}“ liegt noch vor dir. Es zählt wie heute; bitte prüfen.`,
  },
};
