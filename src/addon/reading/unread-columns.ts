/**
 * Columns of hers that could be read beside the criteria, and about which she has said nothing: a list that is set up is not read otherwise because more
 * headers are known by now, nor because a line of Settings is gone. They are told after Recalculate, and proposed when she sets up again.
 */
import { columnCells } from '../../core/reading/parse-clients';
import { senserOf } from '../../core/reading/cell-sense';
import { notationOf } from '../../core/reading/column-notation';
import { standingReader } from '../../core/reading/read-standing';
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { recogniseColumns, type RecognisedColumn } from '../../core/recognition/recognise-columns';
import { STANDING_COLUMN } from '../../core/presets/presets';
import { nameInSentence } from '../../core/shorten-text';
import type { ExtraColumnKey, Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { isOwnColumn } from '../output/own-columns';
import type { Plan } from '../plan';
import { rowsOfClients } from '../rated-list';
import { EXTRA_COLUMNS, NOT_READ } from '../tabs/chosen-columns';
import { columnOf, type ClientList } from '../tabs/clients-tab';
import { isReadByName } from '../tabs/headers';
import { columnName } from './column-name';
import { standingWords } from './known-columns';
import { knownClients } from './known-headers';

/** What she has neither a column nor a word for. @param criteria by their identities: what counts as one is read there */
export function undecidedColumns(
  { headers, readAs }: Pick<ClientList, 'headers' | 'readAs'>,
  criteria: readonly { readonly identity: string }[],
): ExtraColumnKey[] {
  return EXTRA_COLUMNS.filter(
    (key) =>
      readAs?.get(key) !== NOT_READ &&
      columnOf({ headers, readAs }, key) < 0 &&
      criteria.every(({ identity }) => identity !== key),
  );
}

/** Whether a column says so surely that she is to be asked. @param leaving how many clients have left by it; null of what says nothing of that */
export function isToBeAsked(
  { as, degree }: Pick<RecognisedColumn, 'as' | 'degree'>,
  leaving: number | null,
): boolean {
  return as === STANDING_COLUMN ? (leaving ?? 0) > 0 : degree === 'exact' || degree === 'sure';
}

/** One sentence without a full stop for all of them. */
export function unreadRemarks(plan: Plan, texts: Texts): string[] {
  const { unread, readAs } = YOUR_COLUMNS[texts.language];
  const columns = unreadColumns(plan).map(({ header, key }) =>
    readAs(nameInSentence(header), columnName(key, texts)),
  );
  return columns.length === 0 ? [] : [unread(texts.list.and(columns), texts.menu.setUp)];
}

interface UnreadColumn {
  readonly header: string;
  readonly key: ExtraColumnKey;
}

function unreadColumns(plan: Plan): UnreadColumn[] {
  const { list, criteria, conventions } = plan;
  const undecided = undecidedColumns(list, criteria);
  const { knowledge, index } = knownClients();
  const free = freeColumns(plan);
  const isWanted = (header: string): boolean =>
    index.match(header).some(({ column }) => undecided.some((key) => key === column.key));
  // Most lists have none, and cells of a long one need not be looked at.
  if (!free.some(({ header }) => isWanted(header))) return [];
  const senser = senserOf(conventions, knowledge.words);
  const columns = free.map(({ header, cells }) => ({
    header,
    senses: cells.map((cell) => senser(cell)),
    isReadElsewhere: isReadByName(header),
  }));
  return recogniseColumns(columns, index, knowledge.columns, conventions.today).flatMap((found, position) => {
    const key = undecided.find((each) => each === found.as);
    if (key === undefined) return [];
    const { header, cells } = free[position];
    const standingOf = standingReader(header, cells, standingWords(), notationOf(cells, conventions));
    const leaving = cells.filter((cell) => standingOf(cell) === 'left').length;
    return isToBeAsked(found, leaving) ? [{ header, key }] : [];
  });
}

/** Columns that hold something and that nothing is read from. */
function freeColumns(plan: Plan): { readonly header: string; readonly cells: readonly CellValue[] }[] {
  const { list, criteriaColumns, factSources, lockColumns, standingColumn } = plan;
  const read = new Set([
    list.clientColumn,
    standingColumn,
    ...criteriaColumns,
    ...factSources.map(({ column }) => column),
    ...Object.values<number>({ ...lockColumns }),
  ]);
  const rows = rowsOfClients(plan);
  return list.headers.flatMap((header, column) => {
    if (read.has(column) || isBlank(header as CellValue) || isOwnColumn(list, column)) return [];
    const cells = columnCells(rows, column);
    return cells.every(isBlank) ? [] : [{ header: String(header), cells }];
  });
}
