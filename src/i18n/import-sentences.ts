/** What the page that imports files says with names and numbers in it, in all languages. */
import type { Language } from './types/texts';
import { importSentencesDe } from './de/import-sentences';
import { importSentencesEn } from './en/import-sentences';
import { importSentencesHu } from './hu/import-sentences';
import { importSentencesNb } from './nb/import-sentences';
import { importSentencesNl } from './nl/import-sentences';
import type { ImportPageSentences } from './types/import-page';

export const IMPORT_SENTENCES: Readonly<Record<Language, ImportPageSentences>> = {
  en: importSentencesEn,
  de: importSentencesDe,
  nb: importSentencesNb,
  hu: importSentencesHu,
  nl: importSentencesNl,
};
