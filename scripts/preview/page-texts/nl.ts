/** Around the spreadsheet, in Dutch. */
import { PRODUCT_NAME } from '../../../src/addon/product';
import type { PageTexts } from '../../../stand-in/preview/page-texts';

export const pageNl: PageTexts = {
  language: 'nl',
  about: [
    'Lokale preview.',
    `Alles blijft in deze browser; er wordt niets ergens naartoe gestuurd. Begin bij Extensies › ${PRODUCT_NAME}.`,
  ],
  start: 'Startpagina',
  howTo: 'Zo zet je het in Google Sheets',
  menus: {
    file: 'Bestand',
    open: 'Openen…',
    sample: 'Nieuw: lijst in gebruik',
    plain: 'Nieuw: lijst van voor de eerste dag',
    examples: 'Voorbeelden',
    download: 'Downloaden (.xlsx)',
    language: 'Taal van de spreadsheet',
    edit: 'Bewerken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    extensions: 'Extensies',
  },
  answers: {
    OK: 'OK',
    CANCEL: 'Annuleren',
    YES: 'Ja',
    NO: 'Nee',
  },
  says: {
    anotherOne: 'Een andere spreadsheet openen?',
    isLost: 'Wat je in deze hebt gewijzigd, gaat verloren als je hem niet eerst downloadt.',
    working: 'Bezig…',
    nothingToUndo: 'Er is niets om ongedaan te maken.',
    nothingToRedo: 'Er is niets om opnieuw te doen.',
    notHere: 'Dit kan de lokale preview niet. In Google Sheets werkt het.',
    notEntered: 'Dit kan niet worden ingevoerd',
    scriptError: 'Scriptfout',
  },
  labels: {
    closeDialog: 'Dialoogvenster sluiten',
    closeSidebar: 'Zijbalk sluiten',
    closeMessage: 'Bericht sluiten',
    sheets: 'Tabbladen',
    addSheet: 'Tabblad toevoegen',
    menus: 'Menu’s',
    spreadsheet: 'Spreadsheet',
  },
  instructions: {
    title: 'In Google Sheets zetten',
    steps: [
      'Kopieer de code met de knop hieronder. Het is één bestand: {file}.',
      'Open je spreadsheet in Google Sheets en kies Extensies › Apps Script.',
      'Selecteer alles in Code.gs en plak. In een nieuw project staat daar alleen een lege myFunction; staat er code van jou, laat die dan staan en neem een andere spreadsheet.',
      `Noem het project bovenaan ${PRODUCT_NAME} en sla het op.`,
      `Laad de spreadsheet opnieuw: het menu staat onder Extensies › ${PRODUCT_NAME}.`,
    ],
    more: 'Hoe het verder gaat, met afbeeldingen: {guide}.',
    guide: 'de handleiding',
    copy: 'Code kopiëren',
    copied: 'Gekopieerd',
    refused: 'Mag hier niet: open Code.gs',
    close: 'Sluiten',
  },
};
