/** Times as trackers and people shorten them, spelled so that they are read: whether a cell holds a time at all is known by who asks. */

/**
 * Spells out how long something takes.
 *
 * @param text as plainText gives it
 * @param hours words for hours
 * @returns the text with "min" for a lone "m" or a stroke, a clock without its unit, fractions in figures; others as they are; never throws
 * @example spellDuration('45m', []) // => "45 min"
 * @example spellDuration('1:30 h', ['h']) // => "1:30"
 * @example spellDuration('1½ h', ['h']) // => "1.5 h"
 */
export function spellDuration(text: string, hours: readonly string[]): string {
  const [, clock, unit] = /^(\d+:\d\d)\s?(\p{L}+)\.?$/u.exec(text) ?? [];
  if (clock !== undefined && hours.includes(unit)) return clock;
  return text
    .replace(/^(\d+)\s?(?:m|['’′])$/, '$1 min')
    .replace(
      /^(\d*)\s?(?:1[⁄/]2|½)(?=\s|\p{L}|$)/u,
      (_half, whole: string) => `${whole === '' ? 0 : whole}.5`,
    );
}
