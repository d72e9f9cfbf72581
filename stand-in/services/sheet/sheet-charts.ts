/**
 * Sheet: the charts on it. A chart that is built is a plan: it is seen once it is inserted, or once the one it was made
 * of is updated.
 */
import { areaOf } from '../../workbook/area';
import type { ChartRecord } from '../../workbook/chart-record';
import { exception } from '../calls/exception';
import { instance } from '../calls/parameters';
import { LocalEmbeddedChart, LocalEmbeddedChartBuilder } from '../charts/embedded-chart';
import { requireInside } from '../range/range-base';
import { requireEditable } from '../rules/protection-check';
import { openSheetForReading, openSheetForWriting, stateOfSheet, type SheetState } from './sheet-base';
import { SheetRules } from './sheet-rules';

const chartKind = instance('EmbeddedChart');

export abstract class SheetCharts extends SheetRules {
  newChart(): LocalEmbeddedChartBuilder {
    return new LocalEmbeddedChartBuilder(stateOfSheet(this));
  }

  getCharts(): LocalEmbeddedChart[] {
    const state = openSheetForReading(this, 'getCharts');
    return state.sheet.charts.map((record) => new LocalEmbeddedChart(state, record));
  }

  insertChart(...args: [chart: LocalEmbeddedChart]): void {
    const { state, record } = this.openChart('insertChart', args);
    const { sheet, workbook } = state;
    sheet.charts = [...sheet.charts, { ...record, id: workbook.newRecordId() }];
  }

  updateChart(...args: [chart: LocalEmbeddedChart]): void {
    const { state, record } = this.openChart('updateChart', args);
    requireChart(state, record);
    state.sheet.charts = state.sheet.charts.map((chart) => (chart.id === record.id ? record : chart));
  }

  removeChart(...args: [chart: LocalEmbeddedChart]): void {
    const { state, record } = this.openChart('removeChart', args);
    requireChart(state, record);
    state.sheet.charts = state.sheet.charts.filter(({ id }) => id !== record.id);
  }

  /** That a chart must stand on the grid, on cells that may be edited, is assumed. */
  private openChart(
    method: string,
    args: readonly [LocalEmbeddedChart],
  ): { readonly state: SheetState; readonly record: ChartRecord } {
    const state = openSheetForWriting(this, method, args, [chartKind]);
    const record = LocalEmbeddedChart.recordOf(args[0]);
    const corner = areaOf(record.anchor.row, record.anchor.column);
    requireInside(corner, state.sheet);
    requireEditable(state.session.world, state.sheet, corner);
    return { state, record };
  }
}

/** Google's sentence is not known. */
function requireChart({ sheet }: SheetState, { id }: ChartRecord): void {
  if (!sheet.charts.some((chart) => chart.id === id)) throw exception('The chart is not on this sheet.');
}
