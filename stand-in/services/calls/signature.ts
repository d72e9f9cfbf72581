/**
 * Numbers as Apps Script takes them where Java wants an int: fractions are cut off, texts that spell a number are
 * accepted, everything else is refused.
 */
import { exception } from './exception';
import type { ParameterKind } from './parameters';

/** A number, or a text that spells one. */
export const integer: ParameterKind = (value) =>
  typeof value === 'number' || (typeof value === 'string' && spellsNumber(value));

/** Any text or number: for methods with a single int parameter, which refuse texts with a message of their own. */
export const integerOrText: ParameterKind = (value) => typeof value === 'number' || typeof value === 'string';

/** The integer an argument stands for. NaN counts as 0, as in Java. */
export function toInteger(value: unknown): number {
  if (typeof value === 'string' && !spellsNumber(value)) throw exception(`Cannot convert '${value}' to int.`);
  const whole = Math.trunc(Number(value));
  return Number.isNaN(whole) ? 0 : whole + 0;
}

function spellsNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
