/** A chart in a cell → what is drawn there, in a picture as large as the cell. */
import type { Sparkline } from '../../formulas/evaluation/evaluation-context';
import { parseColor } from '../../services/rules/range-colors';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 3;
type Size = Pick<DOMRect, 'width' | 'height'>;

export function sparklineSvg(sparkline: Sparkline, size: Size): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(size.width));
  svg.setAttribute('height', String(size.height));
  const line = sparklineOf(sparkline, size);
  if (!line) return svg;
  const shape = document.createElementNS(SVG, 'polyline');
  for (const [key, value] of Object.entries(line)) shape.setAttribute(key, value);
  svg.append(shape);
  return svg;
}

/** Attributes of its line; null without a number. */
export function sparklineOf(sparkline: Sparkline, { width, height }: Size): Record<string, string> | null {
  const known = sparkline.values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const low = numberOf(sparkline, 'ymin') ?? Math.min(...known);
  const high = numberOf(sparkline, 'ymax') ?? Math.max(...known);
  const step = (width - 2 * MARGIN) / Math.max(1, known.length - 1);
  const points = known.map((value, index) => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return `${round(MARGIN + index * step)},${round(height - MARGIN - share * (height - 2 * MARGIN))}`;
  });
  const stroke = colorOf(sparkline, 'color') ?? '#000000';
  const strokeWidth = String(numberOf(sparkline, 'linewidth') ?? 1);
  return { points: points.join(' '), fill: 'none', stroke, 'stroke-width': strokeWidth };
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
