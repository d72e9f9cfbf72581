/** Make client: nothing beside the two lists is touched, and nobody else's row goes, whatever fails or happens meanwhile. */
import { meanwhile } from '../disturbed-run';
import { openCopy, openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';
import { readState } from '../read-state';

const CLIENTS: Cells = [
  ['Client', 'Fair fee', 'My notes', 'I like them'],
  ['Acme', 4, 'x', 5],
];
/** Remarks without a header and a second table stand beside the list. */
const PROSPECTS: Cells = [
  ['Prospect', 'Fair fee', 'I like them', '', 'Song', 'Minutes'],
  ['Ada', 5, 4, '', 'Blue', 3],
  ['Bea', 2, 3, '', '', ''],
  ['Cay', 1, 1, '', '', ''],
];

function open(
  { clients = CLIENTS, prospects = PROSPECTS, a1 = 'A2' }: { clients?: Cells; prospects?: Cells; a1?: string } = {},
): OpenSpreadsheet {
  const make = (): OpenSpreadsheet => {
    const made = openSpreadsheet({}, { Clients: clients, Prospects: prospects });
    made.setUp('Practice');
    made.addOn.run('addProspects');
    return made;
  };
  const opened: OpenSpreadsheet = openCopy([clients, prospects], make, {
    uiAnswers: ({ buttons }) => (buttons === 'OK' ? 'OK' : 'YES'),
  });
  const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
  opened.spreadsheet.setActiveSheet(sheet);
  sheet.getRange(a1).activate();
  return opened;
} // oxfmt-ignore

const makeClients = (opened: OpenSpreadsheet): void => void opened.addOn.run('makeClients');
const column = (opened: OpenSpreadsheet, tab: string, header: string): unknown[] => {
  const [headers, ...rows] = opened.valuesOf(tab);
  return rows.map((row) => row[headers.indexOf(header)]);
};

it('nobody new is put among those that have left', () => {
  const opened = open({
    clients: [
      ['Client', 'Fair fee', 'My notes', 'I like them'],
      ['Acme', 4, 'x', 5],
      ['Former clients', '', '', ''],
      ['Old', 3, '', 2],
    ],
  });
  makeClients(opened);
  expect(column(opened, 'Clients', 'Client')).toEqual(['Acme', 'Ada', 'Former clients', 'Old']);
  expect(column(opened, 'Clients', 'Tier').map((tier) => tier !== '')).toEqual([true, true, false, false]);
});

describe('The row of the prospect', () => {
  it('stays where a second table stands beside the list, and the question says so', () => {
    const opened = open();
    makeClients(opened);
    expect(opened.lastAlert()).toContain(
      'Where there is something beside the list (Prospects!E2), the row itself stays: only the list’s cells are emptied.',
    );
    expect(column(opened, 'Prospects', 'Prospect')).toEqual(['', 'Bea', 'Cay']);
    expect(column(opened, 'Prospects', 'Fair fee')).toEqual(['', 2, 1]);
    expect([column(opened, 'Prospects', 'Song'), column(opened, 'Prospects', 'Minutes')]).toEqual([
      ['Blue', '', ''],
      [3, '', ''],
    ]);
    expect(column(opened, 'Clients', 'Client')).toEqual(['Acme', 'Ada']);
    // Songs stay, and are not told as lost.
    expect(opened.lastAlert()).not.toContain('Song');
  });

  it.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void]>([
    ['a remark without a header', (sheet) => sheet.getRange('D3').setValue('call her')],
    ['a formula that shows nothing', (sheet) => sheet.getRange('E3').setFormula('=IF(A1="","x","")')],
    ['a note', (sheet) => sheet.getRange('F3').setNote('private')],
  ])('stays with %s', (_name, add) => {
    const opened = open({ a1: 'A3' });
    const sheet = opened.spreadsheet.getSheetByName('Prospects')!;
    add(sheet);
    const beside = (): unknown => [sheet.getRange('D1:F9').getValues(), sheet.getRange('D1:F9').getFormulas(), sheet.getRange('D1:F9').getNotes()]; // oxfmt-ignore
    const before = beside();
    makeClients(opened);
    expect(beside()).toEqual(before);
    expect(column(opened, 'Prospects', 'Prospect')).toEqual(['Ada', '', 'Cay']);
  });

  it('goes where it holds nothing else, and some of several stay', () => {
    const opened = open({ a1: 'A2:A4' });
    makeClients(opened);
    expect(opened.valuesOf('Prospects').slice(1).map((row) => row.slice(0, 6))).toEqual([['', '', '', '', 'Blue', 3]]); // oxfmt-ignore
    expect(column(opened, 'Clients', 'Client')).toEqual(['Acme', 'Ada', 'Bea', 'Cay']);
  });
});

