/** What of an import is new, and the lines that its tabs get. Computes only. */
import { findChanged } from '../../core/imports/find-changed';
import {
  findNewInvoices,
  findNewPayments,
  findNewTasks,
  findNewTime,
  type Stored,
} from '../../core/imports/find-new';
import { findTwice } from '../../core/imports/find-twice';
import { composeSource } from '../../core/imports/source';
import type { Imported } from '../../core/imports/types';
import { mostUsedCurrency } from '../../core/money/exchange';
import { nameKey } from '../../core/name-key';
import type { CellValue } from '../../core/types';
import {
  MONEY_TABS,
  type NameDecision,
  type RecordTabName,
  type SentFile,
  type SentImport,
} from './import-contract';
import { lastImportOf, storedOf, type Present } from './read-present';
import { entryLine, invoiceLine, paymentLine, taskLine, type LineStyle, type Origin } from './record-lines';

type Line = Readonly<Record<string, CellValue>>;
type NewOf<Tab extends RecordTabName> = readonly SentFile[Tab][number][];
/** Of one file, what is new on each tab. */
export type NewOfFile = { readonly [Tab in RecordTabName]: NewOf<Tab> } & {
  /** Hours that are there already, in sum or as they were before, and are left out for it. */
  readonly twice: ReadonlySet<object>;
};

/** What each file adds to the tabs and to the files before it. Lines equal within a file are counted, lines of two files are not. */
export function findNew(present: Present, files: readonly SentFile[]): NewOfFile[] {
  const stored = {
    time: storedOf(present.time),
    invoices: storedOf(present.invoices),
    payments: storedOf(present.payments),
    tasks: storedOf(present.tasks),
  };
  return files.map(({ time, invoices, payments, tasks, takesTwice = false }) => {
    const hours = findNewTime(time, stored.time).added;
    const twice: ReadonlySet<object> = takesTwice
      ? new Set()
      : new Set([...findTwice(hours, stored.time), ...findChanged(time, hours, stored.time)]);
    return {
      time: added(
        hours.filter((each) => !twice.has(each)),
        stored.time,
      ),
      invoices: added(findNewInvoices(invoices, stored.invoices).added, stored.invoices),
      payments: added(findNewPayments(payments, stored.payments).added, stored.payments),
      tasks: added(findNewTasks(tasks, stored.tasks).added, stored.tasks),
      twice,
    };
  });
}

function added<Known extends { readonly client: string }, Each extends Known>(
  fresh: readonly Imported<Each>[],
  stored: Stored<Known>[],
): readonly Imported<Each>[] {
  for (const { record, clock, transaction } of fresh)
    stored.push({ record, clock, transaction, nameInFile: record.client });
  return fresh;
}

/** The lines of each tab, in the order of the files. Records of names that are no client's have none. */
export function linesOf(
  sent: SentImport,
  fresh: readonly NewOfFile[],
  present: Present,
  style: LineStyle,
): Record<RecordTabName, Line[]> {
  const importNumber = lastImportOf(present) + 1;
  const clientOf = clientFinder(sent.names);
  const lines: Record<RecordTabName, Line[]> = { time: [], invoices: [], payments: [], tasks: [] };
  sent.files.forEach(({ product }, index) => {
    const originOf = ({ record, clock, transaction }: AnyImported): Origin | null => {
      const client = clientOf(record.client);
      if (client === null) return null;
      const nameInFile = client === record.client ? '' : record.client;
      const withTax = 'withTax' in record && record.withTax;
      return {
        client,
        source: composeSource({ product, clock, nameInFile, withTax, transaction, importNumber }),
      };
    };
    const { time, invoices, payments, tasks } = fresh[index];
    addLines(lines.tasks, tasks, originOf, (record, origin) => taskLine(record, origin, style));
    addLines(lines.time, time, originOf, (record, origin) => entryLine(record, origin, style));
    addLines(lines.invoices, invoices, originOf, (record, origin) => invoiceLine(record, origin, style));
    addLines(lines.payments, payments, originOf, (record, origin) => paymentLine(record, origin, style));
  });
  return lines;
}

type AnyImported = SentFile[RecordTabName][number];

function addLines<Each>(
  lines: Line[],
  fresh: readonly Imported<Each>[],
  originOf: (imported: Imported<Each>) => Origin | null,
  lineOf: (record: Each, origin: Origin) => Line,
): void {
  for (const each of fresh) {
    const origin = originOf(each);
    if (origin !== null) lines.push(lineOf(each.record, origin));
  }
}

/** A name that nobody decided on stays as it is. */
function clientFinder(names: readonly NameDecision[]): (name: string) => string | null {
  const decided = new Map(names.map(({ name, client }) => [nameKey(name), client]));
  return (name) => {
    const client = decided.get(nameKey(name));
    return client === undefined ? name : client;
  };
}

/** Foreign currencies of what is new, by alphabet. */
export function foreignCurrencies(present: Present, fresh: readonly NewOfFile[]): string[] {
  const home = homeCurrency(present, recordsOf(present, fresh));
  const codes = new Set(newRecords(fresh).map(({ currency }) => currency));
  return [...codes].filter((code) => code !== '' && code !== home).sort();
}

interface HasCurrency {
  readonly currency: string;
}

/** What is there and what is new. */
export function recordsOf(present: Present, fresh: readonly NewOfFile[]): HasCurrency[] {
  return [...MONEY_TABS.flatMap((tab): readonly HasCurrency[] => present[tab].records), ...newRecords(fresh)];
}

function newRecords(fresh: readonly NewOfFile[]): HasCurrency[] {
  return fresh.flatMap((file) =>
    MONEY_TABS.flatMap((tab) => file[tab].map(({ record }): HasCurrency => record)),
  );
}

export function homeCurrency(
  { chosenCurrency, context }: Pick<Present, 'chosenCurrency' | 'context'>,
  records: readonly HasCurrency[],
): string {
  return chosenCurrency || mostUsedCurrency(records) || context.currency;
}
