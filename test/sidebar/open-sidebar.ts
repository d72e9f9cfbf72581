/** Opens the built page in a browser as Google's sidebar would, 300 px wide, with a fake server behind it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SidebarContent } from '../../src/addon/page-content';
import type { SidebarCallName } from '../../src/addon/sidebar/sidebar-contract';
import { SIDEBAR_TEXTS } from '../../src/i18n/languages';
import type { Language } from '../../src/i18n/types/texts';

export const PAGE_FILE = join(__dirname, '../../dist/Page.html');
const ADDRESS = 'http://sidebar.test/';

/** Google's client side, as far as the page uses it. It also counts what the page says to the console as an error. */
const GOOGLE = `
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    callFromSidebar: (name, args) =>
      void window.askServer(name, args).then(({ result, error }) =>
        error === undefined ? succeed(result) : fail(new Error(error))),
  });
  window.google = { script: { run: runner(() => {}, () => {}), host: { close() {} } } };
`;

/** What stands behind `google.script.run`. */
export interface AnsweringServer {
  answer(name: SidebarCallName, argumentsJson: string): Promise<string>;
}

export interface SidebarOptions {
  readonly language?: Language;
  readonly height?: number;
}

export async function openSidebar(
  browser: Browser,
  server: AnsweringServer,
  { language = 'en', height = 700 }: SidebarOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(120_000);
  const content: SidebarContent = { view: 'sidebar', language, texts: SIDEBAR_TEXTS[language] };
  const html = readFileSync(PAGE_FILE, 'utf8').replace('<?= content ?>', () =>
    escapeAttribute(JSON.stringify(content)),
  );
  await page.exposeFunction('askServer', (name: SidebarCallName, args: string) =>
    server.answer(name, args).then(
      (result) => ({ result }),
      (error: Error) => ({ error: error.message }),
    ),
  );
  await page.addInitScript(GOOGLE);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(ADDRESS);
  await page.locator('#heading').waitFor();
  return page;
}

/** Apps Script's templates escape an attribute the same way. */
function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
