/**
 * Sheet: the charts on it. A chart that is built is a plan: it is seen once it is inserted, or once the one it was made
 * of is updated.
 */
import { areaOf } from '../../workbook/area';
import type { ChartRecord } from '../../workbook/chart-record';
import { exception } from '../calls/exception';
import { instance } from '../calls/parameters';
import { asks, reads, stateOf, writes } from '../calls/service-class';
import {
  LocalEmbeddedChart,
  LocalEmbeddedChartBuilder,
  NEW_CHART,
  type ChartState,
} from '../charts/embedded-chart';
import { requireInside } from '../range/range-base';
import { requireEditable } from '../rules/protection-check';
import type { SheetMethods, SheetState } from './sheet-base';

/** That a chart must stand on the grid, on cells that may be edited, is assumed. */
const writesChart = (write: (state: SheetState, record: ChartRecord) => void) =>
  writes([instance('EmbeddedChart')], (state: SheetState, chart) => {
    const { record } = stateOf<ChartState>(chart);
    const corner = areaOf(record.anchor.row, record.anchor.column);
    requireInside(corner, state.sheet);
    requireEditable(state.session.world, state.sheet, corner);
    write(state, record);
  });

export const sheetCharts: SheetMethods = {
  newChart: asks([], (state) => new LocalEmbeddedChartBuilder({ ...state, record: NEW_CHART })),
  getCharts: reads([], (state) =>
    state.sheet.charts.map((record) => new LocalEmbeddedChart({ ...state, record })),
  ),
  insertChart: writesChart(({ sheet, workbook }, record) => {
    sheet.charts = [...sheet.charts, { ...record, id: workbook.newRecordId() }];
  }),
  updateChart: writesChart((state, record) => replaceChart(state, record, [record])),
  removeChart: writesChart((state, record) => replaceChart(state, record, [])),
};

/** Google's sentence is not known. */
function replaceChart({ sheet }: SheetState, { id }: ChartRecord, instead: readonly ChartRecord[]): void {
  if (!sheet.charts.some((chart) => chart.id === id)) throw exception('The chart is not on this sheet.');
  sheet.charts = sheet.charts.flatMap((chart) => (chart.id === id ? instead : chart));
}
