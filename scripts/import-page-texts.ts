/** All that the page for imports says, of a language: for the command line and the guide, which have no server to ask. */
import { IMPORT_LABELS } from '../src/i18n/import-labels';
import { IMPORT_SENTENCES } from '../src/i18n/import-sentences';
import type { ImportPageTexts } from '../src/i18n/types/import-page';
import { LANGUAGES, type Language } from '../src/i18n/types/texts';

export const IMPORT_PAGE = Object.fromEntries(
  LANGUAGES.map((language) => [language, { ...IMPORT_LABELS[language], ...IMPORT_SENTENCES[language] }]),
) as Readonly<Record<Language, ImportPageTexts>>;
