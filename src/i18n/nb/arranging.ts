/** Norwegian: sorting and filtering the clients. */
import { formatCount } from '../format-number';
import type { ArrangingTexts } from '../types/arranging';

export const arrangingNb: ArrangingTexts = {
  title: 'Sorter kundene etter plassering',
  question: (clients, tab, firstColumn, lastColumn) =>
    `Vil du sortere de ${formatCount(clients, 'nb')} kundene i fanen «${tab}» etter plassering? Hele rader flyttes (kolonne ${firstColumn} til ${lastColumn}), med format, notater og formler. «Angre» gir deg den gamle rekkefølgen tilbake.`,
  done: (clients) => `${formatCount(clients, 'nb')} kunder står nå i rekkefølge etter plassering.`,
  nothingToSort: 'Det er ingenting å sortere: listen har færre enn to kunder.',
  changed: (tab, menuItem) =>
    `Listen i fanen «${tab}» er endret siden du ble spurt. Ingenting ble sortert: velg «${menuItem}» en gang til.`,
  rowBetween: (cell) =>
    `${cell} står mellom kundene, i en rad som ikke er noen kunde. Ingenting ble sortert, for den raden ville ha mistet plassen sin: flytt den først over eller under kundene.`,
  beside: (cell) =>
    `${cell} står ved siden av listen, i en kolonne som ikke hører til den. Ingenting ble sortert, for innholdet ville blitt stående mens raden flytter seg: gi kolonnen en overskrift rett ved siden av listen, eller flytt den bort.`,
  merged: (cell) =>
    `${cell} er slått sammen med andre celler. Ingenting ble sortert, for sammenslåtte celler kan ikke sorteres: del dem opp først.`,
  fillsSeveral: (cell) =>
    `Formelen i ${cell} kan fylle flere celler. Ingenting ble sortert, for da ville den blitt revet i stykker: gjør den om til verdier, eller sorter selv.`,
  looksElsewhere: (cell) =>
    `Formelen i ${cell} viser til en annen rad, eller til en bestemt plass i en annen fane. Ingenting ble sortert, for etterpå ville den vist til noen andre: gjør den om til en verdi, eller la den vise til sin egen rad.`,
  filtered: (tab) =>
    `Et filter skjuler rader i fanen «${tab}». Ingenting ble sortert, for skjulte rader ville blitt stående: vis alle radene først.`,
  filterAdded:
    'Listen har fått et filter: åpne de små menyene i overskriftene, for eksempel for å se én kategori.',
  hasFilter: 'Fanen har allerede et filter; det får stå som det er.',
};
