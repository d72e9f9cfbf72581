/** Draws a chart on a canvas, by Chart.js. Loaded when a sheet has the first one. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { ChartAxis, ChartSeries, ChartView } from '../../charts/chart-view';
import { formatContent } from '../../typing/format-content';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, Title, Tooltip);

const [TITLE_COLOR, TEXT_COLOR, LINE_COLOR] = ['#202124', '#5f6368', '#e0e3e7'];
const FONT = { family: 'Arial, sans-serif', size: 11 };
const AXIS_NAMES = ['left', 'right'] as const;
/** With more of them, not each bar has its name. */
const MOST_NAMES = 40;

type Configuration = ChartConfiguration<'bar' | 'line', (number | null)[], string>;
type Dataset = Configuration['data']['datasets'][number];
type Options = NonNullable<Configuration['options']>;
type Scale = NonNullable<Options['scales']>[string];

export type DrawnChart = Pick<Chart, 'destroy'>;

export function drawChart(canvas: HTMLCanvasElement, view: ChartView, locale: string): DrawnChart {
  return new Chart(canvas, configurationOf(view, locale));
}

function configurationOf(view: ChartView, locale: string): Configuration {
  const labels = [...(view.categories?.texts ?? [])];
  const values = view.axes.map((axis, index) => [AXIS_NAMES[index], valueScale(axis, index, view, locale)]);
  return {
    type: 'bar',
    data: { labels, datasets: view.series.map((series) => datasetOf(series, view)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      responsive: false,
      devicePixelRatio: Math.max(2, window.devicePixelRatio),
      layout: { padding: { top: 8, right: 16, bottom: 8, left: 16 } },
      interaction: { mode: 'index', intersect: false },
      scales: { x: nameScale(view, labels.length), ...Object.fromEntries(values) },
      plugins: pluginsOf(view),
    },
  };
}

function pluginsOf({ title, legend, series }: ChartView): Options['plugins'] {
  return {
    title: {
      display: title !== '',
      text: title,
      align: 'start',
      color: TITLE_COLOR,
      font: { family: FONT.family, size: 15, weight: 'normal' },
      padding: { top: 0, bottom: 4 },
    },
    legend: {
      display: legend !== 'none',
      position: legend === 'none' ? 'top' : legend,
      align: 'start',
      labels: {
        ...{ color: TEXT_COLOR, font: FONT, boxHeight: 9, boxWidth: 9, padding: 14 },
        // Lines are drawn first, and named where they stand.
        sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
      },
    },
    tooltip: {
      callbacks: { label: ({ datasetIndex, dataIndex }) => labelOf(series[datasetIndex]!, dataIndex) },
    },
  };
}

function labelOf({ name, texts }: ChartSeries, index: number): string {
  return name === '' ? texts[index]! : `${name}: ${texts[index]!}`;
}

function datasetOf({ mark, name, values, color, axis }: ChartSeries, { isStacked }: ChartView): Dataset {
  const common = { label: name, data: [...values], yAxisID: AXIS_NAMES[axis], backgroundColor: color };
  if (mark === 'line')
    return { ...common, type: 'line', order: 0, borderColor: color, borderWidth: 2, pointRadius: 3, clip: 8 };
  const stack = isStacked ? { stack: 'all' } : {};
  return { ...common, ...stack, type: 'bar', order: 1, barPercentage: 0.92, categoryPercentage: 0.72 };
}

function nameScale({ isStacked }: ChartView, names: number): Scale {
  return {
    stacked: isStacked,
    grid: { display: false },
    border: { color: LINE_COLOR },
    ticks: { color: TEXT_COLOR, font: FONT, autoSkip: names > MOST_NAMES, maxRotation: 45 },
  };
}

function valueScale(
  { min, max, numberFormat }: ChartAxis,
  index: number,
  { isStacked }: ChartView,
  locale: string,
): Scale {
  return {
    type: 'linear',
    position: AXIS_NAMES[index],
    stacked: isStacked,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    beginAtZero: true,
    border: { display: false },
    grid: { color: LINE_COLOR, drawOnChartArea: index === 0, drawTicks: false },
    ticks: {
      color: TEXT_COLOR,
      font: FONT,
      maxTicksLimit: 6,
      padding: 6,
      callback: (value) => formatContent(Number(value), numberFormat, locale),
    },
  };
}
