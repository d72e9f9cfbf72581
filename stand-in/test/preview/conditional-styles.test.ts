/** Which conditional format holds where, with the rules built as scripts build them. */
import { createAppsScript, inspectWorld } from '../../apps-script';
import { conditionalStyles } from '../../preview/conditional-styles';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Backgrounds of A1:A6 under rules for that range. */
function backgrounds(values: unknown[], rules: ((rule: Builder) => Builder)[], locale = 'en_US'): string[] {
  const globals = createAppsScript({ locale });
  const { calculation, session } = inspectWorld(globals);
  const spreadsheet = globals.SpreadsheetApp.create('Test');
  const sheet = spreadsheet.getSheets()[0] as unknown as Sheet;
  const range = sheet.getRange(1, 1, values.length, 1);
  range.setValues(values.map((value) => [value]));
  const newRule = () => globals.SpreadsheetApp.newConditionalFormatRule() as unknown as Builder;
  sheet.setConditionalFormatRules(rules.map((build) => build(newRule().setRanges([range])).build()));
  const workbook = session.active!;
  workbook.settle();
  const styles = conditionalStyles({
    workbook,
    sheet: workbook.sheets[0]!,
    calculator: calculation.calculatorOf(workbook),
    source: calculation.sourceOf(workbook),
  });
  return values.map((_, index) => styles(index + 1, 1)?.background ?? '');
}

const RED = '#ff0000';
const BLUE = '#0000ff';
const red = (rule: Builder) => rule.setBackground(RED);

test.each<[string, unknown[], (rule: Builder) => Builder, number[]]>([
  ['greater than', [1, 2, 'x', ''], (rule) => rule.whenNumberGreaterThan(1), [2]],
  ['between', [1, 2, 3, 4], (rule) => rule.whenNumberBetween(2, 3), [2, 3]],
  ['not between', [1, 2, 3, 4], (rule) => rule.whenNumberNotBetween(2, 3), [1, 4]],
  ['text equal, any case', ['A', 'a', 'AB'], (rule) => rule.whenTextEqualTo('a'), [1, 2]],
  ['text contains', ['abc', 'xyz', 12], (rule) => rule.whenTextContains('B'), [1]],
  ['text starts', ['abc', 'cab'], (rule) => rule.whenTextStartsWith('a'), [1]],
  ['text ends', ['abc', 'cab'], (rule) => rule.whenTextEndsWith('b'), [2]],
  ['does not contain', ['abc', 'xyz'], (rule) => rule.whenTextDoesNotContain('b'), [2]],
  ['empty', ['a', '', 'b'], (rule) => rule.whenCellEmpty(), [2]],
  ['not empty', ['a', '', 'b'], (rule) => rule.whenCellNotEmpty(), [1, 3]],
  ['formula, moved with the cell', [1, 2, 3], (rule) => rule.whenFormulaSatisfied('=A1>=2'), [2, 3]],
  ['formula with a fixed cell', [2, 1, 2], (rule) => rule.whenFormulaSatisfied('=A1=$A$1'), [1, 3]],
])('%s', (_what, values, when, expected) => {
  const found = backgrounds(values, [(rule) => when(red(rule))]);
  expect(found.flatMap((background, index) => (background === RED ? [index + 1] : []))).toEqual(expected);
});

test('formulas are read in the locale of the spreadsheet', () => {
  expect(
    backgrounds([1, 2], [(rule) => red(rule).whenFormulaSatisfied('=IF(A1>1,5;TRUE;FALSE)')], 'de_DE'),
  ).toEqual(['', RED]);
});

test('the first rule that holds wins', () => {
  const rules = [
    (rule: Builder) => red(rule).whenNumberGreaterThan(2),
    (rule: Builder) => rule.setBackground(BLUE).whenNumberGreaterThan(1),
  ];
  expect(backgrounds([1, 2, 3], rules)).toEqual(['', BLUE, RED]);
});

test('gradients reach from the smallest to the largest number and leave texts alone', () => {
  const found = backgrounds(
    [0, 50, 100, 'x'],
    [(rule) => rule.setGradientMinpoint('#000000').setGradientMaxpoint('#ffffff')],
  );
  expect(found).toEqual(['#000000', '#808080', '#ffffff', '']);
});

test('gradients with three points, outside of which the colour stays', () => {
  const number = (value: string) => ['NUMBER', value] as const;
  const found = backgrounds(
    [-10, 0, 25, 50, 100, 200],
    [
      (rule) =>
        rule
          .setGradientMinpointWithValue('#ff0000', interpolation('NUMBER'), number('0')[1])
          .setGradientMidpointWithValue('#ffffff', interpolation('NUMBER'), '50')
          .setGradientMaxpointWithValue('#0000ff', interpolation('NUMBER'), '100'),
    ],
  );
  expect(found).toEqual(['#ff0000', '#ff0000', '#ff8080', '#ffffff', '#0000ff', '#0000ff']);
});

function interpolation(name: string): GoogleAppsScript.Spreadsheet.InterpolationType {
  const { SpreadsheetApp } = createAppsScript() as unknown as {
    SpreadsheetApp: { InterpolationType: Record<string, GoogleAppsScript.Spreadsheet.InterpolationType> };
  };
  return SpreadsheetApp.InterpolationType[name]!;
}
