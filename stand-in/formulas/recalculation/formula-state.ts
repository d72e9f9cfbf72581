/** A formula cell as the calculator keeps it between recalculations, and the grid on which such cells are found. */
import { heldIn } from '../../workbook/remembered';
import type { Area } from '../../workbook/types';
import type { CellPosition, SheetArea } from './calculation-source';
import type { CompiledFormula } from '../spelling/compile-formula';
import type { CustomCall } from '../evaluation/custom-functions';
import { lastRowOf, overlaps } from '../../workbook/area';

export interface FormulaState {
  readonly position: CellPosition;
  readonly compiled: CompiledFormula;
  /** What the formula's text refers to; INDIRECT and OFFSET may reach further. */
  areas: readonly SheetArea[];
  status: 'dirty' | 'visiting' | 'done';
  /** Rows and columns its result takes, itself included. */
  spill: Area | null;
  /** The array found no room: `spill` is what it would take. */
  isBlocked: boolean;
  /** The formats its result implies, one per column or one for all. */
  numberFormats: readonly string[];
  /** Part of a circle, perhaps through an array that is no longer there: calculated anew every time. */
  isCircular: boolean;
  /** Refers, however indirectly, to a cell with NOW or a random number. */
  isRestless: boolean;
  /** The custom function calls of the last evaluation, in their order. */
  calls: readonly CustomCall[];
}

interface Column {
  readonly byRow: Map<number, FormulaState>;
  /** In ascending order, once they were asked for. */
  rows: number[] | null;
}

/** Formula cells by sheet, column and row. Sheet names are the workbook's own spelling. */
export class FormulaGrid {
  private readonly sheets = new Map<string, Map<number, Column>>();
  /** How many there are. */
  size = 0;

  set(state: FormulaState): void {
    const { sheetName, row, column } = state.position;
    const columns = heldIn(this.sheets, sheetName, () => new Map<number, Column>());
    const line = heldIn(columns, column, () => ({ byRow: new Map<number, FormulaState>(), rows: null }));
    if (!line.byRow.has(row)) this.size++;
    line.byRow.set(row, state);
    line.rows = null;
  }

  get(sheetName: string, row: number, column: number): FormulaState | undefined {
    return this.sheets.get(sheetName)?.get(column)?.byRow.get(row);
  }

  *all(): Generator<FormulaState> {
    for (const columns of this.sheets.values())
      for (const line of columns.values()) yield* line.byRow.values();
  }

  /** The formula cells inside an area. */
  *inside({ sheetName, area }: SheetArea): Generator<FormulaState> {
    const columns = this.sheets.get(sheetName);
    if (!columns) return;
    for (const [column, line] of columns) {
      if (column < area.column || column >= area.column + area.numColumns) continue;
      if (area.numRows === 1) {
        const state = line.byRow.get(area.row);
        if (state) yield state;
        continue;
      }
      line.rows ??= [...line.byRow.keys()].sort((a, b) => a - b);
      for (let at = firstAtLeast(line.rows, area.row); at < line.rows.length; at++) {
        if (line.rows[at] >= area.row + area.numRows) break;
        yield line.byRow.get(line.rows[at])!;
      }
    }
  }
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Entry {
  readonly area: Area;
  readonly states: FormulaState[];
}

interface SheetIndex {
  readonly blocks: Map<number, Entry[]>;
  readonly tall: Entry[];
  readonly byArea: Map<string, Entry>;
}

const BLOCK_ROWS = 32;
const TALL_ROWS = 64;

function blockOf(row: number): number {
  return Math.floor(row / BLOCK_ROWS);
}

/** Which formulas refer to a cell. Small areas lie in blocks of rows, tall ones in a list without repeats. */
export class DependencyIndex {
  private readonly sheets = new Map<string, SheetIndex>();

  constructor(states: Iterable<FormulaState>) {
    for (const state of states) for (const area of state.areas) this.add(area, state);
  }

  private add({ sheetName, area }: SheetArea, state: FormulaState): void {
    const index = heldIn(this.sheets, sheetName, (): SheetIndex => ({
      blocks: new Map(),
      tall: [],
      byArea: new Map(),
    }));
    const key = `${area.row},${area.column},${area.numRows},${area.numColumns}`;
    const entry = heldIn(index.byArea, key, () => addTo(index, { area, states: [] }));
    entry.states.push(state);
  }

  /** The formulas that refer to any cell of the area; one may come more than once. */
  *dependents({ sheetName, area }: SheetArea): Generator<FormulaState> {
    const index = this.sheets.get(sheetName);
    if (!index) return;
    for (const entry of index.tall) if (overlaps(entry.area, area)) yield* entry.states;
    const first = blockOf(area.row);
    const last = blockOf(lastRowOf(area));
    for (const block of last - first > index.blocks.size ? index.blocks.keys() : steps(first, last))
      for (const entry of index.blocks.get(block) ?? []) if (overlaps(entry.area, area)) yield* entry.states;
  }
}

function addTo({ tall, blocks }: SheetIndex, entry: Entry): Entry {
  const { area } = entry;
  if (area.numRows > TALL_ROWS) tall.push(entry);
  else
    for (const block of steps(blockOf(area.row), blockOf(lastRowOf(area))))
      heldIn(blocks, block, (): Entry[] => []).push(entry);
  return entry;
}

function* steps(first: number, last: number): Generator<number> {
  for (let block = first; block <= last; block++) yield block;
}
