/**
 * Freeze formulas to values: after asking, cells that use our functions keep what they show. Which cells belong to a result is
 * found out on a copy of the tab (`results-of-ours.ts`); then each result is pasted over itself as values, in one call, which
 * changes neither formats nor cells that were typed. What cannot be told for sure is named and stays a formula.
 */
import type { Texts } from '../../i18n/types/texts';
import { activeSpreadsheet } from '../active-spreadsheet';
import { firstOf } from '../wording/spoken-names';
import { cellOnTab } from '../a1';
import { failureDetail, runCommand, UserError, withDocumentLock, type Notice } from '../run-command';
import { resultsOfOurs, usesOurFunctions, type Anchor, type OurResult } from '../spills/results-of-ours';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface FoundSheet {
  readonly sheet: Sheet;
  readonly anchors: readonly Anchor[];
}

/** What a run has come to; each result is a formula or values, never half of it. */
interface Progress {
  readonly total: number;
  frozen: number;
  readonly left: string[];
}

const MOST_NAMED_CELLS = 5;

export function freezeFormulas(): void {
  runCommand(
    (texts) => texts.menu.freeze,
    (texts) => {
      const spreadsheet = activeSpreadsheet();
      const found = findAnchors(spreadsheet, texts);
      const cells = cellsOf(found);
      if (cells.length === 0) return toast(texts.freeze.nothingToDo, texts);
      if (!isConfirmed(cells, texts)) return null;
      const progress: Progress = { total: cells.length, frozen: 0, left: [] };
      try {
        withDocumentLock(texts, () => freezeAll(spreadsheet, found, progress, texts));
      } catch (error) {
        if (progress.frozen === 0) throw error;
        const { frozen, total } = progress;
        throw new UserError(texts.freeze.stopped(frozen, total, failureDetail(error)));
      }
      return toast(report(progress, texts), texts);
    },
  );
}

/** Read again after the question: lines may have moved, and only what was asked about is frozen. */
function freezeAll(
  spreadsheet: Spreadsheet,
  asked: readonly FoundSheet[],
  progress: Progress,
  texts: Texts,
): void {
  const found = findAnchors(spreadsheet, texts);
  if (countsOf(found) !== countsOf(asked)) throw new UserError(texts.freeze.changed(texts.menu.freeze));
  for (const { sheet, anchors } of found) freeze(sheet, anchors, progress);
}

function countsOf(found: readonly FoundSheet[]): string {
  return JSON.stringify(found.map(({ sheet, anchors }) => [sheet.getSheetId(), anchors.length]));
}

function findAnchors(spreadsheet: Spreadsheet, texts: Texts): FoundSheet[] {
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
  const loading = anchors.find(({ row, column }) =>
    /^Loading(\.\.\.|…)$/.test(shown[row - 1]?.[column - 1] ?? ''),
  );
  if (loading === undefined) return;
  throw new UserError(texts.freeze.stillLoading(cellOnTab(sheet.getName(), loading.row, loading.column)));
}

function cellsOf(found: readonly FoundSheet[]): string[] {
  return found.flatMap(({ sheet, anchors }) =>
    anchors.map(({ row, column }) => cellOnTab(sheet.getName(), row, column)),
  );
}

function isConfirmed(cells: readonly string[], texts: Texts): boolean {
  const { freeze } = texts;
  const ui = SpreadsheetApp.getUi();
  const question = freeze.question(cells.length, firstOf(cells, MOST_NAMED_CELLS, texts).join(', '));
  return ui.alert(freeze.title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

function freeze(sheet: Sheet, anchors: readonly Anchor[], progress: Progress): void {
  const { sure, unsure } = resultsOfOurs(sheet, anchors);
  const leave = (left: readonly Anchor[]): void => {
    progress.left.push(...left.map(({ row, column }) => cellOnTab(sheet.getName(), row, column)));
  };
  leave(unsure);
  for (const result of sure) {
    const range = sheet.getRange(result.row, result.column, result.shown.length, result.shown[0].length);
    if (isStill(range, result)) {
      range.copyTo(range, { contentsOnly: true });
      progress.frozen += result.anchors.length;
    } else leave(result.anchors);
  }
}

/** Read directly before: what is shown, our formulas, and that there are no others. */
function isStill(range: Range, { formulas, shown }: OurResult): boolean {
  return (
    JSON.stringify(range.getDisplayValues()) === JSON.stringify(shown) &&
    JSON.stringify(range.getFormulas()) === JSON.stringify(formulas)
  );
}

function report({ frozen, left }: Progress, texts: Texts): string {
  const { freeze } = texts;
  if (left.length === 0) return freeze.done(frozen);
  return `${freeze.done(frozen)} ${freeze.left(left.length, firstOf(left, MOST_NAMED_CELLS, texts).join(', '))}`;
}

function toast(text: string, { freeze }: Texts): Notice {
  return { kind: 'toast', title: freeze.title, text, seconds: 8 };
}
