/** What becomes of charts when cells move. */
import type { ChartRange, Area } from './types';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

/** Charts show the cells they showed, wherever those are now: null where they are gone. */
export function mapChartRanges(workbook: Workbook, map: (range: ChartRange) => ChartRange | null): void {
  for (const sheet of workbook.sheets) {
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map(map).filter((range) => range !== null),
    }));
  }
}

/** Charts go with the cell under their corner; where it is gone, they stay, as long as they are on the grid. */
export function mapChartAnchors(sheet: SheetModel, map: (row: number, column: number) => Area | null): void {
  sheet.charts = sheet.charts.map((chart) => {
    const { row, column } = map(chart.anchor.row, chart.anchor.column) ?? chart.anchor;
    const onGrid = { row: Math.min(row, sheet.maxRows), column: Math.min(column, sheet.maxColumns) };
    return { ...chart, anchor: { ...chart.anchor, ...onGrid } };
  });
}
