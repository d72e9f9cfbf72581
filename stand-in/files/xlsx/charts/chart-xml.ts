/** A chart → the part of an .xlsx file that describes it. The order of elements is the schema's. */
import type { ChartAxis, ChartColumn, ChartSeries, ChartView } from '../../../charts/chart-view';
import { absolute, formatArea, quoteSheetName } from '../../../workbook/a1-notation';
import type { Area } from '../../../workbook/types';
import { writeNumberFormat } from '../styles/number-formats';
import { element, type XmlElement } from '../package/xml';
import type { XlsxPackage } from '../package/xlsx-package';

const [TITLE_COLOR, TEXT_COLOR, LINE_COLOR] = ['202124', '5f6368', 'dadce0'];
/** Ids of the axis of categories and of that of values, for the left side and the right. */
const AXIS_IDS = [
  [111, 112],
  [113, 114],
] as const;
const LEGEND_SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

/** An element with its value in an attribute, as most of them are. */
const setting = (name: string, val: string | number): XmlElement => element(`c:${name}`, { val });

export function chartXml(view: ChartView, { chart, main }: XlsxPackage['namespaces']): XmlElement {
  return element('c:chartSpace', { 'xmlns:c': chart, 'xmlns:a': main }, [
    setting('roundedCorners', 0),
    element('c:chart', {}, [
      ...titleOf(view.title),
      setting('autoTitleDeleted', view.title === '' ? 1 : 0),
      plotArea(view),
      ...legendOf(view),
      setting('plotVisOnly', 1),
      setting('dispBlanksAs', 'gap'),
    ]),
    element('c:spPr', {}, [fill('ffffff'), line(LINE_COLOR)]),
  ]);
}

function titleOf(title: string): XmlElement[] {
  if (title === '') return [];
  const run = element('a:r', {}, [
    element('a:rPr', { lang: 'en-US', sz: 1400, b: 0 }, [fill(TITLE_COLOR)]),
    element('a:t', {}, [title]),
  ]);
  const rich = element('c:rich', {}, [element('a:bodyPr'), element('a:p', {}, [run])]);
  return [element('c:title', {}, [element('c:tx', {}, [rich]), setting('overlay', 0)])];
}

function legendOf({ legend }: ChartView): XmlElement[] {
  if (legend === 'none') return [];
  return [
    element('c:legend', {}, [setting('legendPos', LEGEND_SIDES[legend]), setting('overlay', 0), textLook()]),
  ];
}

/** One group of series for each mark on each axis. */
function plotArea(view: ChartView): XmlElement {
  const groups = [0, 1].flatMap((axis) =>
    (['bars', 'line'] as const).flatMap((mark) => {
      const isOfGroup = (each: ChartSeries): boolean => each.axis === axis && each.mark === mark;
      return view.series.some(isOfGroup) ? [groupOf(view, axis as 0 | 1, mark, isOfGroup)] : [];
    }),
  );
  const axes = view.axes.flatMap((axis, index) => axesOf(axis, index as 0 | 1));
  return element('c:plotArea', {}, [element('c:layout'), ...groups, ...axes]);
}

function groupOf(
  view: ChartView,
  axis: 0 | 1,
  mark: ChartSeries['mark'],
  isOfGroup: (series: ChartSeries) => boolean,
): XmlElement {
  const series = view.series.flatMap((each, index) =>
    isOfGroup(each) ? [seriesOf(each, index, view.categories)] : [],
  );
  const ids = AXIS_IDS[axis].map((id) => setting('axId', id));
  if (mark === 'line') {
    const settings = [setting('grouping', 'standard'), setting('varyColors', 0)];
    return element('c:lineChart', {}, [...settings, ...series, setting('marker', 1), ...ids]);
  }
  return element('c:barChart', {}, [
    setting('barDir', 'col'),
    setting('grouping', view.isStacked ? 'stacked' : 'clustered'),
    setting('varyColors', 0),
    ...series,
    setting('gapWidth', 60),
    setting('overlap', view.isStacked ? 100 : 0),
    ...ids,
  ]);
}

