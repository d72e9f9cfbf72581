/** Whose a column is: what the add-on fills is what it made, and everything else is the user's, whatever it is called. */
import { openSpreadsheet, type Cells, type OpenSpreadsheet } from '../open-spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LIST: Cells = [
  ['Client', 'Hourly rate', 'Fun', 'Tier'],
  ['Acme', 45, 4, 'Gold'],
  ['Beta', 30, 2, 'Silver'],
];

function open(cells: Cells = LIST): OpenSpreadsheet & { readonly sheet: Sheet } {
  const opened = openSpreadsheet({ uiAnswers: () => 'OK' }, { Clients: cells });
  return { ...opened, sheet: opened.spreadsheet.getSheetByName('Clients')! };
}

function positionOf(sheet: Sheet, header: string): number {
  return sheet.getDataRange().getValues()[0].indexOf(header) + 1;
}

function columnOf(sheet: Sheet, header: string): unknown[] {
  const [headers, ...rows] = sheet.getDataRange().getValues();
  return rows.map((row) => row[headers.indexOf(header)]);
}

describe('her own column with the name of one of ours', () => {
  it.each<[string, (sheet: Sheet) => unknown]>([
    ['is deleted', (sheet) => sheet.deleteColumn(positionOf(sheet, 'Tier (Client Tiers)'))],
    [
      'gets another name',
      (sheet) => sheet.getRange(1, positionOf(sheet, 'Tier (Client Tiers)')).setValue('x'),
    ],
    ['loses its note', (sheet) => sheet.getRange(1, positionOf(sheet, 'Tier (Client Tiers)')).clearNote()],
  ])('is not filled when ours %s, until set up makes ours again', (_, loseOurs) => {
    const { sheet, setUp, recalculate, lastAlert } = open();
    setUp('VA');
    loseOurs(sheet);
    recalculate();
    expect(columnOf(sheet, 'Tier')).toEqual(['Gold', 'Silver']);
    expect(lastAlert()).toContain(
      'The column “Tier” (Clients!D1) is your own. Choose “Set up this spreadsheet…”',
    );
    expect(setUp()).toContain('your column Tier (Clients!D1) is kept, ours is called Tier (Client Tiers');
    recalculate();
    expect(columnOf(sheet, 'Tier')).toEqual(['Gold', 'Silver']);
    const ours = sheet
      .getDataRange()
      .getValues()[0]
      .filter((header) => String(header).startsWith('Tier (Client'));
    expect(columnOf(sheet, String(ours.at(-1)))).toEqual(['A', 'C']);
  });

  it('may be made after ours was deleted', () => {
    const { sheet, setUp, recalculate, lastAlert } = open([['Client', 'Fun'], ['Acme', 4], ['Beta', 2]]);
    setUp('VA');
    const rank = positionOf(sheet, 'Rank');
    sheet.deleteColumn(rank).insertColumnBefore(rank);
    sheet.getRange(1, rank, 3, 1).setValues([['Rank'], ['mine'], ['too']]);
    recalculate();
    expect(columnOf(sheet, 'Rank')).toEqual(['mine', 'too']);
    expect(lastAlert()).toContain('The column “Rank”');
  }); // oxfmt-ignore

  it.each<[string, (sheet: Sheet, app: OpenSpreadsheet['app']) => unknown]>([
    ['formulas that show nothing yet', (sheet) => sheet.getRange('D2:D3').setFormulas([['=IF(B2>99;B2;"")'], ['=IF(B3>99;B3;"")']])],
    ['an array formula in its header', (sheet) => { sheet.getRange('D1:D3').clearContent(); sheet.getRange('D1').setFormula('={"Tier";B2:B3*2}'); }],
    ['nothing but its header', (sheet) => sheet.getRange('D2:D3').clearContent()],
    ['nothing but checkboxes', (sheet, app) => sheet.getRange('D2:D3').setDataValidation(app.newDataValidation().requireCheckbox().build()).setValue(false)],
  ])('stays as it is with %s', (_, prepare) => {
    const { sheet, app, setUp, recalculate } = open();
    prepare(sheet, app);
    const own = sheet.getRange('A1:D3');
    const before = [own.getValues(), own.getFormulas()];
    setUp('VA');
    recalculate();
    expect([own.getValues(), own.getFormulas()]).toEqual(before);
    expect(columnOf(sheet, 'Tier (Client Tiers)')).toEqual(['A', 'C']);
  }); // oxfmt-ignore

  it('stays hers with a full set of our headers, and in another language', () => {
    const headers = ['Kategorie', 'Score', 'Rank', 'Change', 'Evidence', 'Why', 'Next step'];
    const cells: Cells = [['Client', 'Fun', ...headers], ['Acme', 4, ...headers.map(() => 'mine')]]; // oxfmt-ignore
    const { sheet, setUp, recalculate } = open(cells);
    setUp('VA');
    recalculate();
    expect(sheet.getRange('C2:I2').getValues()).toEqual([headers.map(() => 'mine')]);
    expect(columnOf(sheet, 'Tier (Client Tiers)')).toEqual(['A']);
  });
});

