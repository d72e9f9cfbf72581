/** English: what the page that imports files says with names and numbers in it. */
import { LISTS } from '../lists';
import type { ImportPageSentences } from '../types/import-page';

const { and, or } = LISTS.en;
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const importSentencesEn: ImportPageSentences = {
  reading: (name) => `Reading ${name}`,
  rows: (n) => count(n, 'row', 'rows'),
  period: (first, last) => `${first} – ${last}`,
  fresh: (n) => `${n.toLocaleString('en')} new`,
  there: (n) => `${n.toLocaleString('en')} there already`,
  problems: (n) => `${count(n, 'cell', 'cells')} could not be read`,
  problem: (row, column, held, needed) =>
    `Row ${row}, “${column}”: ${held === '' ? 'empty' : `“${held}”`}, ${needed} is needed`,
  moreProblems: LISTS.en.andMore,
  datesLabel: (held) => `Dates: ${held} is`,
  numbersLabel: (held) => `Numbers: ${held} is`,
  unitLabel: (held, hours, isMinutes) => `${isMinutes ? 'Minutes' : 'Seconds'}: ${held} is ${hours} h`,
  missing: (fields) => `A column is missing for: ${or(fields)}`,
  statusLabel: (word, n) => `“${word}” (${count(n, 'row', 'rows')}) means`,
  silentLabel: (n) => `Nothing is said about payment (${count(n, 'row', 'rows')}): counts as`,
  namesFound: (n) => `${count(n, 'name was', 'names were')} found on your list`,
  ratesLabel: (currencies) => `Take exchange rates for ${and(currencies)} from Google Finance`,
  remove: (name) => `Remove ${name}`,
  importLines: (n) => `Import ${count(n, 'line', 'lines')}`,
};
