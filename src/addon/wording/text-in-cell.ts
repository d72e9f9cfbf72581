/** Texts on their way into cells: written as if typed, some would become something else. Computes only. */
import type { CellValue } from '../../core/types';

/** Without a digit there is no number, no date and no time; these begin formulas, errors and texts behind an apostrophe. */
const WITHOUT_DIGIT = /^[^\s\d=+\-@'#][^\d]*$/;
const TRUTH_WORDS = /^(true|false|wahr|falsch|sann|usann|igaz|hamis|waar|onwaar)$/i;
const STARTS_WITH_LETTER = /^\p{L}/u;
/** Stands in no number, date or time of any language. */
const ARROW = '→';
/** Dates have fewer: "Saturday, 21 November 2026 at 3:15 pm". */
const WORDS_OF_A_SENTENCE = 6;

/** Whether a spreadsheet takes a typed text for nothing but a text; where in doubt, not. */
export function isSurelyText(text: string): boolean {
  if (text === '') return true;
  if (WITHOUT_DIGIT.test(text)) return !TRUTH_WORDS.test(text.trim());
  if (!STARTS_WITH_LETTER.test(text)) return false;
  return text.includes(ARROW) || isSentence(text);
}

/** Counts no further than it must: there are as many of these texts as clients. */
function isSentence(text: string): boolean {
  const word = /\p{L}{2,}/gu;
  let words = 0;
  while (words < WORDS_OF_A_SENTENCE && word.test(text)) words++;
  return words === WORDS_OF_A_SENTENCE;
}

/**
 * What to write so that a text stays that text: no formula, no date, no number. In a plain-text cell it does so by itself;
 * what is no text is written as it is.
 */
export function asTextInCell<Cell extends CellValue>(cell: Cell, numberFormat: string): Cell | string {
  if (typeof cell !== 'string' || numberFormat === '@' || isSurelyText(cell)) return cell;
  return `'${cell}`;
}
