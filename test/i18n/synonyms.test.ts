/**
 * The words for columns: none means two things, whatever language it is in, and none stands there twice. A word that may
 * mean several columns is a hint, and no synonym of another column.
 */
import {
  headerKey,
  plainWords,
  stemKey,
  type HeaderNoise,
} from '../../src/core/recognition/headers/header-key';
import { ALL_TEXTS, TEXTS } from '../../src/i18n/languages';
import { SYNONYMS } from '../../src/i18n/all-synonyms';
import { LANGUAGES, type ColumnKey, type Language } from '../../src/i18n/types/texts';

const EVERY = LANGUAGES.map((language) => [language, SYNONYMS[language]] as const);
const wordsOf = (list: 'fillers' | 'units'): Set<string> =>
  new Set(EVERY.flatMap(([, synonyms]) => synonyms[list].flatMap((word) => plainWords(word, false))));
const NOISE: HeaderNoise = { fillers: wordsOf('fillers'), units: wordsOf('units') };

/** English calls a tick "Well-known" and a rating "Well known"; their cells tell them apart. */
const TOLD_APART_BY_CELLS = ['well known', stemKey('well known')];

interface Word {
  readonly language: Language;
  readonly meaning: string;
  readonly word: string;
}

const columnNames: Word[] = ALL_TEXTS.flatMap(
  ({ language, columns, clientHeaders, clientAliases, today }) => [
    ...Object.entries(today.clientColumns).map(([meaning, word]) => ({ language, meaning, word })),
    ...Object.entries(columns).map(([meaning, { name }]) => ({ language, meaning, word: name })),
    ...[clientHeaders.client, ...clientAliases].map((word) => ({ language, meaning: 'client', word })),
  ],
);
const synonyms: Word[] = EVERY.flatMap(([language, { client, clientHints, columns }]) => [
  ...[...client, ...clientHints].map((word) => ({ language, meaning: 'client', word })),
  ...Object.entries(columns).flatMap(([meaning, words]) =>
    words.map((word) => ({ language, meaning, word })),
  ),
]);

/** "word (language) = meaning" of all words that have another meaning elsewhere. */
function ambiguities(words: readonly Word[], keyOf: (word: string) => string): string[] {
  const byKey = new Map<string, Word[]>();
  for (const word of words) byKey.set(keyOf(word.word), [...(byKey.get(keyOf(word.word)) ?? []), word]);
  return [...byKey]
    .filter(
      ([key, same]) =>
        new Set(same.map(({ meaning }) => meaning)).size > 1 && !TOLD_APART_BY_CELLS.includes(key),
    )
    .map(
      ([key, same]) =>
        `${key}: ${same.map((each) => `${each.word} (${each.language}) = ${each.meaning}`).join(', ')}`,
    );
}

const keyOf = (word: string): string => headerKey(word, NOISE);

describe('synonyms of headers', () => {
  it('mean one thing, in all languages together', () => {
    expect(ambiguities([...columnNames, ...synonyms], keyOf)).toEqual([]);
  });

  it('mean one thing without their endings, too', () => {
    expect(ambiguities([...columnNames, ...synonyms], (word) => stemKey(keyOf(word)))).toEqual([]);
  });

  it('say something once what changes nothing is taken away', () => {
    expect(synonyms.filter(({ word }) => keyOf(word) === '')).toEqual([]);
  });

  it.each(EVERY)('stand once in %s, and not beside a name that says the same', (language) => {
    const names = new Set(
      columnNames.filter((name) => name.language === language).map(({ word }) => keyOf(word)),
    );
    const seen = new Set<string>();
    const twice = synonyms.filter(({ language: own, meaning, word }) => {
      if (own !== language) return false;
      const isKnown = seen.has(keyOf(word)) || (meaning !== 'client' && names.has(keyOf(word)));
      seen.add(keyOf(word));
      return isKnown;
    });
    expect(twice.map(({ meaning, word }) => `${meaning}: ${word}`)).toEqual([]);
  });

  it('are no columns that the add-on fills', () => {
    const filled = new Set(
      ALL_TEXTS.flatMap(({ clientHeaders }) =>
        Object.entries(clientHeaders).flatMap(([key, header]) => (key === 'client' ? [] : [keyOf(header)])),
      ),
    );
    expect(synonyms.filter(({ word }) => filled.has(keyOf(word)))).toEqual([]);
  });

  it.each(EVERY)('are many in %s, for every column', (_language, { client, columns }) => {
    expect(client.length).toBeGreaterThanOrEqual(10);
    const few = (Object.keys(columns) as ColumnKey[]).filter((key) => columns[key].length < 2);
    expect(few).toEqual([]);
    expect(columns.hourlyRate.length).toBeGreaterThanOrEqual(10);
    expect(columns.income12Months.length).toBeGreaterThanOrEqual(15);
  });
});

describe('hints', () => {
  const hinted = EVERY.flatMap(([language, { hints }]) =>
    Object.keys(hints).map((word) => ({ language, word, keys: hints[word] })),
  );

  it('are no synonyms of another column', () => {
    const meanings = new Map(
      [...columnNames, ...synonyms].map(({ word, meaning }) => [keyOf(word), meaning]),
    );
    expect(
      hinted
        .filter(({ word }) => meanings.has(keyOf(word)))
        .map(({ language, word }) => `${language}: ${word}`),
    ).toEqual([]);
  });

  it('name columns that exist', () => {
    for (const { word, keys } of hinted) {
      expect([word, keys.length]).not.toEqual([word, 0]);
      for (const key of keys) expect(TEXTS.en.columns).toHaveProperty(key);
    }
  });

  it('hint at the same columns in every language that has them', () => {
    const byKey = new Map<string, string>();
    for (const { word, keys } of hinted) {
      const known = byKey.get(keyOf(word)) ?? keys.join();
      expect(`${word}: ${keys.join()}`).toBe(`${word}: ${known}`);
      byKey.set(keyOf(word), keys.join());
    }
  });
});

describe('words for rows', () => {
  it('call no client a total', () => {
    const rows = EVERY.flatMap(([, { totals, averages }]) => [...totals, ...averages]).map(keyOf);
    const clients = synonyms.filter(
      ({ meaning, word }) => meaning === 'client' && rows.includes(keyOf(word)),
    );
    expect(clients).toEqual([]);
  });
});
