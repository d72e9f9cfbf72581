/** The formulas of formula-cells.ts in IronCalc, an independent spreadsheet engine. */
import { readFileSync } from 'node:fs';
import type { Model } from '@ironcalc/wasm';
import type { ClientList } from './client-list';
import { placeOfScores, typeFormulas } from './formula-cells';
import { outcomeOfCells, type Outcome } from './outcome';

const TABS = { Clients: 0, Settings: 1 } as const;
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
  model.renameSheet(TABS.Clients, 'Clients');
  model.renameSheet(TABS.Settings, 'Settings');
  typeFormulas(list, (tab, row, column, text) => model.setUserInput(TABS[tab], row, column, text));
  const scores = { sheet: TABS.Clients, width: 1, ...placeOfScores(list) };
  model.updateRangeStyle(scores, 'num_fmt', ALL_DECIMALS);
  return {
    evaluate: () => model.evaluate(),
    outcomes: () => readOutcomes(model, placeOfScores(list)),
  };
}

function readOutcomes(model: Model, { row, column, height }: ReturnType<typeof placeOfScores>): Outcome[] {
  const shown = (atRow: number, atColumn: number): string =>
    model.getFormattedCellValue(TABS.Clients, atRow, atColumn);
  return Array.from({ length: height }, (_, index) =>
    outcomeOfCells(shown(row + index, column), shown(row + index, column + 1)),
  );
}
