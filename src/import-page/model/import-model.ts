/**
 * All that the page knows, in one place, and everything that may happen to it. A model is replaced, never changed; nothing here asks anybody
 * or draws.
 */
import type {
  ImportOutcome,
  ImportPreview,
  ImportState,
  SentImport,
} from '../../addon/imports/import-contract';
import type { ImportContext, ImportTable, TableReading } from '../../core/imports/types';
import { importContext } from './import-context';
import { decisionsOf, nameLines, type NameChoice, type NameChoices, type NameLine } from './name-choices';
import { readAgain, sentFile, type OpenedTable } from './opened-table';

/** What the server says of her spreadsheet, and what reading files needs of it. */
export interface Known extends ImportState {
  readonly context: ImportContext;
}

export interface ImportModel {
  /** Null until the first answer. */
  readonly known: Known | null;
  readonly tables: readonly OpenedTable[];
  /** Null while it is asked for. */
  readonly preview: ImportPreview | null;
  readonly chosen: NameChoices;
  readonly withRates: boolean;
  /** The file that is being read, and how far. */
  readonly progress: { readonly name: string; readonly rows: number } | null;
  /** Files that could not be used, as sentences. */
  readonly refused: readonly string[];
  readonly isWriting: boolean;
  readonly failure: string;
  readonly outcome: ImportOutcome | null;
}

export const INITIAL_MODEL: ImportModel = {
  known: null,
  tables: [],
  preview: null,
  chosen: {},
  withRates: false,
  progress: null,
  refused: [],
  isWriting: false,
  failure: '',
  outcome: null,
};

/** Where she is on the way from a file to lines: names are chosen where files are checked. */
export type ImportStep = 'opening' | 'drop' | 'check' | 'done';

export function stepOf({ outcome, known, tables }: ImportModel): ImportStep {
  if (outcome !== null) return 'done';
  if (known === null) return 'opening';
  return tables.length === 0 ? 'drop' : 'check';
}

/** Whether nothing may be changed. */
export function isBusy({ progress, isWriting }: ImportModel): boolean {
  return progress !== null || isWriting;
}

/** Whether a table with these cells is there: the same file may have been saved under another name, and another one under the same. */
export function isOpened({ tables }: ImportModel, { table }: OpenedTable): boolean {
  return tables.some((opened) => hasSameCells(opened.table, table));
}

function hasSameCells(a: ImportTable, b: ImportTable): boolean {
  const isSameRow = (row: ImportTable[number], other: ImportTable[number]): boolean =>
    row.length === other.length && row.every((cell, column) => String(cell) === String(other[column]));
  return a.length === b.length && a.every((row, index) => isSameRow(row, b[index]));
}

export function linesOf({ tables, known, chosen }: ImportModel): NameLine[] {
  return known === null ? [] : nameLines(tables, known, chosen);
}

/** What is asked before she has chosen: which lines are new. */
export function toCompare({ tables }: ImportModel): SentImport {
  return { files: tables.map(sentFile), names: [], withRates: false };
}

export function toWrite(model: ImportModel): SentImport {
  return { ...toCompare(model), names: decisionsOf(linesOf(model)), withRates: model.withRates };
}

export function withKnown(model: ImportModel, state: ImportState): ImportModel {
  return { ...model, known: { ...state, context: importContext(state) } };
}

export function withoutFailure(model: ImportModel): ImportModel {
  return { ...model, failure: '' };
}

export function withFailure(model: ImportModel, failure: string): ImportModel {
  return { ...model, isWriting: false, failure };
}

/** What was said about files before has been read. */
export function beginReading(model: ImportModel): ImportModel {
  return { ...model, refused: [], failure: '' };
}

export function withProgress(model: ImportModel, name: string, rows: number): ImportModel {
  return { ...model, progress: { name, rows } };
}

export function endReading(model: ImportModel): ImportModel {
  return { ...model, progress: null };
}

export function withRefused(model: ImportModel, sentence: string): ImportModel {
  return { ...model, refused: [...model.refused, sentence] };
}

/** What is new is to be asked again. */
export function withTables(model: ImportModel, tables: readonly OpenedTable[]): ImportModel {
  return { ...model, tables, preview: null, failure: '' };
}

/** Each under a name of its own: "export.csv (2)". */
export function withFile(model: ImportModel, opened: readonly OpenedTable[]): ImportModel {
  const tables = opened.reduce(
    (known, table) => [...known, { ...table, name: freeName(table.name, known) }],
    model.tables,
  );
  return withTables(model, tables);
}

function freeName(name: string, tables: readonly OpenedTable[], number = 1): string {
  const numbered = number === 1 ? name : `${name} (${number})`;
  return tables.some((each) => each.name === numbered) ? freeName(name, tables, number + 1) : numbered;
}

export function withReading(model: ImportModel, index: number, reading: Partial<TableReading>): ImportModel {
  const { context } = model.known!;
  return withTables(
    model,
    model.tables.map((table, each) => (each === index ? readAgain(table, reading, context) : table)),
  );
}

export function withoutTable(model: ImportModel, index: number): ImportModel {
  return withTables(
    model,
    model.tables.filter((_, each) => each !== index),
  );
}

export function withPreview(model: ImportModel, preview: ImportPreview): ImportModel {
  return { ...model, preview };
}

export function withChoice(model: ImportModel, key: string, choice: NameChoice): ImportModel {
  return { ...model, chosen: { ...model.chosen, [key]: choice } };
}

export function withRates(model: ImportModel, isTicked: boolean): ImportModel {
  return { ...model, withRates: isTicked };
}

export function beginWriting(model: ImportModel): ImportModel {
  return { ...model, isWriting: true, failure: '' };
}

export function withOutcome(model: ImportModel, outcome: ImportOutcome): ImportModel {
  return { ...model, isWriting: false, outcome };
}
