/** The texts of the step "Your columns" of all languages. */
import type { Language } from './types/texts';
import { yourColumnsDe } from './de/your-columns';
import { yourColumnsEn } from './en/your-columns';
import { yourColumnsHu } from './hu/your-columns';
import { yourColumnsNb } from './nb/your-columns';
import { yourColumnsNl } from './nl/your-columns';
import type { YourColumnsTexts } from './types/your-columns';

export const YOUR_COLUMNS: Readonly<Record<Language, YourColumnsTexts>> = {
  en: yourColumnsEn,
  de: yourColumnsDe,
  nb: yourColumnsNb,
  hu: yourColumnsHu,
  nl: yourColumnsNl,
};