describe('The new client', () => {
  it('has the name that is seen, where the spreadsheet made a date of it; and is known by it the next time', () => {
    const opened = open({ prospects: [['Prospect', 'Fair fee'], [new Date('2026-05-04T12:00:00Z'), 5], [24, 4]], a1: 'A2:A3' }); // oxfmt-ignore
    opened.spreadsheet.getSheetByName('Prospects')!.getRange('A2').setNumberFormat('d mmm');
    makeClients(opened);
    expect(opened.lastAlert()).toContain('4 May');
    expect(column(opened, 'Clients', 'Client')).toEqual(['Acme', '4 May', '24']);
    expect(opened.valuesOf('Prospects')).toHaveLength(1);
    opened.spreadsheet
      .getSheetByName('Prospects')!
      .getRange('A2:B2')
      .setValues([[24, 1]]);
    makeClients(opened);
    expect(opened.lastAlert()).toContain('24');
    expect(column(opened, 'Clients', 'Client')).toEqual(['Acme', '4 May', '24']);
  });

  it('goes through no table beside the list of clients: below what the list holds instead', () => {
    const clients: Cells = [
      ['Client', 'Fair fee', 'I like them', 'My notes', '', 'Song', 'Minutes'],
      ['Acme', 4, '', 'x', '', 'Blue', 3],
      ['', '', '', 'a remark', '', 'Red', 4],
      ['', '', '', '', '', 'Green', 5],
    ];
    const opened = open({ clients });
    makeClients(opened);

    expect(column(opened, 'Clients', 'Song')).toEqual(['Blue', 'Red', 'Green']);
    expect(column(opened, 'Clients', 'Client')).toEqual(['Acme', '', 'Ada']);
    expect(column(opened, 'Clients', 'My notes')).toEqual(['x', 'a remark', '']);
    expect(column(opened, 'Clients', 'I like them')).toEqual(['', '', 4]);
  });

  it('is refused where a formula of hers fills the column', () => {
    const opened = open({ clients: [['Client', 'Fair fee'], ['Acme', ''], ['', '']] }); // oxfmt-ignore
    opened.spreadsheet
      .getSheetByName('Clients')!
      .getRange('B2')
      .setFormula('=ARRAYFORMULA(IF(A2:A9="","",3))');
    const before = readState(opened.spreadsheet);
    makeClients(opened);
    expect(opened.lastAlert()).toMatch(/^The formula in Clients!B2 fills Clients!B3 with its result/);
    expect(readState(opened.spreadsheet)).toEqual(before);
  });
});

it('adds the client in the column of names that she chose, whatever its header is', () => {
  const clients: Cells = [
    ['Fair fee', 'Whom I look after', 'I like them'],
    [4, 'Acme', 5],
  ];
  const opened = openSpreadsheet({ uiAnswers: ({ buttons }) => (buttons === 'OK' ? 'OK' : 'YES') }, { Mine: clients });
  opened.addOn.scriptRun('setUpSpreadsheet', 'Practice', JSON.stringify({ tab: 'Mine', headerRow: 1, nameColumn: 1 }));
  opened.addOn.run('addProspects');
  const prospects = opened.spreadsheet.getSheetByName('Prospects')!;
  prospects.getRange('A2').setValue('Ada');
  opened.spreadsheet.setActiveSheet(prospects);
  prospects.getRange('A2').activate();
  makeClients(opened);
  expect(column(opened, 'Mine', 'Whom I look after')).toEqual(['Acme', 'Ada']);
  expect(column(opened, 'Prospects', 'Prospect')).not.toContain('Ada');
}); // oxfmt-ignore

const undisturbed = open({ a1: 'A2:A3' });
undisturbed.inspection.calls.reset();
makeClients(undisturbed);
const { calls } = undisturbed.inspection.calls;

it('a row that changed while the clients were added stays, and is named', () => {
  const opened = open({ a1: 'A3' });
  opened.inspection.calls.reset();
  const at = calls.findIndex(({ method }) => method === 'Range.setValues') + 2;
  const act = (): void => void opened.spreadsheet.getSheetByName('Prospects')!.getRange('B3').setValue(9);
  meanwhile(opened, at, act, () => makeClients(opened));
  expect(column(opened, 'Prospects', 'Prospect')).toEqual(['Ada', 'Bea', 'Cay']);
  expect(opened.lastToast()).toContain(
    'Changed on the Prospects tab in the meantime, so the row stays there: Bea.',
  );
});
