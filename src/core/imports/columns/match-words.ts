/** A header line of no known product, by what columns are called in all languages: a proposal that the user confirms. */
import { heldIn } from '../../held-in';
import { isBlank } from '../../reading/quote-cell';
import type { CellValue } from '../../types';
import { columnKey } from './column-key';
import type { Layout } from '../layout';
import { locateFields, spellFields, type SpelledFields } from './match-layouts';
import {
  CHOSEN_FIELDS,
  NEEDED_FIELDS,
  RECORD_KINDS,
  TAXES,
  type FieldColumns,
  type ImportField,
  type ImportWords,
  type RecordKind,
} from '../types';

type HeaderWords = Pick<ImportWords, 'fields' | 'statuses' | 'perhapsDuration' | 'perhapsTask' | 'payers'>;

export interface MatchedWords {
  readonly kind: RecordKind;
  readonly columns: FieldColumns;
  /** How much speaks for it. */
  readonly known: number;
}

const LONGEST_HEADER = 60;
/** What nobody is asked for: banks have more columns than a payment has parts, and our own tabs say that they are ours. */
const UNASKED: Readonly<Partial<Record<RecordKind, readonly ImportField[]>>> = {
  time: ['firstName', 'lastName'],
  payments: ['description', 'direction', 'credit', 'debit', 'status', 'refunded'],
  invoices: ['type', 'voided', 'firstName', 'lastName'],
  tasks: ['list', 'doneOn', 'startTime', 'endTime', 'endDate'],
};
const OF_OUR_TABS: readonly ImportField[] = ['sourceText'];
/** Having all that its kind needs says more than many known words. */
const COMPLETE = 20;
/** Columns that hold something decide where as many speak for two kinds. */
const MORE_THAN_COLUMNS = 1000;

/**
 * Proposes kind and columns of a header line.
 *
 * @param cells the line
 * @param words what columns are called
 * @param isFilled whether anything stands below a header
 * @returns the kind that most columns speak for, the earlier one of those alike; with no columns where only the shape is one of a
 *   header; null where the line cannot be one; never throws
 * @example matchWords(['Kunde', 'Dauer'], { fields: { client: ['Kunde'], duration: ['Dauer'] }, statuses: { void: [] }, perhapsDuration: [], perhapsTask: [], payers: [] })?.kind // => "time"
 * @example matchWords([12, 'Acme'], { fields: {}, statuses: { void: [] }, perhapsDuration: [], perhapsTask: [], payers: [] }) // => null
 */
export function matchWords(
  cells: readonly CellValue[],
  words: HeaderWords,
  isFilled: (column: number) => boolean = () => true,
): MatchedWords | null {
  const shape = shapeOf(cells);
  if (shape === 'other') return null;
  let best: MatchedWords = { kind: 'time', columns: {}, known: 0 };
  for (const kind of RECORD_KINDS) {
    const columns = columnsOfKind(cells, kind, words);
    const positions = Object.values(columns);
    const known =
      positions.length +
      positions.filter(isFilled).length / MORE_THAN_COLUMNS +
      (isSurely(kind, columns, cells, words) ? COMPLETE : 0);
    if (positions.length > 1 && known > best.known) best = { kind, columns, known };
  }
  return shape === 'twice' && best.known < COMPLETE ? null : best;
}

/**
 * Proposes the columns of a header line for one kind of records.
 *
 * @param headers one per column
 * @param kind of its records
 * @param words what columns are called
 * @returns at most one field per column; never throws
 * @example columnsOfKind(['Kunde', 'Dauer'], 'tasks', { fields: { client: ['Kunde'], duration: ['Dauer'] }, statuses: { void: [] }, perhapsDuration: [], perhapsTask: [], payers: [] }) // => { "client": 0 }
 */
export function columnsOfKind(
  headers: readonly CellValue[],
  kind: RecordKind,
  words: HeaderWords,
): FieldColumns {
  const fields = spelledFor(kind, words);
  const exact = locateFields(headers, fields);
  const found = locateFields(headers.map(withoutUnit), fields, exact);
  const own: { -readonly [Field in keyof FieldColumns]: FieldColumns[Field] } = { ...found };
  if (!hasAll(found, ONLY_OURS[kind] ?? [])) delete own.sourceText;
  return kind === 'invoices' ? withTaxes(headers, own, words) : own;
}

/** Others have a column called Source, too. */
const ONLY_OURS: Readonly<Partial<Record<RecordKind, readonly ImportField[]>>> = {
  invoices: ['corrects'],
  payments: ['client', 'fee', 'currency', 'invoice'],
};

/** A column for each rate or kind of tax, where there is none for all of it. What holds rates is no amount. */
function withTaxes(
  headers: readonly CellValue[],
  { tax = -1, ...others }: FieldColumns,
  { fields }: HeaderWords,
): FieldColumns {
  const keys = new Set(fields.tax?.map(columnKey));
  const texts = headers.map((header) => String(header ?? '').trim());
  const isPart = (text: string): boolean =>
    CANADIAN.test(text) || (/\d/.test(text) && keys.has(columnKey(text.replace(RATE, ' '))));
  const parts = texts.flatMap((text, column) => (isPart(text) ? [column] : []));
  const isWhole = tax >= 0 && !/%/.test(texts[tax]) && !parts.includes(tax);
  const taxes = (isWhole ? [tax] : parts).slice(0, TAXES.length);
  return { ...others, ...Object.fromEntries(taxes.map((column, at) => [TAXES[at], column])) };
}

