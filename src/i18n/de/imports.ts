/** German: what the server says about importing. */
import { formatCount } from '../format-number';
import { LISTS } from '../lists';
import type { ImportTexts } from '../types/imports';

const { and, names } = LISTS.de;

const count = (n: number, one: string, many: string): string =>
  `${formatCount(n, 'de')} ${n === 1 ? one : many}`;

export const importsDe: ImportTexts = {
  title: 'Importieren',
  lines: (n, tab) => `${count(n, 'Zeile', 'Zeilen')} auf „${tab}“`,
  done: (parts, item) => `Hinzugekommen: ${and(parts)}. „${item}“ nimmt es zurück.`,
  nothingNew: 'Alles aus diesen Dateien ist schon da: Es kam nichts hinzu.',
  gone: (tab, rows) =>
    `Diese Termine sind im Kalender verschoben, abgesagt oder als frei markiert. Ihre Zeilen bleiben auf „${tab}“, bis du sie löschst: ${rows.length === 1 ? 'Zeile' : 'Zeilen'} ${and(rows)}.`,
  partly: (tabs, what, item) =>
    `Der Import ist mittendrin gescheitert, und was auf ${names(tabs)} steht, ließ sich nicht zurücknehmen. ${what === '' ? '' : `${what} `}Entferne es mit „${item}“ und importiere noch einmal.`,
  noTab: (tab) => `Das Blatt „${tab}“ gibt es nicht mehr.`,
  tooMany: (most) =>
    `Das ist mehr, als ein Import aufnimmt: höchstens ${most} Zeilen. Exportiere einen kürzeren Zeitraum und importiere die Dateien nacheinander.`,
  unknownCall: (item) =>
    `Das Importfenster hat etwas Unverständliches geschickt. Es wurde nichts geschrieben: Schließ das Fenster und wähle noch einmal „${item}“.`,
  remove: {
    title: 'Letzten Import entfernen',
    nothing:
      'Es gibt keinen Import, der entfernt werden könnte. Zeilen, die du selbst getippt oder eingefügt hast, werden nie entfernt.',
    question: (products, parts) =>
      `${products.length === 0 ? 'Der letzte Import' : `Der letzte Import (${and(products)})`} wird entfernt: ${and(parts)}. Deine eigenen Zeilen und alle früheren Importe bleiben. Weiter?`,
    beside: (n) =>
      `In ${count(n, 'Zeile', 'Zeilen')} steht etwas von dir daneben: Dort werden nur die importierten Zellen geleert.`,
    changed: (item) =>
      `Die Zeilen haben sich inzwischen geändert. Es wurde nichts entfernt: Wähle noch einmal „${item}“.`,
    done: (parts) => `Entfernt: ${and(parts)}.`,
    halfDone: (what, item) =>
      `Ein Teil des Imports ist entfernt, dann ging etwas schief: ${what} Wähle noch einmal „${item}“, um den Rest zu entfernen.`,
  },
};
