/** How cells look: defaults, resets, words that are taken and words that are ignored. */
/* global SpreadsheetApp, contract, assertSame, assertTrue, assertText, assertThrows, show_ */
const REF_FORMAT = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const FAKES_FORMAT = 'github.com/brucemcpherson/gas-fakes test/testsheets.js (run on live Apps Script)';

[
  ['getBackground', '#ffffff'],
  ['getFontColor', '#000000'],
  ['getFontWeight', 'normal'],
  ['getVerticalAlignment', 'bottom'],
  ['getNumberFormat', '0.###############'],
  ['getNote', ''],
  ['getDataValidation', null],
].forEach(function (row) {
  contract(
    'Range defaults',
    row[0] + ' of an untouched cell is ' + show_(row[1]),
    FAKES_FORMAT,
    function (t) {
      assertSame(t.sheet.getRange('A1')[row[0]](), row[1]);
    },
  );
});
[
  ['setBackground', 'getBackground', 'red', '#ff0000'],
  ['setBackground', 'getBackground', 'LIGHTCORAL', '#f08080'],
  ['setBackground', 'getBackground', '#ABCDEF', '#abcdef'],
  ['setBackground', 'getBackground', null, '#ffffff'],
  ['setBackgrounds', 'getBackgrounds', '#ABCDEF', '#abcdef'],
  ['setBackgrounds', 'getBackgrounds', null, '#ffffff'],
  ['setFontColor', 'getFontColors', 'navy', '#000080'],
  ['setFontColor', 'getFontColor', null, '#000000'],
  ['setFontWeight', 'getFontWeight', 'bold', 'bold'],
  ['setFontWeight', 'getFontWeights', null, 'normal'],
  ['setFontWeights', 'getFontWeights', 'bold', 'bold'],
  ['setFontWeights', 'getFontWeight', null, 'normal'],
  ['setVerticalAlignments', 'getVerticalAlignments', 'middle', 'middle'],
  ['setVerticalAlignments', 'getVerticalAlignment', null, 'bottom'],
  ['setNumberFormat', 'getNumberFormat', '0.00', '0.00'],
  ['setNumberFormats', 'getNumberFormats', '0.00', '0.00'],
  ['setNumberFormat', 'getNumberFormat', 'general', '0.###############'],
  ['setNumberFormats', 'getNumberFormats', 'general', '0.###############'],
  ['setWraps', 'getWraps', true, true],
  ['setWraps', 'getWraps', false, false],
].forEach(function (row) {
  contract('Range.' + row[0], show_(row[2]) + ' reads back as ' + show_(row[3]), FAKES_FORMAT, function (t) {
    const range = t.sheet.getRange('B2:C3');
    range.setBackground('#123456').setFontColor('#123456');
    const isTable = row[0].endsWith('s');
    const line = [row[2], row[2]];
    assertTrue(range[row[0]](isTable ? [line, line] : row[2]) === range);
    const read = t.sheet.getRange('C3')[row[1]]();
    assertSame(row[1].endsWith('s') ? read : [[read]], [[row[3]]]);
  });
});
contract(
  'Range.setBackground',
  'a colour that is none is ignored',
  'https://issuetracker.google.com/issues/428869869',
  function (t) {
    t.sheet.getRange('A1').setBackground('blue').setBackground('foo');
    assertSame(t.sheet.getRange('A1').getBackground(), '#0000ff');
  },
);
contract(
  'Range.setBackgrounds',
  'refuses another shape',
  'github.com/alpatania/sassafras#8 (the same text for all setters of tables)',
  function (t) {
    assertThrows(function () {
      t.sheet.getRange('A1:B1').setBackgrounds([['red']]);
    }, 'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.');
  },
);
contract(
  'Range.setTextStyles',
  'gives each cell its own, and leaves what a style does not set',
  FAKES_FORMAT,
  function (t) {
    const range = t.sheet.getRange('A1:B1');
    const newStyle = SpreadsheetApp.newTextStyle;
    const italic = newStyle().setItalic(true).build();
    range.setTextStyles([[italic, italic]]);
    range.setTextStyles([
      [newStyle().setBold(true).build(), newStyle().setForegroundColor('#ff0000').build()],
    ]);
    assertSame(range.getFontWeights()[0], ['bold', 'normal']);
    assertSame(range.getFontStyles()[0], ['italic', 'italic']);
    assertSame(range.getFontColors()[0], ['#000000', '#ff0000']);
  },
);
contract(
  'Number formats',
  'a typed date gives a general cell a date format, which stays when the content goes',
  'observed in Sheets: a number typed where a date was shows as a date',
  function (t) {
    const cell = t.sheet.getRange('A1');
    cell.setValue('2026-01-05');
    cell.clearContent();
    cell.setValue(1);
    assertTrue(cell.getValue() instanceof Date);
  },
);
contract(
  'Number formats',
  'an explicit format is not replaced by what is typed',
  'https://developers.google.com/workspace/sheets/api/guides/formats',
  function (t) {
    const cell = t.sheet.getRange('A1').setNumberFormat('0.000');
    cell.setValue('10%');
    assertSame(cell.getNumberFormat(), '0.000');
    assertSame(cell.getValue(), 0.1);
  },
);
contract(
  'Number formats',
  'a Date with a time shows with 24 hours',
  'observed in Sheets: NOW() and dates of scripts show as M/d/yyyy H:mm:ss in en_US',
  function (t) {
    t.spreadsheet.setSpreadsheetLocale('en_US');
    t.spreadsheet.setSpreadsheetTimeZone('Etc/GMT');
    const cell = t.sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 5, 14, 30, 0)));
    assertSame(cell.getDisplayValue(), '1/5/2026 14:30:00');
  },
);
