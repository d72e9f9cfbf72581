/** What files of time, invoices, payments and tasks say, in all languages together: a Dutch export may go to an English spreadsheet. The build ships them worked out. */
import { importWordsDe } from './de/words/import-words';
import { importWordsEn } from './en/words/import-words';
import { importWordsHu } from './hu/words/import-words';
import { importWordsNb } from './nb/words/import-words';
import { importWordsNl } from './nl/words/import-words';
import { shortWord } from './short-word';
import type { ImportWordTexts } from './types/words/import-words';

const LANGUAGES = [importWordsEn, importWordsDe, importWordsNb, importWordsHu, importWordsNl];

export const IMPORT_WORDS: ImportWordTexts = {
  fields: together(({ fields }) => fields),
  statuses: together(({ statuses }) => statuses),
  incoming: inAll(({ incoming }) => incoming),
  perhapsOutgoing: inAll(({ perhapsOutgoing }) => perhapsOutgoing),
  outgoing: inAll(({ outgoing }) => outgoing),
  notReceived: inAll(({ notReceived }) => notReceived),
  perhapsDuration: inAll(({ perhapsDuration }) => perhapsDuration),
  perhapsTask: inAll(({ perhapsTask }) => perhapsTask),
  payers: inAll(({ payers }) => payers),
  notInvoices: inAll(({ notInvoices }) => notInvoices),
  totals: inAll(({ totals }) => totals),
  carried: inAll(({ carried }) => carried),
  credits: inAll(({ credits }) => credits),
};

function inAll(listOf: (words: ImportWordTexts) => readonly string[]): readonly string[] {
  return different(LANGUAGES.flatMap(listOf));
}

function different(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(shortWord))];
}

/** The best words of every language stand before the second best of any. */
function together<Key extends string>(
  listsOf: (words: ImportWordTexts) => Readonly<Record<Key, readonly string[]>>,
): Readonly<Record<Key, readonly string[]>> {
  const lists = LANGUAGES.map(listsOf);
  const keys = Object.keys(lists[0]) as Key[];
  const words = (key: Key): readonly string[] => {
    const longest = Math.max(...lists.map((list) => list[key].length));
    const ranks = Array.from({ length: longest }, (_, rank) =>
      lists.flatMap((list) => list[key][rank] ?? []),
    );
    return different(ranks.flat());
  };
  return Object.fromEntries(keys.map((key) => [key, words(key)])) as Record<Key, readonly string[]>;
}
