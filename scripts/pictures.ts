/**
 * `npm run pictures`: makes the pictures of docs/images anew, in a real browser, from the preview and its sample as they
 * are: nothing in them is drawn by hand.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEFAULT_ROOT } from './built-files';
import { buildPreview } from './preview/build-preview';
import { launchBrowser } from './preview/launch-browser';
import { serveFolder } from './preview/serve-folder';

/** What the preview offers its tests. */
declare const clientTiersPreview: { select(a1: string): void };

const IMAGES = join(DEFAULT_ROOT, 'docs/images');
const PRODUCT = 'Client Tiers';
/** The grid draws on a canvas; nothing else says when it has finished. */
const DRAWN_MILLISECONDS = 600;

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly prepare: (page: Page) => Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'recalculated', width: 1366, height: 640, prepare: (page) => select(page, 'B2', 'D4') },
  {
    name: 'history',
    width: 1220,
    height: 430,
    prepare: (page) => goTo(page, 'History', 'B3'),
  },
  {
    name: 'prospects',
    width: 1260,
    height: 550,
    prepare: (page) => goTo(page, 'Prospects', 'A3'),
  },
  {
    name: 'sidebar',
    width: 980,
    height: 700,
    prepare: async (page) => {
      // A client whose tier a rule decides.
      await select(page, 'A7');
      await choose(page, 'Extensions', PRODUCT, 'Open sidebar');
      await page.frameLocator('#sidebar iframe').locator('#next-step').waitFor();
    },
  },
];

async function goTo(page: Page, tab: string, cell: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await select(page, cell);
}

/** The grid scrolls to each of them; the last one stays selected. */
async function select(page: Page, ...cells: string[]): Promise<void> {
  for (const cell of cells) {
    await page.evaluate((a1) => clientTiersPreview.select(a1), cell);
    await page.waitForTimeout(DRAWN_MILLISECONDS);
  }
}

async function choose(page: Page, ...captions: string[]): Promise<void> {
  for (const caption of captions) {
    await page
      .getByRole('menuitem', { name: new RegExp(`^${caption}`) })
      .first()
      .click();
  }
  await page.waitForSelector('body:not([aria-busy])', { state: 'attached' });
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'client-tiers-pictures-'));
  const [browser] = await Promise.all([launchBrowser('completed'), buildPreview({ outDir: folder })]);
  const served = await serveFolder(folder);
  try {
    for (const { name, width, height, prepare } of PICTURES) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(served.url);
      await page.waitForSelector('body[data-ready]', { state: 'attached' });
      await prepare(page);
      await page.waitForTimeout(DRAWN_MILLISECONDS);
      const path = join(IMAGES, `${name}.png`);
      await page.screenshot({ path });
      await page.close();
      console.log(`docs/images/${name}.png  ${Math.round((await stat(path)).size / 1024)} KB`);
    }
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(`Making the pictures failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
