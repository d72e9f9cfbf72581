/** Days as they stand in sentences. */
import type { Language } from './types/texts';

/** Day before month in English too, with the month by name, so that nobody takes one for the other. */
const LOCALES: Partial<Record<Language, string>> = { en: 'en-GB' };

/** 20453 → "31 December 2025". @param day days since 1970-01-01 */
export function formatDay(day: number, language: Language): string {
  return new Date(Date.UTC(1970, 0, 1 + day)).toLocaleDateString(LOCALES[language] ?? language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** 20453 → "Dec 25": short enough to stand below a bar. @param day any day of the month, days since 1970-01-01 */
export function formatMonth(day: number, language: Language): string {
  return new Date(Date.UTC(1970, 0, 1 + day)).toLocaleDateString(LOCALES[language] ?? language, {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
}
