/** From a client list to tiers in a real browser, with the very files that ship; typing, undo, languages, failures. */
import { usePreview } from './preview-page';

const host = usePreview();

describe('from a list to tiers', () => {
  const preview = host.share();

  test('the sample is shown, set up through the real dialog and recalculated by menu', async () => {
    expect(await preview.text('Clients', 'A2')).toBe('Bakery Sunrise');
    await preview.picture('start');
    await preview.setUp('Set up this spreadsheet');
    expect(await preview.text('Clients', 'B1')).toBe('Tier');
    await preview.choose('Extensions', 'Client Tiers', 'Recalculate');
    await preview.shows('Clients', 'B2', 'A');
    expect(await preview.toast.innerText()).toContain('12 clients');
    await preview.picture('recalculated');
    expect(await preview.cell('Clients', 'B6')).toMatchObject({ text: 'C' });
  });

  test('tiers and scores have their colours in the grid', async () => {
    const [a, b, c] = await Promise.all(['B2', 'B7', 'B6'].map((a1) => preview.cell('Clients', a1)));
    expect([a!.text, b!.text, c!.text]).toEqual(['A', 'B', 'C']);
    const backgrounds = [a!, b!, c!].map(({ background }) => background);
    expect(new Set(backgrounds).size).toBe(3);
    expect(backgrounds).not.toContain(null);
    expect((await preview.cell('Clients', 'C2')).background).not.toBe(
      (await preview.cell('Clients', 'C10')).background,
    );
  });
});

test('a column under her own name is read once she says so, and tiers appear', async () => {
  const preview = await host.visit();
  await preview.type('D1', 'Teamwork');
  await preview.choose('Extensions', 'Client Tiers', 'Set up this spreadsheet');
  const { dialog } = preview;
  await dialog.locator('.columns').getByLabel('Teamwork').selectOption({ label: 'Working together' });
  await dialog.getByText('your choice').waitFor();
  await preview.picture('your-columns');
  await dialog.getByRole('button', { name: 'Set up' }).click();
  await dialog.getByRole('button', { name: 'Recalculate tiers' }).click();
  await preview.shows('Clients', 'B2', 'A');
  expect(await preview.text('Clients', 'K1')).toBe('Teamwork');
  await preview.shows('Criteria', 'F4', 'Teamwork');
});

describe('a list that has been in use for some months', () => {
  const preview = host.share({ sample: 'inUse' });

  test('shows changes, their causes and prospects at first sight, and keeps its memory out of sight', async () => {
    const tabs = ['Clients', 'Criteria', 'Tiers', 'Rules', 'Settings', 'History', 'Prospects', 'Prospect criteria']; // oxfmt-ignore
    expect(await preview.page.getByRole('tab').allInnerTexts()).toEqual(tabs);
    expect(await preview.tabs()).toEqual(tabs);
    // The formula bar tells the cell that is selected.
    await preview.selected('B2');
    await preview.shows('Clients', 'G4', '▲ C');
    await preview.shows('Clients', 'G7', '▼ B');
    await preview.shows('Clients', 'E2', /rated 8 months ago/);
    await preview.shows('History', 'G5', 'Days late blank → 33');
    await preview.shows('Prospects', 'B4', 'Decline');
    const [take, decline] = await Promise.all(['B2', 'B4'].map((a1) => preview.cell('Prospects', a1)));
    expect(take!.background).not.toBe(decline!.background);
  });

  test('the sidebar draws the history of a client and lists the ratings worth a fresh look', async () => {
    await preview.select('A4');
    await preview.choose('Extensions', 'Client Tiers', 'Open sidebar');
    const history = preview.sidebar.locator('#history li');
    await history.first().waitFor();
    expect(await history.allInnerTexts()).toEqual([
      expect.stringContaining('Days late 33 → 4'),
      expect.stringContaining('Days late blank → 33'),
    ]);
    await preview.sidebar.getByRole('tab', { name: 'Overview' }).click();
    const reviews = preview.sidebar.locator('#reviews li');
    await reviews.first().waitFor();
    expect(await reviews.first().innerText()).toContain('rated 8 months ago');
    expect(await reviews.allInnerTexts()).not.toContainEqual(expect.stringContaining('Müller'));
  });

  test('an edit moves tier, Change and History once the switch is on', async () => {
    await preview.choose('Extensions', 'Client Tiers', 'Recalculate as you type');
    await preview.type('K12', '1');
    await preview.shows('Clients', 'B12', 'B');
    await preview.shows('Clients', 'G12', '▼ A');
    await preview.shows('History', 'B10', 'Oak Street Legal');
    await preview.shows('History', 'G10', 'Working together 5 → 1');
  });

  test('a prospect becomes a client only when that is confirmed', async () => {
    await preview.goTo('Prospects');
    await preview.select('A2');
    const makeClient = async (answer: string): Promise<void> => {
      await preview.start('Extensions', 'Client Tiers', 'Prospects', 'Make the selected prospect a client');
      await preview.question.waitFor();
      expect(await preview.question.innerText()).toContain('Blue Door Café');
      await preview.question.getByRole('button', { name: answer }).click();
      await preview.idle();
    };
    await makeClient('No');
    expect(await preview.text('Clients', 'A14')).toBe('');
    await makeClient('Yes');
    await preview.shows('Clients', 'A14', 'Blue Door Café');
    await preview.shows('Prospects', 'A2', 'Summit Coaching');
  });
});

