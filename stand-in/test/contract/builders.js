/**
 * Contract of the builders and of what hangs on a sheet besides its cells: data validation, conditional formats, colours,
 * text styles, rich text, bandings, protections, named ranges, developer metadata, filters.
 */
const REFERENCE = 'https://developers.google.com/apps-script/reference/spreadsheet/';
const GAS_FAKES = 'github.com/brucemcpherson/gas-fakes, whose tests run on live Apps Script: ';

contract(
  'DataValidationBuilder',
  'starts without criteria, allowing invalid data',
  GAS_FAKES + 'test/testsheetsdatavalidations.js',
  function () {
    const builder = SpreadsheetApp.newDataValidation();
    assertText(builder, 'DataValidationBuilder');
    assertSame(builder.getCriteriaType(), null);
    assertSame(builder.getCriteriaValues(), []);
    assertSame(builder.getAllowInvalid(), true);
  },
);

contract(
  'DataValidationBuilder',
  'every require method sets its criteria and values',
  REFERENCE + 'data-validation-builder',
  function () {
    [
      ['requireDate', [], 'DATE_IS_VALID_DATE'],
      ['requireNumberBetween', [1, 5], 'NUMBER_BETWEEN'],
      ['requireNumberGreaterThan', [1], 'NUMBER_GREATER_THAN'],
      ['requireNumberGreaterThanOrEqualTo', [0], 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
    ].forEach(function (line) {
      const builder = SpreadsheetApp.newDataValidation();
      const rule = builder[line[0]].apply(builder, line[1]).build();
      assertText(rule, 'DataValidation');
      assertText(rule.getCriteriaType(), line[2], line[0]);
      assertSame(rule.getHelpText(), null);
      assertSame(rule.getCriteriaValues(), line[1], line[0]);
    });
  },
);

contract(
  'DataValidationBuilder',
  'a list becomes text and comes with "show a dropdown"',
  GAS_FAKES + 'test/testsheetsdatavalidations.js',
  function () {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList([9, false, 'z']).build();
    assertSame(rule.getCriteriaValues(), [['9', 'false', 'z'], true]);
    const plain = SpreadsheetApp.newDataValidation().requireValueInList(['a'], false).build();
    assertSame(plain.getCriteriaValues(), [['a'], false]);
  },
);

contract(
  'DataValidationBuilder',
  'a range comes with "show a dropdown"',
  GAS_FAKES + 'test/testsheetsdatavalidations.js',
  function (given) {
    const range = given.sheet.getRange('A2:C4');
    const values = SpreadsheetApp.newDataValidation().requireValueInRange(range).build().getCriteriaValues();
    assertSame(values[0].getA1Notation(), 'A2:C4');
    assertSame(values[1], true);
  },
);

contract(
  'DataValidationBuilder',
  'a checkbox has its values only when they were given',
  GAS_FAKES + 'test/testsheetsdatavalidations.js',
  function () {
    const builder = SpreadsheetApp.newDataValidation();
    assertSame(builder.requireCheckbox().getCriteriaValues(), []);
    assertSame(builder.requireCheckbox('A').getCriteriaValues(), ['A']);
    assertSame(builder.requireCheckbox('A', 'B').getCriteriaValues(), ['A', 'B']);
    assertText(builder.getCriteriaType(), 'CHECKBOX');
  },
);

contract(
  'DataValidationBuilder',
  'wrong arguments name their types and the method',
  GAS_FAKES + 'notes/oddities.md',
  function () {
    assertThrows(function () {
      SpreadsheetApp.newDataValidation().requireDate('=i1');
    }, "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.");
  },
);

contract(
  'DataValidation',
  'a built rule does not change with its builder',
  REFERENCE + 'data-validation-builder#build()',
  function () {
    const builder = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).setHelpText('one');
    const rule = builder.build();
    builder.requireNumberGreaterThan(2).setHelpText('two').setAllowInvalid(false);
    assertSame(rule.getCriteriaValues(), [1]);
    assertSame(rule.getAllowInvalid(), true);
  },
);

contract(
  'DataValidation',
  'copy gives a builder with the settings, and leaves the rule alone',
  REFERENCE + 'data-validation#copy()',
  function () {
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).setHelpText('one').build();
    const copy = rule.copy();
    assertText(copy, 'DataValidationBuilder');
    assertSame(copy.build().getCriteriaValues(), [1]);
  },
);

