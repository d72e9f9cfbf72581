/**
 * EmbeddedChart and its builder: what a chart shows, where it stands and how it looks. Options are kept as they are set,
 * right or wrong, as Google does; whoever draws a chart takes those it knows.
 */
import { sameArea } from '../../workbook/area';
import { DEFAULT_CHART_SIZE, type ChartRecord } from '../../workbook/chart-record';
import { anyValue, integer, text } from '../calls/parameters';
import { asks, reads, serviceClass, sets } from '../calls/service-class';
import { areaOfRange, placeOf, rangeKind } from '../range/range-base';
import type { SheetState } from '../sheet/sheet-base';

import Sheets = GoogleAppsScript.Spreadsheet;

/** What a chart is before it stands on a sheet. */
export const NEW_CHART: ChartRecord = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  headerRows: 0,
  anchor: { row: 1, column: 1, x: 0, y: 0 },
  options: { ...DEFAULT_CHART_SIZE },
};

export interface ChartState extends SheetState {
  record: ChartRecord;
}

export const LocalEmbeddedChart = serviceClass<Sheets.EmbeddedChart, Readonly<ChartState>>(
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
export const LocalEmbeddedChartBuilder = serviceClass<Sheets.EmbeddedChartBuilder, ChartState>(
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
