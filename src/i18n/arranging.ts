/** What is said when clients are sorted or filtered, in all languages. */
import { arrangingDe } from './de/arranging';
import { arrangingEn } from './en/arranging';
import { arrangingHu } from './hu/arranging';
import { arrangingNb } from './nb/arranging';
import { arrangingNl } from './nl/arranging';
import type { ArrangingTexts } from './types/arranging';
import type { Language } from './types/texts';

export const ARRANGING: Readonly<Record<Language, ArrangingTexts>> = {
  en: arrangingEn,
  de: arrangingDe,
  nb: arrangingNb,
  hu: arrangingHu,
  nl: arrangingNl,
};
