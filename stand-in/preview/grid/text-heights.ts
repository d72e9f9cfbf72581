/** How tall a row has to be for a wrapped text: Univer's own lines, as it will draw them. */
import type { IStyleData } from '@univerjs/core';
import { DocSimpleSkeleton, getFontStyleString } from '@univerjs/engine-render';

/** Pixels beside and below a text. */
const PADDING = 2;

export class TextHeights {
  private readonly known = new Map<string, number>();

  /** Pixels. */
  heightOf(text: string, style: IStyleData, columnWidth: number): number {
    const font = getFontStyleString(style).fontCache;
    const key = `${columnWidth}|${font}|${text}`;
    let height = this.known.get(key);
    if (height === undefined) {
      const lines = new DocSimpleSkeleton(text, font, true, columnWidth - 2 * PADDING, Infinity);
      lines.calculate();
      this.known.set(key, (height = Math.ceil(lines.getTotalHeight()) + PADDING));
    }
    return height;
  }
}
