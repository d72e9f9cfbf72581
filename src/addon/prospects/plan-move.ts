/** Which prospects become clients, and what of them goes along. Reads only. */
import { nameKey } from '../../core/name-key';
import { duplicatesOf } from '../../core/duplicates-of';
import { isBlank } from '../../core/reading/quote-cell';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { cellName, cellOnTab } from '../a1';
import type { Context } from '../context';
import { UserError } from '../run-command';
import {
  cellsOfRow,
  columnOf,
  locateOutputColumns,
  readClientList,
  rowNumberAt,
  type ClientList,
} from '../tabs/clients-tab';
import { withShownNames } from '../tabs/shown-cells';
import { CLIENT } from '../../core/recognition/headers/known-columns';
import { readAllChoices } from '../tabs/chosen-columns';
import { columnIdentity, isKnownInput, outputColumnOf } from '../tabs/headers';
import { isNothing } from '../reading/is-nothing';
import { columnsOfList } from '../tabs/list-columns';
import type { LocatedTabs } from '../tabs/locate-tabs';
import {
  findProspectList,
  isOwnProspectList,
  locateProspectOutput,
  readProspectCells,
} from './prospects-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row of Prospects. */
export interface Mover {
  readonly rowNumber: number;
  /** As it is seen, where the sheet holds a date or number. */
  readonly name: string;
  readonly cells: readonly CellValue[];
  /** Somebody of that name is on Clients: an earlier run may have stopped half-way. */
  readonly isThere: boolean;
  /** A cell of the sheet's row that holds something beside the list: then the row stays, and only the list's cells are emptied. */
  readonly beside: string | null;
}

export interface Move {
  readonly prospects: ClientList;
  readonly clients: ClientList;
  readonly movers: readonly Mover[];
  /** Columns that both tabs have for the user to fill, from 0. */
  readonly carried: readonly { readonly from: number; readonly to: number }[];
  readonly context: Context;
}

/** The list of prospects, if the tab that is open holds it; else a sentence on what to select. */
export function openProspectList(tabs: LocatedTabs, open: Sheet, texts: Texts): ClientList {
  const { prospects, menu } = texts;
  const located = tabs.prospects;
  const tab = located?.sheet.getName() ?? texts.tabs.prospects;
  const list =
    located === null || located.sheet.getSheetId() !== open.getSheetId()
      ? null
      : findProspectList(located.sheet, readProspectCells(located.sheet));
  if (list === null || !isOwnProspectList(list, located?.isMarked ?? false)) {
    throw new UserError(prospects.makeClient.selectRow(tab, menu.makeClient));
  }
  return list;
}

/** The client list, or a sentence on what is missing. */
export function openClientList(tabs: LocatedTabs, context: Context): ClientList {
  const { texts } = context;
  const { tabProblems, menu, clientHeaders } = texts;
  if (tabs.clients === null) throw new UserError(tabProblems.noTab(texts.tabs.clients, menu.setUp));
  const { sheet } = tabs.clients;
  const readAs = readAllChoices(tabs, context);
  const list = readClientList(sheet, readAs);
  if (list === null) {
    const name = readAs.get(CLIENT) ?? clientHeaders.client;
    throw new UserError(tabProblems.noHeader(sheet.getName(), nameInSentence(name), menu.setUp));
  }
  return list;
}

/** @param isWanted whether a row of Prospects is to move; rows of which nothing is known are left out */
export function planMove(
  prospects: ClientList,
  clients: ClientList,
  isWanted: (rowNumber: number) => boolean,
  context: Context,
): Move {
  const { texts } = context;
  const known = new Set(withShownNames(clients).rows.map((cells) => keyOf(cells[clients.clientColumn])));
  const shown = withShownNames(prospects).rows.map((cells) => cells[prospects.clientColumn]);
  const belongs = columnsOfProspects(prospects);
  const hidden = readHiddenContent(prospects.sheet);
  const inputs = inputsOf(prospects).filter((column) => belongs[column]);
  const movers = prospects.rows.flatMap((cells, index): Mover[] => {
    const rowNumber = rowNumberAt(prospects, index);
    if (!isWanted(rowNumber) || inputs.every((column) => isNothing(cells[column]))) return [];
    const key = keyOf(shown[index]);
    if (key === '')
      throw new UserError(texts.rowProblems.noName(cellName(rowNumber, prospects.clientColumn + 1)));
    const name = nameOf(shown[index]);
    return [
      {
        rowNumber,
        name,
        cells,
        isThere: known.has(key),
        beside: cellBeside(prospects, rowNumber, belongs, hidden),
      },
    ];
  });
  checkNames(movers, prospects, texts);
  if (movers.length === 0) {
    const tab = prospects.sheet.getName();
    throw new UserError(texts.prospects.makeClient.selectRow(tab, texts.menu.makeClient));
  }
  return { prospects, clients, movers, carried: carriedColumns(prospects, clients), context };
}

