/**
 * One sheet of a workbook: its cells, the size and look of its grid and what is pinned to it. It keeps data and answers
 * questions about one place; changes of the grid's shape, which concern other sheets too, are in grid-edit.ts.
 */
import type {
  FilterRecord,
  ProtectionRecord,
  SheetSelection,
  Area,
  CellFormat,
  CellPlace,
  ConditionalFormatRule,
  Content,
  Dimension,
  ValidationRule,
  ChartRecord,
} from './types';
import { areaOf, overlaps } from './area';
import { CellStore, changeExtras, isCalculated, type CellExtras, type Extras } from './cell-store';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
export const DEFAULT_ROW_HEIGHT = 21;
export const DEFAULT_COLUMN_WIDTH = 100;

/** Per row (or per column): sizes in pixels and what is hidden. Keys count from 1. */
export interface LineProperties {
  sizes: Map<number, number>;
  hidden: Set<number>;
  /** Hidden by the filter, not by the user; rows only. */
  filtered: Set<number>;
}

type ExtrasVisitor = (row: number, column: number, extras: CellExtras) => void;

export class SheetModel {
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  tabColor: string | null = null;
  hiddenGridlines = false;
  rightToLeft = false;
  cells = new CellStore();
  rowLines = newLines();
  columnLines = newLines();
  merges: Area[] = [];
  conditionalFormats: ConditionalFormatRule[] = [];
  protections: ProtectionRecord[] = [];
  filter: FilterRecord | null = null;
  charts: readonly ChartRecord[] = [];
  selection: SheetSelection = { areas: [areaOf(1, 1)], currentCell: { row: 1, column: 1 } };

  constructor(
    readonly id: number,
    public name: string,
    public maxRows: number = DEFAULT_ROWS,
    public maxColumns: number = DEFAULT_COLUMNS,
  ) {}

  get wholeArea(): Area {
    return areaOf(1, 1, this.maxRows, this.maxColumns);
  }

  // One cell. Content of a formula cell is its last result: settle the workbook before reading.

  contentAt(row: number, column: number): Content {
    return this.cells.content(row, column);
  }

  formulaAt(row: number, column: number): string | null {
    return this.cells.extras(row, column).formula;
  }

  formatAt(row: number, column: number): CellFormat {
    return this.cells.format(row, column);
  }

  /** The cell's number format or, where that is general, the one its formula's result implies. */
  numberFormatAt(row: number, column: number): string {
    return this.cells.format(row, column).numberFormat || this.cells.extras(row, column).resultFormat;
  }

  validationAt(row: number, column: number): ValidationRule | null {
    return this.cells.extras(row, column).validation;
  }

  /** Replaces what the user entered by a value; formula, spill and text styles of the cell are gone. */
  setContent(row: number, column: number, content: Content): void {
    this.cells.setContent(row, column, content);
    const extras = this.cells.rowAt(row)?.extras?.[column - 1];
    if (extras) this.cells.setExtras(row, column, changeExtras(extras, ENTERED_NOTHING));
  }

  /** Replaces what the user entered by a canonical formula; its result is known after the next settling. */
  setFormula(row: number, column: number, formula: string): void {
    this.cells.setContent(row, column, '');
    this.cells.changeExtras(row, column, { ...ENTERED_NOTHING, formula });
  }

  setNote(row: number, column: number, note: string): void {
    this.cells.changeExtras(row, column, { note });
  }

  setValidation(row: number, column: number, validation: ValidationRule | null): void {
    if (this.validationAt(row, column) === validation) return;
    this.cells.changeExtras(row, column, { validation });
  }

  // For the calculator: results and spills, which nobody entered.

  /** Stores the result of the formula in a cell, leaving the formula. */
  setResult(row: number, column: number, content: Content, resultFormat = ''): void {
    this.cells.setContent(row, column, content);
    if (this.cells.extras(row, column).resultFormat !== resultFormat)
      this.cells.changeExtras(row, column, { resultFormat });
  }

