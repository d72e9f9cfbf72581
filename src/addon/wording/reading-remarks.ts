/** What was made of cells that say more than a number, told once per column: criteria, and what only rules and steps look at. */
import { columnCells } from '../../core/reading/parse-clients';
import { quoteCell, type Conventions } from '../../core/reading/read-value';
import { remarkReadings, type ReadingRemark } from '../../core/reading/remark-readings';
import { nameInSentence } from '../../core/shorten-text';
import type { Criterion, Kind } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { formatDay } from './format-day';
import { formatNumber } from './format-number';
import type { Plan } from '../plan';
import type { ProspectPlan } from '../prospects/prospect-plan';
import { shownOn, type ClientList } from '../tabs/clients-tab';
import { firstOf } from './spoken-names';

/** A toast of more would not be read. */
const MOST_COLUMNS = 5;

/** What facts are to rules, as kinds of criteria. Texts are compared as they stand. */
const KIND_OF: Partial<Record<string, Kind>> = { number: 'fact', days: 'daysSince', tick: 'flag' };

type Looked = Pick<Criterion, 'kind' | 'worst' | 'best'> & { readonly column: number };

/** Remarks without full stops, in the order of the columns that are read. */
export function readingRemarks(plan: Plan, texts: Texts): readonly string[] {
  return remarksOnColumns(columnsOf(plan), plan, texts);
}

/** The same of prospects. */
export function prospectReadingRemarks(
  { list, criteria, columns }: ProspectPlan,
  conventions: Conventions,
  texts: Texts,
): readonly string[] {
  return remarksOnColumns(ratedColumns(criteria, columns), { list, conventions }, texts);
}

function remarksOnColumns(
  columns: readonly Looked[],
  read: Pick<Plan, 'list' | 'conventions'>,
  texts: Texts,
): readonly string[] {
  const remarks = columns.flatMap((looked) => (looked.column < 0 ? [] : remarkOn(looked, read, texts)));
  return firstOf(remarks, MOST_COLUMNS, texts);
}

function ratedColumns(criteria: readonly Criterion[], columns: readonly number[]): Looked[] {
  return criteria.map(({ kind, worst, best }, index) => ({ kind, worst, best, column: columns[index] }));
}

function columnsOf({ criteria, criteriaColumns, factSources }: Plan): Looked[] {
  const facts = factSources.flatMap(({ column, kind }): Looked[] => {
    const read = KIND_OF[kind];
    return read === undefined ? [] : [{ kind: read, worst: 0, best: 1, column }];
  });
  return [...ratedColumns(criteria, criteriaColumns), ...facts].filter(
    ({ column }, index, all) => all.findIndex((each) => each.column === column) === index,
  );
}

function remarkOn(
  looked: Looked,
  { list, conventions }: Pick<Plan, 'list' | 'conventions'>,
  texts: Texts,
): string[] {
  const remark = remarkReadings(columnCells(list.rows, looked.column), looked, conventions);
  if (remark === null) return [];
  const value =
    looked.kind === 'daysSince'
      ? formatDay(conventions.today - remark.value, texts.language)
      : formatNumber(remark.value, conventions.decimalMark);
  const column = nameInSentence(String(list.headers[looked.column]));
  return [texts.recalculated.readAs(column, remark.count, heldBy(remark, looked.column, list), value)];
}

/** What is no text is quoted as the cell shows it. */
function heldBy({ held, index }: ReadingRemark, column: number, list: ClientList): string {
  return quoteCell(typeof held === 'string' ? held : shownOn(list)(list.headerRowNumber + 1 + index, column));
}
