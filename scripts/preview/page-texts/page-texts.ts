/** Around the spreadsheet, in all languages of the add-on. */
import type { Language } from '../../../src/i18n/types/texts';
import type { PageTexts } from '../../../stand-in/preview/page-texts';
import { pageDe } from './de';
import { pageEn } from './en';
import { pageHu } from './hu';
import { pageNb } from './nb';
import { pageNl } from './nl';

const BY_LANGUAGE: Readonly<Record<Language, PageTexts>> = {
  en: pageEn,
  de: pageDe,
  nb: pageNb,
  hu: pageHu,
  nl: pageNl,
};

/** English first: it is what the page speaks where it knows no better. */
export const PAGE_TEXTS: readonly PageTexts[] = Object.values(BY_LANGUAGE);
