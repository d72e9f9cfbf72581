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
  type ScaleOptionsByType,
} from 'chart.js';
import type { ChartAxis, ChartSeries, ChartView } from '../../charts/chart-view';
import { formatContent } from '../../typing/format-content';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, Title, Tooltip);

const [TITLE_COLOR, TEXT_COLOR, LINE_COLOR] = ['#202124', '#5f6368', '#e0e3e7'];
const FONT = { family: 'Arial, sans-serif', size: 11 };
const AXIS_NAMES = ['left', 'right'] as const;
/** Below it a name says nothing any more. */
const LONGEST_SLANT = 45;

export type DrawnChart = Pick<Chart, 'destroy'>;

export function drawChart(canvas: HTMLCanvasElement, view: ChartView, locale: string): DrawnChart {
  return new Chart(canvas, configurationOf(view, locale) as ChartConfiguration);
}

function configurationOf(view: ChartView, locale: string): unknown {
  const { categories, series, title, legend } = view;
  return {
    data: { labels: categories?.texts ?? [], datasets: series.map((each) => datasetOf(each, view)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      responsive: false,
      devicePixelRatio: Math.max(2, window.devicePixelRatio),
      layout: { padding: { top: 8, right: 16, bottom: 8, left: 16 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          stacked: view.isStacked,
          grid: { display: false },
          border: { color: LINE_COLOR },
          ticks: { color: TEXT_COLOR, font: FONT, autoSkip: false, maxRotation: LONGEST_SLANT },
        },
        ...Object.fromEntries(
          view.axes.map((axis, index) => [AXIS_NAMES[index], scaleOf(axis, index, view, locale)]),
        ),
      },
      plugins: {
        title: {
          display: title !== '',
          text: title,
          align: 'start',
          color: TITLE_COLOR,
          font: { family: FONT.family, size: 15, weight: 'normal' },
          padding: { bottom: 4 },
        },
        legend: {
          display: legend !== 'none',
          position: legend === 'none' ? 'top' : legend,
          align: 'start',
          labels: {
            ...{ color: TEXT_COLOR, font: FONT, boxHeight: 9, boxWidth: 9, padding: 14 },
            sort: (a: { datasetIndex: number }, b: { datasetIndex: number }) =>
              a.datasetIndex - b.datasetIndex,
          },
        },
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) =>
              labelOf(series[datasetIndex]!, dataIndex),
          },
        },
      },
    },
  };
}

function labelOf({ name, texts }: ChartSeries, index: number): string {
  return name === '' ? texts[index]! : `${name}: ${texts[index]!}`;
}

function datasetOf({ mark, name, values, color, axis }: ChartSeries, { isStacked }: ChartView): unknown {
  const common = { label: name, data: values, yAxisID: AXIS_NAMES[axis], backgroundColor: color };
  if (mark === 'line') {
    return {
      ...common,
      type: 'line',
      order: 0,
      borderColor: color,
      borderWidth: 2,
      pointRadius: 3,
      clip: 8,
    };
  }
  const stack = isStacked ? { stack: 'all' } : {};
  return {
    ...common,
    ...stack,
    type: 'bar',
    order: 1,
    barPercentage: 0.92,
    categoryPercentage: 0.72,
  };
}

function scaleOf(
  { min, max, numberFormat }: ChartAxis,
  index: number,
  { isStacked }: ChartView,
  locale: string,
): Partial<ScaleOptionsByType<'linear'>> | object {
  return {
    type: 'linear',
    position: AXIS_NAMES[index],
    stacked: isStacked,
    min: min ?? undefined,
    max: max ?? undefined,
    beginAtZero: true,
    border: { display: false },
    grid: { color: LINE_COLOR, drawOnChartArea: index === 0, drawTicks: false },
    ticks: {
      color: TEXT_COLOR,
      font: FONT,
      maxTicksLimit: 6,
      padding: 6,
      callback: (value: number) => formatContent(value, numberFormat, locale),
    },
  };
}
