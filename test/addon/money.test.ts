/**
 * Time and invoices on the built file: whose figures count, what Recalculate asks of Google for it, and what is told. It is 21 November
 * 2026, so September, October and the months before are full.
 */
import type { RecalculationReport } from '../../src/addon/report/report-contract';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

const CLIENTS: Cells = [
  ['Client', 'Hours per month', 'Hourly rate', 'Fun', 'Days late', 'Retainer hours'],
  ['Acme', 10, 38, 4, 0, ''],
  ['Bolt', 20, 50, 5, 0, 5],
  ['Coda', 30, 60, 2, 0, ''],
];
const CRITERIA: Cells = [
  ['Criterion', 'Kind', 'Weight', 'Worst', 'Best'],
  ['Hours per month', 'Fact', 1, 0, 40],
  ['Hourly rate', 'Fact', 4, 20, 60],
  ['Fun', 'Rating', 1, 1, 5],
];
const TIERS: Cells = [
  ['Tier', 'From score'],
  ['A', 70],
  ['B', 45],
  ['C', 0],
];
const SETTINGS: Cells = [
  ['Setting', 'Value', 'Unit', 'Default', 'What it does'],
  ['Currency', 'EUR', '', '', ''],
  ['Hourly rate on record', false, '', '', ''],
  ['Hours per month on record', false, '', '', ''],
  ['Days late on record', false, '', '', ''],
  ['My minimum rate', '', '', '', ''],
  ['My reserve', 2000, '', '', ''],
];
/** Acme has 100 hours; Bolt 22, of which 12 in the last three full months and 9 in this. */
const TIME: Cells = [
  ['Date', 'Client', 'Hours', 'Billable'],
  ['2025-11-25', 'Bolt', 1, true],
  ['2026-03-02', 'Acme', 70, true],
  ['2026-10-05', 'acme', 30, true],
  ['2026-09-07', 'Bolt', 12, true],
  ['2026-11-03', 'Bolt', 9, true],
  ['2026-11-04', 'Nobody', 3, true],
];
const INVOICES: Cells = [
  ['Number', 'Client', 'Issued', 'Due', 'Amount', 'Status', 'Paid on'],
  ['1', 'Acme', '2026-03-31', '2026-04-14', 2000, 'paid', '2026-04-20'],
  ['2', 'Acme', '2026-10-31', '2026-11-07', 900, 'open', ''],
  ['3', 'Bolt', '2026-10-31', '2026-11-14', 800, 'paid', '2026-11-10'],
  ['4', 'Bolt', '2025-11-30', '2025-12-14', 300, 'draft', ''],
  ['5', 'Coda', '2025-11-30', '2025-12-14', 1000, 'paid', '2025-12-14'],
];

function make(records: boolean): OpenSpreadsheet {
  const opened = openSpreadsheet(
    { locale: 'en_GB' },
    {
      Clients: CLIENTS,
      Criteria: CRITERIA,
      Tiers: TIERS,
      Settings: SETTINGS,
      ...(records ? { Time: TIME, Invoices: INVOICES } : {}),
    },
  );
  opened.setUp();
  opened.recalculate();
  return opened;
}

const open = (): OpenSpreadsheet => openCopy('with records', () => make(true), { locale: 'en_GB' });

function set(opened: OpenSpreadsheet, setting: string, value: unknown): void {
  const row = opened.valuesOf('Settings').findIndex(([name]) => name === setting) + 1;
  opened.spreadsheet.getSheetByName('Settings')!.getRange(row, 2).setValue(value);
}

function cellOf(opened: OpenSpreadsheet, client: string, header: string): unknown {
  const [headers, ...rows] = opened.valuesOf('Clients');
  return rows.find(([name]) => name === client)?.[headers.indexOf(header)];
}

function report(opened: OpenSpreadsheet): RecalculationReport {
  return opened.addOn.scriptRun('reportTiers') as RecalculationReport;
}

