/** Over which time the figures of a column run, by its header: "Umsatz/Monat", "hours per week", "Tagessatz". */
import { plainWords } from './header-key';

/** What is paid by the piece (a word, a page) runs over no time at all. */
const PERIODS = ['piece', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Texts between blanks that name a period in some language: " month ", and " monats", which begins a longer word. */
export type PeriodWords = Readonly<Record<Period, readonly string[]>>;

/** How often each comes in a year. Of days only those that somebody works would count, and nobody knows how many they are. */
export const PER_YEAR: Readonly<Record<Period, number>> = {
  piece: NaN,
  day: NaN,
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};

/**
 * The period that a header names.
 *
 * @param header what the cell holds
 * @param words of periods
 * @returns the shortest of those it names; null where it names none, or a number of them ("last 12 months"); never throws
 * @example periodOf('Fee / month', { piece: [], day: [], week: [], month: [' month '], quarter: [], year: [] }) // => "month"
 * @example periodOf('Last 12 months', { piece: [], day: [], week: [], month: [' months '], quarter: [], year: [] }) // => null
 */
export function periodOf(header: unknown, words: PeriodWords): Period | null {
  const said = plainWords(header);
  if (said.some((word) => /^\d{1,2}$/.test(word))) return null;
  const text = ` ${said.join(' ')} `;
  return PERIODS.find((period) => words[period].some((word) => text.includes(word))) ?? null;
}
