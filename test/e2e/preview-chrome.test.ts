/** The page around the grid: menus by keyboard, questions, files, what scripts and frames may do, accessibility. */
import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { readXlsx } from '../../stand-in/files/read-xlsx';
import { writeXlsx } from '../../stand-in/files/write-xlsx';
import { areaOf } from '../../stand-in/workbook/area';
import { Workbook } from '../../stand-in/workbook/workbook';
import { usePreview } from './preview-page';
import { violationsOn } from './violations';

const host = usePreview();

const CSV = 'Kunde;Stundensatz;Spaß\nBäckerei Müller;45,50;4\nHafen-Yoga;30;5\n';

describe('files', () => {
  const preview = host.share();

  test('what is no spreadsheet is refused with its name, and nothing changes', async () => {
    await preview.openFile('broken.xlsx', 'no zip');
    await preview.question.waitFor();
    expect(await preview.question.innerText()).toContain('Cannot open broken.xlsx');
    await preview.question.getByRole('button', { name: 'OK' }).click();
    expect(await preview.text('Clients', 'A2')).toBe('Bakery Sunrise');
  });

  test('changes are not thrown away without asking', async () => {
    await preview.type('A2', 'Renamed');
    await preview.shows('Clients', 'A2', 'Renamed');
    await preview.choose('File', 'New from the sample');
    await preview.question.getByRole('button', { name: 'Cancel' }).click();
    expect(await preview.text('Clients', 'A2')).toBe('Renamed');
    await preview.choose('File', 'New from the sample');
    await preview.question.getByRole('button', { name: 'OK' }).click();
    await preview.shows('Clients', 'A2', 'Bakery Sunrise');
  });

  test('a file of old Windows has its letters and its names, and what had to be found out stays on the page', async () => {
    const text = 'Ügyfél;Óradíj;Utolsó kapcsolat\n4711;7200;18-11-2026\nSzűcs Őrség;8500;03-11-2026\n';
    const bytes = Buffer.from(
      [...text].map((letter) => ({ ű: 0xfb, Ő: 0xd5 })[letter] ?? letter.charCodeAt(0)),
    );
    await preview.openFile('regi.csv', bytes);
    await preview.page.getByRole('heading', { name: 'regi' }).waitFor();
    const [tab] = await preview.tabs();
    await preview.shows(tab!, 'A3', 'Szűcs Őrség');
    await preview.page.locator('.toast', { hasText: 'they make most sense as windows-1250' }).waitFor();
  });

  test('of a long list each line can be seen, and so is what is typed meanwhile; all that is in use can be selected', async () => {
    const lines = Array.from({ length: 3000 }, (_, row) => `Client ${row + 2},${'5,'.repeat(11)}end`);
    await preview.openFile('long.csv', ['Client,1,2,3,4,5,6,7,8,9,10,11,Last', ...lines].join('\n'));
    await preview.page.getByRole('heading', { name: 'long' }).waitFor();
    const [tab] = await preview.tabs();
    await preview.type('B2', '4');
    await preview.idle();
    const texts = await preview.texts(tab!);
    expect(texts[1]!.slice(0, 3)).toEqual(['Client 2', '4', '5']);
    expect(texts.slice(1).map(([name, ...rest]) => `${name} ${rest[11]}`)).toEqual(
      lines.map((_, row) => `Client ${row + 2} end`),
    );
    expect(texts).toHaveLength(3001);
    for (const area of ['A1:M3001', 'A1:Z3001']) {
      await preview.page.keyboard.press('Control+a');
      await preview.selected(area);
    }
    await preview.choose('File', 'New from the sample');
    await preview.question.getByRole('button', { name: 'OK' }).click();
    await preview.idle();
    await preview.shows('Clients', 'A2', 'Bakery Sunrise');
  });

  test('a csv with semicolons and decimal commas is opened, and downloaded as an xlsx that reads back', async () => {
    await preview.openFile('kunden.csv', CSV);
    await preview.page.getByRole('heading', { name: 'kunden' }).waitFor();
    const [tab] = await preview.tabs();
    await preview.shows(tab!, 'B2', '45,5');
    await preview.type('B3', '31,25');
    await preview.shows(tab!, 'B3', '31,25');
    const { workbook } = await readXlsx(await preview.download());
    const [sheet] = workbook.sheets;
    expect([1, 2, 3].map((row) => [1, 2, 3].map((column) => sheet!.contentAt(row, column)))).toEqual([
      ['Kunde', 'Stundensatz', 'Spaß'],
      ['Bäckerei Müller', 45.5, 4],
      ['Hafen-Yoga', 31.25, 5],
    ]);
  });
});

