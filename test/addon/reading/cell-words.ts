/** Some words of cells in five languages, for lists in tests. */
import type { CellWords } from '../../../src/addon/reading/known-columns';

export const CELL_WORDS: CellWords = {
  ratings: [
    'gut',
    'sehr gut',
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
  ],
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
  punctual: ['pünktlich', 'on time', 'op tijd', 'i tide', 'időben'],
  blanks: ['unknown', 'k. A.', 'onbekend', 'ukjent', 'ismeretlen'],
};