describe('figures on record', () => {
  it('change nothing until she says so', () => {
    const opened = open();
    expect(cellOf(opened, 'Acme', 'Tier')).toBe('B');
    expect(cellOf(opened, 'Acme', 'Why')).not.toContain('from time and invoices');
  });

  it('take the place of hers where they are known, with reasons, and leave her cells alone', () => {
    const opened = open();
    set(opened, 'Hourly rate on record', true);
    const found = report(opened);
    expect(cellOf(opened, 'Acme', 'Tier')).toBe('C');
    expect(cellOf(opened, 'Acme', 'Why')).toContain('“Hourly rate” from time and invoices');
    // Coda has no hours on record: 60 an hour is her own figure.
    expect(cellOf(opened, 'Coda', 'Tier')).toBe('A');
    expect(cellOf(opened, 'Coda', 'Why')).not.toContain('from time and invoices');
    expect(opened.valuesOf('Clients').slice(1).map((row) => row.slice(0, 4))).toEqual(CLIENTS.slice(1).map((row) => row.slice(0, 4)));
    expect(found.changes).toMatchObject([
      { client: 'Acme', from: 'B', to: 'C', cause: 'Hourly rate 38 → 29, from time and invoices' },
      { client: 'Bolt', from: 'A', to: 'B', cause: 'Hourly rate 50 → 36.36, from time and invoices' },
    ]);
  }); // oxfmt-ignore

  it('are hers again when she takes it back', () => {
    const opened = open();
    set(opened, 'Hourly rate on record', true);
    opened.recalculate();
    set(opened, 'Hourly rate on record', false);
    opened.recalculate();
    expect(cellOf(opened, 'Acme', 'Tier')).toBe('B');
  });

  it('need not be readable in her cells', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Clients')!.getRange('C2').setValue('ask Eva');
    set(opened, 'Hourly rate on record', true);
    expect(report(opened).clients[0]).toMatchObject({ tier: 'C', problems: [] });
  });

  it('count for the page as they do for the sheet', () => {
    const opened = open();
    set(opened, 'Hourly rate on record', true);
    const state = JSON.parse(String(opened.addOn.scriptRun('callFromSidebar', 'read', '[]'))) as {
      clients: { values: number[] }[];
      hourlyRate: number[];
    };
    expect(state.clients.map(({ values }) => values[1])).toEqual([29, 36.36, 60]);
    expect(state.hourlyRate).toEqual([29, 36.36, 60]);
  });
});

it('Set up adds the lines of Settings once there is something on record', () => {
  const names = open()
    .valuesOf('Settings')
    .map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Payment terms', 'What trouble costs', 'Retainer hours last']),
  );
  const without = openCopy('without', () => make(false), { locale: 'en_GB' });
  expect(without.valuesOf('Settings').map(([name]) => name)).not.toContain('Payment terms');
});

describe('the report', () => {
  it('has what each client brings and costs', () => {
    const { money, concentration } = report(open());
    expect(money?.map(({ client, income, hours, hoursPerMonth, effectiveRate, daysLate, paretoClass, open, overdue, retainerLeft }) => [
      client, income, hours, hoursPerMonth, effectiveRate, daysLate, paretoClass, open, overdue, retainerLeft])).toEqual([
      ['Acme', 2900, 100, 10, 29, (2000 * 6 + 900 * 14) / 2900, 'A', 900, 900, null],
      ['Bolt', 800, 22, 4, 800 / 22, 0, 'B', 0, 0, -4],
      ['Coda', 1000, null, null, null, 0, 'A', 0, 0, null],
    ]);
    expect(concentration?.likeEqualClients).toBeCloseTo(10000 / concentration!.hhi, 9);
  }); // oxfmt-ignore

  it('has none where there are no such tabs', () => {
    const { money, concentration } = report(openCopy('without', () => make(false), { locale: 'en_GB' }));
    expect([money, concentration]).toEqual([null, null]);
  });

  it('what cannot be read is told with what is needed', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Time')!;
    sheet.getRange('C2').setValue('much');
    opened.recalculate();
    const needed = 'Cannot read Time!C2: it holds “much”, a number of hours such as 1.5 or 1:30 is needed.';
    expect(opened.lastToast()).toContain(`left out. ${needed}`);
    sheet.getRange('C3').setValue('more');
    opened.recalculate();
    expect(opened.lastToast()).toContain(
      `2 cells of time and money could not be read, the first is Time!C2. ${needed}`,
    );
  });

  it('what is left out is told after Recalculate', () => {
    const opened = open();
    opened.recalculate();
    expect(opened.lastToast()).toContain(
      '“Nobody” (Time!B7) is not on your list, and its lines are left out.',
    );
  });
});

