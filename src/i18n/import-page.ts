/** The texts of the page that imports files, of all languages. */
import type { Language } from './types/texts';
import { importPageDe } from './de/import-page';
import { importPageEn } from './en/import-page';
import { importPageHu } from './hu/import-page';
import { importPageNb } from './nb/import-page';
import { importPageNl } from './nl/import-page';
import type { ImportPageTexts } from './types/import-page';

export const IMPORT_PAGE: Readonly<Record<Language, ImportPageTexts>> = {
  en: importPageEn,
  de: importPageDe,
  nb: importPageNb,
  hu: importPageHu,
  nl: importPageNl,
};
