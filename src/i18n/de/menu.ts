/** Captions of the menu. Sentences name a menu item by its caption here. */
import type { Texts } from '../types/texts';

/** By itself, because the page that imports files needs no other. */
export const recalculateDe = 'Kategorien neu berechnen';

export const menuDe: Texts['menu'] = {
  sidebar: 'Seitenleiste öffnen',
  setUp: 'Diese Tabelle einrichten…',
  recalculate: recalculateDe,
  asYouType: 'Beim Tippen neu berechnen (an/aus)',
  sort: 'Kunden nach Rang sortieren…',
  filter: 'Filter für die Kundenliste anlegen',
  addProspects: 'Blatt für Interessenten anlegen',
  makeClient: 'Interessenten zum Kunden machen…',
  importRecords: 'Zeit, Rechnungen, Aufgaben importieren…',
  removeImport: 'Letzten Import entfernen…',
  freeze: 'Formeln durch Werte ersetzen…',
  planDay: 'Meinen Tag planen',
  planWeek: 'Meine Woche planen',
  calendar: 'Plan als Kalenderdatei…',
  startClient: 'Mit dem markierten Kunden beginnen',
  weeklyUpdate: 'Wochenbericht für markierten Kunden…',
  share: 'Blatt zum Teilen anlegen…',
  dayColumns: 'Spalten für den Tag hinzufügen…',
  help: 'Hilfe',
};
