/** Dutch: writing cells that the user asked to be written. */
import type { WritingTexts } from '../types/writing';

export const writingNl: WritingTexts = {
  isProtected: (cell) =>
    `${cell} is beveiligd en je mag de cel niet bewerken. Er is niets geschreven: vraag het aan de eigenaar van de spreadsheet.`,
  wouldBreak: (formula, cell) =>
    `De formule in ${formula} vult ${cell} met zijn uitkomst; wat iemand daar intypt, maakt hem stuk. Er is niets geschreven: wijzig de cellen waarmee hij rekent.`,
  editedMeanwhile: (tab) =>
    `Iemand is nu aan het werk op het tabblad “${tab}”. Er is niets geschreven: probeer het zo nog eens.`,
  partlyWritten: (cells, what) =>
    `Niet alles kon worden geschreven, en wat er al staat, kon niet worden teruggezet: ${cells.join(', ')}. ${what === '' ? '' : `${what} `}Kijk deze cellen even na.`,
  tooLarge: (column, held) => `${held} is meer dan “${column}” kan bevatten. Er is niets geschreven.`,
  saved: {
    values: 'De waarden zijn opgeslagen.',
    weights: 'De gewichten zijn opgeslagen.',
    cutOffs: 'De scoregrenzen zijn opgeslagen.',
    start: 'De spreadsheet is ingericht.',
  },
  afterSaving: (saved, what, item) =>
    `${saved} Daarna ging er iets mis: ${what} Kies “${item}”, dan kloppen de categorieën weer.`,
  unknownCall:
    'De zijbalk stuurde iets wat niet te begrijpen is. Er is niets geschreven: sluit de zijbalk en open hem opnieuw.',
};
