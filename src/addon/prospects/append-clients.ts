/**
 * Puts new clients below the last one: one write for all of them, into cells that are looked at directly before. Where something
 * that is not the list's stands in between, there are more writes, and the names come last; what was written before a failure is
 * taken back. So running again never finds half a client.
 */
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { cellOnTab } from '../a1';
import { failureDetail, succeeds, UserError } from '../run-command';
import type { Formulas } from '../spills/possible-origins';
import { brokenBy, mayBeFilled } from '../spills/would-break';
import { cellsOfRow, type ClientList, headersAt, readClientList } from '../tabs/clients-tab';
import { MovedMeanwhile, untilInPlace } from '../until-in-place';
import { asTextInCell } from '../wording/text-in-cell';
import { restoreCells } from '../writes/restore-cells';
import { splitIntoRuns } from '../writes/split-into-runs';
import { placeForClients, type Place } from './place-for-clients';
import type { Move, Mover } from './plan-move';
import { formerByHeading } from '../reading/former-clients';
import { isNothing } from '../reading/is-nothing';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where new clients go, and what of them. */
interface Room extends Place {
  readonly clients: ClientList;
  readonly count: number;
  /** What is written, by column from 0: the value of each new client. */
  readonly columns: ReadonlyMap<number, readonly CellValue[]>;
}

/** Columns side by side that are written at once, blank ones in between. */
interface Run {
  readonly range: Range;
  /** Columns from 0. */
  readonly first: number;
  readonly last: number;
  /** Where cells are plain text and where not, so that a text stays that text. */
  readonly formats: readonly (readonly string[])[];
}

