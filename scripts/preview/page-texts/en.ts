/** Around the spreadsheet, in English. */
import { PRODUCT_NAME } from '../../../src/addon/product';
import type { PageTexts } from '../../../stand-in/preview/page-texts';

export const pageEn: PageTexts = {
  language: 'en',
  about: [
    'Local preview.',
    `Everything stays in this browser; nothing is sent anywhere. Start with Extensions › ${PRODUCT_NAME}.`,
  ],
  start: 'Start page',
  howTo: 'How to put it into Google Sheets',
  menus: {
    file: 'File',
    open: 'Open…',
    sample: 'New from the sample',
    plain: 'New from a plain list',
    examples: 'Examples',
    download: 'Download (.xlsx)',
    language: 'Spreadsheet language',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    extensions: 'Extensions',
  },
  answers: {
    OK: 'OK',
    CANCEL: 'Cancel',
    YES: 'Yes',
    NO: 'No',
  },
  says: {
    anotherOne: 'Open another spreadsheet?',
    isLost: 'What you changed in this one is lost unless you download it first.',
    working: 'Working…',
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
    notHere: 'The local preview cannot do this. In Google Sheets it works.',
    notEntered: 'This cannot be entered',
    scriptError: 'Script error',
  },
  labels: {
    closeDialog: 'Close dialog',
    closeSidebar: 'Close sidebar',
    closeMessage: 'Close message',
    sheets: 'Sheets',
    addSheet: 'Add sheet',
    menus: 'Menus',
    spreadsheet: 'Spreadsheet',
  },
  instructions: {
    title: 'Put it into Google Sheets',
    steps: [
      'Copy the code with the button below. It is one file: {file}.',
      'Open your spreadsheet in Google Sheets and choose Extensions › Apps Script.',
      'In Code.gs select all, and paste. A new project holds an empty myFunction there; code of your own should stay, so take another spreadsheet then.',
      `Name the project ${PRODUCT_NAME} at the top, and save it.`,
      `Reload the spreadsheet: the menu is under Extensions › ${PRODUCT_NAME}.`,
    ],
    more: 'The rest of the way, with pictures: {guide}.',
    guide: 'the guide',
    copy: 'Copy the code',
    copied: 'Copied',
    refused: 'Not allowed here: open Code.gs',
    close: 'Close',
  },
};
