/**
 * DataValidation and its builder, to and from the rules cells keep. A built rule never changes; every getter gives
 * copies. Whether a value satisfies a rule is decided in validation-check.ts.
 */
import type { ValidationRule } from '../../workbook/types';
import {
  copyCriteriaValue,
  isRange,
  keepCriteriaValue,
  restoreCriteriaValue,
  type RangeFinder,
} from './criteria-values';
import { DataValidationCriteria } from '../calls/enums';
import { exception } from '../calls/exception';
import {
  anyValue,
  boolean,
  checkParameters,
  number,
  orNull,
  text,
  type ParameterKind,
} from '../calls/parameters';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

type Criteria = keyof typeof DataValidationCriteria;
type CriteriaConstant = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type SheetsDataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type SheetsBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const MAX_LIST_ITEMS = 500;

interface RuleState {
  readonly criteria: Criteria | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

const EMPTY: RuleState = { criteria: null, values: [], allowInvalid: true, helpText: null };

/** What a rule and its builder answer alike. */
abstract class ValidationReader {
  protected abstract readonly state: RuleState;

  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }

  getCriteriaType(): CriteriaConstant {
    const { criteria } = this.state;
    return (criteria === null ? null : DataValidationCriteria[criteria]) as unknown as CriteriaConstant;
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Google declares any[]
  getCriteriaValues(): any[] {
    return this.state.values.map(copyCriteriaValue);
  }

  getHelpText(): string | null {
    return this.state.helpText;
  }

  copy(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.state);
  }
}

export class LocalDataValidation
  extends ValidationReader
  implements PartOf<SheetsDataValidation, LocalDataValidation>
{
  constructor(protected readonly state: RuleState) {
    super();
    hideState(this);
  }

  static helpText({ state }: LocalDataValidation): string | null {
    return state.helpText;
  }

  override toString(): string {
    return 'DataValidation';
  }
}

export class LocalDataValidationBuilder
  extends ValidationReader
  implements PartOf<SheetsBuilder, LocalDataValidationBuilder>
{
  constructor(protected state: RuleState = EMPTY) {
    super();
    hideState(this);
  }

  build(): LocalDataValidation {
    return new LocalDataValidation(this.state);
  }

  requireCheckbox(...args: unknown[]): this {
    return this.require('requireCheckbox', 'CHECKBOX', args, [], [anyValue], [anyValue, anyValue]);
  }

  requireDate(...args: unknown[]): this {
    return this.require('requireDate', 'DATE_IS_VALID_DATE', args, []);
  }

  requireNumberBetween(...args: unknown[]): this {
    return this.require('requireNumberBetween', 'NUMBER_BETWEEN', args, [number, number]);
  }

  requireNumberGreaterThan(...args: unknown[]): this {
    return this.require('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', args, [number]);
  }

  requireNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return this.require('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args, [
      number,
    ]);
  }

  requireValueInList(...args: unknown[]): this {
    this.require('requireValueInList', 'VALUE_IN_LIST', args, [Array.isArray], [Array.isArray, boolean]);
    const items = (args[0] as unknown[]).map(String);
    return this.setCriteria('VALUE_IN_LIST', [items, args[1] ?? true]);
  }

  requireValueInRange(...args: unknown[]): this {
    this.require('requireValueInRange', 'VALUE_IN_RANGE', args, [isRange], [isRange, boolean]);
    return this.setCriteria('VALUE_IN_RANGE', [args[0], args[1] ?? true]);
  }

  setAllowInvalid(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.DataValidationBuilder.setAllowInvalid', args, [boolean]);
    this.state = { ...this.state, allowInvalid: args[0] as boolean };
    return this;
  }

  setHelpText(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.DataValidationBuilder.setHelpText', args, [orNull(text)]);
    const [helpText] = args;
    this.state = {
      ...this.state,
      helpText: helpText === null || helpText === undefined ? null : String(helpText),
    };
    return this;
  }

  override toString(): string {
    return 'DataValidationBuilder';
  }

  private require(
    method: string,
    criteria: Criteria,
    args: readonly unknown[],
    ...signatures: readonly (readonly ParameterKind[])[]
  ): this {
    checkParameters(`SpreadsheetApp.DataValidationBuilder.${method}`, args, ...signatures);
    return this.setCriteria(criteria, args);
  }

  private setCriteria(criteria: Criteria, values: readonly unknown[]): this {
    this.state = { ...this.state, criteria, values: values.map(copyCriteriaValue) };
    return this;
  }
}

/**
 * What a cell keeps of a rule a script hands over.
 * @throws Google's sentence when a list is too long
 */
export function keepValidation(rule: LocalDataValidation): ValidationRule {
  const criteria = String(rule.getCriteriaType());
  const values: unknown[] = rule.getCriteriaValues();
  if (rule.getCriteriaType() === null) {
    throw exception(
      'Cannot set a data validation rule that has no criteria: call one of the require methods first.',
    );
  }
  if (criteria === 'VALUE_IN_LIST' && (values[0] as unknown[]).length > MAX_LIST_ITEMS) {
    throw exception(
      `The data validation rule has more items than the limit of ${MAX_LIST_ITEMS}. Use the "List from a range" criteria instead.`,
    );
  }
  return {
    criteria,
    args: values.map(keepCriteriaValue),
    allowInvalid: rule.getAllowInvalid(),
    helpText: LocalDataValidation.helpText(rule),
  };
}

/** A new DataValidation for the rule a cell keeps. */
export function restoreValidation(rule: ValidationRule, findRange: RangeFinder): LocalDataValidation {
  return new LocalDataValidation({
    criteria: rule.criteria as Criteria,
    values: rule.args.map((value) => restoreCriteriaValue(value, rule.criteria, findRange)),
    allowInvalid: rule.allowInvalid,
    helpText: rule.helpText,
  });
}
