/**
 * Spreadsheets as users have them when the add-on comes, and what they do in them after it was set up. Everything is made
 * through services, once; cases start from copies (`prepared.ts`). Small sheets, so that thousands of cases take a minute.
 */
import type { AppsScriptOptions } from '../../stand-in/apps-script';
import { cellName } from '../../stand-in/workbook/a1-notation';
import { EXTRAS, type OpenSpreadsheet } from '../addon/open-spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Layout {
  readonly name: string;
  readonly options: AppsScriptOptions;
  /** The tab with her client list; null where there is none yet. */
  readonly list: string | null;
  readonly headerRow: number;
  readonly preset: 'VA' | 'Practice';
  /** Columns that she wants beside those of the criteria. */
  readonly added?: readonly string[];
  /** Cells of the list with ratings, and what she changes them to: tiers change by it. */
  readonly edits: Readonly<Record<string, string>>;
  /** Makes what she has before the add-on runs. */
  make(opened: OpenSpreadsheet): void;
  /** What she does when it has been set up and recalculated. */
  live?(opened: OpenSpreadsheet): void;
  /** Headers of our words on columns that she made after the first set up. */
  readonly laterHers?: readonly string[];
}

/** She confirms every question. */
const CONFIRMING: AppsScriptOptions = {
  uiAnswers: ({ buttons }) => (buttons === 'YES_NO' ? 'YES' : 'OK'),
};
/** The spreadsheet belongs to somebody else, whose protections hold for her. */
const SHARED: AppsScriptOptions = {
  ...CONFIRMING,
  userEmail: 'va@example.com',
  ownerEmail: 'boss@example.com',
};

const fresh: Layout = {
  name: 'a fresh file',
  options: CONFIRMING,
  list: null,
  headerRow: 1,
  preset: 'VA',
  edits: {},
  make: () => undefined,
};

const plain: Layout = {
  name: 'a plain list of her own',
  options: CONFIRMING,
  list: 'People',
  headerRow: 1,
  preset: 'VA',
  edits: { B3: '90', D4: '5' },
  added: ['network', ...EXTRAS],
  make(opened) {
    const sheet = firstSheet(opened, 'People');
    fill(sheet, 'A1', [
      ['Client', 'Hourly rate', 'My notes', 'Fun', 'Own formula'],
      ['Acme', 45, "'=not a formula", 5, '=B2*2'],
      ['Beta', 30, '', 2, '=B3*2'],
      ['Gamma', 'n/a', 'x', 1, ''],
      ['Delta', 60, 'y', 4, '=B5*2'],
    ]);
    sheet.getRange('A2:A5').setBackground('#fff2cc').setNote('hers');
    sheet.getRange('B2:B5').setNumberFormat('0.00 €');
  },
};

const ownTiers: Layout = {
  name: 'a list with a Tier, a Score and a Rank of her own',
  options: CONFIRMING,
  list: 'Clients 2026',
  headerRow: 1,
  preset: 'VA',
  edits: { E2: '1', E4: '5' },
  make(opened) {
    fill(firstSheet(opened, 'Clients 2026'), 'A1', [
      ['Client', 'Tier', 'Score', 'Rank', 'Fun', 'Network', 'Telephone', 'Why'],
      ['Acme', 'Gold', 9.5, 1, 5, 4, '+49 30 1234', ''],
      ['Beta', 'Silver', 7, 2, 3, 2, '+49 30 5678', ''],
      ['Gamma', 'Silver', 6.5, 3, 1, '', '+49 30 9012', ''],
      ['Delta', '', '', '', 4, 4, '', '=IF(E5>4,"fine","")'],
    ]);
  },
};

const formulas: Layout = {
  name: 'title rows and formulas of every kind',
  options: CONFIRMING,
  list: 'List',
  headerRow: 3,
  preset: 'VA',
  edits: { C4: '1', C7: '5' },
  make(opened) {
    const sheet = firstSheet(opened, 'List');
    fill(sheet, 'A1', [
      ['My clients', '', '', '', '', '', ''],
      ['as of', '=DATE(2026,11,1)', '', '', '', '', ''],
      ['Client', 'Hourly rate', 'Fun', 'Network', 'Doubled', 'Evidence', ''],
      ['Acme', 45, 5, 2, '=IF(B4="","",B4*2)', '', ''],
      ['', '', '', '', '', '', 'retainers below'],
      ['Beta', 30, 2, 5, '=IF(B6="","",B6*2)', '', ''],
      ['Gamma', 70, 1, 1, '=IF(B7="","",B7*2)', '', ''],
      ['', '', '', '', '=IF(B8="","",B8*2)', '', ''],
    ]);
    sheet.getRange('G3').setFormula('=ARRAYFORMULA(IF(ROW(B3:B8)=3,"Yearly",B3:B8*12))');
    sheet.getRange('H3').setFormula('={"Rank";"";"";"";"";""}');
    sheet.getRange('A1:G1').merge();
    sheet.getRange('A3:H3').setFontWeight('bold');
  },
  live(opened) {
    const sheet = opened.spreadsheet.getSheetByName('List')!;
    const headers = sheet.getRange(3, 1, 1, sheet.getLastColumn()).getValues()[0].map(String);
    const score = headers.findIndex((header) => header.startsWith('Score')) + 1;
    const why = headers.findIndex((header) => header.startsWith('Why')) + 1;
    sheet
      .getRange(10, score)
      .setFormula(`=AVERAGE(${cellName(4, score)}:${cellName(7, score)})`)
      .setFontWeight('bold');
    sheet.getRange(10, why).setValue('average of all');
    sheet.getRange(5, score).setValue('section');
  },
};

