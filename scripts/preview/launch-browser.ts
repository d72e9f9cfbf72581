/**
 * Starts a browser for the end-to-end tests and the benchmark: an installed Chrome or Chromium where CHROME_PATH names one, otherwise the
 * one that comes inside the package @sparticuz/chromium, with the fonts and, where the system lacks them, the shared
 * libraries that come with it. Nothing is downloaded.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

const MODULES = resolve(__dirname, '../../node_modules');
const CACHE = join(MODULES, '.cache');
const FONT_SETTINGS = { packaged: 'browser-fonts.conf', completed: 'browser-fonts-completed.conf' };
type Fonts = keyof typeof FONT_SETTINGS;
const FLAGS = ['--no-sandbox', '--disable-setuid-sandbox', '--disable-gpu', '--font-render-hinting=none'];
/** For pages that are read once and go: what V8 optimises in one is of no use in the next, and axe is a lot to optimise. */
export const WITHOUT_OPTIMISING = ['--js-flags=--no-opt --no-maglev'];

/**
 * @param fonts those that come with the browser, the same everywhere; or beneath them those of this computer, which have more characters
 * @param flags beside those that every browser gets
 */
export async function launchBrowser(
  fonts: Fonts = 'packaged',
  flags: readonly string[] = [],
): Promise<Browser> {
  const args = [...FLAGS, ...flags];
  const installed = process.env.CHROME_PATH;
  if (installed) return playwright.launch({ executablePath: installed, args, env: ownEnvironment() });
  const folder = unpackedBrowser();
  const executablePath = join(folder, 'chromium');
  settleFonts(folder, fonts);
  return playwright.launch({ executablePath, args, env: environment(folder, executablePath, fonts) });
}

/** Unpacks once per version, next to its place: whoever finds the folder finds all of it. */
function unpackedBrowser(): string {
  const manifest = readFileSync(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8');
  const folder = join(CACHE, `chromium-${(JSON.parse(manifest) as { version: string }).version}`);
  if (existsSync(join(folder, 'chromium'))) return folder;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(join(CACHE, 'chromium-unpacking-'));
  unpackInto(unfinished);
  try {
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Somebody else was faster.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
  return folder;
}

/** The package takes its orders from the environment of its process, so it gets one of its own. */
function unpackInto(folder: string): void {
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  execFileSync(process.execPath, ['-e', unpack], { cwd: join(MODULES, '..'), env });
}

/** Settings name their place in full, so they are written anew where the project was moved since. */
function settleFonts(folder: string, fonts: Fonts): void {
  const place = join(folder, FONT_SETTINGS[fonts]);
  const settings = fontSettings(join(folder, 'fonts'), fonts);
  if (existsSync(place) && readFileSync(place, 'utf8') === settings) return;
  const unfinished = `${place}.${process.pid}`;
  writeFileSync(unfinished, settings);
  renameSync(unfinished, place);
}

/** The package's own settings look for its fonts in a fixed place, which is not ours. */
function fontSettings(folder: string, fonts: Fonts): string {
  const beneath =
    fonts === 'packaged'
      ? ''
      : `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>${['Arial', 'Helvetica', 'Roboto', 'sans-serif'].map(preferPackaged).join('')}`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir>${beneath}</fontconfig>
`;
}

function preferPackaged(family: string): string {
  return `<match target="pattern"><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit></match>`;
}

function environment(folder: string, executablePath: string, fonts: Fonts): Record<string, string> {
  const environment = ownEnvironment();
  environment['FONTCONFIG_FILE'] = join(folder, FONT_SETTINGS[fonts]);
  return lacksLibraries(executablePath)
    ? { ...environment, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
    : environment;
}

/** Under the locale C a browser neither finds nor writes a file with an umlaut on its path. */
function ownEnvironment(): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), LC_ALL: 'C.UTF-8' };
}

function lacksLibraries(executablePath: string): boolean {
  return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
}
