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
    assertSame(builder.getHelpText(), null);
    assertSame(builder.getAllowInvalid(), true);
  },
);

contract(
  'DataValidationBuilder',
  'every require method sets its criteria and values',
  REFERENCE + 'data-validation-builder',
  function () {
    const day = new Date(2024, 0, 15);
    const later = new Date(2024, 5, 30);
    [
      ['requireDate', [], 'DATE_IS_VALID_DATE'],
      ['requireDateAfter', [day], 'DATE_AFTER'],
      ['requireDateBefore', [day], 'DATE_BEFORE'],
      ['requireDateBetween', [day, later], 'DATE_BETWEEN'],
      ['requireDateEqualTo', [day], 'DATE_EQUAL_TO'],
      ['requireDateNotBetween', [day, later], 'DATE_NOT_BETWEEN'],
      ['requireDateOnOrAfter', [day], 'DATE_ON_OR_AFTER'],
      ['requireDateOnOrBefore', [day], 'DATE_ON_OR_BEFORE'],
      ['requireFormulaSatisfied', ['=A1>1'], 'CUSTOM_FORMULA'],
      ['requireNumberBetween', [1, 5], 'NUMBER_BETWEEN'],
      ['requireNumberEqualTo', [1.5], 'NUMBER_EQUAL_TO'],
      ['requireNumberGreaterThan', [1], 'NUMBER_GREATER_THAN'],
      ['requireNumberGreaterThanOrEqualTo', [0], 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
      ['requireNumberLessThan', [1], 'NUMBER_LESS_THAN'],
      ['requireNumberLessThanOrEqualTo', [1], 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
      ['requireNumberNotBetween', [1, 5], 'NUMBER_NOT_BETWEEN'],
      ['requireNumberNotEqualTo', [1], 'NUMBER_NOT_EQUAL_TO'],
      ['requireTextContains', ['a'], 'TEXT_CONTAINS'],
      ['requireTextDoesNotContain', ['a'], 'TEXT_DOES_NOT_CONTAIN'],
      ['requireTextEqualTo', ['a'], 'TEXT_EQUAL_TO'],
      ['requireTextIsEmail', [], 'TEXT_IS_VALID_EMAIL'],
      ['requireTextIsUrl', [], 'TEXT_IS_VALID_URL'],
    ].forEach(function (line) {
      const builder = SpreadsheetApp.newDataValidation();
      const rule = builder[line[0]].apply(builder, line[1]).build();
      assertText(rule, 'DataValidation');
      assertText(rule.getCriteriaType(), line[2], line[0]);
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
  'DataValidationBuilder',
  'withCriteria takes a formula where the typed method would not',
  GAS_FAKES + 'notes/oddities.md',
  function () {
    const criteria = SpreadsheetApp.DataValidationCriteria.DATE_AFTER;
    const rule = SpreadsheetApp.newDataValidation().withCriteria(criteria, ['=i1']).build();
    assertSame(rule.getCriteriaType(), criteria);
    assertSame(rule.getCriteriaValues(), ['=i1']);
  },
);

contract(
  'DataValidation',
  'a built rule does not change with its builder',
  REFERENCE + 'data-validation-builder#build()',
  function () {
    const builder = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setHelpText('one');
    const rule = builder.build();
    builder.requireNumberEqualTo(2).setHelpText('two').setAllowInvalid(false);
    assertSame(rule.getCriteriaValues(), [1]);
    assertSame(rule.getHelpText(), 'one');
    assertSame(rule.getAllowInvalid(), true);
  },
);

contract(
  'DataValidation',
  'copy gives a builder with the settings, and leaves the rule alone',
  REFERENCE + 'data-validation#copy()',
  function () {
    const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setHelpText('one').build();
    const copy = rule.copy();
    assertText(copy, 'DataValidationBuilder');
    assertSame(copy.setHelpText('two').build().getHelpText(), 'two');
    assertSame(copy.build().getCriteriaValues(), [1]);
    assertSame(rule.getHelpText(), 'one');
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
    assertSame(read.getHelpText(), '1-5');
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
      .whenNumberGreaterThan(50)
      .setBackground('#FF0000')
      .setFontColor('white')
      .setBold(true)
      .setRanges([given.sheet.getRange('A1:B10')])
      .build();
    assertText(rule, 'ConditionalFormatRule');
    given.sheet.setConditionalFormatRules([rule]);
    const read = given.sheet.getConditionalFormatRules()[0];
    const condition = read.getBooleanCondition();
    assertText(condition.getCriteriaType(), 'NUMBER_GREATER_THAN');
    assertSame(condition.getCriteriaValues(), [50]);
    assertSame(condition.getBackground(), '#ff0000');
    assertSame(condition.getFontColor(), '#ffffff');
    assertSame(condition.getBold(), true);
    assertSame(condition.getItalic(), null);
    assertSame(read.getGradientCondition(), null);
    assertSame(read.getRanges()[0].getA1Notation(), 'A1:B10');
  },
);

contract(
  'ConditionalFormatRule',
  'a relative date makes the criteria relative',
  GAS_FAKES + 'test/testconditionalformat.js',
  function (given) {
    const range = given.sheet.getRange('A1');
    const relative = SpreadsheetApp.newConditionalFormatRule()
      .whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)
      .setRanges([range])
      .build();
    given.sheet.setConditionalFormatRules([relative]);
    const condition = given.sheet.getConditionalFormatRules()[0].getBooleanCondition();
    assertText(condition.getCriteriaType(), 'DATE_EQUAL_TO_RELATIVE');
    assertSame(condition.getCriteriaValues()[0], SpreadsheetApp.RelativeDate.TODAY);
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
      .setGradientMaxpoint('#00ff00')
      .setRanges([given.sheet.getRange('C1:C10')])
      .build();
    given.sheet.setConditionalFormatRules([rule]);
    const read = given.sheet.getConditionalFormatRules()[0];
    const gradient = read.getGradientCondition();
    assertSame(read.getBooleanCondition(), null);
    assertSame([gradient.getMinColor(), gradient.getMinValue()], ['#ff0000', '0']);
    assertSame(gradient.getMinType(), types.NUMBER);
    assertSame([gradient.getMidColor(), gradient.getMidValue()], ['#ffffff', '50']);
    assertSame(gradient.getMidType(), types.PERCENTILE);
    assertSame([gradient.getMaxColor(), gradient.getMaxValue()], ['#00ff00', '']);
    assertSame(gradient.getMaxType(), types.MAX);
  },
);

contract(
  'ConditionalFormatRule',
  'a copy keeps the look when the condition changes',
  GAS_FAKES + 'test/testconditionalformat.js',
  function (given) {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenNumberEqualTo(1)
      .setBold(true)
      .setRanges([given.sheet.getRange('A1')])
      .build();
    const copy = rule.copy().whenCellEmpty().build();
    assertText(copy.getBooleanCondition().getCriteriaType(), 'CELL_EMPTY');
    assertSame(copy.getBooleanCondition().getBold(), true);
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
    given.sheet.clearConditionalFormatRules();
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
        .whenCellNotEmpty()
        .setBold(true)
        .setRanges([given.sheet.getRange('A2:A5')])
        .build(),
    ]);
    given.sheet.insertRowsBefore(1, 2);
    assertSame(given.sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), 'A4:A7');
  },
);

contract('Color', 'an RGB colour', GAS_FAKES + 'test/testsheets.js', function () {
  const builder = SpreadsheetApp.newColor();
  assertText(builder, 'ColorBuilder');
  assertText(builder.getColorType(), 'UNSUPPORTED');
  const color = builder.setRgbColor('#12AbEf').build();
  assertText(color, 'Color');
  assertText(color.getColorType(), 'RGB');
  assertSame(color.asRgbColor().asHexString(), '#12abef');
  assertSame(
    [color.asRgbColor().getRed(), color.asRgbColor().getGreen(), color.asRgbColor().getBlue()],
    [18, 171, 239],
  );
  assertThrows(function () {
    color.asThemeColor();
  }, 'Object is not of type ThemeColor.');
});

contract('Color', 'a theme colour', GAS_FAKES + 'test/testsheets.js', function () {
  const color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build();
  assertText(color.getColorType(), 'THEME');
  assertSame(color.asThemeColor().getThemeColorType(), SpreadsheetApp.ThemeColorType.ACCENT4);
  assertThrows(function () {
    color.asRgbColor();
  }, 'Object is not of type RgbColor.');
});

contract('TextStyle', 'what was not set is null', GAS_FAKES + 'test/testsheets.js', function () {
  const style = SpreadsheetApp.newTextStyle().setFontSize(10).setUnderline(false).build();
  assertText(style, 'TextStyle');
  assertSame(style.getFontSize(), 10);
  assertSame(style.isUnderline(), false);
  assertSame(style.isBold(), null);
  assertSame(style.getForegroundColor(), null);
  assertSame(style.getForegroundColorObject(), null);
});

contract(
  'TextStyle',
  'a theme colour gives its name as colour',
  GAS_FAKES + 'test/testsheets.js',
  function () {
    const accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4);
    assertSame(
      SpreadsheetApp.newTextStyle().setForegroundColorObject(accent).build().getForegroundColor(),
      'ACCENT4',
    );
  },
);

