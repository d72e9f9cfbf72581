/** Spreadsheets: their sheets, names, settings. */
/* global SpreadsheetApp, contract, contractAlone, assertSame, assertTrue, assertText, assertThrows */
const REF_SPREADSHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet';
const REF_APP = 'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app';
const LIVE_ERRORS = 'github.com/RomainVialard/ErrorHandler and Sheets itself (texts of live errors)';

function names_(spreadsheet) {
  return spreadsheet.getSheets().map(function (sheet) {
    return sheet.getName();
  });
}

contractAlone(
  'SpreadsheetApp.create',
  'one sheet named Sheet1, of the size asked for',
  REF_APP + '#createname,-rows,-columns',
  function () {
    const spreadsheet = SpreadsheetApp.create('Finances', 50, 5);
    assertSame(spreadsheet.getNumSheets(), 1);
    const sheet = spreadsheet.getSheets()[0];
    assertSame(
      [sheet.getName(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getSheetId()],
      ['Sheet1', 50, 5, 0],
    );
  },
);
contract(
  'SpreadsheetApp.setActiveSpreadsheet',
  'becomes the active one',
  REF_APP + '#setactivespreadsheetnewactivespreadsheet',
  function (t) {
    SpreadsheetApp.setActiveSpreadsheet(t.spreadsheet);
    assertSame(SpreadsheetApp.getActiveSpreadsheet().getId(), t.spreadsheet.getId());
    assertSame(SpreadsheetApp.getActiveSheet().getName(), 'Sheet1');
  },
);
contract('Spreadsheet', 'is text "Spreadsheet" and JSON {}', REF_SPREADSHEET, function (t) {
  assertSame(
    [String(t.spreadsheet), JSON.stringify(t.spreadsheet), JSON.stringify(t.sheet)],
    ['Spreadsheet', '{}', '{}'],
  );
});
contract(
  'Spreadsheet.getSheetByName',
  'null when there is none',
  REF_SPREADSHEET + '#getsheetbynamename',
  function (t) {
    assertSame(t.spreadsheet.getSheetByName('Sheet1').getSheetId(), t.sheet.getSheetId());
    assertSame(t.spreadsheet.getSheetByName('nope'), null);
  },
);
contractAlone(
  'Spreadsheet.insertSheet',
  'stands after the active sheet and becomes active',
  REF_SPREADSHEET + '#insertsheet',
  function (t) {
    t.spreadsheet.insertSheet('B');
    t.spreadsheet.setActiveSheet(t.sheet);
    t.spreadsheet.insertSheet('A');
    assertSame(names_(t.spreadsheet), ['Sheet1', 'A', 'B']);
    assertSame(t.spreadsheet.getActiveSheet().getName(), 'A');
  },
);
contractAlone(
  'Spreadsheet.insertSheet',
  'index counts from 0',
  REF_SPREADSHEET + '#insertsheetsheetname,-sheetindex',
  function (t) {
    t.spreadsheet.insertSheet('First', 0);
    t.spreadsheet.insertSheet(2);
    assertSame(names_(t.spreadsheet), ['First', 'Sheet1', 'Sheet3']);
  },
);
contract(
  'Spreadsheet.insertSheet',
  'from a template',
  REF_SPREADSHEET + '#insertsheetsheetname,-options',
  function (t) {
    t.sheet.getRange('A1').setValue('x');
    assertSame(t.spreadsheet.insertSheet('Copy', { template: t.sheet }).getRange('A1').getValue(), 'x');
  },
);
contractAlone('Spreadsheet.insertSheet', 'refuses a name that is taken', LIVE_ERRORS, function (t) {
  const error = assertThrows(function () {
    t.spreadsheet.insertSheet('Sheet1');
  }, 'A sheet with the name "Sheet1" already exists. Please enter another name.');
  assertSame(error.name, 'Exception');
  assertSame(t.spreadsheet.getNumSheets(), 1);
});
contractAlone('Spreadsheet.deleteSheet', 'the last sheet stays', LIVE_ERRORS, function (t) {
  assertThrows(function () {
    t.spreadsheet.deleteSheet(t.sheet);
  }, "You can't remove all the sheets in a document.");
});
contractAlone('Spreadsheet.deleteSheet', 'the last visible sheet stays', LIVE_ERRORS, function (t) {
  const second = t.spreadsheet.insertSheet('Second');
  second.hideSheet();
  assertThrows(function () {
    t.spreadsheet.deleteSheet(t.sheet);
  }, "You can't remove all the visible sheets in a document.");
});
contract('Spreadsheet.deleteSheet', 'references to it become errors', 'Sheets: #REF!', function (t) {
  const second = t.spreadsheet.insertSheet('Second');
  t.sheet.getRange('A1').setFormula('=Second!A1');
  t.spreadsheet.deleteSheet(second);
  assertSame(t.sheet.getRange('A1').getValue(), '#REF!');
});
contract(
  'Spreadsheet named ranges',
  'set, found whatever sheet they are on, null when missing, removed',
  REF_SPREADSHEET + '#getrangebynamename',
  function (t) {
    assertSame(t.spreadsheet.getRangeByName('MISSING'), null);
    t.spreadsheet.setNamedRange('HOURS', t.sheet.getRange('A1:A5'));
    t.spreadsheet.setNamedRange('HOURS', t.sheet.getRange('B1:B5'));
    assertSame(t.spreadsheet.getRangeByName('HOURS').getA1Notation(), 'B1:B5');
    assertSame(t.spreadsheet.getNamedRanges().length, 1);
    t.sheet.getRange('D1').setFormula('=SUM(HOURS)');
    t.sheet.getRange('B1').setValue(3);
    assertSame(t.sheet.getRange('D1').getValue(), 3);
    t.spreadsheet.getNamedRanges()[0].remove();
    assertSame(t.spreadsheet.getRangeByName('HOURS'), null);
  },
);
contract('Spreadsheet', 'locale, time zone', REF_SPREADSHEET, function (t) {
  t.spreadsheet.setSpreadsheetLocale('de_DE');
  t.spreadsheet.setSpreadsheetTimeZone('Europe/Berlin');
  assertSame(
    [t.spreadsheet.getSpreadsheetLocale(), t.spreadsheet.getSpreadsheetTimeZone()],
    ['de_DE', 'Europe/Berlin'],
  );
  t.sheet.getRange('A1').setValue('1,5');
  assertSame(t.sheet.getRange('A1').getValue(), 1.5);
  t.sheet.getRange('A2').setValue(2.5);
  assertSame(t.sheet.getRange('A2').getDisplayValue(), '2,5');
});
contract('Spreadsheet.getRange', 'refuses numbers', LIVE_ERRORS, function (t) {
  assertThrows(function () {
    t.spreadsheet.getRange(1, 1);
  }, "The parameters (number,number) don't match the method signature for SpreadsheetApp.Spreadsheet.getRange.");
});
contract(
  'Enums',
  'constants are texts to look at and equal to themselves',
  REF_APP + ' (enumerations)',
  function () {
    assertText(SpreadsheetApp.ProtectionType.RANGE, 'RANGE');
    assertTrue(SpreadsheetApp.ProtectionType.RANGE === SpreadsheetApp.ProtectionType.RANGE);
    assertSame(SpreadsheetApp.ProtectionType.SHEET.compareTo(SpreadsheetApp.ProtectionType.SHEET), 0);
    assertSame(SpreadsheetApp.ProtectionType.SHEET.name(), 'SHEET');
  },
);
contractAlone('Spreadsheet.copy', 'a spreadsheet of its own', REF_SPREADSHEET + '#copyname', function (t) {
  t.sheet.getRange('A1').setValue('x');
  const copy = t.spreadsheet.copy('Twin');
  copy.getSheets()[0].getRange('A1').setValue('y');
  assertSame(t.sheet.getRange('A1').getValue(), 'x');
});