contract(
  'DataValidation',
  'a cell gives an equal rule, not the same object',
  REFERENCE + 'range#setDataValidation(DataValidation)',
  function (given) {
    const range = given.sheet.getRange('A1:B2');
    const rule = SpreadsheetApp.newDataValidation()
      .requireNumberBetween(1, 5)
      .setAllowInvalid(false)
      .setHelpText('1-5')
      .build();
    range.setDataValidation(rule);
    const read = given.sheet.getRange('B2').getDataValidation();
    assertText(read.getCriteriaType(), 'NUMBER_BETWEEN');
    assertSame(read.getCriteriaValues(), [1, 5]);
    assertSame(read.getAllowInvalid(), false);
    assertSame(read === rule, false);
    assertSame(given.sheet.getRange('C1').getDataValidation(), null);
  },
);

contract(
  'DataValidation',
  'a rule with a range follows rows inserted above it',
  REFERENCE + 'data-validation-builder',
  function (given) {
    const list = given.sheet.getRange('D2:D4');
    given.sheet
      .getRange('A9')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(list).build());
    given.sheet.insertRowBefore(1);
    const values = given.sheet.getRange('A10').getDataValidation().getCriteriaValues();
    assertSame(values[0].getA1Notation(), 'D3:D5');
  },
);

contract(
  'DataValidation',
  'more than 500 items are refused',
  'seen in error logs: "more items than the limit of 500"',
  function (given) {
    const items = [];
    for (let i = 0; i <= 500; i++) items.push('item ' + i);
    assertThrows(function () {
      given.sheet
        .getRange('A1')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(items).build());
    }, 'more items than the limit of 500');
  },
);

contract(
  'DataValidation',
  'a strict rule refuses what a script writes',
  'seen in error logs: "violates the data validation rules set on this cell"',
  function (given) {
    const cell = given.sheet.getRange('U2');
    cell.setDataValidation(
      SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build(),
    );
    assertThrows(function () {
      cell.setValue(9);
      SpreadsheetApp.flush();
    }, 'The data you entered in cell U2 violates the data validation rules set on this cell');
    cell.setValue(3);
    assertSame(cell.getValue(), 3);
    cell.setValue('');
    assertSame(cell.getValue(), '');
  },
);

contract(
  'DataValidation',
  'a warning rule lets everything in',
  REFERENCE + 'data-validation-builder#setAllowInvalid(Boolean)',
  function (given) {
    const cell = given.sheet.getRange('A1');
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
    cell.setValue('nine');
    assertSame(cell.getValue(), 'nine');
  },
);

contract(
  'ConditionalFormatRule',
  'a boolean rule comes back with criteria and look',
  GAS_FAKES + 'test/testconditionalformat.js',
  function (given) {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenNumberEqualTo(50)
      .setBackground('#FF0000')
      .setFontColor('white')
      .setBold(true)
      .setRanges([given.sheet.getRange('A1:B10')])
      .build();
    assertText(rule, 'ConditionalFormatRule');
    given.sheet.setConditionalFormatRules([rule]);
    const read = given.sheet.getConditionalFormatRules()[0];
    const condition = read.getBooleanCondition();
    assertText(condition.getCriteriaType(), 'NUMBER_EQUAL_TO');
    assertSame(condition.getCriteriaValues(), [50]);
    assertSame(condition.getBackground(), '#ff0000');
    assertSame(condition.getFontColor(), '#ffffff');
    assertSame(condition.getItalic(), null);
    assertSame(read.getGradientCondition(), null);
    assertSame(read.getRanges()[0].getA1Notation(), 'A1:B10');
  },
);

contract(
  'ConditionalFormatRule',
  'a gradient comes back with its points',
  REFERENCE + 'gradient-condition',
  function (given) {
    const types = SpreadsheetApp.InterpolationType;
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue('#ff0000', types.NUMBER, '0')
      .setGradientMidpointWithValue('#ffffff', types.PERCENTILE, '50')
      .setGradientMaxpointWithValue('#00ff00', types.MAX, '')
      .setRanges([given.sheet.getRange('C1:C10')])
      .build();
    given.sheet.setConditionalFormatRules([rule]);
    const read = given.sheet.getConditionalFormatRules()[0];
    const gradient = read.getGradientCondition();
    assertSame(read.getBooleanCondition(), null);
    assertSame([gradient.getMinColor(), gradient.getMinValue()], ['#ff0000', '0']);
    assertSame([gradient.getMidColor(), gradient.getMidValue()], ['#ffffff', '50']);
    assertSame([gradient.getMaxColor(), gradient.getMaxValue()], ['#00ff00', '']);
  },
);

