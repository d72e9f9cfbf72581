/**
 * The two kinds of condition a conditional format rule can have, as scripts read them: a boolean condition with the look
 * it gives, or a gradient between two or three colours. Both are snapshots and never change.
 */
import type { GradientPoint as KeptPoint } from '../../workbook/types';
import { BooleanCriteria } from '../calls/enums';
import { hideState } from '../calls/hidden-state';
import type { PartOf } from '../calls/part-of';

type SheetsBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type SheetsGradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type CriteriaConstant = GoogleAppsScript.Spreadsheet.BooleanCriteria;

export type BooleanCriteriaName = keyof typeof BooleanCriteria;

export interface CellStyle {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

export interface Condition {
  readonly criteria: BooleanCriteriaName;
  readonly values: readonly unknown[];
}

export interface GradientState {
  readonly min: KeptPoint | null;
  readonly mid: KeptPoint | null;
  readonly max: KeptPoint | null;
}

export const NO_STYLE: CellStyle = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};
export const NO_GRADIENT: GradientState = { min: null, mid: null, max: null };

export class LocalBooleanCondition implements PartOf<SheetsBooleanCondition, LocalBooleanCondition> {
  constructor(
    private readonly condition: Condition,
    private readonly style: CellStyle,
  ) {
    hideState(this);
  }

  getCriteriaType(): CriteriaConstant {
    return BooleanCriteria[this.condition.criteria] as unknown as CriteriaConstant;
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- Google declares any[]
  getCriteriaValues(): any[] {
    return [...this.condition.values];
  }

  getBackground(): string | null {
    return this.style.background;
  }

  getFontColor(): string | null {
    return this.style.fontColor;
  }

  getItalic(): boolean | null {
    return this.style.italic;
  }

  toString(): string {
    return 'ConditionalFormatBooleanCondition';
  }
}

export class LocalGradientCondition implements PartOf<SheetsGradientCondition, LocalGradientCondition> {
  constructor(private readonly state: GradientState) {
    hideState(this);
  }

  getMinColor(): string {
    return colorText(this.state.min);
  }

  getMinValue(): string {
    return this.state.min?.value ?? '';
  }

  getMidColor(): string {
    return colorText(this.state.mid);
  }

  getMidValue(): string {
    return this.state.mid?.value ?? '';
  }

  getMaxColor(): string {
    return colorText(this.state.max);
  }

  getMaxValue(): string {
    return this.state.max?.value ?? '';
  }

  toString(): string {
    return 'ConditionalFormatGradientCondition';
  }
}

function colorText(point: KeptPoint | null): string {
  return point?.color ?? '';
}
