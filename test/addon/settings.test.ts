/** The Settings tab on the built file: what Set up makes, what a value changes, what is said about a cell that cannot be read. */
import { settingsListed } from '../../src/addon/making/create-settings-tab';
import { ALL_TEXTS, TEXTS } from '../../src/i18n/languages';
import type { AppsScriptOptions } from '../../stand-in/apps-script';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';
import { readState } from './read-state';

/** Nothing of time and money is on record. */
const LISTED = settingsListed(false);
const HEADERS = ['Setting', 'Value', 'Unit', 'Default', 'What it does'];
const CRITERIA: Cells = [
  ['Criterion', 'Weight'],
  ['Fun', 6],
  ['Pay', 4],
];
const TIERS: Cells = [
  ['Tier', 'From score'],
  ['A', 75],
  ['B', 50],
  ['C', 25],
  ['D', 0],
];
/** The first has 60 % of the weight, the second all of it. */
const CLIENTS: Cells = [
  ['Client', 'Fun', 'Pay'],
  ['Anna', 5, ''],
  ['Bert', 3, 3],
];

/** A spreadsheet that is set up, with these lines of the user's on Settings: name and value. */
function open(
  lines: (string | number | boolean)[][] | null = null,
  options: AppsScriptOptions = {},
): OpenSpreadsheet {
  const opened = openCopy([lines, options], () => setUpWith(lines, options), options);
  opened.recalculate();
  return opened;
}

function setUpWith(
  lines: (string | number | boolean)[][] | null,
  options: AppsScriptOptions,
): OpenSpreadsheet {
  const opened = openSpreadsheet(options, {
    Clients: CLIENTS,
    Criteria: CRITERIA,
    Tiers: TIERS,
    Settings: lines === null ? [] : [HEADERS, ...lines.map(([name, value]) => [name, value, '', '', ''])],
  });
  opened.setUp();
  return opened;
}

function rowOf(opened: OpenSpreadsheet, setting: string): unknown[] {
  return opened.valuesOf('Settings').find(([name]) => name === setting)!;
}

function set(opened: OpenSpreadsheet, setting: string, value: unknown): void {
  const row = opened.valuesOf('Settings').findIndex(([name]) => name === setting) + 1;
  opened.spreadsheet.getSheetByName('Settings')!.getRange(row, 2).setValue(value);
}

function whyOf(opened: OpenSpreadsheet, client: string): string {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return String(rows.find(([name]) => name === client)![headers.indexOf('Why')]);
}

interface State {
  readonly minimumEvidence: number;
  readonly staleAfterDays: number;
  readonly problems: { readonly text: string; readonly cell: string }[];
}

function sidebarOf({ addOn }: OpenSpreadsheet): State {
  return JSON.parse(String(addOn.scriptRun('callFromSidebar', 'read', '[]')));
}

