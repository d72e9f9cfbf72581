/** Which formulas refer to a cell. Small areas lie in blocks of rows, tall ones in a list without repeats. */
import { lastRowOf, overlaps } from '../../workbook/area';
import { heldIn } from '../../workbook/remembered';
import type { Area } from '../../workbook/types';
import type { SheetArea } from './calculation-source';
import type { FormulaState } from './formula-state';

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
    const index = heldIn(this.sheets, sheetName, newIndex);
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
    for (const block of last - first > index.blocks.size ? index.blocks.keys() : steps(first, last)) {
      for (const entry of index.blocks.get(block) ?? []) {
        if (overlaps(entry.area, area)) yield* entry.states;
      }
    }
  }
}

function newIndex(): SheetIndex {
  return { blocks: new Map(), tall: [], byArea: new Map() };
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
