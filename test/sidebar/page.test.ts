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
const expectFocused = (text: string) => focused().filter({ hasText: text }).waitFor();

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
    expect(server.callsOf('start')).toEqual([]);
  });

  it('goes on by itself once setting up is finished, wherever that was begun', async () => {
    await open({ ...START, clientList: 'Kunden' });
    while (server.callsOf('isSetUp').length === 0) await page.waitForTimeout(100);
    expect(server.callsOf('read')).toHaveLength(1);
    server.state = sampleState();
    await page.getByRole('tab', { name: 'Client' }).waitFor();
    expect(server.callsOf('read')).toHaveLength(2);
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
    const release = server.hold();
    await page.locator('#recalculate').press('Enter');
    await page.getByText('Working…').waitFor();
    const active = await page
      .locator('button:not([role=tab]):enabled, input:enabled:not([type=search])')
      .count();
    expect(active).toBe(0);
    release();
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

  it.each(['Try again', 'Close'])('give the keyboard its place back after a failure: %s', async (answer) => {
    await open(sampleState());
    server.failure = { name: 'recalculate', message: 'Google did not answer.' };
    await page.locator('#recalculate').press('Enter');
    await button(answer).press('Enter');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.locator('[aria-busy=false]').waitFor();
    expect(await focused().getAttribute('id')).toBe('recalculate');
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

  it('are in sight while they run and when they fail, wherever one has scrolled to', async () => {
    await open(sampleState());
    await page.getByRole('searchbox').scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.getByRole('searchbox').fill('elm');
    const isInSight = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + 20, top + height / 2));
      });
    server.failure = { name: 'goToClient', message: 'The row has moved.' };
    const release = server.hold();
    await button(/Elm Street Yoga/).click();
    expect(await isInSight('.busy')).toBe(true);
    release();
    await page.getByRole('alert').waitFor();
    expect(await isInSight('[role=alert]')).toBe(true);
  });

  it('that read the spreadsheet first leave nothing else to do but to try again', async () => {
    server = new FakeServer(sampleState());
    server.selectedRow = 6;
    server.failure = { name: 'read', message: 'Google did not answer.' };
    page = await openSidebar(pageWindow, server, {}, '[role=alert]');
    expect(await page.getByRole('button').allTextContents()).toEqual(['Try again']);
    server.failure = { name: 'read', message: 'Google did not answer.' };
    await button('Try again').press('Enter');
    await expectFocused('Try again');
    await button('Try again').press('Enter');
    await expectFocused('Elm Street Yoga');
  });

  it('are not tried again once something was changed that they would not send', async () => {
    await open(sampleState());
    const rate = (value: string) =>
      page.getByRole('radiogroup', { name: 'Fun' }).getByRole('radio', { name: value }).check();
    await rate('1');
    await button(/^Apply/).click();
    server.failure = { name: 'applyValues', message: 'The row has moved.' };
    await button('Write').click();
    await button('Try again').waitFor();
    await rate('2');
    expect(await page.getByRole('alert').innerText()).toContain('The row has moved.');
    expect(await button('Try again').count()).toBe(0);
  });

  it('lead to cells', async () => {
    await open(sampleState());
    await page.getByRole('tab', { name: 'Overview' }).click();
    await button('Go to Clients!G12').click();
    await button('Elm Street Yoga: Network').click();
    await page.waitForFunction('!document.querySelector(".busy")');
    const { place, criteria } = sampleState();
    const network = criteria.find(({ name }) => name === 'Network')!.column;
    expect(server.askedFor.slice(1)).toEqual([
      { name: 'goToCell', args: ['Clients!G12'] },
      {
        name: 'goToClient',
        args: [{ rowNumber: 6, name: 'Elm Street Yoga' }, 'Network', { ...place, column: network }],
      },
    ]);
  });
});

it('stays whole when a field that holds no number is left for another view', async () => {
  await open(sampleState());
  await page.locator('#tab-weights').click();
  await page.locator('#weight-0').fill('x');
  await page.locator('#tab-overview').click();
  await page.locator('#start-rating').click();
  expect(await page.locator('h1').allTextContents()).toEqual([expect.stringMatching(/./)]);
  await page.locator('.walk').waitFor();
  expect(await page.locator('#view').count()).toBe(0);
});

it('keeps what is typed to find a client while the selection in the sheet changes', async () => {
  await open(sampleState(), null);
  const release = server.hold();
  server.selectedRow = 3;
  const nextFrame = () => page.evaluate(() => new Promise(requestAnimationFrame));
  while (server.callsOf('readSelection').length === 0) await nextFrame();
  await page.getByRole('searchbox').fill('elm');
  release();
  await nextFrame();
  expect(await page.getByRole('searchbox').inputValue()).toBe('elm');
  // Done with that, the selection is followed.
  await page.locator('#tab-client').focus();
  await page.locator('#score').waitFor();
});

