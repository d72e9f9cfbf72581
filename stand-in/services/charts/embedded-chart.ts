/**
 * EmbeddedChart and its builder: what a chart shows, where it stands and how it looks. Options are kept as they are set,
 * right or wrong, as Google does; whoever draws a chart takes those it knows.
 */
import { DEFAULT_CHART_SIZE, type ChartRecord } from '../../workbook/chart-record';
import { sameArea } from '../../workbook/area';
import { hideState } from '../calls/hidden-state';
import { anyValue, checkParameters, text, type ParameterKind } from '../calls/parameters';
import type { PartOf } from '../calls/part-of';
import { integer, toInteger } from '../calls/signature';
import { areaOfRange, rangeKind, stateOf, type RangeBase } from '../range/range-base';
import type { SheetState } from '../sheet/sheet-base';
import type { LocalRange } from '../spreadsheet/spreadsheet-session';

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

export class LocalEmbeddedChart implements PartOf<Sheets.EmbeddedChart, LocalEmbeddedChart> {
  constructor(
    private readonly state: SheetState,
    private readonly record: ChartRecord,
  ) {
    hideState(this);
  }

  static recordOf({ record }: LocalEmbeddedChart): ChartRecord {
    return record;
  }

  getRanges(): LocalRange[] {
    const { session, workbook } = this.state;
    session.world.calls.read('EmbeddedChart.getRanges');
    return this.record.ranges.map(({ sheetId, area }) =>
      session.makeRange(workbook, workbook.sheetById(sheetId)!, area),
    );
  }

  modify(): LocalEmbeddedChartBuilder {
    return new LocalEmbeddedChartBuilder(this.state, this.record);
  }

  toString(): string {
    return 'EmbeddedChart';
  }
}

/** Stands for the builders of single kinds of charts too; what only those have is not there. */
export class LocalEmbeddedChartBuilder implements PartOf<
  Sheets.EmbeddedChartBuilder,
  LocalEmbeddedChartBuilder
> {
  constructor(
    private readonly state: SheetState,
    private record: ChartRecord = NEW_CHART,
  ) {
    hideState(this);
  }

  asColumnChart(...args: unknown[]): this {
    return this.set('asColumnChart', args, [], { type: 'COLUMN' });
  }

  asComboChart(...args: unknown[]): this {
    return this.set('asComboChart', args, [], { type: 'COMBO' });
  }

  /** A range that is there already is not added again. */
  addRange(...args: unknown[]): this {
    checkParameters('SpreadsheetApp.EmbeddedChartBuilder.addRange', args, [rangeKind]);
    const range = args[0] as RangeBase;
    const added = { sheetId: stateOf(range).sheet.id, area: areaOfRange(range) };
    const isThere = this.record.ranges.some(
      ({ sheetId, area }) => sheetId === added.sheetId && sameArea(area, added.area),
    );
    if (!isThere) this.record = { ...this.record, ranges: [...this.record.ranges, added] };
    return this;
  }

  clearRanges(...args: unknown[]): this {
    return this.set('clearRanges', args, [], { ranges: [] });
  }

  setNumHeaders(...args: unknown[]): this {
    return this.set('setNumHeaders', args, [integer], { headerRows: toInteger(args[0] ?? 0) });
  }

  setPosition(...args: unknown[]): this {
    const [row = 1, column = 1, x = 0, y = 0] = args.map(toInteger);
    return this.set('setPosition', args, [integer, integer, integer, integer], {
      anchor: { row, column, x, y },
    });
  }

  setOption(...args: unknown[]): this {
    const options = { ...this.record.options, [String(args[0])]: args[1] };
    return this.set('setOption', args, [text, anyValue], { options });
  }

  build(...args: unknown[]): LocalEmbeddedChart {
    this.set('build', args, [], {});
    return new LocalEmbeddedChart(this.state, this.record);
  }

  toString(): string {
    return 'EmbeddedChartBuilder';
  }

  private set(
    method: string,
    args: readonly unknown[],
    signature: readonly ParameterKind[],
    change: Partial<ChartRecord>,
  ): this {
    checkParameters(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, args, signature);
    this.record = { ...this.record, ...change };
    return this;
  }
}