  /** Stores a part of the array result of the cell `from`. */
  setSpilled({ row, column }: CellPlace, from: CellPlace, content: Content, resultFormat = ''): void {
    this.cells.setContent(row, column, content);
    const spilledFrom = { row: from.row, column: from.column };
    this.cells.changeExtras(row, column, { spilledFrom, resultFormat });
  }

  clearSpilled(row: number, column: number): void {
    this.cells.setContent(row, column, '');
    this.cells.changeExtras(row, column, { spilledFrom: null, resultFormat: '' });
  }

  /** Takes all spilled results off the sheet. */
  clearSpills(): void {
    this.forEachCalculated((row, column, { spilledFrom }) => {
      if (spilledFrom) this.clearSpilled(row, column);
    });
  }

  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.forEachCalculated((row, column, { formula }) => {
      if (formula !== null) visit(row, column, formula);
    });
  }

  /** Cells with a formula, or with a part of what one gives. */
  forEachCalculated(visit: ExtrasVisitor): void {
    this.visitExtras(isCalculated, visit);
  }

  forEachExtra(visit: ExtrasVisitor): void {
    this.visitExtras((extras) => extras !== undefined, visit);
  }

  private visitExtras(isWanted: (extras: Extras) => boolean, visit: ExtrasVisitor): void {
    this.cells.rows.forEach((cells, row) => {
      if (!cells?.extras) return;
      for (let at = 0; at < cells.extras.length; at++)
        if (isWanted(cells.extras[at])) visit(row + 1, at + 1, cells.extras[at]!);
    });
  }

  // The grid.

  /** How many rows, or columns, there are. */
  count(dimension: Dimension): number {
    return dimension === 'row' ? this.maxRows : this.maxColumns;
  }

  lines(dimension: Dimension): LineProperties {
    return dimension === 'row' ? this.rowLines : this.columnLines;
  }

  rowHeight(row: number): number {
    return this.rowLines.sizes.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  columnWidth(column: number): number {
    return this.columnLines.sizes.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  isRowHidden(row: number): boolean {
    return this.rowLines.hidden.has(row) || this.rowLines.filtered.has(row);
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => overlaps(merge, area));
  }

  /** The sheet once more, for a copy of its workbook; named ranges and metadata belong to the workbook. */
  copy(): SheetModel {
    const copy = new SheetModel(this.id, this.name);
    const selection = { ...this.selection };
    return Object.assign(copy, this, ownParts(this), { cells: this.cells.clone(), selection });
  }

  /** A copy with another id and name; protections, named ranges and metadata are the caller's business. */
  clone(id: number, name: string): SheetModel {
    const { hidden, protections, selection } = new SheetModel(id, name);
    const charts = this.charts.map((chart) => chartOfCopy(chart, this.id, id));
    return Object.assign(this.copy(), { id, name, hidden, protections, selection, charts });
  }
}

/** What a sheet must share with no copy of its. */
export function ownParts(source: Pick<SheetModel, OwnKey>): Pick<SheetModel, OwnKey> {
  const { filter } = source;
  return {
    rowLines: newLines(source.rowLines),
    columnLines: newLines(source.columnLines),
    merges: [...source.merges],
    conditionalFormats: [...source.conditionalFormats],
    protections: source.protections.map((record) => ({ ...record, editors: [...record.editors] })),
    filter: filter && { ...filter, hiddenValues: new Map(filter.hiddenValues) },
  };
}

type OwnKey = 'rowLines' | 'columnLines' | 'merges' | 'conditionalFormats' | 'protections' | 'filter';

const ENTERED_NOTHING = {
  formula: null,
  keepsResult: false,
  spilledFrom: null,
  runs: null,
  resultFormat: '',
} as const;

function newLines({ sizes, hidden, filtered }: Partial<LineProperties> = {}): LineProperties {
  return { sizes: new Map(sizes), hidden: new Set(hidden), filtered: new Set(filtered) };
}

/** The chart on a copy of its sheet: what showed cells of that sheet shows those of the copy. */
function chartOfCopy(chart: ChartRecord, from: number, to: number): ChartRecord {
  const ranges = chart.ranges.map((range) => (range.sheetId === from ? { ...range, sheetId: to } : range));
  return { ...chart, ranges };
}
