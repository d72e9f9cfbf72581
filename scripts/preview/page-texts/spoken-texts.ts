/** What the page says at this moment, for whoever drives it as a person does: its menus are called otherwise in each language. */
import type { Page } from 'playwright-core';
import type { PageTexts } from '../../../stand-in/preview/page-texts';
import { PAGE_TEXTS } from './page-texts';

export async function spokenTexts(page: Page): Promise<PageTexts> {
  const spoken = await page.evaluate('document.documentElement.lang');
  return PAGE_TEXTS.find(({ language }) => language === spoken)!;
}
