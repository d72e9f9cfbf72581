/** What was made of cells that say more than a number, told once per column: criteria, and what only rules and steps look at. */
import { columnCells } from '../../core/reading/parse-clients';
import { quoteCell } from '../../core/reading/quote-cell';
import { remarkReadings, type ReadingRemark } from '../../core/reading/remark-readings';
import { nameInSentence } from '../../core/shorten-text';
import type { CellValue, Criterion, Kind } from '../../core/types';
import type { Texts } from '../../i18n/types/texts';
import { formatDay } from '../../i18n/format-day';
import { formatNumber } from '../../i18n/format-number';
import { spokenIn, timesIn, unitOfColumn, unitSaid } from '../money/her-unit';
import type { Plan } from '../plan';
import { rowsOfClients, type RatedList } from '../rated-list';
import { rowNumberAt, type ClientList } from '../tabs/clients-tab';
import { shownOn } from '../tabs/shown-cells';
import { firstOf } from './spoken-names';

/** A toast of more would not be read. */
const MOST_COLUMNS = 5;

/** What facts are to rules, as kinds of criteria. Texts are compared as they stand. */
const KIND_OF: Partial<Record<string, Kind>> = { number: 'fact', days: 'daysSince', tick: 'flag' };

/** A column, and what its cells are read as. */
type LookedAt = Pick<
  Criterion,
  'kind' | 'worst' | 'best' | 'per' | 'times' | 'perMonth' | 'isZeroUnknown'
> & {
  readonly column: number;
};

/** Remarks without full stops, in the order of the columns that are read. */
export function readingRemarks(
  columns: readonly LookedAt[],
  list: Pick<RatedList, 'list' | 'leftOut' | 'conventions'>,
  texts: Texts,
): readonly string[] {
  const read = { ...list, rows: rowsOfClients(list) };
  const remarks = columns.flatMap((looked) => (looked.column < 0 ? [] : remarkOn(looked, read, texts)));
  return firstOf(remarks, MOST_COLUMNS, texts, texts.recalculated.readAsInMore);
}

/** The columns of the criteria. */
export function ratedColumns({ criteria, criteriaColumns }: RatedList): LookedAt[] {
  return criteria.map(({ kind, worst, best, per, times, perMonth, isZeroUnknown }, index) => ({
    kind,
    worst,
    best,
    per,
    times,
    perMonth,
    isZeroUnknown,
    column: criteriaColumns[index],
  }));
}

/** Each column that a recalculation reads, once. */
export function readColumns(plan: Plan): LookedAt[] {
  const facts = plan.factSources.flatMap(({ column, kind }): LookedAt[] => {
    const read = KIND_OF[kind];
    return read === undefined
      ? []
      : [{ kind: read, worst: 0, best: 1, ...unitOfColumn(plan.list, column), column }];
  });
  return [...ratedColumns(plan), ...facts].filter(
    ({ column }, index, all) => all.findIndex((each) => each.column === column) === index,
  );
}

function remarkOn(
  looked: LookedAt,
  { list, rows, conventions }: Pick<RatedList, 'list' | 'conventions'> & Pick<ClientList, 'rows'>,
  texts: Texts,
): string[] {
  const cells = columnCells(rows, looked.column);
  const column = nameInSentence(String(list.headers[looked.column]));
  const zeros = looked.isZeroUnknown === true ? cells.filter(isZero).length : 0;
  const remark = remarkReadings(cells, looked, conventions);
  const ofZeros = zeros > 0 ? [texts.recalculated.zeroIsUnknown(column, zeros)] : [];
  const ofUnit = inUnit(cells, looked, conventions, (held, value) =>
    texts.recalculated.inUnit(column, held, value, unitSaid(looked)),
  );
  if (remark === null) return [...ofZeros, ...ofUnit];
  const value =
    looked.kind === 'daysSince'
      ? formatDay(conventions.today - remark.value, texts.language)
      : formatNumber(remark.value, conventions.decimalMark);
  const { readAs } = texts.recalculated;
  return [...ofZeros, ...ofUnit, readAs(column, remark.count, heldBy(remark, looked.column, list), value)];
}

/** The first number of a column whose header names another unit than ours. */
function inUnit(
  cells: readonly CellValue[],
  looked: LookedAt,
  { decimalMark }: Pick<RatedList['conventions'], 'decimalMark'>,
  say: (held: string, value: string) => string,
): string[] {
  const first = cells.find((cell) => typeof cell === 'number' && cell !== 0);
  const times = timesIn(looked);
  if (looked.kind !== 'fact' || times === 1 || typeof first !== 'number') return [];
  return [say(formatNumber(first, decimalMark), spokenIn(first, times, decimalMark))];
}

function isZero(cell: CellValue): boolean {
  return cell === 0 || (typeof cell === 'string' && cell.trim() === '0');
}

/** What is no text is quoted as the cell shows it. */
function heldBy({ held, index }: ReadingRemark, column: number, list: ClientList): string {
  return quoteCell(typeof held === 'string' ? held : shownOn(list)(rowNumberAt(list, index), column));
}
