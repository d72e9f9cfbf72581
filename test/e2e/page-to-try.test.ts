/**
 * The page to try, as a web host has it: in a folder below others. From the page to start at, in five languages, to an example or a file
 * of her own; without a connection; and after an update.
 */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, WITHOUT_OPTIMISING } from '../../scripts/preview/launch-browser';
import { writeServiceWorker } from '../../scripts/preview/offline/write-service-worker';
import { serveFolder, type ServedFolder } from '../../scripts/preview/serve-folder';
import { readSeals } from '../../scripts/build/seal';
import { LANGUAGES } from '../../src/i18n/types/texts';
import type { PreviewAccess } from '../../stand-in/preview/page/preview-access';
import { openSpreadsheet } from '../addon/open-spreadsheet';
import { builtPreview } from '../built-preview';
import { contentOf } from '../dialogs/content-of';
import { takePicture } from '../take-picture';
import { violationsOn } from './violations';

declare const clientTiersPreview: PreviewAccess;

/** Waits follow what the page does; nobody waits this long where it works. */
const PATIENCE = 120_000;

let host: string;
let folder: string;
let served: ServedFolder;
let browser: Browser;
let url: string;

beforeAll(async () => {
  host = mkdtempSync(join(tmpdir(), 'client-tiers-host-'));
  folder = join(host, 'some', 'folder');
  const [started, built] = await Promise.all([launchBrowser('packaged', WITHOUT_OPTIMISING), builtPreview()]);
  browser = started;
  // It is updated here.
  cpSync(built, folder, { recursive: true });
  served = await serveFolder(host);
  url = `${served.url}some/folder/`;
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(host, { recursive: true, force: true });
});

/** A visitor, and what her browser asked for outside the folder. */
async function visit(locale: string, width = 1366, serviceWorkers: 'allow' | 'block' = 'block') {
  const context = await browser.newContext({ locale, viewport: { width, height: 800 }, serviceWorkers });
  const strays: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(url)) strays.push(request.url());
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  return { context, page, strays };
}

const isReady = (page: Page): Promise<unknown> =>
  page.waitForSelector('body[data-ready]', { state: 'attached' });
const cell = (page: Page, tab: string, a1: string): Promise<string> =>
  page.evaluate(([name, at]) => clientTiersPreview.cell(name!, at!).text, [tab, a1]);

const CSV = 'Kunde;Stundensatz\nHafen-Yoga;45,50\n';

