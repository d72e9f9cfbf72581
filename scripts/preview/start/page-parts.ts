/** What the pages to start at and those of the guide have in common. */
import { LANGUAGES, type Language } from '../../../src/i18n/types/texts';
import { SAMPLE_LOCALES } from '../sample';
import { startDe } from './texts/de';
import { startEn } from './texts/en';
import { startHu } from './texts/hu';
import { startNb } from './texts/nb';
import { startNl } from './texts/nl';
import type { StartTexts } from './texts/start-texts';

export const START_TEXTS: Readonly<Record<Language, StartTexts>> = {
  en: startEn,
  de: startDe,
  nb: startNb,
  hu: startHu,
  nl: startNl,
};

/** Beside the page to start at: a page for each language, and pictures. */
export const GUIDE_FOLDER = 'guide';

/** Nothing may be loaded from elsewhere, and nothing sent anywhere. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** @param what is opened there, as `opening.ts` of the preview reads it. @returns as it stands in HTML */
export function addressOfSpreadsheet(page: string, what: string, language: Language): string {
  const locale = SAMPLE_LOCALES.find((each) => each.startsWith(language))!;
  return `${page}?open=${what}&amp;locale=${locale}`;
}

/** Links to the same page in each language; all of them lie in one folder. */
export function formatLanguages(current: Language): string {
  const links = LANGUAGES.map((each) => {
    const state = each === current ? ' aria-current="page"' : '';
    return `<a href="${each}.html" lang="${each}" hreflang="${each}"${state}>${START_TEXTS[each].language}</a>`;
  });
  return `<nav aria-label="${escape(START_TEXTS[current].languages)}">${links.join(' ')}</nav>`;
}

export function escape(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign]!);
}
