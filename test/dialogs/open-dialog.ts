/** Opens the set-up dialog in a browser as Google would show it, with the built add-on behind it. */
import type { Browser, Page } from 'playwright-core';
import type { OpenSpreadsheet } from '../addon/open-spreadsheet';

const ADDRESS = 'http://dialog.test/';

/** Google's client side, as far as the page uses it. */
const GOOGLE = `
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) =>
      name === 'withSuccessHandler' ? (handler) => runner(handler, fail)
      : name === 'withFailureHandler' ? (handler) => runner(succeed, handler)
      : (...args) => void window.askServer(name, args).then(({ result, error }) =>
          error === undefined ? succeed(result) : fail(new Error(error))),
  });
  window.isClosed = false;
  window.google = { script: { run: runner(() => {}, () => {}), host: {
    close() { window.isClosed = true; },
    setHeight(height) { document.body.dataset.height = height; },
  } } };
`;

export async function openDialog(
  browser: Browser,
  opened: OpenSpreadsheet,
  menuItem = 'showSetUp',
): Promise<Page> {
  opened.addOn.run(menuItem);
  const { html, width, height } = opened.inspection.world.ui.dialogs.at(-1)!;
  const page = await browser.newPage({
    viewport: { width: width!, height: height! },
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(5000);
  await page.exposeFunction('askServer', (name: string, args: unknown[]) => {
    try {
      return { result: opened.addOn.scriptRun(name, ...args) ?? null };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(GOOGLE);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(ADDRESS);
  await page.getByRole('button').first().waitFor();
  return page;
}
