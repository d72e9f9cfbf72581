/** Recalculating as you type, on the built file: what an edit starts, what it leaves alone, what it costs, and the switch in the menu. */
import { editedList, ratedNames } from '../../../src/addon/edited-clients';
import { contextOf } from '../../../src/addon/context';
import { locateTabs } from '../../../src/addon/tabs/locate-tabs';
import { ALL_TEXTS, TEXTS } from '../../../src/i18n/languages';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { readState } from '../read-state';

const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Fun', 'Rating', 6, 1, 5],
  ['Charm', '', 2, 1, 5],
  ['Hours', 'Fact', 2, 0, 40],
];
const TIERS: Cells = [
  ['Tier', 'From score'],
  ['A', 75],
  ['B', 50],
  ['C', 0],
];
const CLIENTS: Cells = [
  ['Client', 'Fun', 'Charm', 'Hours', 'My notes', 'Plan'],
  ['Anna', 5, 5, 40, 'x', 'gold'],
  ['Bert', 3, 3, 20, '', ''],
  ['Cleo', 1, '', '', '', 'tin'],
];

function open(options: Record<string, unknown> = {}, isOn = true): OpenSpreadsheet {
  const make = (): OpenSpreadsheet => {
    const sheets = { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS, Ideas: [['Fun', 1]] };
    const opened = openSpreadsheet(options, sheets);
    opened.setUp();
    opened.recalculate();
    if (isOn) opened.addOn.run('switchAsYouType');
    return opened;
  };
  return openCopy([options, isOn], make, options);
}

function forget({ inspection }: OpenSpreadsheet): void {
  inspection.calls.reset();
  const { alerts, toasts } = inspection.world.ui;
  alerts.length = 0;
  toasts.length = 0;
}

const callsOf = ({ inspection }: OpenSpreadsheet): number => inspection.calls.count().total;
const writesOf = ({ inspection }: OpenSpreadsheet): number => inspection.calls.count().write;

/** The letter of a column of Clients. */
function letterOf(opened: OpenSpreadsheet, header: string): string {
  return String.fromCharCode(65 + opened.valuesOf('Clients')[0].indexOf(header));
}

function tiersOf(opened: OpenSpreadsheet): string {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.map((row) => String(row[headers.indexOf('Tier')] || '-')).join('');
}

/** Nothing was shown, nothing was logged. */
function expectQuiet({ inspection }: OpenSpreadsheet): void {
  const { alerts, toasts, dialogs } = inspection.world.ui;
  expect([alerts, toasts, dialogs.filter(({ kind }) => kind === 'modal')]).toEqual([[], [], []]);
  expect(inspection.world.consoleLines).toEqual([]);
}

