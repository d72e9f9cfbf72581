/**
 * What the guide lets her do, one after the other in one spreadsheet: with the client list and the files of a year, as an end-to-end test
 * and the pictures of the guide go through it.
 */
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import type { Browser } from 'playwright-core';
import { PRESETS } from '../../src/core/presets/presets';
import type { Language, Texts } from '../../src/i18n/types/texts';
import { YEAR_CLIENTS } from '../examples/year/year-clients';
import { guideTasks } from './guide-tasks';
import { GuideWalk } from './guide-walk';

const YEAR = join(__dirname, '../../examples/jahr');
const FILES = [
  'toggl-dezember-bis-mai.csv',
  'clockify-juni-bis-november.csv',
  'xero-rechnungen.csv',
  'paypal.csv',
];
/** When it is in the guide: a Thursday morning, so that a day is left to plan. */
const NOW = '2026-11-26T08:00:00Z';

export interface GuideStep {
  readonly name: string;
  readonly go: (walk: GuideWalk) => Promise<void>;
}

/** @param url of the preview */
export async function openGuide(browser: Browser, url: string, language: Language): Promise<GuideWalk> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
    timezoneId: 'Europe/Berlin',
  });
  await context.clock.setFixedTime(NOW);
  const page = await context.newPage();
  await page.goto(`${url}?open=plain`);
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
  return new GuideWalk(page, language);
}

export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    name: 'columns',
    go: async (walk) => {
      await walk.open(`${walk.texts.tabs.clients} 2026.xlsx`, await clientList(walk.texts));
      await walk.menu(walk.texts.menu.setUp);
      await walk.dialog.locator('button.action').waitFor();
    },
  },
  {
    name: 'list',
    go: async (walk) => {
      await walk.press(walk.dialog, 'button', walk.texts.setUp.start);
      await walk.dialog.locator('form').waitFor({ state: 'detached' });
      await walk.press(walk.dialog, 'button', walk.texts.menu.recalculate);
      await walk.dialogCloses();
    },
  },
  {
    name: 'import',
    go: async (walk) => {
      await walk.menu(walk.texts.menu.importRecords);
      await walk.dialog.locator('.drop').waitFor();
      await walk.dialog.locator('input[type=file]').setInputFiles(FILES.map((name) => join(YEAR, name)));
      await walk.dialog.locator('form .action:enabled').waitFor();
    },
  },
  {
    name: 'money',
    go: async (walk) => {
      await walk.dialog.locator('form .action').click();
      await walk.dialog.locator('form').waitFor({ state: 'detached' });
      await walk.press(walk.dialog, 'button', walk.texts.menu.recalculate);
      await walk.dialogCloses();
    },
  },
  {
    name: 'today',
    go: async (walk) => {
      const { menu, tabs } = walk.texts;
      await walk.menu(tabs.today, menu.planDay);
      await walk.goTo(tabs.tasks);
      for (const [index, { task, client, due, estimate }] of guideTasks(walk.language).entries()) {
        await walk.type(`B${index + 2}`, task, client, due, estimate);
      }
      await walk.menu(tabs.today, menu.planDay);
    },
  },
  {
    name: 'rating',
    go: async (walk) => {
      const { menu, tabs } = walk.texts;
      await walk.goTo(tabs.clients);
      await walk.select('A6');
      await walk.menu(menu.sidebar);
      const { common, rating } = walk.sidebarTexts;
      await walk.press(walk.sidebar, 'tab', common.overviewTab);
      await walk.press(walk.sidebar, 'button', rating.start);
      await walk.page.keyboard.press('3');
    },
  },
];

/** Her own headers, where they are not ours: name, hours a month, what an hour costs. */
const HER_HEADERS: Readonly<Record<Language, readonly [string, string, string]>> = {
  en: ['Customer', 'Hrs/month', 'Rate (€)'],
  de: ['Kundenname', 'Std./Monat', 'Stundensatz €'],
  nl: ['Klantnaam', 'Uren/mnd', 'Uurtarief €'],
  nb: ['Kundenavn', 'Timer/mnd', 'Timepris €'],
  hu: ['Ügyfél neve', 'Óra/hó', 'Óradíj €'],
};

/** Her list as a file, in the words of a language. */
async function clientList({ language, tabs, columns }: Texts): Promise<Buffer> {
  const ratings = PRESETS.VA.criteria.filter(({ kind }) => kind === 'rating');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(tabs.clients);
  sheet.addRow([...HER_HEADERS[language], ...ratings.map(({ key }) => columns[key].name)]);
  for (const { name, ownHours, ownRate, ratings: marks } of YEAR_CLIENTS) {
    sheet.addRow([
      name,
      ownHours,
      ownRate,
      ...[...marks].map((mark) => (mark === '-' ? null : Number(mark))),
    ]);
  }
  sheet.getRow(1).font = { bold: true };
  sheet.getColumn(1).width = 24;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