/** What stood in a run's cells and what stands there then. */
interface Begun {
  readonly run: Run;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

/** How far it came. */
interface Written {
  readonly rowsMade: number;
  readonly begun: Begun[];
}

/** @throws UserError where somebody is editing, or where it cannot be promised that nothing is written */
export function appendClients(move: Move, texts: Texts): void {
  const fresh = move.movers.filter(({ isThere }) => !isThere);
  if (fresh.length === 0) return;
  untilInPlace(texts.writing.editedMeanwhile, () => writeInto(findRoom(move, fresh, texts), texts));
}

function findRoom(move: Move, fresh: readonly Mover[], texts: Texts): Room {
  const { sheet, headers } = move.clients;
  const clients = readClientList(sheet, move.clients.readAs);
  if (clients === null || JSON.stringify(clients.headers) !== JSON.stringify(headers)) {
    throw new UserError(texts.prospects.makeClient.changed(sheet.getName(), texts.menu.makeClient));
  }
  const formulas = sheet.getDataRange().getFormulas();
  const columns = new Map<number, CellValue[]>([
    [clients.clientColumn, fresh.map((mover) => nameToWrite(mover, move.prospects.clientColumn))],
    ...move.carried.map(({ from, to }) => [to, fresh.map(({ cells }) => cells[from])] as const),
  ]);
  columns.forEach((values, column) => {
    if (values.every(isNothing)) columns.delete(column);
  });
  const isFormer = formerByHeading(clients, () => move.context.conventions);
  const place = placeForClients(clients, formulas, fresh.length, isFormer);
  return { clients, columns, count: fresh.length, ...place };
}

/** A date or number would look otherwise in another column. */
function nameToWrite({ cells, name }: Mover, column: number): CellValue {
  return typeof cells[column] === 'string' ? cells[column] : name;
}

/** @throws MovedMeanwhile where the tab is no longer what was read; then nothing stays written */
function writeInto(room: Room, texts: Texts): void {
  const written: Written = { rowsMade: makeRows(room), begun: [] };
  try {
    const formulas = room.clients.sheet.getDataRange().getFormulas();
    checkResults(room, formulas, texts);
    for (const run of runsOf(room, formulas)) {
      const before = blankCells(room, run);
      if (before === null) throw new MovedMeanwhile(room.clients.sheet.getName());
      const after = before.map((line, row) =>
        line.map((cell, index) => room.columns.get(run.first + index)?.[row] ?? cell),
      );
      written.begun.push({ run, before, after });
      run.range.setValues(
        after.map((line, row) => line.map((cell, at) => asTextInCell(cell, run.formats[row][at]))),
      );
      SpreadsheetApp.flush();
    }
  } catch (error) {
    takeBack(room, written, error, texts);
    throw error;
  }
}

/** @returns how many rows the tab got */
function makeRows({ clients: { sheet, headerRowNumber }, firstRow, count, isInserted }: Room): number {
  const maxRows = sheet.getMaxRows();
  if (!isInserted) {
    const missing = Math.max(0, firstRow + count - 1 - maxRows);
    if (missing > 0) sheet.insertRowsAfter(maxRows, missing);
    return missing;
  }
  // What is inserted below the header would look like one.
  if (firstRow === headerRowNumber + 1) sheet.insertRowsBefore(firstRow, count);
  else sheet.insertRowsAfter(firstRow - 1, count);
  return count;
}

/** A formula of hers may fill a column down to where the new clients go. */
function checkResults(
  { clients: { sheet }, firstRow, count, columns }: Room,
  formulas: Formulas,
  texts: Texts,
): void {
  const cells = [...columns.keys()].flatMap((column) =>
    Array.from({ length: count }, (_, index) => ({ row: firstRow + index, column: column + 1 })),
  );
  const broken = brokenBy(sheet, formulas, cells);
  if (broken === null) return;
  const nameOf = ({ row, column }: { row: number; column: number }): string =>
    cellOnTab(sheet.getName(), row, column);
  throw new UserError(texts.writing.wouldBreak(nameOf(broken.formula), nameOf(broken.cell)));
}

/** The run with the names comes last. */
function runsOf({ clients, firstRow, count, columns, isInserted }: Room, formulas: Formulas): Run[] {
  const { sheet, clientColumn } = clients;
  const mayJoin = (_: number, column: number): boolean =>
    Array.from({ length: count }, (_row, index) => firstRow + index).every(
      (row) =>
        (isInserted || isNothing(cellsOfRow(clients, row)[column - 1])) &&
        !formulas[row - 1]?.[column - 1] &&
        !mayBeFilled(formulas, { row, column }),
    );
  const cells = [...columns.keys()].map((column) => ({ row: firstRow, column: column + 1 }));
  const runs = splitIntoRuns(cells, mayJoin).map((run): Run => {
    const [first, last] = [run[0].column, run[run.length - 1].column];
    const range = sheet.getRange(firstRow, first, count, last - first + 1);
    return { range, first: first - 1, last: last - 1, formats: range.getNumberFormats() };
  });
  const hasNames = ({ first, last }: Run): boolean => first <= clientColumn && clientColumn <= last;
  return [...runs.filter((run) => !hasNames(run)), ...runs.filter(hasNames)];
}

/** One read. What stands in a run's cells, if that is nothing and the list is where it was; null otherwise. */
function blankCells({ clients, firstRow, count }: Room, { first, last }: Run): CellValue[][] | null {
  const { sheet, headerRowNumber, headers, clientColumn } = clients;
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const above = cellsOfRow(clients, firstRow - 1)[clientColumn];
  const isSamePlace =
    JSON.stringify(headersAt(cells, headerRowNumber - 1)) === JSON.stringify(headers) &&
    (firstRow === headerRowNumber + 1 ||
      JSON.stringify(cells[firstRow - 2]?.[clientColumn]) === JSON.stringify(above));
  const present = Array.from({ length: count }, (_, row) =>
    Array.from(
      { length: last - first + 1 },
      (_cell, index) => cells[firstRow - 1 + row]?.[first + index] ?? '',
    ),
  );
  return isSamePlace && present.every((line) => line.every(isNothing)) ? present : null;
}

/** @param failure why it could not go on */
function takeBack(
  { clients: { sheet }, firstRow, count }: Room,
  { begun, rowsMade }: Written,
  failure: unknown,
  texts: Texts,
): void {
  const left = begun.filter(
    ({ run, before, after }) => !succeeds(() => restoreCells(run.range, after, before)),
  );
  if (left.length > 0) {
    const cells = left.map(({ run }) => cellOnTab(sheet.getName(), firstRow, run.first + 1));
    const what = failure instanceof MovedMeanwhile ? '' : failureDetail(failure);
    throw new UserError(texts.writing.partlyWritten(cells, what));
  }
  // Blank rows that could not be removed harm nobody.
  if (rowsMade > 0) succeeds(() => removeBlankRows(sheet, firstRow + count - rowsMade, rowsMade));
}

function removeBlankRows(sheet: Sheet, first: number, count: number): void {
  const range = sheet.getRange(first, 1, count, sheet.getMaxColumns());
  const isBlankLine = (line: readonly unknown[]): boolean =>
    line.every((cell) => isNothing(cell as CellValue));
  if (range.getFormulas().every(isBlankLine) && range.getValues().every(isBlankLine)) {
    sheet.deleteRows(first, count);
  }
}
