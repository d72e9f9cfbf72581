/** Where ranges are: addresses, origins, bounds, and what happens to them when rows move. */
/* global SpreadsheetApp, contract, assertSame, assertThrows */
const REF_SHEET = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';
const REF_RANGE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const GAS_FAKES = 'github.com/brucemcpherson/gas-fakes test/testsheets.js (run on live Apps Script)';
const ERROR_HANDLER = 'github.com/RomainVialard/ErrorHandler (errors logged by live add-ons)';

[
  // [notation, A1, row, column, rows, columns]
  ['B3', 'B3', 3, 2, 1, 1],
  ['$B$3', 'B3', 3, 2, 1, 1],
  ['b3:c4', 'B3:C4', 3, 2, 2, 2],
  ['C4:B3', 'B3:C4', 3, 2, 2, 2],
  ['B:C', 'B:C', 1, 2, 1000, 2],
  ['2:5', '2:5', 2, 1, 4, 26],
  ['B2:C', 'B2:C', 2, 2, 999, 2],
  ['Z1000', 'Z1000', 1000, 26, 1, 1],
  ['Sheet1!A1:B2', 'A1:B2', 1, 1, 2, 2],
  ["'Sheet1'!A1:B2", 'A1:B2', 1, 1, 2, 2],
  ['R5C3', 'C5', 5, 3, 1, 1],
  ['R2C2:R4C5', 'B2:E4', 2, 2, 3, 4],
  ['R10C5:R1C2', 'B1:E10', 1, 2, 10, 4],
  ['r1c1:r2c2', 'A1:B2', 1, 1, 2, 2],
].forEach(function (row) {
  contract(
    'Sheet.getRange(notation)',
    row[0] + ' is ' + row[1],
    REF_SHEET + '#getrangea1notation; ' + GAS_FAKES,
    function (t) {
      const range = t.sheet.getRange(row[0]);
      assertSame(range.getA1Notation(), row[1]);
      assertSame(
        [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()],
        row.slice(2),
      );
    },
  );
});

