/** Rating client by client in a real browser: by keys, by buttons, and what is written at the end. */
import type { Page } from 'playwright-core';
import { usePageWindow } from '../page-window';
import { FakeServer } from './fake-server';
import { openSidebar } from './open-sidebar';
import { sampleState } from './sample-state';

const pageWindow = usePageWindow();
let page: Page;
let server: FakeServer;

/** Fun goes from 0 to 3 here, Appreciation from 1 to 10, Reference from 0 to 100; nobody knows two things of the third and one of the sixth. */
async function start(): Promise<void> {
  const { criteria, clients } = sampleState();
  const scales: Readonly<Record<string, object>> = {
    Fun: { worst: 0, best: 3 },
    Appreciation: { worst: 1, best: 10 },
    Reference: { worst: 0, best: 100 },
  };
  server = new FakeServer(
    sampleState({
      criteria: criteria.map((criterion) => ({ ...criterion, ...scales[criterion.name] })),
      clients: clients.map((client, row) => ({
        ...client,
        values: client.values.map((value, at) => ((row === 2 && at > 5) || (row === 5 && at === 5) ? null : (value ?? 1))),
      })),
    }),
  );
  page = await openSidebar(pageWindow, server);
  await page.locator('#start-rating').click();
} // oxfmt-ignore

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const name = () => page.locator('h1').textContent();
const pressed = () => page.locator('[aria-pressed=true]').allTextContents();
const lines = () => page.locator('.walk .name').allTextContents();
const here = () => page.locator('[aria-current=true] .name').textContent();
const button = (label: string) => page.getByRole('button', { name: label });
const review = () => page.locator('.cells li').allInnerTexts();
const written = () => server.callsOf('applyValues').map(({ args }) => args[0]);

it('goes back to what is unknown before it goes on to the next client, and a double click rates one', async () => {
  await start();
  const third = server.ready.clients[2].name;
  const last = page.getByRole('group').last().getByRole('button', { name: '1', exact: true });
  await last.click();
  expect([await name(), await here()]).toEqual([third, 'Network']);
  await press('4');
  await page.getByRole('textbox').fill('55');
  await last.dblclick();
  expect(await name()).toBe(server.ready.clients[5].name);
  await press('Escape');
  expect(await review()).toEqual([expect.stringContaining(third)]);
});

it('shows what was rated also below the mouse', async () => {
  await start();
  await press('ArrowRight');
  const rated = page.locator('[aria-pressed=true]').first();
  const colour = () => rated.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await colour();
  await rated.hover();
  expect(await colour()).toBe(before);
});

it('asks for the unknown first, of clients and of ratings, and digits go on by themselves', async () => {
  await start();
  const [third, sixth] = [server.ready.clients[2], server.ready.clients[5]];
  expect([await name(), await page.getByText('Client 1 of 12').count()]).toEqual([third.name, 1]);
  expect((await lines()).slice(0, 3)).toEqual(['Network', 'Reference', 'Working together']);
  await press('4');
  expect(await here()).toBe('Reference');
  await page.keyboard.type('55');
  await press('ArrowDown', 'ArrowDown', 'ArrowUp');
  expect(await here()).toBe('Working together');
  await press('ArrowRight');
  expect([await name(), await here()]).toEqual([sixth.name, 'Fun']);
  // Its own scale, not 1 to 5: what is no choice is nothing.
  expect(await page.locator('[aria-current=true] .choices').innerText()).toBe('0\n1\n2\n3');
  await press('7', '0', 'Escape');
  expect(await review()).toEqual([
    `${third.name}\n\nNetwork: from unknown to 4\n\nReference: from unknown to 55`,
    `${sixth.name}\n\nFun: from unknown to 0`,
  ]);
  expect(written()).toEqual([]);
  await button('Write').click();
  await page.getByText('Written to the sheet.').waitFor();
  expect(written()).toEqual([
    [
      {
        client: { rowNumber: third.rowNumber, name: third.name },
        changes: [
          { criterion: 'Network', value: 4 },
          { criterion: 'Reference', value: 55 },
        ],
      },
      { client: { rowNumber: sixth.rowNumber, name: sixth.name }, changes: [{ criterion: 'Fun', value: 0 }] },
    ],
  ]);
  expect(await page.getByRole('tab', { name: 'Client' }).count()).toBe(1);
});

it('goes on by buttons, back, and to the end; what is as before is nothing to write', async () => {
  await start();
  await button('Next client').click();
  await button('Previous client').click();
  expect(await name()).toBe(server.ready.clients[2].name);
  expect(await button('Previous client').isDisabled()).toBe(true);
  const [before] = await pressed();
  await page.locator('.choices').nth(1).getByText('5', { exact: true }).click();
  await page.locator('.choices').nth(1).getByText(before, { exact: true }).click();
  for (let client = 0; client < 12; client++) await press('ArrowRight');
  expect(await page.getByText('Nothing was changed, so there is nothing to write.').count()).toBe(1);
  await button('Go on rating').click();
  expect(await page.locator('.walk').count()).toBe(1);
  await press('Escape');
  await button('Close').click();
  expect(await page.getByRole('tab').count()).toBe(4);
  expect(server.askedFor.map((call) => call.name)).toEqual(['read']);
});

it('keeps what was rated when it is refused, finds who moved, and leaves out who is gone', async () => {
  await start();
  const { clients } = server.ready;
  const [third, sixth] = [clients[2], clients[5]];
  await press('4', 'ArrowDown', 'ArrowRight', '2', 'Escape');
  server.failure = { name: 'applyValues', message: 'Somebody no longer stands there. Nothing was written.' };
  const rest = clients.filter((client) => client !== sixth);
  server.state = {
    ...server.ready,
    clients: rest.map((client, index) => ({ ...client, rowNumber: index + 20 })),
  };
  await button('Write').click();
  await page.getByRole('alert').waitFor();
  await page.getByText(`No longer on the list, and so not written: ${sixth.name}.`).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Nothing was written.');
  expect(await review()).toEqual([`${third.name}\n\nNetwork: from unknown to 4`]);
  await button('Write').click();
  await page.getByText('Written to the sheet.').waitFor();
  expect(written().pop()).toEqual([
    { client: { rowNumber: 22, name: third.name }, changes: [{ criterion: 'Network', value: 4 }] },
  ]);
});

it('a scale to ten has a button for each step, and the key 0 is ten', async () => {
  await start();
  const line = page.locator('.walk li', { hasText: 'Appreciation' });
  expect(await line.getByRole('button').allTextContents()).toEqual('1 2 3 4 5 6 7 8 9 10'.split(' '));
  await line.getByRole('button').first().focus();
  await press('0');
  expect(await line.locator('[aria-pressed=true]').allTextContents()).toEqual(['10']);
});
