/**
 * Drives the preview as a person does: menus by their captions, keys in the grid, buttons in dialogs. What the grid
 * shows is read from its own model, because a canvas has no text.
 */
import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { pageEn } from '../../scripts/preview/page-texts/en';
import { spokenTexts } from '../../scripts/preview/page-texts/spoken-texts';
import { SPREADSHEET_PAGE } from '../../scripts/preview/build-preview';
import { serveFolder, type ServedFolder } from '../../scripts/preview/serve-folder';
import type { CellPlace, PreviewAccess, ShownCell } from '../../stand-in/preview/page/preview-access';
import { launchBrowser } from '../../scripts/preview/launch-browser';
import { builtPreview } from '../built-preview';
import { takePicture } from '../take-picture';

/** Waits follow what the page does; nobody waits this long where it works, however slow the machine. */
const PATIENCE = 120_000;

const OWN_MENUS = Object.keys(pageEn.menus) as (keyof typeof pageEn.menus)[];

declare const clientTiersPreview: PreviewAccess;

export interface PreviewHost {
  /** A visitor who was never here before. */
  visit(options?: VisitOptions): Promise<PreviewPage>;
  /** One visitor for all tests of the block that it is called in: they go on where the former one ended. */
  share(options?: VisitOptions): PreviewPage;
}

export interface VisitOptions {
  readonly width?: number;
  /** The plain list that the add-on has not seen yet, unless the sample is wanted as everybody sees it at first. */
  readonly sample?: 'plain' | 'inUse';
  /** The day that it is for the page, as 2026-11-21; the real one if left out. */
  readonly today?: string;
}

/** Serves and opens the preview for the tests of one file. */
export function usePreview(): PreviewHost {
  let served: ServedFolder;
  let browser: Browser;
  beforeAll(async () => {
    const [started, folder] = await Promise.all([launchBrowser(), builtPreview()]);
    browser = started;
    served = await serveFolder(folder);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const visit = async (options: VisitOptions = {}): Promise<PreviewPage> => {
    try {
      return await visitWith(browser, served.url, options);
    } catch (error) {
      // The browser itself may crash on a crowded machine; a failure of the page is none of its business.
      if (browser.isConnected()) throw error;
      browser = await launchBrowser();
      return visitWith(browser, served.url, options);
    }
  };
  return { visit, share: (options) => sharedPage(() => visit(options)) };
}

function sharedPage(visit: () => Promise<PreviewPage>): PreviewPage {
  let page: PreviewPage;
  beforeAll(async () => {
    page = await visit();
  });
  afterEach(() => expect(page.complaints.splice(0)).toEqual([]));
  afterAll(() => page.close());
  return new Proxy({} as PreviewPage, {
    get: (_, name) => {
      const member: unknown = Reflect.get(page, name);
      return typeof member === 'function' ? member.bind(page) : member;
    },
  });
}

async function visitWith(
  browser: Browser,
  url: string,
  { width = 1280, sample = 'plain', today }: VisitOptions,
): Promise<PreviewPage> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    acceptDownloads: true,
    // A copy of the whole page for each visitor: page-to-try.test.ts looks at what it is for.
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    timezoneId: 'UTC',
  });
  if (today !== undefined) await context.clock.setFixedTime(`${today}T12:00:00Z`);
  const preview = new PreviewPage(await context.newPage(), url);
  await preview.open(sample === 'plain' ? '?open=plain' : '');
  return preview;
}

export class PreviewPage {
  /** Errors of the page and requests that left this machine: there must be none. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => this.complaints.push(String(error.stack ?? error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(url) || /^(data|blob|about):/.test(request.url());
      if (!isOwn) this.complaints.push(`Request to ${request.url()}`);
    });
  }

  /** @param query of the address */
  async open(query: string): Promise<void> {
    await this.page.goto(`${this.url}${SPREADSHEET_PAGE}${query}`);
    await this.page.waitForSelector('body[data-ready]', { state: 'attached' });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForSelector('body[data-ready]', { state: 'attached' });
  }

  /** Chooses by captions, from the menu bar inwards, and waits for what it starts; beginnings will do. */
  async choose(...captions: string[]): Promise<void> {
    await this.start(...captions);
    await this.idle();
  }

  /** The same without waiting. Captions of the page itself are given in English, whatever it speaks. */
  async start(...captions: string[]): Promise<void> {
    const { menus } = await spokenTexts(this.page);
    for (const given of captions) {
      const own = OWN_MENUS.find((key) => pageEn.menus[key].startsWith(given));
      const caption = own === undefined ? given : menus[own];
      const name = new RegExp(`^${escapeRegExp(caption)}`);
      const item = this.page.getByRole('menuitem', { name });
      await item.or(this.page.getByRole('menuitemradio', { name })).first().click();
    }
  }

