/** Evaluating one formula in its place: the context its functions see, and its calls of custom functions. */
import { dateToSerial } from '../../typing/serial-date';
import { isDateFormat } from '../../typing/format-content';
import { parseTyped } from '../../typing/parse-typed';
import { CellError, type Content } from '../../workbook/types';
import type {
  CalculationSource,
  CellPosition,
  CustomArgument,
  PlainValue,
  SheetArea,
  Surroundings,
} from '../recalculation/calculation-source';
import type { CellReader } from '../recalculation/cell-reader';
import {
  RESTLESS_ARGUMENT,
  copyArguments,
  fromResult,
  sameArguments,
  thrownError,
  toPlainValue,
  type CustomCall,
} from './custom-functions';
import { evaluate } from './evaluate';
import type { EvaluationContext, Sparkline } from './evaluation-context';
import { impliedFormats } from './implied-format';
import { compileTree } from '../spelling/compile-formula';
import type { Node } from '../spelling/parse-tree';
import { guarded, referred, toMatrix, toScalar } from './resolve-value';
import { Reference, isMatrix, type Matrix, type Scalar, type Value, type ValueConventions } from './values';

/** What all formulas of a run are calculated with. */
export interface Calculation {
  readonly surroundings: Surroundings;
  readonly source: CalculationSource;
  readonly cells: CellReader;
  readonly refersToRestless: (area: SheetArea) => boolean;
}

export class FormulaEvaluation implements EvaluationContext {
  readonly conventions: ValueConventions;
  readonly cells: CellReader;
  readonly source: CalculationSource;
  readonly calls: CustomCall[] = [];
  sparkline: Sparkline | null = null;
  private moment: number | null = null;

  constructor(
    readonly position: CellPosition,
    private readonly calculation: Calculation,
    private readonly former: readonly CustomCall[],
  ) {
    const { surroundings, cells, source } = calculation;
    this.cells = cells;
    this.source = source;
    const { locale } = source.workbook;
    this.conventions = { locale, currentYear: surroundings.now().getFullYear() };
  }

  /** What the formula gives: an array only where Sheets would let one spill. */
  result(tree: Node): Scalar | Matrix {
    const value = guarded(() => {
      const found = evaluate(tree, this, false);
      // `=A1:A3` alone takes the cell of its own row; a place that was calculated (INDEX, OFFSET) spills.
      if (tree.kind === 'reference' || tree.kind === 'name') return toScalar(found, this);
      return found instanceof Reference ? toMatrix(found, this) : found;
    });
    if (!isMatrix(value)) return value instanceof Reference ? null : value;
    if (value.length === 0 || value[0].length === 0) return new CellError('#N/A', 'The result is empty.');
    return value;
  }

  private get timeZone(): string {
    return this.source.workbook.timeZone;
  }

  evaluate(node: Node | null, wantsArrays: boolean): Value {
    return evaluate(node, this, wantsArrays);
  }

  parseText(text: string): Content {
    const typed = parseTyped(text, '', this.conventions.locale, this.conventions.currentYear);
    return typed.formula === undefined ? typed.content : text;
  }

  now(): number {
    return (this.moment ??= dateToSerial(this.calculation.surroundings.now(), this.timeZone));
  }

  namedRange(name: string): Reference | null {
    const named = this.source.namedRange(name);
    return named && new Reference(named.sheetName, named.area);
  }

  callCustomFunction(name: string, args: readonly (Node | null)[], wantsArrays: boolean): Value | undefined {
    const values = args.map((argument) => this.argument(argument, wantsArrays));
    if (args.some((argument) => argument !== null && this.isRestless(argument)))
      return new CellError('#ERROR!', RESTLESS_ARGUMENT);
    const former = this.former.find((call) => call.name === name && sameArguments(call.args, values));
    if (former) {
      this.calls.push(former);
      return former.value;
    }
    return this.callAnew(name, values);
  }

  private callAnew(name: string, args: CustomArgument[]): Value | undefined {
    const kept = copyArguments(args);
    try {
      const answer = this.calculation.surroundings.callCustomFunction(name, args, this.position);
      if (!answer) return undefined;
      const call: CustomCall = { name, args: kept, ...fromResult(answer.result, this.timeZone) };
      this.calls.push(call);
      return call.value;
    } catch (thrown) {
      const value = thrownError(thrown);
      this.calls.push({ name, args: kept, value, dateColumns: new Set() });
      return value;
    }
  }

  private argument(node: Node | null, wantsArrays: boolean): CustomArgument {
    // What Google passes for one that is left out between two others is not known.
    if (node === null) return '';
    const value = evaluate(node, this, wantsArrays);
    if (value instanceof Reference) {
      const { sheetName, area } = value;
      const rows = this.plainRows(this.cells.area(value), (row, column) =>
        this.cells.numberFormat(sheetName, area.row + row, area.column + column),
      );
      return value.isCell ? rows[0][0] : rows;
    }
    const single = isMatrix(value) ? null : toScalar(value, this);
    const formats = impliedFormats(node, isMatrix(value) ? value : single, this);
    const formatOf = (_row: number, column: number) => formats[formats.length === 1 ? 0 : column] ?? '';
    return isMatrix(value) ? this.plainRows(value, formatOf) : this.plainRows([[single]], formatOf)[0][0];
  }

  private plainRows(matrix: Matrix, formatOf: (row: number, column: number) => string): PlainValue[][] {
    const plain = (value: Scalar, row: number, column: number): PlainValue => {
      const isDate = typeof value === 'number' && isDateFormat(formatOf(row, column));
      return toPlainValue(value, isDate, this.timeZone);
    };
    return matrix.map((line, row) => line.map((value, column) => plain(value, row, column)));
  }

  private isRestless(node: Node): boolean {
    const compiled = compileTree('', node);
    if (compiled.isRestless) return true;
    const places = [
      ...compiled.references.map((reference) => referred(reference, this)),
      ...compiled.names.map((name) => this.namedRange(name)),
    ];
    return places.some((place) => place !== null && this.calculation.refersToRestless(place));
  }
}
