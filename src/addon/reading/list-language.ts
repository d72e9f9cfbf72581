/** Which of two languages a list is kept in: hers, or the one that the spreadsheet's region stands for. */
import type { Texts } from '../../i18n/types/texts';
import { normalizeHeader } from '../tabs/headers';

/** One word alone may be borrowed. */
const ENOUGH = 2;

/** Whether headers are words of one language, and none is of the other alone. */
export function isKeptIn(hers: Texts, other: Texts, headers: readonly unknown[]): boolean {
  const [own, others] = [wordsOf(hers), wordsOf(other)];
  const known = headers.map(normalizeHeader);
  const count = (words: ReadonlySet<string>, besides: ReadonlySet<string>): number =>
    known.filter((word) => words.has(word) && !besides.has(word)).length;
  return count(own, others) >= ENOUGH && count(others, own) === 0;
}

/** Headers of a list, as we call them. */
function wordsOf({ clientHeaders, clientAliases, columns, today }: Texts): ReadonlySet<string> {
  const names = Object.values(columns).map(({ name }) => name);
  const all = [clientHeaders.client, ...clientAliases, ...names, ...Object.values(today.clientColumns)];
  return new Set(all.map(normalizeHeader));
}
