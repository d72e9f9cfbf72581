/** Around the spreadsheet, in German. */
import { PRODUCT_NAME } from '../../../src/addon/product';
import type { PageTexts } from '../../../stand-in/preview/page-texts';

export const pageDe: PageTexts = {
  language: 'de',
  about: [
    'Lokale Vorschau.',
    `Alles bleibt in diesem Browser; nichts wird irgendwohin gesendet. Beginne mit Extensions › ${PRODUCT_NAME}.`,
  ],
  start: 'Startseite',
  howTo: 'So kommt es in Google Sheets',
  instructions: {
    title: 'In Google Sheets einsetzen',
    steps: [
      'Kopiere den Code mit dem Knopf unten. Er ist eine einzige Datei: {file}.',
      'Öffne deine Tabelle in Google Sheets und wähle Erweiterungen › Apps Script.',
      'Markiere in Code.gs alles und füge ein. In einem neuen Projekt steht dort nur eine leere myFunction; steht dort Code von dir, lass ihn stehen und nimm eine andere Tabelle.',
      `Nenne das Projekt oben ${PRODUCT_NAME} und speichere es.`,
      `Lade die Tabelle neu: Das Menü steht unter Erweiterungen › ${PRODUCT_NAME}.`,
    ],
    more: 'Wie es weitergeht, mit Bildern: {guide}.',
    guide: 'der Leitfaden',
    copy: 'Code kopieren',
    copied: 'Kopiert',
    refused: 'Hier nicht erlaubt: Öffne Code.gs',
    close: 'Schließen',
  },
};
