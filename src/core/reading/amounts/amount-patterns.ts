/** Patterns of the words that stand in amounts. Cells are many and words stay the same: each pattern is made once. */
import { heldIn } from '../../held-in';
import type { CellWords } from '../cell-words';

/** Null where no word says such a thing. */
export interface AmountPatterns {
  /** A word before a number that is not exact: "ca. 10", "max. 10". */
  readonly about: RegExp | null;
  /** Hours, and the minutes after them: "12 h 30", "12 hours 30 min". */
  readonly time: RegExp | null;
  /** Two numbers and a word between them: "10 to 12". */
  readonly range: RegExp | null;
}

type PatternWords = Pick<CellWords, 'about' | 'bounds' | 'hours' | 'minutes' | 'to'>;

const known = new WeakMap<PatternWords, AmountPatterns>();

/**
 * The patterns of some words.
 *
 * @param words as plainText writes them
 * @returns the same object for the same words; never throws
 * @example amountPatterns({ about: ['ca'], bounds: [], hours: [], minutes: [], to: [] }).about?.test('ca. 10') // => true
 */
export function amountPatterns(words: PatternWords): AmountPatterns {
  return heldIn(known, words, makePatterns);
}

function makePatterns(words: PatternWords): AmountPatterns {
  const { about: inexact, bounds, hours, minutes } = words;
  const [about, hour, minute, to] = [[...inexact, ...bounds], hours, minutes, words.to].map(anyOf);
  const isTimed = hour !== '' && minute !== '';
  return {
    about: about === '' ? null : new RegExp(`^(?:${about})\\.? ?(?=[\\d€$£(]|kr)`),
    time: isTimed ? new RegExp(`^(\\d{1,5}) ?(?:${hour})\\.? ?([0-5]?\\d) ?(?:(?:${minute})\\.?)?$`) : null,
    range: to === '' ? null : new RegExp(`^(.*\\d[^\\d]*?) (?:${to}) (.*\\d.*)$`),
  };
}

function anyOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
