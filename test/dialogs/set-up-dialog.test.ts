/** The set-up dialog on the built add-on: from a list of one's own to tiers, with one screen to agree to. */
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/i18n/types/texts';
import { YOUR_COLUMNS } from '../../src/i18n/your-columns';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../addon/open-spreadsheet';
import { violationsOn, WCAG } from '../e2e/violations';
import { usePageWindow } from '../page-window';
import { openDialog } from './open-dialog';

const LIST: Cells = [
  ['Person in charge', 'Rate', 'Hrs/month', 'Joy 1-5', 'Revenue 2026', 'Phone'],
  ['Acme', 60, 30, 4, 12000, '030 555012'],
  ['Bluhm', 45, 12, 2, 4000, '030 555013'],
  ['Cordes', 38, 4, '', 900, '030 555014'],
  ['Total', '', 46, '', 16900, ''],
];

const pageWindow = usePageWindow();
let page: Page;

function open(cells: Cells = LIST, locale = 'en_US'): OpenSpreadsheet {
  return openSpreadsheet({ locale, uiAnswers: () => 'OK' }, { Mine: cells });
}

const button = (name: string) => page.getByRole('button', { name });
const columns = () => page.locator('.columns');
const status = () => page.getByRole('status');

it('leads from her list to tiers: a proposal, one change, agreed', async () => {
  const opened = open([['Client', ...LIST[0].slice(1), 'Retainer hours'], ...LIST.slice(1).map((row) => [...row, 5])]);
  page = await openDialog(pageWindow, opened);
  expect(await columns().getByLabel('Hrs/month').inputValue()).toBe('hoursPerMonth');
  expect(await page.locator('.columns').innerText()).toContain('60 · 45');
  expect(await columns().getByLabel('Retainer hours').locator('option:checked').innerText()).toBe('For planning and money');
  expect(await columns().getByLabel('Phone').locator('option:checked').innerText()).toBe('Do not use');
  expect(await status().innerText()).toBe('3 of 3 clients can be rated with this.');
  expect(await page.getByText('Row 5 (“Total”) adds up the others').count()).toBe(1);
  await columns().getByLabel('Joy 1-5').selectOption({ label: 'Fun' });
  await columns().getByLabel('Hrs/month').selectOption({ label: 'Do not use' });
  await page.getByText('your choice').first().waitFor();
  expect(opened.spreadsheet.getSheets()).toHaveLength(1);
  await button('Set up').click();
  await button('Recalculate tiers').click();
  await page.waitForFunction('window.isClosed');
  const [headers, ...rows] = opened.valuesOf('Mine');
  expect(rows.slice(0, 3).map((row) => row[headers.indexOf('Tier')])).toEqual(['A', 'C', 'C']);
  expect(opened.valuesOf('Criteria').slice(1).map(([name, , , , , column]) => [name, column])).toEqual([
    ['Hourly rate', 'Rate'],
    ['Fun', 'Joy 1-5'],
  ]);
}); // oxfmt-ignore

it('counts judgements of hers that no preset knows, each in the direction that she says', async () => {
  const opened = open([
    ['Client', 'Fun', 'Mood', 'Drama', 'Phone'],
    ['Acme', 4, '🙂', 5, '030 555012'],
    ['Bluhm', 3, '🙁', 1, '030 555013'],
  ]);
  page = await openDialog(pageWindow, opened);
  expect(await page.getByText('could count: choose whether more or less is better').count()).toBe(2);
  await columns().getByLabel('Mood').selectOption({ label: 'More is better' });
  await columns().getByLabel('Drama').selectOption({ label: 'More is better' });
  await page.getByText('your choice').nth(1).waitFor();
  expect(await columns().getByLabel('Mood').inputValue()).toBe('moreIsBetter');
  await columns().getByLabel('Drama').selectOption({ label: 'Less is better' });
  expect(await columns().getByLabel('Phone').getByRole('option', { name: 'More is better' }).count()).toBe(0);
  await button('Set up').click();
  await button('Close').waitFor();
  expect(opened.valuesOf('Criteria').slice(1).map((line) => [line[0], line[3], line[4]])).toEqual([
    ['Fun', 1, 5],
    ['Mood', 1, 5],
    ['Drama', 5, 1],
  ]);
}); // oxfmt-ignore

it('asks for the column of names where nobody can tell, and sets nothing up before', async () => {
  const opened = open();
  page = await openDialog(pageWindow, opened);
  const names = page.getByLabel('Which column holds the names?');
  if ((await names.count()) > 0) {
    await button('Set up').click();
    expect(opened.spreadsheet.getSheets()).toHaveLength(1);
    await names.selectOption('Person in charge');
  }
  await page.getByLabel('Column with the names').waitFor();
  await button('Set up').click();
  await button('Close').waitFor();
  opened.recalculate();
  expect(opened.lastToast()).toContain('3 clients');
});

