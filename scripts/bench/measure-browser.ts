/**
 * What a browser has to load, how long a person waits there (for the first view of the preview, for opening a list and for
 * recalculating it with the result in the grid), and for how long at most the page does not answer meanwhile. Sizes are the same
 * everywhere, times are this machine's.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { writeXlsx } from '../../stand-in/files/write-xlsx';
import { formatCount } from '../../src/i18n/format-number';
import { BUILT_FILES, DEFAULT_ROOT } from '../built-files';
import { buildPreview, SPREADSHEET_PAGE } from '../preview/build-preview';
import { launchBrowser } from '../preview/launch-browser';
import { serveFolder } from '../preview/serve-folder';
import { createClientList } from './client-list';
import { openList } from './open-add-on';
import { median } from './timing';

const SIZES_OF_LISTS = [2000, 10_000];
const ROUNDS = 3;

export interface Size {
  readonly file: string;
  readonly kilobytes: number;
  /** As a server sends it. */
  readonly compressedKilobytes: number;
}

export interface BrowserCost {
  readonly sizes: readonly Size[];
  readonly firstView: Wait;
  readonly lists: readonly ListCost[];
}

interface ListCost {
  readonly clients: number;
  readonly opening: Wait;
  readonly recalculating: Wait;
}

/** Milliseconds. */
interface Wait {
  readonly total: number;
  /** The longest time for which the page answers nothing. */
  readonly longestBlock: number;
}

export async function measureBrowser(): Promise<BrowserCost> {
  const folder = await mkdtemp(join(tmpdir(), 'client-tiers-bench-'));
  const preview = join(folder, 'preview');
  await buildPreview({ outDir: preview });
  const served = await serveFolder(preview);
  const browser = await launchBrowser();
  try {
    const lists: ListCost[] = [];
    const firstViews: Wait[] = [];
    for (const clients of SIZES_OF_LISTS) {
      const list = join(folder, `${clients}.xlsx`);
      await writeFile(list, await writeXlsx(openList(createClientList(clients)).inspection.activeWorkbook!));
      const visits: Visit[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const context = await browser.newContext({ serviceWorkers: 'block' });
        visits.push(await measureVisit(await context.newPage(), served.url + SPREADSHEET_PAGE, list));
        await context.close();
      }
      firstViews.push(...visits.map(({ firstView }) => firstView));
      lists.push({
        clients,
        opening: medianOf(visits.map(({ opening }) => opening)),
        recalculating: medianOf(visits.map(({ recalculating }) => recalculating)),
      });
    }
    return { sizes: await measureSizes(preview), firstView: medianOf(firstViews), lists };
  } finally {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function medianOf(waits: readonly Wait[]): Wait {
  return {
    total: median(waits.map(({ total }) => total)),
    longestBlock: median(waits.map(({ longestBlock }) => longestBlock)),
  };
}

interface Visit extends Omit<ListCost, 'clients'> {
  readonly firstView: Wait;
}

async function measureVisit(page: Page, url: string, list: string): Promise<Visit> {
  await page.addInitScript(noteLongTasks);
  const firstView = await measureWait(page, async () => {
    await page.goto(url);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
  });
  const chooser = page.waitForEvent('filechooser');
  await choose(page, 'File', 'Open');
  const files = await chooser;
  const name = basename(list, '.xlsx');
  const opening = await measureWait(page, async () => {
    await files.setFiles(list);
    await page.getByText(name).first().waitFor();
    await idle(page);
  });
  const shown = formatCount(Number(name), 'en');
  const recalculating = await measureWait(page, async () => {
    await choose(page, 'Extensions', 'Client Tiers', 'Recalculate tiers');
    await page
      .getByText(new RegExp(`^${shown} clients|${shown} clients:`))
      .first()
      .waitFor();
    await idle(page);
  });
  return { firstView, opening, recalculating };
}

interface WithLongTasks {
  longTasks: number[];
}

/** Runs in the page: keeps how long each task took that a browser calls long (50 ms and more). */
function noteLongTasks(): void {
  const page = globalThis as unknown as WithLongTasks;
  page.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function measureWait(page: Page, work: () => Promise<void>): Promise<Wait> {
  const start = performance.now();
  await work();
  const total = performance.now() - start;
  // What an observer is told comes after the task it is about.
  await page.evaluate(() => new Promise((settle) => setTimeout(settle, 100)));
  const longTasks = await page.evaluate(() => (globalThis as unknown as WithLongTasks).longTasks.splice(0));
  return { total, longestBlock: Math.max(0, ...longTasks) };
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

async function measureSizes(preview: string): Promise<Size[]> {
  const files = BUILT_FILES.filter((name) => name !== 'appsscript.json').map((name) =>
    join(DEFAULT_ROOT, 'dist', name),
  );
  const paths = [
    ...files,
    ...['preview.js', 'show-spreadsheet.js', 'preview.css'].map((name) => join(preview, name)),
  ];
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

export function formatBrowserCost({ sizes, firstView, lists }: BrowserCost): string {
  return [
    'In the browser',
    '',
    ...sizes.map(
      ({ file, kilobytes, compressedKilobytes }) =>
        `${file.padEnd(12)} ${kilobytes.toFixed(0).padStart(5)} kB, compressed ${compressedKilobytes.toFixed(0).padStart(5)} kB`,
    ),
    '',
    `First view of the preview: ${formatWait(firstView)}`,
    ...lists.flatMap(({ clients, opening, recalculating }) => [
      `Opening ${clients.toLocaleString('en')} clients: ${formatWait(opening)}`,
      `Recalculating them, from the click to the result in the grid: ${formatWait(recalculating)}`,
    ]),
  ].join('\n');
}

function formatWait({ total, longestBlock }: Wait): string {
  return `${total.toFixed(0)} ms, longest block ${longestBlock.toFixed(0)} ms`;
}