describe('typing', () => {
  const preview = host.share();

  test('a custom function follows the ratings it refers to; undo and redo go back and forth', async () => {
    await preview.type('K2', '=CLIENTTIER(D2:I2)');
    await preview.shows('Clients', 'K2', 'A');
    await preview.type('D2', '1');
    await preview.shows('Clients', 'K2', 'B');
    await preview.page.keyboard.press('Control+z');
    await preview.shows('Clients', 'D2', '5');
    await preview.shows('Clients', 'K2', 'A');
    await preview.page.keyboard.press('Control+y');
    await preview.shows('Clients', 'K2', 'B');
  });

  test('the editor shows the formula, not its result', async () => {
    await preview.type('K2', '=1+1');
    await preview.shows('Clients', 'K2', '2');
    await preview.select('K2');
    await preview.page.keyboard.press('F2');
    await preview.page.keyboard.type('0');
    await preview.page.keyboard.press('Enter');
    await preview.shows('Clients', 'K2', '11');
  });

  test('copied formulas are pasted with their references moved', async () => {
    await preview.type('K2', '=B2*10');
    await preview.shows('Clients', 'K2', '220');
    await preview.select('K2');
    await preview.page.keyboard.press('Control+c');
    await preview.select('K3');
    await preview.page.keyboard.press('Control+v');
    await preview.shows('Clients', 'K3', '160');
  });

  test('dragging fills cells, makes columns wider and moves no cells', async () => {
    const { mouse } = preview.page;
    const drag = async (from: [number, number], to: [number, number]): Promise<void> => {
      await mouse.move(...from);
      await mouse.down();
      await mouse.move(to[0], to[1], { steps: 8 });
      await mouse.up();
    };
    const at = async (a1: string) => {
      const { left, top, width, height } = await preview.place(a1);
      return {
        corner: [left + width, top + height] as [number, number],
        right: left + width,
        top,
        left,
        height,
      };
    };
    await preview.type('J2', '=B2*10');
    await preview.shows('Clients', 'J2', '220');
    await preview.steady();
    await preview.select('J2');
    const [source, last] = [await at('J2'), await at('J4')];
    await drag(source.corner, [last.corner[0] - 10, last.corner[1] - 5]);
    await preview.shows('Clients', 'J4', '300');
    expect(await preview.text('Clients', 'J3')).toBe('160');
    await preview.select('A13');
    const [moved, goal] = [await at('A13'), await at('A15')];
    await drag([moved.left + 30, moved.top], [goal.left + 30, goal.top + 5]);
    await preview.page.getByText('The local preview cannot do this').waitFor();
    expect(await preview.text('Clients', 'A13')).toBe('New enquiry');
    const first = await at('A1');
    await drag([first.right, first.top - 10], [first.right + 50, first.top - 10]);
    await preview.placed('A1', ({ left, width }) => left + width, first.right + 50);
    await preview.picture('dragged');
  });

  test('the Delete key empties the selected cells', async () => {
    await preview.select('D2');
    await preview.page.keyboard.press('Delete');
    await preview.shows('Clients', 'D2', '');
  });

  test('what was typed is there after a reload', async () => {
    await preview.type('A14', 'Typed by hand');
    await preview.shows('Clients', 'A14', 'Typed by hand');
    await preview.stored();
    await preview.reload();
    expect(await preview.text('Clients', 'A14')).toBe('Typed by hand');
  });
});

