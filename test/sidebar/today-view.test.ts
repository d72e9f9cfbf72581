/** The view Today in a real browser: it asks when it is opened, ticks, adds, plans, and writes a contact after a click. */
import type { Page } from 'playwright-core';
import { violationsOn } from '../e2e/violations';
import { usePageWindow } from '../page-window';
import { takePicture } from '../take-picture';
import { FakeServer } from './fake-server';
import { openSidebar } from './open-sidebar';
import { sampleState } from './sample-state';

const pageWindow = usePageWindow();
let page: Page;
let server: FakeServer;

beforeAll(async () => {
  server = new FakeServer(sampleState({}, 'VA', 'en'));
  const now = Date.now();
  server.selectedRow = 6;
  server.reach = {
    heading: 'Getting in touch',
    channel: 'Channel: ',
    channelText: 'https://zoom.us/j/1',
    link: 'https://zoom.us/j/1',
    zone: 'Asia/Kolkata',
    localTime: 'It is {time} there',
    moments: [
      { until: now - 60_000, text: 'not now' },
      { until: now + 3_600_000, text: 'can be reached until 17:00 there' },
    ],
  };
  page = await openSidebar(pageWindow, server, { language: 'en' });
});

const settled = (): Promise<unknown> => page.waitForFunction('!document.querySelector("[aria-busy=true]")');
const last = (): unknown => server.askedFor.at(-1);

it('asks for the day when it is opened, and says what is now, what does not fit and what is urgent', async () => {
  expect(server.callsOf('readToday')).toEqual([]);
  await page.locator('#tab-today').click();
  await page.getByRole('heading', { name: 'Thursday, 26 November 2026' }).waitFor();
  expect(await page.locator('#view').innerText()).toMatch(
    /Now 9:00–9:45\s+Newsletter\s+Casa Verde \(C\) · tier C\s+Not everything fits: you are 3 h short\.\s+And 2 more\s+Plan my day\s+Do\s+Report/,
  );
  await takePicture(page, 'sidebar-today', true);
});

it('shows the rest of what does not fit when the line is opened', async () => {
  const letter = page.getByText('Site · Ceta: Hello');
  expect(await letter.isVisible()).toBe(false);
  await page.getByText('And 2 more').click();
  await letter.waitFor();
});

it('has no violations', async () => {
  expect(await violationsOn(page)).toEqual([]);
});

it('ticks, adds and plans', async () => {
  await page.getByRole('checkbox', { name: 'Done: Report' }).click();
  await settled();
  expect(last()).toEqual({ name: 'tickTask', args: ['report'] });
  await page.getByLabel('Task', { exact: true }).fill('Call back');
  await page.getByLabel('Client', { exact: true }).fill('Elm Street Yoga');
  await page.getByLabel('Due').fill('14:00');
  await page.getByLabel('Estimate').fill('20 min');
  await page.getByRole('button', { name: 'Add a message to answer' }).click();
  await settled();
  const added = {
    kind: 'reply',
    what: 'Call back',
    client: 'Elm Street Yoga',
    due: '14:00',
    estimate: '20 min',
  };
  expect(last()).toEqual({ name: 'addTask', args: [added] });
  expect(await page.getByLabel('Task', { exact: true }).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Plan my day' }).click();
  await settled();
  expect(last()).toEqual({ name: 'planDay', args: [] });
});

it('adds by Enter, and is where the next task is typed', async () => {
  const task = page.getByLabel('Task', { exact: true });
  await task.fill('Send the offer');
  await page.getByLabel('Estimate').press('Enter');
  await settled();
  expect(last()).toMatchObject({ name: 'addTask', args: [{ kind: 'task', what: 'Send the offer' }] });
  expect(await task.evaluate((field) => field === document.activeElement)).toBe(true);
});

it('keeps what is typed while a task is added, and empties the fields when a second try has added it', async () => {
  const task = page.getByLabel('Task', { exact: true });
  const add = page.getByRole('button', { name: 'Add a task' });
  await task.fill('Call');
  const release = server.hold();
  await add.click();
  await task.fill('Write');
  release();
  await settled();
  expect(await task.inputValue()).toBe('Write');
  server.failure = { name: 'addTask', message: 'The tab is protected.' };
  await add.click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled();
  expect(await task.inputValue()).toBe('');
});

it('keeps a tick in sight while it is written, and takes it back where that fails', async () => {
  const tick = page.getByRole('checkbox', { name: 'Done: Report' });
  server.failure = { name: 'tickTask', message: 'The tab is protected.' };
  const release = server.hold();
  await tick.click();
  expect(await tick.isChecked()).toBe(true);
  release();
  await page.getByRole('alert').waitFor();
  expect(await tick.isChecked()).toBe(false);
  await page.getByRole('button', { name: 'Close' }).click();
});

it('notes a contact after a click, and works the tiers out anew', async () => {
  await page.getByRole('button', { name: 'Contacted today: Elm Street Yoga' }).click();
  await settled();
  expect(server.callsOf('noteContact').map(({ args }) => args)).toEqual([['Elm Street Yoga']]);
  expect(server.callsOf('recalculate')).toHaveLength(1);
});

it('of the selected client, tells the local time, until when it can be reached, and links its channel', async () => {
  await page.locator('#tab-client').click();
  const reach = page.locator('#reach');
  await reach.waitFor();
  expect(await reach.locator('p').first().innerText()).toMatch(
    /^It is \w+day \d{1,2}:\d\d there, can be reached until 17:00 there$/,
  );
  const link = reach.getByRole('link', { name: 'https://zoom.us/j/1' });
  expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
    'https://zoom.us/j/1',
    'noopener noreferrer',
  ]);
  await takePicture(page, 'sidebar-reach', true);
});

