/** German: what the page that imports files says with names and numbers in it. */
import { LISTS } from '../lists';
import type { ImportPageSentences } from '../types/import-page';

const { and, or } = LISTS.de;
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('de')} ${n === 1 ? one : many}`;

export const importSentencesDe: ImportPageSentences = {
  reading: (name) => `${name} wird gelesen`,
  rows: (n) => count(n, 'Zeile', 'Zeilen'),
  period: (first, last) => `${first} – ${last}`,
  fresh: (n) => `${n.toLocaleString('de')} neu`,
  there: (n) => `${n.toLocaleString('de')} schon da`,
  problems: (n) => `${count(n, 'Zelle ließ', 'Zellen ließen')} sich nicht lesen`,
  problem: (row, column, held, needed) =>
    `Zeile ${row}, „${column}“: ${held === '' ? 'leer' : `„${held}“`}, gebraucht wird ${needed}`,
  moreProblems: LISTS.de.andMore,
  datesLabel: (held) => `Datum: ${held} ist`,
  numbersLabel: (held) => `Zahlen: ${held} ist`,
  unitLabel: (held, hours, isMinutes) => `${isMinutes ? 'Minuten' : 'Sekunden'}: ${held} sind ${hours} Std.`,
  missing: (fields) => `Es fehlt eine Spalte für: ${or(fields)}`,
  statusLabel: (word, n) => `„${word}“ (${count(n, 'Zeile', 'Zeilen')}) heißt`,
  silentLabel: (n) => `Zur Zahlung steht nichts da (${count(n, 'Zeile', 'Zeilen')}): gilt als`,
  namesFound: (n) => `${count(n, 'Name steht', 'Namen stehen')} in deiner Kundenliste`,
  ratesLabel: (currencies) => `Wechselkurse für ${and(currencies)} von Google Finance nehmen`,
  remove: (name) => `${name} entfernen`,
  importLines: (n) => `${count(n, 'Zeile', 'Zeilen')} importieren`,
};