describe('charts', () => {
  const preview = host.share();
  const chart = () => preview.page.locator('figure.chart[data-drawn]');
  const shown = () =>
    chart()
      .locator('canvas')
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

  test('stand over their cells, show their numbers, and follow the grid', async () => {
    await preview.openFile('money.xlsx', Buffer.from(await moneyFile()));
    await chart().waitFor();
    expect(await chart().locator('canvas').getAttribute('aria-label')).toBe('Income');
    const [box, cell] = [(await chart().boundingBox())!, await preview.place('D3')];
    expect([box.x, box.y, box.width].map(Math.round)).toEqual([cell.left, cell.top, 300].map(Math.round));
    const before = await shown();
    await preview.type('B2', '900');
    await preview.page.waitForFunction(
      (was) => document.querySelector<HTMLCanvasElement>('figure[data-drawn] canvas')?.toDataURL() !== was,
      before,
    );
    await preview.page.mouse.move(box.x + 100, box.y + 100);
    await preview.page.mouse.wheel(0, 63);
    await preview.page.waitForFunction(
      (top) => document.querySelector('figure.chart')!.getBoundingClientRect().top < top - 40,
      box.y,
    );
    await preview.picture('charts');
  });

  test('in cells are as large as their cell', async () => {
    await preview.goTo('Trend');
    const [cell, box] = [
      await preview.place('A2'),
      await preview.page.locator('.sparkline svg').boundingBox(),
    ];
    expect([box!.x, box!.y, box!.width].map(Math.round)).toEqual(
      [cell.left, cell.top, cell.width].map(Math.round),
    );
    expect(await preview.page.locator('figure.chart').count()).toBe(0);
  });

  test('are in the file that is downloaded', async () => {
    const { workbook } = await readXlsx(await preview.download());
    expect(workbook.sheets.map(({ charts }) => charts.length)).toEqual([1, 0]);
  });
});

/** A chart on one tab, and one in a cell of the other. */
async function moneyFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const [money, trend] = [workbook.addSheet('Money'), workbook.addSheet('Trend')];
  [
    ['Client', 'Income'],
    ['Acme', 300],
    ['Bakery', 200],
  ].forEach((line, row) => line.forEach((value, column) => money.setContent(row + 1, column + 1, value)));
  trend.setFormula(2, 1, '=SPARKLINE(Money!B2:B3)');
  money.charts = [
    {
      id: 1,
      type: 'COLUMN',
      ranges: [{ sheetId: money.id, area: areaOf(1, 1, 3, 2) }],
      headerRows: 1,
      anchor: { row: 3, column: 4, x: 0, y: 0 },
      options: { title: 'Income', width: 300, height: 200 },
    },
  ];
  return writeXlsx(workbook);
}

describe('questions of the script', () => {
  const preview = host.share();

  beforeEach(async () => {
    await preview.type('D2', '5');
    await preview.type('K2', '=CLIENTTIER(D2:I2)');
    await preview.shows('Clients', 'K2', 'A');
    await preview.choose('File');
    await preview.page.keyboard.press('Escape');
    await preview.start('Extensions', 'Client Tiers', 'Freeze formulas');
    await preview.question.waitFor();
    await preview.picture('question');
  });

  test('Escape: the formula stays', async () => {
    await preview.page.keyboard.press('Escape');
    await preview.idle();
    await preview.type('D2', '1');
    await preview.shows('Clients', 'K2', 'B');
  });

  test('yes: the script goes on where it asked', async () => {
    await preview.question.getByRole('button', { name: 'OK' }).click();
    await preview.idle();
    await preview.type('D2', '1');
    await preview.shows('Clients', 'D2', '1');
    expect(await preview.text('Clients', 'K2')).toBe('A');
  });
});

