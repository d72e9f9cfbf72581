/** What is there before an import: her clients, the names that she has explained, and the lines of the three tabs. Reads only. */
import { parseSource } from '../../core/imports/source';
import type { Stored } from '../../core/imports/find-new';
import type { ImportedTask } from '../../core/imports/types';
import type { Invoice, Payment, TimeEntry } from '../../core/money/records';
import { nameKey } from '../../core/name-key';
import { parseSetting } from '../../core/reading/parse-setting';
import { isBlank } from '../../core/reading/quote-cell';
import type { CellValue } from '../../core/types';
import { begin } from '../begin';
import type { Context } from '../context';
import { readAllChoices } from '../tabs/chosen-columns';
import { findClientList } from '../tabs/clients-tab';
import { readInvoicesTab } from '../records/invoices-tab';
import type { LocatedTab, LocatedTabs } from '../tabs/locate-tabs';
import { readPaymentsTab } from '../records/payments-tab';
import { NO_RECORDS, type RecordTab } from '../records/record-table';
import { findSetting } from '../tabs/setting-lines';
import { Table } from '../tabs/table';
import { STRANGE_TASKS_TABLE, TASKS_TABLE } from '../tabs/tasks-tab';
import { readTimeTab } from '../records/time-tab';
import { RECORD_TABS } from './import-contract';

export interface Present {
  readonly tabs: LocatedTabs;
  readonly context: Context;
  /** ISO code of the currency chosen on Settings, '' for none. */
  readonly chosenCurrency: string;
  readonly time: RecordTab<TimeEntry>;
  readonly invoices: RecordTab<Invoice>;
  readonly payments: RecordTab<Payment>;
  readonly tasks: RecordTab<TaskName>;
}

/** What tells a task from others. */
type TaskName = Pick<ImportedTask, 'name' | 'client' | 'link'>;

/** A read for each of the four tabs that is there, beside what every command reads. */
export function readPresent(): Present {
  const { tabs, context } = begin();
  const chosenCurrency = currencyOnSettings(context);
  const signs = chosenCurrency || context.currency;
  return {
    tabs,
    context,
    chosenCurrency,
    time: readTimeTab(tabs.time, context, signs),
    invoices: readInvoicesTab(tabs.invoices, context, signs),
    payments: readPaymentsTab(tabs.payments, context, signs),
    tasks: readTaskNames(tabs.tasks, context),
  };
}

export function currencyOnSettings({ settingCells, conventions }: Context): string {
  const line = findSetting(settingCells ?? [[]], 'currency');
  const currency =
    line === null || isBlank(line.cell) ? null : parseSetting('currency', line.cell, [], conventions);
  return currency !== null && 'value' in currency ? String(currency.value) : '';
}

function readTaskNames(located: LocatedTab | null, context: Context): RecordTab<TaskName> {
  if (located === null) return NO_RECORDS;
  const shape = located.isMarked ? TASKS_TABLE : STRANGE_TASKS_TABLE;
  const table = new Table(located.sheet, shape, context);
  if (shape.needed.some((column) => table.columns[column] < 0)) return NO_RECORDS;
  const lines = table.lines().filter((line) => !line.isBlank('task'));
  const records = lines.map((line) => ({
    name: line.text('task'),
    client: line.text('client'),
    link: line.text('link'),
    source: line.text('source'),
    rowNumber: line.rowNumber,
  }));
  return { ...NO_RECORDS, records, cells: table.cells };
}

/** Names as on her list, each once. */
export function readClientNames(tabs: LocatedTabs, context: Context): string[] {
  if (tabs.clients === null) return [];
  const { sheet } = tabs.clients;
  const cells = sheet.getDataRange().getValues() as CellValue[][];
  const list = findClientList(sheet, cells, readAllChoices(tabs, context));
  const names = list?.rows.map((row) => String(row[list.clientColumn] ?? '').trim()) ?? [];
  const byKey = new Map(names.filter((name) => name !== '').map((name) => [nameKey(name), name]));
  return [...byKey.values()];
}

/** Lines that came with an import; those that she has typed are hers, and nothing is compared with them. */
export function storedOf<Record extends { readonly client: string }>({
  records,
}: RecordTab<Record>): Stored<Record>[] {
  return records.flatMap((record) => {
    const parts = parseSource(record.source);
    if (parts === null) return [];
    const { clock, transaction, nameInFile } = parts;
    return [{ record, clock, transaction, nameInFile: nameInFile || record.client }];
  });
}

/** Number of the last import, 0 before the first. */
export function lastImportOf(present: Present): number {
  let last = 0;
  for (const tab of RECORD_TABS)
    for (const { source } of present[tab].records)
      last = Math.max(last, parseSource(source)?.importNumber ?? 0);
  return last;
}
