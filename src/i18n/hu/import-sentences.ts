/** Hungarian: what the page that imports files says with names and numbers in it. */
import { LISTS } from '../lists';
import { the, upper } from './article';
import type { ImportPageSentences } from '../types/import-page';

const { and, or } = LISTS.hu;
const number = (n: number): string => n.toLocaleString('hu');

export const importSentencesHu: ImportPageSentences = {
  reading: (name) => `Beolvasás: ${name}`,
  rows: (n) => `${number(n)} sor`,
  period: (first, last) => `${first} – ${last}`,
  fresh: (n) => `${number(n)} új`,
  there: (n) => `${number(n)} már megvan`,
  problems: (n) => `${number(n)} cella nem olvasható`,
  problem: (row, column, held, needed) =>
    `${row}. sor, „${column}”: ${held === '' ? 'üres' : `„${held}”`}, pedig ${needed} kell oda`,
  moreProblems: LISTS.hu.andMore,
  datesLabel: (held) => `Dátumok: ${held} ezt jelenti:`,
  numbersLabel: (held) => `Számok: ${held} ezt jelenti:`,
  unitLabel: (held, hours, isMinutes) =>
    `${isMinutes ? 'Percek' : 'Másodpercek'}: ${held} ezt jelenti: ${hours} óra`,
  missing: (fields) => `Hiányzik egy oszlop ehhez: ${or(fields)}`,
  statusLabel: (word, n) => `„${word}” (${number(n)} sor) ezt jelenti:`,
  silentLabel: (n) => `A fizetésről nincs adat (${number(n)} sor), ezért ez érvényes:`,
  namesFound: (n) => `${number(n)} név megvan az ügyféllistádon`,
  ratesLabel: (currencies) => `Árfolyamok a Google Finance oldaláról: ${and(currencies)}`,
  remove: (name) => `${upper(the(name))} eltávolítása`,
  importLines: (n) => `${number(n)} sor importálása`,
};
