/**
 * What a header says, without how it is written: case, accents, width, invisible characters, `snake_case`, `camelCase`,
 * units, currencies, "per", years and plurals make no other column. It knows no column: which one a key means is for
 * header-index.ts. Words of a language arrive as plain values.
 */

import { CURRENCY_CODES } from '../../money/currency-codes';
/** Words that change nothing in a header, in all languages together; each spelled as `plainWords` gives it. */
export interface HeaderNoise {
  /** Dropped wherever they stand: "per", "pro", "netto". */
  readonly fillers: ReadonlySet<string>;
  /** Dropped when a bracket holds nothing else: "h", "Std.", "1-5". */
  readonly units: ReadonlySet<string>;
  /** Say that 1 may be the best of a scale: school grades, in some countries. */
  readonly turned?: ReadonlySet<string>;
  /** Say that what stands below rates something: "score", "mark". */
  readonly rated?: ReadonlySet<string>;
  /** Say that something is the best: "1 = great". */
  readonly best?: ReadonlySet<string>;
  /** Say that something is the worst: "5 = awful". */
  readonly worst?: ReadonlySet<string>;
  /** Say the opposite of what stands beside them: "not", "poor". */
  readonly denials?: ReadonlySet<string>;
  /** Say that a number is the weight of a column: "weight 3". */
  readonly weights?: ReadonlySet<string>;
  /** Say that numbers stand for more or less of our unit: "thousand", "minutes". */
  readonly multiples?: ReadonlySet<string>;
  /** Say that nothing is known, as `plainWords` joins them: "n a". */
  readonly unknown?: ReadonlySet<string>;
}

export const NO_NOISE: HeaderNoise = { fillers: new Set(), units: new Set() };

/** Below normalization they would be digits: "Rate¹". */
const FOOTNOTES = /[¹²³⁰-⁹]/g;
/** Stands for any currency in a header that says nothing else: "€/h", "$/h". */
const CURRENCY = '¤';
const CURRENCY_WORDS = new Set(`${CURRENCY_CODES}|euro|euros|dollar|dollars|kr|kroner|ft|forint`.split('|'));
/** Beside a currency they say what it is paid for: "Satz €/h". */
const HOUR_WORDS = new Set('h hr hour std stunde uur u t time ora'.split(' '));

/** Soft hyphens, marks of direction, spaces without width; variants of emoji go with the marks that are dropped later. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const NOT_DECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
/** "Fun 1-10": a scale behind the name. */
const SCALE_BEHIND = /\s[01]\s?[-–—]\s?(?:[3-9]|10|100)\s*$/;
const PLAIN = /^[A-Za-z\d ]*$/;
const CAPITAL_INSIDE = /[^ ][A-Z]/;
/** Longer texts are sentences, not headers; they are cut, so that no cell can cost time. */
export const LONGEST_HEADER = 200;

/**
 * The words of a header in lower case, without accents, marks and invisible characters.
 *
 * @param header what the cell holds
 * @param splitsCamelCase whether "hourlyRate" is two words
 * @returns the words in their order; a currency sign is the word "¤"; never throws
 * @example plainWords('Wertschätzung (1–5)') // => ["wertschatzung","1","5"]
 * @example plainWords('hourlyRate') // => ["hourly","rate"]
 */
export function plainWords(header: unknown, splitsCamelCase = true): string[] {
  const written = String(header ?? '').slice(0, LONGEST_HEADER);
  // Most headers that are learnt have nothing to take away; there are thousands of them.
  if (PLAIN.test(written) && !(splitsCamelCase && CAPITAL_INSIDE.test(written))) {
    const words = written.toLowerCase().split(' ');
    return words.includes('') ? words.filter((word) => word !== '') : words;
  }
  const text = written.replace(/№/g, '#').replace(FOOTNOTES, '').normalize('NFKC').replace(INVISIBLE, '');
  const split = splitsCamelCase
    ? text.replace(/(\p{Ll}|\d)(?=\p{Lu}\p{Ll}*)/gu, '$1 ').replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    : text;
  return split
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæøœłđı]/g, (letter) => NOT_DECOMPOSED[letter])
    .replace(/\p{Sc}/gu, ` ${CURRENCY} `)
    .replace(/#/g, ' nr ')
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}¤]+/u)
    .filter((word) => word !== '');
}

/**
 * The header with its umlauts spelled out, as it is typed where the keyboard has none.
 *
 * @param header any text
 * @returns the text with "ae" for "ä" and the like; never throws
 * @example spellOut('Wertschätzung') // => "Wertschaetzung"
 */
export function spellOut(header: string): string {
  return header
    .normalize('NFC')
    .replace(/[äöüåø]/gi, (letter) => SPELLED_OUT[letter.toLowerCase()] ?? letter);
}