/** Headers of what the new clients have and Clients has no column for. What stands beside the list stays where it is. */
export function leftBehind({ prospects, movers, carried }: Move): string[] {
  const fresh = movers.filter(({ isThere }) => !isThere);
  const belongs = columnsOfProspects(prospects);
  return inputsOf(prospects)
    .filter((column) => belongs[column])
    .filter((column) => column !== prospects.clientColumn && !isBlank(prospects.headers[column] as CellValue))
    .filter((column) => carried.every(({ from }) => from !== column))
    .filter((column) => fresh.some(({ cells }) => !isNothing(cells[column])))
    .map((column) => nameInSentence(String(prospects.headers[column])));
}

/** For each column, whether it belongs to the list of prospects. */
export function columnsOfProspects(prospects: ClientList): boolean[] {
  return columnsOfList(prospects, Object.values(locateProspectOutput(prospects)));
}

/** What no value shows: formulas that show nothing, and notes. */
export interface HiddenContent {
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

export function readHiddenContent(sheet: Sheet): HiddenContent {
  const data = sheet.getDataRange();
  return { formulas: data.getFormulas(), notes: data.getNotes() };
}

/** The first cell of a sheet's row that stands beside the list and holds anything; null where there is none. */
export function cellBeside(
  list: ClientList,
  rowNumber: number,
  belongs: readonly boolean[],
  { formulas, notes }: HiddenContent,
): string | null {
  const cells = cellsOfRow(list, rowNumber);
  const isHeld = (column: number): boolean =>
    !isNothing(cells[column]) || !!formulas[rowNumber - 1]?.[column] || !!notes[rowNumber - 1]?.[column];
  const column = belongs.findIndex((isInside, index) => !isInside && isHeld(index));
  return column < 0 ? null : cellOnTab(list.sheet.getName(), rowNumber, column + 1);
}

/** Columns that we do not fill. */
function inputsOf(prospects: ClientList): number[] {
  const filled = Object.values(locateProspectOutput(prospects));
  return prospects.headers.flatMap((_, column) => (filled.includes(column) ? [] : [column]));
}

/** A header that we know counts wherever it stands; any other only on the list, not on a table beside it. */
function carriedColumns(prospects: ClientList, clients: ClientList): Move['carried'] {
  const isHere = columnsOfProspects(prospects);
  const isThere = columnsOfList(clients, Object.values(locateOutputColumns(clients)));
  return inputsOf(prospects).flatMap((from) => {
    const header = prospects.headers[from];
    if (from === prospects.clientColumn || isBlank(header as CellValue)) return [];
    const to = columnOf(clients, columnIdentity(header));
    const isInput = to >= 0 && to !== clients.clientColumn && outputColumnOf(clients.headers[to]) === null;
    return isInput && (isKnownInput(header) || (isHere[from] && isThere[to])) ? [{ from, to }] : [];
  });
}

/** Two rows of one name would make one client, and lose the other's values. */
function checkNames(movers: readonly Mover[], prospects: ClientList, texts: Texts): void {
  const [same] = duplicatesOf(movers, ({ name }) => nameKey(name));
  if (same === undefined) return;
  const cells = same.slice(1).map(({ rowNumber }) => cellName(rowNumber, prospects.clientColumn + 1));
  throw new UserError(texts.rowProblems.duplicateName(nameInSentence(same[0].name), cells));
}

function nameOf(cell: CellValue): string {
  return isBlank(cell) ? '' : String(cell).replace(/\s+/g, ' ').trim();
}

function keyOf(cell: CellValue): string {
  return nameKey(nameOf(cell));
}
