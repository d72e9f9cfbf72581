/** Some words of cells in five languages, for lists in tests. */
import type { CellWords } from '../../../src/addon/reading/words-of-cells';
import { spellCellWord, withSingles } from '../../../src/core/reading/cell-sense';

const AS_WRITTEN: Omit<CellWords, 'singles'> = {
  ratings: [
    'gut',
    'mittel',
    'schlecht',
    'good',
    'ok',
    'bad',
    'high',
    'medium',
    'low',
    'jó',
    'rossz',
    'bra',
    'goed',
    'átlag',
    'average',
  ],
  very: ['sehr', 'very', 'nagyon'],
  ticks: [
    'yes',
    'no',
    'ja',
    'nein',
    'nee',
    'nei',
    'igen',
    'nem',
    'true',
    'false',
    'wahr',
    'falsch',
    'checked',
  ],
  noughts: ['none', 'keine', 'geen', 'ingen', 'nincs'],
  pastDays: ['yesterday', 'gestern'],
  punctual: ['pünktlich', 'on time', 'op tijd', 'i tide', 'időben'],
  pays: ['pays', 'zahlt', 'betaalt', 'betaler', 'fizet'],
  blanks: ['unknown', 'k. A.', 'onbekend', 'ukjent', 'ismeretlen'],
};

const SPELLED = Object.fromEntries(
  Object.entries(AS_WRITTEN).map(([kind, words]) => [kind, words.map(spellCellWord)]),
) as unknown as typeof AS_WRITTEN;

export const CELL_WORDS: CellWords = withSingles(SPELLED);
