/** Opens the built page in a window as Google's sidebar would, 300 px wide, with a fake server behind it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { SidebarContent } from '../../src/addon/page-content';
import type { SidebarCallName } from '../../src/addon/sidebar/sidebar-contract';
import { SIDEBAR_TEXTS } from '../../src/i18n/languages';
import type { Language } from '../../src/i18n/types/texts';
import type { PageWindow } from '../page-window';

export const PAGE_FILE = join(__dirname, '../../dist/Page.html');

/** What stands behind `google.script.run`. */
export interface AnsweringServer {
  answer(name: SidebarCallName, argumentsJson: string): Promise<string>;
}

export interface SidebarOptions {
  readonly language?: Language;
  readonly height?: number;
}

export async function openSidebar(
  window: PageWindow,
  server: AnsweringServer,
  { language = 'en', height = 700 }: SidebarOptions = {},
  until = '#heading',
): Promise<Page> {
  const content: SidebarContent = { view: 'sidebar', language, texts: SIDEBAR_TEXTS[language] };
  const html = readFileSync(PAGE_FILE, 'utf8').replace('<?= content ?>', () =>
    escapeAttribute(JSON.stringify(content)),
  );
  const page = await window.show({
    html,
    width: 300,
    height,
    answer: (_, [name, argumentsJson]) => server.answer(name as SidebarCallName, argumentsJson as string),
  });
  await page.locator(until).waitFor();
  return page;
}

/** Apps Script's templates escape an attribute the same way. */
function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
