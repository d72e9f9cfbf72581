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