contract(
  'Sheet.getRange(row, column…)',
  'rows and columns count from 1',
  REF_SHEET + '#getrangerow,-column',
  function (t) {
    assertSame(t.sheet.getRange(1, 1).getA1Notation(), 'A1');
    assertSame(t.sheet.getRange(2, 3, 4).getA1Notation(), 'C2:C5');
    assertSame(t.sheet.getRange(2, 3, 4, 2).getA1Notation(), 'C2:D5');
  },
);
contract(
  'Sheet.getRange(row, column…)',
  'fractions are cut off',
  REF_SHEET + ' (Integer parameters)',
  function (t) {
    assertSame(t.sheet.getRange(2.9, 1.2).getA1Notation(), 'A2');
  },
);
contract(
  'Sheet.getRange(row, column…)',
  'texts that spell numbers are numbers',
  REF_SHEET + ' (Integer parameters)',
  function (t) {
    assertSame(t.sheet.getRange('2', '3').getA1Notation(), 'C2');
  },
);
[
  [0, 1, 1, 1, 'The starting row of the range is too small.'],
  [1, 0, 1, 1, 'The starting column of the range is too small.'],
  [1, 1, 0, 1, 'The number of rows in the range must be at least 1.'],
  [1, 1, 1, 0, 'The number of columns in the range must be at least 1.'],
  [1001, 1, 1, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
  [1, 27, 1, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
  [999, 1, 3, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
].forEach(function (row) {
  contract(
    'Sheet.getRange(row, column…)',
    'refuses ' + row.slice(0, 4).join(', '),
    ERROR_HANDLER,
    function (t) {
      const error = assertThrows(function () {
        t.sheet.getRange(row[0], row[1], row[2], row[3]);
      }, row[4]);
      assertSame(error.name, 'Exception');
    },
  );
});
[
  ['a word and a number', ['x', 1], '(String,number)'],
  ['nothing', [], '()'],
  ['null and a number', [null, 1], '(null,number)'],
  ['undefined counts as null', [undefined, 1], '(null,number)'],
].forEach(function (row) {
  contract(
    'Sheet.getRange(row, column…)',
    'names the types it does not take: ' + row[0],
    ERROR_HANDLER,
    function (t) {
      assertThrows(
        function () {
          t.sheet.getRange.apply(t.sheet, row[1]);
        },
        'The parameters ' + row[2] + " don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    },
  );
});
['No sheet!A1', 'not a range', 'A0', ''].forEach(function (notation) {
  contract('Sheet.getRange(notation)', 'cannot find "' + notation + '"', ERROR_HANDLER, function (t) {
    assertThrows(function () {
      t.sheet.getRange(notation);
    }, 'Range not found');
  });
});
contract('Sheet.getRange(notation)', 'finds a named range', REF_SHEET + '#getrangea1notation', function (t) {
  t.spreadsheet.setNamedRange('MY_TAXES', t.sheet.getRange('B2:C3'));
  assertSame(t.sheet.getRange('MY_TAXES').getA1Notation(), 'B2:C3');
});
contract(
  'Sheet.getRange(notation)',
  'finds a quoted sheet, wherever it is asked',
  REF_SHEET + '#getrangea1notation',
  function (t) {
    const other = t.spreadsheet.insertSheet("It's here");
    assertSame(t.sheet.getRange("'It''s here'!C3").getSheet().getName(), other.getName());
  },
);
contract(
  'Spreadsheet.getRange',
  'a notation without a sheet is on the active sheet',
  'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getrangea1notation',
  function (t) {
    const second = t.spreadsheet.insertSheet('Second');
    assertSame(t.spreadsheet.getRange('A1').getSheet().getName(), 'Second');
    second.activate();
    t.spreadsheet.setActiveSheet(t.sheet);
    assertSame(t.spreadsheet.getRange('A1').getSheet().getName(), 'Sheet1');
  },
);
contract(
  'Range',
  'a range is fixed coordinates: it does not follow its cells when a row is inserted above',
  REF_RANGE + ' (a range is a group of cells; observed, no document says more)',
  function (t) {
    t.sheet.getRange('A1:A3').setValues([['one'], ['two'], ['three']]);
    const range = t.sheet.getRange('A2');
    t.sheet.insertRowBefore(1);
    assertSame(range.getA1Notation(), 'A2');
    assertSame(range.getValue(), 'one');
    t.sheet.deleteRows(1, 2);
    assertSame(range.getA1Notation(), 'A2');
    assertSame(range.getValue(), 'three');
  },
);
contract('Range', 'a range whose rows were deleted cannot be read', ERROR_HANDLER, function (t) {
  const range = t.sheet.getRange('A1000');
  t.sheet.deleteRow(1);
  assertThrows(function () {
    range.getValue();
  }, 'outside the dimensions of the sheet');
});
contract(
  'Range',
  'is text "Range" and JSON {}',
  'https://developers.google.com/apps-script/reference/spreadsheet/range; service objects have no data of their own',
  function (t) {
    assertSame(String(t.sheet.getRange('A1')), 'Range');
    assertSame(JSON.stringify(t.sheet.getRange('A1')), '{}');
  },
);
contract('Range', 'last row and column, size, sheet', REF_RANGE, function (t) {
  const range = t.sheet.getRange('B2:D6');
  assertSame(
    [range.getLastRow(), range.getLastColumn(), range.getNumRows(), range.getNumColumns(), range.getRow()],
    [6, 4, 5, 3, 2],
  );
  assertSame(range.getSheet().getName(), 'Sheet1');
});
contract(
  'RangeList',
  'passes a change on to each of its ranges',
  'https://developers.google.com/apps-script/reference/spreadsheet/range-list',
  function (t) {
    const list = t.sheet.getRangeList(['A1', 'C3:D4']);
    assertSame(
      list.getRanges().map(function (range) {
        return range.getA1Notation();
      }),
      ['A1', 'C3:D4'],
    );
    list.setValue('x');
    assertSame([t.sheet.getRange('A1').getValue(), t.sheet.getRange('D4').getValue()], ['x', 'x']);
    list.clearContent();
    assertSame(t.sheet.getRange('D4').getValue(), '');
  },
);
contract(
  'Sheet.getRange(notation)',
  'an address beyond the edge is found, but cannot be used',
  GAS_FAKES + ', getRange("RC1") on 26 columns',
  function (t) {
    const range = t.sheet.getRange('RC1');
    assertSame(range.getA1Notation(), 'RC1');
    assertThrows(function () {
      range.getValue();
    }, 'outside the dimensions of the sheet');
  },
);
contract(
  'Sheet.getRange(notation)',
  'nothing before the exclamation mark means this sheet',
  'github.com/brucemcpherson/gas-fakes test/testsheetssets.js (run on live Apps Script)',
  function (t) {
    assertSame(t.sheet.getRange('!c2:e5').getA1Notation(), 'C2:E5');
  },
);
