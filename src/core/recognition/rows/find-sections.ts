/** Headings among the rows of a list. */
import { MILLISECONDS_PER_DAY } from '../../reading/dates/parse-day';
import { plainWords } from '../headers/header-key';
import type { ListWords } from '../headers/known-columns';
import { keysOf } from './row-names';
import type { CalledSums } from './rows-called-sums';
import { repeats, type SeenList } from './seen-list';
import { firstText, isBlankRow, isLone, type SeenRows } from './seen-rows';

/**
 * Finds lines of one text and nothing else, more than once, each above a row with values. A client whom nobody rated looks the
 * same: so something must mark one of them as a section: it opens the list, follows a gap, is merged or says so.
 *
 * @param list whose rows are looked at
 * @param words words for rows, in all languages
 * @param called rows that are called sums
 * @returns positions of the headings; never throws
 * @example findSections({ header: { rowIndex: 0, upperRowIndex: null, headers: [], fullHeaders: [], known: 0 }, nameColumn: 0, readColumns: [], mergedRows: new Set(), headers: new Set(), seen: { rows: [], filled: new Uint32Array(0), first: new Int32Array(0) } }, { totals: ['Total'], averages: [], sections: ['clients'], former: ['former'], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] }, new Map()).size // => 0
 */
export function findSections(list: SeenList, words: ListWords, called: CalledSums): ReadonlySet<number> {
  const { seen, header, mergedRows } = list;
  const first = header.rowIndex + 1;
  const lone: number[] = [];
  for (let rowIndex = first; rowIndex < seen.rows.length; rowIndex += 1) {
    const isAboveClient = seen.filled[rowIndex + 1] > 1 && !called.has(rowIndex + 1);
    if (isAboveClient && (isLone(seen, rowIndex) || isPeriod(seen, rowIndex))) lone.push(rowIndex);
  }
  const sectionWords = keysOf(words.sections);
  const isMarked = (rowIndex: number): boolean =>
    rowIndex === first ||
    mergedRows.has(rowIndex) ||
    isBlankRow(seen, rowIndex - 1) ||
    isPeriod(seen, rowIndex) ||
    /:$/.test(firstText(seen, rowIndex)) ||
    plainWords(firstText(seen, rowIndex)).some((word) => sectionWords.has(word));
  const sure = lone.filter(
    (rowIndex) =>
      mergedRows.has(rowIndex) ||
      (isPeriod(seen, rowIndex) && (rowIndex === first || isBlankRow(seen, rowIndex - 1))) ||
      repeats(list, rowIndex + 1) ||
      saysFormer(firstText(seen, rowIndex), words),
  );
  return new Set(lone.length > 1 && lone.some(isMarked) ? lone : sure);
}

/** A month or a year and nothing else: "Jan 2026", of which spreadsheets make the first of January. */
function isPeriod({ rows, filled, first }: SeenRows, rowIndex: number): boolean {
  if (filled[rowIndex] !== 1) return false;
  const { kind, value, text } = rows[rowIndex][first[rowIndex]];
  if (kind === 'number') return /^20\d\d$/.test(text);
  const isDate = kind === 'date' || kind === 'slippedRating';
  return isDate && (isNaN(value) ? MONTH_AND_YEAR.test(text) : isFirstOfMonth(value));
}

/** Among texts that are dates: "Januar 2026", "01/2026". */
const MONTH_AND_YEAR = /^\D+(?:19|20)\d\d$|^\d{1,2}[/.](?:19|20)\d\d$/;

function isFirstOfMonth(day: number): boolean {
  return new Date(day * MILLISECONDS_PER_DAY).getUTCDate() === 1;
}

/**
 * Whether a heading says "Former clients", and nothing else: a client may be called Former Glory.
 *
 * @param text of the heading
 * @param words words for rows, in all languages
 * @returns false for a blank one; never throws
 * @example saysFormer('Former clients', { totals: ['Total'], averages: [], sections: ['clients'], former: ['former'], ratings: [], very: [], ticks: [], noughts: [], pastDays: [], punctual: [], pays: [], blanks: [] }) // => true
 */
export function saysFormer(text: string, words: ListWords): boolean {
  const { former = [], sections } = words;
  const said = plainWords(text, false).filter((word) => !/^\d+$/.test(word));
  return (
    said.some((word) => keysOf(former).has(word)) &&
    said.every((word) => keysOf(former).has(word) || keysOf(sections).has(word))
  );
}
