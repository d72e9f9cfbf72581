/** Whether a cell holds one of some words: of a status, or of what a line is. */
import { heldIn } from '../../../held-in';
import type { CellValue } from '../../../types';
import { columnKey } from '../../columns/column-key';
import { textOf } from '../lines';

/**
 * Whether a cell holds one of some words.
 *
 * @param words compared as headers are; one that ends in * begins the cell, one between two stands in it
 * @returns a function that remembers what it was asked
 * @example matcherOf(['Sales *'])('sales invoice') // => true
 * @example matcherOf(['Bill'])('Billing') // => false
 */
export function matcherOf(words: readonly string[]): (cell: CellValue) => boolean {
  const within = words.filter((word) => word.startsWith('*')).map(columnKey);
  const beginnings = words.filter((word) => word.endsWith('*') && !word.startsWith('*')).map(columnKey);
  const whole = new Set(words.filter((word) => !word.endsWith('*')).map(columnKey));
  const known = new Map<CellValue, boolean>();
  const isMet = (cell: CellValue): boolean => {
    const key = columnKey(textOf(cell));
    return (
      whole.has(key) ||
      beginnings.some((each) => key.startsWith(each)) ||
      within.some((each) => key.includes(each))
    );
  };
  return (cell) => heldIn(known, cell, isMet);
}
