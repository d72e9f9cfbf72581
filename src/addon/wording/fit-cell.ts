/** What we write, so that a cell can hold it. Sentences are short by themselves; this is for the user's own texts in them. */
import { shortenText } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { firstOf } from './spoken-names';

/** Google's limit. */
const MOST_CHARACTERS = 50000;
/** The user's own text for a tier, repeated beside every client in it. */
export const LONGEST_STEP = 500;
/** What a note or the help of a dropdown holds: what 1, 3 and 5 look like, and some more. */
export const LONGEST_GUIDANCE = 1000;
const MOST_PROBLEMS = 6;

export function fitCell(text: string): string {
  return shortenText(text, MOST_CHARACTERS);
}

/** The Why sentence and, after it, what is wrong with the row: of many problems the first. */
export function whyCell(why: string, problems: readonly string[], texts: Texts): string {
  const more = (count: number): string => `${texts.list.andMore(count)}.`;
  return fitCell([why, ...firstOf(problems, MOST_PROBLEMS, texts, more)].join(' '));
}