function seriesOf(series: ChartSeries, index: number, categories: ChartColumn | null): XmlElement {
  const color = series.color.replace('#', '');
  const isLine = series.mark === 'line';
  return element('c:ser', {}, [
    setting('idx', index),
    setting('order', index),
    ...(series.header ? [element('c:tx', {}, [texts(series.sheet.name, series.header, [series.name])])] : []),
    element('c:spPr', {}, [isLine ? line(color, 28575) : fill(color)]),
    isLine ? dots(color) : setting('invertIfNegative', 0),
    ...(categories
      ? [element('c:cat', {}, [texts(categories.sheet.name, categories.area, categories.texts)])]
      : []),
    element('c:val', {}, [numbers(series)]),
    ...(isLine ? [setting('smooth', 0)] : []),
  ]);
}

function dots(color: string): XmlElement {
  const look = element('c:spPr', {}, [fill(color), line(color)]);
  return element('c:marker', {}, [setting('symbol', 'circle'), setting('size', 5), look]);
}

function texts(sheetName: string, area: Area, held: readonly string[]): XmlElement {
  return element('c:strRef', {}, [
    reference(sheetName, area),
    element('c:strCache', {}, points(held.map((text) => (text === '' ? null : text)))),
  ]);
}

function numbers({ sheet, area, values, numberFormat }: ChartSeries): XmlElement {
  return element('c:numRef', {}, [
    reference(sheet.name, area),
    element('c:numCache', {}, [
      element('c:formatCode', {}, [writeNumberFormat(numberFormat)]),
      ...points(values.map((value) => (value === null ? null : String(value)))),
    ]),
  ]);
}

function reference(sheetName: string, area: Area): XmlElement {
  return element('c:f', {}, [chartReference(sheetName, area)]);
}

/** `'My tab'!$A$1:$B$2` */
export function chartReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${absolute(formatArea(area))}`;
}

function points(values: readonly (string | null)[]): XmlElement[] {
  return [
    setting('ptCount', values.length),
    ...values.flatMap((value, idx) =>
      value === null ? [] : [element('c:pt', { idx }, [element('c:v', {}, [value])])],
    ),
  ];
}

/** The right axis has categories of its own, which are not shown. */
function axesOf({ min, max, numberFormat }: ChartAxis, axis: 0 | 1): XmlElement[] {
  const [categoryId, valueId] = AXIS_IDS[axis];
  const isRight = axis === 1;
  const ends = [
    setting('orientation', 'minMax'),
    ...(max === null ? [] : [setting('max', max)]),
    ...(min === null ? [] : [setting('min', min)]),
  ];
  const common = (isShown: boolean, side: string): XmlElement[] => [
    setting('delete', isShown ? 0 : 1),
    setting('axPos', side),
  ];
  const ticks = [
    setting('majorTickMark', 'none'),
    setting('minorTickMark', 'none'),
    setting('tickLblPos', 'nextTo'),
  ];
  return [
    element('c:catAx', {}, [
      setting('axId', categoryId),
      element('c:scaling', {}, [setting('orientation', 'minMax')]),
      ...common(!isRight, 'b'),
      ...ticks,
      element('c:spPr', {}, [line(LINE_COLOR)]),
      textLook(),
      setting('crossAx', valueId),
      setting('crosses', 'autoZero'),
    ]),
    element('c:valAx', {}, [
      setting('axId', valueId),
      element('c:scaling', {}, ends),
      ...common(true, isRight ? 'r' : 'l'),
      ...(isRight ? [] : [element('c:majorGridlines', {}, [element('c:spPr', {}, [line(LINE_COLOR)])])]),
      element('c:numFmt', { formatCode: writeNumberFormat(numberFormat), sourceLinked: 0 }),
      ...ticks,
      element('c:spPr', {}, [element('a:ln', {}, [element('a:noFill')])]),
      textLook(),
      setting('crossAx', categoryId),
      setting('crosses', isRight ? 'max' : 'autoZero'),
      setting('crossBetween', 'between'),
    ]),
  ];
}

function textLook(): XmlElement {
  const look = element('a:defRPr', { sz: 1000 }, [fill(TEXT_COLOR)]);
  const paragraph = element('a:p', {}, [
    element('a:pPr', {}, [look]),
    element('a:endParaRPr', { lang: 'en-US' }),
  ]);
  return element('c:txPr', {}, [element('a:bodyPr'), paragraph]);
}

function fill(color: string): XmlElement {
  return element('a:solidFill', {}, [element('a:srgbClr', { val: color })]);
}

/** @param width in EMU; a pixel has 9525 */
function line(color: string, width = 9525): XmlElement {
  return element('a:ln', { w: width }, [fill(color)]);
}
