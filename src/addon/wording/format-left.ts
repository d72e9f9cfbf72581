/** That a client has left, and by what that is known, as words. */
import { parseLock } from '../../core/reading/parse-lock';
import { quoteCell } from '../../core/reading/quote-cell';
import type { Conventions } from '../../core/reading/conventions';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue } from '../../core/types';
import { formatDay } from '../../i18n/format-day';
import type { Texts } from '../../i18n/types/texts';
import type { Plan } from '../plan';
import type { FormerClient, LeftBy } from '../reading/former-clients';
import { cellsOfRow, type ClientList } from '../tabs/clients-tab';

/** "Status: stopped". */
export function formatLeftBy(
  leftBy: LeftBy,
  { list, conventions }: Pick<Plan, 'list' | 'conventions'>,
  texts: Texts,
): string {
  if (leftBy.kind === 'heading') return texts.former.bySection(nameInSentence(leftBy.text), leftBy.rowNumber);
  const { column, cell } = leftBy;
  const header = nameInSentence(String(list.headers[column]));
  return `${header}: ${shownCell(cell, conventions, texts)}`;
}

function shownCell(cell: CellValue, { dayOf }: Conventions, { history, language }: Texts): string {
  if (typeof cell === 'boolean') return cell ? history.ticked : history.notTicked;
  return cell instanceof Date ? formatDay(dayOf(cell), language) : nameInSentence(quoteCell(cell));
}

/** The Why of a client that has left: that, and whether a lock rests. */
export function formatWhyLeft({ client, leftBy }: FormerClient, plan: Plan, texts: Texts): string {
  const { former } = texts;
  const why = former.why(formatLeftBy(leftBy, plan, texts));
  const tier = lockedTier(plan, client.rowNumber, plan.list);
  return tier === null ? why : `${why} ${former.lockRests(nameInSentence(tier))}`;
}

function lockedTier(
  { lockColumns, tiers, conventions }: Plan,
  rowNumber: number,
  list: ClientList,
): string | null {
  const cells = cellsOfRow(list, rowNumber);
  const [tier, reason, until] = [lockColumns.tier, lockColumns.reason, lockColumns.until].map(
    (column) => cells[column],
  );
  const lock = lockColumns.tier < 0 ? null : parseLock({ tier, reason, until }, tiers, conventions);
  return lock === null || 'kind' in lock ? null : tiers[lock.tier].name;
}
