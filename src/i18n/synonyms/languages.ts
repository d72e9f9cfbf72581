/** The synonyms of headers of all languages. */
import type { Language } from '../texts';
import { synonymsDe } from './de';
import { synonymsEn } from './en';
import { synonymsHu } from './hu';
import { synonymsNb } from './nb';
import { synonymsNl } from './nl';
import type { HeaderSynonyms } from './texts';

export const SYNONYMS: Readonly<Record<Language, HeaderSynonyms>> = {
  en: synonymsEn,
  de: synonymsDe,
  nb: synonymsNb,
  hu: synonymsHu,
  nl: synonymsNl,
};