contract(
  'ConditionalFormatRule',
  'a copy keeps the look when the condition changes',
  GAS_FAKES + 'test/testconditionalformat.js',
  function (given) {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenNumberEqualTo(1)
      .setItalic(true)
      .setRanges([given.sheet.getRange('A1')])
      .build();
    const copy = rule.copy().whenTextEqualTo('x').build();
    assertText(copy.getBooleanCondition().getCriteriaType(), 'TEXT_EQUAL_TO');
    assertSame(copy.getBooleanCondition().getItalic(), true);
    assertText(rule.getBooleanCondition().getCriteriaType(), 'NUMBER_EQUAL_TO');
  },
);

contract(
  'ConditionalFormatRule',
  'setting rules replaces all of the sheet, in order; reading gives copies',
  REFERENCE + 'sheet#setConditionalFormatRules(ConditionalFormatRule)',
  function (given) {
    const make = function (number) {
      return SpreadsheetApp.newConditionalFormatRule()
        .whenNumberEqualTo(number)
        .setRanges([given.sheet.getRange('A1')])
        .build();
    };
    given.sheet.setConditionalFormatRules([make(1), make(2)]);
    const rules = given.sheet.getConditionalFormatRules();
    rules.push(make(3));
    assertSame(given.sheet.getConditionalFormatRules().length, 2);
    given.sheet.setConditionalFormatRules(rules.reverse());
    const numbers = given.sheet.getConditionalFormatRules().map(function (rule) {
      return rule.getBooleanCondition().getCriteriaValues()[0];
    });
    assertSame(numbers, [3, 2, 1]);
    given.sheet.setConditionalFormatRules([]);
    assertSame(given.sheet.getConditionalFormatRules(), []);
  },
);

contract(
  'ConditionalFormatRule',
  'neither its ranges nor its formula may be of another sheet, but through INDIRECT',
  'error text in the public source of RomainVialard/ErrorHandler; INDIRECT in budget-n-sheets',
  function (given) {
    given.spreadsheet.insertSheet('Other');
    const make = function (formula) {
      return SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBold(true)
        .setRanges([given.sheet.getRange('A1')])
        .build();
    };
    assertThrows(function () {
      given.sheet.setConditionalFormatRules([make('=Other!A1>1')]);
    }, 'Conditional format rule cannot reference a different sheet.');
    assertThrows(function () {
      given.spreadsheet.getSheetByName('Other').setConditionalFormatRules([make('=A1>1')]);
    }, 'Conditional format rule cannot reference a different sheet.');
    given.sheet.setConditionalFormatRules([make('=INDIRECT("Other!A1")>1')]);
    assertSame(given.sheet.getConditionalFormatRules().length, 1);
  },
);

contract(
  'ConditionalFormatRule',
  'its ranges move with inserted rows',
  REFERENCE + 'conditional-format-rule',
  function (given) {
    given.sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenNumberEqualTo(1)
        .setBold(true)
        .setRanges([given.sheet.getRange('A2:A5')])
        .build(),
    ]);
    given.sheet.insertRowsBefore(1, 2);
    assertSame(given.sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), 'A4:A7');
  },
);

contract(
  'Protection',
  'a new one restricts without listing the owner',
  GAS_FAKES + 'notes/oddities.md',
  function (given) {
    const protection = given.sheet.getRange('A1:B2').protect();
    assertText(protection, 'Protection');
    assertSame(protection.isWarningOnly(), false);
    assertSame(protection.canEdit(), true);
    assertSame(given.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, 1);
    assertSame(given.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET), []);
    protection.remove();
    assertSame(given.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE), []);
  },
);

