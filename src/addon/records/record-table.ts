/**
 * What the tabs for time, invoices and payments have in common: plain tables of hers or ours whose columns are found by header, and whose cells are
 * read as people write them. A column decides together how it writes. Writes nothing.
 */
import {
  currencyBeside,
  readCurrencyCell,
  readDayCell,
  readHoursCell,
  readMoneyCell,
} from '../../core/money/record-cells';
import { dueByTerms } from '../../core/money/due-by-terms';
import { parseCellNumber } from '../../core/reading/parse-criterion';
import { notationOf } from '../../core/reading/column-notation';
import { parseTick } from '../../core/reading/parse-setting';
import type { Conventions } from '../../core/reading/conventions';
import type { CellValue } from '../../core/types';
import type { RecordTabTexts } from '../../i18n/types/record-tabs';
import { cellOnTab } from '../a1';
import type { Context } from '../context';
import type { LocatedTab } from '../tabs/locate-tabs';
import type { TabCells } from '../tabs/setting-lines';
import { Table, type CellProblem, type TableColumns, type TableLine, type TableShape } from '../tabs/table';
import { renamedColumns } from './renamed-columns';

export type RecordTabKey = keyof RecordTabTexts['headers'];

/** Where a record stands. */
export interface RecordLine {
  readonly rowNumber: number;
  /** Where it was imported from; '' for a line of hers. */
  readonly source: string;
}

export interface RecordTab<Record> {
  readonly records: readonly (Record & RecordLine)[];
  readonly problems: readonly CellProblem[];
  /** Where the name of a line stands, such as "Time!B7". */
  readonly nameCell: (rowNumber: number) => string;
  /** All cells of the tab, its header first; null where there is no such tab, or only one of hers that has the name. */
  readonly cells: TabCells | null;
}

export const NO_RECORDS = { records: [], problems: [], nameCell: () => '', cells: null };

/** A table whose headers stand in the record tabs' texts. */
export function recordTable<Column extends string>(
  tab: RecordTabKey,
  columns: readonly Column[],
  needed: readonly Column[],
): TableShape<Column> {
  return {
    columns,
    needed,
    headerOf: (column, { recordTabs }) =>
      (recordTabs.headers[tab] as Readonly<Record<Column, string>>)[column],
  };
}

type Located = Pick<LocatedTab, 'sheet' | 'isMarked'>;

/** Reads a tab, in one read. @param home code of the home currency */
type ReadTab<Entry> = (located: Located | null, context: Context, home: string) => RecordTab<Entry>;

/** Null for a line that is left out. */
type ReadLine<Column extends string, Entry> = (
  line: RecordLineReader<Column>,
  context: Context,
) => (Entry & RecordLine) | null;

/** Makes the reader of a tab: every line that holds something. A tab of hers that only has the name of ours holds none; of one that lacks a column it is told. */
export function recordTabReader<Column extends string, Entry>(
  shape: TableShape<Column>,
  read: ReadLine<Column, Entry>,
): ReadTab<Entry> {
  return (located, context, home) => {
    if (located === null) return NO_RECORDS;
    const table = new Table(located.sheet, shape, context);
    const problems = table.whyUnreadable(located.isMarked);
    if (problems !== null) return { ...NO_RECORDS, problems };
    const reader = new RecordLineReader(table, context, home);
    const records: (Entry & RecordLine)[] = [];
    for (const line of table.lines()) {
      if (line.isBlank(...shape.columns)) continue;
      const record = read(reader.of(line), context);
      if (record !== null) records.push(record);
    }
    return {
      records,
      problems: located.isMarked ? [...table.problems, ...renamedColumns(table)] : table.problems,
      nameCell: (rowNumber) => nameCell(table, rowNumber),
      cells: table.cells,
    };
  };
}

function nameCell<Column extends string>({ tab, columns }: Table<Column>, rowNumber: number): string {
  const { client = 0 } = columns as Partial<TableColumns<string>>;
  return cellOnTab(tab, rowNumber, client + 1);
}

/** Reads the cells of one line after the other. What cannot be read is told, and is null. */
export class RecordLineReader<Column extends string> {
  private line!: TableLine<Column>;
  private readonly notations = new Map<Column, Conventions>();
  private readonly problems: RecordTabTexts['problems'];

  constructor(
    private readonly table: Table<Column>,
    private readonly context: Context,
    private readonly home: string,
  ) {
    this.problems = context.texts.recordTabs.problems;
  }

  of(line: TableLine<Column>): this {
    this.line = line;
    return this;
  }

  get rowNumber(): number {
    return this.line.rowNumber;
  }

  text(column: Column): string {
    return this.line.text(column);
  }

  /** Days since 1970-01-01. */
  day(column: Column): number | null {
    return this.value(column, readDayCell, this.problems.date);
  }

  /** Terms such as "net 30" count from another day on. */
  dayAfter(column: Column, issued: number | null): number | null {
    return dueByTerms(this.line.cell(column), { issued }) ?? this.day(column);
  }

  seconds(column: Column): number | null {
    return this.value(column, readHoursCell, this.problems.hours);
  }

  hundredths(column: Column): number | null {
    return this.value(column, readMoneyCell, this.problems.amount);
  }

  /** A cell without which the line is left out: a blank one is a problem, too. */
  needed(column: Column, value: number | null, what: 'date' | 'hours' | 'amount'): value is number {
    if (value !== null) return true;
    if (this.line.isBlank(column)) this.report(column, what);
    return false;
  }

  tick(column: Column): boolean | null {
    if (this.line.isBlank(column)) return null;
    const tick = parseTick(this.line.cell(column), this.context.conventions.words);
    if (tick === null) this.report(column, 'tick');
    return tick;
  }

  /** As its own column says, else as it stands beside the amount. '' where nobody said. */
  currency(column: Column, amount: Column | null): string {
    const code = readCurrencyCell(this.line.cell(column), this.home);
    if (code === null) this.report(column, 'currency');
    return code || (amount === null ? '' : currencyBeside(this.line.cell(amount), this.home));
  }

  /** A number above 0. */
  rate(column: Column): number | null {
    if (this.line.isBlank(column)) return null;
    const rate = parseCellNumber(this.line.cell(column), this.context.conventions.decimalMark);
    if (rate !== null && rate > 0) return rate;
    this.report(column, 'rate');
    return null;
  }

  /** @param parse null for a word that it does not know @param words those it knows, to be told */
  word<Word>(column: Column, parse: (cell: CellValue) => Word | null, words: () => string[]): Word | null {
    if (this.line.isBlank(column)) return null;
    const word = parse(this.line.cell(column));
    if (word === null) this.line.report(column, (cell, held) => this.problems.status(cell, held, words()));
    return word;
  }

  private report(column: Column, what: 'date' | 'hours' | 'amount' | 'tick' | 'currency' | 'rate'): void {
    this.line.report(column, this.problems[what]);
  }

  private value(
    column: Column,
    read: (cell: CellValue, conventions: Conventions) => number | null,
    say: (cell: string, held: string) => string,
  ): number | null {
    const value = read(this.line.cell(column), this.notation(column));
    if (value === null) this.line.report(column, say);
    return value === null || isNaN(value) ? null : value;
  }

  private notation(column: Column): Conventions {
    let notation = this.notations.get(column);
    if (notation === undefined) {
      const cells = this.table.cellsOf(column);
      notation = notationOf(cells, this.context.conventions);
      this.notations.set(column, notation);
    }
    return notation;
  }
}
