/**
 * `npm run pictures`: makes the pictures of docs/ anew, in a real browser, from the preview and its sample as they are: nothing in them is
 * drawn by hand. With words behind it, only those whose path contains one of them: `npm run pictures -- try-`.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DEFAULT_ROOT } from './built-files';
import { GUIDE_PICTURES, takeGuidePictures } from './pictures/guide-pictures';
import { LISTING_PICTURES } from './pictures/listing-pictures';
import { drawn, type Picture } from './pictures/picture';
import { README_PICTURES } from './pictures/readme-pictures';
import { START_PICTURES } from './pictures/start-pictures';
import { buildPreview } from './preview/build-preview';
import { launchBrowser } from './preview/launch-browser';
import { serveFolder } from './preview/serve-folder';

const PICTURES: readonly Picture[] = [...README_PICTURES, ...START_PICTURES, ...LISTING_PICTURES];

async function take(
  browser: Browser,
  url: string,
  { path, width, height, address, prepare, partOf }: Picture,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, serviceWorkers: 'block' });
  await page.goto(url + address);
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
  await prepare(page);
  await drawn(page);
  await keep(page, path, await partOf?.(page));
  await page.close();
}

async function keep(
  page: Page,
  path: string,
  clip?: Awaited<ReturnType<Required<Picture>['partOf']>>,
): Promise<void> {
  const file = join(DEFAULT_ROOT, path);
  await page.screenshot({ path: file, clip });
  console.log(`${path}  ${Math.round((await stat(file)).size / 1024)} KB`);
}

async function main(words: readonly string[]): Promise<void> {
  const isWanted = ({ path }: { readonly path: string }): boolean =>
    words.length === 0 || words.some((word) => path.includes(word));
  const folder = await mkdtemp(join(tmpdir(), 'client-tiers-pictures-'));
  const [browser] = await Promise.all([launchBrowser('completed'), buildPreview({ outDir: folder })]);
  const served = await serveFolder(folder);
  try {
    for (const picture of PICTURES.filter(isWanted)) await take(browser, served.url, picture);
    await takeGuidePictures(browser, served.url, GUIDE_PICTURES.filter(isWanted), keep);
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`Making the pictures failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
