/** Around the spreadsheet, in German. */
import { PRODUCT_NAME } from '../../../src/addon/product';
import type { PageTexts } from '../../../stand-in/preview/page-texts';

export const pageDe: PageTexts = {
  language: 'de',
  about: [
    'Lokale Vorschau.',
    `Alles bleibt in diesem Browser; nichts wird irgendwohin gesendet. Beginne mit Erweiterungen › ${PRODUCT_NAME}.`,
  ],
  start: 'Startseite',
  howTo: 'So kommt es in Google Sheets',
  menus: {
    file: 'Datei',
    open: 'Öffnen…',
    sample: 'Neu: Liste in Gebrauch',
    plain: 'Neu: Liste vor dem ersten Tag',
    examples: 'Beispiele',
    download: 'Herunterladen (.xlsx)',
    language: 'Sprache der Tabelle',
    edit: 'Bearbeiten',
    undo: 'Rückgängig machen',
    redo: 'Wiederholen',
    extensions: 'Erweiterungen',
  },
  answers: {
    OK: 'OK',
    CANCEL: 'Abbrechen',
    YES: 'Ja',
    NO: 'Nein',
  },
  says: {
    anotherOne: 'Eine andere Tabelle öffnen?',
    isLost: 'Was du in dieser geändert hast, geht verloren, wenn du sie nicht zuerst herunterlädst.',
    working: 'Läuft…',
    nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
    nothingToRedo: 'Es gibt nichts zu wiederholen.',
    notHere: 'Das kann die lokale Vorschau nicht. In Google Sheets geht es.',
    notEntered: 'Das kann nicht eingegeben werden',
    scriptError: 'Skriptfehler',
  },
  labels: {
    closeDialog: 'Dialog schließen',
    closeSidebar: 'Seitenleiste schließen',
    closeMessage: 'Meldung schließen',
    sheets: 'Tabellenblätter',
    addSheet: 'Tabellenblatt hinzufügen',
    menus: 'Menüs',
    spreadsheet: 'Tabelle',
  },
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
