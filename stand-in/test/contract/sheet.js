/** Sheets: extent, rows and columns, names, order, visibility. */
/* global SpreadsheetApp, contract, contractAlone, assertSame, assertTrue, assertText, assertThrows */
const REF_SHEETS = 'https://developers.google.com/apps-script/reference/spreadsheet/sheet';
const FAKES_SHEETS = 'github.com/brucemcpherson/gas-fakes test/testsheets.js (run on live Apps Script)';
const OBSERVED_ERRORS = 'github.com/RomainVialard/ErrorHandler and Sheets itself (texts of live errors)';

function column_(t, values) {
  t.sheet.getRange(1, 1, values.length, 1).setValues(
    values.map(function (value) {
      return [value];
    }),
  );
}
function read_(t, notation) {
  return t.sheet
    .getRange(notation)
    .getValues()
    .map(function (row) {
      return row[0];
    });
}

contract(
  'Sheet.moveColumns',
  'goes before the column that is now at the destination; formulas, notes, formats and widths follow',
  REF_SHEETS + '#movecolumnscolumnspec,-destinationindex',
  function (t) {
    t.sheet.getRange('A1:E1').setValues([['a', 'b', 'c', 'd', '=C1&"!"']]);
    t.sheet.getRange('D1').setNote('of d').setBackground('#ff0000');
    t.sheet.setColumnWidth(4, 150);
    t.sheet.moveColumns(t.sheet.getRange('D1:D2'), 2);
    assertSame(t.sheet.getRange('A1:E1').getValues(), [['a', 'd', 'b', 'c', 'c!']]);
    assertSame(t.sheet.getRange('E1').getFormula(), '=D1&"!"');
    const moved = t.sheet.getRange('B1');
    assertSame([moved.getNote(), moved.getBackground(), t.sheet.getColumnWidth(2)], ['of d', '#ff0000', 150]);
    t.sheet.moveColumns(t.sheet.getRange('B1:C1'), 5);
    assertSame(t.sheet.getRange('A1:E1').getValues(), [['a', 'c', 'd', 'b', 'c!']]);
  },
);
contract(
  'Sheet.moveColumns',
  'tears no merged cell apart',
  'assumed: no source says which error',
  function (t) {
    t.sheet.getRange('A1:C1').merge();
    assertThrows(function () {
      t.sheet.moveColumns(t.sheet.getRange('E1'), 2);
    });
    assertThrows(function () {
      t.sheet.moveColumns(t.sheet.getRange('C1'), 6);
    });
    t.sheet.moveColumns(t.sheet.getRange('A1:C1'), 6);
    assertSame(t.sheet.getRange('C1').getMergedRanges()[0].getA1Notation(), 'C1:E1');
  },
);
contract(
  'Sheet extent',
  'an empty sheet has no last row, and A1 as its data',
  REF_SHEETS + '#getdatarange',
  function (t) {
    assertSame([t.sheet.getLastRow(), t.sheet.getLastColumn()], [0, 0]);
    assertSame(t.sheet.getDataRange().getA1Notation(), 'A1');
    assertSame(t.sheet.getDataRange().getValues(), [['']]);
  },
);
contract(
  'Sheet extent',
  'data starts at A1 even when the first cell used does not',
  REF_SHEETS + '#getdatarange',
  function (t) {
    t.sheet.getRange('C4').setValue(1);
    assertSame(t.sheet.getDataRange().getA1Notation(), 'A1:C4');
    assertSame([t.sheet.getLastRow(), t.sheet.getLastColumn()], [4, 3]);
  },
);
contract(
  'Sheet extent',
  'formats and notes are not content, a formula that shows nothing is',
  REF_SHEETS + '#getlastrow; observed for formulas',
  function (t) {
    t.sheet.getRange('A9').setBackground('red').setNote('n');
    assertSame(t.sheet.getLastRow(), 0);
    t.sheet.getRange('A5').setFormula('=""');
    assertSame(t.sheet.getLastRow(), 5);
  },
);
contract(
  'Sheet extent',
  'a new sheet has 1000 rows and 26 columns',
  REF_SHEETS + '#getmaxrows',
  function (t) {
    assertSame([t.sheet.getMaxRows(), t.sheet.getMaxColumns()], [1000, 26]);
  },
);