const middle: Layout = {
  name: 'a list in the middle of a tab, with a second table beside it',
  options: CONFIRMING,
  list: 'Desk',
  headerRow: 5,
  preset: 'VA',
  edits: { E6: '1', E8: '5' },
  make(opened) {
    const sheet = firstSheet(opened, 'Desk');
    fill(sheet, 'C5', [
      ['Client', 'Hourly rate', 'Fun', 'Network'],
      ['Acme', 45, 5, 3],
      ['Beta', 30, 2, 1],
      ['Gamma', 50, 1, 2],
    ]);
    fill(sheet, 'H5', [
      ['Supplier', 'Telephone'],
      ['Paper Ltd', "'030 111"],
      ['Ink Ltd', "'030 222"],
      ['Post', "'030 333"],
      ['Bank', "'030 444"],
    ]);
    fill(sheet, 'A6', [['!'], [''], ['call back']]);
    fill(sheet, 'J6', [['never on Fridays'], ['pays late, be kind'], ['']]);
    fill(sheet, 'C12', [
      ['Item', 'Price'],
      ['Pens', 3],
    ]);
  },
};

const guarded: Layout = {
  name: 'protections, a filter, a chart, hidden columns and rules of her own',
  options: SHARED,
  list: 'Clients',
  headerRow: 1,
  preset: 'VA',
  edits: { C2: '1', C4: '5' },
  make(opened) {
    const sheet = firstSheet(opened, 'Clients');
    fill(sheet, 'A1', [
      ['Client', 'Telephone', 'Fun', 'Network', 'Group', 'Secret'],
      ['Acme', "'0301", 5, 3, 'x', 's1'],
      ['Beta', "'0302", 2, 1, 'y', 's2'],
      ['Gamma', "'0303", 1, 2, 'x', 's3'],
    ]);
    const app = opened.app;
    sheet.getRange('B1:B40').protect();
    sheet
      .getRange('E2:E40')
      .setDataValidation(app.newDataValidation().requireValueInList(['x', 'y']).build());
    const rule = app.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#ffccff');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('E2:E40')]).build()]);
    const filter = sheet.getRange('A1:F4').createFilter();
    filter.setColumnFilterCriteria(5, app.newFilterCriteria().setHiddenValues(['y']).build());
    sheet.hideColumns(6);
    sheet.setColumnWidth(2, 222);
    sheet.setFrozenRows(1);
    opened.spreadsheet.setNamedRange('MY_RATINGS', sheet.getRange('C2:C4'));
    const chart = sheet.newChart().asColumnChart().setNumHeaders(1).setPosition(8, 1, 5, 5);
    const shown = chart.addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:D4'));
    sheet.insertChart(shown.setOption('title', 'Fun').build());
  },
  live(opened) {
    const weights = opened.spreadsheet.getSheetByName('Criteria')!;
    const column = weights.getDataRange().getValues()[0].indexOf('Weight') + 1;
    weights.getRange(5, column).protect();
  },
};

const namesakes: Layout = {
  name: 'tabs of hers with names like ours, and a copy of the list',
  options: CONFIRMING,
  list: 'Clients',
  headerRow: 1,
  preset: 'VA',
  edits: { B2: '1', B4: '5' },
  make(opened) {
    const sheet = firstSheet(opened, 'Clients');
    fill(sheet, 'A1', [
      ['Client', 'Fun', 'Network'],
      ['Acme', 5, 3],
      ['Beta', 2, 1],
      ['Gamma', 1, 2],
    ]);
    tab(opened, 'History', [['When', 'What'], ['1999', 'founded']]);
    tab(opened, 'Verlauf', [['Datum', 'Kunde', 'Notiz'], ['gestern', 'Acme', 'Telefonat']]);
    tab(opened, 'Settings (mine)', [['Key', 'Value'], ['Colour', 'blue']]);
    tab(opened, 'Copy of Clients', [['Client', 'Fun', 'Network'], ['Acme', 3, 3], ['Beta', 3, 3]]);
    tab(opened, 'Totals', [['=SUM(Clients!B2:B4)', '=IF(A1>100,1,"")']]);
  },
  live(opened) {
    opened.spreadsheet.getSheetByName('Clients')!.copyTo(opened.spreadsheet).setName('Clients (backup)');
  },
}; // oxfmt-ignore

