/** The built page and the built server together: from an empty spreadsheet to a written what-if, in German. */
import type { Page } from 'playwright-core';
import { TEXTS } from '../../src/i18n/languages';
import { openSpreadsheet, type OpenSpreadsheet } from '../addon/open-spreadsheet';
import { usePageWindow } from '../page-window';
import { openSidebar } from './open-sidebar';

const pageWindow = usePageWindow();
let page: Page;
let sheet: OpenSpreadsheet;

beforeAll(async () => {
  sheet = openSpreadsheet({ locale: 'de_DE' });
  const answer = (name: string, argumentsJson: string): Promise<string> =>
    Promise.resolve().then(() => String(sheet.addOn.scriptRun('callFromSidebar', name, argumentsJson)));
  page = await openSidebar(pageWindow, { answer }, { language: 'de' });
});

const cells = () => sheet.valuesOf('Kunden');
const columnOf = (header: string) => cells()[0].indexOf(header);
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const idle = () => page.waitForFunction('!document.querySelector(".busy")');

it('sets up from scratch with the sample', async () => {
  await press('Weiter');
  await press('Weiter');
  await page.locator('.action').click();
  await page.locator('#tab-overview[aria-selected=true]').waitFor();
  expect(cells()).toHaveLength(13);
  expect(cells()[1][columnOf('Kategorie')]).toBe('A');
});

it('goes to a client and writes what was tried: these cells, and the tier that follows', async () => {
  const before = cells();
  await page.locator('#tab-client').click();
  await page.getByRole('searchbox').fill('elm');
  await press(/Elm Street Yoga/);
  await page.locator('#score').waitFor();
  const row = before.findIndex(([name]) => name === 'Elm Street Yoga');
  const rate = columnOf('Stundensatz');
  await page.getByRole('textbox', { name: 'Stundensatz' }).fill('55,5');
  const [score, tier] = [
    await page.locator('#score').textContent(),
    await page.locator('.badge.large').textContent(),
  ];
  await page.locator('#apply').click();
  await page.locator('#confirm').click();
  await page.locator('.tried').waitFor({ state: 'detached' });

  const after = cells();
  expect(after[row][rate]).toBe(55.5);
  expect(after[row][columnOf('Kategorie')]).toBe(tier);
  expect((after[row][columnOf(TEXTS.de.clientHeaders.score)] as number).toFixed(1).replace('.', ',')).toBe(
    score,
  );
  const computed = Object.values(TEXTS.de.clientHeaders).slice(1).map(columnOf);
  const inputs = (all: unknown[][]) =>
    all.map((each) => each.map((cell, column) => (computed.includes(column) ? 'computed' : cell)));
  const expected = inputs(before);
  expected[row][rate] = 55.5;
  expect(inputs(after)).toEqual(expected);
  expect(await page.locator('#why').textContent()).toContain(`Kategorie ${tier}`);
});

it('saves weights and cut-offs, and the clients follow', async () => {
  await page.locator('#tab-weights').click();
  await page.getByRole('radio', { name: 'Rangfolge' }).check();
  await page.getByRole('slider').first().press('PageDown');
  const counts = await page.locator('#preview-counts tbody td:last-child').allTextContents();
  await page.locator('#save').click();
  await page.locator('#save').waitFor({ state: 'detached' });
  await idle();
  const tiers = cells()
    .slice(1)
    .map((row) => row[columnOf('Kategorie')]);
  expect(['A', 'B', 'C'].map((tier) => String(tiers.filter((each) => each === tier).length))).toEqual(counts);
  expect(sheet.valuesOf('Kategorien').map(([, from]) => from)).toEqual([expect.any(String), 70, 50, 0]);
});

it('says what is wrong when the row is another one by now', async () => {
  await page.locator('#tab-client').click();
  await page.getByRole('radiogroup', { name: 'Netzwerk' }).getByRole('radio', { name: '1' }).check();
  const list = sheet.spreadsheet.getSheetByName('Kunden')!;
  list.getRange(2, 1, list.getLastRow() - 1, list.getLastColumn()).sort({ column: 1, ascending: false });
  await page.locator('#apply').click();
  await page.locator('#confirm').click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Elm Street Yoga');
  expect(await page.locator('.tried').count()).toBe(1);
});

it('keeps a score in one line beside a name of any length', async () => {
  const list = sheet.spreadsheet.getSheetByName('Kunden')!;
  const best = cells().findIndex((row) => row[columnOf('Rang')] === 1) + 1;
  const name = 'Rechtsanwaltskanzlei Donaudampfschifffahrtsgesellschaft mbH & Co. KG';
  list.getRange(best, columnOf('Kunde') + 1).setValue(name);
  page = await openSidebar(
    pageWindow,
    {
      answer: (call, argumentsJson) =>
        Promise.resolve().then(() => String(sheet.addOn.scriptRun('callFromSidebar', call, argumentsJson))),
    },
    { language: 'de' },
  );
  await page.locator('#tab-overview').click();
  const line = page.locator('.referees .line', { hasText: 'Donaudampf' });
  const [score, whole] = [await line.locator('.note').boundingBox(), await line.boundingBox()];
  expect(score!.height).toBeLessThan(whole!.height / 2);
});
