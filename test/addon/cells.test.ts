/** The custom functions in cells, and what is left of them after freezing. */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from './open-spreadsheet';

const CLIENTS: Cells = [
  ['Client', 'Fun', 'Network'],
  ['Acme', 5, 1],
  ['Beta', 2, ''],
  ['', '', ''],
  ['Gamma', 'soon', 3],
];

function open(locale = 'en_US', answer = 'OK'): OpenSpreadsheet {
  return openSpreadsheet({ locale, uiAnswers: () => answer }, { Clients: CLIENTS });
}

function type(opened: OpenSpreadsheet, cell: string, typed: string): void {
  opened.spreadsheet.getSheetByName('Clients')!.getRange(cell).setValue(typed);
}

function read(opened: OpenSpreadsheet, range: string): unknown[][] {
  return opened.spreadsheet.getSheetByName('Clients')!.getRange(range).getValues();
}

it('one call fills the column; a bad row holds its sentence; blank rows stay blank', () => {
  const opened = open();
  type(opened, 'E2', '=CLIENTSCORE(B2:C)');
  expect(read(opened, 'E2:E7').flat()).toEqual([
    50,
    25,
    '',
    'Cannot read ratings, row 4, column 1: it holds “soon”, a number is needed.',
    '',
    '',
  ]);
});

it('one row gives one value, and a bad one the sentence that it has in a block', () => {
  const opened = open();
  type(opened, 'E2', '=CLIENTTIER(B2:C2)');
  type(opened, 'E5', '=CLIENTTIER(B5:C5)');
  type(opened, 'F5', '=ISNUMBER(CLIENTSCORE(B5:C5))');
  type(opened, 'G5', '=CLIENTTIER()');
  expect(read(opened, 'E2')).toEqual([['C']]);
  expect(read(opened, 'E5:G5')).toEqual([
    [
      'Cannot read ratings, row 1, column 1: it holds “soon”, a number is needed.',
      false,
      'ratings is missing: name its cells, such as D2:K.',
    ],
  ]);
});

it('follows when a weight changes', () => {
  const opened = open();
  opened.setUp('VA');
  const criteria = opened.spreadsheet.getSheetByName('Criteria')!;
  criteria.getRange('A2:E9').clearContent();
  criteria.getRange('A2:E3').setValues([
    ['Fun', 'Rating', 1, 1, 5],
    ['Network', 'Rating', 1, 1, 5],
  ]);
  type(opened, 'Z2', '=CLIENTSCORE(B2:C, CLIENT_CRITERIA)');
  expect(read(opened, 'Z2')).toEqual([[50]]);
  criteria.getRange('C2').setValue(3);
  expect(read(opened, 'Z2')).toEqual([[75]]);
});

it('agrees with Recalculate', () => {
  const opened = open();
  opened.setUp('VA');
  type(opened, 'B5', '4');
  opened.recalculate();
  const [headers, ...rows] = opened.valuesOf('Clients');
  const sheet = opened.spreadsheet.insertSheet('Formulas');
  // Of the preset's criteria only Fun (weight 3) and Network (weight 2) have values.
  sheet.getRange('A1:B1').setValues([[3, 2]]);
  sheet.getRange('D2').setFormula('=CLIENTSCORE(Clients!B2:C5, A1:B1)');
  sheet.getRange('E2').setFormula('=CLIENTTIER(Clients!B2:C5, A1:B1, CLIENT_TIERS)');
  const expected = rows.map((row) => [row[headers.indexOf('Score')], row[headers.indexOf('Tier')]]);
  expect(sheet.getRange('D2:E5').getValues()).toEqual(expected);
  expect(expected.flat()).toContain('B');
});

it('takes the separators of a German spreadsheet', () => {
  const opened = open('de_DE');
  type(opened, 'B2', "'4,5");
  type(opened, 'E2', '=CLIENTSCORE(B2:C2;{3\\1})');
  expect(read(opened, 'E2')).toEqual([[(100 * 3 * 0.875) / 4]]);
  type(opened, 'E3', '=CLIENTWHY(B2:C2;{3\\1};B1:C1)');
  expect(read(opened, 'E3')).toEqual([
    [
      'Kategorie B mit 65,6 Punkten: gestärkt vor allem durch „Fun“, gebremst durch „Network“; noch 14,4 Punkte bis A.',
    ],
  ]);
});

describe('Freeze formulas to values', () => {
  function withFormulas(answer = 'OK'): OpenSpreadsheet {
    const opened = open('en_US', answer);
    type(opened, 'E2', '=CLIENTSCORE(B2:C5)');
    type(opened, 'E8', '=SUM(B2:B3)');
    type(opened, 'F2', '=IF(TRUE, clienttier(B2:C2), "")');
    type(opened, 'G2', '="CLIENTTIER(" & A2');
    type(opened, 'H2', '=TRANSPOSE(CLIENTWEIGHTS(B2:B3))');
    type(opened, 'E6', "'007");
    return opened;
  }

  it('keeps what cells show, spilled results whole, and leaves other formulas', () => {
    const opened = withFormulas();
    const before = read(opened, 'A1:I8');
    opened.addOn.run('freezeFormulas');
    expect(read(opened, 'A1:I8')).toEqual(before);
    const formulas = opened.spreadsheet.getSheetByName('Clients')!.getDataRange().getFormulas().flat();
    expect(formulas.filter((formula) => formula !== '')).toEqual(['="CLIENTTIER(" & A2', '=SUM(B2:B3)']);
    expect(opened.lastToast()).toBe('3 formulas replaced with values.');
    expect(opened.spreadsheet.getNumSheets()).toBe(1);
  });

  it('asks first, and does nothing when told not to', () => {
    const opened = withFormulas('CANCEL');
    opened.addOn.run('freezeFormulas');
    expect(opened.lastAlert()).toContain(
      '3 formulas use functions of Client Tiers (Clients!E2, Clients!F2, Clients!H2).',
    );
    expect(opened.spreadsheet.getSheetByName('Clients')!.getRange('E2').getFormula()).toBe(
      '=CLIENTSCORE(B2:C5)',
    );
  });

  it('says so when there is nothing to freeze', () => {
    const opened = open();
    opened.addOn.run('freezeFormulas');
    expect(opened.lastToast()).toBe('No cell uses a function of Client Tiers.');
  });
});
