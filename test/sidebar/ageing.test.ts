/** Ratings worth a fresh look, and a client's tiers over time, in a real browser. */
import type { Page } from 'playwright-core';
import type { ReadyState, TierChange } from '../../src/addon/sidebar/sidebar-contract';
import type { Language } from '../../src/i18n/types/texts';
import { usePageWindow } from '../page-window';
import { FakeServer } from './fake-server';
import { openSidebar } from './open-sidebar';
import { sampleState } from './sample-state';

const YOGA = 6;

const pageWindow = usePageWindow();
let page: Page;
let server: FakeServer;

async function open(
  changes: Partial<ReadyState> = {},
  language: Language = 'en',
  history?: readonly TierChange[],
): Promise<void> {
  server = new FakeServer(sampleState(changes, 'VA', language));
  server.selectedRow = YOGA;
  if (history) server.history = history;
  page = await openSidebar(pageWindow, server, { language });
}

describe('ratings worth a fresh look', () => {
  const section = () => page.locator('section:has(#reviews)');
  const shown = async () =>
    (await section().locator('li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  const overview = async (changes: Partial<ReadyState> = {}, language: Language = 'en') => {
    await open(changes, language);
    await page.locator('#tab-overview').click();
  };

  it('lists the old ones: name, tier, age and what is near, and leaves out those that are not', async () => {
    await overview();
    expect((await shown()).slice(0, 3)).toEqual([
      'B Dr. Lindqvist rated 6 months ago · 6.2 points from A',
      'C Fjord & Sons rated 2 years ago · 14.0 points from B',
      'B Casa Verde Holidays rated 13 months ago · 11.3 points from A',
    ]);
    expect(await section().locator('li').count()).toBe(7);
    expect(await section().textContent()).not.toContain('Elm Street Yoga');
    expect(await section().textContent()).toContain('Not touched for 180 days or more.');
  });

  it('goes to the client', async () => {
    await overview();
    await section().getByRole('button', { name: 'Fjord & Sons' }).click();
    await page.waitForFunction('!document.querySelector(".busy")');
    expect(server.callsOf('goToClient').map(({ args }) => args)).toEqual([
      [{ rowNumber: 7, name: 'Fjord & Sons' }, null, { ...sampleState().place, column: null }],
    ]);
  });

  it('puts a locked client last and says that its score does not matter', async () => {
    const locks = sampleState().clients.map(({ name }) =>
      name === 'Dr. Lindqvist' ? { tier: 0, reason: '', until: null } : null,
    );
    await overview({ ruleBook: { ...sampleState().ruleBook, locks } });
    expect((await shown()).pop()).toBe('A Dr. Lindqvist rated 6 months ago · no score would change the tier');
  });

  it.each<[Language, string, string]>([
    ['de', 'vor 6 Monaten bewertet · 6,2 Punkte bis A', 'vor 2 Jahren bewertet'],
    ['nb', 'vurdert for 6 måneder siden · 6,2 poeng fra A', 'vurdert for 2 år siden'],
    [
      'hu',
      'legutóbb 6 hónapja értékelve · 6,2 pont választja el ettől a kategóriától: A',
      'legutóbb 2 éve értékelve',
    ],
    ['nl', '6 maanden geleden beoordeeld · 6,2 punten tot A', '2 jaar geleden beoordeeld'],
  ])('speaks %s', async (language, first, second) => {
    await overview({}, language);
    const [one, two] = await shown();
    expect(one).toBe(`B Dr. Lindqvist ${first}`);
    expect(two).toContain(second);
  });

  it('says so where nothing is old, or no age is known', async () => {
    await overview({ staleAfterDays: 1000 });
    expect(await section().innerText()).toContain('No rating is known to be 1\u202f000 days old or older.');
    await overview({ ratedDaysAgo: sampleState().clients.map(() => null) });
    expect(await section().locator('li').count()).toBe(0);
  });
});

describe('history of a client', () => {
  const section = () => page.locator('#history');
  const line = () => section().getByRole('img');
  const change = (day: number, from: string, to: string): TierChange => ({ day, from, to, cause: 'a cause' });

  it('says in words what the line shows', async () => {
    await open();
    expect(await line().getAttribute('aria-label')).toBe(
      'From 1 January 2025 to today, in this order: Key client, A, C, B',
    );
    expect(await line().locator('text').allTextContents()).toEqual(['A', 'B', 'C', 'Key c…']);
    expect(await line().locator('circle title').allTextContents()).toEqual([
      '1 January 2025: from Not rated yet to Key client. new client',
      '2 April 2025: from Key client to A. cut-offs changed',
      '31 December 2025: from A to C. Fun from 5 to 1',
      '16 February 2026: from C to B. Fun from 1 to 3, Network from 2 to 4',
    ]);
  });

  it('lists the changes with their causes, the latest first', async () => {
    await open();
    const items = section().locator('li');
    expect(await items.locator('.unseen').allTextContents()).toEqual([
      '16 February 2026: from C to B',
      '31 December 2025: from A to C',
      '2 April 2025: from Key client to A',
      '1 January 2025: from Not rated yet to Key client',
    ]);
    expect(await items.first().locator('.note').textContent()).toBe('Fun from 1 to 3, Network from 2 to 4');
    expect(await items.last().locator('.badge').allTextContents()).toEqual(['–', 'Key client']);
  });

  it('folds a long list', async () => {
    await open({}, 'en', Array.from({ length: 9 }, (_, day) => change(20000 + day, 'ABC'[day % 3], 'BCA'[day % 3]))); // oxfmt-ignore
    expect(await section().locator('li').count()).toBe(4);
    await section().getByRole('button', { name: 'Show all 9' }).click();
    expect(await section().locator('li').count()).toBe(9);
    expect(await line().locator('circle').count()).toBe(9);
  });

  it.each<[Language, string, string]>([
    ['de', 'Vom 1. Januar 2025 bis heute, der Reihe nach: Key client, A, C, B', '16. Februar 2026'],
    ['nb', 'Fra 1. januar 2025 til i dag, i rekkefølge: Key client, A, C, B', '16. februar 2026'],
    ['hu', '2025. január 1. – ma, időrendben: Key client, A, C, B', '2026. február 16.'],
    ['nl', 'Van 1 januari 2025 tot vandaag, op volgorde: Key client, A, C, B', '16 februari 2026'],
  ])('speaks %s', async (language, label, latest) => {
    await open({}, language);
    expect(await line().getAttribute('aria-label')).toBe(label);
    expect(await section().locator('li bdi').first().textContent()).toBe(latest);
  });

  it('is not there where nothing is known of the past', async () => {
    await open({}, 'en', []);
    expect(await section().count()).toBe(0);
  });

  it('keeps names and causes from cells as text, and stays as wide as the sidebar', async () => {
    const name = '<img src=x onerror="document.title=\'owned\'">'.repeat(3);
    await open({}, 'en', [{ day: 20000, from: name, to: 'Unbroken'.repeat(30), cause: name }]);
    expect(await section().locator('li .badge').first().textContent()).toBe(name);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
  });
});
