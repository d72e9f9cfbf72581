/** Where our columns stand in a list of hers, on the built add-on: beside the names or at the end, as she chose; moved in one call, or not at all. */
import { openCopy, openSpreadsheet, type OpenSpreadsheet } from '../open-spreadsheet';

const PEOPLE = [
  ['Client', 'Email', 'Fun', 'Hourly rate', 'Twice the rate'],
  ['Acme', 'a@example.test', 4, 40, ''],
  ['A client with a name that is rather long', 'b@example.test', 3, 50, ''],
];
const OURS = ['Tier', 'Score', 'Next step', 'Why', 'Rank', 'Change', 'Evidence'];

function fresh(): OpenSpreadsheet {
  return openCopy('to be placed', () => {
    const opened = openSpreadsheet({}, { People: PEOPLE });
    listOf(opened)
      .getRange('E2:E3')
      .setFormulas([['=D2*2'], ['=2*D3']]);
    opened.spreadsheet.insertSheet('Sums', 1).getRange('A1').setFormula('=SUM(People!D2:D3)');
    opened.spreadsheet.setActiveSheet(listOf(opened));
    return opened;
  });
}

function placed(place: string): OpenSpreadsheet {
  return openCopy(`placed ${place}`, () => {
    const opened = fresh();
    setUp(opened, { place });
    return opened;
  });
}

function listOf({ spreadsheet }: OpenSpreadsheet) {
  return spreadsheet.getSheetByName('People')!;
}

function setUp({ addOn }: OpenSpreadsheet, choices: object): string {
  return String(addOn.scriptRun('setUpSpreadsheet', 'VA', JSON.stringify(choices)));
}

function headers(opened: OpenSpreadsheet): unknown[] {
  return opened.valuesOf('People')[0];
}

describe('beside the names', () => {
  it('ours stand right of them, hers move on, and formulas follow', () => {
    const opened = placed('beside');
    expect(headers(opened)).toEqual(['Client', ...OURS, ...PEOPLE[0].slice(1)]);
    expect(listOf(opened).getRange('L2:L3').getFormulas()).toEqual([['=K2*2'], ['=2*K3']]);
    expect(opened.valuesOf('Sums')).toEqual([[90]]);
  });

  it('names and tiers stay in sight, no name is cut, and she looks at the first tier', () => {
    const sheet = listOf(placed('beside'));
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
    expect(sheet.getColumnWidth(1)).toBe(280);
    expect(sheet.getActiveRange()!.getA1Notation()).toBe('B2');
  });

  it('are recalculated there, and a second set up moves nothing', () => {
    const opened = placed('beside');
    opened.recalculate();
    expect(listOf(opened).getRange('B2').getValue()).toMatch(/^[ABC]$/);
    const before = headers(opened);
    setUp(opened, { place: 'beside' });
    opened.setUp();
    expect(headers(opened)).toEqual(before);
  });

  it('is where one goes that was missing, when she is asked', () => {
    const opened = placed('beside');
    listOf(opened).deleteColumn(3);
    setUp(opened, { place: 'beside' });
    expect(headers(opened).slice(0, 8).sort()).toEqual(['Client', ...OURS].sort());
  });

  it('they can move to later, and back to the end', () => {
    const opened = placed('end');
    setUp(opened, { place: 'beside' });
    expect(headers(opened).slice(0, 8)).toEqual(['Client', ...OURS]);
    setUp(opened, { place: 'end' });
    expect(headers(opened)).toEqual([...PEOPLE[0], ...OURS]);
  });
});

describe('at the end', () => {
  it.each([
    ['where she chose it', (opened: OpenSpreadsheet) => setUp(opened, { place: 'end' })],
    ['where nobody asked her', (opened: OpenSpreadsheet) => opened.setUp('VA')],
  ])('%s', (_, run) => {
    const opened = fresh();
    run(opened);
    expect(headers(opened)).toEqual([...PEOPLE[0], ...OURS]);
    expect(listOf(opened).getActiveRange()!.getA1Notation()).toBe('F2');
  });

  it('where the spreadsheet refuses to move them, and that is said', () => {
    const opened = openSpreadsheet({}, { People: [['My clients of this year', '', '', '', ''], ...PEOPLE] });
    listOf(opened).getRange('A1:E1').merge();
    expect(setUp(opened, { place: 'beside' })).toContain('the new columns are at the end of the People tab');
    expect(opened.valuesOf('People')[1]).toEqual([...PEOPLE[0], ...OURS]);
  });

  it('whatever call fails around the move, nothing of hers is lost, and the next run finishes it', () => {
    const move = callOfMove(fresh());
    const found = [move - 1, move, move + 1, move + 3].map((call) => {
      const opened = fresh();
      opened.inspection.calls.reset(call);
      attempt(() => setUp(opened, { place: 'beside' }));
      opened.inspection.calls.reset();
      setUp(opened, { place: 'beside' });
      return [headers(opened), opened.valuesOf('Sums')];
    });
    const whole = [['Client', ...OURS, ...PEOPLE[0].slice(1)], [[90]]];
    expect(found).toEqual(found.map(() => whole));
  });
});

/** From 1. */
function callOfMove(opened: OpenSpreadsheet): number {
  opened.inspection.calls.reset();
  setUp(opened, { place: 'beside' });
  return opened.inspection.calls.calls.findIndex(({ method }) => method === 'Sheet.moveColumns') + 1;
}

/** What a step cannot do in passing it leaves, without failing. */
function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    expect((error as Error).message).toMatch(/finishes|again/);
  }
}
