/** Times as trackers and people shorten them, spelled so that they are read: whether a cell holds a time at all is known by who asks. */
import { AND } from '../and';
import { isWord, type CellWords } from '../cell-words';

const BETWEEN = new RegExp(`(?<=\\p{L}\\.?) ${AND} (?=\\d)`, 'u');

/**
 * Spells out how long something takes.
 *
 * @param text as plainText gives it
 * @param words for hours, and for lengths as a whole
 * @returns the text with "min" for a lone "m" or a stroke, a clock without its unit, fractions in figures, no word between hours and minutes; others as they are; never throws
 * @example spellDuration('45m', { hours: [], lengths: {} }) // => "45 min"
 * @example spellDuration('1:30 h', { hours: ['h'], lengths: {} }) // => "1:30"
 * @example spellDuration('1½ h', { hours: ['h'], lengths: {} }) // => "1.5 h"
 * @example spellDuration('1 uur en 30 minuten', { hours: ['uur'], lengths: {} }) // => "1 uur 30 minuten"
 * @example spellDuration('half an hour', { hours: [], lengths: { 30: ['half an hour'] } }) // => "30 min"
 */
export function spellDuration(text: string, words: Pick<CellWords, 'hours' | 'lengths'>): string {
  const length = Object.entries(words.lengths).find(([, texts]) => isWord(text, texts));
  if (length !== undefined) return `${length[0]} min`;
  const [, clock, unit] = /^(\d+:\d\d)\s?(\p{L}+)\.?$/u.exec(text) ?? [];
  if (clock !== undefined && words.hours.includes(unit)) return clock;
  return text
    .replace(BETWEEN, ' ')
    .replace(/^(\d+)\s?(?:m|['’′])$/, '$1 min')
    .replace(
      /^(\d*)\s?(?:1[⁄/]2|½)(?=\s|\p{L}|$)/u,
      (_half, whole: string) => `${whole === '' ? 0 : whole}.5`,
    );
}
