/** A chart on a sheet, as plain data. Drawing it is the business of whoever shows the sheet. */
import type { Area } from './types';

/** Immutable: a change is another record of the same id. */
export interface ChartRecord {
  readonly id: number;
  /** OTHER: out of a file, and of a kind that is kept but not drawn here. */
  readonly type: 'COLUMN' | 'COMBO' | 'OTHER';
  /** Where its numbers are; side by side the ranges make one table. */
  readonly ranges: readonly ChartRange[];
  /** Rows at the top of the table that name the series. */
  readonly headerRows: number;
  /** The cell under its upper left corner, and how many pixels it stands off that cell's. */
  readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  /** As they were set, by names such as `legend.position`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Cells of any sheet of the workbook. */
export interface ChartRange {
  readonly sheetId: number;
  readonly area: Area;
}

/** Pixels, unless its options say otherwise. */
export const DEFAULT_CHART_SIZE = { width: 600, height: 371 } as const;

/** The chart on a copy of its sheet: what showed cells of that sheet shows those of the copy. */
export function chartOfCopy(chart: ChartRecord, from: number, to: number): ChartRecord {
  const ranges = chart.ranges.map((range) => (range.sheetId === from ? { ...range, sheetId: to } : range));
  return { ...chart, ranges };
}
