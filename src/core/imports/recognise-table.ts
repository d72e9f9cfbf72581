/**
 * What a table is: whose layout, which line is its header, which column holds what. Known products first; anything else by the words
 * that columns are called by, to be confirmed by the user. File names and positions tell nothing.
 */
import { columnLetters } from '../column-letters';
import { columnsByContent } from './columns/columns-by-content';
import { columnsWithoutHeader } from './columns/columns-without-header';
import { currencyInHeader, headerLineKey } from './columns/column-key';
import { findHeader, type FoundHeader } from './columns/find-header';
import { findNotation } from './find-notation';
import { findPeriod } from './find-period';
import { textOf } from './reading/lines';
import { layoutOf } from './columns/match-layouts';
import { questionsOf } from './questions-of';
import { withDates } from './reading/with-dates';
import {
  NO_HEADER,
  type ImportContext,
  type ImportQuestion,
  type ImportTable,
  type ReadingFindings,
  type RecognisedTable,
  type RememberedReading,
  type TableReading,
} from './types';

/** What a remembered reading has answered for good. */
const CONFIRMED: readonly ImportQuestion['about'][] = ['columns', 'dayOrder', 'decimalMark'];

/**
 * Recognises a table.
 *
 * @param table the lines of a file or tab
 * @param context how her spreadsheet writes, and words of all languages
 * @param remembered readings that she confirmed before, by the key of their header line
 * @returns whose it is and how it would be read; null where no line can be a header; never throws
 * @example recogniseTable([], { clients: [], words: { totals: [], carried: [] } }) // => null
 */
export function recogniseTable(
  table: ImportTable,
  context: ImportContext,
  remembered: Readonly<Record<string, RememberedReading>> = {},
): RecognisedTable | null {
  const header = headerOf(table, context);
  if (header === null) return null;
  const headers = header.letters ?? table[header.rowIndex].map(textOf);
  const headerKey = headerLineKey(header.contents ?? headers);
  const confirmed =
    header.layout === null ? (remembered[headerKey] as RememberedReading | undefined) : undefined;
  const reading: TableReading = { ...proposeReading(table, header, headers, context), ...confirmed };
  const findings = inspectReading(table, reading, context);
  return {
    ...findings,
    questions: findings.questions.filter(
      ({ about }) => confirmed === undefined || !CONFIRMED.includes(about),
    ),
    product: header.layout?.product ?? '',
    sureness: header.layout?.sureness ?? (confirmed === undefined ? 'unknown' : 'remembered'),
    headers,
    headerKey,
    reading: { ...reading, dayOrder: findings.dayOrder, decimalMark: findings.decimalMark },
  };
}

/**
 * What a reading would do, and what has to be answered first: to be asked again whenever a person changes it.
 *
 * @param table the lines of the file
 * @param chosen where the fields stand, and what was answered
 * @param context how her spreadsheet writes, and words of all languages
 * @returns samples, notation and open questions; never throws
 * @example inspectReading([], { kind: 'tasks', columns: { task: 0 }, headerRowIndex: 0, layout: '' }, {}).questions // => [{ "about": "columns" }]
 */
export function inspectReading(
  table: ImportTable,
  chosen: TableReading,
  context: ImportContext,
): ReadingFindings {
  const reading = withDates(table, chosen, context);
  const traps = layoutOf(reading.layout)?.traps;
  const notation = findNotation(table, reading, traps, context);
  return {
    dateSample: notation.dateSample,
    numberSample: notation.numberSample,
    shortUnit: notation.shortUnit,
    dayOrder: notation.dayOrder ?? reading.dayOrder,
    decimalMark: notation.decimalMark ?? reading.decimalMark,
    questions: questionsOf(table, reading, notation, context),
  };
}

interface Header extends FoundHeader {
  /** Where no line is a header: what its columns are called then, and what they hold. */
  readonly letters?: readonly string[];
  readonly contents?: readonly string[];
}

/** A line that says nothing we know may be a record as well. */
function headerOf(table: ImportTable, context: ImportContext): Header | null {
  const found = findHeader(table, context);
  if (found !== null && (found.layout !== null || Object.keys(found.columns).length > 0)) return found;
  const unheaded = columnsWithoutHeader(table, context);
  if (unheaded === null) return found;
  const { kind, columns, contents } = unheaded;
  const letters = contents.map((_, column) => columnLetters(column + 1));
  return { rowIndex: NO_HEADER, layout: null, kind, columns, known: 0, letters, contents };
}

function proposeReading(
  table: ImportTable,
  { rowIndex, layout, kind, columns: found }: FoundHeader,
  headers: readonly string[],
  context: ImportContext,
): TableReading {
  const columns =
    layout === null && rowIndex !== NO_HEADER
      ? columnsByContent(table, { kind, headerRowIndex: rowIndex, columns: found }, context)
      : found;
  const dated = withDates(table, { kind, headerRowIndex: rowIndex, columns }, context);
  const notation = findNotation(table, dated, layout?.traps, context);
  const { amount, net } = columns;
  const named = [amount, net].map((column) =>
    column === undefined ? '' : currencyInHeader(headers[column], context.home),
  );
  return {
    layout: layout?.id ?? '',
    headerRowIndex: rowIndex,
    kind,
    columns,
    dayOrder: notation.dayOrder ?? layout?.traps?.usualOrder ?? context.dayOrder,
    decimalMark: notation.decimalMark ?? notation.likelyMark ?? context.decimalMark,
    currency: named.find((currency) => currency !== '') ?? layout?.traps?.currency ?? '',
    statuses: {},
    day: dated.columns.date === undefined ? findPeriod(table.slice(0, Math.max(0, rowIndex)), context) : null,
  };
}
