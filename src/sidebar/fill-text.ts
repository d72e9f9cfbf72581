/** Sentences with their values put in. Values stay what they are: text, never markup. */
import type { Countable } from '../i18n/types/countable';

type Values = Readonly<Record<string, string | number>>;

/** "{n} of {of}" → "3 of 12". Numbers are counts and places. A value that itself looks like a placeholder is left alone. */
export function fillText(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in values ? sayValue(values[name]) : whole,
  );
}

/** Chooses the form for one or for many by the number as it is shown: "1 client", but "1.0 points". */
export function fillCount(texts: Countable, count: number | string, values: Values = {}): string {
  const form = String(count) === '1' ? texts.one : texts.many;
  return fillText(form, { n: count, points: count, ...values });
}

/** 12400 → "12 400", grouped by narrow spaces, which mean the same everywhere. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

function sayValue(value: string | number): string {
  return typeof value === 'number' ? groupDigits(value) : value;
}
