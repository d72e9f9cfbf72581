/**
 * `--import FILE`: files of time, invoices, payments, tasks and appointments → lines of the spreadsheet, by the stations of the import page and the add-on's own calls.
 * What the page would ask is taken as proposed, and told; a name that is nobody's is left out, and named.
 */
import { readFile as readBytes, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type {
  ImportCallName,
  ImportCalls,
  ImportState,
  NameDecision,
  SentFile,
} from '../../src/addon/imports/import-contract';
import { RECORD_TABS } from '../../src/addon/imports/import-contract';
import { nameKey } from '../../src/core/name-key';
import type { ImportContext } from '../../src/core/imports/types';
import { IMPORT_PAGE } from '../import-page-texts';
import type { ImportPageTexts } from '../../src/i18n/types/import-page';
import type { Language } from '../../src/i18n/types/texts';
import { readFile, RefusedFile, type NamedTable } from '../../src/import-page/files/read-file';
import { calendarView, importContext } from '../../src/import-page/model/import-context';
import {
  decisionsOf,
  nameLines,
  type NameChoice,
  type NameLine,
} from '../../src/import-page/model/name-choices';
import {
  isStuck,
  openTables,
  refusalOfTables,
  readAgain,
  sentFile,
  type OpenedTable,
} from '../../src/import-page/model/opened-table';
import { refusalText } from '../../src/import-page/model/refusal-text';
import type { AddOn } from '../../stand-in/add-on';
import { CommandError } from './command-error';
import { describeImported, type ImportedFile } from './describe-imported';
import type { ImportAnswers, NameMap } from './import-answers';

const HEADERS_NAMED = 10;

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
    const found = await readTables(path, calendarView(state), language);
    const tables = openTables(found, context, state.readings);
    const refusal = refusalOfTables(found, tables, context);
    // Headers without lines are no failure: there is nothing new in them.
    if (refusal !== null && refusal !== 'noRows')
      throw new CommandError(refusalText(refusal, path, texts, language));
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
  const writing = { texts, language, decimalMark: state.decimalMark };
  return opened.map(({ path, table }, index) =>
    describeImported({ path, table }, { sent: files[index]!, preview, index }, { lines, strangers }, writing),
  );
}

async function readTables(
  path: string,
  view: ReturnType<typeof calendarView>,
  language: Language,
): Promise<NamedTable[]> {
  const texts = IMPORT_PAGE[language];
  try {
    const { size } = await stat(path);
    const arrayBuffer = async (): Promise<ArrayBuffer> => new Uint8Array(await readBytes(path)).buffer;
    const watch = { onProgress: () => undefined, isStopped: () => false };
    return await readFile({ name: basename(path), size, arrayBuffer }, watch, view);
  } catch (error) {
    if (!(error instanceof RefusedFile))
      throw new CommandError(`Cannot read ${path}: ${(error as Error).message}.`);
    throw new CommandError(refusalText(error.refusal, basename(path), texts, language));
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
  const headers = recognised.headers.filter((header) => header !== '').slice(0, HEADERS_NAMED);
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
