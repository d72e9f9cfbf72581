/** What the guide names, and under which keys of the texts that stands on screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_TEXTS } from '../../scripts/preview/page-texts/page-texts';
import { IMPORT_PAGE } from '../../scripts/import-page-texts';
import { SIDEBAR_TEXTS, TEXTS } from '../../src/i18n/languages';
import type { Language } from '../../src/i18n/types/texts';
import { YOUR_COLUMNS } from '../../src/i18n/your-columns';

export const GUIDE = join(__dirname, '../../docs/guide');

export function readGuide(language: Language): string {
  return readFileSync(join(GUIDE, `${language}.md`), 'utf8');
}

/** Everything in bold, in the order of the text; a letter alone is a tier's. */
export function captionsIn(guide: string): string[] {
  const captions = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, caption]) => caption!);
  return captions.filter((caption) => caption.length > 1);
}

/** Caption → the keys it stands under, such as "texts.menu.help"; several things may be called the same. */
export function keysOfCaptions(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  const collect = (path: string, value: unknown): void => {
    if (typeof value === 'string') keys.set(value, (keys.get(value) ?? new Set()).add(path));
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner);
  };
  collect('texts', TEXTS[language]);
  collect('sidebar', SIDEBAR_TEXTS[language]);
  collect('import', IMPORT_PAGE[language]);
  collect('columns', YOUR_COLUMNS[language]);
  collect(
    'page',
    PAGE_TEXTS.find((texts) => texts.language === language),
  );
  return keys;
}