describe('an edit that tiers depend on', () => {
  it.each<[string, string, string, string, string]>([
    ['a rating', 'Clients', 'B3', '5', 'AAC'],
    ['an emptied fact', 'Clients', 'D3', '', 'ABC'],
    ['a weight, without which Cleo has no value', 'Criteria', 'C2', '0', 'AB-'],
    ['a cut-off', 'Tiers', 'B3', '51', 'ACC'],
    ['the name of a tier', 'Tiers', 'A2', 'Gold', 'GoldBC'],
    ['the header of a criterion', 'Clients', 'C1', 'Charm ', 'ABC'],
    ['a name', 'Clients', 'A5', 'Dora', 'ABC-'],
  ])('%s', (_, tab, cell, text, tiers) => {
    const opened = open();
    if (text === '') opened.user.clear(tab, cell);
    else opened.user.type(tab, cell, text);
    expect(tiersOf(opened)).toBe(tiers);
    // Everything was read, also where nothing is to be written.
    expect(callsOf(opened)).toBeGreaterThan(9);
    expectQuiet(opened);
  });

  it('is followed without looking for what only Recalculate would say', () => {
    const opened = open();
    opened.user.type('Clients', 'D2', 'CHF 40');
    const showsCells = (): boolean =>
      opened.inspection.calls.calls.some(({ method }) => method === 'Range.getDisplayValues');
    forget(opened);
    opened.user.type('Clients', 'B3', '5');
    expect([tiersOf(opened), showsCells()]).toEqual(['AAC', false]);
    forget(opened);
    opened.recalculate();
    expect(showsCells()).toBe(true);
  });

  it('leaves what Recalculate would write', () => {
    const [opened, twin] = [open(), open()];
    opened.user.type('Clients', 'B4', '4');
    twin.spreadsheet.getSheetByName('Clients')!.getRange('B4').setValue(4);
    twin.recalculate();
    expect(readState(opened.spreadsheet)).toEqual(readState(twin.spreadsheet));
  });

  it('a setting, and a rule', () => {
    const opened = open();
    const why = letterOf(opened, 'Why');
    const whyOfCleo = (): unknown => opened.spreadsheet.getSheetByName('Clients')!.getRange(`${why}4`).getValue();
    expect(whyOfCleo()).not.toContain('provisional');
    opened.user.type('Settings', 'B2', '70%');
    expect(whyOfCleo()).toContain('provisional');
    opened.user.paste('Rules', 'A20', [['TRUE', 'Plan', 'equals', 'tin', 'at least', 'A', 'a friend']]);
    expect(tiersOf(opened)).toBe('ABA');
    expect(whyOfCleo()).not.toContain('provisional');
    opened.user.type('Clients', 'F3', 'tin');
    expect(tiersOf(opened)).toBe('AAA');
    expectQuiet(opened);
  }); // oxfmt-ignore

  it('a pasted block is one run', () => {
    const opened = open();
    opened.user.type('Clients', 'B3', '2');
    const calls = callsOf(opened);
    forget(opened);
    opened.user.paste('Clients', 'A3', [['Bert', '5', '5'], ['Cleo', '5', '5'], ['Dora', '5', '5'], ['Emil', '1', '1']]); // oxfmt-ignore
    expect(tiersOf(opened)).toBe('AAAAC');
    // What is pasted may bring formats, so colours and rules are looked at, and the list is read twice; new rows get their dropdowns.
    expect(callsOf(opened)).toBeLessThanOrEqual(calls + 6);
  });

  it('in German: commas, tabs and columns by their German names', () => {
    const { tabs, clientHeaders } = TEXTS.de;
    const opened = openSpreadsheet({ locale: 'de_DE' });
    opened.setUp('VA');
    opened.addOn.run('switchAsYouType');
    opened.user.paste(tabs.clients, 'A2', [['Anna'], ['Bert']]);
    const [headers] = opened.valuesOf(tabs.clients);
    const column = String.fromCharCode(65 + headers.indexOf(TEXTS.de.columns.hourlyRate.name));
    opened.user.type(tabs.clients, `${column}2`, '45,5');
    opened.user.type(tabs.clients, `${column}3`, '30,5');
    const [, ...rows] = opened.valuesOf(tabs.clients);
    const scores = rows.map((row) => row[headers.indexOf(clientHeaders.score)]);
    expect(scores.slice(0, 2)).toEqual([100, 0]);
  });

  it('does not disturb a row that is being filled in', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    opened.spreadsheet.setActiveSheet(sheet);
    sheet.getRange('C5').activate();
    opened.user.type('Clients', 'B5', '4');
    expect(sheet.getRange('A5:F5').getValues()).toEqual([['', 4, '', '', '', '']]);
    opened.user.type('Clients', 'E5', 'met at the fair');
    opened.user.type('Clients', 'A5', 'Dora');
    expect(sheet.getRange('A5:F5').getValues()).toEqual([['Dora', 4, '', '', 'met at the fair', '']]);
    expect(sheet.getActiveCell().getA1Notation()).toBe('C5');
    expect(tiersOf(opened)).toBe('ABCA');
    expectQuiet(opened);
  });
});

