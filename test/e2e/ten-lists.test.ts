/**
 * Ten lists of different make in the browser, one after the other in one window: opened, set up with at most one screen of changes,
 * recalculated. Answers are those of the command line.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_TEXTS } from '../../src/i18n/languages';
import type { Texts } from '../../src/i18n/types/texts';
import { YOUR_COLUMNS } from '../../src/i18n/your-columns';
import { LISTS } from '../fixtures/lists/lists';
import { usePreview } from './preview-page';

const FOLDER = join(__dirname, '../fixtures/lists');

interface Answer {
  readonly tab: string;
  readonly read: readonly string[];
  readonly clients: readonly string[];
}
const ANSWERS = JSON.parse(readFileSync(join(FOLDER, 'answers.json'), 'utf8')) as Record<string, Answer>;

const preview = usePreview().share({ today: '2026-11-21' });

test.each(LISTS)('$file', async ({ file, confirms }) => {
  const answer = ANSWERS[file]!;
  await open(file);
  const tabs = await preview.tabs();
  const texts = await startSetUp();
  for (const confirmed of confirms) await confirm(confirmed, texts);
  await preview.dialog.locator('button.action').click();
  await preview.dialog.locator('form').waitFor({ state: 'detached' });
  await preview.dialog.locator('button.action').click();
  await preview.page.waitForSelector('.script-dialog', { state: 'detached' });
  await preview.idle();
  expect(await ratedClients(answer, tabs, texts)).toEqual(answer.clients);
});

/** In the place of the list before, which may go. */
async function open(file: string): Promise<void> {
  const { page, question } = preview;
  await preview.openFile(file, readFileSync(join(FOLDER, file)));
  const title = page.getByRole('heading', { name: file.replace(/\.\w+$/, ''), exact: true });
  await title.or(question).waitFor();
  if (await question.isVisible()) await question.getByRole('button', { name: 'OK' }).click();
  await title.waitFor();
}

/** Starts setting up; the menu tells in which language the file was found to be. */
async function startSetUp(): Promise<Texts> {
  await preview.start('Extensions', 'Client Tiers');
  const items = await preview.page.getByRole('menuitem').allInnerTexts();
  const texts = ALL_TEXTS.find(({ menu }) => items.some((item) => item.startsWith(menu.setUp)))!;
  await preview.choose(texts.menu.setUp);
  return texts;
}

/** @param confirmed "Her header=Criterion"; "-" leaves the column alone */
async function confirm(confirmed: string, { language }: Texts): Promise<void> {
  const [header, criterion] = confirmed.split('=');
  const column = preview.dialog.locator('.columns li', {
    has: preview.page.getByText(header!, { exact: true }),
  });
  const label = criterion === '-' ? YOUR_COLUMNS[language].leaveAlone : criterion!;
  await column.locator('select').selectOption({ label });
}

/** As the grid shows them, with a point for a decimal comma. */
async function ratedClients(
  { tab, read }: Answer,
  tabs: readonly string[],
  { clientHeaders }: Texts,
): Promise<string[]> {
  const rows = await preview.texts(tabs.includes(tab) ? tab : tabs[0]!);
  const headerIndex = rows.findIndex((row) => row.includes(clientHeaders.tier));
  const nameHeader = read[0]!.split(' → ')[0]!;
  const [name, tier, score] = [nameHeader, clientHeaders.tier, clientHeaders.score].map((header) =>
    rows[headerIndex]!.indexOf(header),
  ) as [number, number, number];
  return rows
    .slice(headerIndex + 1)
    .filter((row) => row[tier] !== '')
    .map((row) => `${row[name]}: ${row[tier]} ${row[score]!.replace(',', '.')}`);
}
