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
import { guideNewTask, guideTasks } from './guide-tasks';
import { GuideWalk } from './guide-walk';

type Row = readonly (string | number | null)[];

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
    // What somebody is offered who has no list yet.
    name: 'welcome',
    go: async (walk) => {
      const { start } = walk.sidebarTexts;
      await walk.open('1.xlsx', await workbookBytes(walk.texts.tabs.clients));
      await walk.menu(walk.texts.menu.sidebar);
      await walk.press(walk.sidebar, 'button', start.next);
      await walk.press(walk.sidebar, 'button', start.back);
    },
  },
  {
    name: 'paste',
    go: async (walk) => {
      const { texts, pageTexts, page } = walk;
      await walk.open(
        `${texts.tabs.clients} 2026.xlsx`,
        await workbookBytes(texts.tabs.clients, clientList(texts)),
      );
      await walk.press(page, 'button', pageTexts.howTo);
      await walk.press(page, 'button', pageTexts.instructions.copy);
      await page.getByRole('button', { name: pageTexts.instructions.copied }).waitFor();
      await walk.answer(pageTexts.instructions.close);
    },
  },
  {
    name: 'columns',
    go: async (walk) => {
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
      await walk.select('A2');
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
      await walk.press(walk.dialog, 'button', await walk.dialog.locator('form .action').innerText());
      await walk.dialog.locator('form').waitFor({ state: 'detached' });
      await walk.press(walk.dialog, 'button', walk.texts.menu.recalculate);
      await walk.dialogCloses();
      await walk.goTo(walk.texts.tabs.money);
      await walk.select('A1');
    },
  },
  {
    name: 'tasks',
    go: async (walk) => {
      const { menu, tabs } = walk.texts;
      await walk.menu(tabs.today, menu.planDay);
      await walk.goTo(tabs.tasks);
      for (const [index, { task, client, due, estimate }] of guideTasks(walk.language).entries()) {
        await walk.type(tabs.tasks, `B${index + 2}`, task, client, due, estimate);
      }
    },
  },
  {
    name: 'today',
    go: (walk) => walk.menu(walk.texts.tabs.today, walk.texts.menu.planDay),
  },
  {
    name: 'sidebar',
    go: async (walk) => {
      const { menu } = walk.texts;
      await walk.menu(menu.sidebar);
      await walk.press(walk.sidebar, 'tab', walk.sidebarTexts.common.todayTab);
      await walk.sidebar.getByRole('button', { name: menu.planDay, exact: true }).waitFor();
      await walk.look();
    },
  },
  {
    // One is done and another comes in: the update tells both.
    name: 'update',
    go: async (walk) => {
      const { menu, tabs } = walk.texts;
      const { task, client } = guideNewTask(walk.language);
      await walk.sidebar.getByRole('checkbox').first().click();
      await walk.idle();
      const [what, whose] = [0, 1].map((index) => walk.sidebar.locator('.stacked input').nth(index));
      await what!.fill(task);
      await whose!.fill(client);
      await walk.press(walk.sidebar, 'button', walk.texts.today.todayView.task);
      await walk.goTo(tabs.clients);
      await walk.select('A2');
      await walk.menu(tabs.today, menu.weeklyUpdate);
      await walk.dialog.locator('textarea').waitFor();
    },
  },
  {
    name: 'share',
    go: async (walk) => {
      const { menu, tabs, today } = walk.texts;
      await walk.press(walk.dialog, 'button', today.weekly.copy);
      await walk.press(walk.dialog, 'button', today.weekly.close);
      await walk.dialogCloses();
      await walk.menu(tabs.today, menu.share);
      await walk.dialog.locator('.ticks input').first().check();
      await walk.press(walk.dialog, 'button', today.share.make);
      await walk.dialog.locator('form').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'newClient',
    go: async (walk) => {
      const { menu, tabs } = walk.texts;
      await walk.press(walk.dialog, 'button', walk.texts.today.weekly.close);
      await walk.dialogCloses();
      await walk.goTo(tabs.clients);
      await walk.select('A12');
      // The first time it proposes what there is to do.
      await walk.menu(tabs.today, menu.startClient);
      await walk.goTo(tabs.clients);
      await walk.menu(tabs.today, menu.startClient);
      await walk.menu(tabs.today, menu.planWeek);
    },
  },
  {
    name: 'rating',
    go: async (walk) => {
      const { common, rating, whatIf } = walk.sidebarTexts;
      await walk.goTo(walk.texts.tabs.clients);
      await walk.menu(walk.texts.menu.sidebar);
      await walk.press(walk.sidebar, 'tab', common.weightsTab);
      await walk.press(walk.sidebar, 'tab', common.overviewTab);
      await walk.press(walk.sidebar, 'button', rating.start);
      await walk.page.keyboard.press('3');
      await walk.press(walk.sidebar, 'button', rating.finish);
      await walk.press(walk.sidebar, 'button', whatIf.confirm);
      await walk.sidebar.getByText(whatIf.applied).waitFor();
    },
  },
  {
    name: 'help',
    go: async (walk) => {
      await walk.menu(walk.texts.menu.help);
      await walk.press(walk.dialog, 'button', walk.texts.help.close);
      await walk.dialogCloses();
    },
  },
  {
    name: 'moveOut',
    go: async (walk) => {
      const { menu, tabs } = walk.texts;
      await walk.start(menu.removeImport);
      await walk.answer(walk.pageTexts.answers.YES);
      await walk.goTo(tabs.clients);
      await walk.type(tabs.clients, 'A20', '=CLIENTTIER(C2)');
      await walk.start(menu.freeze);
      await walk.answer(walk.pageTexts.answers.OK);
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

/** Her list, in the words of a language. */
function clientList({ language, columns }: Texts): Row[] {
  const ratings = PRESETS.VA.criteria.filter(({ kind }) => kind === 'rating');
  const headers = [...HER_HEADERS[language], ...ratings.map(({ key }) => columns[key].name)];
  const lines = YEAR_CLIENTS.map(({ name, ownHours, ownRate, ratings: marks }) => [
    name,
    ownHours,
    ownRate,
    ...[...marks].map((mark) => (mark === '-' ? null : Number(mark))),
  ]);
  return [headers, ...lines];
}

async function workbookBytes(tab: string, rows: readonly Row[] = []): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(tab);
  for (const row of rows) sheet.addRow([...row]);
  sheet.getRow(1).font = { bold: true };
  sheet.getColumn(1).width = 24;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
