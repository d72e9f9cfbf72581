/** Which language a locale speaks, and its texts. */
import { de } from './de';
import { en } from './en';
import { hu } from './hu';
import { nb } from './nb';
import { nl } from './nl';
import { LANGUAGES, type Language, type Texts } from './texts';

export const TEXTS: Readonly<Record<Language, Texts>> = { en, de, nb, hu, nl };

/** All languages, English first. */
export const ALL_TEXTS: readonly Texts[] = LANGUAGES.map((language) => TEXTS[language]);

/** `de`, `de_DE` and `de-AT` speak German; Norwegian is `nb` or `no`; whatever we do not speak reads English. */
export function languageOf(locale: string): Language {
  const prefix = locale.toLowerCase().split(/[-_]/)[0];
  if (prefix === 'no' || prefix === 'nn') return 'nb';
  return LANGUAGES.find((language) => language === prefix) ?? 'en';
}

export function textsFor(locale: string): Texts {
  return TEXTS[languageOf(locale)];
}