describe('the tab that Set up makes', () => {
  it('has a line for each setting, with its unit, default and purpose', () => {
    const opened = open();
    const [headers, ...rows] = opened.valuesOf('Settings');
    expect(headers).toEqual(HEADERS);
    expect(rows).toHaveLength(LISTED.length);
    expect(rows[0].slice(0, 4)).toEqual(['Minimum evidence', 0.5, 'percent', 0.5]);
    expect(rows[1].slice(0, 4)).toEqual(['Ratings are old after', 180, 'days', 180]);
    expect(rows[5].slice(0, 4)).toEqual(['Tier to part ways with', 'D', 'tier', 'D']);
    expect(rows[9].slice(0, 4)).toEqual(['Language', '', 'language', 'as the spreadsheet']);
    expect(rows[11].slice(0, 4)).toEqual(['Recalculate as you type', false, 'tick', 'off']);
    for (const row of rows) expect(String(row[4])).toMatch(/\w\.$/);
    expect(opened.lastToast()).toBe('2 clients: A 1, B 1, C 0, D 0.');
  });

  it('leaves the tier to part ways with blank where there are fewer than four', () => {
    const opened = openSpreadsheet();
    opened.setUp('VA');
    expect(rowOf(opened, 'Tier to part ways with').slice(1, 4)).toEqual(['', 'tier', '']);
  });

  it('shows values as they are meant, and warns without refusing', () => {
    const { spreadsheet } = open();
    const sheet = spreadsheet.getSheetByName('Settings')!;
    expect(sheet.getRange('B2:B4').getDisplayValues()).toEqual([['50%'], ['180'], ['30']]);
    expect(sheet.getRange('D2').getDisplayValue()).toBe('50%');
    const rules = sheet.getRange(2, 2, LISTED.length, 1).getDataValidations();
    expect(rules.map(([rule]) => rule && String(rule.getCriteriaType()))).toEqual([
      'NUMBER_BETWEEN',
      ...Array.from({ length: 4 }, () => 'NUMBER_GREATER_THAN_OR_EQUAL_TO'),
      'VALUE_IN_RANGE',
      'NUMBER_BETWEEN',
      'NUMBER_BETWEEN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'VALUE_IN_LIST',
      null,
      'CHECKBOX',
    ]);
    expect(rules.every(([rule]) => rule?.getAllowInvalid() ?? true)).toBe(true);
    expect(sheet.getRange('B1').getNote()).toContain('the default counts');
    expect(sheet.getFrozenRows()).toBe(1);
  });

  it.each(ALL_TEXTS.map((texts) => [texts.language, texts] as const))(
    'speaks the language of the spreadsheet: %s',
    (locale, { tabs, settings }) => {
      const opened = openSpreadsheet({ locale });
      opened.setUp('Practice');
      const [headers, ...rows] = opened.valuesOf(tabs.settings);
      expect(headers).toEqual(Object.values(settings.headers));
      expect(rows.map(([name]) => name)).toEqual(LISTED.map((key) => settings.names[key]));
      opened.recalculate();
      expect(opened.lastToast()).not.toContain(tabs.settings);
    },
  );

  it('gets back a line that it has lost, below what the user wrote', () => {
    const opened = open([
      ['Silent after', 45],
      ['My own remark', ''],
    ]);
    const rows = opened.valuesOf('Settings');
    expect(rows.slice(1, 3).map((row) => row.slice(0, 2))).toEqual([
      ['Silent after', 45],
      ['My own remark', ''],
    ]);
    expect(rows).toHaveLength(1 + 1 + LISTED.length);
    opened.spreadsheet.getSheetByName('Settings')!.deleteRow(4);
    expect(opened.setUp()).toMatch(/^Done: new on the Settings tab: Minimum evidence\. /);
    expect(opened.valuesOf('Settings').at(-1)!.slice(0, 2)).toEqual(['Minimum evidence', 0.5]);
    const before = readState(opened.spreadsheet);
    opened.setUp();
    expect(readState(opened.spreadsheet)).toEqual(before);
  });

  it('gets its lines below a formula of hers that shows nothing', () => {
    const opened = open([['Silent after', 45]]);
    const sheet = opened.spreadsheet.getSheetByName('Settings')!;
    sheet.deleteRow(5);
    const row = sheet.getLastRow() + 2;
    sheet.getRange(row, 2).setFormula('=IF(1>0,"","x")');
    opened.setUp();
    opened.addOn.run('planMyDay');
    expect(sheet.getRange(row, 2).getFormula()).toBe('=IF(1>0,"","x")');
    const names = opened.valuesOf('Settings').map(([name]) => name);
    expect(names.slice(row - 3, row + 1).map((name) => name !== '')).toEqual([true, false, false, true]);
    expect(names).toContain(TEXTS.en.today.settings.names.switching);
  });

  it('is made on a tab of ours that holds nothing but unticked boxes, as an interrupted run leaves it', () => {
    const opened = openSpreadsheet({}, { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS });
    opened.setUp();
    const sheet = opened.spreadsheet.getSheetByName('Settings')!;
    sheet.getDataRange().clearContent();
    sheet.getRange('A2:A3').setValue(false);
    expect(opened.setUp()).toContain('tab Settings created');
    expect(opened.valuesOf('Settings')[0]).toEqual(HEADERS);
  });

  it('stands beside a tab of hers that has its name, and nothing is read from that', () => {
    const own: Cells = [
      ['Setting', 'Value'],
      ['Silent after', 'x'],
    ];
    const opened = openSpreadsheet({}, { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS, Settings: own });
    expect(opened.setUp()).toContain('tabs Rules, Settings (Client Tiers) and History created');
    opened.recalculate();
    expect(opened.lastToast()).toBe('2 clients: A 1, B 1, C 0, D 0.');
    expect(opened.valuesOf('Settings')).toEqual(own);
  });
});

