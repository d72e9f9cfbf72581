/** The page to start at in English. */
import type { StartTexts } from './start-texts';

export const startEn: StartTexts = {
  language: 'English',
  title: 'Client Tiers: try it with your own list',
  heading: 'Which clients matter most, and why?',
  lead: 'Client Tiers sorts your clients into A, B and C, writes the reason beside every letter and names the next step, in Google Sheets™. Here you can try it at once, without an account.',
  own: {
    heading: 'With your own list',
    choose: 'Choose a file…',
    drop: 'or drop it anywhere on this page',
    kinds: 'An .xlsx or .csv file with a column of names. Keep your own headers; your file is not changed.',
    staysHere: 'Nothing leaves this browser. Your list is read on this computer and sent to nobody.',
    refused:
      'This window keeps nothing, so the file cannot be handed on. Open an example, then choose File › Open… there.',
  },
  example: {
    heading: 'With an example',
    inUse: 'A list that has been in use for months',
    inUseNote: 'Twelve clients with tiers, reasons, changes and next steps.',
    plain: 'The same list before its first day',
    plainNote: 'Set it up yourself, from the first click to the first tier.',
  },
  goOn: 'Go on with',
  goOnNote: 'What you did last time is still in this browser.',
  steps: {
    heading: 'Three steps to your first tiers',
    lines: (setUp, recalculate) => [
      'Open your list. The spreadsheet speaks its language.',
      `In the menu Extensions › Client Tiers, choose “${setUp}”. It shows what each column is read as before it writes anything.`,
      `Choose “${recalculate}”. Tiers, reasons and next steps appear beside the names.`,
    ],
  },
  picture: 'A list of clients with tiers in colour, scores, next steps and a sentence of reasons for each.',
  largeScreen: 'The spreadsheet is wide: it is easiest on a computer.',
  offline: 'From now on this page works without a connection, too.',
  languages: 'Languages',
  guide: 'The guide, step by step',
  readme: 'All about it, for developers too',
  notices: 'Licences',
  trademark: 'Google Sheets is a trademark of Google LLC. Client Tiers is not affiliated with Google.',
};
