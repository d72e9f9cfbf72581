/** What goes into cells and what comes out of them. */
/* global SpreadsheetApp, contract, assertSame, assertTrue, assertThrows, show_ */
const REF_VALUES = 'https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue';
const REF_GET = 'https://developers.google.com/apps-script/reference/spreadsheet/range#getvalues';
const FAKES_NOTES = 'github.com/brucemcpherson/gas-fakes notes/oddities.md (compared with live Apps Script)';

contract('Range.getValues', 'an empty cell is an empty text', REF_GET, function (t) {
  assertSame(t.sheet.getRange('A1:B2').getValues(), [
    ['', ''],
    ['', ''],
  ]);
  assertSame(t.sheet.getRange('A1').getValue(), '');
});
contract('Range.getValues', 'gives copies: changing them changes no cell', REF_GET, function (t) {
  t.sheet.getRange('A1').setValue(1);
  const values = t.sheet.getRange('A1').getValues();
  values[0][0] = 2;
  assertSame(t.sheet.getRange('A1').getValue(), 1);
});
contract(
  'Range.setValues',
  'keeps a copy: changing the array afterwards changes no cell',
  REF_VALUES,
  function (t) {
    const values = [[1]];
    t.sheet.getRange('A1').setValues(values);
    values[0][0] = 2;
    assertSame(t.sheet.getRange('A1').getValue(), 1);
  },
);
[
  // [written, read back, shown]
  ['hello', 'hello', 'hello'],
  [12.5, 12.5, '12.5'],
  [true, true, 'TRUE'],
  ['12.5', 12.5, '12.5'],
  ['  text  ', '  text  ', '  text  '],
  ['true', true, 'TRUE'],
  ['10%', 0.1, '10%'],
  ['', '', ''],
  [null, '', ''],
  [undefined, '', ''],
  ["'12", '12', '12'],
  ["'=1+1", '=1+1', '=1+1'],
  ['=1+1', 2, '2'],
  ['=1/0', '#DIV/0!', '#DIV/0!'],
  ['=NA()', '#N/A', '#N/A'],
  ['#N/A', '#N/A', '#N/A'],
].forEach(function (row) {
  contract(
    'Range.setValue',
    show_(row[0]) + ' reads back as ' + show_(row[1]),
    FAKES_NOTES + ': written as if typed',
    function (t) {
      const cell = t.sheet.getRange('A1');
      cell.setValue(row[0]);
      assertSame(cell.getValue(), row[1]);
      assertSame(cell.getDisplayValue(), row[2]);
    },
  );
});
contract(
  'Range.setValue',
  'an object is written as Java writes a map',
  'observed in Apps Script: setValue({a: 1}) shows {a=1}',
  function (t) {
    t.sheet.getRange('A1').setValue({ a: 'x' });
    assertSame(t.sheet.getRange('A1').getValue(), '{a=x}');
  },
);
contract('Range.setValue', 'a date comes back as an equal Date', REF_VALUES, function (t) {
  const noon = new Date(Date.UTC(2026, 6, 15, 10, 0, 0));
  t.sheet.getRange('A1').setValue(noon);
  const read = t.sheet.getRange('A1').getValue();
  assertTrue(read instanceof Date);
  assertSame(read.getTime(), noon.getTime());
});
contract(
  'Range.setValue',
  'a typed date is midnight in the time zone of the spreadsheet',
  REF_GET,
  function (t) {
    t.spreadsheet.setSpreadsheetTimeZone('America/New_York');
    t.sheet.getRange('A1').setValue('2026-07-15');
    assertSame(t.sheet.getRange('A1').getValue().toISOString(), '2026-07-15T04:00:00.000Z');
  },
);
contract('Range.setValue', 'fills every cell of the range', REF_VALUES, function (t) {
  t.sheet.getRange('A1:B2').setValue(7);
  assertSame(t.sheet.getRange('A1:B2').getValues(), [
    [7, 7],
    [7, 7],
  ]);
});
contract('Range.setValue', 'returns the range itself', REF_VALUES, function (t) {
  const range = t.sheet.getRange('A1');
  assertTrue(range.setValue(1) === range);
});
contract('Range.setValue', 'a plain text format keeps what looks like a number', FAKES_NOTES, function (t) {
  t.sheet.getRange('A1').setNumberFormat('@').setValue('007');
  assertSame(t.sheet.getRange('A1').getValue(), '007');
});
contract('Range.setValue', 'a number under a date format is a Date', REF_GET, function (t) {
  t.spreadsheet.setSpreadsheetTimeZone('Etc/GMT');
  t.sheet.getRange('A1').setValue(45000).setNumberFormat('yyyy-mm-dd');
  assertSame(t.sheet.getRange('A1').getValue().toISOString(), '2023-03-15T00:00:00.000Z');
  assertSame(t.sheet.getRange('A1').getDisplayValue(), '2023-03-15');
});
contract(
  'Range.setValue',
  'more than 50,000 characters are refused',
  'observed: "Your input contains more than the maximum of 50000 characters in a single cell."',
  function (t) {
    assertThrows(function () {
      t.sheet.getRange('A1').setValue(new Array(50002).join('x'));
    }, '50000 characters');
  },
);
contract('Range.setValues', 'too many columns', 'github.com/alpatania/sassafras#8', function (t) {
  assertThrows(function () {
    t.sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]]);
  }, 'The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.');
});
contract('Range.setValues', 'too few rows', 'github.com/alpatania/sassafras#8', function (t) {
  assertThrows(function () {
    t.sheet.getRange('A1:A2').setValues([[1]]);
  }, 'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.');
});
contract('Range.setValues', 'a ragged array changes nothing', REF_VALUES, function (t) {
  assertThrows(function () {
    t.sheet.getRange('A1:B2').setValues([[1, 2], [3]]);
  }, 'The data has 1 but the range has 2.');
  assertSame(t.sheet.getRange('A1').getValue(), '');
});
[
  ['a row', [1, 2], '(number[])'],
  ['a text', 'x', '(String)'],
  ['null', null, '(null)'],
].forEach(function (row) {
  contract('Range.setValues', 'refuses ' + row[0], FAKES_NOTES, function (t) {
    assertThrows(
      function () {
        t.sheet.getRange('A1:B1').setValues(row[1]);
      },
      'The parameters ' + row[2] + " don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });
});
contract('Range.setValues', 'replaces formulas by values', REF_VALUES, function (t) {
  t.sheet.getRange('A1').setFormula('=1+1');
  t.sheet.getRange('A1').setValues([[5]]);
  assertSame(t.sheet.getRange('A1').getFormula(), '');
});
contract(
  'Range.setFormula',
  'reads back as written',
  'https://developers.google.com/apps-script/reference/spreadsheet/range#setformulaformula',
  function (t) {
    t.sheet.getRange('A1:A2').setValues([[1], [2]]);
    t.sheet.getRange('B1').setFormula('=SUM(A1:A2)');
    assertSame(t.sheet.getRange('B1').getFormula(), '=SUM(A1:A2)');
    assertSame(t.sheet.getRange('B1').getValue(), 3);
  },
);
contract(
  'Range.setFormula',
  'on several cells moves relative references along',
  GAS_FAKES_LIVE(),
  function (t) {
    t.sheet.getRange('C1:D2').setFormula('=A1');
    assertSame(t.sheet.getRange('C1:D2').getFormulas(), [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ]);
  },
);
contract('Range.setFormula', 'a text without = becomes a formula', GAS_FAKES_LIVE(), function (t) {
  t.sheet.getRange('A1').setFormula('Value');
  assertSame(t.sheet.getRange('A1').getFormula(), '=Value');
});
contract(
  'Range.getFormulas',
  'is an empty text where there is none',
  'https://developers.google.com/apps-script/reference/spreadsheet/range#getformulas',
  function (t) {
    t.sheet.getRange('A1').setValue(1);
    assertSame(t.sheet.getRange('A1:B1').getFormulas(), [['', '']]);
  },
);
contract('Range.setFormulas', 'null and "" empty a cell', GAS_FAKES_LIVE(), function (t) {
  t.sheet.getRange('A1:B1').setValues([[1, 2]]);
  t.sheet.getRange('A1:B1').setFormulas([[null, '=A1']]);
  assertSame(t.sheet.getRange('A1:B1').getFormulas(), [['', '=A1']]);
  assertSame(t.sheet.getRange('A1').getValue(), '');
});
[
  ['A1', '=R[1]C[1]', '=B2'],
  ['C3', '=R1C1', '=$A$1'],
  ['D4', '=R[1]C1', '=$A5'],
  ['D4', '=R1C[1]', '=E$1'],
  ['E5', '=R[-2]C[-1]', '=D3'],
  ['G7', '=R[-1]C[-1]+R1C1*R[1]C[1]', '=F6+$A$1*H8'],
  ['H15', '=R[-1]C & " some text R1C1 not a ref"', '=H14 & " some text R1C1 not a ref"'],
  ['A2', '=SUM(R[-1]C:R[-1]C[2])', '=SUM(A1:C1)'],
].forEach(function (row) {
  contract(
    'Range.setFormula',
    row[1] + ' in ' + row[0] + ' is ' + row[2],
    'observed: public scripts write getFormulasR1C1() back through setFormula and setValues',
    function (t) {
      const cell = t.sheet.getRange(row[0]);
      assertSame(cell.setFormula(row[1]).getFormula(), row[2]);
      assertSame(cell.clearContent().setValue(row[1]).getFormula(), row[2]);
      assertSame(
        cell
          .clearContent()
          .setValues([[row[1]]])
          .getFormula(),
        row[2],
      );
    },
  );
});
contract(
  'Range.setFormula',
  'a reference in R1C1 notation is relative to each of the cells',
  'observed: public scripts write getFormulasR1C1() back through setFormula and setValues',
  function (t) {
    t.sheet.getRange('B2:B3').setFormula('=R[0]C[-1]*2');
    assertSame(t.sheet.getRange('B2:B3').getFormulas(), [['=A2*2'], ['=A3*2']]);
  },
);
contract(
  'Range.getDisplayValues',
  'shows numbers as formatted',
  'https://developers.google.com/apps-script/reference/spreadsheet/range#getdisplayvalues',
  function (t) {
    t.sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.00');
    t.sheet.getRange('B1').setValue(0.256).setNumberFormat('0%');
    assertSame(t.sheet.getRange('A1:B1').getDisplayValues(), [['1,234.50', '26%']]);
    assertSame(t.sheet.getRange('A1:B1').getValues(), [[1234.5, 0.256]]);
  },
);
contract(
  'Range.setNote',
  'notes are texts, empty where there is none',
  'https://developers.google.com/apps-script/reference/spreadsheet/range#setnotenote',
  function (t) {
    t.sheet.getRange('A1').setNote('remember');
    assertSame(t.sheet.getRange('A1:B1').getNotes(), [['remember', '']]);
    t.sheet.getRange('A1').setNote(null);
    assertSame(t.sheet.getRange('A1').getNote(), '');
  },
);
contract(
  'Range.setNotes',
  'whole numbers get ".0"',
  'https://issuetracker.google.com/issues/429373214',
  function (t) {
    t.sheet.getRange('A1:B1').setNotes([[25, 'x']]);
    assertSame(t.sheet.getRange('A1:B1').getNotes(), [['25.0', 'x']]);
  },
);

function filled_(t) {
  const range = t.sheet.getRange('A1:B2');
  range
    .setValues([
      [1, 2],
      [3, 4],
    ])
    .setBackground('#ff0000')
    .setNote('n')
    .setNumberFormat('0.00');
  range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
  return range;
}
function state_(range) {
  return [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidation() !== null];
}
[
  [
    'clearContent()',
    function (r) {
      return r.clearContent();
    },
    ['', '#ff0000', 'n', true],
  ],
  [
    'clearNote()',
    function (r) {
      return r.clearNote();
    },
    [1, '#ff0000', '', true],
  ],
  [
    'clearDataValidations()',
    function (r) {
      return r.clearDataValidations();
    },
    [1, '#ff0000', 'n', false],
  ],
].forEach(function (row) {
  contract(
    'Range.clear…',
    row[0] + ' leaves ' + show_(row[2]),
    'https://developers.google.com/apps-script/reference/spreadsheet/range#clearoptions; gas-fakes test/testsheets.js for what stays',
    function (t) {
      const range = filled_(t);
      assertTrue(row[1](range) === range);
      assertSame(state_(t.sheet.getRange('A1')), row[2]);
    },
  );
});
contract(
  'Range.setDataValidation',
  "a strict rule refuses a script's value",
  'observed: "The data you entered in cell U2 violates the data validation rules set on this cell."',
  function (t) {
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
    t.sheet.getRange('B2').setDataValidation(rule);
    assertThrows(function () {
      t.sheet.getRange('B2').setValue(9);
      SpreadsheetApp.flush();
    }, 'The data you entered in cell B2 violates the data validation rules set on this cell.');
  },
);
contract(
  'Range.setValue',
  "the same text goes into each cell by that cell's own format",
  REF_VALUES,
  function (t) {
    t.sheet.getRange('B1').setNumberFormat('@');
    t.sheet.getRange('A1:B1').setValue('007');
    assertSame(t.sheet.getRange('A1:B1').getValues(), [[7, '007']]);
  },
);
contract('Range.setValue', 'an enum constant is written as its name', REF_VALUES, function (t) {
  t.sheet.getRange('A1').setValue(SpreadsheetApp.ProtectionType.RANGE);
  assertSame(t.sheet.getRange('A1').getValue(), 'RANGE');
});
contract(
  'Range.setValue',
  "a foreign currency's symbol stays",
  'typing €5 into a sheet of the United States',
  function (t) {
    t.sheet.getRange('A1').setValue('€5');
    assertSame(t.sheet.getRange('A1').getValue(), 5);
    assertSame(t.sheet.getRange('A1').getDisplayValue(), '€5');
  },
);

function GAS_FAKES_LIVE() {
  return 'github.com/brucemcpherson/gas-fakes test/testsheets.js (run on live Apps Script)';
}
