/**
 * Make client of the selected prospect…: after asking, the selected rows of Prospects move to the end of Clients. A prospect
 * is removed only when the client stands there; whatever fails in between, running again removes the row and adds nothing.
 * What stands beside the list of prospects stays: then only the list's cells of that row are emptied.
 */
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { activeSpreadsheet } from '../active-spreadsheet';
import { contextOf } from '../context';
import { appendClients } from '../prospects/append-clients';
import { leftBehind, openClientList, openProspectList, planMove, type Move } from '../prospects/plan-move';
import { removeProspects } from '../prospects/remove-prospects';
import { failureDetail, runCommand, UserError, withDocumentLock, type Notice } from '../run-command';
import type { ClientList } from '../tabs/clients-tab';
import { locateTabs } from '../tabs/locate-tabs';
import { recalculate } from './recalculate-tiers';

export function makeClients(): void {
  runCommand(
    (texts) => texts.menu.makeClient,
    (texts) => {
      const asked = readMove(null, texts);
      if (!isConfirmed(asked, texts)) return null;
      return withDocumentLock(texts, () => carryOut(asked, texts));
    },
  );
}

/** @param rowNumbers of the prospects; null for the selected ones */
function readMove(rowNumbers: readonly number[] | null, texts: Texts): Move {
  const spreadsheet = activeSpreadsheet();
  const tabs = locateTabs(spreadsheet);
  const prospects = openProspectList(tabs, spreadsheet.getActiveSheet(), texts);
  const isWanted =
    rowNumbers === null ? isSelected(prospects) : (row: number): boolean => rowNumbers.includes(row);
  const context = contextOf(spreadsheet, texts);
  return planMove(prospects, openClientList(tabs, context), isWanted, context);
}

function isSelected({ sheet }: ClientList): (rowNumber: number) => boolean {
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const rows = ranges.map((range) => ({ first: range.getRow(), last: range.getLastRow() }));
  return (rowNumber) => rows.some(({ first, last }) => first <= rowNumber && rowNumber <= last);
}

function isConfirmed(move: Move, { prospects: { makeClient } }: Texts): boolean {
  const clientsTab = move.clients.sheet.getName();
  const [fresh, there] = [namesOf(move, false), namesOf(move, true)];
  const lost = leftBehind(move);
  const beside = move.movers.flatMap((mover) => (mover.beside === null ? [] : [mover.beside]));
  const text = [
    ...(fresh.length > 0 ? [makeClient.question(fresh, clientsTab)] : []),
    ...(there.length > 0 ? [makeClient.alreadyThere(there, clientsTab)] : []),
    ...(lost.length > 0 ? [makeClient.leftBehind(lost, clientsTab)] : []),
    ...(beside.length > 0 ? [makeClient.rowStays(beside)] : []),
  ].join('\n\n');
  const ui = SpreadsheetApp.getUi();
  return ui.alert(makeClient.title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function namesOf({ movers }: Move, isThere: boolean): string[] {
  return movers.filter((mover) => mover.isThere === isThere).map(({ name }) => nameInSentence(name));
}

/** Reads anew, because rows may have moved while the dialog was open. */
function carryOut(asked: Move, texts: Texts): Notice {
  const { makeClient } = texts.prospects;
  const move = readMove(
    asked.movers.map(({ rowNumber }) => rowNumber),
    texts,
  );
  if (!isSame(asked, move)) {
    throw new UserError(makeClient.changed(move.prospects.sheet.getName(), texts.menu.makeClient));
  }
  appendClients(move, texts);
  const names = [...namesOf(move, false), ...namesOf(move, true)];
  const clientsTab = move.clients.sheet.getName();
  const done = makeClient.done(names, clientsTab);
  try {
    const left = removeProspects(move).map(nameInSentence);
    const { notice } = recalculate();
    const remarks =
      left.length === 0 ? [done] : [done, makeClient.rowsLeft(left, move.prospects.sheet.getName())];
    return { ...notice, text: [...remarks.map((remark) => `${remark}.`), notice.text].join(' ') };
  } catch (error) {
    const what = failureDetail(error);
    throw new UserError(makeClient.halfDone(names, clientsTab, what, texts.menu.makeClient));
  }
}

function isSame(asked: Move, found: Move): boolean {
  const told = ({ movers }: Move): string =>
    JSON.stringify(movers.map(({ rowNumber, name, isThere, beside }) => [rowNumber, name, isThere, beside]));
  return told(asked) === told(found);
}
