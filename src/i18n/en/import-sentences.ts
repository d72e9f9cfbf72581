/** English: what the page that imports files says with names and numbers in it. */
import { LISTS } from '../lists';
import type { ImportPageSentences } from '../types/import-page';

const { and, or } = LISTS.en;
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const importSentencesEn: ImportPageSentences = {
  reading: (name) => `Reading ${name}`,
  refused: {
    tooLarge: (name, most) => `${name} is larger than ${most} MB. Export a shorter period.`,
    tooManyRows: (name, most) => `${name} has more than ${most} rows. Export a shorter period.`,
    unreadable: (name) =>
      `${name} cannot be read: it is neither CSV nor Excel nor a calendar. Export it as .csv, .xlsx or .ics from the program it comes from.`,
    oldExcel: (name) => `${name} is in the old Excel format. Open it and save it as .xlsx or .csv.`,
    empty: (name) => `${name} is empty.`,
    noRows: (name) => `${name} has headers and no lines below them.`,
    noHeader: (name) =>
      `In ${name} there is no line with headers, so there is no telling what its columns are. Write one above the others, such as: Date, Client, Hours.`,
    crossed: (name) =>
      `${name} has a column for each day, month or client. What can be read is a line for each entry, with its date, client and hours: export a detailed list, or write one.`,
    twice: (name) => `${name} is in the list already.`,
  },
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
