/** A chart in a cell → what is drawn there, in a picture as large as the cell. */
import type { Sparkline } from '../../formulas/evaluation/sparkline';
import { parseColor } from '../../services/rules/range-colors';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 3;
const COLORS = { line: '#000000', column: '#1a73e8', first: '#1a73e8', second: '#fbbc04' } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Attributes of one shape, by the name of its element. */
type Shape = readonly [name: 'polyline' | 'rect', attributes: Readonly<Record<string, string | number>>];

export function sparklineSvg(sparkline: Sparkline, size: Size): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  for (const [name, attributes] of sparklineShapes(sparkline, size)) {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    svg.append(shape);
  }
  return svg;
}

export function sparklineShapes(sparkline: Sparkline, size: Size): Shape[] {
  const known = sparkline.values.filter((value) => value !== null);
  if (known.length === 0) return [];
  if (sparkline.kind === 'bar') return bars(sparkline, known, size);
  return sparkline.kind === 'line' ? [line(sparkline, known, size)] : columns(sparkline, size);
}

function line(sparkline: Sparkline, known: readonly number[], { width, height }: Size): Shape {
  const low = numberOf(sparkline, 'ymin') ?? Math.min(...known);
  const high = numberOf(sparkline, 'ymax') ?? Math.max(...known);
  const step = (width - 2 * MARGIN) / Math.max(1, known.length - 1);
  const points = known.map((value, index) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return `${round(MARGIN + index * step)},${round(height - MARGIN - share * (height - 2 * MARGIN))}`;
  });
  const stroke = colorOf(sparkline, 'color') ?? COLORS.line;
  const strokeWidth = numberOf(sparkline, 'linewidth') ?? 1;
  return ['polyline', { points: points.join(' '), fill: 'none', stroke, 'stroke-width': strokeWidth }];
}

/** From a common line up or down; of wins and losses each has half of the height. */
function columns(sparkline: Sparkline, { width, height }: Size): Shape[] {
  const values = sparkline.values.map((value) =>
    value === null || sparkline.kind === 'column' ? value : Math.sign(value),
  );
  const known = values.filter((value) => value !== null);
  const low = Math.min(numberOf(sparkline, 'ymin') ?? Math.min(...known, 0), 0);
  const high = Math.max(numberOf(sparkline, 'ymax') ?? Math.max(...known, 0), 0);
  const room = height - 2 * MARGIN;
  const scale = high > low ? room / (high - low) : 0;
  const [slot, base] = [(width - 2 * MARGIN) / values.length, MARGIN + high * scale];
  return values.flatMap((value, index): Shape[] => {
    if (value === null) return [];
    const tall = Math.max(1, Math.abs(value) * scale);
    const box = { x: round(MARGIN + index * slot), y: round(value < 0 ? base : base - tall) };
    const fill = columnColor(sparkline, value, index, known);
    return [['rect', { ...box, width: round(Math.max(1, slot - 1)), height: round(tall), fill }]];
  });
}

function columnColor(sparkline: Sparkline, value: number, index: number, known: readonly number[]): string {
  const isLast = index === sparkline.values.length - 1;
  const special = [
    value < 0 && colorOf(sparkline, 'negcolor'),
    value === Math.min(...known) && colorOf(sparkline, 'lowcolor'),
    value === Math.max(...known) && colorOf(sparkline, 'highcolor'),
    index === 0 && colorOf(sparkline, 'firstcolor'),
    isLast && colorOf(sparkline, 'lastcolor'),
  ].find(Boolean);
  return special || (colorOf(sparkline, 'color') ?? COLORS.column);
}

/** One after the other, in two colours by turns. */
function bars(sparkline: Sparkline, known: readonly number[], { width, height }: Size): Shape[] {
  const whole = numberOf(sparkline, 'max') ?? known.reduce((sum, value) => sum + value, 0);
  const colors = [
    colorOf(sparkline, 'color1') ?? COLORS.first,
    colorOf(sparkline, 'color2') ?? COLORS.second,
  ] as const;
  let x = MARGIN;
  return known.map((value, index) => {
    const long = whole > 0 ? Math.max(0, (value / whole) * (width - 2 * MARGIN)) : 0;
    const fill = colors[index % 2]!;
    const box = { x: round(x), y: MARGIN, width: round(long), height: height - 2 * MARGIN, fill };
    x += long;
    return ['rect', box];
  });
}

function numberOf({ options }: Sparkline, name: string): number | null {
  const value = options.get(name);
  return typeof value === 'number' ? value : null;
}

function colorOf({ options }: Sparkline, name: string): string | null {
  const value = options.get(name);
  return typeof value === 'string' ? parseColor(value) : null;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
