/** The smallest workbook the calculator can work on: cells typed in as a user would. */
import { Calculator } from '../../formulas/recalculation/calculator';
import type { FormulaCell, Surroundings } from '../../formulas/recalculation/calculation-source';
import { parseTyped } from '../../typing/parse-typed';
import { withFormat } from '../../workbook/cell-format';
import type { SheetModel } from '../../workbook/sheet-model';
import { CellError, type Area, type Content } from '../../workbook/types';
import { Workbook, type SheetCells } from '../../workbook/workbook';

export class MemorySource {
  readonly workbook = new Workbook();

  constructor(
    sheets: Record<string, Record<string, string | number | boolean>> = { Sheet1: {} },
    private readonly locale = 'en_US',
  ) {
    for (const [sheetName, cells] of Object.entries(sheets)) {
      this.workbook.addSheet(sheetName, { rows: 100, columns: 26 });
      for (const [a1, typed] of Object.entries(cells)) this.type(a1, typed, sheetName);
    }
  }

  sheet(name = 'Sheet1'): SheetModel {
    return this.workbook.sheetByName(name)!;
  }

  private areaOf(a1: string, sheetName: string): Area {
    return this.workbook.cellsAt(a1, this.sheet(sheetName))!.area;
  }

  nameCells(name: string, area: Area): void {
    this.workbook.namedRanges.push({ name, sheetId: this.sheet().id, area });
  }

  /** @returns the cell as a change, for `recalculate` */
  type(a1: string, typed: string | number | boolean, sheetName = 'Sheet1'): SheetCells {
    const sheet = this.sheet(sheetName);
    const area = this.areaOf(a1, sheetName);
    const { row, column } = area;
    const read = typeof typed === 'string' ? parseTyped(typed, '', this.locale, 2026) : { content: typed };
    if (read.formula) sheet.setFormula(row, column, read.formula);
    else sheet.setContent(row, column, read.content);
    const { numberFormat } = read;
    if (numberFormat)
      sheet.cells.setFormat(row, column, withFormat(sheet.formatAt(row, column), { numberFormat }));
    return { sheet, area };
  }

  /** Plain to compare: an error is its code. */
  value(a1: string): Content {
    return this.values(a1, 'Sheet1')[0][0];
  }

  message(a1: string): string {
    const { row, column } = this.areaOf(a1, 'Sheet1');
    const content = this.sheet().contentAt(row, column);
    return content instanceof CellError ? content.message : '';
  }

  impliedFormat(a1: string): string {
    const { row, column } = this.areaOf(a1, 'Sheet1');
    return this.sheet().cells.extras(row, column).resultFormat;
  }

  /** A block of values as rows. */
  values(a1: string, sheetName = 'Sheet1'): Content[][] {
    const { row, column, numRows, numColumns } = this.areaOf(a1, sheetName);
    return Array.from({ length: numRows }, (_row, r) =>
      Array.from({ length: numColumns }, (_column, c) => {
        const content = this.sheet(sheetName).contentAt(row + r, column + c);
        return content instanceof CellError ? content.code : content;
      }),
    );
  }
}

interface Settings extends Partial<Surroundings> {
  readonly locale: string;
  readonly timeZone: string;
}

/** Calculates in a locale, whatever that of the cells was when they were typed. */
export function createCalculator(settings: Settings) {
  const calculator = new Calculator({ now: () => new Date(), callCustomFunction: () => null, ...settings });
  const inPlace = ({ workbook }: MemorySource): Workbook => {
    const { locale, timeZone } = settings;
    return Object.assign(workbook, { locale, timeZone });
  };
  return {
    recalculate: (source: MemorySource, changes: readonly SheetCells[] | null = null) =>
      calculator.calculate(inPlace(source), changes),
    judge: (source: MemorySource, formula: string, row: number, column: number) =>
      calculator.judge(inPlace(source), source.sheet())(formula, row, column),
    drawnBy: (source: MemorySource, cell: FormulaCell) => calculator.sparklineReader(inPlace(source))(cell),
  };
}
