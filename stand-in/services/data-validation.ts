/**
 * DataValidation and its builder, to and from the rules cells keep. A built rule never changes; every getter gives
 * copies. Whether a value satisfies a rule is decided in validation-check.ts.
 */
import type { ValidationRule } from '../workbook/types';
import {
  copyCriteriaValue,
  isRange,
  keepCriteriaValue,
  restoreCriteriaValue,
  type RangeFinder,
} from './criteria-values';
import type { EnumConstant } from './enum-type';
import { DataValidationCriteria } from './enums';
import { exception } from './exception';
import {
  anyValue,
  boolean,
  checkParameters,
  constantOf,
  date,
  number,
  orNull,
  text,
  type ParameterKind,
} from './parameters';
import { hideState } from './hidden-state';

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

  getHelpText(): string {
    return this.state.helpText as string;
  }

  copy(): LocalDataValidationBuilder {
    return new LocalDataValidationBuilder(this.state);
  }
}

export class LocalDataValidation extends ValidationReader implements SheetsDataValidation {
  constructor(protected readonly state: RuleState) {
    super();
    hideState(this);
  }

  override toString(): string {
    return 'DataValidation';
  }
}

export class LocalDataValidationBuilder extends ValidationReader implements SheetsBuilder {
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

  requireDateAfter(...args: unknown[]): this {
    return this.require('requireDateAfter', 'DATE_AFTER', args, [date]);
  }

  requireDateBefore(...args: unknown[]): this {
    return this.require('requireDateBefore', 'DATE_BEFORE', args, [date]);
  }

  requireDateBetween(...args: unknown[]): this {
    return this.require('requireDateBetween', 'DATE_BETWEEN', args, [date, date]);
  }

  requireDateEqualTo(...args: unknown[]): this {
    return this.require('requireDateEqualTo', 'DATE_EQUAL_TO', args, [date]);
  }

  requireDateNotBetween(...args: unknown[]): this {
    return this.require('requireDateNotBetween', 'DATE_NOT_BETWEEN', args, [date, date]);
  }

  requireDateOnOrAfter(...args: unknown[]): this {
    return this.require('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', args, [date]);
  }

  requireDateOnOrBefore(...args: unknown[]): this {
    return this.require('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', args, [date]);
  }

  requireFormulaSatisfied(...args: unknown[]): this {
    return this.require('requireFormulaSatisfied', 'CUSTOM_FORMULA', args, [text]);
  }

  requireNumberBetween(...args: unknown[]): this {
    return this.require('requireNumberBetween', 'NUMBER_BETWEEN', args, [number, number]);
  }

  requireNumberEqualTo(...args: unknown[]): this {
    return this.require('requireNumberEqualTo', 'NUMBER_EQUAL_TO', args, [number]);
  }

  requireNumberGreaterThan(...args: unknown[]): this {
    return this.require('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', args, [number]);
  }

  requireNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return this.require('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args, [
      number,
    ]);
  }

  requireNumberLessThan(...args: unknown[]): this {
    return this.require('requireNumberLessThan', 'NUMBER_LESS_THAN', args, [number]);
  }

  requireNumberLessThanOrEqualTo(...args: unknown[]): this {
    return this.require('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', args, [number]);
  }

  requireNumberNotBetween(...args: unknown[]): this {
    return this.require('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', args, [number, number]);
  }

  requireNumberNotEqualTo(...args: unknown[]): this {
    return this.require('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', args, [number]);
  }

  requireTextContains(...args: unknown[]): this {
    return this.require('requireTextContains', 'TEXT_CONTAINS', args, [text]);
  }

  requireTextDoesNotContain(...args: unknown[]): this {
    return this.require('requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', args, [text]);
  }

  requireTextEqualTo(...args: unknown[]): this {
    return this.require('requireTextEqualTo', 'TEXT_EQUAL_TO', args, [text]);
  }

  requireTextIsEmail(...args: unknown[]): this {
    return this.require('requireTextIsEmail', 'TEXT_IS_VALID_EMAIL', args, []);
  }

  requireTextIsUrl(...args: unknown[]): this {
    return this.require('requireTextIsUrl', 'TEXT_IS_VALID_URL', args, []);
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

  withCriteria(...args: unknown[]): this {
    const signature = [constantOf(DataValidationCriteria), Array.isArray];
    checkParameters('SpreadsheetApp.DataValidationBuilder.withCriteria', args, signature);
    const [criteria, values] = args as [EnumConstant, unknown[]];
    return this.setCriteria(criteria.toString() as Criteria, completeValues(criteria.toString(), values));
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
    const isTextual = criteria.startsWith('TEXT_') || criteria === 'CUSTOM_FORMULA';
    return this.setCriteria(criteria, isTextual ? args.map(String) : args);
  }

  private setCriteria(criteria: Criteria, values: readonly unknown[]): this {
    this.state = { ...this.state, criteria, values: values.map(copyCriteriaValue) };
    return this;
  }
}

/** Lists and ranges always come with the answer to "show a dropdown?". */
function completeValues(criteria: string, values: readonly unknown[]): readonly unknown[] {
  const wantsDropdown = criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE';
  const completed = wantsDropdown && values.length === 1 ? [...values, true] : [...values];
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(completed[0])) completed[0] = completed[0].map(String);
  return completed;
}

/**
 * What a cell keeps of a rule a script hands over.
 * @throws Google's sentence when a list is too long
 */
export function keepValidation(rule: SheetsDataValidation): ValidationRule {
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
    helpText: rule.getHelpText() ?? null,
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
