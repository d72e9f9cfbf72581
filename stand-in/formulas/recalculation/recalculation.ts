/**
 * One run over the formulas of a workbook. Formulas are settled depth first, with a stack of our own so that a column of
 * ten thousand that build on each other is no problem. What spills is not known before it is calculated: when a run has
 * changed spilled cells, what refers to them is settled again, until nothing changes.
 */
import { areaOf as cellArea, containsCell } from '../../workbook/area';
import { CellError } from '../../workbook/types';
import type {
  CalculationSource,
  CellPosition,
  FormulaCell,
  SheetArea,
  Surroundings,
} from './calculation-source';
import { CellReader } from './cell-reader';
import { compileFormula, type CompiledFormula } from '../spelling/compile-formula';
import { FormulaEvaluation, type Calculation } from '../evaluation/formula-evaluation';
import { FormulaSet } from './formula-set';
import type { FormulaGrid, FormulaState } from './formula-state';
import type { Sparkline } from '../evaluation/evaluation-context';
import { impliedFormats } from '../evaluation/implied-format';
import { Spills } from './spills';
import { isMatrix, type Matrix, type Scalar } from '../evaluation/values';

const MAX_ROUNDS = 20;
const PARSE_ERROR = new CellError('#ERROR!', 'Formula parse error.');
const CIRCULAR = new CellError(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

export class Recalculation {
  readonly formulas: FormulaSet;
  private readonly grid: FormulaGrid;
  private readonly reader: CellReader;
  private readonly calculation: Calculation;
  private readonly spills: Spills;
  private isReadOnly = false;
  private readonly settledAreas = new Set<string>();
  private readonly restless: FormulaState[] = [];
  /** Once in a circle through an array, always so in this run: taking the array back must not open it again. */
  private readonly circular = new Set<FormulaState>();

  constructor(
    private readonly source: CalculationSource,
    surroundings: Surroundings,
    former: FormulaSet | null,
  ) {
    this.formulas = new FormulaSet(source, former);
    this.grid = this.formulas.grid;
    this.reader = new CellReader(source, this.grid, (position) => this.settleCell(position));
    this.calculation = {
      surroundings,
      source,
      cells: this.reader,
      refersToRestless: (area) => this.refersToRestless([area]),
    };
    this.spills = new Spills(source, this.grid);
    for (const state of this.grid.all()) if (state.isRestless) this.restless.push(state);
  }

  run(changes: readonly SheetArea[] | undefined): void {
    let changed: readonly SheetArea[] = [
      ...(changes ?? []),
      ...this.spills.clearOrphans(this.formulas.replaced),
    ];
    if (changes === undefined) for (const state of this.grid.all()) state.status = 'dirty';
    for (let round = 0; round < MAX_ROUNDS; round++) {
      if (changes !== undefined || round > 0) this.markDirty(changed, round === 0);
      this.reader.forgetAreas();
      this.settledAreas.clear();
      this.settleAll();
      changed = this.spills.takeChanges();
      if (changed.length === 0) return;
    }
  }

  /** Dirty are formulas that refer to what changed, those that refer to them, and those that never keep their value. */
  private markDirty(changed: readonly SheetArea[], isFirst: boolean): void {
    const queue = [...changed];
    const mark = (state: FormulaState) => {
      if (state.status === 'dirty') return;
      state.status = 'dirty';
      queue.push(areaOf(state));
    };
    for (const state of this.grid.all()) {
      // A run that was broken off leaves formulas half-way.
      if (state.status === 'visiting') state.status = 'dirty';
      if (state.status === 'dirty') queue.push(areaOf(state));
      else if (isFirst && (state.compiled.isVolatile || state.isCircular)) mark(state);
    }
    for (const { sheetName, area } of changed) {
      if (isFirst) for (const state of this.grid.inside({ sheetName, area })) mark(state);
      for (const state of this.spills.originsTouching(sheetName, area))
        if (isFirst || state.isBlocked) mark(state);
    }
    for (let at = 0; at < queue.length; at++)
      for (const state of this.formulas.index.dependents(queue[at])) mark(state);
  }

  /** What may spill goes first: then what refers to spilled cells finds them filled. */
  private settleAll(): void {
    const later: FormulaState[] = [];
    for (const state of this.grid.all()) {
      if (state.status !== 'dirty') continue;
      if (mightSpill(state.compiled)) this.settle(state);
      else later.push(state);
    }
    for (const state of later) this.settle(state);
  }

  /** For references that only show while calculating (INDIRECT): the cell's formula first, if it is not done yet. */
  private settleCell(position: CellPosition): Scalar | undefined {
    const state = this.grid.get(position.sheetName, position.row, position.column);
    if (!state || state.status === 'done' || this.isReadOnly) return undefined;
    if (state.status === 'visiting') return CIRCULAR;
    this.settle(state);
    return undefined;
  }

  private settle(first: FormulaState): void {
    if (first.status !== 'dirty') return;
    const stack = [this.visit(first)];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const next =
        top.state.status === 'visiting' ? top.precedents.next() : { done: true as const, value: undefined };
      if (next.done) {
        stack.pop();
        if (top.state.status === 'visiting') this.calculate(top.state);
      } else if (next.value.status === 'dirty') {
        stack.push(this.visit(next.value));
      } else if (next.value.status === 'visiting') {
        this.closeCircle(next.value, stack);
      }
    }
  }

  private visit(state: FormulaState): { state: FormulaState; precedents: Generator<FormulaState> } {
    state.status = 'visiting';
    return { state, precedents: this.unsettledPrecedents(state) };
  }

  private *unsettledPrecedents(state: FormulaState): Generator<FormulaState> {
    for (const reference of state.areas) {
      const { row, column, numRows, numColumns } = reference.area;
      const isLarge = numRows * numColumns > 8;
      const key = isLarge ? `${reference.sheetName}!${row},${column},${numRows},${numColumns}` : '';
      if (isLarge && this.settledAreas.has(key)) continue;
      for (const precedent of this.grid.inside(reference)) if (precedent.status !== 'done') yield precedent;
      for (const origin of this.spills.originsOf(reference, isLarge))
        if (origin.status !== 'done') yield origin;
      if (isLarge) this.settledAreas.add(key);
    }
  }

  private closeCircle(start: FormulaState, stack: readonly { readonly state: FormulaState }[]): void {
    const path = stack.map(({ state }) => state);
    for (const state of path.slice(Math.max(0, path.indexOf(start)))) {
      this.circular.add(state);
      this.finish(state, CIRCULAR, []);
    }
  }

  private calculate(state: FormulaState): void {
    const { tree } = state.compiled;
    if (this.circular.has(state)) return this.finish(state, CIRCULAR, []);
    if (tree === null) return this.finish(state, PARSE_ERROR, []);
    const evaluation = new FormulaEvaluation(state.position, this.calculation, state.calls);
    const value = evaluation.result(tree);
    state.calls = evaluation.calls;
    state.isRestless = state.compiled.isRestless || this.refersToRestless(state.areas);
    if (state.isRestless && !this.restless.includes(state)) this.restless.push(state);
    this.finish(state, value, impliedFormats(tree, value, evaluation));
  }

  private refersToRestless(areas: readonly SheetArea[]): boolean {
    if (this.restless.length === 0) return false;
    return areas.some(({ sheetName, area }) =>
      this.restless.some(
        ({ isRestless, position: { sheetName: at, row, column } }) =>
          isRestless && at === sheetName && containsCell(area, row, column),
      ),
    );
  }

  private finish(state: FormulaState, value: Scalar | Matrix, numberFormats: readonly string[]): void {
    state.status = 'done';
    state.numberFormats = numberFormats;
    state.isCircular = value === CIRCULAR;
    const isArray = isMatrix(value) && (value.length > 1 || value[0].length > 1);
    if (isArray) return this.spills.spread(state, value, numberFormats, CIRCULAR);
    this.spills.withdraw(state);
    const single = isMatrix(value) ? value[0][0] : value;
    const { sheetName, row, column } = state.position;
    this.source.sheet(sheetName).setResult(row, column, single ?? '', numberFormats[0]);
  }

  /** What a formula gives, and draws, that is written into no cell; the cells are taken as they are. */
  evaluateAlone(cell: FormulaCell): { readonly value: Scalar; readonly sparkline: Sparkline | null } {
    const { tree } = compileFormula(cell.formula);
    if (tree === null) return { value: PARSE_ERROR, sparkline: null };
    this.isReadOnly = true;
    const evaluation = new FormulaEvaluation(cell, this.calculation, []);
    const value = evaluation.result(tree);
    return { value: isMatrix(value) ? value[0][0] : value, sparkline: evaluation.sparkline };
  }
}

function areaOf({ position, spill }: FormulaState): SheetArea {
  const { sheetName, row, column } = position;
  return { sheetName, area: spill ?? cellArea(row, column) };
}

function mightSpill({ tree, references }: CompiledFormula): boolean {
  if (tree === null || (tree.kind !== 'call' && tree.kind !== 'array')) return false;
  return (
    references.length === 0 ||
    references.some((area) => area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn)
  );
}
