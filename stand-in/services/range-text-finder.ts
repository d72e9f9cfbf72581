/**
 * TextFinder: searches cells row by row, from the top left. Texts are compared with what cells show, or with their
 * formulas when asked to. Replacing leaves formulas alone unless formulas are searched.
 */
import { formatFormula } from '../formulas/localize-formula';
import { formatContent } from '../typing/format-content';
import { areaOf, lastColumnOf, lastRowOf } from '../workbook/area';
import type { SheetModel } from '../workbook/sheet-model';
import type { Area } from '../workbook/types';
import type { Workbook } from '../workbook/workbook';
import { exception } from './exception';
import { boolean, checkParameters, text, type ParameterKind } from './parameters';
import { addressOfArea, isRange, stateOf } from './range-base';
import { entryReader, writeEntry } from './range-content';
import type { SheetsSession, LocalRange } from './spreadsheet-session';

export interface SearchPlace {
  readonly sheet: SheetModel;
  readonly area: Area;
}

interface Found {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const STATE = Symbol('text finder');

interface FinderState {
  readonly session: SheetsSession;
  readonly workbook: Workbook;
  readonly places: readonly SearchPlace[];
  readonly findText: string;
  matchCase: boolean;
  matchEntireCell: boolean;
  matchFormulaText: boolean;
  ignoreDiacritics: boolean;
  useRegularExpression: boolean;
  current: Found | null;
}

export class LocalTextFinder {
  declare readonly [STATE]: FinderState;

  constructor(session: SheetsSession, workbook: Workbook, places: readonly SearchPlace[], findText: string) {
    const state: FinderState = {
      session,
      workbook,
      places,
      findText,
      matchCase: false,
      matchEntireCell: false,
      matchFormulaText: false,
      ignoreDiacritics: false,
      useRegularExpression: false,
      current: null,
    };
    Object.defineProperty(this, STATE, { value: state });
  }

  findAll(): LocalRange[] {
    const state = read(this, 'findAll');
    return search(state).map((found) => rangeOf(state, found));
  }

  findNext(): LocalRange | null {
    const state = read(this, 'findNext');
    const all = search(state);
    return step(
      state,
      all,
      all.findIndex((found) => isAfter(state, found, state.current)),
    );
  }

  findPrevious(): LocalRange | null {
    const state = read(this, 'findPrevious');
    const all = search(state);
    const { current } = state;
    const before = current ? all.filter((found) => isAfter(state, current, found)) : all;
    const index = before.length - 1;
    return step(state, all, index);
  }

  getCurrentMatch(): LocalRange | null {
    const state = this[STATE];
    return state.current && rangeOf(state, state.current);
  }

  replaceAllWith(...args: [replaceText: string]): number {
    checkFinder('replaceAllWith', args, [text]);
    const state = write(this, 'replaceAllWith');
    const all = search(state);
    const counts = all.map((found) => replaceIn(state, found, String(args[0])));
    state.workbook.touch();
    return counts.reduce((sum, count) => sum + count, 0);
  }

  replaceWith(...args: [replaceText: string]): number {
    checkFinder('replaceWith', args, [text]);
    const state = write(this, 'replaceWith');
    if (!state.current) return 0;
    const count = replaceIn(state, state.current, String(args[0]));
    state.workbook.touch();
    return count;
  }

  startFrom(...args: [startRange: LocalRange]): this {
    checkFinder('startFrom', args, [isRange]);
    const [range] = args;
    const { sheet } = stateOf(range);
    this[STATE].current = { sheet, row: range.getRow(), column: range.getColumn() };
    return this;
  }

  matchCase(...args: [matchCase: boolean]): this {
    return this.set('matchCase', args);
  }

  matchEntireCell(...args: [matchEntireCell: boolean]): this {
    return this.set('matchEntireCell', args);
  }

  matchFormulaText(...args: [matchFormulaText: boolean]): this {
    return this.set('matchFormulaText', args);
  }

  ignoreDiacritics(...args: [ignoreDiacritics: boolean]): this {
    return this.set('ignoreDiacritics', args);
  }

  useRegularExpression(...args: [useRegEx: boolean]): this {
    return this.set('useRegularExpression', args);
  }

  toString(): string {
    return 'TextFinder';
  }

