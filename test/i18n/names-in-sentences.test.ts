/** What a sentence names is named as it stands on the screen: tabs in quotation marks, captions to the letter, and in Hungarian with the article that is spoken. */
import { SIDEBAR_TEXTS, TEXTS } from '../../src/i18n/languages';
import { LANGUAGES, type Language } from '../../src/i18n/types/texts';
import { allTextsOf } from './text-samples';

const leavesOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leavesOf)
      : [];

const saidIn = (language: Language): string[] => [
  ...allTextsOf(TEXTS[language]).map(({ text }) => text),
  ...leavesOf(SIDEBAR_TEXTS[language]),
];

const MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  nb: ['«', '»'],
  hu: ['„', '”'],
  nl: ['“', '”'],
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A tab's name where the word for a tab stands beside it, without quotation marks; English writes "the Tasks tab". */
const BARE_TAB: Readonly<Partial<Record<Language, (names: string) => RegExp>>> = {
  de: (names) => new RegExp(`\\bBl(?:att|atts|ätter) (?:${names})(?![\\p{L}“-])`, 'u'),
  nl: (names) => new RegExp(`\\btabblad(?:en)? (?:${names})(?![\\p{L}”-])`, 'u'),
  nb: (names) => new RegExp(`\\b[Ff]anene? (?:${names})(?![\\p{L}»-])`, 'u'),
  hu: (names) => new RegExp(`(?<![\\p{L}„])(?:${names}) lap(?:on|ra|ról|ot|ja|ból)?(?!\\p{L})`, 'u'),
};

describe.each(LANGUAGES)('sentences in %s', (language) => {
  const said = saidIn(language);
  const { menu, tabs } = TEXTS[language];

  it('name tabs in quotation marks', () => {
    const names = [...Object.values(tabs), 'Tabquux', 'Klientquux'].map(escaped).join('|');
    const isBare = BARE_TAB[language]?.(names);
    expect(said.filter((text) => isBare?.test(text))).toEqual([]);
  });

  it('name menu items to the letter', () => {
    const [open, close] = MARKS[language];
    const plain = (caption: string): string => caption.replace(/…$/, '').toLowerCase();
    const captions = new Map(Object.values(menu).map((caption) => [plain(caption), caption]));
    const quoted = said.flatMap((text) =>
      [...text.matchAll(new RegExp(`${open}([^${open}${close}]+)${close}`, 'g'))].map(([, name]) => name),
    );
    const misnamed = quoted.filter((name) => (captions.get(plain(name)) ?? name) !== name);
    expect(misnamed).toEqual([]);
  });
});

describe('the Hungarian article', () => {
  const VOWEL = '[aáeéiíoóöőuúüű]';

  it('is az before a vowel', () => {
    const wrong = new RegExp(`(?<![\\p{L}(])a [„(]?(?:${VOWEL}|[5]|1(?!\\d))`, 'iu');
    expect(saidIn('hu').filter((text) => wrong.test(text))).toEqual([]);
  });

  it('is a before a consonant in quotation marks', () => {
    const wrong = new RegExp(`(?<![\\p{L}(])az „(?!${VOWEL}|[flmnrsxy]”)\\p{L}`, 'iu');
    expect(saidIn('hu').filter((text) => wrong.test(text))).toEqual([]);
  });
});
