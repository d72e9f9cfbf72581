/** Sort clients by rank and the filter, on the built add-on: whole rows move, or nothing does and a sentence says why. */
import { openCopy, openSpreadsheet, type OpenSpreadsheet } from '../open-spreadsheet';

const CLIENTS = [
  ['Client', 'Fun', 'Network', 'Note', 'Twice'],
  ['Carl', 1, 2, 'c', ''],
  ['Anna', 5, 5, 'a', ''],
  ['Dora', '', '', 'd', ''],
  ['Bert', 4, 3, 'b', ''],
];
const CRITERIA = [
  ['Criterion', 'Weight'],
  ['Fun', 2],
  ['Network', 1],
];
const TIERS = [
  ['Tier', 'From score'],
  ['A', 60],
  ['B', 0],
];

function prepared(answer: 'OK' | 'CANCEL' = 'OK'): OpenSpreadsheet {
  const make = (): OpenSpreadsheet => {
    const opened = openSpreadsheet({}, { Clients: CLIENTS, Criteria: CRITERIA, Tiers: TIERS });
    listOf(opened)
      .getRange('E2:E5')
      .setFormulas([['=B2*2'], ['=B3*2'], ['=B4*2'], ['=B5*2']]);
    listOf(opened).getRange('A4').setNote('calls on Mondays').setBackground('#ffeeaa');
    opened.setUp();
    opened.recalculate();
    return opened;
  };
  return openCopy('sorting', make, { uiAnswers: [answer] });
}

function listOf({ spreadsheet }: OpenSpreadsheet) {
  return spreadsheet.getSheetByName('Clients')!;
}

function names(opened: OpenSpreadsheet): unknown[] {
  return opened
    .valuesOf('Clients')
    .slice(1, 5)
    .map(([name]) => name);
}

function sort(opened: OpenSpreadsheet): void {
  opened.addOn.run('sortClients');
}

describe('Sort clients by rank', () => {
  it('moves whole rows, with notes, colours and formulas; who has no rank comes last', () => {
    const opened = prepared();
    sort(opened);
    expect(names(opened)).toEqual(['Anna', 'Bert', 'Carl', 'Dora']);
    const rows = opened.valuesOf('Clients').slice(1);
    expect(rows.map(([, , , note, twice]) => [note, twice])).toEqual([['a', 10], ['b', 8], ['c', 2], ['d', 0]]); // oxfmt-ignore
    const dora = listOf(opened).getRange('A5');
    expect([dora.getNote(), dora.getBackground()]).toEqual(['calls on Mondays', '#ffeeaa']);
    expect(opened.lastToast()).toBe('4 clients are now in the order of their rank.');
  });

  it('asks first, and moves nothing where she declines', () => {
    const opened = prepared('CANCEL');
    sort(opened);
    expect(opened.lastAlert()).toContain('Put the 4 clients on “Clients” in the order of their rank?');
    expect(names(opened)).toEqual(['Carl', 'Anna', 'Dora', 'Bert']);
  });

  it('goes by what holds now: ratings that were typed since are counted first', () => {
    const opened = prepared();
    listOf(opened)
      .getRange('B2:C2')
      .setValues([[5, 5]]);
    listOf(opened)
      .getRange('B3:C3')
      .setValues([[1, 1]]);
    sort(opened);
    expect(names(opened)).toEqual(['Carl', 'Bert', 'Anna', 'Dora']);
  });

  it.each<[string, (opened: OpenSpreadsheet) => void, string]>([
    ['a title among the clients', (opened) => listOf(opened).insertRowBefore(4).getRange('D4').setValue('Sum'), 'Clients!A4'],
    ['a remark beside the list', (opened) => listOf(opened).getRange('R3').setValue('?'), 'Clients!R3'],
    ['merged cells', (opened) => listOf(opened).getRange('D2:D3').merge(), 'Clients!D2'],
    ['a running sum', (opened) => listOf(opened).getRange('E4').setFormula('=E3+B4'), 'Clients!E4'],
    ['a formula that fills a column', (opened) => listOf(opened).getRange('E2').setFormula('=ARRAYFORMULA(B2:B5)'), 'Clients!E2'],
    ['a filter that hides rows', hideSome, 'A filter hides rows on “Clients”'],
  ])('moves nothing where it would tear apart %s', (_, disturb, told) => {
    const opened = prepared();
    disturb(opened);
    const before = opened.valuesOf('Clients');
    sort(opened);
    expect(opened.lastAlert()).toContain(told);
    expect(opened.lastAlert()).toContain('Nothing was sorted');
    expect(opened.valuesOf('Clients')).toEqual(before);
  }); // oxfmt-ignore
});

function hideSome(opened: OpenSpreadsheet): void {
  const criteria = opened.app.newFilterCriteria().setHiddenValues(['Anna']).build();
  listOf(opened).getRange('A1:E5').createFilter().setColumnFilterCriteria(1, criteria);
}

it.each(['sortClients', 'filterClients'])(
  '%s says what is missing, and does not speak of tiers',
  (command) => {
    const opened = openSpreadsheet({ uiAnswers: ['OK'] }, { Clients: CLIENTS });
    opened.addOn.run(command);
    const { title, prompt } = opened.inspection.world.ui.alerts.at(-1)!;
    expect(title).toBe('That did not work');
    expect(prompt).toContain('There is no Criteria tab.');
  },
);

describe('Add a filter to the client list', () => {
  it('puts it over headers and clients, and leaves one that is there alone', () => {
    const opened = prepared();
    opened.addOn.run('filterClients');
    expect(listOf(opened).getFilter()!.getRange().getA1Notation()).toBe('A1:L5');
    opened.addOn.run('filterClients');
    expect(opened.lastToast()).toBe('The tab has a filter already; it stays as it is.');
    sort(opened);
    expect(names(opened)).toEqual(['Anna', 'Bert', 'Carl', 'Dora']);
  });
});