[
  ['insertRowBefore', [2], ['1', '', '2', '3'], 1001],
  ['insertRowAfter', [2], ['1', '2', '', '3'], 1001],
  ['insertRowsBefore', [1, 2], ['', '', '1', '2'], 1002],
  ['insertRowsAfter', [1, 2], ['1', '', '', '2'], 1002],
  ['deleteRow', [2], ['1', '3', '', ''], 999],
  ['deleteRows', [1, 2], ['3', '', '', ''], 998],
].forEach(function (row) {
  contract('Sheet rows', row[0] + '(' + row[1].join(', ') + ')', REF_SHEETS, function (t) {
    t.sheet.getRange('A1:A3').setNumberFormat('@');
    column_(t, ['1', '2', '3']);
    t.sheet[row[0]].apply(t.sheet, row[1]);
    assertSame(read_(t, 'A1:A4'), row[2]);
    assertSame(t.sheet.getMaxRows(), row[3]);
  });
});
[
  ['insertColumnBefore', [2], [1, '', 2, 3], 27],
  ['insertColumnsBefore', [1, 2], ['', '', 1, 2], 28],
  ['insertColumnsAfter', [1, 2], [1, '', '', 2], 28],
  ['deleteColumn', [2], [1, 3, '', ''], 25],
  ['deleteColumns', [1, 2], [3, '', '', ''], 24],
].forEach(function (row) {
  contract('Sheet columns', row[0] + '(' + row[1].join(', ') + ')', REF_SHEETS, function (t) {
    t.sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
    t.sheet[row[0]].apply(t.sheet, row[1]);
    assertSame(t.sheet.getRange('A1:D1').getValues()[0], row[2]);
    assertSame(t.sheet.getMaxColumns(), row[3]);
  });
});
contract(
  'Sheet rows',
  'formulas follow inserted and deleted rows',
  'Sheets: references are kept',
  function (t) {
    column_(t, [1, 2, 3]);
    t.sheet.getRange('C1').setFormula('=SUM(A1:A3)+A3');
    t.sheet.insertRowBefore(2);
    assertSame(t.sheet.getRange('C1').getFormula(), '=SUM(A1:A4)+A4');
    t.sheet.deleteRow(4);
    assertSame(t.sheet.getRange('C1').getFormula(), '=SUM(A1:A3)+#REF!');
  },
);
contract(
  'Sheet rows',
  'named ranges, validation, notes, heights follow inserted rows',
  REF_SHEETS + '#insertrowbeforebeforeposition',
  function (t) {
    t.spreadsheet.setNamedRange('FOLLOWS', t.sheet.getRange('A3:B4'));
    const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    t.sheet.getRange('A3').setNote('n').setDataValidation(box);
    t.sheet.insertRowsBefore(1, 2);
    assertSame(t.spreadsheet.getRangeByName('FOLLOWS').getA1Notation(), 'A5:B6');
    assertSame(t.sheet.getRange('A5').getNote(), 'n');
    assertText(t.sheet.getRange('A5').getDataValidation().getCriteriaType(), 'CHECKBOX');
  },
);
contract(
  'Sheet rows',
  'a new row takes the formats of its neighbour',
  REF_SHEETS + '#insertrowafterafterposition',
  function (t) {
    t.sheet.getRange('A1').setBackground('red');
    t.sheet.insertRowAfter(1);
    assertSame(t.sheet.getRange('A2').getBackground(), '#ff0000');
  },
);
contract('Sheet rows', 'conditional formats follow', REF_SHEETS + '#getconditionalformatrules', function (t) {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberEqualTo(1)
    .setBackground('red')
    .setRanges([t.sheet.getRange('A2:A4')])
    .build();
  t.sheet.setConditionalFormatRules([rule]);
  t.sheet.insertRowBefore(3);
  t.sheet.deleteRow(1);
  assertSame(t.sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), 'A1:A4');
});
[
  ['deleteRow', [0], 'Those rows are out of bounds.'],
  ['deleteRow', [1001], 'Those rows are out of bounds.'],
  ['deleteRows', [1000, 2], 'Those rows are out of bounds.'],
  ['deleteRows', [1, 1000], "You can't delete all the rows on the sheet."],
  ['deleteColumns', [1, 26], "You can't delete all the columns on the sheet."],
  ['deleteColumn', [27], 'Those columns are out of bounds.'],
  ['insertRowBefore', [1001], 'Those rows are out of bounds.'],
  ['insertRowAfter', [0], 'Those rows are out of bounds.'],
  ['setRowHeightsForced', [1001, 1, 30], 'Those rows are out of bounds.'],
  ['hideColumns', [27], 'Those columns are out of bounds.'],
].forEach(function (row) {
  contract('Sheet bounds', row[0] + '(' + row[1].join(', ') + ')', OBSERVED_ERRORS, function (t) {
    assertThrows(function () {
      t.sheet[row[0]].apply(t.sheet, row[1]);
    }, row[2]);
  });
});
contract('Sheet.deleteRows', 'all rows that are not frozen cannot go', OBSERVED_ERRORS, function (t) {
  t.sheet.setFrozenRows(1);
  assertThrows(function () {
    t.sheet.deleteRows(2, 999);
  }, 'Sorry, it is not possible to delete all non-frozen rows.');
});
contract(
  'Sheet.moveColumns',
  'references follow',
  REF_SHEETS + '#movecolumnscolumnspec,-destinationindex',
  function (t) {
    t.sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
    t.sheet.getRange('E1').setFormula('=A1');
    t.sheet.moveColumns(t.sheet.getRange('A1'), 4);
    assertSame(t.sheet.getRange('A1:C1').getValues(), [[2, 3, 1]]);
    assertSame(t.sheet.getRange('E1').getFormula(), '=C1');
  },
);
contract(
  'Sheet sizes',
  'columns have 100 pixels; set one or many',
  REF_SHEETS + '#getcolumnwidthcolumnposition',
  function (t) {
    assertSame(t.sheet.getColumnWidth(1), 100);
    t.sheet.setColumnWidths(2, 2, 55).setColumnWidth(5, 40);
    assertSame(
      [3, 4, 5].map((column) => t.sheet.getColumnWidth(column)),
      [55, 100, 40],
    );
  },
);
contract('Sheet.setFrozenRows', 'reads back, 0 thaws', REF_SHEETS + '#setfrozenrowsrows', function (t) {
  t.sheet.setFrozenRows(2);
  t.sheet.setFrozenColumns(1);
  assertSame([t.sheet.getFrozenRows(), t.sheet.getFrozenColumns()], [2, 1]);
  t.sheet.setFrozenRows(0);
  assertSame(t.sheet.getFrozenRows(), 0);
});
contract('Sheet.setName', 'renames, and formulas follow', REF_SHEETS + '#setnamename', function (t) {
  const other = t.spreadsheet.insertSheet('Other');
  other.getRange('A1').setFormula('=Sheet1!B2');
  t.sheet.setName('New name');
  assertSame(t.sheet.getName(), 'New name');
  assertSame(other.getRange('A1').getFormula(), "='New name'!B2");
});
contract('Sheet.setName', 'a name that is taken, whatever its case', OBSERVED_ERRORS, function (t) {
  t.spreadsheet.insertSheet('Taken');
  assertThrows(function () {
    t.sheet.setName('TAKEN');
  }, 'already exists. Please enter another name.');
});
contractAlone(
  'Sheet visibility',
  'hides; the last visible sheet stays',
  REF_SHEETS + '#hidesheet',
  function (t) {
    const second = t.spreadsheet.insertSheet('Second');
    t.sheet.hideSheet();
    assertTrue(t.sheet.isSheetHidden());
    assertThrows(function () {
      second.hideSheet();
    }, "You can't hide all the sheets in a document.");
  },
);
contractAlone('Sheet', 'index and text', REF_SHEETS, function (t) {
  assertSame([t.sheet.getIndex(), String(t.sheet)], [1, 'Sheet']);
});
contractAlone(
  'Sheet.copyTo',
  'becomes "Copy of …" at the end of the other spreadsheet',
  REF_SHEETS + '#copytospreadsheet',
  function (t) {
    t.sheet.getRange('A1').setValue('x').setBackground('red');
    const copy = t.sheet.copyTo(t.spreadsheet);
    assertSame(
      [copy.getName(), copy.getIndex(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground()],
      ['Copy of Sheet1', 2, 'x', '#ff0000'],
    );
    copy.getRange('A1').setValue('y');
    assertSame(t.sheet.getRange('A1').getValue(), 'x');
  },
);
contract('Sheet', 'a deleted sheet can no longer be used', 'observed: "Sheet 123 not found"', function (t) {
  const second = t.spreadsheet.insertSheet('Second');
  t.spreadsheet.deleteSheet(second);
  assertThrows(function () {
    second.getRange('A1').getValue();
  }, 'not found');
});
contract('Sheet selection', 'starts at A1; activate selects', REF_SHEETS + '#getactiverange', function (t) {
  assertSame(t.sheet.getActiveRange().getA1Notation(), 'A1');
  t.sheet.getRange('B2:C3').activate();
  assertSame(
    [t.sheet.getActiveRange().getA1Notation(), t.sheet.getActiveCell().getA1Notation()],
    ['B2:C3', 'B2'],
  );
});
