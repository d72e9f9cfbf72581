/** How cells look: defaults, resets, words that are taken and words that are ignored. */
/* global SpreadsheetApp, contract, assertSame, assertTrue, assertText, assertThrows, show_ */
const REF_FORMAT = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const FAKES_FORMAT = 'github.com/brucemcpherson/gas-fakes test/testsheets.js (run on live Apps Script)';

[
  ['getBackground', '#ffffff'],
  ['getFontColor', '#000000'],
  ['getFontFamily', 'Arial'],
  ['getFontSize', 10],
  ['getFontWeight', 'normal'],
  ['getFontStyle', 'normal'],
  ['getFontLine', 'none'],
  ['getHorizontalAlignment', 'general'],
  ['getVerticalAlignment', 'bottom'],
  ['getNumberFormat', '0.###############'],
  ['getWrap', true],
  ['getTextDirection', null],
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
contract('Range defaults', 'an untouched cell overflows', FAKES_FORMAT, function (t) {
  assertText(t.sheet.getRange('A1').getWrapStrategy(), 'OVERFLOW');
});
contract('Range defaults', 'an untouched cell is not rotated', FAKES_FORMAT, function (t) {
  const rotation = t.sheet.getRange('A1').getTextRotation();
  assertSame([rotation.getDegrees(), rotation.isVertical()], [0, false]);
});
[
  // [property, plural, given, read back]
  ['Background', 'Backgrounds', 'red', '#ff0000'],
  ['Background', 'Backgrounds', 'LIGHTCORAL', '#f08080'],
  ['Background', 'Backgrounds', '#ABCDEF', '#abcdef'],
  ['Background', 'Backgrounds', null, '#ffffff'],
  ['FontColor', 'FontColors', 'navy', '#000080'],
  ['FontColor', 'FontColors', null, '#000000'],
  ['FontFamily', 'FontFamilies', 'Verdana', 'Verdana'],
  ['FontSize', 'FontSizes', 14, 14],
  ['FontWeight', 'FontWeights', 'bold', 'bold'],
  ['FontWeight', 'FontWeights', null, 'normal'],
  ['FontStyle', 'FontStyles', 'italic', 'italic'],
  ['FontLine', 'FontLines', 'underline', 'underline'],
  ['FontLine', 'FontLines', 'line-through', 'line-through'],
  ['FontLine', 'FontLines', null, 'none'],
  ['HorizontalAlignment', 'HorizontalAlignments', 'center', 'center'],
  ['HorizontalAlignment', 'HorizontalAlignments', 'normal', 'general-left'],
  ['HorizontalAlignment', 'HorizontalAlignments', null, 'general'],
  ['VerticalAlignment', 'VerticalAlignments', 'middle', 'middle'],
  ['VerticalAlignment', 'VerticalAlignments', null, 'bottom'],
  ['NumberFormat', 'NumberFormats', '0.00', '0.00'],
  ['NumberFormat', 'NumberFormats', 'general', '0.###############'],
  ['Wrap', 'Wraps', true, true],
  ['Wrap', 'Wraps', false, false],
].forEach(function (row) {
  contract(
    'Range.set' + row[0],
    show_(row[2]) + ' reads back as ' + show_(row[3]),
    FAKES_FORMAT,
    function (t) {
      const range = t.sheet.getRange('B2:C3');
      range.setBackground('#123456').setFontColor('#123456');
      assertTrue(range['set' + row[0]](row[2]) === range);
      assertSame(t.sheet.getRange('C3')['get' + row[0]](), row[3]);
      range['set' + row[1]]([
        [row[2], row[2]],
        [row[2], row[2]],
      ]);
      assertSame(t.sheet.getRange('B3:C3')['get' + row[1]](), [[row[3], row[3]]]);
    },
  );
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
  'Range.setBackgroundRGB',
  'takes three numbers',
  REF_FORMAT + '#setbackgroundrgbred,-green,-blue',
  function (t) {
    t.sheet.getRange('A1').setBackgroundRGB(255, 128, 0);
    assertSame(t.sheet.getRange('A1').getBackground(), '#ff8000');
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
contract('Range.setWrapStrategy', 'wrapping follows the strategy', FAKES_FORMAT, function (t) {
  const cell = t.sheet.getRange('A1');
  cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
  assertSame(cell.getWrap(), false);
  cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  assertSame(cell.getWrap(), false);
  cell.setWrap(true);
  assertText(cell.getWrapStrategy(), 'WRAP');
});
contract('Range.setTextRotation', 'degrees, or vertical', FAKES_FORMAT, function (t) {
  const cell = t.sheet.getRange('A1');
  assertSame(cell.setTextRotation(45).getTextRotation().getDegrees(), 45);
  cell.setVerticalText(true);
  assertSame([cell.getTextRotation().getDegrees(), cell.getTextRotation().isVertical()], [0, true]);
});
contract(
  'Range.setTextDirection',
  'null goes back to no direction',
  'github.com/brucemcpherson/gas-fakes notes/oddities.md',
  function (t) {
    const cell = t.sheet.getRange('A1');
    cell.setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
    assertText(cell.getTextDirection(), 'RIGHT_TO_LEFT');
    assertSame(cell.setTextDirection(null).getTextDirection(), null);
  },
);
contract('Range.setFontColorObject', 'theme colours stay theme colours', FAKES_FORMAT, function (t) {
  const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
  t.sheet.getRange('A1').setFontColorObject(accent);
  assertText(t.sheet.getRange('A1').getFontColorObject().asThemeColor().getThemeColorType(), 'ACCENT1');
});
contract('Range.getTextStyle', 'an untouched cell', FAKES_FORMAT, function (t) {
  const style = t.sheet.getRange('A1').getTextStyle();
  assertSame(
    [
      style.getFontSize(),
      style.getFontFamily(),
      style.isBold(),
      style.isItalic(),
      style.isUnderline(),
      style.isStrikethrough(),
      style.getForegroundColor(),
    ],
    [10, 'arial,sans,sans-serif', false, false, false, false, '#000000'],
  );
});
contract('Range.setTextStyle', 'sets only what the style sets', FAKES_FORMAT, function (t) {
  const range = t.sheet.getRange('A1:B1').setFontSize(20);
  range.setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).build());
  assertSame([t.sheet.getRange('B1').getFontWeight(), t.sheet.getRange('B1').getFontSize()], ['bold', 20]);
});
contract('Range.setRichTextValue', 'stretches with styles and links', FAKES_FORMAT, function (t) {
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  const value = SpreadsheetApp.newRichTextValue()
    .setText('Bold Link')
    .setTextStyle(0, 4, bold)
    .setLinkUrl(5, 9, 'https://example.com')
    .build();
  t.sheet.getRange('A1').setRichTextValue(value);
  const runs = t.sheet.getRange('A1').getRichTextValue().getRuns();
  assertSame(
    runs.map(function (run) {
      return run.getText();
    }),
    ['Bold', ' ', 'Link'],
  );
  assertTrue(runs[0].getTextStyle().isBold());
  assertSame(runs[2].getLinkUrl(), 'https://example.com');
  assertSame(t.sheet.getRange('A1').getValue(), 'Bold Link');
});
contract(
  'Range.setBorder',
  'accepts true, false and null',
  REF_FORMAT + '#setbordertop,-left,-bottom,-right,-vertical,-horizontal',
  function (t) {
    const range = t.sheet.getRange('A1:B2');
    assertTrue(range.setBorder(true, true, true, true, false, null) === range);
    assertTrue(
      range.setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED) === range,
    );
    assertThrows(function () {
      range.setBorder('yes', true, true, true, false, null);
    }, "don't match the method signature for SpreadsheetApp.Range.setBorder.");
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
