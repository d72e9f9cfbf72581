/** The view Today in a real browser: it asks when it is opened, ticks, adds, plans, and writes a contact after a click. */
import axe from 'axe-core';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/preview/launch-browser';
import { FakeServer } from './fake-server';
import { openSidebar } from './open-sidebar';
import { sampleState } from './sample-state';

let browser: Browser;
let page: Page;
let server: FakeServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = new FakeServer(sampleState({}, 'VA', 'en'));
  page = await openSidebar(browser, server, { language: 'en' });
});
afterAll(() => browser.close());

const settled = (): Promise<unknown> => page.waitForFunction('!document.querySelector("[aria-busy=true]")');
const last = (): unknown => server.calls.filter(({ name }) => name !== 'readSelection').at(-1);

it('asks for the day when it is opened, and says what is now, what does not fit and what is urgent', async () => {
  expect(server.callsOf('readToday')).toEqual([]);
  await page.locator('#tab-today').click();
  await page.getByRole('heading', { name: 'Thursday, 26 November 2026' }).waitFor();
  expect(await page.locator('#view').innerText()).toMatch(
    /Now 9:00–9:45\s+Newsletter\s+Casa Verde \(C\) · tier C\s+Not everything fits: 3 h are missing\.\s+Do\s+Report/,
  );
  await page.screenshot({ path: join(__dirname, '../../screenshots/sidebar-today.png'), fullPage: true });
});

it('has no violations', async () => {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('ticks, adds and plans', async () => {
  await page.getByRole('checkbox', { name: 'Done: Report' }).click();
  await settled();
  expect(last()).toEqual({ name: 'tickTask', args: ['report'] });
  await page.getByLabel('Task', { exact: true }).fill('Call back');
  await page.getByLabel('Client', { exact: true }).fill('Elm Street Yoga');
  await page.getByRole('button', { name: 'Add a message to answer' }).click();
  await settled();
  const added = { kind: 'reply', what: 'Call back', client: 'Elm Street Yoga' };
  expect(last()).toEqual({ name: 'addTask', args: [added] });
  expect(await page.getByLabel('Task', { exact: true }).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Plan my day' }).click();
  await settled();
  expect(last()).toEqual({ name: 'planDay', args: [] });
});