describe('a column of ours', () => {
  it('stays ours when columns move, and when hers gets its name afterwards', () => {
    const { sheet, setUp, recalculate } = open();
    setUp('VA');
    sheet.moveColumns(sheet.getRange(1, positionOf(sheet, 'Tier (Client Tiers)')), 1);
    sheet.getRange('A1').setValue('Tier');
    recalculate();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['Tier'], ['A'], ['C']]);
    expect(sheet.getRange('E1:E3').getValues()).toEqual([['Tier'], ['Gold'], ['Silver']]);
  });

  it('that was copied with its note is told, and neither is filled', () => {
    const { sheet, setUp, recalculate, lastAlert } = open();
    setUp('VA');
    const last = sheet.getLastColumn();
    sheet.insertColumnsAfter(last, 1);
    sheet.getRange(1, positionOf(sheet, 'Score'), 3, 1).copyTo(sheet.getRange(1, last + 1));
    recalculate();
    expect(lastAlert()).toContain('The header “Score” appears more than once');
    expect(columnOf(sheet, 'Score')).toEqual(['', '']);
  });

  it('says in its note whose it is, in the language of the spreadsheet', () => {
    const { spreadsheet, setUp } = openSpreadsheet({ locale: 'nb_NO' });
    setUp('VA');
    const [notes] = spreadsheet.getSheetByName('Kunder')!.getRange('A1:I1').getNotes();
    const isOurs = notes.map((note) => note.endsWith('\nClient Tiers fyller ut denne kolonnen. Slett dette notatet, så er kolonnen din.'));
    expect(isOurs).toEqual([false, true, true, true, true, true, true, true, false]);
  }); // oxfmt-ignore
});

it('set up adds nothing to her columns but a note where a header that it knows has none', () => {
  const { sheet, setUp } = open();
  sheet.getRange('B1').setNote('net');
  sheet.getRange('C2:C3').setNumberFormat('0.00');
  const own = sheet.getRange('A1:D3');
  const read = (): unknown[] => [
    own.getValues(), own.getNumberFormats(), own.getDataValidations(), own.getBackgrounds(), own.getFontWeights(), own.getWraps(),
    own.getVerticalAlignments(),
  ]; // oxfmt-ignore
  const before = read();
  setUp('VA');
  expect(read()).toEqual(before);
  const [notes] = sheet.getRange('A1:D1').getNotes();
  expect(notes).toEqual([
    expect.stringMatching(/^One client per row/),
    'net',
    expect.stringContaining('5 ='),
    '',
  ]);
});

describe('the header of her list', () => {
  it('is frozen, and the names with it', () => {
    const { sheet, setUp } = open();
    setUp('VA');
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 1]);
  });

  it('is left as it is where she has frozen something', () => {
    const { sheet, setUp } = open();
    sheet.setFrozenColumns(2);
    setUp('VA');
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([0, 2]);
  });

  it('is frozen without the names where a merged title would be cut', () => {
    const { sheet, setUp } = open([['My clients', '', '', ''], ...LIST]);
    sheet.getRange('A1:D1').merge();
    setUp('VA');
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 0]);
    expect(sheet.getRange('A1:D1').isPartOfMerge()).toBe(true);
  });
});
