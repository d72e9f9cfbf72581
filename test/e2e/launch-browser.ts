/**
 * Starts the browser of the end-to-end tests: an installed Chrome or Chromium where CHROME_PATH names one, otherwise the
 * one that comes inside the package @sparticuz/chromium, with the shared libraries it needs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

/** The package unpacks into the temporary folder; an own one keeps others from finding half a file. */
const UNPACKED = resolve(__dirname, '../../node_modules/.cache/chromium');
const FLAGS = ['--no-sandbox', '--disable-setuid-sandbox', '--disable-gpu', '--font-render-hinting=none'];

export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH;
  const executablePath = installed ?? (await unpackBrowser());
  return playwright.launch({ executablePath, args: FLAGS, headless: true, env: environment(installed) });
}

async function unpackBrowser(): Promise<string> {
  mkdirSync(UNPACKED, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = UNPACKED;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    return await chromium.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** Fonts and, where the system lacks them, libraries come from the package too. */
function environment(installed: string | undefined): Record<string, string> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  if (installed !== undefined) return own;
  return { ...own, FONTCONFIG_PATH: join(UNPACKED, 'fonts') };
}

export function missingLibraries(executablePath: string): string[] {
  const listed = execFileSync('ldd', [executablePath], { encoding: 'utf8' });
  return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name!);
}
