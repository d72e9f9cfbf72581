/** Hungarian: what the page that imports files says with names and numbers in it. */
import { LISTS } from '../lists';
import { quotedThe, the, upper } from './article';
import type { ImportPageSentences } from '../types/import-page';

const { and, or } = LISTS.hu;
const number = (n: number): string => n.toLocaleString('hu');

export const importSentencesHu: ImportPageSentences = {
  reading: (name) => `Beolvasás: ${name}`,
  refused: {
    tooLarge: (name, most) =>
      `${upper(quotedThe(name))} fájl nagyobb, mint ${most} MB. Exportálj rövidebb időszakot.`,
    tooManyRows: (name, most) =>
      `${upper(quotedThe(name))} fájlban több mint ${most} sor van. Exportálj rövidebb időszakot.`,
    unreadable: (name) =>
      `${upper(quotedThe(name))} fájl nem olvasható: nem CSV, nem Excel és nem naptár. Exportáld .csv, .xlsx vagy .ics formában abból a programból, amelyből származik.`,
    oldExcel: (name) =>
      `${upper(quotedThe(name))} fájl régi Excel-formátumú. Nyisd meg, és mentsd .xlsx vagy .csv formában.`,
    empty: (name) => `${upper(quotedThe(name))} fájl üres.`,
    noRows: (name) => `${upper(quotedThe(name))} fájlban csak fejléc van, alatta nincsenek sorok.`,
    noHeader: (name) =>
      `${upper(quotedThe(name))} fájlban nincs fejlécsor, így nem lehet tudni, mi van az oszlopokban. Írj egyet legfelülre, például: Dátum, Ügyfél, Óra.`,
    crossed: (name) =>
      `${upper(quotedThe(name))} fájlban minden napnak, hónapnak vagy ügyfélnek külön oszlopa van. Soronként egy bejegyzés kell, dátummal, ügyféllel és óraszámmal: exportálj részletes listát, vagy írd így.`,
    twice: (name) => `${upper(quotedThe(name))} fájl már a listán van.`,
  },
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
