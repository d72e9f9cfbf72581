/**
 * Banding: alternating colours of the rows or the columns of a range. Two bandings may not overlap. Only the record is
 * kept; which cell shows which colour is for whoever draws the sheet.
 */
import type { BandColors, BandingRecord } from '../workbook/annotations';
import { overlaps } from '../workbook/area';
import type { Area } from '../workbook/types';
import { colorOf, isColor, keptColor, type LocalColor } from './color';
import type { BandingTheme } from './enums';
import { exception } from './exception';
import { checkParameters, orNull, text } from './parameters';
import { areaOfRange, rangeKind, stateOf, type RangeBase } from './range-base';
import { hexOfColor, parseColor } from './range-colors';
import type { SheetState } from './sheet-base';
import { requirePermission } from './world';

type SheetsBanding = GoogleAppsScript.Spreadsheet.Banding;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Part = keyof BandColors;
type Kind = 'rowColors' | 'columnColors';

/** Header and footer of Google's themes; the bands are white and the colour in the middle. */
const THEMES: Record<keyof typeof BandingTheme, readonly [header: string, second: string, footer: string]> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

const STATE = Symbol('banding');

export class LocalBanding implements SheetsBanding {
  declare readonly [STATE]: SheetState & { readonly record: BandingRecord };

  constructor(state: SheetState, record: BandingRecord) {
    Object.defineProperty(this, STATE, { value: { ...state, record } });
  }

  getRange(): Range {
    const { session, workbook, sheet, record } = this[STATE];
    return session.makeRange(workbook, sheet, record.area) as unknown as Range;
  }

  setRange(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.Banding.setRange', args, [rangeKind]);
    const { sheet, record } = this.open('setRange');
    const area = areaOfRange(args[0] as RangeBase);
    requireFree(sheet.bandings, area, record);
    record.area = area;
    return this;
  }

  copyTo(...args: unknown[]): LocalBanding {
    checkParameters('SpreadsheetApp.Banding.copyTo', args, [rangeKind]);
    const { record, ...state } = this.open('copyTo');
    const target = stateOf(args[0] as RangeBase);
    const area = areaOfRange(args[0] as RangeBase);
    return addRecord({ ...state, sheet: target.sheet }, area, record.rowColors, record.columnColors);
  }

  remove(): void {
    const { sheet, record } = this.open('remove');
    sheet.bandings = sheet.bandings.filter((other) => other !== record);
  }

  getHeaderRowColor(): string | null {
    return this.hex('rowColors', 'header');
  }

  getHeaderRowColorObject(): LocalColor | null {
    return this.object('rowColors', 'header');
  }

  setHeaderRowColor(...args: unknown[]): this {
    return this.set('setHeaderRowColor', 'rowColors', 'header', args);
  }

  setHeaderRowColorObject(...args: unknown[]): this {
    return this.set('setHeaderRowColorObject', 'rowColors', 'header', args);
  }

  getFirstRowColor(): string | null {
    return this.hex('rowColors', 'first');
  }

  getFirstRowColorObject(): LocalColor | null {
    return this.object('rowColors', 'first');
  }

  setFirstRowColor(...args: unknown[]): this {
    return this.set('setFirstRowColor', 'rowColors', 'first', args);
  }

  setFirstRowColorObject(...args: unknown[]): this {
    return this.set('setFirstRowColorObject', 'rowColors', 'first', args);
  }

  getSecondRowColor(): string | null {
    return this.hex('rowColors', 'second');
  }

  getSecondRowColorObject(): LocalColor | null {
    return this.object('rowColors', 'second');
  }

  setSecondRowColor(...args: unknown[]): this {
    return this.set('setSecondRowColor', 'rowColors', 'second', args);
  }

  setSecondRowColorObject(...args: unknown[]): this {
    return this.set('setSecondRowColorObject', 'rowColors', 'second', args);
  }

  getFooterRowColor(): string | null {
    return this.hex('rowColors', 'footer');
  }

  getFooterRowColorObject(): LocalColor | null {
    return this.object('rowColors', 'footer');
  }

  setFooterRowColor(...args: unknown[]): this {
    return this.set('setFooterRowColor', 'rowColors', 'footer', args);
  }

  setFooterRowColorObject(...args: unknown[]): this {
    return this.set('setFooterRowColorObject', 'rowColors', 'footer', args);
  }

  getHeaderColumnColor(): string | null {
    return this.hex('columnColors', 'header');
  }

  getHeaderColumnColorObject(): LocalColor | null {
    return this.object('columnColors', 'header');
  }

  setHeaderColumnColor(...args: unknown[]): this {
    return this.set('setHeaderColumnColor', 'columnColors', 'header', args);
  }