describe('google.script in a dialog', () => {
  const preview = host.share();
  let frame: FrameLocator;

  beforeAll(async () => {
    await preview.start('Extensions', 'Client Tiers', 'Help');
    frame = preview.dialog;
    await frame.locator('main').waitFor();
  });

  /** Evaluates in the dialog; `reply` resolves with what the handlers get. */
  const inFrame = (body: string): Promise<unknown> =>
    frame.locator('html').evaluate((_html, source) => new Function(source)() as unknown, body);

  test('the page of the preview is out of reach', async () => {
    expect(await inFrame('try { return parent.document.title } catch (error) { return error.name }')).toBe(
      'SecurityError',
    );
    expect(await inFrame('return location.origin + " " + self.origin')).toContain('null');
  });

  test('private functions and helpers are not there, public ones are', async () => {
    expect(
      await inFrame(
        'const { run } = google.script; return [typeof run.onOpen, typeof run.Array, typeof run.eval].join()',
      ),
    ).toBe('function,undefined,undefined');
  });

  test.each([
    ['a date', 'new Date()'],
    ['a function', '() => 1'],
    ['a node', 'document.body'],
    ['a class of its own', 'new (class Client {})()'],
    ['a circle', '(() => { const a = {}; a.a = a; return a; })()'],
  ])('%s cannot be sent', async (_kind, value) => {
    expect(
      await inFrame(
        `try { google.script.run.setUpSpreadsheet(${value}); return 'sent' } catch (error) { return error.message }`,
      ),
    ).toMatch(/^Failed due to illegal value in property: /);
  });

  test('success and failure reach their handlers, with the user object', async () => {
    const failure = await inFrame(`return new Promise((resolve) => google.script.run
      .withFailureHandler((error, mine) => resolve([error instanceof Error, error.message, mine.id]))
      .withUserObject({ id: 7 }).callFromSidebar('nonsense', '[]'))`);
    expect(failure).toEqual([true, expect.stringMatching(/sidebar/i), 7]);
    const success = await inFrame(`return new Promise((resolve, reject) => google.script.run
      .withSuccessHandler((value, mine) => resolve([value, mine])).withFailureHandler(reject)
      .withUserObject('mine').CLIENTTIER([[5, 5], [1, 1]]))`);
    expect(success).toEqual([[['A'], ['D']], 'mine']);
  });
});

describe('the page around the grid', () => {
  const preview = host.share();

  test('menus work by keyboard alone', async () => {
    const { keyboard } = preview.page;
    await preview.page.getByRole('menuitem', { name: 'File' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight']) await keyboard.press(key);
    await keyboard.press('a');
    expect(await preview.page.evaluate('document.activeElement.textContent')).toBe(
      'Add a filter to the client list',
    );
    await keyboard.press('ArrowLeft');
    expect(await preview.page.evaluate('document.activeElement.textContent')).toBe('Client Tiers');
    await keyboard.press('ArrowRight');
    await keyboard.press('h');
    await keyboard.press('Enter');
    await preview.page.getByRole('heading', { name: 'Help' }).waitFor();
    // Until its page is there, nobody hears a key that is pressed in the dialog.
    await preview.dialog.getByRole('heading').first().waitFor();
    await keyboard.press('Escape');
    await preview.page.waitForSelector('.script-dialog', { state: 'detached' });
  });

  test('scripts see JavaScript and nothing of the browser', async () => {
    const expression =
      '[typeof fetch, typeof setTimeout, typeof console, typeof URL, typeof localStorage, typeof postMessage, [] instanceof Array].join()';
    expect(await preview.evaluateAsScript(expression)).toBe(
      'undefined,undefined,undefined,undefined,undefined,undefined,true',
    );
  });

  test('a downloaded file has the name of the spreadsheet', async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent('download'),
      preview.start('File', 'Download'),
    ]);
    expect(download.suggestedFilename()).toBe('My clients.xlsx');
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });

  const violations = (): Promise<string[]> => violationsOn(preview.page);

  test('the page, an open menu, a dialog, the instructions and the sidebar have no violations', async () => {
    expect(await violations()).toEqual([]);
    await preview.start('Extensions', 'Client Tiers');
    expect(await violations()).toEqual([]);
    await preview.picture('menu');
    await preview.page.keyboard.press('Escape');
    await preview.page.keyboard.press('Escape');
    await preview.page.getByRole('button', { name: 'How to put it' }).click();
    expect(await violations()).toEqual([]);
    await preview.picture('instructions');
    await preview.page.getByRole('button', { name: 'Copy the code' }).click();
    await preview.page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await preview.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^\/\*\*\n \* @OnlyCurrentDoc\n[^]*\nfunction onOpen\(\) \{\s*\}[^]*\nvar PAGES_ = /,
    );
    await preview.page.keyboard.press('Escape');
    await preview.choose('Extensions', 'Client Tiers', 'Help');
    await preview.dialog.locator('main').waitFor();
    expect(await violations()).toEqual([]);
  });

  test('Help leads to the guide beside the page, in a window of its own', async () => {
    const [guide] = await Promise.all([
      preview.page.waitForEvent('popup'),
      preview.dialog.getByRole('link', { name: 'The guide' }).click(),
    ]);
    await guide.getByRole('heading', { name: 'Client Tiers: your first ten minutes' }).waitFor();
    // Not in the sandbox of the dialog: its pictures and links are those of any page.
    expect(await guide.evaluate('self.origin')).toBe(new URL(guide.url()).origin);
  });
});
