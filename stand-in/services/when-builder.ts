/** The `when…` methods that builders of conditional format rules and of filter criteria have in common. */
import { copyCriteriaValue } from './criteria-values';
import type { EnumConstant } from './enum-type';
import { BooleanCriteria, RelativeDate } from './enums';
import { checkParameters, constantOf, date, number, text, type ParameterKind } from './parameters';

export type BooleanCriteriaName = keyof typeof BooleanCriteria;

const relativeDate = constantOf(RelativeDate);

export abstract class WhenBuilder {
  /** Google's class name, for messages. */
  protected abstract readonly className: string;
  protected abstract setCondition(criteria: BooleanCriteriaName, values: readonly unknown[]): this;

  whenCellEmpty(...args: unknown[]): this {
    return this.when('whenCellEmpty', 'CELL_EMPTY', args);
  }

  whenCellNotEmpty(...args: unknown[]): this {
    return this.when('whenCellNotEmpty', 'CELL_NOT_EMPTY', args);
  }

  whenDateAfter(...args: unknown[]): this {
    return this.whenDate('whenDateAfter', 'DATE_AFTER', args);
  }

  whenDateBefore(...args: unknown[]): this {
    return this.whenDate('whenDateBefore', 'DATE_BEFORE', args);
  }

  whenDateEqualTo(...args: unknown[]): this {
    return this.whenDate('whenDateEqualTo', 'DATE_EQUAL_TO', args);
  }

  whenFormulaSatisfied(...args: unknown[]): this {
    return this.when('whenFormulaSatisfied', 'CUSTOM_FORMULA', args, text);
  }

  whenNumberBetween(...args: unknown[]): this {
    return this.when('whenNumberBetween', 'NUMBER_BETWEEN', args, number, number);
  }

  whenNumberEqualTo(...args: unknown[]): this {
    return this.when('whenNumberEqualTo', 'NUMBER_EQUAL_TO', args, number);
  }

  whenNumberGreaterThan(...args: unknown[]): this {
    return this.when('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', args, number);
  }

  whenNumberGreaterThanOrEqualTo(...args: unknown[]): this {
    return this.when('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', args, number);
  }

  whenNumberLessThan(...args: unknown[]): this {
    return this.when('whenNumberLessThan', 'NUMBER_LESS_THAN', args, number);
  }

  whenNumberLessThanOrEqualTo(...args: unknown[]): this {
    return this.when('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', args, number);
  }

  whenNumberNotBetween(...args: unknown[]): this {
    return this.when('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', args, number, number);
  }

  whenNumberNotEqualTo(...args: unknown[]): this {
    return this.when('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', args, number);
  }

  whenTextContains(...args: unknown[]): this {
    return this.when('whenTextContains', 'TEXT_CONTAINS', args, text);
  }

  whenTextDoesNotContain(...args: unknown[]): this {
    return this.when('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', args, text);
  }

  whenTextEndsWith(...args: unknown[]): this {
    return this.when('whenTextEndsWith', 'TEXT_ENDS_WITH', args, text);
  }

  whenTextEqualTo(...args: unknown[]): this {
    return this.when('whenTextEqualTo', 'TEXT_EQUAL_TO', args, text);
  }

  whenTextStartsWith(...args: unknown[]): this {
    return this.when('whenTextStartsWith', 'TEXT_STARTS_WITH', args, text);
  }

  withCriteria(...args: unknown[]): this {
    this.check('withCriteria', args, constantOf(BooleanCriteria), Array.isArray);
    const [criteria, values] = args as [EnumConstant, unknown[]];
    return this.setCondition(criteria.toString() as BooleanCriteriaName, values.map(copyCriteriaValue));
  }

  protected check(method: string, args: readonly unknown[], ...signature: ParameterKind[]): void {
    checkParameters(`SpreadsheetApp.${this.className}.${method}`, args, signature);
  }

  private when(
    method: string,
    criteria: BooleanCriteriaName,
    args: readonly unknown[],
    ...signature: ParameterKind[]
  ): this {
    this.check(method, args, ...signature);
    return this.setCondition(criteria, signature.includes(text) ? args.map(String) : args);
  }

  private whenDate(
    method: string,
    criteria: 'DATE_AFTER' | 'DATE_BEFORE' | 'DATE_EQUAL_TO',
    args: readonly unknown[],
  ): this {
    checkParameters(`SpreadsheetApp.${this.className}.${method}`, args, [date], [relativeDate]);
    const isRelative = relativeDate(args[0]);
    return this.setCondition(isRelative ? `${criteria}_RELATIVE` : criteria, args.map(copyCriteriaValue));
  }
}
