/**
 * What must hold for the sidebar's texts in every language: the same values put in, nothing missing, nothing left in
 * English, labels that fit into 300 pixels, and the typography of the language. Whether a sentence reads well is for
 * people to judge.
 */
import { SIDEBAR_TEXTS, TEXTS } from '../../src/i18n/languages';
import type { SidebarTexts } from '../../src/i18n/types/sidebar';
import { LANGUAGES } from '../../src/i18n/types/texts';

interface Entry {
  /** Like `client.rank` or `common.points.many`. */
  readonly path: string;
  readonly text: string;
}

function entriesOf(texts: unknown, path = ''): Entry[] {
  if (typeof texts === 'string') return [{ path, text: texts }];
  return Object.entries(texts as object).flatMap(([key, inner]) =>
    entriesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Sorted, each as often as it stands there. */
const placeholdersOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const withoutPlaceholders = (text: string): string => text.replace(/\{\w+\}/g, '');

/** `path: text` of those that fail, so that a failing test names its culprits. */
const culprits = (entries: readonly Entry[], isBad: (text: string, path: string) => boolean): string[] =>
  entries.filter(({ path, text }) => isBad(text, path)).map(({ path, text }) => `${path}: ${text}`);

const ENGLISH = new Map(entriesOf(SIDEBAR_TEXTS.en).map(({ path, text }) => [path, text]));
const EVERY = LANGUAGES.map((language) => [language, SIDEBAR_TEXTS[language]] as const);
const EVERY_OTHER = EVERY.filter(([language]) => language !== 'en');

/** Tabs and choices beside each other, and buttons. */
const LABELS: Readonly<Partial<Record<keyof SidebarTexts, readonly string[]>>> = {
  common: [
    'clientTab',
    'weightsTab',
    'overviewTab',
    'recalculate',
    'tryAgain',
    'close',
    'goToCell',
    'showAll',
  ],
  start: ['next', 'back', 'run'],
  blocked: ['checkAgain'],
  client: ['tryIt'],
  whatIf: ['apply', 'reset', 'confirm', 'cancel', 'show'],
  weights: ['byPoints', 'byOrder', 'byPairs', 'save', 'discard'],
  pairs: ['answer', 'previous', 'skip', 'restart', 'reconsiderButton'],
  cutOffs: ['suggest'],
};
const LABEL_PATHS = Object.entries(LABELS).flatMap(([part, keys]) => keys.map((key) => `${part}.${key}`));

/** Sets of words of which the user chooses one: they must differ. */
const CHOICES: readonly (readonly string[])[] = [
  ['common.clientTab', 'common.weightsTab', 'common.overviewTab'],
  ['weights.byPoints', 'weights.byOrder', 'weights.byPairs'],
  ['pairs.slightly', 'pairs.clearly', 'pairs.strongly', 'pairs.extremely'],
  ['pairs.answer', 'pairs.previous', 'pairs.skip'],
  ['whatIf.apply', 'whatIf.reset'],
  ['whatIf.confirm', 'whatIf.cancel'],
  ['weights.save', 'weights.discard'],
  ['common.yes', 'common.no', 'common.unknown'],
  ['preview.now', 'preview.then'],
  ['start.emptyList', 'start.sample'],
  ['order.tie', 'order.untie'],
];

describe.each(EVERY)('the sidebar in %s', (language, texts) => {
  const entries = entriesOf(texts);
  const textOf = new Map(entries.map(({ path, text }) => [path, text]));

  it('has the entries of English', () => {
    expect([...textOf.keys()]).toEqual([...ENGLISH.keys()]);
  });

  it('puts in the values that English puts in', () => {
    const given = (of: ReadonlyMap<string, string>): object =>
      Object.fromEntries([...of].map(([path, text]) => [path, placeholdersOf(text)]));
    expect(given(textOf)).toEqual(given(ENGLISH));
  });

  it('has no brace that is no placeholder', () => {
    expect(culprits(entries, (text) => /[{}]/.test(withoutPlaceholders(text)))).toEqual([]);
  });

  it('has no empty text', () => {
    expect(culprits(entries, (text) => text.trim() === '')).toEqual([]);
  });

  it('has no text that a cell would take for a formula', () => {
    expect(culprits(entries, (text) => /^\s*[=+\-@'’]/.test(text))).toEqual([]);
  });

  it('has no stray spaces', () => {
    expect(culprits(entries, (text) => /\s\s|^\s|\s$| [,.;)]|\( | :(?! 1\))/.test(text))).toEqual([]);
  });

  it('has an ellipsis, not three dots, and straight quotes nowhere', () => {
    expect(culprits(entries, (text) => /\.\.|["']/.test(text))).toEqual([]);
  });

  it.each(LABEL_PATHS)('has a short label: %s', (path) => {
    const label = textOf.get(path) ?? '';
    expect(label).not.toBe('');
    expect({ label, length: withoutPlaceholders(label).length > 26 ? 'too long' : 'fits' }).toEqual({
      label,
      length: 'fits',
    });
    expect(label).not.toMatch(/[.:]$/);
  });

  it.each(CHOICES.map((paths) => [paths.join(', '), paths] as const))('tells apart %s', (_, paths) => {
    const words = paths.map((path) => textOf.get(path));
    expect(new Set(words).size).toBe(paths.length);
  });

  it('ends sentences with a full stop where something follows', () => {
    const sentences = [
      'whatIf.nothingWritten',
      'whatIf.applied',
      'weights.saved',
      'pairs.enough',
      'pairs.complete',
    ];
    expect(sentences.filter((path) => !textOf.get(path)?.endsWith('.'))).toEqual([]);
    expect(texts.pairs.progress).not.toMatch(/\.$/);
    expect(texts.whatIf.changed.many).not.toMatch(/\.$/);
  });

  it('names the way to set weights as its button does', () => {
    expect(texts.pairs.tooFew).toContain(texts.weights.byPoints);
  });

  it('uses the words of the rest of the product', () => {
    const { failures, setUp, clientHeaders, tierHeaders } = TEXTS[language];
    expect(texts.severalAccounts).toBe(failures.severalAccounts);
    expect(texts.common.failed).toBe(failures.title);
    expect(texts.whatIf.cancel).toBe(setUp.cancel);
    expect(texts.common.close).toBe(setUp.close);
    expect(texts.client.why).toBe(clientHeaders.why);
    expect(texts.common.clientTab).toBe(clientHeaders.client);
    expect(texts.preview.tier).toBe(tierHeaders.tier);
  });
});

describe.each(EVERY_OTHER)('the sidebar in %s is in a language of its own', (language, texts) => {
  const entries = entriesOf(texts);

  it('leaves no text longer than a few words in English', () => {
    const isCopy = (text: string, path: string): boolean =>
      ENGLISH.get(path) === text && withoutPlaceholders(text).replace(/[^\p{L}]/gu, '').length > 10;
    expect(culprits(entries, isCopy)).toEqual([]);
  });

  it('has its own quotation marks, and closes them', () => {
    const { foreign, marks } = {
      de: { foreign: /[”«»’]/, marks: '„“' },
      nl: { foreign: /[„«»]/, marks: '“”' },
      nb: { foreign: /[„“”]/, marks: '«»' },
      hu: { foreign: /[“«»]/, marks: '„”' },
    }[language as 'de' | 'nl' | 'nb' | 'hu'];
    const isUnpaired = (text: string): boolean => text.split(marks[0]).length !== text.split(marks[1]).length;
    expect(culprits(entries, (text) => foreign.test(text) || isUnpaired(text))).toEqual([]);
  });

  it('writes the percent sign as its language does', () => {
    const wrong = { de: /\d ?%/, nb: /\d ?%/, hu: /\d\s%/, nl: /\d\s%/ }[
      language as 'de' | 'nl' | 'nb' | 'hu'
    ];
    expect(culprits(entries, (text) => wrong.test(text))).toEqual([]);
  });
});

describe('the sidebar in Hungarian', () => {
  const entries = entriesOf(SIDEBAR_TEXTS.hu);

  it('hangs no suffix on a value', () => {
    expect(culprits(entries, (text) => /\}[”]?-?\p{L}/u.test(text))).toEqual([]);
  });

  it('puts no article before a value, since nobody knows how it is spoken', () => {
    expect(culprits(entries, (text) => /(^|\s)az? [„]?\{/i.test(text))).toEqual([]);
  });

  it('keeps the singular after a numeral', () => {
    expect(culprits(entries, (text, path) => /\.one$/.test(path) && !isSameForMany(path, text))).toEqual([]);
  });

  const isSameForMany = (path: string, one: string): boolean =>
    entries.some((entry) => entry.path === path.replace(/one$/, 'many') && entry.text === one);
});
