/**
 * The first screenshots of the listing in the Marketplace, in its order and of its size; the last two come from the guide's steps
 * (guide-pictures.ts). On Google the same five are taken by hand.
 */
import type { Page } from 'playwright-core';
import { SPREADSHEET_PAGE } from '../preview/build-preview';
import { choose, select, type Picture } from './picture';

/** Google's size for screenshots. */
const SIZE = { width: 1280, height: 800 };

/** What each shows, and from which of the samples. */
const SHOWN: readonly { readonly sample: 'inUse' | 'plain'; readonly prepare: Picture['prepare'] }[] = [
  // Tiers, next steps and reasons beside the names.
  { sample: 'inUse', prepare: (page) => select(page, 'B2', 'A3') },
  // A client whose tier a rule decides, with what would put it right.
  { sample: 'inUse', prepare: (page) => openSidebar(page, 'A7') },
  // Before anything is written: as what each column of her list is read.
  { sample: 'plain', prepare: openSetUp },
];

export const LISTING_PICTURES: readonly Picture[] = SHOWN.map(({ sample, prepare }, index) => ({
  ...SIZE,
  path: `docs/marketplace/images/screenshot-${index + 1}.png`,
  address: `${SPREADSHEET_PAGE}?open=${sample}`,
  prepare: async (page) => {
    // What only the preview says is no part of the product.
    await page.locator('#banner').evaluate((banner) => banner.setAttribute('hidden', ''));
    await prepare(page);
  },
}));

async function openSidebar(page: Page, client: string): Promise<void> {
  await select(page, client);
  await choose(page, 'Open sidebar');
  await page.frameLocator('#sidebar iframe').locator('#next-step').waitFor();
}

async function openSetUp(page: Page): Promise<void> {
  await choose(page, 'Set up this spreadsheet');
  await page.frameLocator('.script-dialog iframe').locator('button.action').waitFor();
}
