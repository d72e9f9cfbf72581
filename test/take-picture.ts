/** Pictures of what tests see, for looking at: `PICTURES=1 npx jest test/e2e` puts them into screenshots/. Left out, none is taken: it takes longer than many a test. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const FOLDER = join(__dirname, '../screenshots');

/** @param fullPage what lies below the window, too */
export async function takePicture(page: Page, name: string, fullPage = false): Promise<void> {
  if (process.env['PICTURES'] === undefined) return;
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });
}
