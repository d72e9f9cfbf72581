/**
 * Sort clients by rank…: after asking, recalculates and puts the clients in the order of their rank, whole rows in one call. Those without a
 * rank follow, the better known first. Where sorting would tear something apart it says what, and moves nothing.
 */
import type { Texts } from '../../i18n/types/texts';
import { ARRANGING } from '../../i18n/arranging';
import { activeSpreadsheet } from '../active-spreadsheet';
import { columnLetters } from '../a1';
import { contextOf } from '../context';
import { readCurrentPlan, type Plan } from '../plan';
import { runCommand, UserError, withDocumentLock, type Notice } from '../run-command';
import { areaOfClients, checkSortable, rangeOf, type ListArea } from '../sorting/plan-sorting';
import { problemsNotice } from '../wording/recalculation-notice';
import { recalculate } from './recalculate-tiers';

interface Sorting {
  readonly plan: Plan;
  readonly area: ListArea;
}

const TOAST_SECONDS = 8;

export function sortClients(): void {
  runCommand(
    (texts) => texts.menu.sort,
    (texts) => {
      const asked = readSorting(texts);
      if ('kind' in asked) return asked;
      if (!isConfirmed(asked, texts)) return null;
      return withDocumentLock(texts, () => sort(asked, texts));
    },
  );
}

/** A notice where there is nothing to sort, or something must be mended first. */
function readSorting(texts: Texts): Sorting | Notice {
  const plan = readCurrentPlan(contextOf(activeSpreadsheet(), texts));
  if (Array.isArray(plan)) return problemsNotice(plan, texts, texts.failures.title);
  const area = areaOfClients(plan);
  if (area === null || area.clients < 2) return toast(ARRANGING[texts.language].nothingToSort, texts);
  checkSortable(plan, area, texts.language);
  return { plan, area };
}

function isConfirmed({ plan: { list }, area }: Sorting, texts: Texts): boolean {
  const { question } = ARRANGING[texts.language];
  const { clients, left, right } = area;
  const ui = SpreadsheetApp.getUi();
  const text = question(clients, list.sheet.getName(), columnLetters(left + 1), columnLetters(right + 1));
  return ui.alert(ARRANGING[texts.language].title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Reads anew, because rows may have moved while the question stood there, and again what recalculating has written. */
function sort(asked: Sorting, texts: Texts): Notice {
  const { notice, assessed } = recalculate();
  if (assessed === null) return notice;
  const found = readSorting(texts);
  if ('kind' in found) return found;
  const says = ARRANGING[texts.language];
  const tab = found.plan.list.sheet.getName();
  if (JSON.stringify(found.area) !== JSON.stringify(asked.area))
    throw new UserError(says.changed(tab, texts.menu.sort));
  const { rank, evidence } = found.plan.output;
  rangeOf(found.plan.list, found.area).sort([
    { column: rank + 1, ascending: true },
    { column: evidence + 1, ascending: false },
  ]);
  return toast(says.done(found.area.clients), texts);
}

function toast(text: string, texts: Texts): Notice {
  return { kind: 'toast', title: ARRANGING[texts.language].title, text, seconds: TOAST_SECONDS };
}
