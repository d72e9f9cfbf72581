/** Around the spreadsheet, in Hungarian. */
import { PRODUCT_NAME } from '../../../src/addon/product';
import type { PageTexts } from '../../../stand-in/preview/page-texts';

export const pageHu: PageTexts = {
  language: 'hu',
  about: [
    'Helyi előnézet.',
    `Minden ebben a böngészőben marad; semmi sem kerül elküldésre. Kezdd itt: Bővítmények › ${PRODUCT_NAME}.`,
  ],
  start: 'Kezdőlap',
  howTo: 'Így kerül a Google Sheetsbe',
  menus: {
    file: 'Fájl',
    open: 'Megnyitás…',
    sample: 'Új: használatban lévő lista',
    plain: 'Új: lista az első nap előtt',
    examples: 'Példák',
    download: 'Letöltés (.xlsx)',
    language: 'A táblázat nyelve',
    edit: 'Szerkesztés',
    undo: 'Visszavonás',
    redo: 'Mégis',
    extensions: 'Bővítmények',
  },
  answers: {
    OK: 'OK',
    CANCEL: 'Mégse',
    YES: 'Igen',
    NO: 'Nem',
  },
  says: {
    anotherOne: 'Megnyitsz egy másik táblázatot?',
    isLost: 'Amit ebben módosítottál, elvész, ha előbb nem töltöd le.',
    working: 'Dolgozik…',
    nothingToUndo: 'Nincs mit visszavonni.',
    nothingToRedo: 'Nincs mit megismételni.',
    notHere: 'Erre a helyi előnézet nem képes. A Google Sheetsben működik.',
    notEntered: 'Ez nem írható be',
    scriptError: 'Szkripthiba',
  },
  labels: {
    closeDialog: 'Párbeszédablak bezárása',
    closeSidebar: 'Oldalsáv bezárása',
    closeMessage: 'Üzenet bezárása',
    sheets: 'Munkalapok',
    addSheet: 'Munkalap hozzáadása',
    menus: 'Menük',
    spreadsheet: 'Táblázat',
  },
  instructions: {
    title: 'Beillesztés a Google Sheetsbe',
    steps: [
      'Másold ki a kódot az alábbi gombbal. Egyetlen fájl: {file}.',
      'Nyisd meg a táblázatodat a Google Sheetsben, és válaszd ezt: Bővítmények › Apps Script.',
      'A Code.gs fájlban jelölj ki mindent, és illeszd be a kódot. Egy új projektben csak egy üres myFunction áll ott; ha a te kódod van benne, hagyd meg, és válassz másik táblázatot.',
      `Fent adj nevet a projektnek: ${PRODUCT_NAME}, és mentsd el.`,
      `Töltsd be újra a táblázatot: a menü itt lesz: Bővítmények › ${PRODUCT_NAME}.`,
    ],
    more: 'Hogyan tovább, képekkel: {guide}.',
    guide: 'az útmutató',
    copy: 'Kód másolása',
    copied: 'Kimásolva',
    refused: 'Itt nem engedélyezett: nyisd meg a Code.gs fájlt',
    close: 'Bezárás',
  },
};
