/** Setting up beside somebody else, beside tabs of hers with our names, on copies of tabs, and after a run that failed. */
import { countCalls, failAt, meanwhile } from '../disturbed-run';
import { openSpreadsheet, type Cells, type OpenSpreadsheet, type Spreadsheet } from '../open-spreadsheet';
import { readState } from '../read-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PEOPLE: Cells = [
  ['Client', 'Hourly rate', 'Phone'],
  ['Acme', 45, 'a1'],
  ['Beta', 30, 'b2'],
];

function named({ spreadsheet }: { readonly spreadsheet: Spreadsheet }, name: string): Sheet {
  return spreadsheet.getSheetByName(name)!;
}

/** Whether a duplicate takes developer metadata along is not said anywhere; this one does. */
function copyWithMarks(sheet: Sheet, spreadsheet: Spreadsheet): Sheet {
  const copy = sheet.copyTo(spreadsheet);
  if (copy.getDeveloperMetadata().length > 0) return copy;
  for (const mark of sheet.getDeveloperMetadata()) {
    copy.addDeveloperMetadata(mark.getKey(), mark.getValue()!, mark.getVisibility()!);
  }
  return copy;
}

function tabNames({ spreadsheet }: OpenSpreadsheet): string[] {
  return spreadsheet.getSheets().map((sheet) => sheet.getName());
}

/** From the first call about the new columns of her list to the last. */
function callsOnHerList(): { readonly first: number; readonly last: number; readonly width: number } {
  const opened = openSpreadsheet({}, { People: PEOPLE });
  opened.inspection.calls.reset();
  opened.setUp('VA');
  const methods = opened.inspection.calls.calls.map(({ method }) => method);
  const last = methods.indexOf('Spreadsheet.deleteSheet') + 1;
  const first = methods.slice(0, last).lastIndexOf('Spreadsheet.insertSheet') - 3;
  return { first, last: last + 6, width: named(opened, 'People').getLastColumn() };
}

describe('somebody inserts a column into her list', () => {
  const { first, last, width } = callsOnHerList();

  it('at any call: nothing of hers is lost, and ours stand beside it once; but between the last look and the copy', () => {
    const lost: number[] = [];
    for (let call = first; call <= last; call++) {
      const opened = openSpreadsheet({}, { People: PEOPLE });
      const people = named(opened, 'People');
      const edit = (): void => void people.insertColumnBefore(2).getRange('B1:B3').setValues([['City'], ['Oslo'], ['Graz']]); // oxfmt-ignore
      meanwhile(opened, call, edit, () => void opened.setUp('VA'));
      const [headers, ...rows] = people.getDataRange().getValues();
      const hers = [headers, ...rows].map((row) => row.slice(0, 4));
      const isWhole = JSON.stringify(hers) === JSON.stringify([['Client', 'City', 'Hourly rate', 'Phone'], ['Acme', 'Oslo', 45, 'a1'], ['Beta', 'Graz', 30, 'b2']]); // oxfmt-ignore
      const isOnce = headers.filter((header) => header === 'Tier').length === 1;
      if (!isWhole || !isOnce || headers.length !== width + 1) lost.push(call);
      expect(tabNames(opened)).not.toContain('Client Tiers workbench');
    }
    expect(lost).toHaveLength(1);
  });

  it('or types beside it: ours stand further right', () => {
    const opened = openSpreadsheet({}, { People: PEOPLE });
    const people = named(opened, 'People');
    const edit = (): void => void people.getRange('D3').setFormula('=IF(B3>99,1,"")');
    meanwhile(opened, last - 20, edit, () => void opened.setUp('VA'));
    expect(people.getRange('D3').getFormula()).toBe('=IF(B3>99,1,"")');
    expect(people.getRange('D1:E1').getValues()).toEqual([['', 'Tier']]);
  });

  it('again and again: nothing is added, and she is told', () => {
    const opened = openSpreadsheet({}, { People: PEOPLE });
    const people = named(opened, 'People');
    const { calls } = opened.inspection;
    const write = calls.write.bind(calls);
    calls.write = (method) => {
      if (method === 'Spreadsheet.insertSheet') calls.uncounted(() => void people.insertColumnBefore(2));
      write(method);
    };
    expect(() => opened.setUp('VA')).toThrow('Somebody is moving rows or columns on the People tab right now.');
    expect(people.getDataRange().getValues()[0].filter((header) => header !== '')).toEqual(PEOPLE[0]);
    expect(tabNames(opened)).not.toContain('Client Tiers workbench');
  }); // oxfmt-ignore
});

