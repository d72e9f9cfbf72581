/** Captions of the menu. Sentences name a menu item by its caption here. */
import type { Texts } from '../types/texts';

/** By itself, because the page that imports files needs no other. */
export const recalculateNl = 'Categorieën opnieuw berekenen';

export const menuNl: Texts['menu'] = {
  sidebar: 'Zijbalk openen',
  setUp: 'Deze spreadsheet inrichten…',
  recalculate: recalculateNl,
  asYouType: 'Herberekenen tijdens typen (aan/uit)',
  sort: 'Klanten op rang sorteren…',
  filter: 'Filter aan de klantenlijst toevoegen',
  addProspects: 'Tabblad voor prospects toevoegen',
  makeClient: 'Van prospect klant maken…',
  importRecords: 'Uren, facturen, taken importeren…',
  removeImport: 'Laatste import verwijderen…',
  freeze: 'Formules vervangen door waarden…',
  planDay: 'Mijn dag plannen',
  planWeek: 'Mijn week plannen',
  calendar: 'Planning als agendabestand…',
  startClient: 'Met de geselecteerde klant starten',
  weeklyUpdate: 'Weekbericht voor geselecteerde klant…',
  share: 'Tabblad om te delen maken…',
  dayColumns: 'Kolommen voor de dag toevoegen…',
  help: 'Help',
};
