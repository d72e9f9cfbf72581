/** Which columns a header that nobody knows may mean, by the words that it has in common with others. */
import { stemKey } from './header-key';
import type { HeaderMatch } from './header-match';
import type { LearntMatches } from './learnt-matches';

/** "AR" are sums that are owed, and the Hungarian "ár" a price: beside other words so few letters say nothing. */
const SHORTEST_IN_COMMON = 3;
/** Shorter words stand in too many others: a compound is searched for longer ones only. */
const SHORTEST_IN_COMPOUND = 5;

/**
 * Whether a stem is long enough to speak for a word: "Schlechte" has that of "schlecht", but the German "Note" that of "not", too.
 *
 * @param stem as `stemKey` gives it
 * @returns false for short ones; never throws
 * @example isLongStem('schlecht') // => true
 */
export function isLongStem(stem: string): boolean {
  return stem.length >= SHORTEST_IN_COMPOUND;
}

/**
 * Finds columns of whose headers every word stands in this one, alone or in a compound; those with most words.
 *
 * @param key as `headerKey` gives it
 * @param learnt what is known of headers
 * @param denials stems of its words that say the opposite: of ratings they stand in both, "hardly communicates" is not "communicates"
 * @returns none for '' and where no header has words in common; never throws
 * @example wordsInCommon('', { columns: [] }, []) // => []
 */
export function wordsInCommon(key: string, learnt: LearntMatches, denials: readonly string[]): HeaderMatch[] {
  if (key === '') return [];
  const own = stemKey(key).split(' ');
  const held = [...new Set(own.flatMap(partsOf))]
    .flatMap((part) => learnt.beginningWith(part))
    .map(({ stems, matches }) => ({
      words: stems.split(' '),
      length: stems.length,
      // "Active" stands in many headers, and says little there.
      matches: matches.filter(({ column }) => column.contents !== 'standing'),
    }))
    .filter(
      ({ words, length, matches }) =>
        matches.length > 0 &&
        length >= SHORTEST_IN_COMMON &&
        words.every((word) => own.some((one) => holds(one, word))),
    );
  const longest = Math.max(0, ...held.map(({ length }) => length));
  const found = held
    .filter(({ length }) => length === longest)
    .flatMap(({ words, matches }) =>
      denials.every((denial) => words.includes(denial))
        ? matches
        : matches.filter(({ column }) => column.contents !== 'rating'),
    );
  const columns = new Set(found.map(({ column }) => column));
  return learnt.columns
    .filter((column) => columns.has(column) && column.contents !== 'name')
    .map((column) => ({ column, link: 'words' }));
}

/** A word, and all that it may be a compound of. */
function partsOf(word: string): string[] {
  const parts = [word];
  for (let start = 0; start + SHORTEST_IN_COMPOUND <= word.length; start++)
    for (let end = start + SHORTEST_IN_COMPOUND; end <= word.length; end++)
      parts.push(word.slice(start, end));
  return parts;
}

/** "Unorganisiert", "respektlos" and "tiszteletlen" say the opposite, and so do compounds with "loss"; the stems of all of them are met here. */
const BEFORE_OPPOSITE = /^(?:un|dis|on|u|miss?|in|im|ir|non|anti)$/;
const BEHIND_OPPOSITE = /^(?:loo?|le|[ae]?t[ae]?l|l)$|(?:verlust|verlie|mangel|problem|hiany|tap)$/;

function holds(word: string, part: string): boolean {
  if (word === part) return true;
  const at = part.length < SHORTEST_IN_COMPOUND ? -1 : word.indexOf(part);
  const [before, behind] = [word.slice(0, at), word.slice(at + part.length)];
  return at >= 0 && !BEFORE_OPPOSITE.test(before) && !BEHIND_OPPOSITE.test(behind);
}
