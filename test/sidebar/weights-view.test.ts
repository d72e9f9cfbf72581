/** The Weights view in a real browser: three ways, cut-offs, the preview, and what is saved. */
import type { Page } from 'playwright-core';
import type { ReadyState } from '../../src/addon/sidebar/sidebar-contract';
import { assessClients } from '../../src/core/scoring/assess-clients';
import { usePageWindow } from '../page-window';
import { FakeServer } from './fake-server';
import { openSidebar } from './open-sidebar';
import { sampleState } from './sample-state';

const pageWindow = usePageWindow();
let page: Page;
let server: FakeServer;

async function open(changes: Partial<ReadyState> = {}): Promise<void> {
  server = new FakeServer(sampleState(changes));
  page = await openSidebar(pageWindow, server, { height: 900 });
  await page.getByRole('tab', { name: 'Weights' }).click();
}

/** Three criteria of one weight each, so that an order is short. */
function three(): Partial<ReadyState> {
  const { criteria, clients } = sampleState();
  return {
    criteria: criteria.slice(2, 5).map((criterion, index) => ({ ...criterion, weight: 3 - index })),
    clients: clients.map((client) => ({ ...client, values: client.values.slice(2, 5) })),
  };
}

/** Names of the tiers that these weights give the sample, as the core says. */
function tiersWith(weights: readonly number[]): (string | undefined)[] {
  const { clients, criteria, tiers } = sampleState();
  return assessClients(
    clients.map(({ values, ...client }) => ({
      ...client,
      values: values.map((value) => value ?? NaN),
      problems: [],
    })),
    { criteria: criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] })), tiers },
  ).map(({ verdict }) => verdict && tiers[verdict.tier].name) as (string | undefined)[];
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const choose = (way: string) => page.getByRole('radio', { name: way }).check();
const shares = () => page.locator('.share-number').allTextContents();
const counts = () => page.locator('#preview-counts tbody td:last-child').allTextContents();
const saved = () => server.calls.filter(({ name }) => name.startsWith('save'));
const save = async () => {
  await button('Save').click();
  await page.getByText('Saved, and all tiers recalculated.').waitFor();
};

it('shows points as shares, and what other points would do, before anything is saved', async () => {
  await open();
  expect(await shares()).toEqual(['19%', '15%', '15%', '15%', '11%', '11%', '7%', '7%']);
  expect(await counts()).toEqual(['2', '5', '5']);
  await page.getByLabel('Weight of Hours per month').fill('0');
  await page.getByLabel('Weight of Hourly rate').fill('0');
  expect((await shares()).slice(0, 3)).toEqual(['off', 'off', '22%']);
  const { clients, tiers } = server.ready;
  const before = tiersWith([5, 4, 4, 4, 3, 3, 2, 2]);
  const after = tiersWith([0, 0, 4, 4, 3, 3, 2, 2]);
  const inTier = ({ name }: { name: string }) => String(after.filter((each) => each === name).length);
  expect(await counts()).toEqual(tiers.map(inTier));
  const moves = clients.flatMap(({ name }, index) =>
    before[index] === after[index] ? [] : [`${name}: from ${before[index]} to ${after[index]}`],
  );
  expect(moves.length).toBeGreaterThan(1);
  expect(await page.locator('.movers .unseen').allTextContents()).toEqual(moves);
  expect(await page.getByText(`${moves.length} clients move`).count()).toBe(1);
  await page.locator('#kept').waitFor();
  expect(await page.locator('.flips li').count()).toBe(5);
  expect(saved()).toEqual([]);
});

it('saves the changed weights only', async () => {
  await open();
  await page.getByLabel('Weight of Fun').fill('7.5');
  await save();
  expect(saved()).toEqual([
    { name: 'saveWeights', args: [[{ criterion: 'Fun', rowNumber: 7, weight: 7.5 }]] },
  ]);
  expect(await button('Save').count()).toBe(0);
  expect(await page.getByLabel('Weight of Fun').inputValue()).toBe('7.5');
});

it('discards without a call', async () => {
  await open();
  await page.getByLabel('Weight of Fun').fill('7.5');
  await button('Discard').click();
  expect(await page.getByLabel('Weight of Fun').inputValue()).toBe('3');
  expect(await button('Save').count()).toBe(0);
  expect(server.askedFor).toHaveLength(1);
});

it('saves nothing that is no weight', async () => {
  await open(three());
  const first = page.getByLabel('Weight of Working together');
  for (const wrong of ['-1', 'much', '']) {
    await first.fill(wrong);
    expect(await button('Save').isDisabled()).toBe(true);
  }
  await button('Discard').click();
  for (const field of await page.getByLabel(/^Weight of/).all()) await field.fill('0');
  expect(await button('Save').isDisabled()).toBe(true);
  expect(await page.getByText('At least one criterion needs a weight above 0.').count()).toBe(1);
});

it('another way to set weights changes none of them, nor what was changed already', async () => {
  await open(three());
  for (const way of ['Order', 'Pairs', 'Points']) {
    await choose(way);
    expect([way, await button('Save').count()]).toEqual([way, 0]);
  }
  await page.getByLabel('Weight of Appreciation').fill('7');
  await choose('Order');
  expect(await shares()).toEqual(['64%', '27%', '9%']);
  expect(await page.locator('.order .name').first().textContent()).toBe('Appreciation');
  await choose('Pairs');
  await choose('Points');
  expect(await shares()).toEqual(['27%', '64%', '9%']);
});