contract(
  'RichTextValue',
  'stretches without a style are runs too',
  GAS_FAKES + 'test/testsheets.js',
  function (given) {
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const italic = SpreadsheetApp.newTextStyle().setItalic(true).build();
    const value = SpreadsheetApp.newRichTextValue()
      .setText('Bold Italic Link')
      .setTextStyle(0, 4, bold)
      .setTextStyle(5, 11, italic)
      .setLinkUrl(12, 16, 'https://example.com')
      .build();
    const cell = given.sheet.getRange('A1');
    cell.setRichTextValue(value);
    assertSame(cell.getValue(), 'Bold Italic Link');
    const runs = cell.getRichTextValue().getRuns();
    assertSame(
      runs.map(function (run) {
        return [
          run.getText(),
          run.getStartIndex(),
          run.getEndIndex(),
          run.getTextStyle().isBold(),
          run.getTextStyle().isItalic(),
          run.getLinkUrl(),
        ];
      }),
      [
        ['Bold', 0, 4, true, false, null],
        [' ', 4, 5, false, false, null],
        ['Italic', 5, 11, false, true, null],
        [' ', 11, 12, false, false, null],
        ['Link', 12, 16, false, false, 'https://example.com'],
      ],
    );
  },
);

contract(
  'RichTextValue',
  'a plain cell is one run in the look of the cell',
  GAS_FAKES + 'test/testsheets.js',
  function (given) {
    given.sheet.getRange('E5').setValue('Plain text');
    const value = given.sheet.getRange('E5').getRichTextValue();
    assertSame(value.getText(), 'Plain text');
    assertSame(value.getRuns().length, 1);
    assertSame(value.getTextStyle().isBold(), false);
    assertSame(value.getTextStyle().getFontSize(), 10);
  },
);

