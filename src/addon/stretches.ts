/** Neighbouring columns, taken together. */

export interface Stretch {
  readonly first: number;
  /** The position after the last. */
  readonly end: number;
}

/** @param columns in ascending order */
export function stretchesOf(columns: readonly number[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const column of columns) {
    const last = stretches[stretches.length - 1];
    if (last?.end === column) stretches[stretches.length - 1] = { ...last, end: column + 1 };
    else stretches.push({ first: column, end: column + 1 });
  }
  return stretches;
}

/** @param isSo one for each column */
export function stretchesWhere(isSo: readonly boolean[]): Stretch[] {
  return stretchesOf(isSo.flatMap((is, column) => (is ? [column] : [])));
}
