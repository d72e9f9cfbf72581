/**
 * What a browser has to load, and how long a person waits there: for the first view of the preview, and for a recalculation of
 * 2,000 clients with its result in the grid. Sizes are the same everywhere, times are this machine's.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { writeXlsx } from '../../stand-in/files/write-xlsx';
import { BUILT_FILES, DEFAULT_ROOT } from '../built-files';
import { buildPreview, SPREADSHEET_PAGE } from '../preview/build-preview';
import { launchBrowser } from '../preview/launch-browser';
import { serveFolder } from '../preview/serve-folder';
import { createClientList } from './client-list';
import { openList } from './open-add-on';
import { median } from './timing';

const CLIENTS = 2000;
const ROUNDS = 3;

export interface Size {
  readonly file: string;
  readonly kilobytes: number;
  /** As a server sends it. */
  readonly compressedKilobytes: number;
}

export interface BrowserCost {
  readonly sizes: readonly Size[];
  readonly clients: number;
  readonly milliseconds: { readonly firstView: number; readonly recalculate: number };
}

export async function measureBrowser(): Promise<BrowserCost> {
  const folder = await mkdtemp(join(tmpdir(), 'client-tiers-bench-'));
  const preview = join(folder, 'preview');
  await buildPreview({ outDir: preview });
  const list = join(folder, 'clients.xlsx');
  await writeFile(list, await writeXlsx(openList(createClientList(CLIENTS)).inspection.activeWorkbook!));
  const served = await serveFolder(preview);
  const browser = await launchBrowser();
  try {
    const rounds: Wait[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      rounds.push(await measureVisit(await context.newPage(), served.url + SPREADSHEET_PAGE, list));
      await context.close();
    }
    return {
      sizes: await measureSizes(preview),
      clients: CLIENTS,
      milliseconds: {
        firstView: median(rounds.map(({ firstView }) => firstView)),
        recalculate: median(rounds.map(({ recalculate }) => recalculate)),
      },
    };
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Wait {
  readonly firstView: number;
  readonly recalculate: number;
}

async function measureVisit(page: Page, url: string, list: string): Promise<Wait> {
  const firstView = await timeOf(async () => {
    await page.goto(url);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
  });
  const chooser = page.waitForEvent('filechooser');
  await choose(page, 'File', 'Open');
  await (await chooser).setFiles(list);
  await page
    .getByText(`${list.split(/[\\/]/).pop()!.replace('.xlsx', '')}`)
    .first()
    .waitFor();
  await idle(page);
  const recalculate = await timeOf(async () => {
    await choose(page, 'Extensions', 'Client Tiers', 'Recalculate tiers');
    await page
      .getByText(/^2000 clients|2000 clients:/)
      .first()
      .waitFor();
    await idle(page);
  });
  return { firstView, recalculate };
}

/** Menus by the beginnings of their captions, from the bar inwards. */
async function choose(page: Page, ...captions: string[]): Promise<void> {
  for (const caption of captions) {
    await page
      .getByRole('menuitem', { name: new RegExp(`^${caption}`) })
      .first()
      .click();
  }
}

/** Until no script runs. */
async function idle(page: Page): Promise<void> {
  await page.waitForSelector('body:not([aria-busy])', { state: 'attached' });
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measureSizes(preview: string): Promise<Size[]> {
  const files = BUILT_FILES.filter((name) => name !== 'appsscript.json').map((name) =>
    join(DEFAULT_ROOT, 'dist', name),
  );
  const paths = [...files, join(preview, 'preview.js'), join(preview, 'preview.css')];
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path);
      return {
        file: path.split(/[\\/]/).pop()!,
        kilobytes: bytes.length / 1000,
        compressedKilobytes: gzipSync(bytes).length / 1000,
      };
    }),
  );
}

export function formatBrowserCost({ sizes, clients, milliseconds }: BrowserCost): string {
  return [
    'In the browser',
    '',
    ...sizes.map(
      ({ file, kilobytes, compressedKilobytes }) =>
        `${file.padEnd(12)} ${kilobytes.toFixed(0).padStart(5)} kB, compressed ${compressedKilobytes.toFixed(0).padStart(5)} kB`,
    ),
    '',
    `First view of the preview: ${milliseconds.firstView.toFixed(0)} ms`,
    `Recalculating ${clients.toLocaleString('en')} clients, from the click to the result in the grid: ${milliseconds.recalculate.toFixed(0)} ms`,
  ].join('\n');
}
