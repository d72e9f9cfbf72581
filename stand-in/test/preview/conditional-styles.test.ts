/** Which conditional format holds where. Rules are as a workbook keeps them, from a script or from a file. */
import { createAppsScript, inspectWorld } from '../../apps-script';
import { conditionalStyles } from '../../preview/conditional-styles';
import { areaOf } from '../../workbook/area';
import type { ConditionalFormatRule } from '../../workbook/types';

type Rule = Omit<ConditionalFormatRule, 'areas'>;

/** Backgrounds of A1:A6 under rules for that range. */
function backgrounds(values: unknown[], rules: readonly Rule[], locale = 'en_US'): string[] {
  const globals = createAppsScript({ locale });
  const { session } = inspectWorld(globals);
  const range = globals.SpreadsheetApp.create('Test').getSheets()[0]!.getRange(1, 1, values.length, 1);
  range.setValues(values.map((value) => [value]));
  const workbook = session.active!;
  const sheet = workbook.sheets[0]!;
  sheet.conditionalFormats = rules.map((rule) => ({ ...rule, areas: [areaOf(1, 1, values.length, 1)] }));
  workbook.settle();
  const styles = conditionalStyles(workbook, sheet);
  return values.map((_, index) => styles(index + 1, 1)?.background ?? '');
}

const RED = '#ff0000';
const BLUE = '#0000ff';

function when(criteria: string, args: readonly unknown[], background = RED): Rule {
  const look = { fontColor: null, bold: null, italic: null, underline: null, strikethrough: null };
  return { condition: { criteria, args, background, ...look }, gradient: null };
}

test.each<[string, unknown[], Rule, number[]]>([
  ['greater than', [1, 2, 'x', ''], when('NUMBER_GREATER_THAN', [1]), [2]],
  ['between', [1, 2, 3, 4], when('NUMBER_BETWEEN', [2, 3]), [2, 3]],
  ['not between', [1, 2, 3, 4], when('NUMBER_NOT_BETWEEN', [2, 3]), [1, 4]],
  ['text equal, any case', ['A', 'a', 'AB'], when('TEXT_EQUAL_TO', ['a']), [1, 2]],
  ['text contains', ['abc', 'xyz', 12], when('TEXT_CONTAINS', ['B']), [1]],
  ['text starts', ['abc', 'cab'], when('TEXT_STARTS_WITH', ['a']), [1]],
  ['text ends', ['abc', 'cab'], when('TEXT_ENDS_WITH', ['b']), [2]],
  ['does not contain', ['abc', 'xyz'], when('TEXT_DOES_NOT_CONTAIN', ['b']), [2]],
  ['empty', ['a', '', 'b'], when('CELL_EMPTY', []), [2]],
  ['not empty', ['a', '', 'b'], when('CELL_NOT_EMPTY', []), [1, 3]],
  ['formula, moved with the cell', [1, 2, 3], when('CUSTOM_FORMULA', ['=A1>=2']), [2, 3]],
  ['formula with a fixed cell', [2, 1, 2], when('CUSTOM_FORMULA', ['=A1=$A$1']), [1, 3]],
])('%s', (_what, values, rule, expected) => {
  const found = backgrounds(values, [rule]);
  expect(found.flatMap((background, index) => (background === RED ? [index + 1] : []))).toEqual(expected);
});

test('formulas are read in the locale of the spreadsheet', () => {
  const rule = when('CUSTOM_FORMULA', ['=IF(A1>1,5;TRUE;FALSE)']);
  expect(backgrounds([1, 2], [rule], 'de_DE')).toEqual(['', RED]);
});

test('the first rule that holds wins', () => {
  const rules = [when('NUMBER_GREATER_THAN', [2]), when('NUMBER_GREATER_THAN', [1], BLUE)];
  expect(backgrounds([1, 2, 3], rules)).toEqual(['', BLUE, RED]);
});

test('gradients reach from the smallest to the largest number and leave texts alone', () => {
  const gradient = {
    min: { color: '#000000', type: 'MIN', value: '' },
    mid: null,
    max: { color: '#ffffff', type: 'MAX', value: '' },
  };
  const found = backgrounds([0, 50, 100, 'x'], [{ condition: null, gradient }]);
  expect(found).toEqual(['#000000', '#808080', '#ffffff', '']);
});

test('gradients with three points, outside of which the colour stays', () => {
  const point = (color: string, value: string) => ({ color, type: 'NUMBER', value });
  const gradient = { min: point('#ff0000', '0'), mid: point('#ffffff', '50'), max: point('#0000ff', '100') };
  const found = backgrounds([-10, 0, 25, 50, 100, 200], [{ condition: null, gradient }]);
  expect(found).toEqual(['#ff0000', '#ff0000', '#ff8080', '#ffffff', '#0000ff', '#0000ff']);
});
