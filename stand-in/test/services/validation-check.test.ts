import { satisfiesValidation, type ValidationContext } from '../../services/range/validation-check';
import { CellError, type Content } from '../../workbook/types';

const day = (serial: number): Date => new Date((serial - 25569) * 86_400_000);
const context: ValidationContext = {
  isDateFormat: false,
  serialOf: (date) => date.getTime() / 86_400_000 + 25569,
  valuesIn: (a1) => (a1 === "'Lists'!$A$1:$A$3" ? ['red', 5, ''] : []),
};

test.each<[string, unknown[], Content, boolean]>([
  ['NUMBER_BETWEEN', [1, 5], 1, true],
  ['NUMBER_BETWEEN', [1, 5], 5.1, false],
  ['NUMBER_BETWEEN', [1, 5], 'three', false],
  ['NUMBER_BETWEEN', [1, 5], '', true],
  ['NUMBER_BETWEEN', [1, 5], new CellError('#N/A'), false],
  ['NUMBER_NOT_BETWEEN', [1, 5], 0, true],
  ['NUMBER_EQUAL_TO', [2], 2, true],
  ['NUMBER_NOT_EQUAL_TO', [2], 2, false],
  ['NUMBER_GREATER_THAN', [2], 2, false],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], 0, true],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], -1, false],
  ['NUMBER_LESS_THAN', [2], 1, true],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [2], 2.5, false],
  ['NUMBER_GREATER_THAN', ['=A1'], -5, true],
  ['VALUE_IN_LIST', [['1', 'b'], true], 1, true],
  ['VALUE_IN_LIST', [['1', 'b'], true], 'B', false],
  ['VALUE_IN_RANGE', ["'Lists'!$A$1:$A$3", true], 'red', true],
  ['VALUE_IN_RANGE', ["'Lists'!$A$1:$A$3", true], 5, true],
  ['VALUE_IN_RANGE', ["'Lists'!$A$1:$A$3", true], 'blue', false],
  ['CHECKBOX', [], true, true],
  ['CHECKBOX', [], 'yes', false],
  ['CHECKBOX', ['yes'], 'yes', true],
  ['CHECKBOX', ['yes', 'no'], 'no', true],
  ['CHECKBOX', ['yes', 'no'], true, false],
  ['DATE_IS_VALID_DATE', [], 45000, false],
])('%s %j: %p is %s', (criteria, args, content, expected) => {
  const rule = { criteria, args, allowInvalid: false, helpText: null };
  expect(satisfiesValidation(rule, content, context)).toBe(expected);
});

test.each<[string, Date[], number, boolean]>([
  ['DATE_IS_VALID_DATE', [], 45000.5, true],
  ['DATE_AFTER', [day(45000)], 45000.5, false],
  ['DATE_AFTER', [day(45000)], 45001, true],
  ['DATE_BEFORE', [day(45000)], 44999.9, true],
  ['DATE_ON_OR_AFTER', [day(45000)], 45000, true],
  ['DATE_ON_OR_BEFORE', [day(45000)], 45000.9, true],
  ['DATE_EQUAL_TO', [day(45000)], 45000.25, true],
  ['DATE_BETWEEN', [day(45000), day(45010)], 45010.5, true],
  ['DATE_NOT_BETWEEN', [day(45000), day(45010)], 45005, false],
])('%s %j: the date %p is %s', (criteria, args, content, expected) => {
  const rule = { criteria, args, allowInvalid: false, helpText: null };
  expect(satisfiesValidation(rule, content, { ...context, isDateFormat: true })).toBe(expected);
});

test('a custom formula is asked of the caller, and holds where nobody can tell', () => {
  const rule = { criteria: 'CUSTOM_FORMULA', args: ['=A1>1'], allowInvalid: false, helpText: null };
  expect(satisfiesValidation(rule, 1, context)).toBe(true);
  expect(satisfiesValidation(rule, 1, { ...context, formulaHolds: (formula) => formula !== '=A1>1' })).toBe(
    false,
  );
});
