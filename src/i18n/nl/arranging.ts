/** Dutch: sorting and filtering the clients. */
import { formatCount } from '../format-number';
import type { ArrangingTexts } from '../types/arranging';

export const arrangingNl: ArrangingTexts = {
  title: 'Klanten op rang sorteren',
  question: (clients, tab, firstColumn, lastColumn) =>
    `De ${formatCount(clients, 'nl')} klanten op “${tab}” op volgorde van hun rang zetten? Hele rijen verhuizen (kolom ${firstColumn} tot en met ${lastColumn}), met opmaak, notities en formules. Met “Ongedaan maken” krijg je de oude volgorde terug.`,
  done: (clients) => `${formatCount(clients, 'nl')} klanten staan nu op volgorde van hun rang.`,
  nothingToSort: 'Er valt niets te sorteren: de lijst heeft minder dan twee klanten.',
  changed: (tab, menuItem) =>
    `De lijst op “${tab}” is veranderd sinds de vraag. Er is niets gesorteerd: kies opnieuw “${menuItem}”.`,
  rowBetween: (cell) =>
    `${cell} staat tussen de klanten in een rij die geen klant is. Er is niets gesorteerd, omdat die rij zijn plaats zou verliezen: zet hem eerst boven of onder de klanten.`,
  beside: (cell) =>
    `${cell} staat naast de lijst in een kolom die er niet bij hoort. Er is niets gesorteerd, omdat de inhoud zou blijven staan terwijl de rij verhuist: geef de kolom een kop direct naast de lijst, of verplaats hem.`,
  merged: (cell) =>
    `${cell} is samengevoegd met andere cellen. Er is niets gesorteerd, omdat samengevoegde cellen niet te sorteren zijn: splits ze eerst.`,
  fillsSeveral: (cell) =>
    `De formule in ${cell} kan meerdere cellen vullen. Er is niets gesorteerd, omdat die uit elkaar zou vallen: vervang hem door waarden, of sorteer zelf.`,
  looksElsewhere: (cell) =>
    `De formule in ${cell} verwijst naar een andere rij, of op positie naar een ander tabblad. Er is niets gesorteerd, omdat die daarna naar iemand anders zou verwijzen: vervang hem door zijn waarde, of laat hem naar de eigen rij verwijzen.`,
  filtered: (tab) =>
    `Een filter verbergt rijen op “${tab}”. Er is niets gesorteerd, omdat verborgen rijen zouden blijven staan: maak eerst alle rijen zichtbaar.`,
  filterAdded:
    'De lijst heeft nu een filter: open de kleine menu’s in de koppen, bijvoorbeeld om één categorie te zien.',
  hasFilter: 'Het tabblad heeft al een filter; dat blijft zoals het is.',
};
