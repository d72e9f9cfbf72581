/** Files repeat their texts, and columns their fields: each is worked out once. */
import { heldIn } from '../../../held-in';
import type { CellValue } from '../../../types';
import type { ImportField } from '../../types';

/**
 * Remembers what a cell was parsed to.
 *
 * @param parse reads one cell
 * @returns the same, asked once per different text or number
 * @example remembered((cell) => String(cell).length)('Acme') // => 4
 */
export function remembered<Value>(parse: (cell: CellValue) => Value): (cell: CellValue) => Value {
  const known = new Map<CellValue, Value>();
  return (cell) => (cell instanceof Date ? parse(cell) : heldIn(known, cell, parse));
}

/**
 * Remembers what was made for a field.
 *
 * @param make prepares something for one field
 * @returns the same, asked once per field
 * @example perField((field) => field.length)('due') // => 3
 */
export function perField<Value>(make: (field: ImportField) => Value): (field: ImportField) => Value {
  const made = new Map<ImportField, Value>();
  return (field) => heldIn(made, field, make);
}
