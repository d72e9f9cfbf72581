/**
 * A window of the packaged browser that shows pages of the built add-on as Google would, with a server of the test's behind them. One page
 * follows the other in it, each a document of its own: to start a window takes longer than to read a page.
 */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, WITHOUT_OPTIMISING } from '../scripts/preview/launch-browser';

const ORIGIN = 'http://page.test/';
/** Waits follow what the page does; nobody waits this long where it works. */
const PATIENCE = 120_000;

/** Google's client side, as far as the pages use it. */
const GOOGLE = `
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) =>
      name === 'withSuccessHandler' ? (handler) => runner(handler, fail)
      : name === 'withFailureHandler' ? (handler) => runner(succeed, handler)
      : (...args) => void window.askServer(location.href, name, args).then(({ result, error }) =>
          error === undefined ? succeed(result) : fail(new Error(error))),
  });
  window.isClosed = false;
  window.google = { script: { run: runner(() => {}, () => {}), host: {
    close() { window.isClosed = true; },
    setHeight(height) { document.body.dataset.height = height; },
  } } };
`;

export interface ShownPage {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** What stands behind `google.script.run`. */
  answer(name: string, args: readonly unknown[]): unknown;
}

export interface PageWindow {
  show(shown: ShownPage): Promise<Page>;
  /** The next page gets a window of its own. */
  close(): Promise<void>;
}

/** One window for the tests of a file. */
export function usePageWindow(): PageWindow {
  let browser: Browser;
  let page: Page | null = null;
  let shown: ShownPage & { readonly address: string };
  let pages = 0;
  beforeAll(async () => {
    browser = await launchBrowser('packaged', WITHOUT_OPTIMISING);
  });
  afterAll(() => browser.close());

  const start = async (): Promise<Page> => {
    const started = await browser.newPage({ reducedMotion: 'reduce' });
    started.setDefaultTimeout(PATIENCE);
    await started.exposeFunction('askServer', (address: string, name: string, args: readonly unknown[]) =>
      // A page that another one has followed gets no answer any more.
      address === shown.address ? answerOf(shown, name, args) : new Promise(() => {}),
    );
    await started.addInitScript(GOOGLE);
    await started.route(`${ORIGIN}*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: shown.html }),
    );
    return started;
  };
  return {
    async show(next) {
      page ??= await start();
      shown = { ...next, address: `${ORIGIN}${++pages}` };
      await page.setViewportSize({ width: next.width, height: next.height });
      await page.goto(shown.address);
      return page;
    },
    async close() {
      await page?.close();
      page = null;
    },
  };
}

async function answerOf(
  shown: ShownPage,
  name: string,
  args: readonly unknown[],
): Promise<{ result: unknown } | { error: string }> {
  try {
    return { result: (await shown.answer(name, args)) ?? null };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