describe('an edit that is left alone', () => {
  it.each<[string, string, string, string, number]>([
    ['on a tab of the user', 'Ideas', 'A1', 'Hours', 1],
    ['the same value again', 'Clients', 'D2', '40', 4],
    ['in a column that the add-on fills', 'Clients', 'Tier', 'A', 3],
    ['beside the list', 'Clients', 'Z9', 'x', 3],
    ['in a column of notes', 'Clients', 'E2', 'y', 5],
  ])('%s', (_, tab, cell, text, calls) => {
    const opened = open();
    const a1 = cell === 'Tier' ? `${letterOf(opened, cell)}3` : cell;
    forget(opened);
    opened.user.type(tab, a1, text);
    expect([callsOf(opened), writesOf(opened)]).toEqual([calls, 0]);
    expectQuiet(opened);
  });

  it('any, while the switch is off', () => {
    const opened = open({}, false);
    for (const [tab, cell, text, calls] of [
      ['Clients', 'D3', '25', 4],
      ['Criteria', 'C2', '0', 2],
      ['Tiers', 'B3', '51', 2],
    ] as const) {
      forget(opened);
      opened.user.type(tab, cell, text);
      expect([callsOf(opened), writesOf(opened)]).toEqual([calls, 0]);
    }
    expect(tiersOf(opened)).toBe('ABC');
  });

  it('any, in a spreadsheet that was never set up', () => {
    const opened = openSpreadsheet({}, { Clients: CLIENTS });
    opened.user.type('Clients', 'B3', '5');
    expect(writesOf(opened)).toBe(0);
    expectQuiet(opened);
  });

  it('any by a script', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Clients')!.getRange('B3').setValue(5);
    expect(tiersOf(opened)).toBe('ABC');
  });

  it('any in a sheet that is too large, and both the switch and Recalculate say so', () => {
    const opened = open({}, false);
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    sheet.insertRowsAfter(sheet.getMaxRows(), 5002 - sheet.getMaxRows());
    sheet.getRange('A5002').setValue('Zoe');
    opened.addOn.run('switchAsYouType');
    expect(opened.lastToast()).toBe(
      'On, but not in this spreadsheet: it has more than 5,000 rows, too many for every edit. Choose “Recalculate tiers” when something has changed.',
    );
    forget(opened);
    opened.user.type('Clients', 'D3', '25');
    // The memory knows of the few clients that there were, so that the list itself is read.
    expect([callsOf(opened), writesOf(opened)]).toEqual([13, 0]);
    opened.recalculate();
    expect(opened.lastToast()).toContain(
      'Recalculating as you type is off in this spreadsheet, because it has more than 5,000 rows.',
    );
    forget(opened);
    opened.user.type('Clients', 'D3', '40');
    expect(writesOf(opened)).toBe(0);
    opened.user.type('Clients', 'D3', '25');
    sheet.deleteRow(5002);
    opened.user.type('Clients', 'B3', '4');
    expect(tiersOf(opened).slice(0, 3)).toBe('ABC');
    opened.recalculate();
    expect(opened.lastToast()).not.toContain('5,000');
  });

  it('any while somebody else recalculates', () => {
    const opened = open();
    opened.inspection.world.locksHeldByOthers.document = true;
    opened.user.type('Clients', 'D3', '40');
    expect([tiersOf(opened), writesOf(opened)]).toEqual(['ABC', 0]);
    expectQuiet(opened);
    opened.inspection.world.locksHeldByOthers.document = false;
    opened.user.type('Clients', 'B4', '5');
    expect(tiersOf(opened)).toBe('ABA');
  });
});

describe('many edits', () => {
  /** Another edit comes and is dealt with by its own run while this one waits for the lock. */
  function whileWaiting(opened: OpenSpreadsheet, milliseconds: number, other: () => void): void {
    const { locksHeldByOthers, clock } = opened.inspection.world;
    let attempts = 0;
    Object.defineProperty(locksHeldByOthers, 'document', {
      get: () => {
        attempts++;
        if (attempts === 2) {
          clock.advance(milliseconds);
          other();
          forget(opened);
        }
        return attempts === 1;
      },
    });
  }

  it('a run that began after an edit has covered it: nothing is left to do for whoever waited', () => {
    const opened = open();
    whileWaiting(opened, 3000, () => opened.user.type('Clients', 'B4', '5'));
    opened.user.type('Clients', 'B3', '5');
    expect(tiersOf(opened)).toBe('AAA');
    expect(callsOf(opened)).toBeLessThan(3);
  });

  it('a run that may have begun before it has not', () => {
    const opened = open();
    whileWaiting(opened, 500, () => opened.user.type('Clients', 'B4', '5'));
    opened.user.type('Clients', 'B3', '5');
    expect(tiersOf(opened)).toBe('AAA');
    expect(callsOf(opened)).toBeGreaterThan(9);
  });
});

