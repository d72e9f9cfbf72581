/** What holds in every view: first steps, failures, busy buttons, the keyboard alone, accessibility, size. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { SidebarState } from '../../src/addon/sidebar/sidebar-contract';
import { LANGUAGES, type Language } from '../../src/i18n/types/texts';
import { violationsOn } from '../e2e/violations';
import { usePageWindow } from '../page-window';
import { FakeServer, START } from './fake-server';
import { openSidebar, PAGE_FILE } from './open-sidebar';
import { presetState } from './preset-state';
import { manyClients, sampleState } from './sample-state';

const BLOCKED: SidebarState = {
  status: 'blocked',
  problems: ['Two tiers begin at 50: Tiers!B3 and Tiers!B4.'],
};
const EMPTY = sampleState({ clients: [], income: null, hoursPerMonth: [], hourlyRate: [], problems: [] });

const pageWindow = usePageWindow();
let page: Page;
let server: FakeServer;

async function open(state: SidebarState, row: number | null = 6, language: Language = 'en'): Promise<void> {
  server = new FakeServer(state);
  server.selectedRow = row;
  page = await openSidebar(pageWindow, server, { language });
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = () => page.locator('h1').first().textContent();
const focused = () => page.locator(':focus');

describe('first steps', () => {
  it('leads from criteria to clients to tiers, with what is chosen', async () => {
    await open(START);
    server.started = sampleState();
    await page.getByLabel(/Practice/).check();
    await button('Next').click();
    expect(await focused().textContent()).toBe('Which clients?');
    await page.getByLabel(/An empty list/).check();
    await button('Next').click();
    expect(await page.locator('.summary').textContent()).toBe('CriteriaPracticeClientsAn empty list');
    await button('Set up and calculate').click();
    await page.getByRole('tab', { name: 'Overview', selected: true }).waitFor();
    expect(server.callsOf('start')).toEqual([{ name: 'start', args: ['Practice', false] }]);
  });

  it('starts with the suggested preset and the sample where there is no list', async () => {
    await open(START);
    server.started = sampleState();
    for (const name of ['Next', 'Next', 'Set up and calculate']) await button(name).click();
    await page.getByRole('tab', { name: 'Overview', selected: true }).waitFor();
    expect(server.callsOf('start')[0].args).toEqual(['VA', true]);
  });

  it('opens the dialog for the list that is there, and never adds invented clients to it', async () => {
    await open({ ...START, clientList: 'Kunden <2026>' });
    expect(await heading()).toBe('My list on the tab “Kunden <2026>”');
    await button('Look through my columns').click();
    expect(server.callsOf('openSetUp')).toHaveLength(1);
    server.state = sampleState();
    await button('It is set up: show the tiers').click();
    await page.getByRole('tab', { name: 'Client' }).waitFor();
    expect(server.callsOf('start')).toEqual([]);
  });

  it('lists what has to be mended, and checks again', async () => {
    await open(BLOCKED);
    expect(await page.locator('.problems li').allTextContents()).toEqual(BLOCKED.problems);
    server.state = sampleState();
    await button('Check again').click();
    await page.getByRole('tab', { name: 'Client' }).waitFor();
  });
});

describe('calls', () => {
  it('switch every button off while they run, and give the keyboard back its place', async () => {
    await open(sampleState());
    server.delay = 300;
    await page.locator('#recalculate').press('Enter');
    await page.getByText('Working…').waitFor();
    const active = await page
      .locator('button:not([role=tab]):enabled, input:enabled:not([type=search])')
      .count();
    expect(active).toBe(0);
    await page.getByText('12 clients recalculated.').waitFor();
    expect(await focused().getAttribute('id')).toBe('recalculate');
  });

  it('say what failed and what to do, and can be tried again', async () => {
    await open(sampleState());
    const message = 'Another person is recalculating right now.';
    server.failure = { name: 'recalculate', message };
    await page.locator('#recalculate').click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(message);
    expect(await alert.textContent()).toContain('several Google accounts');
    await button('Try again').click();
    await page.getByText('12 clients recalculated.').waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('keep what was tried when writing fails', async () => {
    await open(sampleState());
    await page.getByRole('radiogroup', { name: 'Fun' }).getByRole('radio', { name: '1' }).check();
    await button(/^Apply/).click();
    server.failure = { name: 'applyValues', message: 'The row has moved.' };
    await button('Write').click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.tried').count()).toBe(1);
  });

  it('lead to cells', async () => {
    await open(sampleState());
    await page.getByRole('tab', { name: 'Overview' }).click();
    await button('Go to Clients!G12').click();
    await button('Elm Street Yoga: Network').click();
    await page.waitForFunction('!document.querySelector(".busy")');
    const { place, criteria } = sampleState();
    const network = criteria.find(({ name }) => name === 'Network')!.column;
    expect(server.calls.slice(1)).toEqual([
      { name: 'goToCell', args: ['Clients!G12'] },
      {
        name: 'goToClient',
        args: [{ rowNumber: 6, name: 'Elm Street Yoga' }, 'Network', { ...place, column: network }],
      },
    ]);
  });
});

it('can be used by keyboard alone, from the tabs to a written value', async () => {
  await open(sampleState());
  const { keyboard } = page;
  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await heading()).toBe('What counts how much');
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  expect(await focused().textContent()).toBe('Client');
  for (let steps = 0; steps < 40; steps++) {
    await keyboard.press('Tab');
    if ((await focused().getAttribute('name')) === 'value-5') break;
  }
  await keyboard.press('ArrowLeft');
  expect(await page.locator('.tried span.note').textContent()).toBe('was 5');
  for (let steps = 0; steps < 40; steps++) {
    await keyboard.press('Tab');
    if ((await focused().getAttribute('id')) === 'apply') break;
  }
  await keyboard.press('Enter');
  expect(await focused().textContent()).toBe('Write');
  await keyboard.press('Escape');
  expect(await focused().getAttribute('id')).toBe('apply');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await page.getByText('Written to the sheet.').waitFor();
  expect(server.callsOf('applyValues')[0].args).toEqual([
    [{ client: { rowNumber: 6, name: 'Elm Street Yoga' }, changes: [{ criterion: 'Fun', value: 4 }] }],
  ]);
  expect(await focused().textContent()).toBe('Elm Street Yoga');
});

describe('accessibility', () => {
  const tab = (name: string) => () => page.getByRole('tab', { name }).click();
  const way = (name: string) => async () => {
    await tab('Weights')();
    await page.getByRole('radio', { name }).check();
  };
  const tryOut = async () => {
    await page.getByRole('radiogroup', { name: 'Fun' }).getByRole('radio', { name: '1' }).check();
    await button(/^Apply/).click();
  };
  const nothing = () => Promise.resolve();
  const rating = async () => {
    await page.locator('#tab-overview').click();
    await page.locator('#start-rating').click();
  };
  const rated = async () => {
    await rating();
    await page.keyboard.press('4');
    await page.keyboard.press('Escape');
  };
  /** Whoever is shown pays late and was not called for long. */
  const ruled = (language: Language) =>
    presetState('VA', () => ({ daysLate: 45, lastContact: 90, wellKnown: 1 }), language);
  const long = sampleState({
    clients: manyClients(2000),
    income: null,
    hoursPerMonth: null,
    hourlyRate: null,
  });

  it.each<[string, SidebarState, () => Promise<void>]>([
    ['client', sampleState(), nothing],
    ['client with values tried', sampleState(), tryOut],
    ['points', sampleState(), tab('Weights')],
    ['order', sampleState(), way('Order')],
    ['pairs', sampleState(), way('Pairs')],
    ['overview', sampleState(), tab('Overview')],
    ['client whom a rule holds down', ruled('en'), nothing],
    ['rating client by client', sampleState(), rating],
    ['what was rated', sampleState(), rated],
    ['13 ratings', sampleState({}, 'Practice'), nothing],
    ['first step', START, nothing],
    ['blocked', BLOCKED, nothing],
    ['no clients', EMPTY, nothing],
    ['weights without clients', EMPTY, tab('Weights')],
    ['overview without clients', EMPTY, tab('Overview')],
    ['overview of 2,000 clients', long, tab('Overview')],
  ])('%s: nothing to complain of, nothing wider than the sidebar', async (_name, state, act) => {
    await open(state);
    await act();
    await expectAccessible();
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('every view in %s', async (language) => {
    await open(ruled(language), 12, language);
    await page.locator('input[name=value-5]').nth(1).check();
    await expectAccessible();
    await page.locator('#tab-weights').click();
    for (const choice of ['points', 'order', 'pairs']) {
      await page.locator(`[name=way][value=${choice}]`).check();
      await expectAccessible();
    }
    await page.locator('#tab-overview').click();
    await expectAccessible();
    await rated();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    await page.keyboard.press('Escape');
    await expectAccessible();
  });

  async function expectAccessible(): Promise<void> {
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    expect(await page.locator('#page').innerText()).not.toMatch(/\{\w+\}|undefined|NaN/);
  }
});

it('a what-if changes as little of the page among 2,000 clients as among ten', async () => {
  const changesAmong = async (count: number): Promise<number> => {
    const clients = manyClients(count);
    await open(sampleState({ clients, income: null, hoursPerMonth: null, hourlyRate: null }));
    await page.evaluate(`
      window.changes = 0;
      new MutationObserver((records) => (window.changes += records.length))
        .observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      document.querySelector('[name=value-5][value="1"]').click();
    `);
    await page.locator('.tried').waitFor();
    return page.evaluate('window.changes');
  };
  expect(await changesAmong(2000)).toBe(await changesAmong(10));
});

it('travels compressed, as Google sends it, in less than 40 kB', () => {
  expect(gzipSync(readFileSync(PAGE_FILE)).length).toBeLessThan(40_000);
});
