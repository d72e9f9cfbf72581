/**
 * `npm run listing`: draws icons and banner of the Marketplace listing from their SVG files, in a real browser and in the sizes that Google
 * asks for. The screenshots are taken by `npm run pictures`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DEFAULT_ROOT } from './built-files';
import { launchBrowser } from './preview/launch-browser';

const IMAGES = 'docs/marketplace/images';
const BANNER = { source: 'banner.svg', file: 'banner.png', width: 220, height: 140 };
const ICONS = [32, 48, 96, 128].map((size) => ({
  source: 'icon.svg',
  file: `icon-${size}.png`,
  width: size,
  height: size,
}));

async function draw(browser: Browser, { source, file, width, height }: typeof BANNER): Promise<void> {
  const svg = await readFile(join(DEFAULT_ROOT, IMAGES, source), 'utf8');
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(DEFAULT_ROOT, IMAGES, file), omitBackground: true });
  await page.close();
  console.log(`${IMAGES}/${file}`);
}

async function main(): Promise<void> {
  const browser = await launchBrowser('completed');
  try {
    for (const picture of [...ICONS, BANNER]) await draw(browser, picture);
  } finally {
    await browser.close();
  }
}

void main();
