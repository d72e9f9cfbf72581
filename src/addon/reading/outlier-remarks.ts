/** Values that are probably typos, as sentences: they count, and are told before anything else. */
import { findOutliers, type Outlier } from '../../core/recognition/find-outliers';
import { nameInSentence } from '../../core/shorten-text';
import type { Client } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { cellOnTab } from '../a1';
import { formatDay } from '../../i18n/format-day';
import { formatNumber } from '../../i18n/format-number';
import type { Plan } from '../plan';

/** Without full stops, in the order of the columns. */
export function outlierRemarks(clients: readonly Client[], plan: Plan, texts: Texts): string[] {
  const columns = plan.criteria.map(({ kind, identity, worst, best }, index) => ({
    kind,
    isHoursOfMonth: identity === 'hoursPerMonth',
    worst,
    best,
    values: clients.map(({ values }) => values[index]),
  }));
  return findOutliers(columns).map((outlier) => remarkOn(outlier, clients, plan, texts));
}

function remarkOn(
  { columnIndex, clientIndex, value, reason, comparedWith }: Outlier,
  clients: readonly Client[],
  { list, criteria, criteriaColumns, conventions }: Plan,
  { language }: Texts,
): string {
  const { outliers } = YOUR_COLUMNS[language];
  const { name, rowNumber } = clients[clientIndex];
  const cell = cellOnTab(list.sheet.getName(), rowNumber, criteriaColumns[columnIndex] + 1);
  const client = nameInSentence(name);
  const number = (of: number): string => formatNumber(of, conventions.decimalMark);
  const say = {
    moreHoursThanAMonth: () => outliers.moreHoursThanAMonth(cell, client, number(value)),
    farAboveOthers: () =>
      outliers.farAboveOthers(
        cell,
        client,
        number(value),
        nameInSentence(criteria[columnIndex].name),
        number(comparedWith),
      ),
    inFuture: () => outliers.inFuture(cell, client, formatDay(conventions.today - value, language)),
  };
  return say[reason]().replace(/\.$/, '');
}
