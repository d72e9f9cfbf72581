/**
 * Scores and tiers as plain formulas: what a user would write without the add-on, one formula for the score and one for the tier
 * in each row. Whatever is the same for all rows (smallest, largest, points per unit) is worked out once on a second tab, which
 * spares the engine work.
 */
import { columnLetters } from '../../stand-in/workbook/a1-notation';
import type { Bound } from '../../src/core/types';
import type { ClientList } from './client-list';

export type FormulaTab = 'Clients' | 'Settings';

/** What is typed into a cell: a value, or a formula with its `=`. */
export type TypeInto = (tab: FormulaTab, row: number, column: number, text: string) => void;

const FIRST_ROW = 2;
/** Rows of the tab Settings. */
const [WEIGHT, WORST, BEST, POINTS_PER_UNIT] = [1, 2, 3, 4];

/** Where the results stand. */
export function placeOfScores({ criteria, rows }: ClientList): {
  row: number;
  column: number;
  height: number;
} {
  return { row: FIRST_ROW, column: criteria.length + 2, height: rows.length };
}

/** Types the values of all clients, the settings, and the formulas. */
export function typeFormulas(list: ClientList, type: TypeInto): void {
  typeSettings(list, type);
  typeValues(list, type);
  list.rows.forEach((_, index) => typeClientFormulas(list, FIRST_ROW + index, type));
}

function typeSettings({ criteria, tiers, rows }: ClientList, type: TypeInto): void {
  const lastRow = rows.length + FIRST_ROW - 1;
  criteria.forEach(({ weight, worst, best }, index) => {
    const column = index + 2;
    const at = columnLetters(column);
    const bound = (end: Bound): string =>
      typeof end === 'number'
        ? String(end)
        : `=${end.toUpperCase()}(Clients!${at}$${FIRST_ROW}:${at}$${lastRow})`;
    type('Settings', WEIGHT, column, String(weight));
    type('Settings', WORST, column, bound(worst));
    type('Settings', BEST, column, bound(best));
    type('Settings', POINTS_PER_UNIT, column, `=100*${at}${WEIGHT}/(${at}${BEST}-${at}${WORST})`);
  });
  // A lookup needs its table in rising order.
  [...tiers].reverse().forEach(({ name, from }, index) => {
    type('Settings', FIRST_ROW + index, criteria.length + 3, String(from));
    type('Settings', FIRST_ROW + index, criteria.length + 4, name);
  });
}

/** The values alone. */
export function typeValues({ rows }: ClientList, type: TypeInto): void {
  rows.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      if (cell !== '') type('Clients', FIRST_ROW + index, column + 1, String(cell));
    });
  });
}

function typeClientFormulas({ criteria, tiers }: ClientList, row: number, type: TypeInto): void {
  const [first, last] = [columnLetters(2), columnLetters(criteria.length + 1)];
  const scoreColumn = criteria.length + 2;
  const setting = (line: number): string => `Settings!$${first}$${line}:$${last}$${line}`;
  const tierColumn = (column: number): string => {
    const at = columnLetters(column);
    return `Settings!$${at}$${FIRST_ROW}:$${at}$${FIRST_ROW + tiers.length - 1}`;
  };
  const values = `${first}${row}:${last}${row}`;
  const known = `(${values}<>"")`;
  const sum = `SUMPRODUCT(${known}*(${values}-${setting(WORST)})*${setting(POINTS_PER_UNIT)})`;
  const score = `${columnLetters(scoreColumn)}${row}`;
  const tier = `LOOKUP(ROUND(${score},9),${tierColumn(scoreColumn + 1)},${tierColumn(scoreColumn + 2)})`;
  type('Clients', row, scoreColumn, `=IFERROR(${sum}/SUMPRODUCT(${known}*${setting(WEIGHT)}),"")`);
  type('Clients', row, scoreColumn + 1, `=IF(${score}="","",${tier})`);
}