it.each(['de', 'hu'] as const)('has room for letters of twice the size: %s', async (language) => {
  await open(
    presetState('VA', () => ({}), language),
    6,
    language,
  );
  await page.setViewportSize({ width: 150, height: 700 });
  const fits = async (what: string) =>
    expect([what, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([what, 150]);
  const note = page.locator('.criterion .line', { has: page.getByRole('radiogroup') }).first();
  await note.waitFor();
  const [choices, weighs] = [note.getByRole('radiogroup'), note.locator('> .note')];
  const [above, below] = [await choices.boundingBox(), await weighs.boundingBox()];
  expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height - 1);
  for (const tab of ['client', 'today', 'overview', 'weights']) {
    await page.locator(`#tab-${tab}`).click();
    await page.locator('#heading').waitFor();
    await fits(tab);
  }
  for (const way of [1, 2]) {
    await page.getByRole('radio').nth(way).check();
    await fits(`weights ${way}`);
  }
});

it('breaks names of any length in every view', async () => {
  const { clients } = sampleState();
  const name = 'Rechtsanwaltskanzleidonaudampfschifffahrtsgesellschaft mbH & Co. KG Niederlassung';
  await open(sampleState({ clients: clients.map((client) => ({ ...client, name: `${client.rowNumber}${name}` })) }));
  for (const tab of ['overview', 'client', 'today', 'weights']) {
    await page.locator(`#tab-${tab}`).click();
    await page.locator('#heading').waitFor();
    expect([tab, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([tab, 300]);
    // They begin beside their badge.
    for (const link of await page.locator('.link:has(.badge)').all()) {
      const [badge, text] = [await link.locator('.badge').boundingBox(), await link.locator('bdi').boundingBox()];
      expect(text!.y).toBeLessThan(badge!.y + badge!.height / 2);
    }
  }
}); // oxfmt-ignore

it('fills bars as far as they say', async () => {
  await open(sampleState());
  await page.locator('#tab-overview').click();
  const bars = await page.locator('.tier-bars li').evaluateAll((lines) =>
    lines.map((line) => {
      const [track, filling] = ['.track', '.filling'].map((part) => line.querySelector(part)!.getBoundingClientRect().width);
      return [Number(/(\d+)\s?%/.exec(line.textContent)![1]), (100 * filling) / track];
    }),
  );
  expect(bars.length).toBeGreaterThan(6);
  for (const [said, filled] of bars) expect(Math.abs(said - filled)).toBeLessThan(0.6);
}); // oxfmt-ignore

it('is read out with each thing once, and with what a letter is', async () => {
  await open(sampleState());
  expect(await page.locator('.verdict').ariaSnapshot()).toContain('Tier B');
  const criterion = page.locator('.criterion', { has: page.getByRole('radiogroup', { name: 'Fun' }) });
  expect(await criterion.ariaSnapshot()).not.toMatch(/text: "?[?1-5]"?\n|Fun i/);
});

it('marks the open view also under the pointer', async () => {
  await open(sampleState());
  const tab = page.getByRole('tab', { selected: true });
  const line = () => tab.evaluate((element) => getComputedStyle(element).borderBottomColor);
  const before = await line();
  await tab.hover();
  expect(await line()).toBe(before);
});

it.each(LANGUAGES)('keeps words beside the numbers of tiers whole, and has room for names of any length: %s', async (language) => {
  const state = sampleState({}, 'VA', language);
  const names = ['Schlüsselkundschaftsverantwortlichkeitsbereich', 'Silver', 'Bronze'];
  await open({ ...state, tiers: state.tiers.map((tier, index) => ({ ...tier, name: names[index] })) }, null, language);
  await page.locator('#tab-weights').click();
  const lines = await page.locator('.counts th').evaluateAll((headers) =>
    headers.map((header) => {
      const range = document.createRange();
      range.selectNodeContents(header.querySelector('.badge') ?? header);
      return range.getClientRects().length;
    }),
  );
  expect(lines.filter((_, index) => index !== 3)).toEqual([1, 1, 1, 1, 1]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
}); // oxfmt-ignore

it('shows another view from its beginning', async () => {
  await open(
    sampleState({ clients: manyClients(2000), income: null, hoursPerMonth: null, hourlyRate: null }),
  );
  await page.locator('#tab-overview').click();
  await page.evaluate('scrollTo(0, 800)');
  await page.locator('#tab-weights').click();
  expect(await page.evaluate('scrollY')).toBe(0);
});

it('goes to whoever is found, with the keyboard and in sight', async () => {
  await open(sampleState());
  await page.getByRole('searchbox').fill('casa');
  await button(/Casa Verde/).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Casa Verde' }).waitFor();
  await page.waitForFunction('!document.querySelector("[aria-busy=true]")');
  expect(await focused().textContent()).toContain('Casa Verde');
  expect(await page.evaluate('scrollY')).toBe(0);
});

it('shows what is chosen, tiers, bars and history where the reader has colours of her own', async () => {
  await open(sampleState());
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.evaluate(() => (document.body.style.background = 'Canvas'));
  const colourOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const canvas = await colourOf('body');
  for (const selector of [
    '[aria-selected=true]',
    '.rating :checked + span',
    '.badge.large',
    '.filling',
    'svg.history',
    '.mark',
  ])
    expect([selector, await colourOf(selector)]).not.toEqual([selector, canvas]);
  await page.locator('#tab-overview').click();
  await page.locator('#start-rating').click();
  await page.keyboard.press('4');
  expect(await colourOf('[aria-pressed=true]')).not.toBe(canvas);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
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