it('shows the first six tasks of a quadrant, and how many there are', async () => {
  server = new FakeServer(sampleState({}, 'VA', 'en'));
  const [{ name, lines }] = server.day.quadrants;
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...lines[0],
    what: `Task ${index}`,
    key: `${index}`,
  }));
  server.day = { ...server.day, now: null, next: null, quadrants: [{ name, lines: many }] };
  page = await openSidebar(pageWindow, server, { language: 'en' });
  await page.locator('#tab-today').click();
  await page.getByRole('button', { name: 'Show all 60' }).waitFor();
  expect(await page.getByRole('checkbox').count()).toBe(6);
  await page.getByRole('button', { name: 'Show all 60' }).click();
  expect(await page.getByRole('checkbox').count()).toBe(60);
});

it('asks for the day later where another call runs when it is opened, and again where it failed', async () => {
  server = new FakeServer(sampleState({}, 'VA', 'en'));
  page = await openSidebar(pageWindow, server, { language: 'en' });
  const release = server.hold();
  await page.locator('#recalculate').click();
  await page.locator('#tab-today').click();
  server.failure = { name: 'readToday', message: 'Google did not answer.' };
  release();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Plan my day' }).waitFor();
  expect(server.callsOf('readToday')).toHaveLength(2);
});

it('works the tiers out anew where a contact is noted at the second try', async () => {
  server = new FakeServer(sampleState({}, 'VA', 'en'));
  page = await openSidebar(pageWindow, server, { language: 'en' });
  await page.locator('#tab-today').click();
  server.failure = { name: 'noteContact', message: 'The tab is protected.' };
  await page.getByRole('button', { name: 'Contacted today: Elm Street Yoga' }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('12 clients recalculated.').waitFor();
});

it('leaves a long name of whom to contact its room', async () => {
  const client = 'Rechtsanwaltskanzlei Müller & Söhne für Wirtschaftsrecht';
  const { words, checkIns } = server.day;
  server.day = { ...server.day, words: { ...words, contacted: 'Vandaag contact gehad' }, checkIns: [{ ...checkIns[0], client }] }; // oxfmt-ignore
  await page.locator('#tab-client').click();
  await page.locator('#tab-today').click();
  const name = page.locator('p.task bdi', { hasText: client });
  await name.waitFor();
  const [text, contacted] = [await name.boundingBox(), await page.locator('p.task button').boundingBox()];
  expect(contacted!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
});
