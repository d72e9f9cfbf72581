/**
 * What lies over the grid: charts at their cells, and the small ones inside cells. It follows the grid where that scrolls, and is
 * drawn anew only where what it shows has changed.
 */
import { viewChart, type ChartView } from '../../charts/chart-view';
import type { FormulaCell } from '../../formulas/recalculation/calculation-source';
import type { CellPlace, ChartRecord } from '../../workbook/types';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Grid, GridView } from '../grid/grid';
import { element } from '../page/element';
import type { PreviewSession } from '../preview-session';
import type { DrawnChart } from './draw-chart';
import { sparklineSvg } from './sparkline-svg';

interface Drawing extends CellPlace {
  readonly node: HTMLElement;
  /** What it shows, as text; the same where nothing changed. */
  readonly shown: string;
  /** Off the corner of its cell. */
  readonly x: number;
  readonly y: number;
  readonly remove: () => void;
}

/** Not drawn here, but kept. */
const NOT_DRAWN = 'This kind of chart is kept in the spreadsheet. The preview does not draw it.';

export class Drawings {
  private readonly layer = element('div', { class: 'drawings' });
  private drawings = new Map<string, Drawing>();
  private placing = false;

  constructor(
    private readonly grid: Grid,
    /** What is shown; asked again after every change. */
    private readonly sessionOf: () => PreviewSession,
    container: HTMLElement,
  ) {
    container.append(this.layer);
    grid.onMoved = () => this.placeSoon();
    new ResizeObserver(() => this.placeSoon()).observe(container);
  }

  /** Shows what is on the active sheet now. */
  refresh(): void {
    const former = this.drawings;
    this.drawings = new Map();
    const sheet = this.sessionOf().workbook.activeSheet;
    sheet.charts.forEach((chart) => this.keepChart(chart, sheet, former));
    this.keepSparklines(sheet, former);
    for (const { remove } of former.values()) remove();
    this.placeSoon();
  }

  private keepChart(chart: ChartRecord, sheet: SheetModel, former: Map<string, Drawing>): void {
    const { workbook } = this.sessionOf();
    const view = viewChart(workbook, chart);
    const draw = () => ({ ...chartCard(view, workbook.locale), ...chart.anchor });
    this.keep(`chart ${sheet.id} ${chart.id}`, shownOf(view, workbook.locale), former, draw);
  }

  private keepSparklines(sheet: SheetModel, former: Map<string, Drawing>): void {
    const cells: FormulaCell[] = [];
    sheet.forEachFormula((row, column, formula) => {
      if (/SPARKLINE\(/i.test(formula)) cells.push({ sheetName: sheet.name, row, column, formula });
    });
    if (cells.length === 0) return;
    const { workbook, inspection } = this.sessionOf();
    const read = inspection.session.engine.sparklineReader(workbook);
    for (const cell of cells) {
      const sparkline = read(cell);
      if (!sparkline) continue;
      const { row, column } = cell;
      const { width, height } = this.grid.placeOf(row, column);
      const shown = JSON.stringify([sparkline, [...sparkline.options], width, height]);
      this.keep(`cell ${sheet.id} ${row} ${column}`, shown, former, () => {
        const node = element('div', { class: 'sparkline' });
        node.append(sparklineSvg(sparkline, { width, height }));
        return { node, row, column, x: 0, y: 0, remove: () => node.remove() };
      });
    }
  }

  /** The same node goes on showing what has not changed. */
  private keep(
    key: string,
    shown: string,
    former: Map<string, Drawing>,
    draw: () => Omit<Drawing, 'shown'>,
  ): void {
    const known = former.get(key);
    if (known?.shown === shown) {
      former.delete(key);
      this.drawings.set(key, known);
      return;
    }
    const made = draw();
    this.layer.append(made.node);
    this.drawings.set(key, { ...made, shown });
  }

  /** Once the grid has drawn what it was told. */
  private placeSoon(): void {
    if (this.placing) return;
    this.placing = true;
    requestAnimationFrame(() => {
      this.placing = false;
      this.place();
    });
  }

  private place(): void {
    const view = this.grid.view();
    if (!view) return;
    const { left, top, width, height } = view.canvas.getBoundingClientRect();
    const around = this.layer.parentElement!.getBoundingClientRect();
    setPixels(this.layer, { left: left - around.left, top: top - around.top, width, height });
    for (const drawing of this.drawings.values()) placeDrawing(drawing, this.grid, view);
  }
}

function setPixels({ style }: HTMLElement, pixels: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(pixels)) style.setProperty(name, `${value}px`);
}

/** What has scrolled below frozen cells, or below the letters and numbers, is cut off. */
function placeDrawing({ node, row, column, x, y }: Drawing, grid: Grid, view: GridView): void {
  const cell = grid.placeOf(row, column);
  const [isLooseX, isLooseY] = [cell.left >= view.looseX, cell.top >= view.looseY];
  const left = cell.left + x - (isLooseX ? view.scrolledX : 0);
  const top = cell.top + y - (isLooseY ? view.scrolledY : 0);
  const cutLeft = Math.max(0, (isLooseX ? view.looseX : view.firstX) - left);
  const cutTop = Math.max(0, (isLooseY ? view.looseY : view.firstY) - top);
  node.style.transform = `translate(${left}px, ${top}px)`;
  node.style.clipPath = cutLeft || cutTop ? `inset(${cutTop}px 0 0 ${cutLeft}px)` : '';
}

function shownOf({ categories, series, ...rest }: ChartView, locale: string): string {
  const columns = [categories, ...series].map((column) => column && { ...column, sheet: null, area: null });
  return JSON.stringify([rest, columns, locale]);
}

function chartCard(view: ChartView, locale: string): Pick<Drawing, 'node' | 'remove'> {
  const { width, height, title } = view;
  const node = element('figure', { class: 'chart' });
  setPixels(node, { width, height });
  if (view.kind === 'OTHER') {
    node.append(element('strong', {}, title), element('p', {}, NOT_DRAWN));
    return { node, remove: () => node.remove() };
  }
  const canvas = element('canvas', {
    role: 'img',
    'aria-label': title,
    width: String(width),
    height: String(height),
  });
  node.append(canvas);
  passWheelOn(node);
  let drawn: DrawnChart | null = null;
  let isGone = false;
  void import('./draw-chart').then(({ drawChart }) => {
    if (!isGone) drawn = drawChart(canvas as HTMLCanvasElement, view, locale);
    node.dataset['drawn'] = '';
  });
  const remove = (): void => {
    isGone = true;
    drawn?.destroy();
    node.remove();
  };
  return { node, remove };
}

/** Over a chart the grid scrolls as beside it. */
function passWheelOn(node: HTMLElement): void {
  node.addEventListener(
    'wheel',
    (event) => {
      const below = document.elementsFromPoint(event.clientX, event.clientY);
      const grid = below.find((each) => each instanceof HTMLCanvasElement && !node.contains(each));
      event.preventDefault();
      grid?.dispatchEvent(new WheelEvent('wheel', event));
    },
    { passive: false },
  );
}
