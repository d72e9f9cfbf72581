/** What came of a file that was imported, as words and numbers for a person or a program. It reads and writes nothing. */
import type { ImportPreview, SentFile } from '../../src/addon/imports/import-contract';
import { RECORD_TABS } from '../../src/addon/imports/import-contract';
import { countedDue } from '../../src/core/imports/counted-due';
import { SILENT } from '../../src/core/imports/reading/status-words';
import { shownColumn } from '../../src/core/imports/columns/shown-column';
import { CHOSEN_FIELDS } from '../../src/core/imports/types';
import { nameKey } from '../../src/core/name-key';
import type { DecimalMark } from '../../src/core/reading/parse-number';
import { formatDay } from '../../src/i18n/format-day';
import { formatNumber } from '../../src/i18n/format-number';
import { TEXTS } from '../../src/i18n/languages';
import type { FieldName, ImportPageTexts } from '../../src/i18n/types/import-page';
import type { Language } from '../../src/i18n/types/texts';
import { countFresh, type NameLine } from '../../src/import-page/model/name-choices';
import type { OpenedTable } from '../../src/import-page/model/opened-table';
import { periodText } from '../../src/import-page/model/period-text';

export interface ImportedFile {
  readonly file: string;
  /** Product and kind, for a person. */
  readonly what: string;
  /** Id of the layout, '' for a file that nobody knows. */
  readonly layout: string;
  readonly rows: number;
  readonly period: string;
  readonly imported: number;
  readonly alreadyThere: number;
  /** Lines of time and money among them that name no client. */
  readonly withoutClient: number;
  readonly leftOut: Readonly<Record<string, number>>;
  /** Names that are nobody's on the list: their lines are left out. */
  readonly unmatched: readonly string[];
  readonly problems: readonly string[];
  /** For a person: which column was taken for what, and what a date or number that could be read two ways was taken for. */
  readonly readAs: readonly string[];
  /** Names that are nobody's → the client that is meant most likely. */
  readonly likely: Readonly<Record<string, string>>;
  /** Currencies without a rate: their amounts count nowhere. */
  readonly withoutRate: readonly string[];
  /** A sentence on lines that this calendar no longer bears out, '' without any. */
  readonly gone: string;
  /** Words for states of invoices that nobody knows: their lines are left out. */
  readonly unknownStatuses: readonly string[];
}

interface Writing {
  readonly texts: ImportPageTexts;
  readonly language: Language;
  readonly decimalMark: DecimalMark;
}

interface Sent {
  readonly sent: SentFile;
  readonly preview: ImportPreview;
  /** Of the file in the preview. */
  readonly index: number;
}

/** Whose the names in all files are. */
interface Names {
  readonly lines: readonly NameLine[];
  /** Keys of those that are nobody's: their lines were left out. */
  readonly strangers: ReadonlySet<string>;
}

export function describeImported(
  { path, table }: { readonly path: string; readonly table: OpenedTable },
  { sent, preview, index }: Sent,
  { lines, strangers }: Names,
  writing: Writing,
): ImportedFile {
  const { texts, language } = writing;
  const { time, invoices, payments, tasks } = sent;
  const { recognised, reading, records } = table;
  const sentTable = { ...table, records: { ...records, time, invoices, payments, tasks } };
  const { fresh, there, voided, notClients, ofNobody, twice } = countFresh(
    sentTable,
    preview.files[index]!,
    lines,
  );
  const present = new Set(
    RECORD_TABS.flatMap((tab) => records[tab].map(({ record }) => nameKey(record.client))),
  );
  const more = { void: (records.leftOut.void ?? 0) + voided, notClient: notClients, twice };
  const counted = Object.entries({ ...records.leftOut, ...more }).filter(([, count]) => count > 0);
  const unmatched = lines.filter(({ key }) => strangers.has(key) && present.has(key));
  const ofFile = new Set([...time, ...invoices, ...payments].map(({ record }) => record.currency));
  return {
    file: path,
    what: [recognised.product, texts.kinds[reading.kind]].filter((part) => part !== '').join(' · '),
    layout: reading.layout,
    rows: records.rows,
    period: periodText(records, texts, language),
    imported: fresh,
    alreadyThere: there,
    withoutClient: ofNobody,
    leftOut: Object.fromEntries(counted),
    unmatched: unmatched.map(({ name }) => name),
    likely: Object.fromEntries(
      unmatched.flatMap(({ name, candidates: [client] }) => (client === undefined ? [] : [[name, client]])),
    ),
    unknownStatuses: table.findings.questions.flatMap((question) =>
      question.about === 'status' && question.word !== '' ? [question.word] : [],
    ),
    withoutRate: preview.currencies.filter((currency) => ofFile.has(currency)),
    gone: preview.gone[index]!,
    readAs: [...sayColumns(table, texts), ...sayNotation(table, writing)],
    problems: records.problems.map(({ rowNumber, field, held, needed }) => {
      const header = recognised.headers[reading.columns[field] ?? -1] ?? '';
      return texts.problem(rowNumber, header, held, texts.needed[needed]);
    }),
  };
}

/** A known product needs no check. */
function sayColumns({ recognised, reading }: OpenedTable, texts: ImportPageTexts): string[] {
  if (reading.layout !== '') return [];
  const named = CHOSEN_FIELDS[reading.kind].flatMap((field) => {
    const column = shownColumn(reading.columns, field);
    return column === undefined || !(field in texts.fields)
      ? []
      : [`${texts.fields[field as FieldName]} = ${recognised.headers[column]}`];
  });
  return [`${texts.columns}: ${named.join(', ')}`];
}

/** What the page would ask, as it is answered. */
function sayNotation(
  { findings, reading, table, records }: OpenedTable,
  { texts, language, decimalMark }: Writing,
): string[] {
  const said: string[] = [];
  for (const question of findings.questions) {
    if (question.about === 'dayOrder') {
      const { held, dmy, mdy } = question.sample;
      const day = reading.dayOrder === 'mdy' ? mdy : dmy;
      if (day !== null) said.push(`${texts.datesLabel(held)} ${formatDay(day, language)}`);
    } else if (question.about === 'decimalMark') {
      const { held, point, comma } = question.sample;
      const number = reading.decimalMark === '.' ? point : comma;
      if (number !== null) said.push(`${texts.numbersLabel(held)} ${formatNumber(number, decimalMark)}`);
    } else if (question.about === 'status' && question.word === '') {
      said.push(`${texts.silentLabel(question.count)} ${TEXTS[language].recordTabs.statuses[SILENT]}`);
    }
  }
  const counted = countedDue(table, reading, records);
  if (counted !== null) said.push(`${texts.datesLabel(counted.held)} ${formatDay(counted.due, language)}`);
  if (findings.shortUnit === null) return said;
  const { held, perHour } = findings.shortUnit;
  const hours = formatNumber(Number(held.replace(',', '.')) / perHour, decimalMark);
  return [...said, texts.unitLabel(held, hours, perHour === 60)];
}
