/** A chart → the part of an .xlsx file that describes it. The order of elements is the schema's. */
import type { ChartAxis, ChartColumn, ChartSeries, ChartView } from '../../../charts/chart-view';
import { absolute, formatArea, quoteSheetName } from '../../../workbook/a1-notation';
import type { Area } from '../../../workbook/types';
import { writeNumberFormat } from '../styles/number-formats';
import { xml, type XmlElement } from '../package/xml';
import type { XlsxPackage } from '../package/xlsx-package';

const [TITLE_COLOR, TEXT_COLOR, LINE_COLOR] = ['202124', '5f6368', 'dadce0'];
/** Ids of the axis of categories and of that of values, for the left side and the right. */
const AXIS_IDS = [
  [111, 112],
  [113, 114],
] as const;
const LEGEND_SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

export function chartXml(view: ChartView, { chart, main }: XlsxPackage['namespaces']): XmlElement {
  return xml`
    <c:chartSpace xmlns:c="${chart}" xmlns:a="${main}">
      <c:roundedCorners val="0"/>
      <c:chart>
        ${titleOf(view.title)}<c:autoTitleDeleted val="${view.title === '' ? 1 : 0}"/>
        ${plotArea(view)}${legendOf(view)}
        <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>
      </c:chart>
      <c:spPr>${fill('ffffff')}${line(LINE_COLOR)}</c:spPr>
    </c:chartSpace>`;
}

function titleOf(title: string): XmlElement[] {
  if (title === '') return [];
  const run = xml`<a:r><a:rPr lang="en-US" sz="1400" b="0">${fill(TITLE_COLOR)}</a:rPr><a:t>${title}</a:t></a:r>`;
  return [
    xml`
      <c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
  ];
}

function legendOf({ legend }: ChartView): XmlElement[] {
  if (legend === 'none') return [];
  const side = LEGEND_SIDES[legend];
  return [xml`<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/>${textLook()}</c:legend>`];
}

/** One group of series for each mark on each axis. */
function plotArea(view: ChartView): XmlElement {
  const groups = ([0, 1] as const).flatMap((axis) =>
    (['bars', 'line'] as const).flatMap((mark) => groupOf(view, axis, mark)),
  );
  const axes = view.axes.flatMap((axis, index) => axesOf(axis, index as 0 | 1));
  return xml`<c:plotArea><c:layout/>${groups}${axes}</c:plotArea>`;
}

function groupOf(view: ChartView, axis: 0 | 1, mark: ChartSeries['mark']): XmlElement[] {
  const series = view.series.flatMap((each, index) =>
    each.axis === axis && each.mark === mark ? [seriesOf(each, index, view.categories)] : [],
  );
  if (series.length === 0) return [];
  const ids = AXIS_IDS[axis].map((id) => xml`<c:axId val="${id}"/>`);
  if (mark === 'line') {
    const settings = [xml`<c:grouping val="standard"/>`, xml`<c:varyColors val="0"/>`];
    return [xml`<c:lineChart>${settings}${series}<c:marker val="1"/>${ids}</c:lineChart>`];
  }
  return [
    xml`
      <c:barChart>
        <c:barDir val="col"/><c:grouping val="${view.isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>
        ${series}
        <c:gapWidth val="60"/><c:overlap val="${view.isStacked ? 100 : 0}"/>${ids}
      </c:barChart>`,
  ];
}

function seriesOf(series: ChartSeries, index: number, categories: ChartColumn | null): XmlElement {
  const { header, sheet, name } = series;
  const color = series.color.replace('#', '');
  const isLine = series.mark === 'line';
  return xml`
    <c:ser>
      <c:idx val="${index}"/><c:order val="${index}"/>
      ${header ? [xml`<c:tx>${texts(sheet.name, header, [name])}</c:tx>`] : []}
      <c:spPr>${isLine ? line(color, 28575) : fill(color)}</c:spPr>
      ${isLine ? dots(color) : xml`<c:invertIfNegative val="0"/>`}
      ${categories ? [xml`<c:cat>${texts(categories.sheet.name, categories.area, categories.texts)}</c:cat>`] : []}
      <c:val>${numbers(series)}</c:val>
      ${isLine ? [xml`<c:smooth val="0"/>`] : []}
    </c:ser>`;
}

function dots(color: string): XmlElement {
  const look = xml`<c:spPr>${fill(color)}${line(color)}</c:spPr>`;
  return xml`<c:marker><c:symbol val="circle"/><c:size val="5"/>${look}</c:marker>`;
}

function texts(sheetName: string, area: Area, held: readonly string[]): XmlElement {
  const cache = points(held.map((text) => (text === '' ? null : text)));
  return xml`<c:strRef><c:f>${chartReference(sheetName, area)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

function numbers({ sheet, area, values, numberFormat }: ChartSeries): XmlElement {
  const format = xml`<c:formatCode>${writeNumberFormat(numberFormat)}</c:formatCode>`;
  const cache = xml`<c:numCache>${format}${points(values)}</c:numCache>`;
  return xml`<c:numRef><c:f>${chartReference(sheet.name, area)}</c:f>${cache}</c:numRef>`;
}

/** `'My tab'!$A$1:$B$2` */
export function chartReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${absolute(formatArea(area))}`;
}

function points(values: readonly (string | number | null)[]): XmlElement[] {
  const held = values.flatMap((value, index) =>
    value === null ? [] : [xml`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`],
  );
  return [xml`<c:ptCount val="${values.length}"/>`, ...held];
}

/** The right axis has categories of its own, which are not shown. */
function axesOf({ min, max, numberFormat }: ChartAxis, axis: 0 | 1): XmlElement[] {
  const [categoryId, valueId] = AXIS_IDS[axis];
  const isRight = axis === 1;
  const ends = [
    ...(max === null ? [] : [xml`<c:max val="${max}"/>`]),
    ...(min === null ? [] : [xml`<c:min val="${min}"/>`]),
  ];
  const border = xml`<c:spPr>${line(LINE_COLOR)}</c:spPr>`;
  return [
    xml`
      <c:catAx>
        <c:axId val="${categoryId}"/><c:scaling><c:orientation val="minMax"/></c:scaling>
        <c:delete val="${isRight ? 1 : 0}"/><c:axPos val="b"/>
        <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
        ${border}${textLook()}
        <c:crossAx val="${valueId}"/><c:crosses val="autoZero"/>
      </c:catAx>`,
    xml`
      <c:valAx>
        <c:axId val="${valueId}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>
        <c:delete val="0"/><c:axPos val="${isRight ? 'r' : 'l'}"/>
        ${isRight ? [] : [xml`<c:majorGridlines>${border}</c:majorGridlines>`]}
        <c:numFmt formatCode="${writeNumberFormat(numberFormat)}" sourceLinked="0"/>
        <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
        <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook()}
        <c:crossAx val="${categoryId}"/><c:crosses val="${isRight ? 'max' : 'autoZero'}"/>
        <c:crossBetween val="between"/>
      </c:valAx>`,
  ];
}

function textLook(): XmlElement {
  const look = xml`<a:pPr><a:defRPr sz="1000">${fill(TEXT_COLOR)}</a:defRPr></a:pPr>`;
  return xml`<c:txPr><a:bodyPr/><a:p>${look}<a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function fill(color: string): XmlElement {
  return xml`<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** @param width in EMU; a pixel has 9525 */
function line(color: string, width = 9525): XmlElement {
  return xml`<a:ln w="${width}">${fill(color)}</a:ln>`;
}
