/** Around the spreadsheet, in Dutch. */
import { PRODUCT_NAME } from '../../../src/addon/product';
import type { PageTexts } from '../../../stand-in/preview/page-texts';

export const pageNl: PageTexts = {
  language: 'nl',
  about: [
    'Lokale preview.',
    `Alles blijft in deze browser; er wordt niets ergens naartoe gestuurd. Begin bij Extensions › ${PRODUCT_NAME}.`,
  ],
  start: 'Startpagina',
  howTo: 'Zo zet je het in Google Sheets',
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
