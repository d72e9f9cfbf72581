/** Where a field stands that has no column of its own: what came in is an amount, and what a payment is for may name the client. */
import type { FieldColumns, ImportField } from '../types';

/** Best first. */
const INSTEAD: Readonly<Partial<Record<ImportField, readonly ImportField[]>>> = {
  amount: ['credit'],
  client: ['list', 'description'],
};

/**
 * The column that a field is read from.
 *
 * @param columns where the fields stand
 * @param field that a person may choose a column for
 * @returns its own, else the one that is read instead; undefined where there is none; never throws
 * @example shownColumn({ date: 0, credit: 3 }, 'amount') // => 3
 */
export function shownColumn(columns: FieldColumns, field: ImportField): number | undefined {
  const found = [field, ...(INSTEAD[field] ?? [])].find((each) => columns[each] !== undefined);
  return found && columns[found];
}

/**
 * Puts a field where a person wants it.
 *
 * @param columns where the fields stand
 * @param field that she chose a column for
 * @param column its position, undefined for none: then nothing is read instead either
 * @returns the same with it; never throws
 * @example withColumn({ date: 0, credit: 3 }, 'amount', undefined) // => { "date": 0 }
 */
export function withColumn(
  columns: FieldColumns,
  field: ImportField,
  column: number | undefined,
): FieldColumns {
  if (column !== undefined) return { ...columns, [field]: column };
  const chosen = { ...columns };
  for (const each of [field, ...(INSTEAD[field] ?? [])]) delete chosen[each];
  return chosen;
}