contract(
  'RichTextValue',
  'setText takes styles and links away; one link for all is the link of the value',
  REFERENCE + 'rich-text-value',
  function () {
    const builder = SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl('https://example.com');
    assertSame(builder.build().getLinkUrl(), 'https://example.com');
    assertSame(builder.setText('abc').build().getLinkUrl(), null);
    assertSame(builder.setLinkUrl(0, 1, 'https://example.com').build().getLinkUrl(), null);
    assertSame(builder.build().getLinkUrl(0, 1), 'https://example.com');
  },
);

contract(
  'Banding',
  'the default is light grey with a header',
  GAS_FAKES + 'test/testsheetssets.js',
  function (given) {
    const banding = given.sheet.getRange('A1:D10').applyRowBanding();
    assertText(banding, 'Banding');
    assertSame(
      [
        banding.getHeaderRowColor(),
        banding.getFirstRowColor(),
        banding.getSecondRowColor(),
        banding.getFooterRowColor(),
      ],
      ['#bdbdbd', '#ffffff', '#f3f3f3', null],
    );
    assertSame(banding.getFirstColumnColor(), null);
    assertSame(given.sheet.getBandings()[0].getRange().getA1Notation(), 'A1:D10');
    banding.remove();
    assertSame(given.sheet.getBandings(), []);
  },
);

