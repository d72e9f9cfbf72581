/** Freeze: what becomes a value is ours, whole results only, whatever stands beside, fails or happens meanwhile. */
import { failAt, meanwhile } from '../disturbed-run';
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

const CLIENTS: Cells = [
  ['Client', 'Fun', 'Network', 'Score', 'Hers'],
  ['Acme', 5, 1, '', ''],
  ['Beta', 2, '', '', ''],
  ['Gamma', 4, 3, '', ''],
  ['', '', '', '', ''],
];

function open(formulas: Readonly<Record<string, string>>): OpenSpreadsheet {
  const opened = openSpreadsheet({ uiAnswers: () => 'OK' }, { Clients: CLIENTS });
  const sheet = opened.spreadsheet.getSheetByName('Clients')!;
  for (const [cell, formula] of Object.entries(formulas)) sheet.getRange(cell).setFormula(formula);
  return opened;
}

const valuesOf = (opened: OpenSpreadsheet): unknown[][] => opened.valuesOf('Clients');
const formulasOf = ({ spreadsheet }: OpenSpreadsheet): string[] =>
  spreadsheet
    .getSheetByName('Clients')!
    .getDataRange()
    .getFormulas()
    .flat()
    .filter((formula) => formula !== '');
const tabsOf = ({ spreadsheet }: OpenSpreadsheet): string[] =>
  spreadsheet.getSheets().map((sheet) => sheet.getName());
const freeze = (opened: OpenSpreadsheet): void => void opened.addOn.run('freezeFormulas');

describe("A neighbour's result stays a formula", () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['beside ours, counting with it', { D2: '=CLIENTSCORE(B2:C4)', E1: '=FILTER(D2:D4,D2:D4<>"")' }, ['=FILTER(D2:D4,D2:D4<>"")']],
    ['on the right of our first row', { D3: '=CLIENTSCORE(B3:C4)', E2: '=FILTER(D3:D4,D3:D4<>"")' }, ['=FILTER(D3:D4,D3:D4<>"")']],
    ['in front of ours', { D2: '=ARRAYFORMULA(B2:B4*2)', E2: '=CLIENTSCORE(B2:C4)' }, ['=ARRAYFORMULA(B2:B4*2)']],
    ['below ours in the same column', { D2: '=CLIENTTIER(B2:C2)', D4: '=ARRAYFORMULA(B2:B3*1)' }, ['=ARRAYFORMULA(B2:B3*1)']],
    ['two columns beside ours, counting with it', { G2: '=TRANSPOSE(CLIENTSCORE(B2:C4))', G3: '=ARRAYFORMULA(IF(G2:I2="","",G2:I2&"!"))' }, ['=ARRAYFORMULA(IF(G2:I2="","",G2:I2&"!"))']],
  ])('%s', (_name, formulas, kept) => {
    const opened = open(formulas);
    const before = valuesOf(opened);
    freeze(opened);
    expect([valuesOf(opened), formulasOf(opened)]).toEqual([before, kept]);
    expect(opened.lastToast()).toBe('1 formula replaced with values.');
    // They still calculate.
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    expect(sheet.getDataRange().getDisplayValues().flat()).not.toContain('#REF!');
    expect(tabsOf(opened)).toEqual(['Clients']);
  }); // oxfmt-ignore
});

it('a formula in each row is replaced by a single copy', () => {
  const opened = open({ D2: '=CLIENTTIER(B2:C2)', D3: '=CLIENTTIER(B3:C3)', D4: '=CLIENTTIER(B4:C4)' });
  const before = valuesOf(opened);
  opened.inspection.calls.reset();
  freeze(opened);
  expect([valuesOf(opened), formulasOf(opened)]).toEqual([before, []]);
  expect(opened.lastToast()).toBe('3 formulas replaced with values.');
  expect(opened.inspection.calls.calls.filter(({ method }) => method === 'Range.copyTo')).toHaveLength(2);
});

const TWO = { D2: '=CLIENTSCORE(B2:C4)', E2: '=CLIENTTIER(B2:C4)', F2: '=ARRAYFORMULA(B2:B4*2)' };
const undisturbed = open(TWO);
const shown = valuesOf(undisturbed);
undisturbed.inspection.calls.reset();
freeze(undisturbed);
const { calls } = undisturbed.inspection.calls;
const each = Array.from({ length: calls.length }, (_, index) => index + 1);

it('whatever call fails, each result is a formula or values, every cell shows what it showed, and no copy stays', () => {
  for (const call of each) {
    const opened = open(TWO);
    failAt(opened, call, () => freeze(opened));
    expect([call, valuesOf(opened)]).toEqual([call, shown]);
    expect([call, tabsOf(opened)]).toEqual([call, ['Clients']]);
    const left = formulasOf(opened).length - 1;
    const told = opened.lastAlert();
    if (/own cells are as they were/.test(told)) expect([call, left]).toEqual([call, 2]);
    else if (/something failed/.test(told))
      expect(told).toMatch(new RegExp(`^${2 - left} of 2 formulas replaced`));
    else expect([call, left, told]).toEqual([call, 0, expect.stringMatching(/replace/i)]);
    freeze(opened);
    expect([valuesOf(opened), formulasOf(opened)]).toEqual([shown, ['=ARRAYFORMULA(B2:B4*2)']]);
  }
});

it.each(['insertRowBefore', 'insertColumnBefore', 'deleteRow'] as const)(
  'whenever somebody does %s meanwhile, no copy stays and nothing of hers becomes a value',
  (change) => {
    for (const call of each) {
      const opened = open(TWO);
      const sheet = opened.spreadsheet.getSheetByName('Clients')!;
      const at = change === 'deleteRow' ? 5 : 1;
      meanwhile(opened, call, () => sheet[change](at), () => freeze(opened)); // oxfmt-ignore
      expect([call, tabsOf(opened)]).toEqual([call, ['Clients']]);
      expect([call, formulasOf(opened).some((formula) => /ARRAYFORMULA/.test(formula))]).toEqual([
        call,
        true,
      ]);
      expect(opened.valuesOf('Clients').flat().filter((cell) => cell === 100 || cell === '#REF!')).toEqual(shown.flat().filter((cell) => cell === 100)); // oxfmt-ignore
    }
  },
);

it('what came while she was asked is not frozen', () => {
  const opened: OpenSpreadsheet = openSpreadsheet(
    {
      uiAnswers: () => {
        opened.spreadsheet.getSheetByName('Clients')!.getRange('H9').setFormula('=CLIENTHHI(B2:B4)');
        return 'OK';
      },
    },
    { Clients: CLIENTS },
  );
  opened.spreadsheet.getSheetByName('Clients')!.getRange('D2').setFormula('=CLIENTSCORE(B2:C4)');
  freeze(opened);
  expect(formulasOf(opened)).toHaveLength(2);
  expect(opened.lastAlert()).toMatch(/^Formulas have come or gone in the meantime\. Nothing was replaced/);
});
