/**
 * From which formulas the result may reach a cell that holds none: a result fills a rectangle right of and below its formula,
 * and no other formula can stand in it. No service tells where results lie; positions alone say where they may. Reads nothing.
 */

/** Position of a formula, from 0. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

export type Formulas = readonly (readonly string[])[];

/**
 * Goes down a column and tells for each row which results may reach its cell. A cell with a formula is reached by its own alone.
 *
 * @param canFill whether a formula counts: it can fill more than its own cell
 * @param visit told row (from 0) and origins, the topmost first; the list is valid during the call only
 */
export function forEachReached(
  formulas: Formulas,
  column: number,
  canFill: (formula: string) => boolean,
  visit: (row: number, origins: readonly Origin[]) => void,
): void {
  const origins: Origin[] = [];
  const known = new Map<string, boolean>();
  formulas.forEach((line, row) => {
    const nearest = lastFormula(line, column);
    while (origins.length > 0 && origins[origins.length - 1].column <= nearest) origins.pop();
    if (nearest >= 0) {
      const formula = line[nearest];
      if (!known.has(formula)) known.set(formula, canFill(formula));
      if (known.get(formula) === true) origins.push({ row, column: nearest });
    }
    visit(row, origins);
  });
}

/** Column of the last formula up to and with this one; -1 if there is none. */
function lastFormula(line: readonly string[], column: number): number {
  let at = Math.min(column, line.length - 1);
  while (at >= 0 && line[at] === '') at--;
  return at;
}

/** The formulas whose results may reach one cell; row and column from 0, and may lie beyond what was read. */
export function originsOf(
  formulas: Formulas,
  row: number,
  column: number,
  canFill: (formula: string) => boolean,
): Origin[] {
  let found: Origin[] = [];
  forEachReached(formulas, column, canFill, (at, origins) => {
    if (at <= row) found = [...origins];
  });
  return formulas[row]?.[column] ? [] : found;
}