describe('the tab Money', () => {
  /** Below the room for charts. */
  const tabOf = (opened: OpenSpreadsheet): unknown[][] =>
    opened
      .valuesOf('Money')
      .slice(14)
      .map((row) => row.slice(0, 14));
  const callsOf = (opened: OpenSpreadsheet, run: () => void): { read: number; write: number } => {
    const { calls } = opened.inspection;
    calls.reset();
    run();
    return calls.count();
  };

  it('has a line per client, those who bring most first, and totals', () => {
    const [headers, ...lines] = tabOf(open());
    expect(headers.slice(0, 3)).toEqual(['Client', 'Tier', 'Income 12 months (EUR)']);
    expect(lines.slice(0, 4)).toEqual([
      ['Acme', 'B', 2900, 2900 / 4700, 2900 / 4700, 'A', 100, 29, 29 * (1 - 0.3 * 0.25), (2000 * 6 + 900 * 14) / 2900, 900, 900, '', ''],
      ['Coda', 'A', 1000, 1000 / 4700, 3900 / 4700, 'A', '', '', '', 0, 0, 0, '', ''],
      ['Bolt', 'A', 800, 800 / 4700, 1, 'B', 22, 36.36, 36.36, 0, 0, 0, -4, ''],
      ['Total', '', 4700, '', '', '', 122, '', '', '', 900, 900, '', ''],
    ].map((line) => line.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 2) as unknown : cell))));
  }); // oxfmt-ignore

  it('has headers of numbers above their last digit, and thousands in groups', () => {
    const sheet = open().inspection.activeWorkbook!.sheetByName('Money')!;
    const lookAt = (row: number, column: number) => sheet.formatAt(row, column);
    for (const row of [15, 16]) {
      expect([1, 2, 3, 6, 7].map((column) => lookAt(row, column).horizontalAlignment)).toEqual(['general', 'center', 'right', 'center', 'right']);
    }
    expect(lookAt(16, 7).numberFormat).toBe('#,##0.0');
  }); // oxfmt-ignore

  it('says in words what the income depends on, what waits for payment, and what if the largest left', () => {
    const lines = tabOf(open()).slice(5).map((line) => line.filter((cell) => cell !== ''));
    expect(lines).toEqual([
      [],
      ['Your income depends on clients as if there were 2.2 equal ones; Acme alone brings 62%.'],
      [],
      ['Waiting for payment'],
      ['Client', 'Invoice', 'Amount (EUR)', 'Days late', 'Due'],
      ['Acme', '2', 900, 14, '7 November 2026'],
      [],
      ['If this client left'],
      ['Client', 'Income lost', 'Share lost', 'Hours freed a month', 'Middle clients to replace it', 'Months the reserve lasts'],
      ['Acme', 2900, 2900 / 4700, 10, 2900 / 900, expect.closeTo(2000 / (2900 / 12), 9)],
      ['Coda', 1000, 1000 / 4700, 1000 / 1850, expect.closeTo(24, 9)],
      ['Bolt', 800, 800 / 4700, 4, 800 / 1950, expect.closeTo(30, 9)],
    ]);
  }); // oxfmt-ignore

  it('shows a trend of twelve months, and three charts', () => {
    const sheet = open().spreadsheet.getSheetByName('Money')!;
    expect(sheet.getRange('N16').getFormula()).toBe('=SPARKLINE(O16:Z16)');
    expect(sheet.getRange('O16:Z16').getValues()[0]).toEqual([0, 0, 0, 0, 2000, 0, 0, 0, 0, 0, 0, 900]);
    expect(sheet.getCharts()).toHaveLength(3);
  });

  it('has the charts above the table, on a laptop’s screen and not over each other', () => {
    const { spreadsheet, inspection } = open();
    const sheet = spreadsheet.getSheetByName('Money')!;
    const { charts } = inspection.activeWorkbook!.sheets.find(({ name }) => name === 'Money')!;
    const spans = charts.map(({ anchor: { row, column, x, y }, options }) => {
      const [width, height] = [options['width'], options['height']] as number[];
      const left = Array.from({ length: column - 1 }, (_, before) => sheet.getColumnWidth(before + 1)).reduce((sum, each) => sum + each, x);
      return { left, right: left + width, bottom: (row - 1) * 21 + y + height };
    });
    expect(spans.every(({ bottom }) => bottom <= 14 * 21)).toBe(true);
    expect(spans.map(({ left }, index) => left - (spans[index - 1]?.right ?? 0))).toEqual([8, 8, 8]);
    expect(spans[2].right).toBeLessThan(1366 - 120);
  }); // oxfmt-ignore

  it('has the tiers in their colours, which follow those on Tiers; rules of hers stay', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Money')!;
    const tiers = opened.spreadsheet.getSheetByName('Tiers')!;
    const looks = (): unknown[] =>
      sheet.getConditionalFormatRules().map((rule) => {
        const [range] = rule.getRanges();
        const condition = rule.getBooleanCondition()!;
        return [range.getA1Notation(), condition.getBackground(), condition.getFontColor()];
      });
    const [a, b] = tiers.getRange('A2:A3').getBackgrounds().flat();
    const marks = (): string[] => sheet.getRange('AA16:AA19').getValues().flat().map(String);
    expect(marks()).toEqual([`client ${b}`, `client ${a}`, `client ${a}`, 'total']);
    expect(looks()).toEqual([['B16:B1000', '#e8eaed', '#000000']]);
    const hers = sheet.getConditionalFormatRules()[0].copy().whenTextContains('Acme').build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), hers]);
    tiers.getRange('A2:A3').setBackgrounds([['#ffd966'], ['#0b5394']]);
    opened.recalculate();
    expect(marks()).toEqual(['client #0b5394', 'client #ffd966', 'client #ffd966', 'total']);
    expect(looks()).toEqual([
      ['B16:B1000', '#e8eaed', '#000000'],
      ['B16:B1000', '#e8eaed', '#000000'],
      ['B16:B1000', '#ffd966', '#000000'],
      ['B16:B1000', '#0b5394', '#ffffff'],
    ]);
    expect(sheet.getConditionalFormatRules()[0].getBooleanCondition()!.getCriteriaValues()).toEqual(['Acme']);
  });

  /** A client more, and an invoice more that waits. */
  const growBy2 = (opened: OpenSpreadsheet): void => {
    opened.spreadsheet.getSheetByName('Clients')!.getRange('A5:D5').setValues([['Dora', 5, 20, 3]]);
    opened.spreadsheet.getSheetByName('Invoices')!.getRange('A7:F7').setValues([['9', 'Dora', '2026-10-01', '2026-10-10', 70, 'open']]);
    opened.recalculate();
  }; // oxfmt-ignore

  it.each([
    ['below the table', 33, ['My savings', '', '=21*2'], ['My savings', '', 42]],
    ['below the table, and shows nothing', 32, ['', '', '=IF(1>0,"","x")'], ['', '', '']],
    ['among its lines', 18, ['ask Acme', '', ''], ['ask Acme', '', '']],
  ])('what is hers %s moves down when the table grows', (_where, row, cells, shown) => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Money')!;
    if (row < 20) sheet.insertRowBefore(row);
    sheet.getRange(row, 1, 1, 3).setValues([cells]);
    sheet.getRange(row, 2).setNote('hers');
    sheet.getRange('AC20').setValue('beside');
    growBy2(opened);
    const found = sheet.getDataRange().getNotes().findIndex((notes) => notes[1] === 'hers') + 1;
    expect(found).toBe(34);
    const range = sheet.getRange(found, 1, 1, 3);
    expect(range.getValues()[0]).toEqual(shown);
    expect(range.getFormulas()[0][2]).toBe(cells[2]);
    expect(opened.valuesOf('Money').flat()).toContain('beside');
    const names = tabOf(opened).map(([name]) => name);
    expect(names.slice(0, 19)).toEqual(['Client', 'Acme', 'Coda', 'Bolt', 'Dora', 'Total', '', expect.stringContaining('depends'), '', 'Waiting for payment', 'Client', 'Dora', 'Acme', '', 'If this client left', 'Client', 'Acme', 'Coda', 'Bolt']);
    expect(names.slice(19).filter((name) => name !== '')).toEqual([shown[0]].filter((name) => name !== ''));
    expect(sheet.getCharts()).toHaveLength(3);
  }); // oxfmt-ignore

  it('is found where rows were added above it, and takes the charts along', () => {
    const opened = open();
    const sheet = opened.spreadsheet.getSheetByName('Money')!;
    sheet.insertRowsBefore(1, 2);
    growBy2(opened);
    expect(sheet.getRange('A17:A22').getValues().flat()).toEqual(['Client', 'Acme', 'Coda', 'Bolt', 'Dora', 'Total']);
    expect(sheet.getRange('N18').getFormula()).toBe('=SPARKLINE(O18:Z18)');
    expect(sheet.getCharts().map((chart) => chart.getRanges()[0].getA1Notation())).toEqual(['AC3:AE7', 'AG3:AI7', 'AK3:AN15']);
  }); // oxfmt-ignore

  it('is read once and not written where nothing changed, and shrinks with the list', () => {
    const opened = open();
    const [with3, without] = [opened, openCopy('without', () => make(false), { locale: 'en_GB' })].map(
      (each) => {
        each.recalculate();
        return callsOf(each, () => each.recalculate());
      },
    );
    expect(with3.write - without.write).toBe(0);
    expect(with3.read - without.read).toBe(3);
    const clients = opened.spreadsheet.getSheetByName('Clients')!;
    clients.deleteRow(4);
    opened.recalculate();
    expect(tabOf(opened).map(([name]) => name)).toEqual(['Client', 'Acme', 'Bolt', 'Total', '', expect.any(String), '', 'Waiting for payment', 'Client', 'Acme', '', 'If this client left', 'Client', 'Acme', 'Bolt']);
  }); // oxfmt-ignore

  it('counts in the time zone that the spreadsheet has when anything is written', () => {
    const opened = open();
    opened.recalculate();
    const daysLate = (): unknown => tabOf(opened)[1][9];
    expect(daysLate()).toBeCloseTo((2000 * 6 + 900 * 14) / 2900, 9);
    opened.spreadsheet.setSpreadsheetTimeZone('Pacific/Kiritimati');
    // Something is to be written: what she has typed over.
    const row = opened.valuesOf('Money').findIndex(([name]) => name === 'Acme') + 1;
    opened.spreadsheet.getSheetByName('Money')!.getRange(row, 3).setValue('mine');
    opened.recalculate();
    expect(daysLate()).toBeCloseTo((2000 * 6 + 900 * 15) / 2900, 9);
  });

  it('and its charts show nothing any more when all records are gone, and the same as before when they are back', () => {
    const opened = open();
    const numbers = (): number[] => opened.valuesOf('Money').slice(0, 13).flatMap((row) => row.slice(28)).filter((cell) => typeof cell === 'number');
    const before = numbers();
    expect(before.some((number) => number !== 0)).toBe(true);
    const tabs = ['Time', 'Invoices'].map((name) => opened.spreadsheet.getSheetByName(name)!);
    const kept = tabs.map((sheet) => sheet.getDataRange().getValues());
    for (const sheet of tabs) sheet.getRange('A2:Z20').clearContent();
    opened.recalculate();
    expect(numbers()).toEqual(before.map(() => 0));
    tabs.forEach((sheet, index) => sheet.getRange(1, 1, kept[index]!.length, kept[index]![0]!.length).setValues(kept[index]!));
    opened.recalculate();
    expect(numbers()).toEqual(before);
    expect(opened.spreadsheet.getSheetByName('Money')!.getCharts()).toHaveLength(3);
  }); // oxfmt-ignore

  it('is another where she has one of that name', () => {
    const opened = openSpreadsheet({ locale: 'en_GB' }, { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS, Settings: SETTINGS, Invoices: INVOICES, Money: [['Rent', 900]] });
    opened.setUp();
    opened.recalculate();
    expect(opened.valuesOf('Money')).toEqual([['Rent', 900]]);
    expect(opened.spreadsheet.getSheets().map((sheet) => sheet.getName())).toContain('Money (Client Tiers)');
  }); // oxfmt-ignore
});

