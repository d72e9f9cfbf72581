/** Notes below a list: "Prices without VAT.", "Updated 12 Nov by Kim". */
import { plainWords } from '../headers/header-key';
import type { ListWords } from '../headers/known-columns';
import { keysOf } from './row-names';
import type { CalledSums } from './rows-called-sums';
import type { SeenList } from './seen-list';
import { firstText, isBlankRow, type SeenRows } from './seen-rows';

/** A sentence, or what follows a colon. */
const SENTENCE = /[.!]$|[.!?] \p{L}|^\p{L}+(?: \p{L}+)?: /u;
const OPENED = /^\p{L}+(?: \p{L}+)?:/u;
const FEWEST_WORDS = 4;
/** "Clients: 12". */
const COUNTED = /^\p{L}[\p{L} ]*: ?\d+$/u;
/** "Page 1 of 2", "Seite 1/2". */
const PAGE = /^\p{L}+ (\d+) ?(?:\p{L}{2,3} |\/ ?)(\d+)$/u;
/** Few clients have longer names. */
const MANY_WORDS = 7;

/**
 * Prepares to tell notes from clients whom nobody has rated yet: they stand alone below all rows that hold more, and are a sentence; behind a
 * gap, a long text will do, a count or the number of a page.
 *
 * @param list whose rows are looked at
 * @param words words for rows, in all languages
 * @param called rows that are called sums: notes may stand above them
 * @returns a function of a row's position; it never throws
 * @example noteFinder({ header: { rowIndex: 0 }, seen: { rows: [[]], filled: new Uint32Array(1), first: Int32Array.of(-1) } }, { notes: [] }, new Map())(0) // => false
 */
export function noteFinder(
  list: Pick<SeenList, 'seen' | 'header'>,
  words: Pick<ListWords, 'notes'>,
  called: CalledSums,
): (rowIndex: number) => boolean {
  const { seen, header } = list;
  const openings = keysOf(words.notes ?? []);
  let last = seen.rows.length - 1;
  while (last > header.rowIndex && (called.has(last) || !(seen.filled[last] > 1))) last -= 1;
  return (rowIndex) => {
    if (rowIndex <= last || last <= header.rowIndex || !saysOneThing(seen, rowIndex)) return false;
    const text = firstText(seen, rowIndex).trim();
    const said = plainWords(text, false);
    if (said.length < 2) return false;
    const opens = openings.has(said[0]) || openings.has(said.slice(0, 2).join(' '));
    const isBehindGap = isGapBetween(seen, last, rowIndex);
    return (
      (opens && (said.length >= FEWEST_WORDS || OPENED.test(text))) ||
      (said.length >= FEWEST_WORDS && SENTENCE.test(text)) ||
      (isBehindGap && (said.length >= MANY_WORDS || COUNTED.test(text) || isPage(text)))
    );
  };
}

/** No client that is called "Support 24/7". */
function isPage(text: string): boolean {
  const [, page, pages] = PAGE.exec(text) ?? [];
  return Number(page) <= Number(pages);
}

/** Somewhere between two rows. */
function isGapBetween(seen: SeenRows, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row += 1) if (isBlankRow(seen, row)) return true;
  return false;
}

/** A day in it makes a date or a measure of a text. */
function saysOneThing({ rows, filled, first }: SeenRows, rowIndex: number): boolean {
  return filled[rowIndex] === 1 && rows[rowIndex][first[rowIndex]].kind !== 'number';
}
