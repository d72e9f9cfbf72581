/**
 * What people call their columns, spelled so that headers can be looked up. Thousands of headers take longer to spell than
 * a list takes to read; what is learnt is plain data, so that it can be learnt beforehand.
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

/** Lines of "key|stems", one for each header: as one text they are read ten times as fast as by themselves. */
export type Spellings = string;

export interface LearntHint {
  readonly keys: readonly string[];
  readonly spellings: Spellings;
}

/** By the key of the column. */
export interface LearntHeaders {
  readonly names: Readonly<Record<string, Spellings>>;
  readonly synonyms: Readonly<Record<string, Spellings>>;
  readonly hints: readonly LearntHint[];
}

/**
 * Learns what columns are called.
 *
 * @param columns what each of them is called
 * @param hints headers that may mean several of them
 * @param noise words that change nothing
 * @returns the spelled headers; never throws
 * @example learnHeaders([{ key: 'hourlyRate', names: ['Hourly rate'], synonyms: ['Rates (€)'] }], [], { fillers: new Set(), units: new Set() }).synonyms // => {"hourlyRate":"rates|rat"}
 */
export function learnHeaders(
  columns: readonly CalledColumn[],
  hints: readonly HeaderHint[],
  noise: HeaderNoise,
): LearntHeaders {
  const byColumn = (headersOf: (column: CalledColumn) => readonly string[]): Record<string, Spellings> =>
    Object.fromEntries(columns.map((column) => [column.key, spell(headersOf(column), noise)]));
  return {
    names: byColumn(({ names }) => names),
    synonyms: byColumn(({ synonyms }) => synonyms),
    hints: hints.map(({ header, keys }) => ({ keys, spellings: spell([header], noise) })),
  };
}

/** Headers as they are written, and with their umlauts spelled out. */
function spell(headers: readonly string[], noise: HeaderNoise): Spellings {
  const keys = headers
    .flatMap((header) => [header, spellOut(header)])
    .map((written) => headerKey(written, noise))
    .filter((key) => key !== '');
  return [...new Set(keys)].map((key) => `${key}|${stemKey(key)}`).join('\n');
}

/**
 * Reads what was learnt.
 *
 * @param spellings as `learnHeaders` gives them
 * @returns key and stems of each header; never throws
 * @example readSpellings('rates|rat') // => [["rates","rat"]]
 */
export function readSpellings(spellings: Spellings): [key: string, stems: string][] {
  return spellings === '' ? [] : spellings.split('\n').map((line) => line.split('|') as [string, string]);
}
