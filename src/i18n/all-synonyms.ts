/** The synonyms of headers of all languages. */
import type { Language } from './types/texts';
import { synonymsDe } from './de/synonyms';
import { synonymsEn } from './en/synonyms';
import { synonymsHu } from './hu/synonyms';
import { synonymsNb } from './nb/synonyms';
import { synonymsNl } from './nl/synonyms';
import type { HeaderSynonyms } from './types/synonyms';

export const SYNONYMS: Readonly<Record<Language, HeaderSynonyms>> = {
  en: synonymsEn,
  de: synonymsDe,
  nb: synonymsNb,
  hu: synonymsHu,
  nl: synonymsNl,
};
