/**
 * `--import FILE`: files of time, invoices, payments, tasks and appointments → lines of the spreadsheet, by the stations of the import page and the add-on's own calls.
 * What the page would ask is taken as proposed, and told; a name that is nobody's is left out, and named.
 */
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  ImportCallName,
  ImportCalls,
  ImportPreview,
  ImportState,
  NameDecision,
  SentFile,
} from '../../src/addon/imports/import-contract';
import { RECORD_TABS } from '../../src/addon/imports/import-contract';
import { nameKey } from '../../src/core/name-key';
import { SILENT } from '../../src/core/imports/reading/status-words';
import { shownColumn } from '../../src/core/imports/shown-column';
import { CHOSEN_FIELDS, type ImportContext } from '../../src/core/imports/types';
import type { DecimalMark } from '../../src/core/reading/parse-number';
import { formatDay } from '../../src/i18n/format-day';
import { formatNumber } from '../../src/i18n/format-number';
import { IMPORT_PAGE } from '../../src/i18n/import-page';
import { TEXTS } from '../../src/i18n/languages';
import type { FieldName, ImportPageTexts } from '../../src/i18n/types/import-page';
import type { Language } from '../../src/i18n/types/texts';
import {
  MOST_MEGABYTES,
  MOST_ROWS,
  readFile,
  RefusedFile,
  type NamedTable,
} from '../../src/import-page/files/read-file';
import { calendarView, importContext } from '../../src/import-page/model/import-context';
import {
  countFresh,
  decisionsOf,
  nameLines,
  type NameChoice,
  type NameLine,
} from '../../src/import-page/model/name-choices';
import { periodText } from '../../src/import-page/model/period-text';
import {
  isStuck,
  openTables,
  refusalOfTables,
  readAgain,
  sentFile,
  type OpenedTable,
} from '../../src/import-page/model/opened-table';
import type { AddOn } from '../../stand-in/add-on';
import { CommandError } from './command-error';
import type { ImportAnswers, NameMap } from './import-answers';
import { printable } from './terminal-text';

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

/**
 * Reads the files and lets the add-on write what is new: all of it, or nothing.
 *
 * @throws CommandError
 */
export async function importFiles(
  addOn: AddOn,
  paths: readonly string[],
  { names, statuses }: ImportAnswers,
  language: Language,
): Promise<ImportedFile[]> {
  const texts = IMPORT_PAGE[language];
  const state = ask(addOn, 'open');
  const context = importContext(state);
  const opened: { readonly path: string; readonly table: OpenedTable }[] = [];
  for (const path of paths) {
    const found = await readTables(path, calendarView(state), texts);
    const tables = openTables(found, context, state.readings);
    const refusal = refusalOfTables(found, tables, context);
    // Headers without lines are no failure: there is nothing new in them.
    if (refusal !== null && refusal !== 'noRows') throw new CommandError(texts.refused[refusal](path));
    opened.push(...tables.map((table) => ({ path, table: withStatuses(table, statuses, context) })));
  }
  for (const { path, table } of opened)
    if (isStuck(table)) throw new CommandError(missingIn(path, table, texts));
  const tables = opened.map(({ table }) => table);
  const lines = nameLines(tables, state, choicesOf(names, state));
  const strangers = new Set(lines.filter(isStranger).map(({ key }) => key));
  const files = tables.map((table) => withoutNames(sentFile(table), strangers));
  const sent = { files, names: namesOf(lines, strangers), withRates: false };
  const preview = ask(addOn, 'preview', sent);
  ask(addOn, 'write', sent);
  return opened.map(({ path, table }, index) =>
    reportOn({ path, table }, { sent: files[index]!, preview, index }, lines, {
      texts,
      language,
      decimalMark: state.decimalMark,
    }),
  );
}

async function readTables(
  path: string,
  view: ReturnType<typeof calendarView>,
  { refused }: ImportPageTexts,
): Promise<NamedTable[]> {
  try {
    const { size } = await stat(path);
    const arrayBuffer = async (): Promise<ArrayBuffer> => new Uint8Array(await readBytes(path)).buffer;
    const watch = { onProgress: () => undefined, isStopped: () => false };
    return await readFile({ name: basename(path), size, arrayBuffer }, watch, view);
  } catch (error) {
    if (!(error instanceof RefusedFile))
      throw new CommandError(`Cannot read ${path}: ${(error as Error).message}.`);
    const { refusal } = error;
    const name = basename(path);
    if (refusal === 'tooLarge') throw new CommandError(refused.tooLarge(name, String(MOST_MEGABYTES)));
    if (refusal === 'tooManyRows') throw new CommandError(refused.tooManyRows(name, String(MOST_ROWS)));
    throw new CommandError(refused[refusal](name));
  }
}

function withStatuses(
  table: OpenedTable,
  statuses: ImportAnswers['statuses'],
  context: ImportContext,
): OpenedTable {
  return Object.keys(statuses).length === 0 ? table : readAgain(table, { statuses }, context);
}

function missingIn(path: string, { findings, recognised }: OpenedTable, texts: ImportPageTexts): string {
  const groups = findings.questions.flatMap((question) =>
    question.about === 'missing' ? [question.anyOf] : [],
  );
  const named = groups.map((fields) =>
    texts.missing(
      fields.flatMap((field) =>
        field in texts.fields ? [texts.fields[field as keyof typeof texts.fields]] : [],
      ),
    ),
  );
  const open = named.length === 0 ? `${texts.monthLabel} …?` : `${named.join('. ')}.`;
  const headers = recognised.headers.filter((header) => header !== '').slice(0, MOST_NAMED);
  return `Cannot import ${path}. ${open} ${texts.columns}: ${headers.join(', ')}.`;
}