/** "Vorjahr", "previous year", "vorig jaar", "i fjor", "tavalyi", "előző év". */
const YEAR_BEFORE = /(?:^| )(?:vorjahr|previous|prior|vorig|fjor|tavaly|elozo)/;

/**
 * The year that a header names, so that of two columns the newer one can be preferred.
 *
 * @param header what the cell holds
 * @returns the latest year between 1990 and 2099 in it, 0 where there is none, -1 where it is the one before; never throws
 * @example yearOf('Umsatz 2026') // => 2026
 * @example yearOf('Umsatz') // => 0
 * @example yearOf('Umsatz Vorjahr') // => -1
 */
export function yearOf(header: unknown): number {
  const words = plainWords(header);
  const years = words.filter(isYear).map(Number);
  return years.length === 0 && YEAR_BEFORE.test(words.join(' ')) ? -1 : Math.max(0, ...years);
}

/**
 * What two ways to write one header have in common.
 *
 * @param header what the cell holds
 * @param noise words that change nothing
 * @param splitsCamelCase whether "hourlyRate" is two words
 * @returns words joined by a blank; '' for a blank header and for one that is nothing but a unit or a year; never throws
 * @example headerKey('Hourly_Rate (€)', NO_NOISE) // => "hourly rate"
 * @example headerKey('Umsatz 2026', NO_NOISE) // => "umsatz"
 * @example headerKey('€/h', NO_NOISE) // => "¤ h"
 */
export function headerKey(header: unknown, noise: HeaderNoise, splitsCamelCase = true): string {
  const text = withoutMultiple(
    withoutUnitBrackets(String(header ?? '').slice(0, LONGEST_HEADER), noise),
    noise,
  );
  const words = plainWords(text, splitsCamelCase).filter((word) => !isYear(word) && !noise.fillers.has(word));
  const kept = withoutCurrency(words);
  if (kept.length > 0) return kept.join(' ');
  const said = words.map((word) => (isCurrency(word) ? CURRENCY : word));
  return said.some((word) => word !== CURRENCY) ? said.join(' ') : '';
}

/**
 * A key without the endings of plural and case, so that "Stundensätze" meets "Stundensatz".
 *
 * @param key as `headerKey` gives it
 * @returns the stems joined by a blank: no words to show, only to compare; never throws
 * @example stemKey('stundensatze') === stemKey('stundensatz') // => true
 * @example stemKey('companies') // => "company"
 */
export function stemKey(key: string): string {
  return key.split(' ').map(stem).join(' ');
}

function stem(word: string): string {
  let rest = word.replace(/ies$/, 'y').replace(/(?<=...)[aeo]k$/, '');
  while (rest.length > 3 && /[enrs]$/.test(rest)) rest = rest.slice(0, -1);
  return rest.replace(/v$/, 'f');
}

function isYear(word: string): boolean {
  return /^(?:199\d|20\d\d)$/.test(word);
}

function isCurrency(word: string): boolean {
  return word === CURRENCY || CURRENCY_WORDS.has(word);
}

/** Drops currencies, and the hour that follows one. */
function withoutCurrency(words: readonly string[]): string[] {
  return words.filter(
    (word, index) =>
      !isCurrency(word) && !(index > 0 && isCurrency(words[index - 1]) && HOUR_WORDS.has(word)),
  );
}

/** "Fun (1-5)" → "Fun": a bracket of units only says nothing. Others keep their words. */
function withoutUnitBrackets(text: string, { units, fillers, multiples }: HeaderNoise): string {
  if (!/[([{]/.test(text)) return text.replace(SCALE_BEHIND, '');
  return text.replace(/[([{]([^()[\]{}]*)[)\]}]/g, (bracket, inside: string) => {
    const words = withoutCurrency(plainWords(inside));
    const saysNothing = words.every(
      (word) =>
        /^\d+$/.test(word) ||
        units.has(word) ||
        fillers.has(word) ||
        multiples?.has(word) === true ||
        isYear(word),
    );
    return saysNothing ? ' ' : bracket;
  });
}

/** "in Tsd. €", "i tusen", "in minutes". */
const MULTIPLE_BEHIND = /\s(?:in|i)\s([^\s\d()]+(?:\s\S{1,5})?)\s*$/i;

/** "Umsatz in Tsd. €" → "Umsatz". */
function withoutMultiple(text: string, { multiples }: HeaderNoise): string {
  const behind = multiples === undefined ? null : MULTIPLE_BEHIND.exec(text);
  const words = behind === null ? [] : plainWords(behind[1], false).filter((word) => !isCurrency(word));
  return words.length === 1 && multiples?.has(words[0]) === true ? text.slice(0, behind!.index) : text;
}
