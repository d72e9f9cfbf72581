/**
 * The two kinds of condition a conditional format rule can have, as scripts read them: a boolean condition with the look
 * it gives, or a gradient between two or three colours. Both are snapshots and never change.
 */
import type { ConditionalFormatRule, GradientPoint } from '../../workbook/types';
import { BooleanCriteria } from '../calls/enums';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

type SheetsBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type SheetsGradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type CriteriaConstant = GoogleAppsScript.Spreadsheet.BooleanCriteria;

export type Condition = NonNullable<ConditionalFormatRule['condition']>;
export type Gradient = NonNullable<ConditionalFormatRule['gradient']>;

export class LocalBooleanCondition implements PartOf<SheetsBooleanCondition, LocalBooleanCondition> {
  constructor(private readonly condition: Condition) {
    hideState(this);
  }

  getCriteriaType(): CriteriaConstant {
    const name = this.condition.criteria as keyof typeof BooleanCriteria;
    return BooleanCriteria[name] as unknown as CriteriaConstant;
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Google declares any[]
  getCriteriaValues(): any[] {
    return [...this.condition.args];
  }

  getBackground(): string | null {
    return this.condition.background;
  }

  getFontColor(): string | null {
    return this.condition.fontColor;
  }

  getItalic(): boolean | null {
    return this.condition.italic;
  }

  toString(): string {
    return 'ConditionalFormatBooleanCondition';
  }
}

export class LocalGradientCondition implements PartOf<SheetsGradientCondition, LocalGradientCondition> {
  constructor(private readonly state: Gradient) {
    hideState(this);
  }

  getMinColor = (): string => colorOf(this.state.min);
  getMinValue = (): string => valueOf(this.state.min);
  getMidColor = (): string => colorOf(this.state.mid);
  getMidValue = (): string => valueOf(this.state.mid);
  getMaxColor = (): string => colorOf(this.state.max);
  getMaxValue = (): string => valueOf(this.state.max);

  toString(): string {
    return 'ConditionalFormatGradientCondition';
  }
}

function colorOf(point: GradientPoint | null): string {
  return point?.color ?? '';
}

function valueOf(point: GradientPoint | null): string {
  return point?.value ?? '';
}
