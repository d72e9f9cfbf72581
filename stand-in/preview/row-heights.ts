/**
 * How tall a row has to be for its wrapped texts. Sheets grows rows by itself as long as nobody set their height; so
 * does this, with the widths of letters handed in.
 */
import { countLines } from '../workbook/count-lines';
import { DEFAULT_ROW_HEIGHT } from '../workbook/sheet-model';
import type { LookStyle } from './cell-look';

/** Width in pixels of a text in a font as CSS spells it. */
export type MeasureText = (text: string, font: string) => number;

const PADDING = 6;
/** The grid draws letters a little wider than a canvas measures them. */
const DRAWN_WIDTH = 1.025;
/** A line is this many times as tall as its letters. */
const LINE_HEIGHT = 1.28;
const PIXELS_PER_POINT = 96 / 72;

export class RowHeights {
  private readonly lines = new Map<string, number>();

  constructor(private readonly measure: MeasureText) {}

  /** Height in pixels of a cell with a wrapped text. */
  heightOf(text: string, style: LookStyle, columnWidth: number): number {
    const font = fontOf(style);
    const key = `${columnWidth}|${font}|${text}`;
    let lines = this.lines.get(key);
    if (lines === undefined)
      this.lines.set(
        key,
        (lines = countLines(text, (columnWidth - PADDING) / DRAWN_WIDTH, (part) => this.measure(part, font))),
      );
    const lineHeight = (style.fontSize ?? 10) * PIXELS_PER_POINT * LINE_HEIGHT;
    return Math.max(DEFAULT_ROW_HEIGHT, Math.round(lines * lineHeight) + 4);
  }
}

function fontOf({ bold, italic, fontSize, fontFamily }: LookStyle): string {
  const family = /^[\w -]+$/.test(fontFamily ?? '') ? fontFamily : 'Arial';
  return `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontSize ?? 10}pt "${family}", sans-serif`;
}