/** @throws CommandError where a client is not on the list */
function choicesOf(maps: readonly NameMap[], { clients }: ImportState): Record<string, NameChoice> {
  const choices = maps.map(({ name, client }): [string, NameChoice] => {
    if (client === '') return [nameKey(name), 'notAClient'];
    const found = clients.find((each) => nameKey(each) === nameKey(client));
    if (found === undefined) throw new CommandError(`--name: there is no client "${client}" on the list.`);
    return [nameKey(name), { client: found }];
  });
  return Object.fromEntries(choices);
}

/** Nobody said whose it is: that it looks like another name is no answer. */
function isStranger({ how, isChosen }: NameLine): boolean {
  return how === 'unknown' && !isChosen;
}

function namesOf(lines: readonly NameLine[], strangers: ReadonlySet<string>): NameDecision[] {
  return decisionsOf(lines.filter(({ key }) => !strangers.has(key)));
}

function withoutNames(file: SentFile, strangers: ReadonlySet<string>): SentFile {
  const isKept = ({ record }: SentFile[(typeof RECORD_TABS)[number]][number]): boolean =>
    !strangers.has(nameKey(record.client));
  const { time, invoices, payments, tasks } = file;
  return {
    ...file,
    time: time.filter(isKept),
    invoices: invoices.filter(isKept),
    payments: payments.filter(isKept),
    tasks: tasks.filter(isKept),
  };
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

function reportOn(
  { path, table }: { readonly path: string; readonly table: OpenedTable },
  { sent, preview, index }: Sent,
  lines: readonly NameLine[],
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
  const unmatched = lines.filter((line) => isStranger(line) && present.has(line.key));
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
    problems: [
      ...records.problems.map(({ rowNumber, field, held, needed }) =>
        texts.problem(
          rowNumber,
          recognised.headers[reading.columns[field] ?? -1] ?? '',
          held,
          texts.needed[needed],
        ),
      ),
    ],
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
  { findings, reading }: OpenedTable,
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
  if (findings.shortUnit === null) return said;
  const { held, perHour } = findings.shortUnit;
  const hours = formatNumber(Number(held.replace(',', '.')) / perHour, decimalMark);
  return [...said, texts.unitLabel(held, hours, perHour === 60)];
}

function ask<Name extends ImportCallName>(
  addOn: AddOn,
  name: Name,
  ...values: Parameters<ImportCalls[Name]>
): ReturnType<ImportCalls[Name]> {
  try {
    const json = addOn.scriptRun('callFromImport', name, JSON.stringify(values));
    return JSON.parse(String(json)) as ReturnType<ImportCalls[Name]>;
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

const MOST_NAMED = 10;

/** What was imported, for the terminal: a line for each file, and what is left out of it. */
export function formatImports(imports: readonly ImportedFile[], language: Language): string {
  const texts = IMPORT_PAGE[language];
  const lines = imports.flatMap(({ file, what, period, rows, imported, alreadyThere, leftOut, ...told }) => {
    const { unmatched, problems, readAs, likely, withoutRate, unknownStatuses, gone, withoutClient } = told;
    const counts = [period, texts.rows(rows), texts.fresh(imported), texts.there(alreadyThere)].filter(
      (part) => part !== '',
    );
    const reasons = Object.entries(leftOut).map(
      ([reason, count]) => `${texts.leftOutReasons[reason as keyof typeof texts.leftOutReasons]} (${count})`,
    );
    return [
      `${printable(basename(file))}: ${what} · ${counts.join(' · ')}`,
      ...(withoutClient === 0 ? [] : [`  ${texts.rows(withoutClient)} ${texts.withoutClient}`]),
      ...(reasons.length === 0 ? [] : [`  ${texts.leftOut}: ${reasons.join(', ')}`]),
      ...readAs.map((line) => `  ${printable(line)}`),
      ...(unmatched.length === 0 ? [] : [`  ${printable(sayUnmatched(unmatched, likely))}`]),
      ...withoutRate.map((currency) => `  ${printable(sayWithoutRate(currency))}`),
      ...problems.slice(0, MOST_NAMED).map((problem) => `  • ${printable(problem)}`),
      ...unknownStatuses.slice(0, 1).map((word) => `  ${printable(sayStatus(word))}`),
      ...(problems.length > MOST_NAMED ? [`  … (+ ${problems.length - MOST_NAMED})`] : []),
      ...(gone === '' ? [] : [`  ${printable(gone)}`]),
    ];
  });
  return lines.join('\n');
}

function sayUnmatched(names: readonly string[], likely: ImportedFile['likely']): string {
  const named = names.slice(0, MOST_NAMED).map((name) => {
    const client = likely[name];
    return client === undefined ? `"${name}"` : `"${name}" (perhaps ${client})`;
  });
  const more = names.length > MOST_NAMED ? ` (+ ${names.length - MOST_NAMED})` : '';
  const example = names.find((name) => name in likely) ?? names[0]!;
  return `Left out, because nobody on the list is called so: ${named.join(', ')}${more}. Say whose they are: --name "${example}=${likely[example] ?? 'CLIENT'}"`;
}

function sayWithoutRate(currency: string): string {
  return `No exchange rate for ${currency} is known: these amounts count nowhere until the tab of currencies holds one.`;
}

function sayStatus(word: string): string {
  return `Say what such words mean: --status "${word}=open"`;
}
