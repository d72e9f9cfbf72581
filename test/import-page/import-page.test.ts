/** The page that imports files, in the packaged browser on the built add-on: from files to lines, with one button. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { IMPORT_PAGE } from '../../scripts/import-page-texts';
import { LANGUAGES } from '../../src/i18n/types/texts';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../addon/open-spreadsheet';
import { openDialog } from '../dialogs/open-dialog';
import { violationsOn, WCAG } from '../e2e/violations';
import { usePageWindow } from '../page-window';

const TOGGL = [
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)',
  'Ann,a@x.test,Acme,Site,,Draft,Yes,2026-03-02,22:30:00,2026-03-03,00:15:00,01:45:00,"copy, web",78.75',
  'Ann,a@x.test,Bolt,Site,,Draft,Yes,2026-03-04,10:30:00,2026-03-04,11:30:00,01:00:00,,60.00',
  'Ann,a@x.test,Acmee,Ads,,Draft,No,2026-03-06,10:30:00,2026-03-06,11:30:00,01:00:00,,0.00',
  'Ann,a@x.test,Tax office,Ads,,Form,No,2026-03-06,12:30:00,2026-03-06,13:30:00,01:00:00,,0.00',
].join('\n');
const OWN = 'Datum;Wer;Std\n03/04/2026;Acme;1,5\n04/04/2026;Bolt;2\n';
const FIXTURES = join(__dirname, '../fixtures/imports');
const CLIENTS: Cells = [
  ['Client', 'Fun'],
  ['Acme', 4],
  ['Bolt GmbH', 3],
];

const pageWindow = usePageWindow();
let page: Page;

async function open(
  locale = 'en_GB',
  tabs: Record<string, Cells> = {},
  beforeAnswer?: (name: string, args: readonly unknown[]) => unknown,
): Promise<OpenSpreadsheet> {
  const opened = openSpreadsheet(
    { locale, timeZone: 'Europe/Berlin', uiAnswers: () => 'YES' },
    { Clients: CLIENTS, ...tabs },
  );
  page = await openDialog(pageWindow, opened, 'showImport', beforeAnswer);
  return opened;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const card = (name: string) => page.locator('.card', { hasText: name });

async function choose(...files: (readonly [name: string, text: string])[]): Promise<void> {
  const chosen = files.map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));
  await page.locator('input[type=file]').setInputFiles(chosen);
}

it('closes by Escape, but throws no answers away', async () => {
  await open();
  await page.getByText('Drop your files here').waitFor();
  await choose(['march.csv', TOGGL]);
  await page.getByText('4 rows · 4 new').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate('window.isClosed')).toBe(false);
  await button(/Remove march.csv/).click();
  await page.getByText('4 rows').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  expect(await page.evaluate('window.isClosed')).toBe(true);
});

it('can be tried again wherever Google did not answer, and what was open stays open', async () => {
  const failed = new Set<unknown>();
  await open('en_GB', { Notes: [['Date', 'Client', 'Hours'], ['2026-03-04', 'Acme', 2]] }, (name, [call]) => {
    const key = call ?? name;
    if (failed.has(key)) return;
    failed.add(key);
    throw new Error('Google did not answer.');
  }); // oxfmt-ignore
  await page.getByText('Google did not answer.').waitFor();
  await button('Try again').click();
  await page.getByRole('combobox').selectOption('Notes');
  await page.getByRole('alert').getByText('Google did not answer.').waitFor();
  await choose(['march.csv', TOGGL]);
  await button('Try again').click();
  await page.getByText('4 rows · 4 new').waitFor();
  await button('Import 4 lines').press('Enter');
  await page.getByRole('status').getByText('Google did not answer.').waitFor();
  expect(await page.locator(':focus').innerText()).toBe('Import 4 lines');
  await page.keyboard.press('Enter');
  await page.getByText('Added: 4 lines on “Time”.').waitFor();
  await button('Try again').waitFor({ state: 'detached' });
});

it('takes two files of one name chosen at once, and the same file once', async () => {
  await open();
  const april = TOGGL.replaceAll('2026-03', '2026-04');
  await choose(['export.csv', TOGGL], ['export.csv', april], ['export (1).csv', TOGGL]);
  await page.getByRole('alert').getByText('export (1).csv is in the list already.').waitFor();
  await button('Import 8 lines').waitFor();
  expect(await page.locator('.card h2').allInnerTexts()).toEqual([
    'export.csv',
    'export.csv (2)',
    'Who is who?',
  ]);
});

it('leads from a file to lines on a tab: what is new, who is who, one button, and back', async () => {
  const opened = await open();
  await choose(['march.csv', TOGGL]);
  await page.getByText('4 rows · 4 new').waitFor();
  expect(await card('march.csv').innerText()).toContain('Toggl Track · Time');
  expect(await card('march.csv').innerText()).toContain('2 March 2026 – 6 March 2026');
  expect(await page.getByLabel('Acmee').locator('option:checked').innerText()).toBe('Acme (similar)');
  await page.getByLabel('Tax office').selectOption('Not a client: leave out');
  expect(opened.spreadsheet.getSheets()).toHaveLength(1);
  await button('Import 3 lines').click();
  await page.getByText('Added: 3 lines on “Time”.').waitFor();
  expect(opened.valuesOf('Time').slice(1).map((row) => [row[1], row[2]])).toEqual([
    ['Acme', 1.75],
    ['Bolt GmbH', 1],
    ['Acme', 1],
  ]);
  expect(opened.valuesOf('Names').slice(1).map((row) => row.slice(0, 2))).toEqual([
    ['Acmee', 'Acme'],
    ['Tax office', 'not a client'],
  ]);
  page = await openDialog(pageWindow, opened, 'showImport');
  await choose(['march.csv', TOGGL]);
  await page.getByText('4 rows · 0 new · 3 there already').waitFor();
  expect(await button('Import 0 lines').isEnabled()).toBe(false);
  expect(await page.getByLabel('Acmee').count()).toBe(1);
  await choose(['sums.csv', 'Project,Client,Description,Duration,Billable duration,Amount USD\nSite,Bolt,Draft,1:00:00,1:00:00,60.00\n']);
  await page.locator('input[type=month]').fill('2026-03');
  await page.getByText('there already: in sum, in an older state or under another name (1)').waitFor();
  await page.getByLabel('Take these hours all the same').check();
  await button('Import 1 line').waitFor();
  opened.addOn.run('removeLastImport');
  expect(opened.valuesOf('Time')).toHaveLength(1);
}); // oxfmt-ignore

it('shows what of a calendar comes in, and which lines it no longer bears out', async () => {
  const opened = await open();
  const calendar = readFileSync(join(__dirname, '../fixtures/calendars/google.ics'), 'utf8');
  await choose(['mine.ics', calendar]);
  await page.getByText('9 rows · 4 new').waitFor();
  expect(await card('mine.ics').innerText()).toContain('iCalendar · Tasks');
  expect(await card('mine.ics').innerText()).toContain('all-day (days off are on the Settings tab) (1)');
  await button('Import 4 lines').click();
  await page.getByText('Added: 4 lines on “Tasks”.').waitFor();
  page = await openDialog(pageWindow, opened, 'showImport');
  await choose(['mine.ics', calendar.replace('UID:single@google.com\r\nSTATUS:CONFIRMED', 'UID:single@google.com\r\nSTATUS:CANCELLED')]);
  await page.getByText('row 2 (Call with Acme, plans).').waitFor();
  expect(await button('Import 0 lines').isEnabled()).toBe(false);
}); // oxfmt-ignore

it('brings a German Clockify file and a Xero file in together, and tiers by them are one click away', async () => {
  const own: Cells = [['Kunde', 'Stunden pro Monat', 'Spaß'], ['Acme', 20, 4], ['Globex', 5, 3]]; // oxfmt-ignore
  const opened = await open('de_DE', { Clients: own });
  opened.setUp();
  page = await openDialog(pageWindow, opened, 'showImport');
  const files = ['time/clockify-detailed-de.csv', 'invoices/xero.csv'].map((name) => join(FIXTURES, name));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.getByRole('button', { name: /^\d+ Zeilen importieren$/ }).waitFor();
  expect(await card('clockify-detailed-de.csv').innerText()).toContain('Clockify · Zeiten');
  expect(await card('xero.csv').innerText()).toContain('Xero · Rechnungen');
  await page.getByRole('button', { name: /^\d+ Zeilen importieren$/ }).click();
  await page.getByRole('row', { name: 'Globex 5 0' }).waitFor();
  expect(await page.getByLabel('Stunden pro Monat').isChecked()).toBe(true);
  await button('Kategorien neu berechnen').click();
  await page.waitForFunction('window.isClosed');
  const [headers, acme] = opened.valuesOf('Clients').map((row) => row.map(String));
  expect(acme[headers.indexOf('Stunden pro Monat')]).toBe('20');
  expect(acme[headers.indexOf('Warum')]).toContain('aus Zeit und Rechnungen');
  expect(opened.lastToast()).toContain('2 Kunden');
  expect(opened.valuesOf('Zeiten').length).toBeGreaterThan(2);
  expect(opened.valuesOf('Rechnungen').slice(1).map((row) => row[0])).toEqual(expect.arrayContaining(['INV-7', 'CN-1']));
}); // oxfmt-ignore

it('asks about a file that nobody knows, and remembers the answer', async () => {
  const opened = await open();
  await choose(['mine.csv', OWN]);
  await page.getByText('A column is missing for: Client or Project').waitFor();
  expect(await button(/^Import/).isEnabled()).toBe(false);
  await page
    .locator('.field', { hasText: /^Client/ })
    .locator('select')
    .selectOption('Wer (Acme)');
  await page.getByText('2 rows · 2 new').waitFor();
  await page.getByLabel('Dates: 03/04/2026 is').selectOption({ label: '4 March 2026' });
  await page.getByText('4 March 2026 – 4 April 2026').waitFor();
  await page.getByText('2 rows · 2 new').waitFor();
  await button('Import 2 lines').click();
  await button('Close').waitFor();
  expect(await page.evaluate('Number(document.body.dataset.height)')).toBeLessThan(300);
  page = await openDialog(pageWindow, opened, 'showImport');
  await choose(['april.csv', OWN.replace('03/04', '05/04')]);
  await page.getByText('2 rows · 1 new · 1 there already').waitFor();
  expect(await card('april.csv').innerText()).toContain('as you confirmed before');
});

it('shows which day is due where the file says only after how many, with one of hers', async () => {
  await open();
  await choose([
    'due.csv',
    'Invoice,Client,Date,Due,Amount,Paid\nINV-7,Acme,2026-03-02,2026-03-16,500.00,\nINV-8,Acme,2026-03-02,Net 30,500.00,',
  ]);
  await page.getByText('Dates: Net 30 (INV-8) is 1 April 2026').waitFor();
});

it('takes what is dropped, Excel files and tabs, and says why it does not take others', async () => {
  const opened = await open('en_GB', { Export: [['Date', 'Customer', 'Hours'], [new Date('2026-03-02T12:00:00Z'), 'Acme', 2]] }); // oxfmt-ignore
  await page.evaluate((text: string) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.csv'));
    transfer.items.add(new File(['GIF89a, no list at all \0\0\0\x01'], 'picture.csv'));
    transfer.items.add(new File([''], 'blank.csv'));
    transfer.items.add(new File(['Date,Client,Hours'], 'heads.csv'));
    document
      .querySelector('.drop')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
  }, TOGGL);
  await page.getByText('picture.csv cannot be read: it is neither CSV nor Excel nor a calendar.').waitFor();
  await page.getByText('blank.csv is empty.').waitFor();
  await page.getByText('heads.csv has headers and no lines below them.').waitFor();
  await page.getByText('4 rows · 4 new').waitFor();
  await page.getByLabel('Or a tab of this spreadsheet').selectOption('Export');
  await page.getByText('1 row · 1 new').waitFor();
  await button('Remove dropped.csv').click();
  await button('Import 1 line').click();
  await button('Close').waitFor();
  expect(
    opened
      .valuesOf('Time')
      .slice(1)
      .map((row) => [row[1], row[2]]),
  ).toEqual([['Acme', 2]]);
});

it('refuses a million rows with a sentence, shows how far it is, and can be told to stop', async () => {
  await open();
  await choose(['huge.csv', 'a;b\n'.repeat(1_000_000)]);
  await page.getByText('huge.csv has more than 200,000 rows. Export a shorter period.').waitFor();
  // However fast the machine is, a piece takes its time; and the page goes on reading when this lets it, not before.
  await page.evaluate(
    'clock = Date.now; seen = 0; Date.now = () => (seen += 1000); held = []; inTime = setTimeout; setTimeout = (go) => held.push(go)',
  );
  await choose(['long.csv', `Kunde;Std;Datum\n${'Acme;1,5;2026-03-02\n'.repeat(1000)}`]);
  await page.getByText('Reading long.csv · 100 rows', { exact: true }).waitFor();
  await page.evaluate(
    '[...document.querySelectorAll("button")].find((each) => each.innerText === "Stop").click()',
  );
  await page.evaluate('Date.now = clock; setTimeout = inTime; held.forEach((go) => go())');
  await button('Stop').waitFor({ state: 'detached' });
  expect(await page.locator('.card').count()).toBe(0);
});

it.each(LANGUAGES)('can be used by everybody, and fits its window: %s', async (language) => {
  await open(language, { Export: [['x']] });
  await page.getByRole('heading', { name: IMPORT_PAGE[language].drop.heading }).waitFor();
  await choose(['march.csv', TOGGL], ['mine.csv', OWN]);
  await page.getByText(IMPORT_PAGE[language].names.heading).waitFor();
  await page.getByText(new RegExp(`· ${IMPORT_PAGE[language].fresh(4)}`)).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  // What the foot covers cannot be measured.
  await page.setViewportSize({ width: 760, height: 2200 });
  expect(await violationsOn(page, WCAG)).toEqual([]);
});

it('is small enough to open at once', async () => {
  await open();
  const html = readFileSync(join(__dirname, '../../dist/Import.html'));
  expect(gzipSync(html).length / 1000).toBeLessThan(69);
});
