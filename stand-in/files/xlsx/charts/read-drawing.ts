/**
 * The drawing of a sheet → the charts on it, what they show, and where in the file each of them is. Columns and lines are understood;
 * of every other kind it is known which cells it shows, so that it goes on showing them. Pictures and shapes stay in the file.
 */
import { sameArea } from '../../../workbook/area';
import { DEFAULT_CHART_SIZE, type ChartRange, type ChartRecord } from '../../../workbook/types';
import type { SheetModel } from '../../../workbook/sheet-model';
import type { Workbook } from '../../../workbook/workbook';
import { element, type XmlElement } from '../package/xml';
import type { XlsxPackage } from '../package/xlsx-package';
import { parseNamedArea } from '../read-sheet';

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

/** @param path of the sheet's part */
export function readDrawing(
  sheet: SheetModel,
  path: string,
  source: XlsxPackage,
  workbook: Workbook,
): ChartParts {
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

type ChartContent = Pick<ChartRecord, 'type' | 'ranges' | 'headerRows' | 'options'>;

type Options = ChartRecord['options'];

interface Series {
  readonly node: XmlElement;
  readonly mark: 'bars' | 'line';
  readonly axis: 0 | 1;
  readonly order: number;
}

const LEGENDS: Readonly<Record<string, string>> = {
  t: 'top',
  r: 'right',
  b: 'bottom',
  l: 'left',
  tr: 'right',
};

function readChart(tree: XmlElement, workbook: Workbook): ChartContent {
  const chart = tree.at('chart') ?? element('chart');
  const runs = chart.at('title')?.within('t') ?? [];
  const title = runs.map(({ text }) => text).join('');
  const options = title === '' ? {} : { title };
  const groups = chart.all('plotArea/*').filter((each) => /Chart$/.test(each.localName));
  const series = groups.flatMap((group) => seriesOf(group, groups)).sort((a, b) => a.order - b.order);
  const table = groups.every(isUnderstood) ? tableOf(series, workbook) : null;
  if (!table) return { type: 'OTHER', ranges: everyRange(tree, workbook), headerRows: 0, options };
  return {
    type: series.some(({ mark }) => mark === 'line') ? 'COMBO' : 'COLUMN',
    ...table,
    options: { ...options, ...looksOf(chart, groups, series) },
  };
}

/** Upright columns, beside or on top of each other, and lines. */
function isUnderstood(group: XmlElement): boolean {
  if (group.localName === 'lineChart') return group.value('grouping') === 'standard';
  return (
    group.localName === 'barChart' &&
    group.value('barDir') === 'col' &&
    group.value('grouping') !== 'percentStacked'
  );
}

/** Series belong to the left axis if they share it with those of the first group. */
function seriesOf(group: XmlElement, groups: readonly XmlElement[]): Series[] {
  const axisOf = (each: XmlElement) =>
    each
      .all('axId')
      .map(({ attributes }) => attributes['val'])
      .join();
  return group.all('ser').map((node) => ({
    node,
    mark: group.localName === 'lineChart' ? 'line' : 'bars',
    axis: axisOf(group) === axisOf(groups[0]!) ? 0 : 1,
    order: Number(node.value('order') ?? 0),
  }));
}

/** Each column by itself: one that is inserted between them is none of the chart's. Null where it is no table: names elsewhere, or no categories. */
function tableOf(
  series: readonly Series[],
  workbook: Workbook,
): Pick<ChartContent, 'ranges' | 'headerRows'> | null {
  const refer = (node: XmlElement | undefined): ChartRange | null =>
    parseReference(node?.within('f')[0]?.text ?? '', workbook);
  const categories = refer(series[0]?.node.at('cat'));
  const values = series.map(({ node }) => refer(node.at('val')));
  const isNamed = series.every(({ node }, index) => {
    const [name, value] = [refer(node.at('tx')), values[index]];
    return name && value && isAbove(name, value);
  });
  const columns = [categories, ...values];
  if (series.length === 0 || !columns.every((column) => column !== null)) return null;
  const headerRows = isNamed ? 1 : 0;
  if (columns.some(({ area }) => area.numColumns !== 1 || area.row <= headerRows)) return null;
  return { ranges: columns.map((column) => withHeader(column, headerRows)), headerRows };
}

function isAbove(name: ChartRange, { sheetId, area }: ChartRange): boolean {
  return name.sheetId === sheetId && sameArea(name.area, { ...area, row: area.row - 1, numRows: 1 });
}

function withHeader({ sheetId, area }: ChartRange, rows: number): ChartRange {
  return { sheetId, area: { ...area, row: area.row - rows, numRows: area.numRows + rows } };
}

/** Every place that is referred to, once. */
function everyRange(tree: XmlElement, workbook: Workbook): ChartRange[] {
  const ranges: ChartRange[] = [];
  for (const node of tree.within('f')) {
    const range = parseReference(node.text, workbook);
    const isKnown = ranges.some(
      ({ sheetId, area }) => sheetId === range?.sheetId && sameArea(area, range.area),
    );
    if (range && !isKnown) ranges.push(range);
  }
  return ranges;
}

/** @returns null for names, several areas, and sheets that are not there */
export function parseReference(
  text: string,
  workbook: Pick<Workbook, 'sheetByNameIgnoringCase'>,
): ChartRange | null {
  const place = parseNamedArea(text, (name) => workbook.sheetByNameIgnoringCase(name));
  return place && { sheetId: place.sheet.id, area: place.area };
}

function looksOf(chart: XmlElement, groups: readonly XmlElement[], series: readonly Series[]): Options {
  const legend = chart.at('legend');
  const isStacked = groups.some((group) => group.value('grouping') === 'stacked');
  const ends = chart.all('plotArea/valAx').flatMap((axis, index) =>
    (['min', 'max'] as const).flatMap((end) => {
      const value = axis.value(`scaling/${end}`);
      return value === undefined ? [] : [[`vAxes.${index}.viewWindow.${end}`, Number(value)] as const];
    }),
  );
  return {
    'legend.position': legend ? (LEGENDS[legend.value('legendPos') ?? 'r'] ?? 'right') : 'none',
    ...(isStacked ? { isStacked: 'absolute' } : {}),
    ...Object.fromEntries(ends),
    ...Object.fromEntries(series.flatMap(seriesLooks)),
  };
}

function seriesLooks({ node, mark, axis }: Series, index: number): (readonly [string, string | number])[] {
  const look = node.at(mark === 'line' ? 'spPr/ln' : 'spPr');
  const color = look?.value('solidFill/srgbClr');
  return [
    [`series.${index}.type`, mark],
    ...(color ? [[`series.${index}.color`, `#${color.toLowerCase()}`] as const] : []),
    ...(axis === 1 ? [[`series.${index}.targetAxisIndex`, 1] as const] : []),
  ];
}
