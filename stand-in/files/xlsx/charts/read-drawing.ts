/** The drawing of a sheet → the charts on it, and where in the file each of them is. Pictures and shapes stay in the file. */
import { DEFAULT_CHART_SIZE, type ChartRecord } from '../../../workbook/types';
import type { SheetModel } from '../../../workbook/sheet-model';
import type { Workbook } from '../../../workbook/workbook';
import type { XmlElement } from '../package/xml';
import type { XlsxPackage } from '../package/xlsx-package';
import { readChart } from './read-chart';

/** Units of drawings. */
export const EMU_PER_PIXEL = 9525;

export interface ChartPart {
  /** The element of the drawing that says where it stands. */
  readonly anchor: XmlElement;
  readonly drawingPath: string;
  /** Of the part that describes it. */
  readonly path: string;
}

/** By the ids that the charts get in the workbook. */
export type ChartParts = ReadonlyMap<number, ChartPart>;

interface SheetPart {
  readonly sheet: SheetModel;
  readonly path: string;
}

export function readDrawing({ sheet, path }: SheetPart, source: XlsxPackage, workbook: Workbook): ChartParts {
  const found = new Map<number, ChartPart>();
  const drawingPath = source.related(path, 'drawing') ?? '';
  const targets = new Map(source.relationships(drawingPath).map(({ id, target }) => [id, target]));
  for (const anchor of source.tree(drawingPath)?.elements ?? []) {
    const [chart] = anchor.at('graphicFrame')?.within('chart') ?? [];
    const chartPath = targets.get(chart?.prefixed('id') ?? '');
    const tree = chartPath === undefined ? undefined : source.tree(chartPath);
    if (chartPath === undefined || !tree) continue;
    const content = readChart(tree, workbook);
    const id = workbook.newRecordId();
    const options = { ...sizeOf(anchor, sheet), ...content.options };
    sheet.charts = [...sheet.charts, { id, ...content, anchor: cornerOf(anchor, 'from', sheet), options }];
    found.set(id, { anchor, drawingPath, path: chartPath });
  }
  return found;
}

type Anchor = ChartRecord['anchor'];

/** What the anchor says of a corner of the chart, on the grid of the sheet; of one that keeps to no cell, the sheet's own. */
function cornerOf(anchor: XmlElement, corner: 'from' | 'to', { maxRows, maxColumns }: SheetModel): Anchor {
  const number = (name: string): number => wholeNumber(anchor.at(`${corner}/${name}`)?.text);
  return {
    row: Math.min(number('row') + 1, maxRows),
    column: Math.min(number('col') + 1, maxColumns),
    x: Math.round(number('colOff') / EMU_PER_PIXEL),
    y: Math.round(number('rowOff') / EMU_PER_PIXEL),
  };
}

function sizeOf(anchor: XmlElement, sheet: SheetModel): { width: number; height: number } {
  const extent = anchor.at('ext');
  const pixels = (name: string): number => Math.round(wholeNumber(extent?.attributes[name]) / EMU_PER_PIXEL);
  if (extent) return { width: pixels('cx'), height: pixels('cy') };
  if (anchor.localName !== 'twoCellAnchor') return DEFAULT_CHART_SIZE;
  const [from, to] = [cornerOf(anchor, 'from', sheet), cornerOf(anchor, 'to', sheet)];
  let [width, height] = [to.x - from.x, to.y - from.y];
  for (let column = from.column; column < to.column; column++) width += sheet.columnWidth(column);
  for (let row = from.row; row < to.row; row++) height += sheet.rowHeight(row);
  return { width: Math.max(0, width), height: Math.max(0, height) };
}

/** 0 where a damaged file says no such number. */
function wholeNumber(text: string | undefined): number {
  return Math.max(0, Math.trunc(Number(text)) || 0);
}
