/** Time and money in the sidebar, in a real browser: what is known of a client, and whose figures are to count. */
import type { Page } from 'playwright-core';
import { usePageWindow } from '../page-window';
import { takePicture } from '../take-picture';
import { FakeServer } from './fake-server';
import { openSidebar } from './open-sidebar';
import { sampleState } from './sample-state';

const pageWindow = usePageWindow();
let page: Page;
let server: FakeServer;

const LINES = [
  { client: 'Kettle & Co.', own: '38', computed: '29' },
  { client: 'Elm Street Yoga', own: 'blank', computed: '41.5' },
];

beforeAll(async () => {
  server = new FakeServer(sampleState({ factsOffer: { heading: 'On record', show: 'Compare' } }));
  server.selectedRow = 6;
  server.money = {
    heading: 'Time and money',
    lines: ['An hour brings €29', 'Pays 8 days late (2 invoices)'],
    ifLeftHeading: 'If this client left',
    ifLeft: ['10 h a month would be free'],
  };
  server.facts = {
    intro: 'Tick what is to count.',
    own: 'yours',
    computed: 'on record',
    use: 'Use the ticked ones',
    facts: [
      { setting: 'hourlyRateFromRecords', name: 'Hourly rate', isUsed: false, lines: LINES },
      { setting: 'daysLateFromRecords', name: 'Days late', isUsed: true, lines: LINES },
    ],
  };
  page = await openSidebar(pageWindow, server);
});

it('says what is on record of the client, and what if it left', async () => {
  const section = (heading: string) => page.locator('section', { has: page.getByRole('heading', { name: heading }) });
  expect(await section('Time and money').locator('li').allInnerTexts()).toEqual(server.money!.lines);
  expect(await section('If this client left').locator('li').allInnerTexts()).toEqual(server.money!.ifLeft);
}); // oxfmt-ignore

it('shows figures beside hers when she asks, and uses what she ticks', async () => {
  await page.locator('#tab-overview').click();
  expect(server.callsOf('proposeFacts')).toEqual([]);
  await page.getByRole('button', { name: 'Compare' }).click();
  const rate = page.getByRole('group').filter({ hasText: 'Hourly rate' });
  expect(await rate.locator('tbody tr').allInnerTexts()).toEqual([
    'Kettle & Co.\t38\t29',
    'Elm Street Yoga\tblank\t41.5',
  ]);
  await takePicture(page, 'sidebar-money', true);
  await rate.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Use the ticked ones' }).click();
  await page.getByRole('button', { name: 'Compare' }).waitFor();
  expect(server.callsOf('useFacts').map(({ args }) => args)).toEqual([
    [['hourlyRateFromRecords', 'daysLateFromRecords']],
  ]);
});
