/** The texts of the step "Your columns" of all languages. */
import type { Language } from '../texts';
import { yourColumnsDe } from './de';
import { yourColumnsEn } from './en';
import { yourColumnsHu } from './hu';
import { yourColumnsNb } from './nb';
import { yourColumnsNl } from './nl';
import type { YourColumnsTexts } from './texts';

export const YOUR_COLUMNS: Readonly<Record<Language, YourColumnsTexts>> = {
  en: yourColumnsEn,
  de: yourColumnsDe,
  nb: yourColumnsNb,
  hu: yourColumnsHu,
  nl: yourColumnsNl,
};