const CANADIAN = /^[GHPQ]ST$/i;
/** "MwSt 19 %", "Tax 1 amount". */
const RATE = /\d+(?:[.,]\d+)?\s?%?/;

/** "Duration (min)", "Betrag in €": what stands behind is for others to read. */
function withoutUnit(header: CellValue): CellValue {
  return typeof header === 'string' ? header.replace(UNIT, '') : header;
}

const UNIT = /(?<=\S)\s*(?:[([][^()[\]]*[)\]]| in? [\p{L}\p{Sc}]+)\s*$/u;

/** There are six hundred words, and forty lines that may be the header. */
const spelled = new WeakMap<HeaderWords, Map<RecordKind, SpelledFields>>();

function spelledFor(kind: RecordKind, words: HeaderWords): SpelledFields {
  const known = heldIn(spelled, words, () => new Map<RecordKind, SpelledFields>());
  return heldIn(known, kind, () => spellFields(wordsFor(kind, words)));
}

function wordsFor(kind: RecordKind, words: HeaderWords): Layout['columns'] {
  const wanted = [...CHOSEN_FIELDS[kind], ...(UNASKED[kind] ?? []), ...OF_OUR_TABS];
  return Object.fromEntries(wanted.map((field) => [field, wordsOf(field, kind, words)]));
}

function wordsOf(
  field: ImportField,
  kind: RecordKind,
  { fields, statuses, perhapsDuration, perhapsTask, payers }: HeaderWords,
): readonly string[] {
  const known = fields[field] ?? [];
  // A tick under "Storniert" says of the invoice what the word says under its status.
  if (field === 'voided') return statuses.void;
  if (field === 'duration') return [...known, ...perhapsDuration];
  // "Notes" beside "Subject" are remarks.
  if (field === 'task' && kind === 'tasks')
    return [...known.filter((word) => !perhapsTask.includes(word)), ...perhapsTask];
  if (field === 'client' && kind === 'tasks') return [...known, ...(fields.project ?? [])];
  if (field === 'client' && kind === 'payments') return [...known, ...payers];
  // The day on which an invoice was paid is not the one on which it was written.
  return field === 'date' && kind === 'invoices'
    ? known.filter((word) => fields.paidOn?.includes(word) !== true)
    : known;
}

/** Whether a table of a kind can be read with these columns: one field of each needed group has one. */
function isComplete(kind: RecordKind, columns: FieldColumns): boolean {
  return NEEDED_FIELDS[kind].every((anyOf) => anyOf.some((field) => columns[field] !== undefined));
}

/** A header that may say something else counts only beside another one of its kind. */
function isSurely(
  kind: RecordKind,
  columns: FieldColumns,
  headers: readonly CellValue[],
  words: HeaderWords,
): boolean {
  if (!isComplete(kind, columns)) return false;
  const isOneOf = (field: ImportField, doubtful: readonly string[]): boolean => {
    const column = columns[field];
    if (column === undefined) return false;
    const key = columnKey(headers[column]);
    return doubtful.some((word) => columnKey(word) === key);
  };
  const hasOneOf = (fields: readonly ImportField[]): boolean =>
    fields.some((field) => columns[field] !== undefined);
  const columnsAs = (other: RecordKind): FieldColumns => columnsOfKind(headers, other, words);
  // Planners say how long a task took, too.
  const isUndated = columns.date === undefined && columns.startTime === undefined;
  if (kind === 'time' && isUndated && columnsAs('tasks').due !== undefined) return false;
  if (kind === 'payments' && isOwed(columnsAs('invoices'), columns.date)) return false;
  if (kind === 'invoices' && hasAll(columnsAs('payments'), ['fee', 'transaction'])) return false;
  // "Time" beside an amount is rather a time of the clock.
  if (kind === 'time' && isOneOf('duration', words.perhapsDuration)) return hasOneOf(OF_WORK);
  return kind !== 'tasks' || !isOneOf('task', words.perhapsTask) || hasOneOf(OF_PLANS);
}

/** What has come is not due any more, and has one day. */
function isOwed({ due, paidOn }: FieldColumns, date: number | undefined): boolean {
  return due !== undefined || (paidOn !== undefined && paidOn !== date);
}

function hasAll(columns: FieldColumns, fields: readonly ImportField[]): boolean {
  return fields.every((field) => columns[field] !== undefined);
}

const OF_WORK: readonly ImportField[] = ['project', 'task', 'person', 'billable'];
const OF_PLANS: readonly ImportField[] = ['due', 'start', 'deadline', 'estimate'];

/** Short texts, at least two, and all different: one that stands twice has to prove to be a header. */
function shapeOf(cells: readonly CellValue[]): 'header' | 'twice' | 'other' {
  const filled = cells.filter((cell) => !isBlank(cell));
  const isHeader = (cell: CellValue): boolean =>
    typeof cell === 'string' && cell.length <= LONGEST_HEADER && !/^[\d.,:\s/-]+$/.test(cell);
  if (filled.length < 2 || !filled.every(isHeader)) return 'other';
  return new Set(filled.map(columnKey)).size === filled.length ? 'header' : 'twice';
}
