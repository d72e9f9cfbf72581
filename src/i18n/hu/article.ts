/** The Hungarian article before a name that somebody else chose: "a" or "az", by how the name is spoken. */

/** Spoken with a vowel first, accents aside: vowels, letters standing alone such as F4 ("ef"), and the numerals egy, ezer, öt. */
const VOWEL_FIRST = /^(?:[aeiouæø]|[flmnrsxy](?![\p{L}\p{M}])|5|1(?:\d{3})*(?!\d))/iu;
/** Spelt or spoken as a word, nobody knows: MNB is "az", MÁV is "a". */
const ACRONYM = /^[FLMNRSXY]\p{Lu}/u;

const articleOf = (name: string): string => {
  const spoken = name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^az?\s/iu.test(spoken)) return '';
  if (spoken === '' || ACRONYM.test(spoken)) return 'a(z) ';
  return VOWEL_FIRST.test(spoken) ? 'az ' : 'a ';
};

/** "az Óradíj", "a Referencia"; a name that brings its own article keeps it. */
export const the = (name: string, shown = name): string => `${articleOf(name)}${shown}`;

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const quotedThe = (name: string): string => the(name, `„${name}”`);
