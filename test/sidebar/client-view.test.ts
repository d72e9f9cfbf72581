/** The Client view in a real browser: what is seen of one client, what-if, applying, and following the selection. */
import type { Locator, Page } from 'playwright-core';
import { assessClients } from '../../src/core/scoring/assess-clients';
import type { ReadyState } from '../../src/addon/sidebar/sidebar-contract';
import { usePageWindow } from '../page-window';
import { FakeServer } from './fake-server';
import { openSidebar } from './open-sidebar';
import { presetState } from './preset-state';
import { sampleState } from './sample-state';

const YOGA = 6;

const pageWindow = usePageWindow();
let page: Page;
let server: FakeServer;

async function open(row: number | null, changes: Partial<ReadyState> = {}): Promise<void> {
  server = new FakeServer(sampleState(changes));
  server.selectedRow = row;
  page = await openSidebar(pageWindow, server);
}

const rate = (criterion: string, value: string) =>
  page
    .getByRole('radiogroup', { name: criterion, exact: true })
    .getByRole('radio', { name: value, exact: true })
    .check();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const score = () => page.locator('#score').textContent();
const tier = () => page.locator('.badge.large').textContent();
const written = () => server.askedFor.filter(({ name }) => !['read', 'readClient'].includes(name));

it('needs one call for the first view', async () => {
  await open(YOGA);
  // Now: in two seconds it asks again.
  expect(server.calls).toEqual([{ name: 'read', args: [] }]);
  expect(await page.locator('h1').textContent()).toBe('Elm Street Yoga');
});

it('shows tier, score, rank and what is possible as the core computes them', async () => {
  await open(YOGA);
  expect([await tier(), await score()]).toEqual(['B', '53.8']);
  const facts = await page.locator('.client-head').textContent();
  expect(facts).toContain('Rank 7 of 12');
  expect(facts).toContain('Possible: 49.8 to 57.2 points, tier B–C · 93% known');
  expect(await page.locator('#why').textContent()).toBe('What led to the tier of Elm Street Yoga.');
});

it('shows in grey what is possible, and no single tier, while too little is known', async () => {
  await open(YOGA, { minimumEvidence: 0.95, ratedDaysAgo: Array<number>(12).fill(365) });
  const grey = 'rgb(232, 234, 237)';
  const colorOf = (badge: Locator): Promise<string> =>
    badge.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect([await tier(), await colorOf(page.locator('.badge.large'))]).toEqual(['B–C', grey]);
  expect(await page.locator('.client-head').textContent()).toContain('provisional, because little is known');
  await page.getByRole('tab', { name: 'Overview' }).click();
  const badge = page.locator('#reviews li', { hasText: 'Elm Street Yoga' }).locator('.badge');
  expect([await badge.textContent(), await colorOf(badge)]).toEqual(['B–C', grey]);
});

it('shows parts that sum to the score, for every client', async () => {
  await open(2);
  const { clients, criteria, tiers } = server.ready;
  const numbers = clients.map((client) => ({
    ...client,
    values: client.values.map((value) => value ?? NaN),
    problems: [],
  }));
  for (const { client, score: computed } of assessClients(numbers, { criteria, tiers })) {
    server.selectedRow = client.rowNumber;
    await page.locator('#recalculate').click();
    await page.locator('h1', { hasText: client.name }).waitFor();
    const parts = await page
      .locator('.adds')
      .evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-points'))));
    const sum = (parts.reduce((total, part) => total + part * 10, 0) / 10).toFixed(1);
    expect([client.name, sum]).toEqual([client.name, computed?.points.toFixed(1)]);
    expect([await score(), await page.locator('#sum').textContent()]).toEqual([sum, sum]);
  }
});

