/**
 * The two kinds of condition a conditional format rule can have, as scripts read them: a boolean condition with the look
 * it gives, or a gradient between two or three colours. Both are snapshots and never change.
 */
import type { GradientPoint as KeptPoint } from '../workbook/types';
import { colorOf, type LocalColor } from './color';
import { copyCriteriaValue } from './criteria-values';
import { BooleanCriteria, InterpolationType } from './enums';
import { hexOfColor } from './range-colors';
import type { BooleanCriteriaName } from './when-builder';
import { hideState } from './hidden-state';

type SheetsBooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type SheetsGradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type CriteriaConstant = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type InterpolationConstant = GoogleAppsScript.Spreadsheet.InterpolationType;

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

export class LocalBooleanCondition implements SheetsBooleanCondition {
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
    return this.condition.values.map(copyCriteriaValue);
  }

  getBackground(): string | null {
    return this.style.background === null ? null : hexOfColor(this.style.background);
  }

  getBackgroundObject(): LocalColor | null {
    return colorOf(this.style.background);
  }

  getFontColor(): string | null {
    return this.style.fontColor === null ? null : hexOfColor(this.style.fontColor);
  }

  getFontColorObject(): LocalColor | null {
    return colorOf(this.style.fontColor);
  }

  getBold(): boolean | null {
    return this.style.bold;
  }

  getItalic(): boolean | null {
    return this.style.italic;
  }

  getUnderline(): boolean | null {
    return this.style.underline;
  }

  getStrikethrough(): boolean | null {
    return this.style.strikethrough;
  }

  toString(): string {
    return 'ConditionalFormatBooleanCondition';
  }
}

export class LocalGradientCondition implements SheetsGradientCondition {
  constructor(private readonly state: GradientState) {
    hideState(this);
  }

  getMinColor(): string {
    return colorText(this.state.min);
  }

  getMinColorObject(): LocalColor | null {
    return colorOf(this.state.min?.color ?? null);
  }

  getMinType(): InterpolationConstant | null {
    return typeOf(this.state.min);
  }

  getMinValue(): string {
    return this.state.min?.value ?? '';
  }

  getMidColor(): string {
    return colorText(this.state.mid);
  }

  getMidColorObject(): LocalColor | null {
    return colorOf(this.state.mid?.color ?? null);
  }

  getMidType(): InterpolationConstant | null {
    return typeOf(this.state.mid);
  }

  getMidValue(): string {
    return this.state.mid?.value ?? '';
  }

  getMaxColor(): string {
    return colorText(this.state.max);
  }

  getMaxColorObject(): LocalColor | null {
    return colorOf(this.state.max?.color ?? null);
  }

  getMaxType(): InterpolationConstant | null {
    return typeOf(this.state.max);
  }

  getMaxValue(): string {
    return this.state.max?.value ?? '';
  }

  toString(): string {
    return 'ConditionalFormatGradientCondition';
  }
}

function colorText(point: KeptPoint | null): string {
  return point === null ? '' : hexOfColor(point.color);
}

function typeOf(point: KeptPoint | null): InterpolationConstant | null {
  if (point === null) return null;
  return InterpolationType[point.type as keyof typeof InterpolationType] as unknown as InterpolationConstant;
}