describe('setting up, and typing then', () => {
  const preview = host.share();

  test('a failing server call shows the sentence in the dialog, and the next try sets up', async () => {
    await preview.choose('Extensions', 'Client Tiers', 'Set up this spreadsheet');
    await preview.dialog.locator('button.action').waitFor();
    await preview.failAtCall(3);
    await preview.dialog.locator('button.action').click();
    await preview.dialog.locator('.error').waitFor();
    expect(await preview.dialog.locator('.error').innerText()).toMatch(/Service Spreadsheets failed/);
    await preview.picture('failed-call');
    await preview.finishSetUp();
    expect(await preview.tabs()).toEqual(['Clients', 'Criteria', 'Tiers', 'Rules', 'Settings', 'History']);
  });

  test('tiers follow once the switch in the menu is on, and undo takes both back', async () => {
    await preview.type('J2', '40');
    await preview.shows('Clients', 'J2', '40');
    expect(await preview.text('Clients', 'B2')).toBe('');
    await preview.choose('Extensions', 'Client Tiers', 'Recalculate as you type');
    expect(await preview.toast.innerText()).toContain('tiers follow every edit');
    await preview.type('J2', '55');
    await preview.shows('Clients', 'B2', 'A');
    const score = await preview.text('Clients', 'C2');
    await preview.picture('as-you-type');
    await preview.type('J2', '25');
    await preview.shows('Clients', 'B2', 'B');
    await preview.page.keyboard.press('Control+z');
    await preview.shows('Clients', 'J2', '55');
    await preview.shows('Clients', 'C2', score);
    await preview.choose('Extensions', 'Client Tiers', 'Recalculate as you type');
    await preview.type('A14', 'New client');
    await preview.shows('Clients', 'A14', 'New client');
    expect(await preview.text('Clients', 'H14')).toBe('');
  });

  test('ratings typed one after the other arrive, although their cells offer a list', async () => {
    const ratings = ['3', '4', '1', '5', '3', '2', '4', '5'];
    await preview.select('K2');
    for (const rating of ratings) {
      await preview.page.keyboard.type(rating);
      await preview.drawn();
      await preview.page.keyboard.press('Enter');
    }
    for (const [index, rating] of ratings.entries()) await preview.shows('Clients', `K${index + 2}`, rating);
  });
});

describe('names', () => {
  const preview = host.share();

  test('names stay text, whatever they are', async () => {
    const names = [
      '<img src=x onerror="window.hacked=1">',
      'שלום עולם',
      '👩‍👩‍👧 & Söhne',
      '"; alert(1) //',
      'x'.repeat(300),
    ];
    await preview.select('A2');
    for (const name of names) {
      await preview.page.keyboard.insertText(name);
      await preview.page.keyboard.press('Enter');
    }
    await preview.type('A7', `'=HYPERLINK("javascript:alert(1)")`);
    for (const [index, name] of names.entries()) await preview.shows('Clients', `A${index + 2}`, name);
    await preview.shows('Clients', 'A7', '=HYPERLINK("javascript:alert(1)")');
    await preview.setUp('Set up this spreadsheet');
    await preview.choose('Extensions', 'Client Tiers', 'Recalculate');
    await preview.shows('Clients', 'B2', 'A');
    await preview.picture('hostile-names');
    expect(await preview.page.evaluate('window.hacked')).toBeUndefined();
  });
});

