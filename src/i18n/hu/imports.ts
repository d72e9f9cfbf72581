/** Hungarian: what the server says about importing. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { ImportTexts } from '../types/imports';
import { quotedThe, upper } from './article';

const { and } = LISTS.hu;

export const importsHu: ImportTexts = {
  title: 'Importálás',
  lines: (n, tab) => `${formatCount(n, 'hu')} sor ${quotedThe(tab)} lapon`,
  done: (parts, item) => `Hozzáadva: ${and(parts)}. Visszavonni ezzel lehet: „${item}”.`,
  nothingNew: 'Ezekből a fájlokból már minden megvan: semmi sem került hozzá.',
  gone: (tab, rows) =>
    `Ezeket az időpontokat a naptárban áthelyezték, lemondták vagy szabadként jelölték. Soraik ${quotedThe(tab)} lapon maradnak, amíg nem törlöd őket. Sorok: ${and(rows)}.`,
  partly: (tabs, what, item) =>
    `Az importálás félúton megszakadt, és amit beírt (${LISTS.hu.names(tabs)}), azt nem lehetett visszavonni. ${what === '' ? '' : `${what} `}Távolítsd el ${quotedThe(item)} menüponttal, aztán importálj újra.`,
  noTab: (tab) => `Már nincs „${tab}” nevű lap.`,
  tooMany: (most) =>
    `Ennyit egyszerre nem lehet importálni: legfeljebb ${most} sor fér bele. Exportálj rövidebb időszakot, és importáld a fájlokat egymás után.`,
  unknownCall: (item) =>
    `Az importablak értelmezhetetlen adatot küldött. Nem írtunk be semmit: zárd be, és válaszd újra ${quotedThe(item)} menüpontot.`,
  remove: {
    title: 'Utolsó import eltávolítása',
    nothing: 'Nincs eltávolítható import. Amit te írtál vagy illesztettél be, az sosem törlődik.',
    question: (products, parts) =>
      `${products.length === 0 ? 'Az utolsó import' : `Az utolsó import (${and(products)})`} törlődik: ${and(parts)}. A saját soraid és a korábbi importok megmaradnak. Mehet?`,
    beside: (n) =>
      `${formatCount(n, 'hu')} sorban saját adat áll mellette: ott csak az importált cellák ürülnek ki.`,
    changed: (item) =>
      `A sorok közben megváltoztak. Semmi sem törlődött: válaszd újra ${quotedThe(item)} menüpontot.`,
    done: (parts) => `Eltávolítva: ${and(parts)}.`,
    halfDone: (what, item) =>
      `Az import egy része törlődött, aztán valami elakadt: ${what} ${upper(quotedThe(item))} menüponttal a többi is eltávolítható.`,
  },
};
