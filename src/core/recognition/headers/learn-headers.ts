/**
 * What people call their columns, spelled so that headers can be looked up. Thousands of headers take longer to spell than
 * a list takes to read; what is learnt is plain data, so that it can be learnt beforehand, and in order, so that nothing need be arranged.
 */
import { headerKey, spellOut, stemKey, type HeaderNoise } from './header-key';

/** A column and what it is called, in all languages. */
export interface CalledColumn {
  readonly key: string;
  /** Its own header. */
  readonly names: readonly string[];
  /** Headers that mean this column and nothing else. */
  readonly synonyms: readonly string[];
}

/** A header that often means one of these columns, most likely first: proposed, never taken. */
export interface HeaderHint {
  readonly header: string;
  readonly keys: readonly string[];
}

/** How a learnt header leads to a column, surest first. */
export const LEARNT_LINKS = ['name', 'synonym', 'hint'] as const;

/** One column that a spelling may mean. */
export interface Meaning {
  readonly key: string;
  readonly link: (typeof LEARNT_LINKS)[number];
}

/**
 * Lines of "spelling|meanings" in the order of their spellings; each meaning is the number of its link, and that of its column behind it. As one
 * text they are read a hundred times as fast as by themselves.
 */
export type Spellings = string;

export interface LearntHeaders {
  /** Keys of the columns that meanings count, from 0. */
  readonly keys: readonly string[];
  readonly byKey: Spellings;
  readonly byStem: Spellings;
}

/**
 * Learns what columns are called.
 *
 * @param columns what each of them is called
 * @param hints headers that may mean several of them
 * @param noise words that change nothing
 * @returns the spelled headers; never throws
 * @example learnHeaders([{ key: 'hourlyRate', names: ['Hourly rate'], synonyms: ['Rates (€)'] }], [], { fillers: new Set(), units: new Set() }) // => {"keys":["hourlyRate"],"byKey":"hourly rate|00\nrates|10","byStem":"hourly rat|00\nrat|10"}
 */
export function learnHeaders(
  columns: readonly CalledColumn[],
  hints: readonly HeaderHint[],
  noise: HeaderNoise,
): LearntHeaders {
  const [byKey, byStem] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const keys = [...new Set([...columns.map(({ key }) => key), ...hints.flatMap((hint) => hint.keys)])];
  const learn = (headers: readonly string[], of: readonly string[], link: Meaning['link']): void => {
    const meanings = of.map((key) => `${LEARNT_LINKS.indexOf(link)}${keys.indexOf(key)}`);
    for (const key of spell(headers, noise)) {
      byKey.set(key, [...(byKey.get(key) ?? []), ...meanings]);
      const stems = stemKey(key);
      byStem.set(stems, [...(byStem.get(stems) ?? []), ...meanings]);
    }
  };
  for (const { key, names } of columns) learn(names, [key], 'name');
  for (const { key, synonyms } of columns) learn(synonyms, [key], 'synonym');
  for (const hint of hints) learn([hint.header], hint.keys, 'hint');
  return { keys, byKey: inOrder(byKey), byStem: inOrder(byStem) };
}

/** Headers as they are written, and with their umlauts spelled out. */
function spell(headers: readonly string[], noise: HeaderNoise): readonly string[] {
  const keys = headers
    .flatMap((header) => [header, spellOut(header)])
    .map((written) => headerKey(written, noise))
    .filter((key) => key !== '');
  return [...new Set(keys)];
}

function inOrder(meanings: ReadonlyMap<string, readonly string[]>): Spellings {
  const spellings = [...meanings.keys()].sort();
  return spellings.map((spelling) => `${spelling}|${[...new Set(meanings.get(spelling))].join()}`).join('\n');
}

/** A spelling, and what it may mean. */
export interface LearntSpelling {
  readonly spelling: string;
  readonly meanings: readonly Meaning[];
}

/** Finds what was learnt, without reading the rest. */
export interface SpellingFinder {
  /** Empty where it was not learnt. */
  find(spelling: string): readonly Meaning[];
  /** All spellings whose first word is this one. */
  beginningWith(word: string): readonly LearntSpelling[];
}

/**
 * Reads what was learnt.
 *
 * @param keys those of the columns
 * @param spellings as `learnHeaders` gives them
 * @returns a finder; never throws
 * @example spellingFinder(['hourlyRate'], 'rates|10').find('rates') // => [{"key":"hourlyRate","link":"synonym"}]
 */
export function spellingFinder(keys: readonly string[], spellings: Spellings): SpellingFinder {
  const lines = spellings === '' ? [] : spellings.split('\n');
  const spellingOf = (line: string): string => line.slice(0, line.indexOf('|'));
  const meaningsOf = (line: string): Meaning[] =>
    line
      .slice(line.indexOf('|') + 1)
      .split(',')
      .map((meaning) => ({ key: keys[Number(meaning.slice(1))], link: LEARNT_LINKS[Number(meaning[0])] }));
  /** Of the first line whose spelling does not come before this one. */
  const indexFrom = (spelling: string): number => {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spellingOf(lines[middle]) < spelling) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    find(spelling) {
      const line = lines[indexFrom(spelling)];
      return line?.startsWith(`${spelling}|`) ? meaningsOf(line) : [];
    },
    beginningWith(word) {
      const found: LearntSpelling[] = [];
      // A blank comes before all letters and digits.
      for (let index = indexFrom(word); lines[index]?.startsWith(word); index++) {
        const spelling = spellingOf(lines[index]);
        if (spelling !== word && spelling[word.length] !== ' ') break;
        found.push({ spelling, meanings: meaningsOf(lines[index]) });
      }
      return found;
    },
  };
}