contract('Protection', 'a sheet is protected once', REFERENCE + 'sheet#protect()', function (given) {
  given.sheet.protect();
  assertSame(given.sheet.protect().getUnprotectedRanges(), []);
  assertSame(given.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
});

contract('NamedRange', 'can be removed', GAS_FAKES + 'test/testsheetsrange.js', function (given) {
  given.spreadsheet.setNamedRange('FIRST_NAME', given.sheet.getRange('A1:B2'));
  const named = given.spreadsheet.getNamedRanges()[0];
  assertText(named, 'NamedRange');
  assertSame(named.getName(), 'FIRST_NAME');
  assertSame(given.spreadsheet.getRangeByName('FIRST_NAME').getA1Notation(), 'A1:B2');
  named.remove();
  assertSame(given.spreadsheet.getNamedRanges(), []);
});

contract(
  'NamedRange',
  'a name in use moves, and follows inserted rows',
  REFERENCE + 'spreadsheet#setNamedRange(String,Range)',
  function (given) {
    given.spreadsheet.setNamedRange('A_NAME', given.sheet.getRange('A1'));
    given.spreadsheet.setNamedRange('A_NAME', given.sheet.getRange('B2:B3'));
    assertSame(given.spreadsheet.getNamedRanges().length, 1);
    given.sheet.insertRowBefore(1);
    assertSame(given.spreadsheet.getRangeByName('A_NAME').getA1Notation(), 'B3:B4');
  },
);

contract(
  'NamedRange',
  'names that look like cells or have blanks are refused',
  'https://support.google.com/docs/answer/63175',
  function (given) {
    ['A1', 'R1C1', 'two words', '1ST', 'a-b', 'a.b', 'TRUE', ''].forEach(function (name) {
      assertThrows(function () {
        given.spreadsheet.setNamedRange(name, given.sheet.getRange('A1'));
      });
    });
  },
);

contract(
  'DeveloperMetadata',
  'keys need not be unique',
  GAS_FAKES + 'test/testsheetsdeveloper.js',
  function (given) {
    given.spreadsheet.addDeveloperMetadata('key', 'one');
    given.sheet.addDeveloperMetadata('key', 'two', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    const finder = given.spreadsheet.createDeveloperMetadataFinder().withKey('key');
    assertSame(finder.find().length, 2);
    assertSame(finder.find()[1].getLocation().getSheet().getSheetId(), given.sheet.getSheetId());
  },
);

contract(
  'DeveloperMetadata',
  'tells what it is, and can be removed',
  GAS_FAKES + 'test/testsheetsdeveloper.js',
  function (given) {
    given.sheet.addDeveloperMetadata('key', 'value');
    const metadata = given.sheet.getDeveloperMetadata()[0];
    const again = given.sheet.getDeveloperMetadata()[0];
    assertSame([again.getKey(), again.getValue(), again.getId()], ['key', 'value', metadata.getId()]);
    assertText(metadata.getVisibility(), 'DOCUMENT');
    metadata.remove();
    assertSame(given.sheet.getDeveloperMetadata(), []);
  },
);

contract('Filter', 'a sheet has one filter', GAS_FAKES + 'test/testsheetssets.js', function (given) {
  given.sheet.getRange('A1:B3').setValues([
    ['h', 'k'],
    ['a', 1],
    ['b', 2],
  ]);
  assertSame(given.sheet.getFilter(), null);
  const filter = given.sheet.getRange('A1:B3').createFilter();
  assertText(filter, 'Filter');
  assertSame(given.sheet.getFilter().getRange().getA1Notation(), 'A1:B3');
  assertThrows(function () {
    given.sheet.getRange('A1:B2').createFilter();
  }, "You can't create a filter in a sheet that already has a filter.");
  filter.remove();
  assertSame(given.sheet.getFilter(), null);
});

contract(
  'Filter',
  'hides the rows that show what it hides',
  REFERENCE + 'filter#setColumnFilterCriteria(Integer,FilterCriteria)',
  function (given) {
    given.sheet.getRange('A1:B4').setValues([
      ['h', 'k'],
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ]);
    const filter = given.sheet.getRange('A1:B4').createFilter();
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['1']).build());
    assertSame(filter.getColumnFilterCriteria(1), null);
    assertText(filter.getColumnFilterCriteria(2), 'FilterCriteria');
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['c']).build());
    filter.setColumnFilterCriteria(2, null).setColumnFilterCriteria(1, null);
  },
);

contract(
  'Service objects',
  'hold no data a script could see: JSON.stringify gives {}',
  'observed: logging JSON.stringify(range) shows {}',
  function (t) {
    const range = t.sheet.getRange('A1');
    [
      range,
      t.sheet,
      t.spreadsheet,
      SpreadsheetApp.newDataValidation().requireDate().build(),
      SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(1).setRanges([range]).build(),
      SpreadsheetApp.newTextStyle().setBold(true).build(),
      Session.getActiveUser(),
    ].forEach(function (object) {
      assertSame(JSON.stringify(object), '{}', String(object));
    });
  },
);

contract(
  'Service methods',
  'refuse more arguments than they take',
  'observed: "The parameters (String) don\'t match the method signature for …" is thrown for a wrong number too',
  function (t) {
    const range = t.sheet.getRange('A1');
    [
      [() => range.getValue(1), '(number)', 'SpreadsheetApp.Range.getValue.'],
      [() => range.getValues(null), '(null)', 'SpreadsheetApp.Range.getValues.'],
      [() => t.sheet.getLastRow('x'), '(String)', 'SpreadsheetApp.Sheet.getLastRow.'],
      [() => t.spreadsheet.getSheets(true), '(Boolean)', 'SpreadsheetApp.Spreadsheet.getSheets.'],
      [() => SpreadsheetApp.flush(1), '(number)', 'SpreadsheetApp.flush.'],
    ].forEach(function (line) {
      assertThrows(line[0], 'The parameters ' + line[1] + " don't match the method signature for " + line[2]);
    });
  },
);
