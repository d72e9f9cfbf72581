/** Somebody goes through the German guide, step by step, in a real browser: each does what the guide says of it, and all that it names is met. */
import type { Browser } from 'playwright-core';
import { GUIDE_STEPS, openGuide } from '../../scripts/guide/guide-steps';
import type { GuideWalk } from '../../scripts/guide/guide-walk';
import { SPREADSHEET_PAGE } from '../../scripts/preview/build-preview';
import { launchBrowser } from '../../scripts/preview/launch-browser';
import { serveFolder, type ServedFolder } from '../../scripts/preview/serve-folder';
import { builtPreview } from '../built-preview';
import { captionsIn, readGuide } from '../guide/captions';

/** Waits follow what the page does; nobody waits this long where it works. */
const PATIENCE = 120_000;

let served: ServedFolder;
let browser: Browser;
let walk: GuideWalk;

beforeAll(async () => {
  const [started, folder] = await Promise.all([launchBrowser(), builtPreview()]);
  browser = started;
  served = await serveFolder(folder);
  walk = await openGuide(browser, served.url + SPREADSHEET_PAGE, 'de');
  walk.page.setDefaultTimeout(PATIENCE);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** What she would notice after a step. */
const NOTICED: Readonly<Record<string, () => Promise<void>>> = {
  paste: async () => {
    const copied = await walk.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('function setUpSpreadsheet');
  },
  welcome: async () => expect(await walk.tabs()).toEqual(['Kunden']),
  columns: async () => {
    await expect(walk.dialog.locator('.columns li').first().innerText()).resolves.toContain(
      'gleichbedeutend',
    );
    expect(await column('Kunden', 'Kategorie')).toBeUndefined();
  },
  list: async () => {
    expect(await column('Kunden', 'Kategorie')).toEqual([...'ABBBCCBBBBB']);
    expect(await column('Kunden', 'Std./Monat')).toContain('30');
  },
  import: async () => expect(await walk.tabs()).not.toContain('Zeiten'),
  money: async () => {
    expect(await column('Zeiten', 'Kunde')).toHaveLength(1061);
    expect(await column('Rechnungen', 'Kunde')).toHaveLength(106);
    expect(await column('Kunden', 'Std./Monat')).toContain('30');
  },
  tasks: async () => expect(await column('Aufgaben', 'Aufgabe')).toHaveLength(5),
  today: async () => {
    expect((await column('Heute', 'Kategorie'))!.filter(Boolean)).toEqual([...'ABBBC']);
    expect(await column('Heute', 'Von')).toContain('9:00');
  },
  sidebar: async () => {
    await expect(walk.sidebar.locator('.task').first().innerText()).resolves.toContain('Exposé schreiben');
  },
  update: async () => {
    const letter = await walk.dialog.locator('textarea').inputValue();
    expect(letter).toMatch(/erledigt:\n• Exposé schreiben\n[^]*Nächstes:\n• Fotografen buchen\n/);
    expect(letter).not.toMatch(/Kategorie|Punkt/);
  },
  share: async () => {
    const shared = (await walk.tabs()).find((tab) => tab.startsWith('Zum Teilen'));
    expect((await walk.cells(shared!))[0]!.filter(Boolean)).toEqual(['Kundenname']);
  },
  newClient: async () => expect((await column('Aufgaben', 'Aufgabe'))!.length).toBeGreaterThan(10),
  rating: async () => expect((await column('Kunden', 'Referenz'))![9]).toBe('3'),
  help: async () => {},
  moveOut: async () => {
    expect(await column('Zeiten', 'Kunde')).toEqual([]);
    expect((await walk.cells('Kunden'))[19]![0]).toBe('B');
    expect(await walk.page.locator('.toast').allInnerTexts()).toContainEqual(
      expect.stringContaining('1 Formel durch Werte ersetzt'),
    );
  },
};

/** What stands below a header, down to the last line; undefined without one. */
async function column(tab: string, header: string): Promise<string[] | undefined> {
  const [headers, ...lines] = await walk.cells(tab);
  const index = headers!.indexOf(header);
  return index < 0 ? undefined : lines.map((line) => line[index]!);
}

test('each step does what the guide says, and all that it names is met on the way', async () => {
  for (const { name, go } of GUIDE_STEPS) {
    await go(walk);
    await NOTICED[name]!();
  }
  // It is hidden, and there.
  await walk.cells('Client-Tiers-Gedächtnis');
  const tabs = await walk.tabs();
  const cells = await Promise.all(tabs.map((tab) => walk.cells(tab)));
  const met = new Set([...walk.met, ...tabs, ...cells.flat(2), 'Client-Tiers-Gedächtnis']);
  expect(captionsIn(readGuide('de')).filter((caption) => !met.has(caption))).toEqual([]);
});