  private set(
    option:
      'matchCase' | 'matchEntireCell' | 'matchFormulaText' | 'ignoreDiacritics' | 'useRegularExpression',
    args: readonly [boolean],
  ): this {
    checkFinder(option, args, [boolean]);
    this[STATE][option] = args[0];
    return this;
  }
}

function checkFinder(method: string, args: readonly unknown[], signature: ParameterKind[]): void {
  checkParameters(`SpreadsheetApp.TextFinder.${method}`, args, signature);
}

function read(finder: LocalTextFinder, method: string): FinderState {
  const state = finder[STATE];
  state.session.world.calls.read(`TextFinder.${method}`);
  state.workbook.settle();
  return state;
}

function write(finder: LocalTextFinder, method: string): FinderState {
  const state = finder[STATE];
  state.session.world.calls.write(`TextFinder.${method}`);
  state.workbook.settle();
  return state;
}

function search(state: FinderState): Found[] {
  const found: Found[] = [];
  const pattern = patternOf(state);
  for (const { sheet, area } of state.places) {
    const lastRow = Math.min(lastRowOf(area), sheet.cells.rows.length);
    for (let row = area.row; row <= lastRow; row++) {
      const width = sheet.cells.rowAt(row)?.contents.length ?? 0;
      const extras = sheet.cells.rowAt(row)?.extras?.length ?? 0;
      for (
        let column = area.column;
        column <= Math.min(lastColumnOf(area), Math.max(width, extras));
        column++
      ) {
        const searched = fold(state, searchedText(state, { sheet, row, column }));
        pattern.lastIndex = 0;
        if (searched !== '' && pattern.test(searched)) found.push({ sheet, row, column });
      }
    }
  }
  return found;
}

function searchedText({ workbook, matchFormulaText }: FinderState, { sheet, row, column }: Found): string {
  const formula = sheet.formulaAt(row, column);
  if (matchFormulaText && formula !== null) return formatFormula(formula, workbook.locale);
  return formatContent(sheet.contentAt(row, column), sheet.numberFormatAt(row, column), workbook.locale);
}

function patternOf(state: FinderState): RegExp {
  const { findText, matchCase, matchEntireCell, useRegularExpression } = state;
  const plain = fold(state, findText);
  const source = useRegularExpression ? plain : plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    return new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi');
  } catch {
    throw exception(`Invalid regular expression: ${findText}`);
  }
}

function fold({ ignoreDiacritics }: FinderState, value: string): string {
  return ignoreDiacritics ? value.normalize('NFD').replace(/\p{M}/gu, '') : value;
}

function replaceIn(state: FinderState, found: Found, replacement: string): number {
  const { sheet, row, column } = found;
  const { formula, spilledFrom } = sheet.cells.extras(row, column);
  if (spilledFrom || (formula !== null && !state.matchFormulaText)) return 0;
  let count = 0;
  const before = fold(state, searchedText(state, found));
  const groups = state.useRegularExpression;
  const after = before.replace(patternOf(state), (match: string, ...parts: unknown[]) => {
    count++;
    return groups ? expandGroups(replacement, match, parts) : replacement;
  });
  const reader = entryReader(state.workbook, state.session.world);
  writeEntry(sheet, row, column, reader.read(after, sheet.formatAt(row, column)));
  return count;
}

function expandGroups(replacement: string, match: string, parts: readonly unknown[]): string {
  return replacement.replace(/\$(\d)/g, (_all, digit: string) =>
    digit === '0' ? match : String(parts[Number(digit) - 1] ?? ''),
  );
}

function isAfter({ places }: FinderState, found: Found, other: Found | null): boolean {
  if (!other) return true;
  const order = (place: Found) => places.findIndex(({ sheet }) => sheet === place.sheet);
  const difference = order(found) - order(other) || found.row - other.row || found.column - other.column;
  return difference > 0;
}

function step(state: FinderState, all: readonly Found[], index: number): LocalRange | null {
  const found = all[index];
  if (!found) return null;
  state.current = found;
  return rangeOf(state, found);
}

function rangeOf({ session, workbook }: FinderState, { sheet, row, column }: Found): LocalRange {
  return session.makeRange(workbook, sheet, addressOfArea(areaOf(row, column)));
}
