/** Lists as a person says them: all items of a short one, the first of a long one and how many more there are; and names, in quotation marks. */

/** Whoever is told more forgets the first. */
const MOST_NAMED = 6;

export interface ListTexts {
  /** "a", "a and b", "a, b and c"; "a, b, c, d, e and 12 more". */
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** "12 more", after the first ones. */
  readonly more: (count: number) => string;
  /** The same as a sentence of its own, without a full stop: "And 12 more". */
  readonly andMore: (count: number) => string;
  /** A name inside a sentence: “Fun”. */
  readonly name: (name: string) => string;
  /** “Fun” and “Network”. */
  readonly names: (names: readonly string[]) => string;
}

/**
 * @param more how many are left out, in words
 * @param marks around a name
 */
function listsWith(
  and: string,
  or: string,
  more: (count: number) => string,
  [open, close]: readonly [string, string],
): ListTexts {
  const joinedBy =
    (word: string) =>
    (items: readonly string[]): string => {
      const named =
        items.length <= MOST_NAMED
          ? items
          : [...items.slice(0, MOST_NAMED - 1), more(items.length - MOST_NAMED + 1)];
      if (named.length < 2) return named.join('');
      return `${named.slice(0, -1).join(', ')} ${word} ${named[named.length - 1]}`;
    };
  const name = (text: string): string => `${open}${text}${close}`;
  return {
    and: joinedBy(and),
    or: joinedBy(or),
    more,
    andMore: (count) => `${and.charAt(0).toUpperCase()}${and.slice(1)} ${more(count)}`,
    name,
    names: (names) => joinedBy(and)(names.map(name)),
  };
}

/** One per language. */
export const LISTS = {
  en: listsWith('and', 'or', (count) => `${count} more`, ['“', '”']),
  de: listsWith('und', 'oder', (count) => `${count} weitere`, ['„', '“']),
  nb: listsWith('og', 'eller', (count) => `${count} til`, ['«', '»']),
  hu: listsWith('és', 'vagy', (count) => `további ${count}`, ['„', '”']),
  nl: listsWith('en', 'of', (count) => `nog ${count}`, ['“', '”']),
};