describe('a value', () => {
  it('changes what Why says and who has a rank', () => {
    const opened = open();
    /** The highlighting goes by this: a score without a rank is provisional. */
    const ranks = (): unknown[] => {
      const [headers, ...rows] = opened.valuesOf('Clients');
      return rows.map((row) => row[headers.indexOf('Rank')]);
    };
    expect(whyOf(opened, 'Anna')).not.toContain('provisional');
    expect(ranks()).toEqual([1, 2]);
    set(opened, 'Minimum evidence', 0.62);
    opened.recalculate();
    expect(whyOf(opened, 'Anna')).toContain('provisional');
    expect(whyOf(opened, 'Bert')).not.toContain('provisional');
    expect(ranks()).toEqual(['', 1]);
    expect(sidebarOf(opened).minimumEvidence).toBe(0.62);
  });

  it.each(ALL_TEXTS.map((texts) => [texts.language, texts] as const))(
    'is found by its name in %s, whatever the language of the spreadsheet',
    (_language, { settings, tabs }) => {
      const { headers, names } = settings;
      const cells: Cells = [
        [headers.value, headers.setting, headers.unit, headers.byDefault, headers.purpose],
        [70, ` ${names.minimumEvidence.toUpperCase()}`, '', '', ''],
        ['90', names.staleAfterDays, '', '', ''],
      ];
      const opened = openSpreadsheet(
        { locale: 'hu_HU', userLocale: 'en' },
        { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS, [tabs.settings]: cells },
      );
      opened.setUp();
      expect(sidebarOf(opened)).toMatchObject({ minimumEvidence: 0.7, staleAfterDays: 90, problems: [] });
    },
  );

  it.each([
    ['de_DE', '62,5', 0.625],
    ['de_DE', "'62,5 %", 0.625],
    ['en_US', '40%', 0.4],
    ['en_US', '40', 0.4],
    ['en_US', "'40", 0.4],
  ])('typed in %s as %s is %f', (locale, text, expected) => {
    const opened = openSpreadsheet({ locale });
    opened.setUp('VA');
    opened.user.type(TEXTS[locale === 'de_DE' ? 'de' : 'en'].tabs.settings, 'B2', text);
    expect(sidebarOf(opened).minimumEvidence).toBeCloseTo(expected, 9);
  });

  it('counts as the default where it, its line or the tab is missing', () => {
    const blank = open([['Minimum evidence', ''], ['Ratings are old after', ' ']]); // oxfmt-ignore
    const withoutTab = open();
    withoutTab.spreadsheet.deleteSheet(withoutTab.spreadsheet.getSheetByName('Settings')!);
    const withoutLine = open();
    withoutLine.spreadsheet.getSheetByName('Settings')!.deleteRows(2, 3);
    for (const opened of [blank, withoutTab, withoutLine]) {
      opened.recalculate();
      expect(opened.lastToast()).toBe('2 clients: A 1, B 1, C 0, D 0.');
      expect(sidebarOf(opened)).toMatchObject({ minimumEvidence: 0.5, staleAfterDays: 180, problems: [] });
    }
  });
});