describe('problems', () => {
  it('stay where Recalculate tells them', () => {
    const opened = open();
    opened.user.type('Tiers', 'B3', 'fifty');
    opened.user.type('Clients', 'B3', '5');
    expect(tiersOf(opened)).toBe('ABC');
    expectQuiet(opened);
    opened.recalculate();
    expect(opened.lastAlert()).toContain('Tiers!B3');
    forget(opened);
    opened.user.type('Tiers', 'B3', '50');
    expect(tiersOf(opened)).toBe('AAC');
    opened.user.type('Settings', 'B2', 'half');
    opened.user.type('Clients', 'B2', 'soon');
    expectQuiet(opened);
    opened.recalculate();
    expect(opened.lastToast()).toContain('Settings!B2');
  });

  it.each([[undefined], [null], [{}], ['x'], [{ range: {} }], [{ range: { getSheet: 1 } }]])(
    'a call by hand with %j does nothing',
    (event) => {
      const opened = open();
      expect(opened.addOn.scriptRun('onEdit', event)).toBeNull();
      expect(writesOf(opened)).toBe(0);
      expectQuiet(opened);
    },
  );
});

describe('the switch', () => {
  it('turns over the cell on the Settings tab and says what holds', () => {
    const opened = open({}, false);
    const cell = (): unknown => opened.valuesOf('Settings').at(-1)![1];
    opened.addOn.run('switchAsYouType');
    expect([cell(), opened.lastToast()]).toEqual([true, 'On: from now on tiers follow every edit.']);
    opened.addOn.run('switchAsYouType');
    expect([cell(), opened.lastToast()]).toEqual([
      false,
      'Off: choose “Recalculate tiers” when something has changed.',
    ]);
    expect(opened.inspection.world.ui.toasts.at(-1)!.title).toBe('Recalculate as you type');
  });

  it('makes the tab where an earlier version made none, and leaves the view where it is', () => {
    const opened = open({}, false);
    const { spreadsheet } = opened;
    spreadsheet.deleteSheet(spreadsheet.getSheetByName('Settings')!);
    spreadsheet.setActiveSheet(spreadsheet.getSheetByName('Ideas')!);
    opened.addOn.run('switchAsYouType');
    expect(opened.valuesOf('Settings').at(-1)!.slice(0, 2)).toEqual(['Recalculate as you type', true]);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Ideas');
    opened.user.type('Clients', 'B3', '5');
    expect(tiersOf(opened)).toBe('AAC');
    expect(opened.setUp()).toBe('Everything is in place already; nothing was changed.');
  });

  it('can be ticked on the tab itself, which recalculates at once', () => {
    const opened = open({}, false);
    opened.user.type('Clients', 'B3', '5');
    opened.user.type('Settings', 'B13', 'TRUE');
    expect(tiersOf(opened)).toBe('AAC');
    opened.user.type('Settings', 'B13', 'FALSE');
    opened.user.type('Clients', 'B3', '1');
    expect(tiersOf(opened)).toBe('AAC');
  });

  it('asks for a set-up first', () => {
    const opened = openSpreadsheet({}, { Clients: CLIENTS });
    opened.addOn.run('switchAsYouType');
    expect(opened.lastAlert()).toContain('“Set up this spreadsheet…”');
    expect(opened.spreadsheet.getNumSheets()).toBe(1);
  });

  it('does not replace a formula, nor take over a tab of the user', () => {
    const opened = open({}, false);
    const sheet = opened.spreadsheet.getSheetByName('Settings')!;
    sheet.getRange('B13').setFormula('=1=2');
    opened.addOn.run('switchAsYouType');
    expect(opened.lastAlert()).toContain('Settings!B13');
    opened.spreadsheet.deleteSheet(sheet);
    opened.spreadsheet
      .insertSheet('Settings')
      .getRange('A1:B1')
      .setValues([['Setting', 'Value']]);
    opened.addOn.run('switchAsYouType');
    expect(opened.valuesOf('Settings')).toEqual([['Setting', 'Value']]);
    expect(opened.valuesOf('Settings (Client Tiers)').at(-1)!.slice(0, 2)).toEqual([
      'Recalculate as you type',
      true,
    ]);
  });

  it.each(ALL_TEXTS.map((texts) => [texts.language, texts] as const))(
    'answers in the language of the user: %s',
    (userLocale, { settings, menu }) => {
      const opened = open({ userLocale }, false);
      opened.addOn.open();
      opened.addOn.clickMenuItem(menu.asYouType);
      expect(opened.lastToast()).toBe(settings.asYouType.on);
    },
  );
});

