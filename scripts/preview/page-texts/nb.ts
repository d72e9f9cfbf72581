/** Around the spreadsheet, in Norwegian. */
import { PRODUCT_NAME } from '../../../src/addon/product';
import type { PageTexts } from '../../../stand-in/preview/page-texts';

export const pageNb: PageTexts = {
  language: 'nb',
  about: [
    'Lokal forhåndsvisning.',
    `Alt blir i denne nettleseren; ingenting sendes noe sted. Begynn med Utvidelser › ${PRODUCT_NAME}.`,
  ],
  start: 'Startside',
  howTo: 'Slik får du det inn i Google Sheets',
  menus: {
    file: 'Fil',
    open: 'Åpne…',
    sample: 'Ny: liste i bruk',
    plain: 'Ny: liste før første dag',
    examples: 'Eksempler',
    download: 'Last ned (.xlsx)',
    language: 'Regnearkets språk',
    edit: 'Rediger',
    undo: 'Angre',
    redo: 'Gjør om',
    extensions: 'Utvidelser',
  },
  answers: {
    OK: 'OK',
    CANCEL: 'Avbryt',
    YES: 'Ja',
    NO: 'Nei',
  },
  says: {
    anotherOne: 'Åpne et annet regneark?',
    isLost: 'Det du har endret i dette, går tapt hvis du ikke laster det ned først.',
    working: 'Arbeider…',
    nothingToUndo: 'Det er ingenting å angre.',
    nothingToRedo: 'Det er ingenting å gjøre om.',
    notHere: 'Dette kan ikke den lokale forhåndsvisningen. I Google Sheets går det.',
    notEntered: 'Dette kan ikke skrives inn',
    scriptError: 'Skriptfeil',
  },
  labels: {
    closeDialog: 'Lukk dialogboksen',
    closeSidebar: 'Lukk sidepanelet',
    closeMessage: 'Lukk meldingen',
    sheets: 'Ark',
    addSheet: 'Legg til ark',
    menus: 'Menyer',
    spreadsheet: 'Regneark',
  },
  instructions: {
    title: 'Legg det inn i Google Sheets',
    steps: [
      'Kopier koden med knappen nedenfor. Den er én fil: {file}.',
      'Åpne regnearket ditt i Google Sheets, og velg Utvidelser › Apps Script.',
      'Merk alt i Code.gs, og lim inn. I et nytt prosjekt står det bare en tom myFunction der; står det kode som er din, la den stå og bruk et annet regneark.',
      `Gi prosjektet navnet ${PRODUCT_NAME} øverst, og lagre det.`,
      `Last inn regnearket på nytt: Menyen ligger under Utvidelser › ${PRODUCT_NAME}.`,
    ],
    more: 'Veien videre, med bilder: {guide}.',
    guide: 'veiledningen',
    copy: 'Kopier koden',
    copied: 'Kopiert',
    refused: 'Ikke tillatt her: åpne Code.gs',
    close: 'Lukk',
  },
};
