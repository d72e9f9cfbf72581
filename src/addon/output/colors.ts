/** Colours of the tiers: text that can be read on any of them. */

const WHITE = '#ffffff';
export const BLACK = '#000000';
/** What is provisional steps back, whatever its tier. */
export const PROVISIONAL_COLOR = '#e8eaed';

/** Black or white, whichever stands out more: always at least 4.5 : 1. */
export function readableOn(background: string): string {
  return contrast(background, BLACK) >= contrast(background, WHITE) ? BLACK : WHITE;
}

/** WCAG 2 contrast ratio of two colours (#rrggbb), 1–21. */
export function contrast(first: string, second: string): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

export function isWhite(color: string): boolean {
  return color.toLowerCase() === WHITE;
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}