contract(
  'Banding',
  'themes have the colours of the sheet menu',
  GAS_FAKES + 'test/testsheetssets.js',
  function (given) {
    const banding = given.sheet
      .getRange('A1:E10')
      .applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, true);
    assertSame(
      [banding.getHeaderRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor()],
      ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
    );
  },
);

contract(
  'Banding',
  'the two bands need a colour, header and footer do not',
  GAS_FAKES + 'test/testsheetssets.js',
  function (given) {
    const banding = given.sheet.getRange('A1:E10').applyRowBanding();
    assertThrows(function () {
      banding.setFirstRowColor(null);
    }, 'First row color should not be null');
    banding.setHeaderRowColor(null);
    assertSame(banding.getHeaderRowColor(), null);
    assertSame(banding.setFirstRowColor('red').getFirstRowColor(), '#ff0000');
  },
);

contract(
  'Banding',
  'bandings may not overlap',
  'seen in error logs: "already has alternating background colors"',
  function (given) {
    given.sheet.getRange('A1:C5').applyRowBanding();
    assertThrows(function () {
      given.sheet.getRange('B2:D6').applyColumnBanding();
    }, 'You cannot add alternating background colors to a range that already has alternating background colors.');
  },
);

contract(
  'Protection',
  'a new one restricts without listing the owner',
  GAS_FAKES + 'notes/oddities.md',
  function (given) {
    const protection = given.sheet.getRange('A1:B2').protect();
    assertText(protection, 'Protection');
    assertText(protection.getProtectionType(), 'RANGE');
    assertSame(protection.getDescription(), '');
    assertSame(protection.isWarningOnly(), false);
    assertSame(protection.canEdit(), true);
    assertSame(protection.getRangeName(), null);
    assertSame(protection.setDescription('mine').getDescription(), 'mine');
    assertSame(given.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription(), 'mine');
    assertSame(given.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET), []);
    protection.remove();
    assertSame(given.sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE), []);
  },
);

contract(
  'Protection',
  'a sheet is protected once and can have unprotected ranges',
  REFERENCE + 'sheet#protect()',
  function (given) {
    const protection = given.sheet.protect().setDescription('once');
    assertText(protection.getProtectionType(), 'SHEET');
    assertSame(given.sheet.protect().getDescription(), 'once');
    protection.setUnprotectedRanges([given.sheet.getRange('B2:C5')]);
    assertSame(protection.getUnprotectedRanges()[0].getA1Notation(), 'B2:C5');
    assertSame(given.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);
  },
);

contract(
  'NamedRange',
  'can be renamed, moved and removed',
  GAS_FAKES + 'test/testsheetsrange.js',
  function (given) {
    given.spreadsheet.setNamedRange('FIRST_NAME', given.sheet.getRange('A1:B2'));
    const named = given.spreadsheet.getNamedRanges()[0];
    assertText(named, 'NamedRange');
    assertSame(named.getName(), 'FIRST_NAME');
    named.setName('SECOND_NAME').setRange(given.sheet.getRange('C1:D2'));
    assertSame(given.spreadsheet.getRangeByName('FIRST_NAME'), null);
    assertSame(given.spreadsheet.getRangeByName('SECOND_NAME').getA1Notation(), 'C1:D2');
    assertSame(given.sheet.getNamedRanges().length, 1);
    named.remove();
    assertSame(given.spreadsheet.getNamedRanges(), []);
  },
);

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
  'NamedRange',
  'formulas follow when it is renamed',
  'https://support.google.com/docs/answer/63175',
  function (given) {
    given.sheet.getRange('A1:A2').setValues([[2], [3]]);
    given.spreadsheet.setNamedRange('OLD_NAME', given.sheet.getRange('A1:A2'));
    given.sheet.getRange('B1').setFormula('=SUM(OLD_NAME)&"OLD_NAME"');
    given.spreadsheet.getNamedRanges()[0].setName('NEW_NAME');
    assertSame(given.sheet.getRange('B1').getFormula(), '=SUM(NEW_NAME)&"OLD_NAME"');
    assertSame(given.sheet.getRange('B1').getValue(), '5OLD_NAME');
  },
);