describe('what cannot be read', () => {
  it('is told as the cell shows it', () => {
    const opened = open(null, { locale: 'de_DE' });
    opened.user.type('Settings', 'B2', '150 %');
    opened.recalculate();
    expect(opened.lastToast()).toContain('In Settings!B2 steht „150\u00a0%“,');
    opened.user.type('Settings', 'B2', '50 %');
    opened.user.type('Settings', 'B3', '1,5');
    opened.recalculate();
    expect(opened.lastToast()).toContain('In Settings!B3 steht „1,5“,');
  });

  it.each([
    ['Minimum evidence', 'half', 'a percentage from 0 to 100', '50%'],
    ['Ratings are old after', 'long', 'a whole number of days from 1', '180'],
    ['Show a change for', 0, 'a whole number of days from 1', '30'],
    ['Tier to part ways with', 'Lead', 'one of A, B, C, D or an empty cell', 'D'],
    ['Take a prospect from', 101, 'a number from 0 to 100', '70'],
    ['Red flags to decline', 1.5, 'a whole number from 1', '2'],
    ['Recalculate as you type', 'maybe', 'a tick or no tick', 'off'],
  ])('%s = %s is told with its cell, and the default counts', (setting, held, needed, byDefault) => {
    const opened = open([[setting, held]]);
    const text = `Cannot read Settings!B2: it holds “${held}”, ${needed} is needed. The default counts meanwhile: ${byDefault}.`;
    expect(opened.lastToast()).toBe(
      `2 clients: A 1, B 1, C 0, D 0. 1 setting needs a look, Settings!B2. ${text}`,
    );
    expect(sidebarOf(opened)).toMatchObject({
      minimumEvidence: 0.5,
      staleAfterDays: 180,
      problems: [{ text, cell: 'Settings!B2' }],
    });
  });

  it.each(['yes', 'ja', 'igen', 'x'])('a switch says %s', (word) => {
    const opened = open([['Recalculate as you type', word]]);
    expect(opened.lastToast()).not.toContain('Settings!B2');
    opened.user.type('Clients', 'B3', '5');
    expect(whyOf(opened, 'Bert')).toContain('80 points');
  });

  it('a prospect cannot be one to take and one to decline: both defaults count', () => {
    const opened = open([
      ['Take a prospect from', 30],
      ['Decline a prospect below', 45],
    ]);
    expect(sidebarOf(opened).problems).toEqual([
      {
        text: 'Cannot use Settings!B2 and Settings!B3: prospects would be taken from 30 and declined below 45, and the first must not be smaller. The defaults count meanwhile: 70 and 40.',
        cell: 'Settings!B2',
      },
    ]);
    set(opened, 'Take a prospect from', 45);
    expect(sidebarOf(opened).problems).toEqual([]);
    set(opened, 'Take a prospect from', '');
    set(opened, 'Decline a prospect below', 80);
    expect(sidebarOf(opened).problems[0].text).toContain('taken from 70 and declined below 80');
  });

  it('a setting that appears more than once, and a name that is none', () => {
    const opened = open([
      ['Minimum evidence', 0.7],
      ['minimum  EVIDENCE', 0.1],
      ['Minimal evidence', 0.9],
    ]);
    expect(opened.lastToast()).toContain('2 settings need a look, the first is Settings!A4.');
    expect(sidebarOf(opened)).toMatchObject({
      minimumEvidence: 0.7,
      problems: [
        {
          cell: 'Settings!A4',
          text: 'Cannot read Settings!A4: no setting is called “Minimal evidence”. Every setting without a line of its own keeps its default.',
        },
        {
          cell: 'Settings!A3',
          text: 'The setting “Minimum evidence” appears more than once, in Settings!A2 and Settings!A3: the first one counts.',
        },
      ],
    });
  });

  it('a tab of ours that has lost a header', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Settings')!.getRange('B1').clearContent();
    opened.recalculate();
    expect(opened.lastToast()).toContain(
      'the first row has no column “Value”. Write “Value” above the column that holds it.',
    );
    expect(opened.setUp()).toBe('Everything is in place already; nothing was changed.');
  });
});

