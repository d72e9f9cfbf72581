/** Norwegian: what the page that imports files says with names and numbers in it. */
import { LISTS } from '../lists';
import type { ImportPageSentences } from '../types/import-page';

const { and, or } = LISTS.nb;
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('nb')} ${n === 1 ? one : many}`;

export const importSentencesNb: ImportPageSentences = {
  reading: (name) => `Leser ${name}`,
  rows: (n) => count(n, 'rad', 'rader'),
  period: (first, last) => `${first} – ${last}`,
  fresh: (n) => `${n.toLocaleString('nb')} nye`,
  there: (n) => `${n.toLocaleString('nb')} finnes fra før`,
  problems: (n) => `${count(n, 'celle', 'celler')} kunne ikke leses`,
  problem: (row, column, held, needed) =>
    `Rad ${row}, «${column}»: ${held === '' ? 'tomt' : `«${held}»`}, men det må være ${needed}`,
  moreProblems: LISTS.nb.andMore,
  datesLabel: (held) => `Datoer: ${held} er`,
  numbersLabel: (held) => `Tall: ${held} er`,
  unitLabel: (held, hours, isMinutes) => `${isMinutes ? 'Minutter' : 'Sekunder'}: ${held} er ${hours} t`,
  missing: (fields) => `Det mangler en kolonne for: ${or(fields)}`,
  statusLabel: (word, n) => `«${word}» (${count(n, 'rad', 'rader')}) betyr`,
  silentLabel: (n) => `Ingenting står om betaling (${count(n, 'rad', 'rader')}): regnes som`,
  namesFound: (n) => `${count(n, 'navn', 'navn')} står i kundelisten din`,
  ratesLabel: (currencies) => `Hent valutakurser for ${and(currencies)} fra Google Finance`,
  remove: (name) => `Fjern ${name}`,
  importLines: (n) => `Importer ${count(n, 'linje', 'linjer')}`,
};
