/** How tall a row has to be for a wrapped text: Univer's own lines, as it will draw them. */
import type { IStyleData } from '@univerjs/core';
import { DocSimpleSkeleton, getFontStyleString } from '@univerjs/engine-render';
import { heldIn } from '../../workbook/remembered';

/** Pixels beside and below a text. */
const PADDING = 2;

export class TextHeights {
  private readonly known = new Map<string, number>();

  /** Pixels. */
  heightOf(text: string, style: IStyleData, columnWidth: number): number {
    const font = getFontStyleString(style).fontCache;
    return heldIn(this.known, `${columnWidth}|${font}|${text}`, () => {
      const lines = new DocSimpleSkeleton(text, font, true, columnWidth - 2 * PADDING, Infinity);
      lines.calculate();
      return Math.ceil(lines.getTotalHeight()) + PADDING;
    });
  }
}