contract(
  'DeveloperMetadata',
  'only spreadsheet, sheet, whole rows and whole columns can have it',
  GAS_FAKES + 'test/testsheetsdeveloper.js',
  function (given) {
    ['B2:D4', 'B6:D6', 'F2:F5', 'A1'].forEach(function (notation) {
      assertThrows(function () {
        given.sheet.getRange(notation).addDeveloperMetadata('key', 'value');
      }, 'Adding developer metadata to arbitrary ranges is not currently supported.');
    });
    const column = given.sheet.getRange('G:G');
    assertSame(column.addDeveloperMetadata('key', 'value').getA1Notation(), 'G:G');
    const metadata = column.getDeveloperMetadata()[0];
    assertSame([metadata.getKey(), metadata.getValue()], ['key', 'value']);
    assertText(metadata.getVisibility(), 'DOCUMENT');
    assertText(metadata.getLocation().getLocationType(), 'COLUMN');
    assertSame(given.sheet.getRange('G3').getDeveloperMetadata(), []);
  },
);

contract(
  'DeveloperMetadata',
  'stays with its column, and goes with it',
  'https://developers.google.com/workspace/sheets/api/guides/metadata',
  function (given) {
    given.sheet.getRange('C:C').addDeveloperMetadata('key');
    given.sheet.insertColumnBefore(1);
    const find = function () {
      return given.spreadsheet.createDeveloperMetadataFinder().withKey('key').find();
    };
    assertSame(find()[0].getLocation().getColumn().getA1Notation(), 'D:D');
    given.sheet.deleteColumn(4);
    assertSame(find(), []);
  },
);

contract(
  'DeveloperMetadata',
  'keys need not be unique; the finder combines what it is asked',
  GAS_FAKES + 'test/testsheetsdeveloper.js',
  function (given) {
    given.spreadsheet.addDeveloperMetadata('key', 'one');
    given.sheet.addDeveloperMetadata('key', 'two', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    const finder = given.spreadsheet.createDeveloperMetadataFinder().withKey('key');
    assertSame(finder.find().length, 2);
    assertSame(
      finder.withValue('two').find()[0].getLocation().getSheet().getSheetId(),
      given.sheet.getSheetId(),
    );
    assertSame(given.sheet.createDeveloperMetadataFinder().withKey('key').find().length, 1);
  },
);

contract(
  'DeveloperMetadata',
  'changes and moves in place',
  GAS_FAKES + 'test/testsheetsdeveloper.js',
  function (given) {
    given.sheet.addDeveloperMetadata('key', 'value');
    const metadata = given.sheet.getDeveloperMetadata()[0];
    metadata.setKey('other').setValue('changed').moveToRow(given.sheet.getRange('9:9'));
    assertSame(given.sheet.getDeveloperMetadata(), []);
    const moved = given.sheet.getRange('9:9').getDeveloperMetadata()[0];
    assertSame([moved.getKey(), moved.getValue(), moved.getId()], ['other', 'changed', metadata.getId()]);
    metadata.remove();
    assertSame(given.sheet.getRange('9:9').getDeveloperMetadata(), []);
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
  'sorts below the header and remembers how',
  GAS_FAKES + 'test/testsheetssets.js',
  function (given) {
    given.sheet.getRange('A1:B4').setValues([
      ['h', 'k'],
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ]);
    const filter = given.sheet.getRange('A1:B4').createFilter().sort(2, false);
    assertSame(given.sheet.getRange('A1:A4').getValues(), [['h'], ['a'], ['c'], ['b']]);
    assertSame(filter.getColumnSortSpec(2).isAscending(), false);
    filter.sort(1, true);
    assertSame(given.sheet.getRange('A1:A4').getValues(), [['h'], ['a'], ['b'], ['c']]);
    filter.sort(2, true);
    assertSame(given.sheet.getRange('B1:B4').getValues(), [['k'], [1], [2], [3]]);
    assertThrows(function () {
      filter.getColumnSortSpec(1).getSortOrder();
    }, 'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.');
  },
);

contract(
  'Filter',
  'hides the rows that do not meet its criteria',
  REFERENCE + 'filter#setColumnFilterCriteria(Integer,FilterCriteria)',
  function (given) {
    given.sheet.getRange('A1:B4').setValues([
      ['h', 'k'],
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ]);
    const filter = given.sheet.getRange('A1:B4').createFilter();
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
    const hidden = function () {
      return [2, 3, 4].map(function (row) {
        return given.sheet.isRowHiddenByFilter(row);
      });
    };
    assertSame(hidden(), [false, true, false]);
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['c']).build());
    assertSame(hidden(), [false, true, true]);
    assertText(filter.getColumnFilterCriteria(2).getCriteriaType(), 'NUMBER_GREATER_THAN');
    filter.removeColumnFilterCriteria(2).removeColumnFilterCriteria(1);
    assertSame(hidden(), [false, false, false]);
    assertSame(filter.getColumnFilterCriteria(2), null);
  },
);

