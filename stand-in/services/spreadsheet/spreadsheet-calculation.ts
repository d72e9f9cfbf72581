/** Lets the calculator see a workbook: one calculator for each, kept for as long as the workbook lives. */
import type {
  CalculationSource,
  CalculatorSettings,
  CellPosition,
  FormulaCell,
  SpilledCell,
} from '../../formulas/recalculation/calculation-source';
import { createCalculator, type Calculator } from '../../formulas/recalculation/calculator';
import type { CellExtras } from '../../workbook/cell-store';
import type { SheetModel } from '../../workbook/sheet-model';
import { containsCell } from '../../workbook/area';
import { heldIn } from '../../workbook/remembered';
import type { SheetCells, FormulaEngine, Workbook, WrittenCells } from '../../workbook/workbook';
import type { World } from '../calls/world';
import {
  moveFormula,
  relocateFormula,
  removeSheetFromFormula,
  renameSheetInFormula,
  shiftFormula,
} from '../../formulas/spelling/shift-formula';

export interface WorkbookCalculation {
  calculate(workbook: Workbook, changes: readonly SheetCells[] | null): void;
  judge: FormulaEngine['judge'];
  /** Tells what formulas draw in their cells. */
  sparklineReader(workbook: Workbook): ReturnType<Calculator['sparklineReader']>;
}

export function createCalculation(world: World): WorkbookCalculation {
  const calculators = new WeakMap<Workbook, Calculator>();
  const calculatorOf = (workbook: Workbook): Calculator =>
    heldIn(calculators, workbook, () => createCalculator(settingsOf(workbook, world)));
  return {
    sparklineReader: (workbook) => calculatorOf(workbook).sparklineReader(createSource(workbook)),
    calculate(workbook, changes) {
      const areas = changes?.map(({ sheet, area }) => ({ sheetName: sheet.name, area }));
      calculatorOf(workbook).recalculate(createSource(workbook), areas);
    },
    judge(workbook, sheet, written) {
      workbook.settle();
      const source = createSource(workbook);
      const evaluate = calculatorOf(workbook).formulaEvaluator(
        written ? sourceAfter(source, sheet, written) : source,
      );
      return (formula, row, column) => {
        const value = evaluate(formula, sheet.name, row, column);
        return value === true || (typeof value === 'number' && value !== 0);
      };
    },
  };
}

function settingsOf(workbook: Workbook, world: World): CalculatorSettings {
  return {
    get locale() {
      return workbook.locale;
    },
    get timeZone() {
      return workbook.timeZone;
    },
    now: () => new Date(world.clock.now()),
    callCustomFunction: (name, args, cell) => world.callCustomFunction?.(name, args, cell) ?? null,
  };
}

function createSource(workbook: Workbook): CalculationSource {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const sheetOf = (name: string): SheetModel => sheets.get(name.toLowerCase())!;
  return {
    sheetNames: () => workbook.sheets.map((sheet) => sheet.name),
    sheetSize: (name) => ({ numRows: sheetOf(name).maxRows, numColumns: sheetOf(name).maxColumns }),
    cellAt: (name, row, column) => {
      const { cells } = sheetOf(name);
      if (!cells.rowAt(row)) return undefined;
      const { formula, spilledFrom } = cells.extras(row, column);
      return { content: cells.content(row, column), formula, spilledFrom, format: cells.format(row, column) };
    },
    formulaCells: () => formulaCells(workbook),
    spilledCells: () => spilledCells(workbook),
    namedRange: (name) => {
      const entry = workbook.namedRange(name);
      const sheet = entry && workbook.sheetById(entry.sheetId);
      return entry && sheet ? { sheetName: sheet.name, area: entry.area } : null;
    },
    setResult: ({ sheetName, row, column }, content, numberFormat) =>
      sheetOf(sheetName).setResult(row, column, content, numberFormat),
    setSpill: ({ sheetName, row, column }, from, content, numberFormat) =>
      sheetOf(sheetName).setSpilled({ row, column }, from, content, numberFormat),
    clearSpill: ({ sheetName, row, column }) => sheetOf(sheetName).clearSpilled(row, column),
  };
}

/** The workbook as it would be with cells written that are not yet. Formulas that build on them are as before. */
function sourceAfter(
  source: CalculationSource,
  sheet: SheetModel,
  { area, contentAt }: WrittenCells,
): CalculationSource {
  return {
    ...source,
    cellAt: (name, row, column) => {
      const cell = source.cellAt(name, row, column);
      if (name.toLowerCase() !== sheet.name.toLowerCase() || !containsCell(area, row, column)) return cell;
      const format = cell?.format ?? { numberFormat: '' };
      return { content: contentAt(row, column), formula: null, spilledFrom: null, format };
    },
  };
}

/** Those that are calculated; others are what a file says that they give. */
function formulaCells(workbook: Workbook): FormulaCell[] {
  return cellsWith(workbook, ({ formula, keepsResult }) =>
    formula !== null && !keepsResult ? { formula } : null,
  );
}

function spilledCells(workbook: Workbook): SpilledCell[] {
  return cellsWith(workbook, ({ spilledFrom }) => spilledFrom && { spilledFrom });
}

function cellsWith<Held>(
  { sheets }: Workbook,
  find: (extras: CellExtras) => Held | null,
): (CellPosition & Held)[] {
  const cells: (CellPosition & Held)[] = [];
  for (const sheet of sheets) {
    sheet.forEachExtra((row, column, extras) => {
      const held = find(extras);
      if (held) cells.push({ sheetName: sheet.name, row, column, ...held });
    });
  }
  return cells;
}

/** The workbook's engine made of the formula modules. Calculation itself is handed in. */
export function createFormulaEngine(
  calculate: FormulaEngine['calculate'],
  judge: FormulaEngine['judge'] = () => () => true,
): FormulaEngine {
  return {
    calculate,
    judge,
    shift: shiftFormula,
    move: moveFormula,
    renameSheet: renameSheetInFormula,
    removeSheet: removeSheetFromFormula,
    relocate: relocateFormula,
  };
}
