/**
 * Charts that came, went or changed → the drawing of a sheet and the parts that describe them. A chart of the file stays as
 * it is there, but for the cells that it shows and the place where it stands; only one that looks another way is written anew.
 */
import { viewChart, type ChartView } from '../../../charts/chart-view';
import { lastColumnOf, lastRowOf, containsArea, sameArea } from '../../../workbook/area';
import type { ChartRange, ChartRecord, Area } from '../../../workbook/types';
import { element, xml, type XmlElement } from '../package/xml';
import type { XlsxPackage } from '../package/xlsx-package';
import type { SheetState, WorkbookState } from '../workbook-state';
import { chartReference, chartXml } from './chart-xml';
import { EMU_PER_PIXEL, parseReference, type ChartPart } from './read-drawing';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

export function writeDrawing(state: WorkbookState, { sheet, before, path, charts }: SheetState): void {
  const { source, workbook } = state;
  for (const { id } of before.charts) {
    const known = charts.get(id);
    if (!known || sheet.charts.some((chart) => chart.id === id)) continue;
    source.tree(known.drawingPath)!.remove(known.anchor);
    source.removePart(known.path, known.drawingPath);
  }
  for (const chart of sheet.charts) {
    const [known, former] = [charts.get(chart.id), before.charts.find(({ id }) => id === chart.id)];
    if (known && former) changeChart(state, known, former, chart);
    // On a copy of a tab: what is not understood cannot be written a second time.
    else if (chart.type !== 'OTHER') addChart(source, path, chart, viewChart(workbook, chart));
  }
}

function changeChart(state: WorkbookState, known: ChartPart, former: ChartRecord, chart: ChartRecord): void {
  moveAnchor(known.anchor, former.anchor, chart.anchor);
  const tree = state.source.tree(known.path)!;
  const [before, after] = [placesOf(former), placesOf(chart)];
  const looksSame = former.type === chart.type && sameJson(former.options, chart.options);
  if (looksSame && before.length === after.length) moveReferences(state, tree, before, after);
  else if (chart.type !== 'OTHER')
    Object.assign(tree, chartXml(viewChart(state.workbook, chart), state.source.namespaces));
}

