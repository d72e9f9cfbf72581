/** What somebody reads first who has unpacked a release: a text that opens everywhere, one paragraph for each language. It tells nothing that the guide tells. */
import { PRODUCT_NAME } from '../../src/addon/product';
import { LANGUAGES, type Language } from '../../src/i18n/types/texts';
import { PASTE_FILE } from '../build/paste-file';

/** @param guide of that language */
const BEGIN: Readonly<Record<Language, (guide: string) => string>> = {
  en: (guide) => `Open ${guide} in your browser. It shows, with pictures, how ${PASTE_FILE} comes
into your spreadsheet and what to do then. ${PASTE_FILE} is a text: open it with a
text editor (Windows: right-click, Open with, Notepad), select all, and copy.`,
  de: (guide) => `Öffne ${guide} im Browser. Dort steht mit Bildern, wie ${PASTE_FILE} in deine
Tabelle kommt und wie es weitergeht. ${PASTE_FILE} ist ein Text: Öffne die Datei mit
einem Texteditor (Windows: Rechtsklick, Öffnen mit, Editor), markiere alles und
kopiere es.`,
  nb: (guide) => `Åpne ${guide} i nettleseren. Der står det, med bilder, hvordan ${PASTE_FILE}
kommer inn i regnearket ditt, og hva du gjør videre. ${PASTE_FILE} er ren tekst: Åpne
filen i et tekstredigeringsprogram (Windows: høyreklikk, Åpne i, Notisblokk),
merk alt og kopier.`,
  hu: (guide) => `Nyisd meg a böngészőben ezt: ${guide}. Képekkel mutatja meg, hogyan kerül a
${PASTE_FILE} a táblázatodba, és mi a teendő utána. A ${PASTE_FILE} szövegfájl: nyisd meg egy
szövegszerkesztővel (Windows: jobb kattintás, Társítás, Jegyzettömb), jelöld ki
az egészet, és másold.`,
  nl: (guide) => `Open ${guide} in je browser. Daar staat, met afbeeldingen, hoe ${PASTE_FILE} in
je spreadsheet komt en hoe het verdergaat. ${PASTE_FILE} is tekst: open het bestand met
een teksteditor (Windows: rechtsklikken, Openen met, Kladblok), selecteer alles
en kopieer het.`,
};

const THE_REST = `dist/         what clasp pushes into a script project, in place of ${PASTE_FILE}
CHANGELOG.md  what is new
LICENSE       MIT
NOTICES.txt   the licences of the packages inside
SHA256SUMS    to see that all arrived as it was made: sha256sum --check SHA256SUMS`;

/** @returns the text, in lines that fit a narrow window */
export function formatReadme(version: string): string {
  const begin = LANGUAGES.map((language) => BEGIN[language](`guide/${language}.html`));
  return `${[`${PRODUCT_NAME} ${version}`, ...begin, THE_REST].join('\n\n')}\n`;
}