const german: Layout = {
  name: 'a German file with prospects, rules, locks and as you type',
  options: { ...CONFIRMING, locale: 'de_DE', userLocale: 'en' },
  list: 'Kunden',
  headerRow: 1,
  preset: 'Practice',
  edits: { B2: '1', B4: '5' },
  added: EXTRAS,
  make(opened) {
    fill(firstSheet(opened, 'Kunden'), 'A1', [
      ['Kunde', 'Faires Honorar', 'Telefon', 'Zahlungsmoral', 'Einnahmen 12 Monate'],
      ['Müller & Söhne', 5, "'030 111", 4, 12000],
      ['Bäckerei Weiß', 2, "'030 222", 1, 3000.5],
      ['Gärtnerei Grün', 1, "'030 333", 2, ''],
      ['Óbuda Kft.', 3, '', 3, 4500],
    ]);
  },
  live(opened) {
    const { spreadsheet, addOn, user } = opened;
    addOn.run('addProspects');
    const prospects = spreadsheet.getSheetByName('Interessenten')!;
    const headers = prospects.getDataRange().getValues()[0].map(String);
    const cell = (header: string): string => cellName(2, headers.indexOf(header) + 1);
    fill(prospects, cell('Interessent'), [["'=Ada"], ['Zuse KG'], ['Café Ö']]);
    fill(prospects, cell('Faires Honorar'), [[4], [1], [5]]);
    fill(prospects, cellName(1, headers.length + 2), [['private'], ['her cousin'], ['too loud'], ['']]);
    lock(spreadsheet.getSheetByName('Kunden')!, 3, 'A');
    addOn.run('switchAsYouType');
    user.type('Kunden', 'B5', '4');
  },
};

const livedIn: Layout = {
  name: 'a list that was set up, with our columns moved and one made anew by herself',
  options: CONFIRMING,
  list: 'Clients',
  headerRow: 1,
  preset: 'VA',
  edits: { B2: '1', B4: '5' },
  laterHers: ['Rank'],
  make(opened) {
    const sheet = firstSheet(opened, 'Clients');
    fill(sheet, 'A1', [
      ['Client', 'Fun', 'Network', 'Telephone'],
      ['Acme', 5, 3, "'0301"],
      ['Beta', 2, 1, "'0302"],
      ['Gamma', 1, 2, "'0303"],
    ]);
  },
  live(opened) {
    const sheet = opened.spreadsheet.getSheetByName('Clients')!;
    const columnOf = (header: string): number =>
      sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].map(String).indexOf(header) + 1;
    const whole = (header: string): GoogleAppsScript.Spreadsheet.Range =>
      sheet.getRange(1, columnOf(header), sheet.getMaxRows(), 1);
    sheet.moveColumns(whole('Tier'), 2);
    sheet.moveColumns(whole('Why'), 4);
    sheet.deleteColumn(columnOf('Rank'));
    sheet.insertColumnsBefore(columnOf('Telephone'), 1);
    const mine = columnOf('Telephone') - 1;
    sheet.getRange(1, mine, 4, 1).clearDataValidations().clearNote().setValues([['Rank'], ['first'], ['second'], ['third']]);
  },
}; // oxfmt-ignore

export const LAYOUTS = {
  fresh,
  plain,
  ownTiers,
  formulas,
  middle,
  guarded,
  namesakes,
  german,
  livedIn,
} as const;

const ROWS = 40;
const COLUMNS = 16;

function firstSheet({ spreadsheet }: OpenSpreadsheet, name: string): Sheet {
  const [sheet] = spreadsheet.getSheets();
  return trim(sheet.setName(name));
}

function tab({ spreadsheet }: OpenSpreadsheet, name: string, cells: readonly (readonly unknown[])[]): Sheet {
  const sheet = trim(spreadsheet.insertSheet(name, spreadsheet.getNumSheets()));
  fill(sheet, 'A1', cells);
  spreadsheet.setActiveSheet(spreadsheet.getSheets()[0]);
  return sheet;
}

function trim(sheet: Sheet): Sheet {
  sheet.deleteRows(ROWS + 1, sheet.getMaxRows() - ROWS);
  sheet.deleteColumns(COLUMNS + 1, sheet.getMaxColumns() - COLUMNS);
  return sheet;
}

function fill(sheet: Sheet, corner: string, cells: readonly (readonly unknown[])[]): void {
  const start = sheet.getRange(corner);
  sheet
    .getRange(start.getRow(), start.getColumn(), cells.length, cells[0].length)
    .setValues(cells.map((row) => [...row]));
}

function lock(sheet: Sheet, row: number, tier: string): void {
  const headers = sheet.getDataRange().getValues()[0].map(String);
  sheet.getRange(row, headers.indexOf('Feste Kategorie') + 1).setValue(tier);
}
