/** What another person does to an open spreadsheet while a script runs: what it does to cells, and that no trigger answers. */
import { AddOn } from '../add-on';
import { createAppsScript, inspectWorld } from '../apps-script';
import { OtherUser } from '../other-user';

function open(locale = 'en_US') {
  const globals = createAppsScript({ locale });
  const inspection = inspectWorld(globals);
  const sheet = globals.SpreadsheetApp.create('Test').getSheets()[0]!;
  sheet.getRange('A1:B4').setValues([
    ['Name', 'Twice'],
    ['Beta', '=LEN(A2)*2'],
    ['Acme Ltd', '=LEN(A3)*2'],
    ['Cara', ''],
  ]);
  const rows = () => sheet.getDataRange().getValues();
  return { globals, inspection, sheet, rows, other: new OtherUser(inspection) };
}

test('rows and columns come and go, and formulas follow', () => {
  const { other, rows, sheet } = open();
  other.insertLine('Sheet1', 'row', 2);
  other.deleteLine('Sheet1', 'row', 5);
  other.insertLine('sheet1', 'column', 1);
  expect(rows()).toEqual([
    ['', 'Name', 'Twice'],
    ['', '', ''],
    ['', 'Beta', 8],
    ['', 'Acme Ltd', 16],
  ]);
  expect(sheet.getRange('C3').getFormula()).toBe('=LEN(B3)*2');
  other.deleteLine('Sheet1', 'column', 2);
  expect(sheet.getRange('B3').getFormula()).toBe('=LEN(#REF!)*2');
});

test('rows are sorted whole', () => {
  const { other, rows } = open();
  other.sortRows('Sheet1', 'A2:B4', 1);
  expect(rows().slice(1)).toEqual([
    ['Acme Ltd', 16],
    ['Beta', 8],
    ['Cara', ''],
  ]);
  other.sortRows('Sheet1', 'A2:B4', 1, false);
  expect(rows().map(([name]) => name)).toEqual(['Name', 'Cara', 'Beta', 'Acme Ltd']);
});

test('a text is read as typed, in the locale of the spreadsheet and whatever the script that runs may do', () => {
  const { other, sheet, inspection } = open('de_DE');
  inspection.world.authMode = 'CUSTOM_FUNCTION';
  other.type('Sheet1', 'C1', '4,5');
  expect(inspection.world.authMode).toBe('CUSTOM_FUNCTION');
  expect(sheet.getRange('C1').getValue()).toBe(4.5);
});

test('no trigger answers', () => {
  const { globals, inspection, other } = open();
  const code = 'function onEdit() { console.log("edited"); }';
  new AddOn({ code, globals: { ...globals }, world: inspection.world });
  other.type('Sheet1', 'A1', 'x');
  expect(inspection.world.consoleLines).toEqual([]);
});

test('what is not there is named', () => {
  const { other } = open();
  expect(() => other.insertLine('Clients', 'row', 1)).toThrow('There is no tab "Clients".');
  expect(() => other.type('Sheet1', 'here', 'x')).toThrow('Cannot edit "here"');
});
