/**
 * The same scores and tiers as plain formulas in IronCalc, an independent spreadsheet engine: what a user would write
 * without the add-on, one formula for the score and one for the tier in each row. Whatever is the same for all rows
 * (smallest, largest, points per unit) is worked out once on a second tab, which spares the engine work.
 */
import { readFileSync } from 'node:fs';
import type { Model } from '@ironcalc/wasm';
import type { Bound } from '../../src/core/types';
import type { ClientList } from './client-list';
import { outcomeOfCells, type Outcome } from './outcome';

const CLIENTS = 0;
const SETTINGS = 1;
const FIRST_ROW = 2;
/** Rows of the tab Settings. */
const [WEIGHT, WORST, BEST, POINTS_PER_UNIT] = [1, 2, 3, 4];
/** As many decimals as the engine knows of a score. */
const ALL_DECIMALS = '0.0000000000000';

export interface FormulaSheet {
  /** Calculates every cell anew. */
  evaluate(): void;
  outcomes(): Outcome[];
}

/** Fills a sheet; nothing is calculated yet. */
export async function openFormulaSheet(list: ClientList): Promise<FormulaSheet> {
  const ironCalc = await import('@ironcalc/wasm');
  ironCalc.initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const model = new ironCalc.Model('Clients', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.newSheet();
  model.renameSheet(CLIENTS, 'Clients');
  model.renameSheet(SETTINGS, 'Settings');
  const letter = ironCalc.columnNameFromNumber;
  fillSettings(model, list, letter);
  fillClients(model, list, letter);
  const scoreColumn = list.headers.length + 1;
  return {
    evaluate: () => model.evaluate(),
    outcomes: () => readOutcomes(model, list.rows.length, scoreColumn),
  };
}

type Letter = (column: number) => string;

function fillSettings(model: Model, { criteria, tiers, rows }: ClientList, letter: Letter): void {
  const lastRow = rows.length + FIRST_ROW - 1;
  criteria.forEach(({ weight, worst, best }, index) => {
    const column = index + 2;
    const at = letter(column);
    const bound = (end: Bound): string =>
      typeof end === 'number'
        ? String(end)
        : `=${end.toUpperCase()}(Clients!${at}$${FIRST_ROW}:${at}$${lastRow})`;
    model.setUserInput(SETTINGS, WEIGHT, column, String(weight));
    model.setUserInput(SETTINGS, WORST, column, bound(worst));
    model.setUserInput(SETTINGS, BEST, column, bound(best));
    model.setUserInput(SETTINGS, POINTS_PER_UNIT, column, `=100*${at}${WEIGHT}/(${at}${BEST}-${at}${WORST})`);
  });
  // A lookup needs its table in rising order.
  [...tiers].reverse().forEach(({ name, from }, index) => {
    model.setUserInput(SETTINGS, FIRST_ROW + index, criteria.length + 3, String(from));
    model.setUserInput(SETTINGS, FIRST_ROW + index, criteria.length + 4, name);
  });
}

function fillClients(model: Model, { rows, criteria, tiers }: ClientList, letter: Letter): void {
  const [first, last] = [letter(2), letter(criteria.length + 1)];
  const scoreColumn = criteria.length + 2;
  const setting = (row: number): string => `Settings!$${first}$${row}:$${last}$${row}`;
  const tierColumn = (column: number): string =>
    `Settings!$${letter(column)}$${FIRST_ROW}:$${letter(column)}$${FIRST_ROW + tiers.length - 1}`;
  rows.forEach((cells, index) => {
    const row = FIRST_ROW + index;
    cells.forEach((cell, column) => {
      if (cell !== '') model.setUserInput(CLIENTS, row, column + 1, String(cell));
    });
    const values = `${first}${row}:${last}${row}`;
    const known = `(${values}<>"")`;
    const sum = `SUMPRODUCT(${known}*(${values}-${setting(WORST)})*${setting(POINTS_PER_UNIT)})`;
    const score = `${letter(scoreColumn)}${row}`;
    const tier = `LOOKUP(ROUND(${score},9),${tierColumn(scoreColumn + 1)},${tierColumn(scoreColumn + 2)})`;
    model.setUserInput(
      CLIENTS,
      row,
      scoreColumn,
      `=IFERROR(${sum}/SUMPRODUCT(${known}*${setting(WEIGHT)}),"")`,
    );
    model.setUserInput(CLIENTS, row, scoreColumn + 1, `=IF(${score}="","",${tier})`);
  });
  const scores = { sheet: CLIENTS, row: FIRST_ROW, column: scoreColumn, width: 1, height: rows.length };
  model.updateRangeStyle(scores, 'num_fmt', ALL_DECIMALS);
}

function readOutcomes(model: Model, count: number, scoreColumn: number): Outcome[] {
  const shown = (row: number, column: number): string => model.getFormattedCellValue(CLIENTS, row, column);
  return Array.from({ length: count }, (_, index) => {
    const row = FIRST_ROW + index;
    return outcomeOfCells(shown(row, scoreColumn), shown(row, scoreColumn + 1));
  });
}