  setHeaderColumnColorObject(...args: unknown[]): this {
    return this.set('setHeaderColumnColorObject', 'columnColors', 'header', args);
  }

  getFirstColumnColor(): string | null {
    return this.hex('columnColors', 'first');
  }

  getFirstColumnColorObject(): LocalColor | null {
    return this.object('columnColors', 'first');
  }

  setFirstColumnColor(...args: unknown[]): this {
    return this.set('setFirstColumnColor', 'columnColors', 'first', args);
  }

  setFirstColumnColorObject(...args: unknown[]): this {
    return this.set('setFirstColumnColorObject', 'columnColors', 'first', args);
  }

  getSecondColumnColor(): string | null {
    return this.hex('columnColors', 'second');
  }

  getSecondColumnColorObject(): LocalColor | null {
    return this.object('columnColors', 'second');
  }

  setSecondColumnColor(...args: unknown[]): this {
    return this.set('setSecondColumnColor', 'columnColors', 'second', args);
  }

  setSecondColumnColorObject(...args: unknown[]): this {
    return this.set('setSecondColumnColorObject', 'columnColors', 'second', args);
  }

  getFooterColumnColor(): string | null {
    return this.hex('columnColors', 'footer');
  }

  getFooterColumnColorObject(): LocalColor | null {
    return this.object('columnColors', 'footer');
  }

  setFooterColumnColor(...args: unknown[]): this {
    return this.set('setFooterColumnColor', 'columnColors', 'footer', args);
  }

  setFooterColumnColorObject(...args: unknown[]): this {
    return this.set('setFooterColumnColorObject', 'columnColors', 'footer', args);
  }

  toString(): string {
    return 'Banding';
  }

  private open(method: string): SheetState & { readonly record: BandingRecord } {
    const state = this[STATE];
    requirePermission(state.session.world, 'writeDocument', method);
    state.session.world.calls.write(`Banding.${method}`);
    return state;
  }

  private kept(kind: Kind, part: Part): string | null {
    return this[STATE].record[kind]?.[part] ?? null;
  }

  private hex(kind: Kind, part: Part): string | null {
    const kept = this.kept(kind, part);
    return kept === null ? null : hexOfColor(kept);
  }

  private object(kind: Kind, part: Part): LocalColor | null {
    return colorOf(this.kept(kind, part));
  }

  /** Bands need their two colours; header and footer may go. */
  private set(method: string, kind: Kind, part: Part, args: readonly unknown[]): this {
    const wanted = method.endsWith('Object') ? isColor : text;
    checkParameters(`SpreadsheetApp.Banding.${method}`, args, [orNull(wanted)]);
    const color = colorFrom(args[0]);
    if (color === null && (part === 'first' || part === 'second')) {
      const name = part === 'first' ? 'First' : 'Second';
      throw exception(`${name} ${kind === 'rowColors' ? 'row' : 'column'} color should not be null.`);
    }
    const { record } = this.open(method);
    const colors = record[kind] ?? themeColors('LIGHT_GREY', false, false);
    record[kind] = { ...colors, [part]: color };
    return this;
  }
}

function colorFrom(value: unknown): string | null {
  if (isColor(value)) return keptColor(value);
  if (value === null || value === undefined) return null;
  const color = parseColor(String(value));
  if (color === null) throw exception(`Invalid color string: ${String(value)}`);
  return color;
}

function themeColors(theme: keyof typeof BandingTheme, showHeader: boolean, showFooter: boolean): BandColors {
  const [header, second, footer] = THEMES[theme];
  return { header: showHeader ? header : null, first: '#ffffff', second, footer: showFooter ? footer : null };
}

/** @throws Google's sentence when the area already has alternating colours */
export function addBanding(
  state: SheetState,
  area: Area,
  lines: 'rows' | 'columns',
  theme: keyof typeof BandingTheme = 'LIGHT_GREY',
  showHeader = true,
  showFooter = false,
): LocalBanding {
  const colors = themeColors(theme, showHeader, showFooter);
  return addRecord(state, area, lines === 'rows' ? colors : null, lines === 'columns' ? colors : null);
}

function addRecord(
  state: SheetState,
  area: Area,
  rowColors: BandColors | null,
  columnColors: BandColors | null,
): LocalBanding {
  requireFree(state.sheet.bandings, area, null);
  const record: BandingRecord = {
    id: state.workbook.newRecordId(),
    area,
    rowColors: rowColors && { ...rowColors },
    columnColors: columnColors && { ...columnColors },
  };
  state.sheet.bandings.push(record);
  return new LocalBanding(state, record);
}

function requireFree(bandings: readonly BandingRecord[], area: Area, except: BandingRecord | null): void {
  if (bandings.some((other) => other !== except && overlaps(other.area, area))) {
    throw exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}
