/** Captions and remarks of the page that imports files, of all languages: the server has them, and sends those of hers. */
import type { Language } from './types/texts';
import { importPageDe } from './de/import-page';
import { importPageEn } from './en/import-page';
import { importPageHu } from './hu/import-page';
import { importPageNb } from './nb/import-page';
import { importPageNl } from './nl/import-page';
import type { ImportPageLabels } from './types/import-page';

export const IMPORT_LABELS: Readonly<Record<Language, ImportPageLabels>> = {
  en: importPageEn,
  de: importPageDe,
  nb: importPageNb,
  hu: importPageHu,
  nl: importPageNl,
};
