/**
 * Sheet: the charts on it. A chart that is built is a plan: it is seen once it is inserted, or once the one it was made
 * of is updated. Options are kept as they are set, right or wrong, as Google does; whoever draws a chart takes those it knows.
 */
import { areaOf, sameArea } from '../../workbook/area';
import { type ChartRecord, DEFAULT_CHART_SIZE } from '../../workbook/types';
import { exception } from '../calls/exception';
import { instance, anyValue, integer, text } from '../calls/parameters';
import { asks, reads, stateOf, writes, serviceClass, sets } from '../calls/service-class';
import { requireInside, areaOfRange, placeOf, rangeKind } from '../range/range-base';
import { requireEditable } from '../rules/protection';
import type { SheetState } from '../spreadsheet/spreadsheet-session';
import type { SheetMethods } from './sheet-base';

import Sheets = GoogleAppsScript.Spreadsheet;

/** What a chart is before it stands on a sheet. */
const NEW_CHART: ChartRecord = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  headerRows: 0,
  anchor: { row: 1, column: 1, x: 0, y: 0 },
  options: { ...DEFAULT_CHART_SIZE },
};

interface ChartState extends SheetState {
  record: ChartRecord;
}

const LocalEmbeddedChart = serviceClass<Sheets.EmbeddedChart, Readonly<ChartState>>(
  'SpreadsheetApp.EmbeddedChart',
  {
    getRanges: reads([], ({ session, workbook, record }) =>
      record.ranges.map(({ sheetId, area }) =>
        session.makeRange(workbook, workbook.sheetById(sheetId)!, area),
      ),
    ),
    modify: asks([], (state): Sheets.EmbeddedChartBuilder => new LocalEmbeddedChartBuilder({ ...state })),
  },
);

function change(state: ChartState, parts: Partial<ChartRecord>): void {
  state.record = { ...state.record, ...parts };
}

/** Stands for the builders of single kinds of charts too; what only those have is not there. */
const LocalEmbeddedChartBuilder = serviceClass<Sheets.EmbeddedChartBuilder, ChartState>(
  'SpreadsheetApp.EmbeddedChartBuilder',
  {
    asColumnChart: sets([], (state) => change(state, { type: 'COLUMN' })),
    asComboChart: sets([], (state) => change(state, { type: 'COMBO' })),
    /** A range that is there already is not added again. */
    addRange: sets([rangeKind], (state, range) => {
      const { ranges } = state.record;
      const added = { sheetId: placeOf(range).sheet.id, area: areaOfRange(range) };
      const isThere = ranges.some(
        ({ sheetId, area }) => sheetId === added.sheetId && sameArea(area, added.area),
      );
      if (!isThere) change(state, { ranges: [...ranges, added] });
    }),
    clearRanges: sets([], (state) => change(state, { ranges: [] })),
    setNumHeaders: sets([integer], (state, headerRows) => change(state, { headerRows })),
    setPosition: sets([integer, integer, integer, integer], (state, row, column, x, y) =>
      change(state, { anchor: { row, column, x, y } }),
    ),
    setOption: sets([text, anyValue], (state, name, value) =>
      change(state, { options: { ...state.record.options, [name]: value } }),
    ),
    build: asks([], (state) => new LocalEmbeddedChart({ ...state })),
  },
);

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
