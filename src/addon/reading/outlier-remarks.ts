/** Values that are probably typos, as sentences: they count, and are told before anything else. */
import { columnCells, readerOf } from '../../core/reading/parse-clients';
import { findOutliers, type Outlier, type ValuesOfColumn } from '../../core/recognition/find-outliers';
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
  const columns = [...criteriaColumns(clients, plan), ...pastDays(clients, plan)];
  return findOutliers(columns).map((outlier) => remarkOn(outlier, columns, clients, plan, texts));
}

interface LookedAt extends ValuesOfColumn {
  /** From 0. */
  readonly position: number;
  readonly name: string;
}

function criteriaColumns(clients: readonly Client[], plan: Plan): LookedAt[] {
  return plan.criteria.map(({ kind, identity, worst, best, name }, index) => ({
    position: plan.criteriaColumns[index],
    name,
    kind,
    isHoursOfMonth: identity === 'hoursPerMonth',
    worst,
    best,
    values: clients.map(({ values }) => values[index]),
  }));
}

/** Days since something that only rules and next steps look at. */
function pastDays(
  clients: readonly Client[],
  { list, factSources, criteriaColumns, conventions }: Plan,
): LookedAt[] {
  const positions = factSources.flatMap(({ kind, column }) => (kind === 'days' ? [column] : []));
  const scale = { kind: 'daysSince', worst: 0, best: 1 } as const;
  return [...new Set(positions)]
    .filter((position) => position >= 0 && !criteriaColumns.includes(position))
    .map((position) => {
      const read = readerOf(scale, columnCells(list.rows, position), conventions);
      const values = clients.map(({ rowNumber }) => {
        const days = read(list.rows[rowNumber - list.headerRowNumber - 1][position]);
        return typeof days === 'number' ? days : NaN;
      });
      return { ...scale, position, name: String(list.headers[position]), isHoursOfMonth: false, values };
    });
}

function remarkOn(
  { columnIndex, clientIndex, value, reason, comparedWith }: Outlier,
  columns: readonly LookedAt[],
  clients: readonly Client[],
  { list, conventions }: Plan,
  { language }: Texts,
): string {
  const { outliers } = YOUR_COLUMNS[language];
  const { name, rowNumber } = clients[clientIndex];
  const cell = cellOnTab(list.sheet.getName(), rowNumber, columns[columnIndex].position + 1);
  const client = nameInSentence(name);
  const number = (of: number): string => formatNumber(of, conventions.decimalMark);
  const say = {
    moreHoursThanAMonth: () => outliers.moreHoursThanAMonth(cell, client, number(value)),
    farAboveOthers: () =>
      outliers.farAboveOthers(
        cell,
        client,
        number(value),
        nameInSentence(columns[columnIndex].name),
        number(comparedWith),
      ),
    inFuture: () => outliers.inFuture(cell, client, formatDay(conventions.today - value, language)),
  };
  return say[reason]().replace(/\.$/, '');
}