contract(
  'DataValidationBuilder.requireFormulaSatisfied',
  'the formula is relative to the first cell of the range, and moves with copies',
  'support.google.com/docs/answer/139705 (a custom formula counts from the first cell of the range)',
  function (t) {
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B2>$C$1').build();
    t.sheet.getRange('A2:A4').setDataValidation(rule);
    const formulaOf = function (notation) {
      return t.sheet.getRange(notation).getDataValidation().getCriteriaValues()[0];
    };
    assertSame(formulaOf('A2'), '=B2>$C$1');
    assertSame(formulaOf('A4'), '=B4>$C$1');
    t.sheet.getRange('A4').copyTo(t.sheet.getRange('D9'));
    assertSame(formulaOf('D9'), '=E9>$C$1');
  },
);

contract(
  'DataValidationBuilder.requireFormulaSatisfied',
  'a strict rule looks at the value as it would be in its cell',
  'observed: "The data you entered in cell U2 violates the data validation rules set on this cell."',
  function (t) {
    const unique = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=COUNTIF($A$1:$A$5,A1)=1')
      .setAllowInvalid(false)
      .build();
    t.sheet.getRange('A1:A5').setDataValidation(unique);
    t.sheet.getRange('A1:A2').setValues([['a'], ['b']]);
    assertThrows(function () {
      t.sheet.getRange('A3').setValue('a');
      SpreadsheetApp.flush();
    }, 'The data you entered in cell A3 violates the data validation rules set on this cell.');
    t.sheet.getRange('A3').setValue('c');
    assertSame(t.sheet.getRange('A3').getValue(), 'c');
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
      SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range]).build(),
      SpreadsheetApp.newRichTextValue().setText('a').build(),
      SpreadsheetApp.newTextStyle().setBold(true).build(),
      SpreadsheetApp.newColor().setRgbColor('#ff0000').build(),
      Utilities.newBlob('a'),
      HtmlService.createHtmlOutput('a'),
      PropertiesService.getScriptProperties(),
      CacheService.getScriptCache(),
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

contract(
  'FilterCriteriaBuilder.whenFormulaSatisfied',
  'the formula is written for the first row below the header',
  REFERENCE + 'filter-criteria-builder#whenformulasatisfiedformula',
  function (t) {
    t.sheet.getRange('A1:B4').setValues([
      ['Client', 'Hours'],
      ['a', 1],
      ['b', 5],
      ['c', 2],
    ]);
    const criteria = SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=B2>=2').build();
    t.sheet.getRange('A1:B4').createFilter().setColumnFilterCriteria(1, criteria);
    const hidden = [2, 3, 4].map(function (row) {
      return t.sheet.isRowHiddenByFilter(row);
    });
    assertSame(hidden, [true, false, false]);
  },
);
