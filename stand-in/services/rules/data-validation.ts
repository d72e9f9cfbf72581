/**
 * DataValidation and its builder, to and from the rules cells keep. A built rule never changes; every getter gives
 * copies. Whether a value satisfies a rule is decided in validation-check.ts.
 */
import type { ValidationRule } from '../../workbook/types';
import { DataValidationCriteria } from '../calls/enums';
import { exception } from '../calls/exception';
import { anyValue, boolean, list, number, optional, orNull, text, type Signature } from '../calls/parameters';
import { asks, serviceClass, sets, stateOf, type Methods } from '../calls/service-class';
import { rangeKind } from '../range/range-base';
import {
  copyCriteriaValue,
  keepCriteriaValue,
  restoreCriteriaValue,
  type RangeFinder,
} from './criteria-values';

import Sheets = GoogleAppsScript.Spreadsheet;

type Criteria = keyof typeof DataValidationCriteria;

const MAX_LIST_ITEMS = 500;

interface RuleState {
  readonly criteria: Criteria | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

const EMPTY: RuleState = { criteria: null, values: [], allowInvalid: true, helpText: null };

/** What a rule and its builder answer alike. */
const answers: Methods<Sheets.DataValidation, RuleState> = {
  getAllowInvalid: asks([], ({ allowInvalid }) => allowInvalid),
  getCriteriaType: asks([], ({ criteria }) => criteria && DataValidationCriteria[criteria]),
  getCriteriaValues: asks([], ({ values }) => values.map(copyCriteriaValue)),
  getHelpText: asks([], ({ helpText }) => helpText),
  copy: asks([], (state): Sheets.DataValidationBuilder => new LocalDataValidationBuilder(state)),
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

const Builder = serviceClass<Sheets.DataValidationBuilder, RuleState>(
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

export class LocalDataValidationBuilder extends Builder {
  constructor(state: RuleState = EMPTY) {
    super({ ...state });
  }
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
  return { criteria, args: values.map(keepCriteriaValue), allowInvalid, helpText };
}

/** A new DataValidation for the rule a cell keeps. */
export function restoreValidation(
  { criteria, args, allowInvalid, helpText }: ValidationRule,
  findRange: RangeFinder,
): Sheets.DataValidation {
  const values = args.map((value) => restoreCriteriaValue(value, criteria, findRange));
  return new LocalDataValidation({ criteria: criteria as Criteria, values, allowInvalid, helpText });
}
