/** The synonyms of headers of all languages. */
import type { Language } from './types/texts';
import { synonymsDe } from './de/words/synonyms';
import { synonymsEn } from './en/words/synonyms';
import { synonymsHu } from './hu/words/synonyms';
import { synonymsNb } from './nb/words/synonyms';
import { synonymsNl } from './nl/words/synonyms';
import type { HeaderSynonyms } from './types/words/synonyms';

export const SYNONYMS: Readonly<Record<Language, HeaderSynonyms>> = {
  en: synonymsEn,
  de: synonymsDe,
  nb: synonymsNb,
  hu: synonymsHu,
  nl: synonymsNl,
};
