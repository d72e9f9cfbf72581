/** What a picture is, and how the spreadsheet is brought to what it shows. */
import type { Page } from 'playwright-core';
import { spokenTexts } from '../preview/page-texts/spoken-texts';

/** What the preview offers its tests. */
declare const clientTiersPreview: { select(a1: string): void };

export interface Picture {
  /** From the root of the project. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What is opened, with what follows the name of the page. */
  readonly address: string;
  readonly prepare: (page: Page) => Promise<void>;
  /** A part of the page; all of it if left out. */
  readonly partOf?: (page: Page) => Promise<{ x: number; y: number; width: number; height: number }>;
}

const PRODUCT = 'Client Tiers';
/** The grid draws on a canvas; nothing else says when it has finished. */
const DRAWN_MILLISECONDS = 600;

export async function drawn(page: Page): Promise<void> {
  await page.waitForTimeout(DRAWN_MILLISECONDS);
}

export async function goTo(page: Page, tab: string, cell: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await select(page, cell);
}

/** The grid scrolls to each of them; the last one stays selected. */
export async function select(page: Page, ...cells: string[]): Promise<void> {
  for (const cell of cells) {
    await page.evaluate((a1) => clientTiersPreview.select(a1), cell);
    await drawn(page);
  }
}

/** Chooses in the menu of the add-on. */
export async function choose(page: Page, ...captions: string[]): Promise<void> {
  const { menus } = await spokenTexts(page);
  for (const caption of [menus.extensions, PRODUCT, ...captions]) {
    await page
      .getByRole('menuitem', { name: new RegExp(`^${caption}`) })
      .first()
      .click();
  }
  await page.waitForSelector('body:not([aria-busy])', { state: 'attached' });
}
