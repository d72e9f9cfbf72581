/** Copying, moving, merging, sorting and rearranging cells. */
/* global SpreadsheetApp, contract, assertSame, assertTrue, assertThrows, show_ */
const REF_STRUCTURE = 'https://developers.google.com/apps-script/reference/spreadsheet/range';
const FAKES_STRUCTURE = 'github.com/brucemcpherson/gas-fakes test/testsheets.js (run on live Apps Script)';

function grid_(t, rows, columns) {
  const values = [];
  for (let row = 1; row <= rows; row++) {
    const line = [];
    for (let column = 1; column <= columns; column++) line.push('R' + row + 'C' + column);
    values.push(line);
  }
  t.sheet.getRange(1, 1, rows, columns).setValues(values);
}
function notations_(ranges) {
  return ranges
    .map(function (range) {
      return range.getA1Notation();
    })
    .sort();
}

contract(
  'Range.copyTo',
  'values, formats, notes and validation; a smaller target takes all',
  FAKES_STRUCTURE,
  function (t) {
    t.sheet
      .getRange('A1:B2')
      .setValues([
        ['V1', 'V2'],
        ['V3', 'V4'],
      ])
      .setBackground('#ff0000')
      .setNote('n');
    t.sheet.getRange('A1:B2').copyTo(t.sheet.getRange('G1'));
    assertSame(t.sheet.getRange('G1:H2').getValues(), [
      ['V1', 'V2'],
      ['V3', 'V4'],
    ]);
    assertSame(t.sheet.getRange('H2').getBackground(), '#ff0000');
    assertSame(t.sheet.getRange('H2').getNote(), 'n');
  },
);
contract('Range.copyTo', 'a larger target is filled with whole copies', FAKES_STRUCTURE, function (t) {
  t.sheet.getRange('A1:B2').setValues([
    [1, 2],
    [3, 4],
  ]);
  t.sheet.getRange('A1:B2').copyTo(t.sheet.getRange('J1:L4'));
  assertSame(t.sheet.getRange('J1:L4').getValues(), [
    [1, 2, ''],
    [3, 4, ''],
    [1, 2, ''],
    [3, 4, ''],
  ]);
});
contract('Range.copyTo', 'contentsOnly leaves formats', FAKES_STRUCTURE, function (t) {
  t.sheet.getRange('A1').setValue('x').setBackground('red');
  t.sheet.getRange('B1').setBackground('#cccccc');
  t.sheet.getRange('A1').copyTo(t.sheet.getRange('B1'), { contentsOnly: true });
  assertSame([t.sheet.getRange('B1').getValue(), t.sheet.getRange('B1').getBackground()], ['x', '#cccccc']);
});
contract('Range.copyTo', 'formatOnly leaves values', FAKES_STRUCTURE, function (t) {
  t.sheet.getRange('A1').setValue('x').setBackground('red');
  t.sheet.getRange('B1').setValue('y');
  t.sheet.getRange('A1').copyTo(t.sheet.getRange('B1'), { formatOnly: true });
  assertSame([t.sheet.getRange('B1').getValue(), t.sheet.getRange('B1').getBackground()], ['y', '#ff0000']);
});
contract(
  'Range.copyTo',
  'PASTE_VALUES turns formulas into values',
  REF_STRUCTURE + '#copytodestination,-copypastetype,-transposed',
  function (t) {
    t.sheet.getRange('A1').setFormula('=1+1');
    t.sheet.getRange('A1').copyTo(t.sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    assertSame([t.sheet.getRange('B1').getValue(), t.sheet.getRange('B1').getFormula()], [2, '']);
  },
);
contract('Range.copyTo', 'formulas move along', REF_STRUCTURE + '#copytodestination', function (t) {
  t.sheet.getRange('B1').setFormula('=A1+$A$1');
  t.sheet.getRange('B1').copyTo(t.sheet.getRange('C3'));
  assertSame(t.sheet.getRange('C3').getFormula(), '=B3+$A$1');
});
contract('Range.copyTo', 'transposed', FAKES_STRUCTURE, function (t) {
  t.sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
  t.sheet.getRange('A1:C1').copyTo(t.sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
  assertSame(t.sheet.getRange('E1:E3').getValues(), [[1], [2], [3]]);
});
contract('Range.copyTo', 'an empty source empties the target', FAKES_STRUCTURE, function (t) {
  t.sheet.getRange('D1').setValue('x').setBackground('green');
  t.sheet.getRange('A1').copyTo(t.sheet.getRange('D1'));
  assertSame([t.sheet.getRange('D1').getValue(), t.sheet.getRange('D1').getBackground()], ['', '#ffffff']);
});
[[], ['not a range']].forEach(function (args) {
  contract('Range.copyTo', 'refuses ' + show_(args), FAKES_STRUCTURE, function (t) {
    assertThrows(function () {
      const range = t.sheet.getRange('A1');
      range.copyTo.apply(range, args);
    }, "don't match the method signature");
  });
});
contract(
  'Range.copyValuesToRange',
  'column, last column, row, last row',
  REF_STRUCTURE + '#copyvaluestorangesheet,-column,-columnend,-row,-rowend',
  function (t) {
    t.sheet
      .getRange('A1:B1')
      .setValues([[1, 2]])
      .setBackground('red');
    t.sheet.getRange('A1:B1').copyValuesToRange(t.sheet, 4, 5, 3, 4);
    assertSame(t.sheet.getRange('D3:E4').getValues(), [
      [1, 2],
      [1, 2],
    ]);
    assertSame(t.sheet.getRange('D3').getBackground(), '#ffffff');
  },
);
contract(
  'Range.copyFormatToRange',
  'takes a grid id too',
  REF_STRUCTURE + '#copyformattorangegridid,-column,-columnend,-row,-rowend',
  function (t) {
    t.sheet.getRange('A1').setValue(1).setFontSize(20);
    t.sheet.getRange('A1').copyFormatToRange(t.sheet.getSheetId(), 3, 3, 3, 3);
    assertSame([t.sheet.getRange('C3').getFontSize(), t.sheet.getRange('C3').getValue()], [20, '']);
  },
);
contract('Range.moveTo', 'the source is left blank, overlapping or not', FAKES_STRUCTURE, function (t) {
  t.sheet
    .getRange('A1:B2')
    .setValues([
      ['A1', 'B1'],
      ['A2', 'B2'],
    ])
    .setBackground('#ff0000');
  t.sheet.getRange('A1:B2').moveTo(t.sheet.getRange('B1'));
  assertSame(t.sheet.getRange('A1:C2').getValues(), [
    ['', 'A1', 'B1'],
    ['', 'A2', 'B2'],
  ]);
  assertSame(t.sheet.getRange('A1').getBackground(), '#ffffff');
  assertSame(t.sheet.getRange('C2').getBackground(), '#ff0000');
});
contract(
  'Range.moveTo',
  'formulas that point at the cells follow them',
  'Sheets help: cut and paste keeps references to the moved cells',
  function (t) {
    t.sheet.getRange('A1').setValue(5);
    t.sheet.getRange('C1').setFormula('=A1*2');
    t.sheet.getRange('A1').moveTo(t.sheet.getRange('B7'));
    assertSame(t.sheet.getRange('C1').getFormula(), '=B7*2');
    assertSame(t.sheet.getRange('C1').getValue(), 10);
  },
);

contract('Range.merge', 'keeps the first value; cells know they are merged', FAKES_STRUCTURE, function (t) {
  grid_(t, 10, 6);
  const range = t.sheet.getRange('A1:B2').merge();
  assertSame([t.sheet.getRange('B2').isPartOfMerge(), t.sheet.getRange('C3').isPartOfMerge()], [true, false]);
  assertSame(range.getDisplayValue(), 'R1C1');
  assertSame(t.sheet.getRange('B2').getValue(), '');
  assertSame(notations_(t.sheet.getRange('A1:C3').getMergedRanges()), ['A1:B2']);
  range.breakApart();
  assertSame(t.sheet.getDataRange().getMergedRanges().length, 0);
});
contract('Range.mergeAcross', 'merges each row', FAKES_STRUCTURE, function (t) {
  grid_(t, 10, 6);
  t.sheet.getRange('D1:F2').mergeAcross();
  assertSame(notations_(t.sheet.getDataRange().getMergedRanges()), ['D1:F1', 'D2:F2']);
});
contract('Range.mergeVertically', 'merges each column', FAKES_STRUCTURE, function (t) {
  grid_(t, 10, 6);
  t.sheet.getRange('A5:B7').mergeVertically();
  assertSame(notations_(t.sheet.getDataRange().getMergedRanges()), ['A5:A7', 'B5:B7']);
});
contract(
  'Range.merge',
  'refuses to cut a merge',
  'observed: "You must select all cells in a merged range to merge or unmerge them."',
  function (t) {
    t.sheet.getRange('A1:B2').merge();
    assertThrows(function () {
      t.sheet.getRange('B2:C3').merge();
    }, 'You must select all cells in a merged range');
  },
);
contract('Range.merge', 'merges move with inserted rows', REF_STRUCTURE + '#getmergedranges', function (t) {
  t.sheet.getRange('A2:B3').merge();
  t.sheet.insertRowBefore(1);
  assertSame(notations_(t.sheet.getRange('A1:C9').getMergedRanges()), ['A3:B4']);
});

[
  [
    2,
    [
      ['A', 1],
      ['C', 2],
      ['B', 3],
    ],
  ],
  [
    { column: 1, ascending: false },
    [
      ['C', 2],
      ['B', 3],
      ['A', 1],
    ],
  ],
  [
    [
      { column: 1, ascending: true },
      { column: 2, ascending: false },
    ],
    [
      ['A', 1],
      ['B', 3],
      ['C', 2],
    ],
  ],
  [
    [1, 2],
    [
      ['A', 1],
      ['B', 3],
      ['C', 2],
    ],
  ],
].forEach(function (row) {
  contract('Range.sort', 'by ' + JSON.stringify(row[0]), REF_STRUCTURE + '#sortsortspecobj', function (t) {
    const range = t.sheet.getRange('A1:B3').setValues([
      ['B', 3],
      ['A', 1],
      ['C', 2],
    ]);
    assertSame(range.sort(row[0]).getValues(), row[1]);
  });
});
contract(
  'Range.sort',
  'numbers, then texts, then booleans; blanks always last',
  'Sheets help: sort order of mixed contents',
  function (t) {
    const range = t.sheet.getRange('A1:A5').setValues([['b'], [''], [true], [10], [9]]);
    assertSame(range.sort(1).getValues(), [[9], [10], ['b'], [true], ['']]);
    assertSame(range.sort({ column: 1, ascending: false }).getValues(), [[true], ['b'], [10], [9], ['']]);
  },
);
contract('Range.sort', 'equal rows keep their order', REF_STRUCTURE + '#sortsortspecobj', function (t) {
  const range = t.sheet.getRange('A1:B3').setValues([
    [1, 'x'],
    [0, 'y'],
    [1, 'z'],
  ]);
  assertSame(range.sort(1).getValues(), [
    [0, 'y'],
    [1, 'x'],
    [1, 'z'],
  ]);
});
contract(
  'Range.sort',
  'columns count from A, not from the range',
  REF_STRUCTURE + '#sortsortspecobj',
  function (t) {
    const range = t.sheet.getRange('B1:C2').setValues([
      [2, 'x'],
      [1, 'y'],
    ]);
    assertSame(range.sort(2).getValues(), [
      [1, 'y'],
      [2, 'x'],
    ]);
  },
);

contract(
  'Range.removeDuplicates',
  'keeps the first, closes the gaps, gives what is left',
  REF_STRUCTURE + '#removeduplicates',
  function (t) {
    t.sheet.getRange('A1:B4').setValues([
      ['a', 1],
      ['b', 2],
      ['A', 1],
      ['c', 3],
    ]);
    assertSame(t.sheet.getRange('A1:B4').removeDuplicates().getA1Notation(), 'A1:B3');
    assertSame(t.sheet.getRange('A1:B4').getValues(), [
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['', ''],
    ]);
  },
);
contract(
  'Range.removeDuplicates',
  'may compare some columns only',
  REF_STRUCTURE + '#removeduplicatescolumnstocompare',
  function (t) {
    t.sheet.getRange('A1:B3').setValues([
      ['a', 1],
      ['a', 2],
      ['b', 1],
    ]);
    t.sheet.getRange('A1:B3').removeDuplicates([1]);
    assertSame(t.sheet.getRange('A1:B3').getValues(), [
      ['a', 1],
      ['b', 1],
      ['', ''],
    ]);
  },
);
contract(
  'Range.trimWhitespace',
  'trims ends and runs of spaces',
  REF_STRUCTURE + '#trimwhitespace',
  function (t) {
    const range = t.sheet.getRange('A1:A2').setValues([['  a   b '], [5]]);
    assertSame(range.trimWhitespace().getValues(), [['a b'], [5]]);
  },
);
contract(
  'Range.splitTextToColumns',
  'at a text, a named delimiter, or one it finds',
  REF_STRUCTURE + '#splittexttocolumnsdelimiter',
  function (t) {
    t.sheet.getRange('A1').setValue('a#b');
    t.sheet.getRange('A1').splitTextToColumns('#');
    assertSame(t.sheet.getRange('A1:B1').getValues(), [['a', 'b']]);
    t.sheet.getRange('A2').setValue('x;y');
    t.sheet.getRange('A2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON);
    assertSame(t.sheet.getRange('A2:B2').getValues(), [['x', 'y']]);
    t.sheet.getRange('A3').setValue('one,two');
    t.sheet.getRange('A3').splitTextToColumns();
    assertSame(t.sheet.getRange('A3:B3').getValues(), [['one', 'two']]);
  },
);
[
  [
    'deleteCells',
    'COLUMNS',
    'B2:C3',
    [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'D2', '', ''],
      ['A3', 'D3', '', ''],
      ['A4', 'B4', 'C4', 'D4'],
    ],
  ],
  [
    'deleteCells',
    'ROWS',
    'B2:C3',
    [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'B4', 'C4', 'D2'],
      ['A3', '', '', 'D3'],
      ['A4', '', '', 'D4'],
    ],
  ],
  [
    'insertCells',
    'COLUMNS',
    'B2:C2',
    [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', '', '', 'B2'],
      ['A3', 'B3', 'C3', 'D3'],
      ['A4', 'B4', 'C4', 'D4'],
    ],
  ],
  [
    'insertCells',
    'ROWS',
    'B2:B3',
    [
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', '', 'C2', 'D2'],
      ['A3', '', 'C3', 'D3'],
      ['A4', 'B2', 'C4', 'D4'],
    ],
  ],
].forEach(function (row) {
  contract('Range.' + row[0], row[1] + ' at ' + row[2], FAKES_STRUCTURE, function (t) {
    t.sheet.getRange('A1:D4').setValues([
      ['A1', 'B1', 'C1', 'D1'],
      ['A2', 'B2', 'C2', 'D2'],
      ['A3', 'B3', 'C3', 'D3'],
      ['A4', 'B4', 'C4', 'D4'],
    ]);
    t.sheet.getRange(row[2])[row[0]](SpreadsheetApp.Dimension[row[1]]);
    assertSame(t.sheet.getRange('A1:D4').getValues(), row[3]);
  });
});
contract('Range.autoFill', 'numbers go on by their step, either way', FAKES_STRUCTURE, function (t) {
  const series = SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES;
  t.sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
  t.sheet.getRange('A1:A4').autoFill(t.sheet.getRange('A1:A6'), series);
  assertSame(t.sheet.getRange('A5:A6').getValues(), [[5], [6]]);
  t.sheet.getRange('E9:H9').setValues([[10, 8, 6, 4]]);
  t.sheet.getRange('E9:H9').autoFill(t.sheet.getRange('B9:H9'), series);
  assertSame(t.sheet.getRange('B9:D9').getValues(), [[16, 14, 12]]);
});
contract(
  'Range.autoFill',
  'refuses a target that does not extend the source one way',
  FAKES_STRUCTURE,
  function (t) {
    const series = SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES;
    assertThrows(function () {
      t.sheet.getRange('A1:A4').autoFill(t.sheet.getRange('C1:C5'), series);
    }, 'destination range must contain the source range');
    assertThrows(function () {
      t.sheet.getRange('A1:A4').autoFill(t.sheet.getRange('A1:B10'), series);
    }, 'AutoFill destination range must extend the source range in only one direction.');
  },
);
contract('Range.autoFillToNeighbor', 'months go on as far as the neighbour', FAKES_STRUCTURE, function (t) {
  t.sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
  t.sheet.getRange('B1:B2').setValues([['Jan'], ['Feb']]);
  t.sheet.getRange('B1:B2').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
  assertSame(t.sheet.getRange('B1:B6').getValues(), [['Jan'], ['Feb'], ['Mar'], ['Apr'], ['May'], ['']]);
});

contract(
  'Checkboxes',
  'inserting, checking, unchecking, removing',
  REF_STRUCTURE + '#insertcheckboxes',
  function (t) {
    const range = t.sheet.getRange('A1:A2');
    assertSame(range.isChecked(), null);
    range.insertCheckboxes();
    assertSame(range.getValues(), [[false], [false]]);
    assertSame(range.isChecked(), false);
    t.sheet.getRange('A1').check();
    assertSame([t.sheet.getRange('A1').isChecked(), range.isChecked()], [true, null]);
    range.uncheck();
    assertSame(range.isChecked(), false);
    range.removeCheckboxes();
    assertSame(range.getValues(), [[''], ['']]);
    assertSame(range.getDataValidation(), null);
  },
);
contract(
  'Checkboxes',
  'with values of their own',
  REF_STRUCTURE + '#insertcheckboxescheckedvalue,-uncheckedvalue',
  function (t) {
    const cell = t.sheet.getRange('A1').insertCheckboxes('yes', 'no');
    assertSame(cell.getValue(), 'no');
    assertSame(cell.check().getValue(), 'yes');
    assertTrue(cell.isChecked());
  },
);

contract(
  'TextFinder',
  'finds texts whatever their case, in order',
  'https://developers.google.com/apps-script/reference/spreadsheet/text-finder',
  function (t) {
    t.sheet.getRange('A1:B2').setValues([
      ['Apple', 'pear'],
      ['pineapple', 'APPLE'],
    ]);
    assertSame(notations_(t.sheet.createTextFinder('apple').findAll()), ['A1', 'A2', 'B2']);
    assertSame(notations_(t.sheet.createTextFinder('apple').matchEntireCell(true).findAll()), ['A1', 'B2']);
    assertSame(notations_(t.sheet.createTextFinder('apple').matchCase(true).findAll()), ['A2']);
    const finder = t.sheet.createTextFinder('apple');
    assertSame(
      [finder.findNext(), finder.findNext()].map(function (r) {
        return r.getA1Notation();
      }),
      ['A1', 'A2'],
    );
  },
);
contract(
  'TextFinder',
  'replaces, and tells how often',
  'https://developers.google.com/apps-script/reference/spreadsheet/text-finder#replaceallwithreplacetext',
  function (t) {
    t.sheet.getRange('A1:A2').setValues([['a-b-c'], ['x']]);
    assertSame(t.sheet.createTextFinder('-').replaceAllWith('+'), 2);
    assertSame(t.sheet.getRange('A1').getValue(), 'a+b+c');
    assertSame(t.sheet.createTextFinder('nothing').findNext(), null);
  },
);
contract(
  'Range.createFilter',
  'one filter for a sheet',
  'github.com/brucemcpherson/gas-fakes test/testsheetssets.js (run on live Apps Script)',
  function (t) {
    t.sheet.getRange('A1:B3').setValues([
      ['h', 'i'],
      [1, 2],
      [3, 4],
    ]);
    assertSame(t.sheet.getFilter(), null);
    t.sheet.getRange('A1:B3').createFilter();
    assertSame(t.sheet.getRange('F1').getFilter().getRange().getA1Notation(), 'A1:B3');
    assertThrows(function () {
      t.sheet.getRange('A1:B2').createFilter();
    }, "You can't create a filter in a sheet that already has a filter.");
  },
);
contract(
  'Range.copyTo',
  'stays within one spreadsheet',
  'observed: "Target range and source range must be on the same spreadsheet."',
  function (t) {
    const other = SpreadsheetApp.create('Other').getSheets()[0];
    assertThrows(function () {
      t.sheet.getRange('A1').copyTo(other.getRange('A1'));
    }, 'Target range and source range must be on the same spreadsheet.');
  },
);

contract(
  'Range.copyTo',
  'a CopyPasteType comes with the transposed flag, not instead of the options',
  REF_STRUCTURE + '#copyTo(Range,CopyPasteType,Boolean)',
  function (t) {
    assertThrows(function () {
      t.sheet.getRange('A1').copyTo(t.sheet.getRange('B2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES);
    }, "don't match the method signature for SpreadsheetApp.Range.copyTo.");
  },
);
