/**
 * A table of ours on a tab: headers in the first row, in any language and any order, lines below. Read once; what is missing and
 * what cannot be read is told with its cell. What a line means is up to each tab.
 */
import { isBlank, quoteCell } from '../../core/reading/quote-cell';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import type { Context } from '../context';
import { indexOfHeader, normalizeHeader } from './headers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Something to be mended, and where. */
export interface CellProblem {
  readonly text: string;
  /** Such as "Rules!D4". */
  readonly cell: string;
}

/** Which columns a table has, and what they are called. */
export interface TableShape<Column extends string> {
  readonly columns: readonly Column[];
  /** Those without which it cannot be read. */
  readonly needed: readonly Column[];
  /** A method, so that tables of different columns can stand in one list. */
  headerOf(column: Column, texts: Texts): string;
  /** Headers of ours that nothing is read from. */
  unread?(texts: Texts): readonly string[];
}

/** A column of a tab of ours that is none of ours. */
interface StrangeColumn {
  readonly header: CellValue;
  /** Its cells that hold anything; at least one. */
  readonly filled: readonly CellValue[];
}

/** Positions, from 0; -1 where there is none. */
export type TableColumns<Column extends string> = Readonly<Record<Column, number>>;

export function locateColumns<Column extends string>(
  { columns, headerOf }: TableShape<Column>,
  headers: readonly unknown[],
): TableColumns<Column> {
  const entries = columns.map((column) => [
    column,
    indexOfHeader(headers, (texts) => headerOf(column, texts)),
  ]);
  return Object.fromEntries(entries) as TableColumns<Column>;
}

/** The columns of such a table; null where these are not its headers. */
export function locateTable<Column extends string>(
  shape: TableShape<Column>,
  headers: readonly unknown[],
): TableColumns<Column> | null {
  const columns = locateColumns(shape, headers);
  return shape.needed.every((column) => columns[column] >= 0) ? columns : null;
}

/** Whether these are the headers of such a table. */
export function isHeaderOf<Column extends string>(
  shape: TableShape<Column>,
  headers: readonly unknown[],
): boolean {
  return locateTable(shape, headers) !== null;
}

/** A table as it was read, and what is wrong with it so far. */
export class Table<Column extends string> {
  readonly columns: TableColumns<Column>;
  /** Cells of the lines, from the second row of the sheet on. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly problems: CellProblem[] = [];

  /** @param cells all cells of the tab, where they are known already; else one read */
  constructor(
    readonly sheet: Sheet,
    private readonly shape: TableShape<Column>,
    readonly context: Context,
    readonly cells: readonly (readonly CellValue[])[] = sheet.getDataRange().getValues() as CellValue[][],
  ) {
    const [headers, ...rows] = cells;
    this.columns = locateColumns(shape, headers);
    this.rows = rows;
  }

  /** Its name, which only problems tell. */
  get tab(): string {
    return this.sheet.getName();
  }

  /** Whether a column without which it cannot be read is missing; each is a problem then. */
  lacksColumns(): boolean {
    const missing = this.shape.needed.filter((column) => this.columns[column] < 0);
    for (const column of missing) this.reportMissing(column);
    return missing.length > 0;
  }

  reportMissing(column: Column): void {
    const problem = this.unreadableWithout(column);
    if (!this.problems.some(({ text }) => text === problem.text)) this.problems.push(problem);
  }

  /** That nothing can be read without a column, and which of the others it may be under a new name. */
  unreadableWithout(column: Column): CellProblem {
    const { noColumn } = this.context.texts.recordTabs.problems;
    const others = this.strangers.map(({ header }) => nameInSentence(quoteCell(header)));
    return { text: noColumn(this.tab, this.headerOf(column), others), cell: this.firstCell };
  }

  /** Columns with a header that means nothing to us, and something below it. */
  get strangers(): readonly StrangeColumn[] {
    const known = new Set<number>(Object.values(this.columns));
    const { shape } = this;
    const unread = ALL_TEXTS.flatMap((texts) => shape.unread?.(texts) ?? []).map(normalizeHeader);
    const isOurs = (header: CellValue, position: number): boolean =>
      known.has(position) || unread.includes(normalizeHeader(header));
    return (this.cells[0] ?? []).flatMap((header, position) => {
      if (isBlank(header) || isOurs(header, position)) return [];
      const filled = this.rows.map((cells) => cells[position]).filter((cell) => !isBlank(cell));
      return filled.length === 0 ? [] : [{ header, filled }];
    });
  }

  /** The first column that is missing of those without which it cannot be read. */
  get missingColumn(): Column | undefined {
    return this.shape.needed.find((column) => this.columns[column] < 0);
  }

  /** What keeps it from being read, told where the tab is ours; null where nothing does. */
  whyUnreadable(isMarked: boolean): readonly CellProblem[] | null {
    const missing = this.missingColumn;
    if (missing === undefined) return null;
    return isMarked || this.looksLikeOurs ? [this.unreadableWithout(missing)] : [];
  }

  /** Whether two of its headers are there: a tab of hers that is only called as one of ours has hardly as many. */
  private get looksLikeOurs(): boolean {
    return Object.values<number>(this.columns).filter((position) => position >= 0).length > 1;
  }

  headerOf(column: Column): string {
    return this.shape.headerOf(column, this.context.texts);
  }

  /** All cells of a column; none where there is no such column. */
  cellsOf(column: Column): CellValue[] {
    const position = this.columns[column];
    return position < 0 ? [] : this.rows.map((cells) => cells[position]);
  }

  lines(): TableLine<Column>[] {
    return this.rows.map((cells, index) => new TableLine(this, cells, index + 2));
  }

  get firstCell(): string {
    return cellOnTab(this.tab, 1, 1);
  }

  /** "Rules!D4" */
  cellAt(rowNumber: number, column: Column): string {
    return cellOnTab(this.tab, rowNumber, this.columns[column] + 1);
  }
}

/** One line of a table. */
export class TableLine<Column extends string> {
  hasProblem = false;

  constructor(
    readonly table: Table<Column>,
    private readonly cells: readonly CellValue[],
    readonly rowNumber: number,
  ) {}

  /** Blank where there is no such column. */
  cell(column: Column): CellValue {
    const position = this.table.columns[column];
    return position < 0 ? '' : this.cells[position];
  }

  isBlank(...columns: readonly Column[]): boolean {
    return columns.every((column) => isBlank(this.cell(column)));
  }

  text(column: Column): string {
    return String(this.cell(column) ?? '').trim();
  }

  cellAt(column: Column): string {
    return this.table.cellAt(this.rowNumber, column);
  }

  /** @param say from the name of the cell and what it holds */
  report(column: Column, say: (cell: string, held: string) => string): void {
    this.hasProblem = true;
    const { problems, context } = this.table;
    const cell = this.cellAt(column);
    problems.push({ text: say(cell, quoteCell(this.cell(column), context.conventions)), cell });
  }
}
