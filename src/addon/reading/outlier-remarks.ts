/** Values that are probably typos, as sentences: they count, and are told before anything else. */
import { findOutliers, type Outlier, type ValuesOfColumn } from '../../core/recognition/find-outliers';
import { nameInSentence } from '../../core/shorten-text';
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { cellOnTab } from '../a1';
import { formatDay } from '../../i18n/format-day';
import { formatNumber } from '../../i18n/format-number';
import type { AssessedPlan } from '../plan';
import type { FactSource } from '../tabs/read-rule';

/** Without full stops, in the order of the columns. */
export function outlierRemarks(assessed: AssessedPlan, texts: Texts): string[] {
  const columns = [...criteriaColumns(assessed), ...pastDays(assessed)];
  return findOutliers(columns).map((outlier) => remarkOn(outlier, columns, assessed, texts));
}

interface LookedAt extends ValuesOfColumn {
  /** From 0. */
  readonly position: number;
  readonly name: string;
}

function criteriaColumns({ plan, clients }: AssessedPlan): LookedAt[] {
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

/** Days since something that only rules and next steps look at: read with the rules. */
function pastDays({ plan: { list, factSources, criteriaColumns }, ruleBook }: AssessedPlan): LookedAt[] {
  const scale = { kind: 'daysSince', worst: 0, best: 1 } as const;
  const isLookedAt = ({ kind, column, measure }: FactSource): boolean =>
    kind === 'days' && measure === 'held' && column >= 0 && !criteriaColumns.includes(column);
  return factSources.flatMap((source, index) =>
    isLookedAt(source)
      ? [
          {
            ...scale,
            position: source.column,
            name: String(list.headers[source.column]),
            isHoursOfMonth: false,
            values: ruleBook.facts[index].map(Number),
          },
        ]
      : [],
  );
}

function remarkOn(
  { columnIndex, clientIndex, value, reason, comparedWith }: Outlier,
  columns: readonly LookedAt[],
  { plan: { list, conventions }, clients }: AssessedPlan,
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
      outliers.farAboveOthers(cell, client, number(value), {
        column: nameInSentence(columns[columnIndex].name),
        second: number(comparedWith),
      }),
    inFuture: () => outliers.inFuture(cell, client, formatDay(conventions.today - value, language)),
  };
  return say[reason]().replace(/\.$/, '');
}
