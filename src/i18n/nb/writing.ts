/** Norwegian: writing cells that the user asked to be written. */
import type { WritingTexts } from '../types/writing';

export const writingNb: WritingTexts = {
  isProtected: (cell) =>
    `${cell} er beskyttet, og du kan ikke redigere cellen. Ingenting ble skrevet: spør den som eier regnearket.`,
  wouldBreak: (formula, cell) =>
    `Formelen i ${formula} fyller ${cell} med resultatet sitt, og det som skrives der, ødelegger den. Ingenting ble skrevet: endre cellene den regner med.`,
  editedMeanwhile: (tab) =>
    `Noen redigerer fanen «${tab}» akkurat nå. Ingenting ble skrevet: prøv igjen om et øyeblikk.`,
  partlyWritten: (cells, what) =>
    `Ikke alt kunne skrives, og det som allerede står der, kunne ikke angres: ${cells.join(', ')}. ${what === '' ? '' : `${what} `}Se på disse cellene.`,
  tooLarge: (column, held) => `${held} er mer enn «${column}» kan romme. Ingenting ble skrevet.`,
  saved: {
    values: 'Verdiene er lagret.',
    weights: 'Vektene er lagret.',
    cutOffs: 'Poenggrensene er lagret.',
    start: 'Regnearket er klargjort.',
  },
  afterSaving: (saved, what, item) =>
    `${saved} Etterpå gikk noe galt: ${what} Velg «${item}», så stemmer kategoriene igjen.`,
  unknownCall:
    'Sidepanelet sendte noe som ikke er til å forstå. Ingenting ble skrevet: lukk sidepanelet og åpne det igjen.',
};