it('makes round weights from an order, by buttons and with ties', async () => {
  await open(three());
  await choose('Order');
  await button('Move Growth for me up').click();
  expect(await page.locator('.order .name').allTextContents()).toEqual([
    'Working together',
    'Growth for me',
    'Appreciation',
  ]);
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Move Growth for me up');
  await button('Growth for me counts as much as the one above').click();
  expect(await shares()).toEqual(['44%', '44%', '12%']);
  await save();
  expect(saved()[0].args[0]).toEqual([
    { criterion: 'Working together', rowNumber: 4, weight: 44 },
    { criterion: 'Appreciation', rowNumber: 5, weight: 12 },
    { criterion: 'Growth for me', rowNumber: 6, weight: 44 },
  ]);
});

it('makes weights from an order that is dragged', async () => {
  await open(three());
  await choose('Order');
  const grip = page.locator('.grip').first();
  await grip.hover({ position: { x: 4, y: 8 } });
  await page.mouse.down();
  const last = (await page.locator('.order li').last().boundingBox())!;
  await page.mouse.move(20, last.y + last.height / 2, { steps: 8 });
  await page.mouse.up();
  expect(await page.locator('.order .name').allTextContents()).toEqual([
    'Appreciation',
    'Growth for me',
    'Working together',
  ]);
});

describe('by pairs', () => {
  /** −8 … 8; below 0 the first counts more, as the slider stands. */
  async function answer(value: number): Promise<void> {
    await page.locator('#comparison').fill(String(value));
    await button('Answer').click();
  }

  it('has weights as soon as the answers link all criteria', async () => {
    await open(three());
    await choose('Pairs');
    expect(await page.getByText(/2 more answers until there are weights/).count()).toBe(1);
    await page.locator('#comparison').fill('-1');
    expect(await page.locator('#said').textContent()).toBe('Working together: a little more');
    await button('Answer').click();
    expect(await shares()).toEqual([]);
    await answer(-1);
    expect(await shares()).toEqual(['57%', '29%', '14%']);
    expect(await page.locator('#consistency').textContent()).toContain('fit together');
    await save();
    expect(saved()[0].args[0]).toEqual([
      { criterion: 'Working together', rowNumber: 4, weight: 57 },
      { criterion: 'Appreciation', rowNumber: 5, weight: 29 },
      { criterion: 'Growth for me', rowNumber: 6, weight: 14 },
    ]);
  });

  it('names the pair to reconsider when answers contradict each other, and leads back to it', async () => {
    await open(three());
    await choose('Pairs');
    for (const value of [-4, -4, 8]) await answer(value);
    const said = await page.locator('#consistency').textContent();
    expect(said).toContain('contradict each other');
    expect(said).toMatch(/Look again at .* and .*: you said “.*”, your other answers say “.*”/);
    await button('Compare again').click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('comparison');
  });
});

describe('cut-offs', () => {
  const bound = (tier: string) => page.getByRole('slider', { name: `${tier} from` });

  it('move by keys, within their neighbours, and are saved alone', async () => {
    await open();
    await bound('A').press('ArrowLeft');
    await bound('A').press('PageDown');
    expect(await bound('A').getAttribute('aria-valuenow')).toBe('69');
    expect(await page.getByLabel('A from').last().inputValue()).toBe('69');
    await bound('B').press('End');
    expect(await bound('B').getAttribute('aria-valuenow')).toBe('68.9');
    await bound('B').press('Home');
    await bound('B').press('PageUp');
    expect(await bound('B').getAttribute('aria-valuenow')).toBe('5');
    await save();
    expect(saved()).toEqual([
      {
        name: 'saveCutOffs',
        args: [
          [
            { tier: 'A', rowNumber: 2, from: 69 },
            { tier: 'B', rowNumber: 3, from: 5 },
          ],
        ],
      },
    ]);
  });

  it('can be dragged', async () => {
    await open();
    const area = (await page.locator('.histogram').boundingBox())!;
    const handle = (await bound('A').boundingBox())!;
    await page.mouse.move(handle.x + handle.width / 2, handle.y + 60);
    await page.mouse.down();
    await page.mouse.move(area.x + area.width * 0.9, handle.y + 60, { steps: 5 });
    await page.mouse.up();
    expect(await bound('A').getAttribute('aria-valuenow')).toBe('90');
    expect(await counts()).toEqual(['0', '7', '5']);
  });

  it('are suggested where scores leave gaps', async () => {
    await open();
    await button('Suggest').click();
    expect(
      await page.getByText('The cut-offs are now in the natural gaps. Nothing is saved yet.').count(),
    ).toBe(1);
    const from = Number(await bound('A').getAttribute('aria-valuenow'));
    expect(from).toBeGreaterThan(68.8);
    expect(from).toBeLessThanOrEqual(82);
    expect(saved()).toEqual([]);
  });

  it('are saved after the weights when both changed, each to its own tab', async () => {
    await open();
    await page.getByLabel('Weight of Fun').fill('4');
    await bound('A').press('ArrowRight');
    await save();
    await page.waitForFunction('!document.querySelector("#save")');
    expect(saved().map(({ name }) => name)).toEqual(['saveWeights', 'saveCutOffs']);
  });
});