describe('tabs of hers with our names', () => {
  const HERS: Record<string, Cells> = {
    People: PEOPLE,
    History: [['Year', 'What'], [1848, 'revolution']],
    Verlauf: [['Jahr'], [1989]],
    Rules: [['No shoes']],
    Tiers: [['Cake', 'Layers'], ['Sacher', 2]],
    Kriterien: [['x']],
  }; // oxfmt-ignore
  const prepared = (): OpenSpreadsheet => {
    const opened = openSpreadsheet({}, HERS);
    // It shows nothing, and is hers.
    opened.spreadsheet.insertSheet('Settings', 1).getRange('B2').setFormula('=IF(1=2,1,"")');
    opened.spreadsheet.setActiveSheet(named(opened, 'People'));
    return opened;
  };
  const undisturbed = prepared();
  const calls = countCalls(undisturbed, () => undisturbed.setUp('VA'));
  const expected = readState(undisturbed.spreadsheet);

  it('stay as they are, and ours stand beside them', () => {
    for (const name of ['History', 'Verlauf', 'Rules', 'Tiers', 'Kriterien']) {
      expect(undisturbed.valuesOf(name)).toEqual(HERS[name]);
    }
    expect(named(undisturbed, 'Settings').getDataRange().getFormulas().flat().join('')).toBe('=IF(1=2,1,"")');
    expect(tabNames(undisturbed).slice(-6)).toEqual([
      'Criteria',
      'Tiers (Client Tiers)',
      'Rules (Client Tiers)',
      'Settings (Client Tiers)',
      'History (Client Tiers)',
      'Client Tiers memory',
    ]);
    undisturbed.recalculate();
    expect(undisturbed.valuesOf('History (Client Tiers)')).toHaveLength(2);
    expect(undisturbed.valuesOf('History')).toEqual(HERS.History);
  });

  // The suite of attacks stops at many more calls.
  it.each(Array.from({ length: Math.ceil(calls / 40) }, (_, index) => 1 + index * 40))(
    'a run that fails at call %i is taken up by the next, which makes no second tab',
    (call) => {
      const opened = prepared();
      expect(saidAt(opened, call)).toMatch(/could not finish|^Done:/);
      opened.setUp('VA');
      expect(readState(opened.spreadsheet)).toEqual(expected);
    },
  );
});

/** What she reads: some steps are tried again at once, or are no reason to stop. */
function saidAt(opened: OpenSpreadsheet, call: number): string {
  let said = '';
  try {
    failAt(opened, call, () => (said = opened.setUp('VA')));
  } catch (error) {
    said = (error as Error).message;
  }
  return said;
}

describe('a copy of a tab that carries our mark along', () => {
  it('is not the list, even where it has taken the name', () => {
    const opened = openSpreadsheet({ uiAnswers: () => 'OK' }, { Clients: PEOPLE });
    opened.setUp('VA');
    const clients = named(opened, 'Clients');
    const copy = copyWithMarks(clients, opened.spreadsheet);
    clients.setName('Active ones');
    copy.setName('Clients').getRange('A2').setValue('Old');
    opened.recalculate();
    const tierOf = (sheet: Sheet): unknown => sheet.getRange('D2').getValue();
    expect([tierOf(clients), tierOf(copy)]).toEqual(['A', '']);
  });
});

it('a workbench that could not be removed goes with the next run, but not what she has made of it', () => {
  const opened = openSpreadsheet({}, { Clients: PEOPLE });
  const { calls } = opened.inspection;
  const write = calls.write.bind(calls);
  calls.write = (method) => {
    if (method === 'Spreadsheet.deleteSheet') throw new Error('Service unavailable');
    write(method);
  };
  opened.setUp('VA');
  calls.write = write;
  copyWithMarks(named(opened, 'Client Tiers workbench'), opened.spreadsheet).setName('Pattern');
  opened.setUp('VA');
  expect(tabNames(opened)).toContain('Pattern');
  expect(tabNames(opened)).not.toContain('Client Tiers workbench');
});

it('tabs of ours are as wide as their tables', () => {
  const opened = openSpreadsheet();
  opened.setUp('VA');
  opened.addOn.run('addProspects');
  const widths = ['Criteria', 'Tiers', 'Rules', 'Settings', 'History', 'Client Tiers memory', 'Prospect criteria'].map((name) =>
    named(opened, name).getMaxColumns(),
  );
  expect(widths).toEqual([10, 8, 12, 5, 7, 3, 10]);
}); // oxfmt-ignore

it('asks the platform no more often than it must, and equally often for a long list', () => {
  const count = (rows: number): number => {
    const cells: Cells = [PEOPLE[0], ...Array.from({ length: rows }, (_, index) => [`C${index}`, 40, 'x'])];
    const opened = openSpreadsheet({}, { People: cells });
    return countCalls(opened, () => opened.setUp('Practice'));
  };
  expect(count(900)).toBe(count(3));
  expect(count(3)).toBeLessThanOrEqual(180);
});
