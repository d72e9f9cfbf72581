/** What the languages are called: each by its own speakers, as a cell offers them, and the words by which others may write them. */
import { LANGUAGES, type Language } from './types/texts';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  nb: 'Norsk',
  hu: 'Magyar',
  nl: 'Nederlands',
};

/** As `plainText` writes them; codes and locales need no entry. */
export const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['english', 'englisch', 'engelsk', 'angol', 'engels'],
  de: ['deutsch', 'german', 'tysk', 'német', 'duits'],
  nb: ['norsk', 'bokmål', 'norsk bokmål', 'norwegian', 'norwegisch', 'norvég', 'noors'],
  hu: ['magyar', 'hungarian', 'ungarisch', 'ungarsk', 'hongaars'],
  nl: ['nederlands', 'dutch', 'niederländisch', 'holländisch', 'nederlandsk', 'holland'],
};

/** "German", "de" or "de_AT" → de; null for a language that we do not write. */
export function languageNamed(word: string): Language | null {
  const plain = word.trim().toLowerCase();
  const [code] = plain.split(/[-_]/);
  const isIt = (language: Language): boolean =>
    LANGUAGE_WORDS[language].includes(plain) ||
    language === code ||
    (language === 'nb' && /^n[no]$/.test(code));
  return LANGUAGES.find(isIt) ?? null;
}