it('tells what is in the way, and everything she chose is still there', async () => {
  const opened = open();
  page = await openDialog(pageWindow, opened);
  await page.getByLabel('Column with the names').selectOption('Person in charge');
  opened.spreadsheet.getSheetByName('Mine')!.getRange('C1').setValue('Something else');
  await button('Set up').click();
  await page.getByText('has changed since it was shown').waitFor();
  expect(opened.spreadsheet.getSheets()).toHaveLength(1);
  expect(await button('Set up').isEnabled()).toBe(true);
});

/** Fails once, when it is let go. */
function failing(name: string): { readonly release: () => void; readonly beforeAnswer: (asked: string) => Promise<void> } {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let isOver = false;
  const beforeAnswer = async (asked: string): Promise<void> => {
    if (asked !== name || isOver) return;
    await held;
    isOver = true;
    throw new Error('Google did not answer.');
  };
  return { release, beforeAnswer };
} // oxfmt-ignore

it('sets up no other list than the one that is shown: it waits for another tab, and stays where that fails', async () => {
  const { release, beforeAnswer } = failing('proposeColumns');
  const opened = openSpreadsheet({}, { Mine: LIST, Other: [['Client', 'Fun'], ['Zoe', 4]] }); // oxfmt-ignore
  page = await openDialog(pageWindow, opened, 'showSetUp', beforeAnswer);
  const tab = page.getByLabel('Tab with your list');
  const shown = await tab.inputValue();
  await tab.selectOption(shown === 'Mine' ? 'Other' : 'Mine');
  expect([await status().innerText(), await button('Set up').isEnabled()]).toEqual(['Working…', false]);
  release();
  await page.getByText('Google did not answer.').waitFor();
  expect([await tab.inputValue(), await button('Set up').isEnabled()]).toEqual([shown, true]);
});

it('says that it works, is not left by Escape meanwhile, and gives the keyboard back its place', async () => {
  const first = failing('setUpSpreadsheet');
  const second = failing('recalculateTiers');
  const opened = open([['Client', ...LIST[0].slice(1)], ...LIST.slice(1)]);
  page = await openDialog(pageWindow, opened, 'showSetUp', async (name) => {
    await first.beforeAnswer(name);
    await second.beforeAnswer(name);
  });
  const focused = () => page.locator(':focus').innerText();
  await button('Set up').press('Enter');
  await page.keyboard.press('Escape');
  expect([await status().innerText(), await page.evaluate('window.isClosed')]).toEqual([
    'Setting up…',
    false,
  ]);
  first.release();
  await page.getByText('Google did not answer.').waitFor();
  expect(await focused()).toBe('Set up');
  await page.keyboard.press('Enter');
  await button('Recalculate tiers').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Working…').waitFor();
  second.release();
  await page.getByText('Google did not answer.').waitFor();
  expect(await focused()).toBe('Recalculate tiers');
});

it('is operated by keys alone', async () => {
  page = await openDialog(pageWindow, open());
  const labels: string[] = [];
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press('Tab');
    labels.push(
      await page.evaluate<string>('document.activeElement.labels?.[0]?.innerText.split("\\n")[0] ?? ""'),
    );
  }
  expect(labels).toEqual(['Which criteria fit you?', 'Tab with your list', 'Row of the headers', 'Column with the names', 'Where tier, score and reasons go', 'Rate', 'Hrs/month', 'Joy 1-5', 'Revenue 2026']); // oxfmt-ignore
});

it('offers presets alone where there is no list, and a new list, with a way back, where there is one', async () => {
  page = await openDialog(pageWindow, openSpreadsheet());
  expect(await page.getByRole('radio').count()).toBe(3);
  const opened = open();
  page = await openDialog(pageWindow, opened);
  const tab = page.getByLabel('Tab with your list');
  await tab.selectOption('None: start a new list');
  await page.getByRole('radio').first().waitFor();
  await tab.selectOption('Mine');
  await columns().getByLabel('Hrs/month').waitFor();
  await tab.selectOption('None: start a new list');
  await page.getByRole('radio').first().waitFor();
  await button('Set up').click();
  await button('Close').waitFor();
  // What is left is two lines and a button: no more room than that, with the keys at hand.
  const { height, focused } = await page.evaluate<{ height: number; focused: string }>(
    '({ height: Number(document.body.dataset.height), focused: document.activeElement.innerText })',
  );
  expect(height).toBeLessThan(160);
  expect(focused).toBe('Close');
  await page.keyboard.press('Escape');
  await page.waitForFunction('window.isClosed');
  expect(opened.valuesOf('Mine')).toEqual(LIST);
  expect(opened.valuesOf('Clients')[0].slice(0, 2)).toEqual(['Client', 'Tier']);
  expect(opened.valuesOf('Criteria').slice(1).map((row) => row[2])).toEqual([5, 4, 4, 4, 3, 3, 2, 2]); // oxfmt-ignore
});

it.each(LANGUAGES)('can be used by everybody, and fits its window: %s', async (language) => {
  page = await openDialog(pageWindow, open(LIST, language));
  await page.getByText(YOUR_COLUMNS[language].addHeading).first().click();
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  // What the foot covers cannot be measured.
  await page.setViewportSize({ width: 620, height: 1500 });
  expect(await violationsOn(page, WCAG)).toEqual([]);
});
