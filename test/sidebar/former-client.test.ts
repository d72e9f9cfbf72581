/** A client that has left, in the built page with the built server behind it. */
import type { Page } from 'playwright-core';
import { openSpreadsheet, type OpenSpreadsheet } from '../addon/open-spreadsheet';
import { usePageWindow } from '../page-window';
import { openSidebar } from './open-sidebar';

const pageWindow = usePageWindow();
let page: Page;
let sheet: OpenSpreadsheet;

beforeAll(async () => {
  sheet = openSpreadsheet(
    {},
    {
      Clients: [
        ['Client', 'Status', 'Fun', 'Hours per month', 'Channel'],
        ['Alma', 'active', 5, 20, ''],
        ['Bert', 'stopped', 3, 40, 'bert@example.test'],
        ['Cleo', 'active', 2, 10, ''],
      ],
    },
  );
  sheet.setUp();
  sheet.recalculate();
  select(3);
  const answer = (name: string, argumentsJson: string): Promise<string> =>
    Promise.resolve().then(() => String(sheet.addOn.scriptRun('callFromSidebar', name, argumentsJson)));
  page = await openSidebar(pageWindow, { answer });
});

const select = (row: number): void =>
  void sheet.spreadsheet.getSheetByName('Clients')!.getRange(row, 1).activate();
const heading = () => page.locator('#heading');
const why = () => page.locator('#why').textContent();

it('is shown with what is known of it, and with nothing to try or to do', async () => {
  expect(await heading().textContent()).toBe('Bert');
  expect(await why()).toBe('Has left (Status: stopped), so it is not rated.');
  expect(await page.locator('#reach').textContent()).toContain('bert@example.test');
  for (const missing of ['#next-step', '#score', '.badge', '[role=radiogroup]'])
    expect(await page.locator(missing).count()).toBe(0);
});

it('is none of the clients that the other views count and the search finds', async () => {
  await page.getByRole('searchbox').fill('e');
  expect(await page.getByRole('button', { name: 'Bert' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Cleo' }).click();
  await page.locator('#score').waitFor();
  expect(await heading().textContent()).toBe('Cleo');
  expect(await page.locator('.client-head').textContent()).toContain('of 2');
});

it('takes the place of a client whose values are being tried when that one leaves', async () => {
  await page.getByRole('radiogroup', { name: 'Fun' }).getByRole('radio', { name: '5' }).check();
  sheet.user.type('Clients', 'B4', 'former');
  await page.locator('#score').waitFor({ state: 'detached' });
  expect(await heading().textContent()).toBe('Cleo');
  expect(await why()).toContain('Has left (Status: former)');
  select(2);
  await page.locator('#score').waitFor();
  expect(await heading().textContent()).toBe('Alma');
});
