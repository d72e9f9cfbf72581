/** The menu and its dialogs, in every authorization mode and language. */
import { contentOf } from '../../dialogs/content-of';
import { openSpreadsheet } from '../open-spreadsheet';

function menuItems(locale: string, mode: 'NONE' | 'LIMITED' | 'FULL'): string[] {
  const { addOn, inspection } = openSpreadsheet({ userLocale: locale });
  addOn.open(mode);
  const [menu] = inspection.world.ui.menus;
  expect(menu.isAddonMenu).toBe(true);
  return menu.items.filter(({ kind }) => kind === 'item').map(({ caption }) => caption);
}

it.each(['NONE', 'LIMITED', 'FULL'] as const)(
  'appears in mode %s, which may read nothing but the language',
  (mode) => {
    expect(menuItems('en', mode)).toEqual([
      'Open sidebar',
      'Recalculate tiers',
      'Recalculate as you type (on/off)',
      'Sort clients by rank…',
      'Add a filter to the client list',
      'Set up this spreadsheet…',
      'Import time, invoices, tasks…',
      'Remove the last import…',
      'Freeze formulas to values…',
      'Help',
    ]);
  },
);

it.each([
  ['de', 'Kategorien neu berechnen'],
  ['no', 'Beregn kategorier på nytt'],
  ['hu', 'Kategóriák újraszámolása'],
  ['nl', 'Categorieën opnieuw berekenen'],
  ['fr', 'Recalculate tiers'],
])('speaks the language of the user: %s', (locale, first) => {
  expect(menuItems(locale, 'LIMITED')[1]).toBe(first);
});

it('appears right after installing', () => {
  const { addOn, inspection } = openSpreadsheet();
  addOn.install();
  expect(inspection.world.ui.menus).toHaveLength(1);
});

it('every item runs', () => {
  const { addOn, inspection } = openSpreadsheet({ uiAnswers: () => 'OK' });
  addOn.open('LIMITED');
  for (const { kind, caption, items } of inspection.world.ui.menus[0].items) {
    if (kind === 'item') addOn.clickMenuItem(caption);
    items.forEach((item) => addOn.clickMenuItem(item.caption));
  }
  expect(inspection.world.ui.dialogs.map(({ title }) => title)).toEqual([
    'Client Tiers',
    'Set up this spreadsheet',
    'Import',
    'Help',
  ]);
});

it('set up asks for the preset and suggests the one that fits', () => {
  const { addOn, inspection } = openSpreadsheet({}, { Clients: [['Client', 'Fair fee', 'Takes advice']] });
  addOn.run('showSetUp');
  const content = contentOf(inspection.world.ui.dialogs[0].html);
  expect(content).toMatchObject({ view: 'setUp', suggested: 'Practice', alreadySetUp: '' });
});

it.each([
  [
    'names without headers',
    [
      ['Volk', 45],
      ['Köhler', 40],
    ],
    /^Auf dem Blatt „Liste“ wurde keine Liste gefunden\. .*angelegt/,
  ],
  ['an empty tab', [['']], /^Was fehlt, wird angelegt/],
])('set up says what it makes of %s', (_what, Liste, expected) => {
  const { addOn, inspection } = openSpreadsheet({ locale: 'de_DE', userLocale: 'de' }, { Liste });
  addOn.run('showSetUp');
  expect(contentOf(inspection.world.ui.dialogs[0].html).intro).toMatch(expected);
});

it('set up a second time says what is there', () => {
  const { addOn, inspection, setUp } = openSpreadsheet();
  setUp('VA');
  addOn.run('showSetUp');
  expect(contentOf(inspection.world.ui.dialogs[0].html).alreadySetUp).toBe(
    'This spreadsheet is set up: 8 criteria, the tiers A, B, C, and no clients yet: their names go into the list. All of it stays as it is; only what is missing is added.',
  );
});

it('nothing but the custom functions and the handlers can be called', () => {
  const { addOn } = openSpreadsheet();
  expect(addOn.functionNames.filter((name) => !name.startsWith('CLIENT')).sort()).toEqual([
    'addDayColumns',
    'addProspects',
    'callFromImport',
    'callFromSidebar',
    'filterClients',
    'freezeFormulas',
    'makeClients',
    'makeSharedTab',
    'onEdit',
    'onInstall',
    'onOpen',
    'planMyDay',
    'planMyWeek',
    'proposeColumns',
    'recalculateTiers',
    'removeLastImport',
    'reportDay',
    'reportTiers',
    'setUpSpreadsheet',
    'showCalendar',
    'showDayColumns',
    'showHelp',
    'showImport',
    'showSetUp',
    'showShare',
    'showSidebar',
    'showWeeklyUpdate',
    'sortClients',
    'startOnboarding',
    'switchAsYouType',
  ]);
});