describe('ratedNames', () => {
  const texts = TEXTS.en;
  const named = (a1: string): string[] => {
    const { spreadsheet } = open();
    const edited = editedList(spreadsheet.getSheetByName('Clients')!.getRange(a1), new Map());
    return edited === null ? [] : ratedNames(edited, locateTabs(spreadsheet), contextOf(spreadsheet, texts));
  };

  it.each([
    ['a rating', 'B3', ['Bert']],
    ['a criterion without a kind is a rating', 'C2', ['Anna']],
    ['a fact is none', 'D3', []],
    ['nor are notes', 'E2:F4', []],
    ['a name alone', 'A2', []],
    ['a block that touches one', 'C3:F4', ['Bert', 'Cleo']],
    ['a whole column', 'B1:B1000', ['Anna', 'Bert', 'Cleo']],
    ['the header alone', 'B1', []],
    ['below the list', 'B9', []],
    ['a column of ours', 'G2:H4', []],
  ])('%s', (_, a1, expected) => {
    expect(named(a1)).toEqual(expected);
  });

  it('asks a fixed number of times', () => {
    const opened = open();
    const tabs = locateTabs(opened.spreadsheet);
    const range = opened.spreadsheet.getSheetByName('Clients')!.getRange('B2:B4');
    forget(opened);
    ratedNames(editedList(range, new Map())!, tabs, contextOf(opened.spreadsheet, texts));
    expect(callsOf(opened)).toBeLessThanOrEqual(4);
  });
});

describe('when ratings were touched', () => {
  const memory = (opened: OpenSpreadsheet): unknown[][] =>
    opened
      .valuesOf('Client Tiers memory')
      .slice(2)
      .flatMap(([part, name, day]) => (part === '' ? [[name, day]] : []));

  it('a rating typed again counts as judged today, switch or no switch', () => {
    const opened = open({}, false);
    opened.inspection.world.clock.advance(200 * 86400000);
    opened.user.type('Clients', 'B2', '5');
    expect(memory(opened)).toEqual([['·Anna', 20978]]);
    opened.recalculate();
    const [headers, ...rows] = opened.valuesOf('Clients');
    const why = rows.map((row) => String(row[headers.indexOf('Why')]));
    expect(why.map((each) => / rated (.+ ago)\.$/.exec(each)?.[1])).toEqual([undefined, '7 months ago', '7 months ago']);
    expect(memory(opened)).toEqual([]);
  }); // oxfmt-ignore

  it('a pasted format is no judgement, and pasted values are', () => {
    const opened = open({}, false);
    opened.inspection.world.clock.advance(200 * 86400000);
    opened.user.paste('Clients', 'B2', [['5'], ['4']]);
    expect(memory(opened)).toEqual([]);
    opened.recalculate();
    const [headers, ...rows] = opened.valuesOf('Clients');
    const why = rows.map((row) => String(row[headers.indexOf('Why')]));
    expect(why.map((each) => each.includes('7 months ago'))).toEqual([true, false, true]);
  });

  it('a copy of the tab that carries its mark is not the tab', () => {
    const opened = open();
    const { spreadsheet } = opened;
    const copy = spreadsheet.getSheetByName('Clients')!.copyTo(spreadsheet).setName('Last year');
    copy.addDeveloperMetadata('client-tiers-tab', 'clients');
    forget(opened);
    opened.user.type('Last year', 'B2', '1');
    expect([memory(opened), writesOf(opened), tiersOf(opened)]).toEqual([[], 0, 'ABC']);
  });

  it('a fact is measured and does not age', () => {
    const opened = open({}, false);
    opened.user.type('Clients', 'D2', '39');
    expect(memory(opened)).toEqual([]);
  });
});

it('nothing is written where an edit changes nothing', () => {
  const opened = open();
  opened.user.paste('Clients', 'B2', [['5', '5']]);
  const written = opened.inspection.calls.calls.filter(({ kind }) => kind === 'write').map(({ method }) => method);
  expect(written).not.toContain('Range.setValues');
}); // oxfmt-ignore
