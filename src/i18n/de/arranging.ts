/** German: sorting and filtering the clients. */
import { formatCount } from '../format-number';
import type { ArrangingTexts } from '../types/arranging';

export const arrangingDe: ArrangingTexts = {
  title: 'Kunden nach Rang sortieren',
  question: (clients, tab, firstColumn, lastColumn) =>
    `Die ${formatCount(clients, 'de')} Kunden auf „${tab}“ nach ihrem Rang ordnen? Die Zeilen wandern als Ganzes (Spalten ${firstColumn} bis ${lastColumn}), mit Formaten, Notizen und Formeln. „Rückgängig“ stellt die alte Reihenfolge wieder her.`,
  done: (clients) => `${formatCount(clients, 'de')} Kunden stehen jetzt in der Reihenfolge ihres Rangs.`,
  nothingToSort: 'Es gibt nichts zu sortieren: Die Liste hat weniger als zwei Kunden.',
  changed: (tab, menuItem) =>
    `Die Liste auf „${tab}“ hat sich seit der Frage geändert. Es wurde nichts sortiert: Wähle noch einmal „${menuItem}“.`,
  rowBetween: (cell) =>
    `${cell} steht zwischen den Kunden in einer Zeile, die kein Kunde ist. Es wurde nichts sortiert, weil diese Zeile ihren Platz verlöre: Setz sie zuerst über oder unter die Kunden.`,
  beside: (cell) =>
    `${cell} steht neben der Liste in einer Spalte, die nicht zu ihr gehört. Es wurde nichts sortiert, weil der Inhalt stehen bliebe, während seine Zeile wandert: Gib der Spalte eine Überschrift direkt neben der Liste oder verschiebe sie.`,
  merged: (cell) =>
    `${cell} ist mit anderen Zellen verbunden. Es wurde nichts sortiert, weil sich verbundene Zellen nicht sortieren lassen: Heb die Verbindung zuerst auf.`,
  fillsSeveral: (cell) =>
    `Die Formel in ${cell} kann mehrere Zellen füllen. Es wurde nichts sortiert, weil sie dabei zerrissen würde: Ersetze sie durch Werte oder sortiere von Hand.`,
  looksElsewhere: (cell) =>
    `Die Formel in ${cell} bezieht sich auf eine andere Zeile oder über die Position auf ein anderes Blatt. Es wurde nichts sortiert, weil sie danach auf jemand anderen zeigen würde: Ersetze sie durch ihren Wert oder lass sie auf die eigene Zeile zeigen.`,
  filtered: (tab) =>
    `Auf „${tab}“ blendet ein Filter Zeilen aus. Es wurde nichts sortiert, weil ausgeblendete Zeilen stehen blieben: Blende zuerst alle Zeilen ein.`,
  filterAdded:
    'Die Liste hat jetzt einen Filter: Öffne die kleinen Menüs in den Überschriften, etwa um nur eine Kategorie zu sehen.',
  hasFilter: 'Das Blatt hat schon einen Filter; er bleibt, wie er ist.',
};