describe('the language that is chosen', () => {
  const ready = (): OpenSpreadsheet =>
    openCopy('language', () => open(null, { locale: 'en_US' }), { userLocale: 'en' });

  it('is that of cells, dialogs, menu, sidebar and functions, with the decimal mark of the spreadsheet', () => {
    const opened = ready();
    const { addOn, inspection, spreadsheet } = opened;
    set(opened, 'Language', 'German');
    opened.recalculate();
    expect(whyOf(opened, 'Bert')).toMatch(/^Kategorie B mit 50 Punkten: .*noch 25 Punkte bis A/);
    set(opened, 'Minimum evidence', 'half');
    opened.recalculate();
    expect(opened.lastToast()).toMatch(/^2 Kunden: .*In Settings!B2 steht „half“/);
    addOn.open('LIMITED');
    addOn.run('showHelp');
    spreadsheet.getSheetByName('Clients')!.getRange('Z2').setFormula('=CLIENTTIER("soon")');
    expect([
      inspection.world.ui.menus[0].items[1].caption,
      inspection.world.ui.dialogs[0].title,
      spreadsheet.getSheetByName('Clients')!.getRange('Z2').getDisplayValue(),
    ]).toEqual([
      'Kategorien neu berechnen',
      'Hilfe',
      'Nicht lesbar: In ratings (Zeile 1, Spalte 1) steht „soon“, gebraucht wird eine Punktzahl von 0 bis 100. Willst du einzelne Werte bewerten, übergib auch criteria.',
    ]);
    set(opened, 'Language', '');
    opened.recalculate();
    expect(whyOf(opened, 'Bert')).toMatch(/^Tier B with 50 points/);
  });

  it('is that of what set up wrote in another one, but not of what she has changed', () => {
    const opened = openSpreadsheet(
      { locale: 'en_US' },
      {
        Clients: [
          ['Client', 'Hourly rate', 'Fun'],
          ['Anna', 80, 5],
          ['Bert', 20, 1],
        ],
      },
    );
    opened.setUp('VA');
    const tiers = opened.spreadsheet.getSheetByName('Tiers')!;
    const steps = tiers.getRange('F2:F4');
    expect(steps.getValues().flat()[2]).toBe('Review fee and terms before taking on more');
    tiers.getRange('F2').setValue('Send a card');
    const told = (): string => JSON.stringify(opened.valuesOf('Clients'));
    opened.recalculate();
    expect(told()).toContain('because no other client pays as much per hour');
    set(opened, 'Language', 'Deutsch');
    opened.recalculate();
    expect(told()).toContain('denn niemand sonst zahlt dir so viel pro Stunde');
    expect(told()).toContain('Send a card');
    expect(told()).not.toMatch(/no other client|Review fee/);
    // Her cells say what they said.
    expect(steps.getValues().flat()[2]).toBe('Review fee and terms before taking on more');
  });

  it.each(['nl_BE', 'Nederlands', 'dutch'])('may be written as %s', (word) => {
    const opened = ready();
    set(opened, 'Language', word);
    opened.recalculate();
    expect(whyOf(opened, 'Bert')).toMatch(/^Categorie B met 50 punten/);
  });

  it('is told with its cell where we do not write it', () => {
    const opened = ready();
    set(opened, 'Language', 'Klingon');
    opened.recalculate();
    expect(opened.lastToast()).toContain(
      'Cannot read Settings!B11: it holds “Klingon”, one of English, Deutsch, Norsk, Magyar, Nederlands or an empty cell is needed. The default counts meanwhile: as the spreadsheet.',
    );
  });

  it('is not looked for by the menu where it may read nothing', () => {
    const opened = ready();
    set(opened, 'Language', 'Magyar');
    opened.addOn.open('NONE');
    expect(opened.inspection.world.ui.menus[0].items[1].caption).toBe('Recalculate tiers');
  });
});
