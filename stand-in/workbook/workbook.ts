/**
 * A spreadsheet in memory: its sheets, names and settings. It is lazy: changes mark it stale, and whoever reads contents
 * settles it first. How formulas are calculated is not known here; a FormulaEngine is handed in.
 */
import { moveFormula } from '../formulas/spelling/shift-formula';
import type { MetadataRecord, Area, Content, NamedRangeEntry, ValidationRule } from './types';
import { areaOfAddress, parseAddress, splitSheetName } from './a1-notation';
import { SheetModel } from './sheet-model';

/** Cells of a sheet. */
export interface SheetCells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Cells with all that they hang on. */
export interface Block extends SheetCells {
  readonly workbook: Workbook;
}

/** Whether a rule's formula holds in a cell of one sheet. */
export type FormulaJudge = (formula: string, row: number, column: number) => boolean;

/** Contents about to be written. */
export interface WrittenCells extends SheetCells {
  contentAt(row: number, column: number): Content;
}

/** What a workbook needs to have its formulas live. */
export interface FormulaEngine {
  /** Brings results up to date after cells changed; null: anything may have changed. */
  calculate(workbook: Workbook, changes: readonly SheetCells[] | null): void;
  /**
   * Judges formulas of rules by the workbook as it is, or as it would be with the contents of `written`, which it does
   * not write. Good until a cell changes.
   */
  judge(workbook: Workbook, sheet: SheetModel, written?: WrittenCells): FormulaJudge;
}

export class Workbook {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  engine: FormulaEngine | null;
  readonly sheets: SheetModel[] = [];
  namedRanges: NamedRangeEntry[] = [];
  metadata: MetadataRecord[] = [];
  activeSheetId = 0;
  /** Grows with every change that can alter a formula's result; a calculator may compare it. */
  revision = 0;
  private settledRevision = 0;
  /** Cells written since the last settling; null when more than cells changed. */
  private changes: SheetCells[] | null = null;
  private lastSheetNumber = 0;
  private lastRecordId = 0;

  constructor(options: Partial<Pick<Workbook, 'id' | 'name' | 'locale' | 'timeZone' | 'engine'>> = {}) {
    this.id = options.id ?? 'local-workbook';
    this.name = options.name ?? 'Untitled spreadsheet';
    this.locale = options.locale ?? 'en_US';
    this.timeZone = options.timeZone ?? 'Etc/GMT';
    this.engine = options.engine ?? null;
  }

  /**
   * A workbook of its own that goes on from here: ids stay, and new ones are given as this one would give them. Formulas
   * are calculated anew when it is first read.
   */
  copy(as: { readonly id?: string; readonly name?: string } = {}): Workbook {
    const { id, name, locale, timeZone, engine } = this;
    const copy = new Workbook({ id, name, locale, timeZone, engine, ...as });
    copy.sheets.push(...this.sheets.map((sheet) => sheet.copy()));
    copy.namedRanges = this.namedRanges.map((entry) => ({ ...entry }));
    copy.metadata = this.metadata.map((record) => ({ ...record }));
    copy.activeSheetId = this.activeSheetId;
    copy.lastSheetNumber = this.lastSheetNumber;
    copy.lastRecordId = this.lastRecordId;
    copy.touch();
    return copy;
  }

  /** Something was changed that formulas may depend on: some cells only, or (without them) anything. */
  touch(sheet?: SheetModel, area?: Area): void {
    this.revision++;
    if (sheet && area) this.changes?.push({ sheet, area });
    else this.changes = null;
  }

  /** Recalculates if anything changed since the last time. */
  settle(): void {
    if (this.revision === this.settledRevision) return;
    this.settledRevision = this.revision;
    const { changes } = this;
    this.changes = [];
    this.engine?.calculate(this, changes);
  }

  get activeSheet(): SheetModel {
    return this.sheetById(this.activeSheetId) ?? this.sheets[0]!;
  }

  sheetById(id: number): SheetModel | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Exact name, as getSheetByName wants it. */
  sheetByName(name: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  /** Name in any case, as formulas and uniqueness have it. */
  sheetByNameIgnoringCase(name: string): SheetModel | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** Adds an empty sheet; without an index at the end. The first sheet of a workbook has id 0, as on Google. */
  addSheet(name: string = this.freeSheetName(), options: AddSheetOptions = {}): SheetModel {
    const sheet = new SheetModel(this.newSheetId(), name, options.rows, options.columns);
    this.placeSheet(sheet, options.index);
    return sheet;
  }

  placeSheet(sheet: SheetModel, index: number = this.sheets.length): void {
    this.sheets.splice(index, 0, sheet);
    if (this.sheets.length === 1) this.activeSheetId = sheet.id;
    this.touch();
  }

  newSheetId(): number {
    if (this.sheets.length === 0 && this.lastSheetNumber === 0) {
      this.lastSheetNumber = 1;
      return 0;
    }
    let id: number;
    do {
      id = (Math.imul(this.lastSheetNumber++ + 1, 1103515245) >>> 1) % 2147483647;
    } while (this.sheetById(id));
    return id;
  }

  /** "Sheet2" and so on, the first that is free. */
  freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetByNameIgnoringCase(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  /** An id for a protection or metadata, unique in the workbook. */
  newRecordId(): number {
    this.lastRecordId++;
    return 1000000 + this.lastRecordId * 7919;
  }

  namedRange(name: string): NamedRangeEntry | null {
    const wanted = name.toLowerCase();
    return this.namedRanges.find((entry) => entry.name.toLowerCase() === wanted) ?? null;
  }

  /** The cells that A1 notation means, at home where it names no sheet; null where it means none. */
  cellsAt(notation: string, home: SheetModel): SheetCells | null {
    const { sheetName, rest } = splitSheetName(notation.replace(/^=/, ''));
    const sheet = sheetName === null ? home : this.sheetByNameIgnoringCase(sheetName);
    const address = parseAddress(rest);
    return sheet && address && { sheet, area: areaOfAddress(address, sheet.maxRows, sheet.maxColumns) };
  }

  /** A formula, where there is one, as copied so many rows down and columns right. */
  movedFormula(formula: string | null, rows: number, columns: number): string | null {
    return formula && moveFormula(formula, rows, columns);
  }

  /**
   * A rule the same: each cell of a range has its own formula, as filled down and across from the first cell; other
   * criteria name fixed places.
   * @returns the same object where nothing changes, so that cells go on sharing it
   */
  movedRule(rule: ValidationRule | null, rows: number, columns: number): ValidationRule | null {
    if (rule?.criteria !== 'CUSTOM_FORMULA' || (rows === 0 && columns === 0)) return rule;
    const formula = String(rule.args[0]);
    const moved = this.movedFormula(formula, rows, columns);
    return moved === formula ? rule : { ...rule, args: [moved] };
  }

  /** Rewrites every formula of every sheet. */
  rewriteFormulas(rewrite: (formula: string, home: SheetModel) => string): void {
    for (const sheet of this.sheets)
      sheet.forEachFormula((row, column, formula) => {
        const changed = rewrite(formula, sheet);
        if (changed !== formula) sheet.cells.changeExtras(row, column, { formula: changed });
      });
  }
}

export interface AddSheetOptions {
  readonly index?: number;
  readonly rows?: number;
  readonly columns?: number;
}
