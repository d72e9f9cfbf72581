/** Copying, moving, merging, sorting and rearranging cells. */
/* global SpreadsheetApp, contract, contractAlone, assertSame, assertTrue, assertThrows, show_ */
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

contract('Range.merge', 'keeps the first value; cells know they are merged', FAKES_STRUCTURE, function (t) {
  grid_(t, 10, 6);
  const range = t.sheet.getRange('A1:B2').merge();
  assertSame([t.sheet.getRange('B2').isPartOfMerge(), t.sheet.getRange('C3').isPartOfMerge()], [true, false]);
  assertSame(range.getDisplayValue(), 'R1C1');
  assertSame(t.sheet.getRange('B2').getValue(), '');
  assertSame(notations_(t.sheet.getRange('A1:C3').getMergedRanges()), ['A1:B2']);
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
    assertSame(t.sheet.getFilter().getRange().getA1Notation(), 'A1:B3');
    assertThrows(function () {
      t.sheet.getRange('A1:B2').createFilter();
    }, "You can't create a filter in a sheet that already has a filter.");
  },
);
contractAlone(
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
  'a CopyPasteType may come without the transposed flag, though no page says so',
  'observed: gas-fakes notes and public scripts call copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_VALUES)',
  function (t) {
    t.sheet.getRange('A1').setFormula('=1+1').setBackground('red');
    t.sheet.getRange('A1').copyTo(t.sheet.getRange('B2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES);
    const copy = t.sheet.getRange('B2');
    assertSame([copy.getValue(), copy.getFormula(), copy.getBackground()], [2, '', '#ffffff']);
  },
);
