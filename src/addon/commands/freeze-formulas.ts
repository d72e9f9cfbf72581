/**
 * Freeze formulas to values: after asking, cells that use our functions keep what they show. A spilled result is found by
 * emptying the formula on a copy of the tab: what disappears there is its result. Then the result is pasted over itself as
 * values, which changes neither formats nor cells that were typed.
 */
import type { Texts } from '../../i18n/texts';
import { cellOnTab } from '../a1';
import { FUNCTION_NAMES } from '../product';
import { runCommand, UserError, withDocumentLock, type Notice } from '../run-command';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell with a formula of ours; row and column from 1. */
interface Anchor {
  readonly row: number;
  readonly column: number;
}

interface FrozenSheet {
  readonly sheet: Sheet;
  readonly anchors: readonly Anchor[];
}

const OUR_CALL = new RegExp(`(^|[^\\p{L}\\p{N}_.])(${FUNCTION_NAMES.join('|')})\\s*\\(`, 'iu');
const MOST_NAMED_CELLS = 5;

export function freezeFormulas(): void {
  runCommand(
    (texts) => texts.menu.freeze,
    (texts) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const found = findAnchors(spreadsheet, texts);
      const count = found.reduce((sum, { anchors }) => sum + anchors.length, 0);
      if (count === 0) return toast(texts.freeze.nothingToDo, texts);
      if (!isConfirmed(found, count, texts)) return null;
      withDocumentLock(texts, () => found.forEach((each) => freeze(spreadsheet, each)));
      return toast(texts.freeze.done(count), texts);
    },
  );
}

/** Whether a formula calls one of our functions; a name inside a text does not count. */
export function usesOurFunctions(formula: string): boolean {
  return OUR_CALL.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

function findAnchors(spreadsheet: Spreadsheet, texts: Texts): FrozenSheet[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const range = sheet.getDataRange();
    const anchors = range
      .getFormulas()
      .flatMap((row, rowIndex) =>
        row.flatMap((formula, columnIndex) =>
          usesOurFunctions(formula) ? [{ row: rowIndex + 1, column: columnIndex + 1 }] : [],
        ),
      );
    if (anchors.length === 0) return [];
    checkLoaded(sheet, anchors, range.getDisplayValues(), texts);
    return [{ sheet, anchors }];
  });
}

/** A result that has not arrived must not be frozen. */
function checkLoaded(
  sheet: Sheet,
  anchors: readonly Anchor[],
  shown: readonly string[][],
  texts: Texts,
): void {
  const loading = anchors.find(({ row, column }) => /^Loading(\.\.\.|…)$/.test(shown[row - 1][column - 1]));
  if (loading === undefined) return;
  throw new UserError(texts.freeze.stillLoading(cellOnTab(sheet.getName(), loading.row, loading.column)));
}

function isConfirmed(found: readonly FrozenSheet[], count: number, { freeze }: Texts): boolean {
  const cells = found.flatMap(({ sheet, anchors }) =>
    anchors.map(({ row, column }) => cellOnTab(sheet.getName(), row, column)),
  );
  const named = cells.slice(0, MOST_NAMED_CELLS).join(', ') + (cells.length > MOST_NAMED_CELLS ? ', …' : '');
  const ui = SpreadsheetApp.getUi();
  return ui.alert(freeze.title, freeze.question(count, named), ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

function freeze(spreadsheet: Spreadsheet, { sheet, anchors }: FrozenSheet): void {
  const shown = sheet.getDataRange().getDisplayValues();
  const formulas = sheet.getDataRange().getFormulas();
  const left = withoutFormulas(spreadsheet, sheet, anchors, shown);
  const isSpilled = (row: number, column: number): boolean =>
    formulas[row]?.[column] === '' && shown[row][column] !== '' && (left[row]?.[column] ?? '') === '';
  for (const anchor of anchors) {
    const { rows, columns } = extentOf(anchor, isSpilled, formulas);
    const result = sheet.getRange(anchor.row, anchor.column, rows, columns);
    result.copyTo(result, { contentsOnly: true });
  }
}

/** What a copy of the tab shows when the formulas are emptied. The copy is removed, whatever happens. */
function withoutFormulas(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  anchors: readonly Anchor[],
  shown: readonly string[][],
): string[][] {
  const copy = sheet.copyTo(spreadsheet);
  try {
    copy.getRangeList(anchors.map(({ row, column }) => `R${row}C${column}`)).clearContent();
    SpreadsheetApp.flush();
    return copy.getRange(1, 1, shown.length, shown[0].length).getDisplayValues();
  } finally {
    deleteSurely(spreadsheet, copy);
  }
}

/** A copy left behind would puzzle the user: what fails in passing is tried again. */
function deleteSurely(spreadsheet: Spreadsheet, sheet: Sheet): void {
  try {
    spreadsheet.deleteSheet(sheet);
  } catch {
    spreadsheet.deleteSheet(sheet);
  }
}

/** The rectangle of a result: right along its first row, down to its last cell before the next formula. */
function extentOf(
  { row, column }: Anchor,
  isSpilled: (row: number, column: number) => boolean,
  formulas: readonly string[][],
): { rows: number; columns: number } {
  let columns = 1;
  while (isSpilled(row - 1, column - 1 + columns)) columns++;
  let rows = 1;
  for (let below = row; below < formulas.length; below++) {
    const beside = Array.from({ length: columns }, (_, index) => column - 1 + index);
    if (beside.some((each) => formulas[below][each] !== '')) break;
    if (beside.some((each) => isSpilled(below, each))) rows = below - row + 2;
  }
  return { rows, columns };
}

function toast(text: string, { freeze }: Texts): Notice {
  return { kind: 'toast', title: freeze.title, text, seconds: 8 };
}
