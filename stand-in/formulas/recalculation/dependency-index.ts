/** Which formulas refer to a cell. Small areas lie in blocks of rows, tall ones in a list without repeats. */
import type { Area } from '../../workbook/types';
import type { SheetArea } from './calculation-source';
import { intersects, type FormulaState } from './formula-state';

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

export class DependencyIndex {
  private readonly sheets = new Map<string, SheetIndex>();

  constructor(states: Iterable<FormulaState>) {
    for (const state of states) for (const area of state.areas) this.add(area, state);
  }

  private add({ sheetName, area }: SheetArea, state: FormulaState): void {
    let index = this.sheets.get(sheetName);
    if (!index) this.sheets.set(sheetName, (index = { blocks: new Map(), tall: [], byArea: new Map() }));
    const key = `${area.row},${area.column},${area.numRows},${area.numColumns}`;
    const known = index.byArea.get(key);
    if (known) {
      known.states.push(state);
      return;
    }
    const entry: Entry = { area, states: [state] };
    index.byArea.set(key, entry);
    if (area.numRows > TALL_ROWS) index.tall.push(entry);
    else addToBlocks(index.blocks, entry);
  }

  /** The formulas that refer to any cell of the area; one may come more than once. */
  *dependents({ sheetName, area }: SheetArea): Generator<FormulaState> {
    const index = this.sheets.get(sheetName);
    if (!index) return;
    for (const entry of index.tall) if (intersects(entry.area, area)) yield* entry.states;
    const first = blockOf(area.row);
    const last = blockOf(area.row + area.numRows - 1);
    for (const block of last - first > index.blocks.size ? index.blocks.keys() : steps(first, last)) {
      for (const entry of index.blocks.get(block) ?? []) {
        if (intersects(entry.area, area)) yield* entry.states;
      }
    }
  }
}

function addToBlocks(blocks: Map<number, Entry[]>, entry: Entry): void {
  const last = blockOf(entry.area.row + entry.area.numRows - 1);
  for (let block = blockOf(entry.area.row); block <= last; block++) {
    const entries = blocks.get(block);
    if (entries) entries.push(entry);
    else blocks.set(block, [entry]);
  }
}

function* steps(first: number, last: number): Generator<number> {
  for (let block = first; block <= last; block++) yield block;
}