it('the next step knows what is overdue, and a retainer that is used up', () => {
  const opened = open();
  expect(cellOf(opened, 'Acme', 'Next step')).toBe('Chase invoice 2: 14 days overdue, €900');
  expect(cellOf(opened, 'Bolt', 'Next step')).toBe('Talk about the retainer: 9 of 5 h used this month');
});

describe('the sidebar', () => {
  const call = <Result>(opened: OpenSpreadsheet, name: string, ...args: unknown[]): Result =>
    JSON.parse(String(opened.addOn.scriptRun('callFromSidebar', name, JSON.stringify(args)))) as Result;
  const noteOn = (opened: OpenSpreadsheet, cell: string): string =>
    opened.spreadsheet.getSheetByName('Clients')!.getRange(cell).getNote();
  const tickOf = (opened: OpenSpreadsheet, setting: string): unknown =>
    opened.valuesOf('Settings').find(([name]) => name === setting)?.[1];

  it('says of the selected client what is on record, what it rests on, and what if it left', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Clients')!.getRange('A2').activate();
    const { selected } = call<{ selected: { money: Record<string, unknown> } }>(opened, 'read');
    expect(selected.money).toEqual({
      heading: 'Time and money',
      lines: [
        '10 h a month, 0 h so far this month',
        '100% of the hours are billable',
        '€2900 invoiced in 12 months (2 invoices)',
        'An hour brings €29',
        'After the trouble €26.83',
        '76% of what they are worth is invoiced',
        '€900 in the last 3 months, €0 in the 3 before',
        'Pays at least 8.5 days late (2 invoices)',
        '€900 open, €900 of it overdue',
      ],
      ifLeftHeading: 'If this client left',
      ifLeft: [
        '€2900 a year would be gone, 62% of your income',
        '10 h a month would be free',
        'You would depend on clients as if there were 2 equal ones; now it is as if there were 2.2',
        '3.2 clients like your middle one would replace it',
        'Your reserve would last 8.3 months',
      ],
    });
  });

  it.each([
    [
      10,
      ['1 of 10 retainer h left this month', 'Used 1.3 times as fast as the working days of the month go by'],
    ],
    [20, ['11 of 20 retainer h left this month']],
    [5, ['-4 of 5 retainer h left this month']],
  ])('says how fast the hours of a retainer of %d go where they will not last', (hours, lines) => {
    const opened = open();
    const clients = opened.spreadsheet.getSheetByName('Clients')!;
    const column = opened.valuesOf('Clients')[0].indexOf('Retainer hours') + 1;
    clients.getRange(3, column).setValue(hours).activate();
    const { selected } = call<{ selected: { client: string; money: { lines: string[] } } }>(opened, 'read');
    expect(selected.money.lines.filter((line) => /retainer|times as fast/.test(line))).toEqual(lines);
  });

  it('shows figures on record beside hers, and writes nothing', () => {
    const opened = open();
    opened.inspection.calls.reset();
    const { facts } = call<{ facts: Record<string, unknown>[] }>(opened, 'proposeFacts');
    expect(opened.inspection.calls.count().write).toBe(0);
    expect(facts.map(({ name, isUsed }) => [name, isUsed])).toEqual([
      ['Hours per month', false],
      ['Hourly rate', false],
      ['Days late', false],
    ]);
    expect(facts[1]['lines']).toEqual([
      { client: 'Acme', own: '38', computed: '29' },
      { client: 'Bolt', own: '50', computed: '36.36' },
    ]);
  });

  it('shows them in the unit of her column, and none where hers is no rate of an hour', () => {
    const opened = open();
    const sheetOf = (name: string) => opened.spreadsheet.getSheetByName(name)!;
    const column = opened.valuesOf('Criteria')[0].indexOf('Column') + 1;
    sheetOf('Clients')
      .getRange('B1:C1')
      .setValues([['Std./Woche', 'Tagessatz']]);
    sheetOf('Criteria')
      .getRange(2, column, 2, 1)
      .setValues([['Std./Woche'], ['Tagessatz']]);
    const { facts } = call<{ facts: Record<string, unknown>[] }>(opened, 'proposeFacts');
    expect(facts.map(({ name }) => name)).toEqual(['Std./Woche', 'Days late']);
    // 10 and 4 hours a month, which has 52/12 weeks.
    expect(facts[0]['lines']).toEqual([
      { client: 'Acme', own: '10', computed: '2.31' },
      { client: 'Bolt', own: '20', computed: '0.92' },
    ]);
  });

  it('switches on what she ticks, says so on the header, and recalculates; and takes it back', () => {
    const opened = open();
    opened.spreadsheet.getSheetByName('Clients')!.getRange('C1').setNote('My words');
    call(opened, 'useFacts', ['hourlyRateFromRecords']);
    expect(tickOf(opened, 'Hourly rate on record')).toBe(true);
    expect(noteOn(opened, 'C1')).toMatch(/^My words\nTiers go by what time and invoices say while/);
    expect(cellOf(opened, 'Acme', 'Tier')).toBe('C');
    expect(opened.valuesOf('Clients')[1].slice(0, 4)).toEqual(CLIENTS[1].slice(0, 4));
    call(opened, 'useFacts', []);
    expect([tickOf(opened, 'Hourly rate on record'), noteOn(opened, 'C1')]).toEqual([false, 'My words']);
    expect(cellOf(opened, 'Acme', 'Tier')).toBe('B');
  });

  it.each([[['weight']], [['hourlyRateFromRecords', 'hourlyRateFromRecords']], ['x'], [null]])(
    'refuses %j',
    (settings) => {
      expect(() => call(open(), 'useFacts', settings)).toThrow();
    },
  );
});

