/**
 * DataValidation and its builder, to and from the rules cells keep: scripts see ranges, the workbook keeps A1 texts. A
 * built rule never changes; every getter gives copies. Whether a value satisfies a rule is decided in validation-check.ts.
 */
import { isDate } from '../../typing/serial-date';
import { absolute, formatAddress } from '../../workbook/a1-notation';
import type { ValidationRule } from '../../workbook/types';
import { DataValidationCriteria } from '../calls/enums';
import { exception } from '../calls/exception';
import { anyValue, boolean, list, number, optional, orNull, text, type Signature } from '../calls/parameters';
import { asks, serviceClass, sets, stateOf, type Methods } from '../calls/service-class';
import { isRange, placeOf, rangeKind } from '../range/range-base';

import Sheets = GoogleAppsScript.Spreadsheet;

type Criteria = keyof typeof DataValidationCriteria;

const MAX_LIST_ITEMS = 500;

interface RuleState {
  readonly criteria: Criteria | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export const NO_RULE: RuleState = { criteria: null, values: [], allowInvalid: true, helpText: null };

/** What a rule and its builder answer alike. */
const answers: Methods<Sheets.DataValidation, RuleState> = {
  getAllowInvalid: asks([], ({ allowInvalid }) => allowInvalid),
  getCriteriaType: asks([], ({ criteria }) => criteria && DataValidationCriteria[criteria]),
  getCriteriaValues: asks([], ({ values }) => values.map(copyCriteriaValue)),
  getHelpText: asks([], ({ helpText }) => helpText),
  copy: asks([], (state): Sheets.DataValidationBuilder => new LocalDataValidationBuilder({ ...state })),
};

const LocalDataValidation = serviceClass<Sheets.DataValidation, RuleState>(
  'SpreadsheetApp.DataValidation',
  answers,
);

const change = (state: RuleState, parts: Partial<RuleState>) => Object.assign(state, parts);

const requires = (
  criteria: Criteria,
  parameters: Signature = [],
  valuesOf = (...args: unknown[]): unknown[] => args,
) =>
  sets(parameters, (state: RuleState, ...args: readonly unknown[]) =>
    change(state, { criteria, values: valuesOf(...args).map(copyCriteriaValue) }),
  );

export const LocalDataValidationBuilder = serviceClass<Sheets.DataValidationBuilder, RuleState>(
  'SpreadsheetApp.DataValidationBuilder',
  {
    ...answers,
    build: asks([], (state) => new LocalDataValidation({ ...state })),
    requireCheckbox: requires('CHECKBOX', [optional(anyValue), optional(anyValue)]),
    requireDate: requires('DATE_IS_VALID_DATE'),
    requireNumberBetween: requires('NUMBER_BETWEEN', [number, number]),
    requireNumberGreaterThan: requires('NUMBER_GREATER_THAN', [number]),
    requireNumberGreaterThanOrEqualTo: requires('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]),
    requireValueInList: requires('VALUE_IN_LIST', [list, optional(boolean)], (items, isShown = true) => [
      (items as unknown[]).map(String),
      isShown,
    ]),
    requireValueInRange: requires(
      'VALUE_IN_RANGE',
      [rangeKind, optional(boolean)],
      (range, isShown = true) => [range, isShown],
    ),
    setAllowInvalid: sets([boolean], (state, allowInvalid) => change(state, { allowInvalid })),
    setHelpText: sets([orNull(text)], (state, helpText) => change(state, { helpText })),
  },
);

/** A copy no script can change behind a rule's back: dates and lists are new, anything else is immutable or a range. */
function copyCriteriaValue(value: unknown): unknown {
  // A date of the same realm, so that it stays a Date for the script that made it.
  if (isDate(value)) return new (value.constructor as DateConstructor)(value.getTime());
  return Array.isArray(value) ? value.map(copyCriteriaValue) : value;
}

/** `'Sheet 1'!$A$1:$B$3`, so that the text means the same wherever it is read. */
function absoluteA1(range: Sheets.Range): string {
  const { sheet, address } = placeOf(range);
  return `'${sheet.name.replaceAll("'", "''")}'!${absolute(formatAddress(address))}`;
}

/**
 * What a cell keeps of a rule a script hands over.
 * @throws Google's sentence when a list is too long
 */
export function keepValidation(rule: Sheets.DataValidation): ValidationRule {
  const { criteria, values, allowInvalid, helpText } = stateOf<RuleState>(rule);
  if (criteria === null) {
    throw exception(
      'Cannot set a data validation rule that has no criteria: call one of the require methods first.',
    );
  }
  if (criteria === 'VALUE_IN_LIST' && (values[0] as unknown[]).length > MAX_LIST_ITEMS) {
    throw exception(
      `The data validation rule has more items than the limit of ${MAX_LIST_ITEMS}. Use the "List from a range" criteria instead.`,
    );
  }
  const args = values.map((value) => (isRange(value) ? absoluteA1(value) : copyCriteriaValue(value)));
  return { criteria, args, allowInvalid, helpText };
}

/**
 * A new DataValidation for the rule a cell keeps.
 * @param findRange the range that an A1 text with sheet name means
 */
export function restoreValidation(
  { criteria, args, allowInvalid, helpText }: ValidationRule,
  findRange: (a1: string) => Sheets.Range,
): Sheets.DataValidation {
  const isPlace = (value: unknown) => typeof value === 'string' && criteria === 'VALUE_IN_RANGE';
  const values = args.map((value) => (isPlace(value) ? findRange(String(value)) : copyCriteriaValue(value)));
  return new LocalDataValidation({ criteria: criteria as Criteria, values, allowInvalid, helpText });
}
