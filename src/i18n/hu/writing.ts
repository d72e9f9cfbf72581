/** Hungarian: writing cells that the user asked to be written. */
import { the, quotedThe, upper } from './article';
import type { WritingTexts } from '../types/writing';

export const writingHu: WritingTexts = {
  isProtected: (cell) =>
    `${upper(the(cell))} cella védett, és nem szerkesztheted. Nem írtunk be semmit: kérdezd meg a táblázat tulajdonosát.`,
  wouldBreak: (formula, cell) =>
    `${upper(the(formula))} cella képlete ebbe a cellába is ír eredményt: ${cell}. Amit ide beír valaki, elrontja a képletet. Nem írtunk be semmit: azokat a cellákat módosítsd, amelyekkel számol.`,
  editedMeanwhile: (tab) =>
    `Valaki éppen szerkeszti ${quotedThe(tab)} lapot. Nem írtunk be semmit: próbáld újra egy kicsit később.`,
  partlyWritten: (cells, what) =>
    `Nem sikerült mindent beírni, és ami már bekerült, azt nem sikerült visszavonni: ${cells.join(', ')}. ${what === '' ? '' : `${what} `}Nézd meg ezeket a cellákat.`,
  tooLarge: (column, held) =>
    `${upper(the(held))} több annál, mint amennyi ${quotedThe(column)} oszlopba beírható. Nem írtunk be semmit.`,
  saved: {
    values: 'Az értékeket elmentettük.',
    weights: 'A súlyokat elmentettük.',
    cutOffs: 'A ponthatárokat elmentettük.',
    start: 'A táblázat elő van készítve.',
  },
  afterSaving: (saved, what, item) =>
    `${saved} Utána valami elakadt: ${what} Válaszd ezt, és a kategóriák újra pontosak lesznek: „${item}”.`,
  unknownCall:
    'Az oldalsáv olyasmit küldött, amit nem lehet értelmezni. Nem írtunk be semmit: zárd be az oldalsávot, és nyisd meg újra.',
};