/** Chooses a file of hers on a page to start at. */
async function chooseFile(page: Page): Promise<void> {
  await page
    .locator('#file')
    .setInputFiles({ name: 'kunden.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
}

/** Drops a file on a page. */
async function dropFile(page: Page, name: string): Promise<void> {
  await page.evaluate(
    ([named, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text!], named!));
      for (const kind of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, CSV],
  );
}

const isOpen = (page: Page, title: string): Promise<void> =>
  page.getByRole('heading', { name: title, exact: true }).waitFor();

/** On a telephone and on a laptop, with what axe finds. */
async function fitsItsWindow(page: Page, picture?: string): Promise<void> {
  for (const width of [390, 1366]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    if (picture !== undefined) await takePicture(page, `${picture}-${width}`, true);
  }
}

describe('the page to start at', () => {
  test.each(LANGUAGES)(
    'in %s: it comes by itself, and like its guide it fits its window and has no violations',
    async (language) => {
      const { context, page, strays } = await visit(`${language === 'nb' ? 'no' : language}-XX`);
      await page.waitForURL(language === 'en' ? url : `${url}${language}.html`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await fitsItsWindow(page, `start-${language}`);
      await page.goto(`${url}guide/${language}.html`);
      await fitsItsWindow(page);
      expect(strays).toEqual([]);
      await context.close();
    },
  );

  test('a language can be chosen, and stays', async () => {
    const { context, page } = await visit('de-AT');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Which clients matter most' }).waitFor();
    await page.getByRole('link', { name: 'Magyar' }).click();
    await page.getByRole('heading', { name: 'Melyik ügyfél' }).waitFor();
    await context.close();
  });

  test('the guide is beside it, in the same language, with its pictures, and leads back', async () => {
    const { context, page, strays } = await visit('nl-NL');
    await page.getByRole('link', { name: 'De handleiding' }).click();
    await page.getByRole('heading', { name: '6. Wat klanten te zien krijgen' }).waitFor();
    for (const picture of await page.locator('main img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture.evaluate((image: HTMLImageElement) => image.decode())).resolves.toBeUndefined();
    }
    await page.getByRole('link', { name: 'Client Tiers' }).click();
    await page.getByRole('heading', { name: 'Welke klanten' }).waitFor();
    expect(strays).toEqual([]);
    await context.close();
  });
});

test('a window that keeps nothing says so, and what else can be done', async () => {
  const { context, page } = await visit('en-US');
  await page.evaluate(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await chooseFile(page);
  await page.getByRole('alert').getByText('choose File › Open… there').waitFor();
  await context.close();
});

describe('from the start to the spreadsheet', () => {
  let context: BrowserContext;
  let page: Page;
  let strays: string[];

  beforeAll(async () => {
    ({ context, page, strays } = await visit('de-DE'));
    await page.waitForURL(`${url}de.html`);
  });
  afterEach(() => expect(strays.splice(0)).toEqual([]));
  afterAll(() => context.close());

  test('an example opens in her language, which the page speaks too, and there is a way back', async () => {
    await page.getByRole('link', { name: 'Dieselbe Liste vor dem ersten Tag' }).click();
    await isReady(page);
    expect(await cell(page, 'Kunden', 'B1')).toBe('Stunden pro Monat');
    await page.getByRole('button', { name: 'So kommt es in Google Sheets' }).click();
    await page.getByText('wähle Erweiterungen › Apps Script').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await takePicture(page, 'instructions-de');
    await page.getByRole('button', { name: 'Schließen' }).click();
    await page.getByRole('link', { name: 'Startseite' }).click();
    await page.waitForURL(`${url}de.html`);
  });

  test('a file of hers opens, and stays after a reload', async () => {
    await dropFile(page, 'kunden.csv');
    await isOpen(page, 'kunden');
    expect(await page.evaluate(() => clientTiersPreview.texts(clientTiersPreview.tabs()[0]!))).toEqual([
      ['Kunde', 'Stundensatz'],
      ['Hafen-Yoga', '45,5'],
    ]);
    await page.waitForSelector('body[data-stored]', { state: 'attached' });
    await page.reload();
    await isReady(page);
    expect(await page.locator('#title').innerText()).toBe('kunden');
  });

  test('the start offers to go on with it; what she changed is not replaced without asking', async () => {
    await page.evaluate(() => clientTiersPreview.select('A3'));
    await page.keyboard.type('Neu');
    await page.keyboard.press('Enter');
    const [tab] = await page.evaluate(() => clientTiersPreview.tabs());
    await page.waitForFunction((name) => clientTiersPreview.cell(name, 'A3').text === 'Neu', tab!);
    await page.waitForSelector('body[data-stored]', { state: 'attached' });
    await page.goto(`${url}de.html`);
    await page.getByRole('link', { name: 'Weiter mit kunden' }).waitFor();
    await page.getByRole('link', { name: 'seit Monaten in Gebrauch' }).click();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    expect(await page.locator('#title').innerText()).toBe('kunden');
    expect(await cell(page, tab!, 'A3')).toBe('Neu');
  });

  test('a file that is dropped on the spreadsheet is opened, after asking, and the page is not left', async () => {
    await dropFile(page, 'andere.csv');
    await page.getByRole('button', { name: 'OK' }).click();
    await isOpen(page, 'andere');
  });
});

test('what is copied from a page that others can reach has its address: Help links to the guide there', async () => {
  const hosted = 'https://tiers.example/try/';
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    serviceWorkers: 'block',
  });
  await context.route(`${hosted}**`, (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname.replace('/try/', '')) }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${hosted}de.html`);
  await page.getByRole('link', { name: 'So kommt es in Google Sheets' }).click();
  await page.getByRole('button', { name: 'Code kopieren' }).click();
  await page.getByRole('button', { name: 'Kopiert' }).waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await context.close();

  expect(readSeals(code)).toMatchObject({ isCodeIntact: true });
  const { addOn, inspection } = openSpreadsheet({ locale: 'de_DE' }, {}, { code, files: {} });
  addOn.run('showHelp');
  expect(contentOf(inspection.world.ui.dialogs.at(-1)!.html)).toMatchObject({
    guideAddress: `${hosted}guide/de.html`,
  });
});

describe('without a connection', () => {
  test('what was seen once works, files of hers included; after an update nobody sees the former page', async () => {
    const { context, page } = await visit('en-US', 1366, 'allow');
    await page.getByText('works without a connection').waitFor();
    await context.setOffline(true);
    await served.close();
    await page.reload();
    await page.getByRole('link', { name: 'The guide' }).click();
    await page.locator('main img').last().scrollIntoViewIfNeeded();
    await page.waitForFunction('[...document.images].at(-1).naturalWidth > 0');
    await page.goBack();
    await chooseFile(page);
    await isOpen(page, 'kunden');

    // The same place, with a newer page in it.
    served = await serveFolder(host, { port: Number(new URL(url).port) });
    await context.setOffline(false);
    appendFileSync(join(folder, 'en.html'), '<p>Newer</p>');
    const files = ['en.html', 'start.js', 'start.css', 'icon.svg', 'try-en.png'];
    await writeServiceWorker(join(__dirname, '../..'), folder, files);
    await page.goto(`${url}en.html`);
    await page.getByText('Newer').waitFor();
    // Nothing of the former copy is kept.
    await page.waitForFunction(async (count) => {
      const names = await caches.keys();
      const copies = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return copies.flat().length === count;
    }, files.length);
    await context.close();
  });
});