/** Of a table, its columns: files tell each by itself. */
function placesOf({ type, ranges }: ChartRecord): readonly ChartRange[] {
  if (type === 'OTHER') return ranges;
  return ranges.flatMap(({ sheetId, area }) =>
    Array.from({ length: area.numColumns }, (_, at) => ({
      sheetId,
      area: { ...area, column: area.column + at, numColumns: 1 },
    })),
  );
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const REFERRING = ['strRef', 'numRef', 'multiLvlStrRef'];

/** What was kept of the cells' values goes where other cells are shown: whoever opens the file reads them anew. */
function moveReferences(
  { workbook, sheets }: WorkbookState,
  tree: XmlElement,
  former: readonly ChartRange[],
  now: readonly ChartRange[],
): void {
  if (sameJson(former, now) && sheets.every(({ sheet, before }) => sheet.name === before.name)) return;
  // Sheets may have other names by now.
  const idByName = new Map(sheets.map(({ sheet, before }) => [before.name.toLowerCase(), sheet.id]));
  const sheetByNameIgnoringCase = (name: string) =>
    workbook.sheetById(idByName.get(name.toLowerCase()) ?? NaN);
  for (const holder of REFERRING.flatMap((name) => tree.within(name))) {
    const node = holder.at('f')!;
    const place = parseReference(node.text, { sheetByNameIgnoringCase });
    const index = former.findIndex(
      ({ sheetId, area }) => place?.sheetId === sheetId && containsArea(area, place.area),
    );
    const [from, to] = [former[index], now[index]];
    if (!place || !from || !to) continue;
    const area = movedWith(place.area, from.area, to.area);
    const text = chartReference(workbook.sheetById(to.sheetId)!.name, area);
    if (sameArea(area, place.area) && text.replace(/['$]/g, '') === node.text.replace(/['$]/g, '')) continue;
    node.children = [text];
    holder.children = holder.children.filter((each) => typeof each === 'string' || !/Cache$/.test(each.name));
  }
}

/** A part of an area goes where the area goes; what reached its end reaches its new end. */
function movedWith(inner: Area, from: Area, to: Area): Area {
  const row = to.row + inner.row - from.row;
  const column = to.column + inner.column - from.column;
  const endsBelow = lastRowOf(inner) === lastRowOf(from) && (inner.numRows > 1 || row > to.row);
  const endsRight = lastColumnOf(inner) === lastColumnOf(from) && inner.numColumns > 1;
  return {
    row,
    column,
    numRows: endsBelow ? lastRowOf(to) - row + 1 : inner.numRows,
    numColumns: endsRight ? lastColumnOf(to) - column + 1 : inner.numColumns,
  };
}

function moveAnchor(anchor: XmlElement, from: ChartRecord['anchor'], to: ChartRecord['anchor']): void {
  const [down, right] = [to.row - from.row, to.column - from.column];
  if (down === 0 && right === 0) return;
  for (const corner of anchor.elements.filter((each) => /^(from|to)$/.test(each.localName))) {
    addTo(corner.at('row'), down);
    addTo(corner.at('col'), right);
  }
}

function addTo(node: XmlElement | undefined, change: number): void {
  if (node) node.children = [String(Number(node.text) + change)];
}

function addChart(source: XlsxPackage, sheetPath: string, chart: ChartRecord, view: ChartView): void {
  const drawingPath = ensureDrawing(source, sheetPath);
  const drawing = source.tree(drawingPath)!;
  const path = source.freePath('xl/charts/chart', '.xml');
  source.addPart(path, chartXml(view, source.namespaces), CHART_TYPE);
  const relationship = source.addRelationship(drawingPath, 'chart', path);
  const numbers = drawing.within('cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  drawing.children.push(anchorOf({ ...view, anchor: chart.anchor, relationship, number }, source.namespaces));
}

function ensureDrawing(source: XlsxPackage, sheetPath: string): string {
  const known = source.related(sheetPath, 'drawing');
  if (known !== undefined) return known;
  const path = source.freePath('xl/drawings/drawing', '.xml');
  source.addPart(path, element('xdr:wsDr', { 'xmlns:xdr': source.namespaces.drawing }), DRAWING_TYPE);
  const id = source.addRelationship(sheetPath, 'drawing', path);
  const worksheet = source.tree(sheetPath)!;
  worksheet.attributes['xmlns:r'] = source.namespaces.relationships;
  worksheet.insert(element('drawing', { 'r:id': id }));
  return path;
}

interface DrawnChart extends Pick<ChartView, 'title' | 'width' | 'height'>, Pick<ChartRecord, 'anchor'> {
  /** Of its part. */
  readonly relationship: string;
  readonly number: number;
}

function anchorOf(added: DrawnChart, namespaces: XlsxPackage['namespaces']): XmlElement {
  const { anchor, title, relationship, number } = added;
  const { drawing, main, chart, relationships } = namespaces;
  const pixels = [anchor.x, anchor.y, added.width, added.height];
  const [x, y, width, height] = pixels.map((each) => each * EMU_PER_PIXEL);
  // The name and the title are what is read out to whoever does not see it.
  return xml`
    <xdr:oneCellAnchor xmlns:xdr="${drawing}" xmlns:a="${main}">
      <xdr:from>
        <xdr:col>${anchor.column - 1}</xdr:col><xdr:colOff>${x!}</xdr:colOff>
        <xdr:row>${anchor.row - 1}</xdr:row><xdr:rowOff>${y!}</xdr:rowOff>
      </xdr:from>
      <xdr:ext cx="${width!}" cy="${height!}"/>
      <xdr:graphicFrame macro="">
        <xdr:nvGraphicFramePr>
          <xdr:cNvPr id="${number}" name="Chart ${number}" descr="${title}"/>
          <xdr:cNvGraphicFramePr/>
        </xdr:nvGraphicFramePr>
        <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>
        <a:graphic>
          <a:graphicData uri="${chart}">
            <c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${relationship}"/>
          </a:graphicData>
        </a:graphic>
      </xdr:graphicFrame>
      <xdr:clientData/>
    </xdr:oneCellAnchor>`;
}