it('moves score and tier at once when another value is tried, and writes nothing', async () => {
  await open(YOGA);
  await rate('Fun', '1');
  expect([await tier(), await score()]).toEqual(['C', '41.8']);
  expect(await page.locator('.before').textContent()).toBe('was B 53.8would be');
  expect(await page.locator('.client-head [role=status]').textContent()).toBe(
    'Was tier B with 53.8, would be tier C with 41.8.',
  );
  expect(await page.locator('.tried span.note').textContent()).toBe('was 5');
  await rate('Fun', '5');
  expect([await tier(), await page.locator('.tried').count()]).toEqual(['B', 0]);
  expect(written()).toEqual([]);
});

it('applies after showing the changes, and sends the changed cells only', async () => {
  await open(YOGA);
  await rate('Fun', '1');
  await rate('Network', '4');
  await rate('Reference', 'unknown');
  await page.getByRole('textbox', { name: 'Hourly rate' }).fill('44.5');
  await button(/^Apply/).click();
  expect(await page.locator('.changes li').allTextContents()).toEqual([
    'Fun: from 5 to 1',
    'Network: from unknown to 4',
    'Reference: from 2 to unknown',
    'Hourly rate: from 28 to 44.5',
  ]);
  await button('Cancel').click();
  expect(written()).toEqual([]);

  await button(/^Apply/).click();
  await button('Write').click();
  await page.getByText('Written to the sheet.').waitFor();
  expect(written()).toEqual([
    {
      name: 'applyValues',
      args: [
        [
          {
            client: { rowNumber: YOGA, name: 'Elm Street Yoga' },
            changes: [
              { criterion: 'Fun', value: 1 },
              { criterion: 'Network', value: 4 },
              { criterion: 'Reference', value: null },
              { criterion: 'Hourly rate', value: 44.5 },
            ],
          },
        ],
      ],
    },
  ]);
  expect(await page.locator('.tried').count()).toBe(0);
});

it('writes flags as ticks and days as days', async () => {
  const { criteria, clients } = sampleState();
  const more = { weight: 2, worst: 0, best: 1, guidance: '', column: null };
  await open(2, {
    criteria: [
      ...criteria,
      { ...more, name: 'Well-known', kind: 'flag', rowNumber: 10 },
      { ...more, name: 'Last contact', kind: 'daysSince', worst: 90, best: 0, rowNumber: 11 },
    ],
    clients: clients.map((client) => ({ ...client, values: [...client.values, null, 30] })),
  });
  await page.getByRole('checkbox', { name: 'Well-known' }).check();
  await page.getByRole('textbox', { name: 'Last contact' }).fill('2');
  await button(/^Apply/).click();
  expect(await page.locator('.changes li').allTextContents()).toEqual([
    'Well-known: from unknown to yes',
    'Last contact: from 30 days to 2 days',
  ]);
  await button('Write').click();
  await page.getByText('Written to the sheet.').waitFor();
  expect(written()[0].args[0]).toMatchObject([
    {
      changes: [
        { criterion: 'Well-known', value: true },
        { criterion: 'Last contact', value: 2 },
      ],
    },
  ]);
});

it('resets to what the sheet holds', async () => {
  await open(YOGA);
  await rate('Fun', '1');
  await button('Reset').click();
  expect([await tier(), await score(), await page.locator('.bar').count()]).toEqual(['B', '53.8', 0]);
});

it('tries the cheapest way to the next tier, which leads there', async () => {
  await open(11);
  expect(await page.locator('.client-head .badge').textContent()).toBe('C');
  expect(await page.locator('.way').count()).toBe(1);
  await button('Try it').press('Enter');
  expect([await tier(), Number(await score()) >= 50]).toEqual(['B', true]);
  // What she pressed is gone.
  expect(await page.locator(':focus').getAttribute('id')).toBe('heading');
  expect(written()).toEqual([]);
});

