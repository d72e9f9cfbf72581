/** Which language a locale speaks, and its texts. */
import { de } from './de/texts';
import { en } from './en/texts';
import { hu } from './hu/texts';
import { nb } from './nb/texts';
import { nl } from './nl/texts';
import { sidebarDe } from './de/sidebar';
import { sidebarEn } from './en/sidebar';
import { sidebarHu } from './hu/sidebar';
import { sidebarNb } from './nb/sidebar';
import { sidebarNl } from './nl/sidebar';
import type { SidebarTexts } from './types/sidebar';
import { LANGUAGES, type Language, type Texts } from './types/texts';

export const TEXTS: Readonly<Record<Language, Texts>> = { en, de, nb, hu, nl };

/** All languages, English first. */
export const ALL_TEXTS: readonly Texts[] = LANGUAGES.map((language) => TEXTS[language]);

/** `de`, `de_DE` and `de-AT` speak German; Norwegian is `nb` or `no`; whatever we do not speak reads English. */
export function languageOf(locale: string): Language {
  const prefix = locale.toLowerCase().split(/[-_]/)[0];
  if (prefix === 'no' || prefix === 'nn') return 'nb';
  return LANGUAGES.find((language) => language === prefix) ?? 'en';
}

/** What the sidebar says, as plain strings that can travel to the page. */
export const SIDEBAR_TEXTS: Readonly<Record<Language, SidebarTexts>> = {
  en: sidebarEn,
  de: sidebarDe,
  nb: sidebarNb,
  hu: sidebarHu,
  nl: sidebarNl,
};

export function textsFor(locale: string): Texts {
  return TEXTS[languageOf(locale)];
}
