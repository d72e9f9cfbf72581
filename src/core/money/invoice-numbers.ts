/** The invoices that a payment names: many are paid in one go. */
import { AND } from '../reading/and';

/** "2026/014" is one number. */
const BETWEEN = new RegExp(`\\s*[,;+&\\n]\\s*|\\s+${AND}\\s+`, 'iu');

/**
 * The numbers in a cell that says which invoices were paid.
 *
 * @param text "INV-6, INV-7", "RE-7 und RE-8", "INV-6/INV-7"
 * @returns each number; the text alone where its parts are no numbers; never throws
 * @example invoiceNumbers('INV-6 and INV-7') // => ["INV-6","INV-7"]
 * @example invoiceNumbers('2026/014') // => ["2026/014"]
 * @example invoiceNumbers('March, April') // => ["March, April"]
 */
export function invoiceNumbers(text: string): string[] {
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  const whole = parts.every((part) => /\d/.test(part)) ? parts : [text];
  return whole.flatMap((part) => splitAtStroke(part)).filter((part) => part !== '');
}

/** Where both sides are numbers of one kind. */
function splitAtStroke(text: string): string[] {
  const parts = text.split('/').map((part) => part.trim());
  const shapes = new Set(parts.map(shapeOf));
  return parts.length > 1 && shapes.size === 1 && /\p{L}.*\d/u.test(parts[0]) ? parts : [text];
}

/**
 * What numbers of one kind have in common.
 *
 * @param number of an invoice
 * @returns the same for two numbers that differ in their figures alone; never throws
 * @example shapeOf('RE-2026-014') // => "RE-9999-999"
 */
export function shapeOf(number: string): string {
  return number.replace(/\d/g, '9');
}