it('speaks the decimal mark of the spreadsheet, in what it shows and in what it reads', async () => {
  await open(YOGA, { decimalMark: ',' });
  expect(await score()).toBe('53,8');
  const field = page.getByRole('textbox', { name: 'Hourly rate' });
  await field.fill('44,5');
  expect(await field.inputValue()).toBe('44,5');
  await button(/^Apply/).click();
  expect(await page.locator('.changes').textContent()).toBe('Hourly rate: from 28 to 44,5');
  await button('Cancel').click();
  await field.fill('much');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('alert').textContent()).toBe('A number is needed.');
});

it('keeps names from cells as text', async () => {
  const names = [
    '<img src=x onerror="document.title=\'owned\'">',
    '=HYPERLINK("http://example.com")',
    '{n} of {client} $& </script><!--',
    'مقهى الواحة',
    '🦊'.repeat(5),
    'Long '.repeat(60),
    'Unbroken'.repeat(38),
  ];
  const clients = sampleState().clients.map((client, index) => ({
    ...client,
    name: names[index] ?? client.name,
  }));
  const criteria = sampleState().criteria.map((criterion, index) => ({
    ...criterion,
    name: index === 5 ? names[0] : criterion.name,
    guidance: names[0],
  }));
  await open(2, { clients, criteria });
  for (const [index, name] of names.entries()) {
    server.selectedRow = index + 2;
    await page.locator('#recalculate').click();
    await page.waitForFunction(
      `document.querySelector('h1').textContent === ${JSON.stringify(name)} && document.querySelector('#recalculate:enabled')`,
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
  }
  for (const view of ['Weights', 'Overview']) {
    await page.getByRole('tab', { name: view }).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
  }
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('Client Tiers');
});

it('finds a client by name and goes there', async () => {
  await open(null);
  expect(await page.locator('h1').textContent()).toBe('No client selected');
  await page.getByLabel('Find a client').fill('lind');
  await button(/Dr\. Lindqvist/).click();
  await page.locator('h1', { hasText: 'Dr. Lindqvist' }).waitFor();
  expect(written()).toEqual([
    {
      name: 'goToClient',
      args: [{ rowNumber: 5, name: 'Dr. Lindqvist' }, null, { ...sampleState().place, column: null }],
    },
  ]);
});

describe('following the selection', () => {
  const asked = () => server.callsOf('readSelection').length;

  // The clock belongs to the window.
  afterEach(() => pageWindow.close());

  async function openWithClock(): Promise<void> {
    await open(YOGA);
    await page.clock.install();
    // It would go on by itself, however long something else takes.
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await page.reload();
    await page.locator('#score').waitFor();
  }
  /** Lets time pass in the page, and the answers arrive. */
  async function pass(milliseconds: number): Promise<void> {
    for (let passed = 0; passed < milliseconds; passed += 500) {
      await page.clock.runFor(500);
      await page.evaluate('0');
    }
  }

  it('shows another client soon after its row is selected', async () => {
    await openWithClock();
    server.selectedRow = 2;
    await pass(3000);
    await page.locator('h1', { hasText: 'Alma Bloom Coaching' }).waitFor();
    expect(server.callsOf('readClient')).toEqual([]);
  });

  it('asks at most every two seconds, and not while hidden or in another view', async () => {
    await openWithClock();
    await pass(10_000);
    expect(asked()).toBeGreaterThanOrEqual(3);
    expect(asked()).toBeLessThanOrEqual(5);

    await page.evaluate("Object.defineProperty(document, 'hidden', { value: true, configurable: true })");
    const before = asked();
    await pass(10_000);
    expect(asked()).toBe(before);

    await page.evaluate("Object.defineProperty(document, 'hidden', { value: false })");
    await page.getByRole('tab', { name: 'Overview' }).click();
    await pass(10_000);
    expect(asked()).toBe(before);
  });

  it('keeps what is tried until the user drops it', async () => {
    await openWithClock();
    await rate('Fun', '1');
    server.selectedRow = 2;
    await pass(3000);
    expect(await page.locator('h1').textContent()).toBe('Elm Street Yoga');
    expect([await tier(), await score()]).toEqual(['C', '41.8']);
    await button('Drop it and show Alma Bloom Coaching').click();
    expect(await page.locator('h1').textContent()).toBe('Alma Bloom Coaching');
    expect(await page.locator('.tried').count()).toBe(0);
  });

  it('takes new values of the row, and keeps what is tried beside them', async () => {
    await openWithClock();
    await rate('Fun', '1');
    const { clients } = server.ready;
    const values = clients[4].values.map((value, index) => (index === 2 ? 5 : value));
    server.state = sampleState({
      clients: clients.map((client, index) => (index === 4 ? { ...client, values } : client)),
    });
    await pass(3000);
    expect(await page.locator('.tried').count()).toBe(1);
    expect(await score()).toBe('45.8');
    await pass(6000);
    expect(server.callsOf('readClient')).toHaveLength(1);
  });

  it('asks once who is in a row that is nobody’s', async () => {
    await openWithClock();
    server.nobodysRow = 1;
    await pass(8000);
    expect(await page.locator('h1').textContent()).toBe('Elm Street Yoga');
    expect(server.callsOf('readClient')).toHaveLength(1);
  });
});

describe('where more than the score decides', () => {
  /** The first sample client has an A by score. */
  const ALMA = 2;
  const late = () => presetState('VA', (index) => ({ daysLate: index === 0 ? 45 : 0, lastContact: 5 }));
  const reason = () => page.locator('#reason').textContent();

  it('says what the score says, what the rule makes of it and what puts it right, and the ruler shows both', async () => {
    await open(ALMA, late());
    expect([await tier(), await page.locator('#next-step').textContent()]).toEqual([
      'C',
      'Next step: What to do about Alma Bloom Coaching.',
    ]);
    expect(await reason()).toBe('A by score, but C because invoices are paid late. Paid on time, it is\u00a0A.');
    expect(await page.locator('.legend').innerText()).toMatch(/A by score\s+C in the end/);
    expect(await page.locator('.way li').allTextContents()).toEqual(['Days late: from 45 to 0']);
    await button('Try it').click();
    expect([await tier(), await page.locator('#reason').count(), await page.locator('.legend').count()]).toEqual(['A', 0, 0]);
    await button(/^Apply/).click();
    await button('Write').click();
    await page.getByText('Written to the sheet.').waitFor();
    expect(written()[0].args[0]).toMatchObject([{ changes: [{ criterion: 'Days late', value: 0 }] }]);
  });

  it('lets every column be tried that a rule looks at', async () => {
    await open(ALMA, late());
    await page.getByRole('textbox', { name: 'Days late' }).fill('29');
    expect(await tier()).toBe('A');
    await page.getByRole('textbox', { name: 'Last contact' }).fill('61');
    expect(await tier()).toBe('A');
    await page.getByRole('checkbox', { name: 'Breaks agreements' }).check();
    expect([await tier(), await reason()]).toEqual(['C', 'A by score, but C because agreements are not kept. With agreements kept, it is\u00a0A.']);
  });

  it('says that a lock decides, and promises nothing', async () => {
    const state = late();
    const locks = state.clients.map((_, index) => (index === 0 ? { tier: 1, reason: '', until: null } : null));
    await open(ALMA, { ...state, ruleBook: { ...state.ruleBook, locks } });
    expect(await reason()).toBe('Locked in B; without the lock it would be C.');
    expect(await page.locator('#next-tier').textContent()).toContain('The lock decides, whatever the values are.');
    expect(await page.locator('#firmness').textContent()).toContain('It stays in 100% of 200 trials');
    expect(await page.locator('#firmness').textContent()).toContain('No change of a single weight flips it.');
  });

  it('shows the criteria by the points that they add', async () => {
    await open(ALMA, late());
    const points = await page.locator('.adds').evaluateAll((all) => all.map((each) => Number(each.getAttribute('data-points'))));
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
}); // oxfmt-ignore
