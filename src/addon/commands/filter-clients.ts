/** Add a filter to the client list: over its headers and clients, where the tab has none. A filter of hers is never replaced. */
import { ARRANGING } from '../../i18n/arranging';
import { activeSpreadsheet } from '../active-spreadsheet';
import { contextOf } from '../context';
import { readCurrentPlan } from '../plan';
import { runCommand, withDocumentLock } from '../run-command';
import { areaOfClients, rangeOf } from '../sorting/plan-sorting';
import { problemsNotice } from '../wording/recalculation-notice';

const TOAST_SECONDS = 8;

export function filterClients(): void {
  runCommand(
    (texts) => texts.menu.filter,
    (texts) =>
      withDocumentLock(texts, () => {
        const plan = readCurrentPlan(contextOf(activeSpreadsheet(), texts));
        if (Array.isArray(plan)) return problemsNotice(plan, texts, texts.failures.title);
        const { list } = plan;
        const says = ARRANGING[texts.language];
        const area = areaOfClients(plan);
        const isThere = list.sheet.getFilter() !== null;
        if (!isThere && area !== null) rangeOf(list, { ...area, first: list.headerRowNumber }).createFilter();
        list.sheet.activate();
        const text = area === null ? says.nothingToSort : isThere ? says.hasFilter : says.filterAdded;
        return { kind: 'toast', title: list.sheet.getName(), text, seconds: TOAST_SECONDS };
      }),
  );
}
