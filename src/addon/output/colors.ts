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

/**
 * Colours for the parts of a stacked bar, best tier first: each keeps the hue of its tier, strong enough to stand on white, and they
 * grow lighter from one to the next, so that whoever sees no difference between red and green sees one between light and dark.
 */
export function stackedColors(tierColors: readonly string[]): string[] {
  const [darkest, lightest] = [0.1, 0.55];
  const step = (lightest - darkest) / Math.max(1, tierColors.length - 1);
  return tierColors.map((color, index) => withLuminance(color, darkest + index * step));
}

/** The hue, without most of the white that is in it, as light as is wanted. @param wanted 0–1 */
function withLuminance(color: string, wanted: number): string {
  const light = channels(color).map(linear);
  const white = Math.min(...light) * 0.8;
  const pure = light.map((channel) => channel - white);
  const scale = wanted / Math.max(luminanceOf(pure), 0.001);
  const scaled = pure.map((channel) => Math.min(1, channel * scale));
  const missing = (wanted - luminanceOf(scaled)) / (1.001 - luminanceOf(scaled));
  return hexOf(scaled.map((channel) => channel + missing * (1 - channel)));
}

function hexOf(light: readonly number[]): string {
  const parts = light.map((share) => {
    const channel = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

function luminance(color: string): number {
  return luminanceOf(channels(color).map(linear));
}

function luminanceOf([red, green, blue]: readonly number[]): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}