/** Every seventh call: neighbours belong to one step. */
describe('whatever fails in between', () => {
  const hers = (opened: OpenSpreadsheet): unknown[][] =>
    [...opened.valuesOf('Clients'), ...opened.valuesOf('Time'), ...opened.valuesOf('Invoices')].map((row) =>
      row.slice(0, 4),
    );
  const moneyOf = (opened: OpenSpreadsheet): unknown[][] => opened.valuesOf('Money');
  const onceMore = (run: (opened: OpenSpreadsheet) => void, start: () => OpenSpreadsheet): void => {
    const whole = start();
    const before = hers(whole);
    whole.inspection.calls.reset();
    run(whole);
    const { total } = whole.inspection.calls.count();
    const expected = moneyOf(whole);
    expect(total).toBeGreaterThan(20);
    for (let call = 1; call <= total; call += 7) {
      const opened = start();
      opened.inspection.calls.reset(call);
      try {
        run(opened);
      } catch {
        // Told to the page.
      }
      opened.inspection.calls.reset();
      expect(hers(opened)).toEqual(before);
      run(opened);
      expect([call, moneyOf(opened)]).toEqual([call, expected]);
    }
  };

  it('recalculating once more makes the tab whole, and her cells stay', () => {
    const start = (): OpenSpreadsheet => {
      const opened = open();
      opened.spreadsheet.deleteSheet(opened.spreadsheet.getSheetByName('Money')!);
      return opened;
    };
    onceMore((opened) => opened.recalculate(), start);
  });

  it('choosing the figures once more does it, and her cells stay', () => {
    onceMore(
      (opened) => void opened.addOn.scriptRun('callFromSidebar', 'useFacts', '[["hourlyRateFromRecords"]]'),
      open,
    );
  });
});
