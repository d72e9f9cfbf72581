/** Sentences with their values put in. Values stay what they are: text, never markup. */
import type { Countable } from '../i18n/types/countable';

/** "{n} of {of}" → "3 of 12". A value that itself looks like a placeholder is left alone. */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** Chooses the form for one or for many by the number as it is shown: "1 client", but "1.0 points". */
export function fillCount(
  texts: Countable,
  count: number | string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = String(count) === '1' ? texts.one : texts.many;
  return fillText(form, { n: count, points: count, ...values });
}
