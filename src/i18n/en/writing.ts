/** English: writing cells that the user asked to be written. */
import type { WritingTexts } from '../types/writing';

export const writingEn: WritingTexts = {
  isProtected: (cell) =>
    `${cell} is protected, and you may not edit it. Nothing was written: ask the owner of the spreadsheet.`,
  wouldBreak: (formula, cell) =>
    `The formula in ${formula} fills ${cell} with its result, and anything typed there would break it. Nothing was written: change the cells it is worked out from.`,
  editedMeanwhile: (tab) =>
    `Somebody is editing the ${tab} tab right now. Nothing was written: try again in a moment.`,
  partlyWritten: (cells, what) =>
    `Not everything could be written, and what is written could not be taken back: ${cells.join(', ')}. ${what === '' ? '' : `${what} `}Please look at these cells.`,
  tooLarge: (column, held) => `${held} is more than “${column}” can hold. Nothing was written.`,
  saved: {
    values: 'The values are saved.',
    weights: 'The weights are saved.',
    cutOffs: 'The cut-offs are saved.',
    start: 'The spreadsheet is set up.',
  },
  afterSaving: (saved, what, item) =>
    `${saved} After that something failed: ${what} Choose “${item}” to bring the tiers up to date.`,
  unknownCall:
    'The sidebar sent something that cannot be understood. Nothing was written: close the sidebar and open it again.',
};