  /** Waits until no script runs. */
  async idle(): Promise<void> {
    await this.page.waitForSelector('body:not([aria-busy])', { state: 'attached' });
  }

  cell(tab: string, a1: string): Promise<ShownCell> {
    return this.page.evaluate(([name, at]) => clientTiersPreview.cell(name!, at!), [tab, a1]);
  }

  async text(tab: string, a1: string): Promise<string> {
    return (await this.cell(tab, a1)).text;
  }

  /** All that the grid shows of a tab. */
  texts(tab: string): Promise<string[][]> {
    return this.page.evaluate((name) => clientTiersPreview.texts(name), tab);
  }

  /** Waits until the grid shows a text in a cell. */
  async shows(tab: string, a1: string, text: string | RegExp): Promise<void> {
    const wanted = typeof text === 'string' ? `^${escapeRegExp(text)}$` : text.source;
    await this.page
      .waitForFunction(
        ([name, at, pattern]) => new RegExp(pattern!).test(clientTiersPreview.cell(name!, at!).text),
        [tab, a1, wanted] as const,
      )
      .catch(async () => {
        throw new Error(`${tab}!${a1} shows "${await this.text(tab, a1)}", not ${String(text)}.`);
      });
  }

  async select(a1: string): Promise<void> {
    await this.page.evaluate((at) => clientTiersPreview.select(at), a1);
    await this.drawn();
  }

  /** Waits until the formula bar names what is selected. */
  async selected(area: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('#grid input')?.value === wanted,
      area,
    );
  }

  /** Waits until the grid has drawn what it was told, and has looked after its focus. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  /** Waits until everything that was typed so far is in this browser's store. */
  async stored(): Promise<void> {
    await this.page.waitForSelector('body[data-stored]', { state: 'attached' });
  }

  async type(a1: string, text: string): Promise<void> {
    await this.select(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  tabs(): Promise<string[]> {
    return this.page.evaluate(() => clientTiersPreview.tabs());
  }

  /** Lets the n-th service call from now fail. */
  async failAtCall(call: number): Promise<void> {
    await this.page.evaluate((number) => clientTiersPreview.failAtCall(number), call);
  }

  /** Waits until dragging works too; the grid loads that last. */
  async steady(): Promise<void> {
    await this.page.evaluate(() => clientTiersPreview.steady());
  }

  /** Where a cell of the active tab is on the page. */
  place(a1: string): Promise<CellPlace> {
    return this.page.evaluate((at) => clientTiersPreview.place(at), a1);
  }

  /** Waits until a cell of the active tab has come to be where it should be, on some 5 pixels. */
  async placed(a1: string, measure: (place: CellPlace) => number, wanted: number): Promise<void> {
    let measured: number;
    do {
      await this.drawn();
      measured = measure(await this.place(a1));
    } while (Math.abs(measured - wanted) > 5);
  }

  evaluateAsScript(expression: string): Promise<unknown> {
    return this.page.evaluate((source) => clientTiersPreview.evaluateAsScript(source), expression);
  }

  async openFile(name: string, content: string | Buffer): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.start('File', 'Open')]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  }

  async download(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.start('File', 'Download'),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('.script-dialog iframe');
  }

  get sidebar(): FrameLocator {
    return this.page.frameLocator('#sidebar iframe');
  }

  /** Goes to a tab as a person does, by the tab bar. */
  async goTo(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
  }

  get question() {
    return this.page.locator('dialog.question');
  }

  get toast() {
    return this.page.locator('.toast');
  }

  /** Sets the spreadsheet up by its dialog and closes it. */
  async setUp(menuItem: string): Promise<void> {
    await this.choose('Extensions', 'Client Tiers', menuItem);
    await this.finishSetUp();
  }

  /** Sets up by the dialog that is open, and closes it. */
  async finishSetUp(): Promise<void> {
    await this.dialog.locator('button.action').click();
    await this.idle();
    await this.dialog.locator('form').waitFor({ state: 'detached' });
    await this.dialog.locator('.buttons button').last().click();
    await this.page.waitForSelector('.script-dialog', { state: 'detached' });
  }

  /** A picture of the window, where somebody wants to look at it. */
  picture(name: string): Promise<void> {
    return takePicture(this.page, name);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
