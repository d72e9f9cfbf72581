/** All that the page says that imports files, of a language: for the command line, which has no server to ask. */
import { IMPORT_LABELS } from './import-labels';
import { IMPORT_SENTENCES } from './import-sentences';
import type { ImportPageTexts } from './types/import-page';
import { LANGUAGES, type Language } from './types/texts';

export const IMPORT_PAGE = Object.fromEntries(
  LANGUAGES.map((language) => [language, { ...IMPORT_LABELS[language], ...IMPORT_SENTENCES[language] }]),
) as Readonly<Record<Language, ImportPageTexts>>;
