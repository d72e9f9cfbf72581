/** Captions of the menu. Sentences name a menu item by its caption here. */
import type { Texts } from '../types/texts';

/** By itself, because the page that imports files needs no other. */
export const recalculateNb = 'Beregn kategorier på nytt';

export const menuNb: Texts['menu'] = {
  sidebar: 'Åpne sidepanelet',
  setUp: 'Klargjør regnearket…',
  recalculate: recalculateNb,
  asYouType: 'Beregn mens du skriver (på/av)',
  sort: 'Sorter kundene etter plassering…',
  filter: 'Legg et filter på kundelisten',
  addProspects: 'Lag en fane for potensielle kunder',
  makeClient: 'Gjør den valgte til kunde…',
  importRecords: 'Importer timer, fakturaer, oppgaver…',
  removeImport: 'Fjern siste import…',
  freeze: 'Gjør formler om til verdier…',
  planDay: 'Planlegg dagen min',
  planWeek: 'Planlegg uken min',
  calendar: 'Planen som kalenderfil…',
  startClient: 'Kom i gang med den valgte kunden',
  weeklyUpdate: 'Ukesrapport for den valgte kunden…',
  share: 'Lag en fane til deling…',
  dayColumns: 'Legg til kolonner for dagen…',
  help: 'Hjelp',
};