describe('another language', () => {
  const preview = host.share();

  test('in German: menu, tabs and decimal commas', async () => {
    await preview.choose('File', 'Spreadsheet language', 'Deutsch');
    await preview.shows('Kunden', 'C3', '45,5');
    await preview.page.getByRole('menuitem', { name: 'Erweiterungen' }).waitFor();
    await preview.type('C3', '47,25');
    await preview.shows('Kunden', 'C3', '47,25');
    await preview.setUp('Diese Tabelle einrichten');
    await preview.choose('Extensions', 'Client Tiers', 'Kategorien neu berechnen');
    await preview.shows('Kunden', 'C2', /^\d+,\d$/);
    await preview.picture('german');
  });

  test('rows are as tall as their texts, wherever these break', async () => {
    await preview.choose('File', 'New from the sample');
    await preview.question.getByRole('button', { name: 'OK' }).click();
    await preview.idle();
    const [two, three] = await Promise.all(['A10', 'A13'].map((a1) => preview.place(a1)));
    expect([two!.height, three!.height]).toEqual([38, 56]);
  });
});

test('a whole morning of somebody who read nothing', async () => {
  const CLIENT_TIERS = ['Extensions', 'Client Tiers'] as const;
  const preview = await host.visit({ sample: 'inUse', today: '2026-11-26' });
  const { sidebar, dialog } = preview;
  const button = (name: string) => sidebar.getByRole('button', { name });
  const settled = async (): Promise<void> => {
    await sidebar.locator('.sidebar[aria-busy=false]').waitFor();
    await preview.idle();
  };
  const add = async (what: string, client: string, due: string, by = 'Add a task'): Promise<void> => {
    await sidebar.getByLabel('Task', { exact: true }).fill(what);
    await sidebar.getByLabel('Client', { exact: true }).fill(client);
    await sidebar.getByLabel('Due', { exact: true }).fill(due);
    await button(by).click();
    await settled();
  };
  const plan = async (): Promise<string[]> => {
    await button('Plan my day').click();
    await settled();
    const lines = await preview.texts('Today');
    return lines.slice(1).map(([, from, , what, , , , , because]) => `${from} ${what}: ${because}`);
  };

  await preview.choose(...CLIENT_TIERS, 'Open sidebar');
  await sidebar.getByRole('tab', { name: 'Today' }).click();
  await sidebar.getByRole('heading', { name: 'Add quickly' }).waitFor();
  await preview.picture('morning-empty');
  await add('Newsletter', 'Bakery Sunrise', 'tomorrow');
  await add('Invoices', '', '');
  await add('Social media', 'Oak Street Legal', '');
  await add('', 'Oak Street Legal', '', 'Add a message to answer');
  await preview.picture('morning-added');
  const first = await plan();
  await preview.picture('morning-planned');
  expect(first.slice(0, 2)).toEqual([
    'Thursday, 26 November 2026: planned at 12:00',
    '12:00 Reply: due first: 17:00, 10 min assumed',
  ].map((line, index) => (index === 0 ? ` ${line}` : line))); // oxfmt-ignore

  await sidebar.getByRole('checkbox', { name: 'Done: Reply' }).first().click();
  await settled();
  await preview.shows('Tasks', 'A5', /1|TRUE|true/);
  await add('Broken link', 'Müller', '13:45');
  const second = await plan();
  await preview.picture('morning-urgent');
  expect(second[1]).toMatch(/^12:00 Broken link: before .* what is due by 13:45 has .* to spare/);
  expect(second.slice(second.indexOf(' Done today: '))).toEqual([' Done today: ', ' Reply: ']);

  await preview.choose(...CLIENT_TIERS, 'Today', 'Plan as a calendar file');
  const [file] = await Promise.all([
    preview.page.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Save the day' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('day-2026-11-26.ics');
  await preview.picture('morning-calendar');
  await dialog.getByRole('button', { name: 'Close' }).click();

  await preview.goTo('Clients');
  const names = (await preview.texts('Clients')).map(([name]) => name);
  await preview.select(`A${names.indexOf('Oak Street Legal') + 1}`);
  await preview.choose(...CLIENT_TIERS, 'Today', 'Weekly update');
  const letter = await dialog.locator('textarea').inputValue();
  await preview.picture('morning-update');
  expect(letter).toMatch(/^Hello,\n\nDone this week:\n• Reply\n\nNext:\n• Social media\n/);
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
