/** Dutch: what the page that imports files says with names and numbers in it. */
import { LISTS } from '../lists';
import type { ImportPageSentences } from '../types/import-page';

const { and, or } = LISTS.nl;
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('nl')} ${n === 1 ? one : many}`;

export const importSentencesNl: ImportPageSentences = {
  reading: (name) => `${name} wordt gelezen`,
  rows: (n) => count(n, 'rij', 'rijen'),
  period: (first, last) => `${first} – ${last}`,
  fresh: (n) => `${n.toLocaleString('nl')} nieuw`,
  there: (n) => `${n.toLocaleString('nl')} al aanwezig`,
  problems: (n) => `${count(n, 'cel was', 'cellen waren')} niet te lezen`,
  problem: (row, column, held, needed) =>
    `Rij ${row}, “${column}”: ${held === '' ? 'leeg' : `“${held}”`}, nodig is ${needed}`,
  moreProblems: LISTS.nl.andMore,
  datesLabel: (held) => `Datums: ${held} is`,
  numbersLabel: (held) => `Getallen: ${held} is`,
  unitLabel: (held, hours, isMinutes) => `${isMinutes ? 'Minuten' : 'Seconden'}: ${held} is ${hours} uur`,
  missing: (fields) => `Er ontbreekt een kolom voor: ${or(fields)}`,
  statusLabel: (word, n) => `“${word}” (${count(n, 'rij', 'rijen')}) betekent`,
  silentLabel: (n) => `Over betaling staat er niets (${count(n, 'rij', 'rijen')}): telt als`,
  namesFound: (n) => `${count(n, 'naam staat', 'namen staan')} in je klantenlijst`,
  ratesLabel: (currencies) => `Wisselkoersen voor ${and(currencies)} van Google Finance gebruiken`,
  remove: (name) => `${name} verwijderen`,
  importLines: (n) => `${count(n, 'rij', 'rijen')} importeren`,
};
