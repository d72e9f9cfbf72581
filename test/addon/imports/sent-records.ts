/** Records as the import page sends them, plain but for what a test is about. */
import type { NameDecision, SentFile, SentImport } from '../../../src/addon/imports/import-contract';
import type { Imported, ImportedTask } from '../../../src/core/imports/types';
import type { Invoice, Payment, TimeEntry } from '../../../src/core/money/records';
import type { OpenSpreadsheet } from '../open-spreadsheet';

/** 2 March 2026. */
export const MARCH = 20514;

let rowNumber = 1;
const imported = <Each>(record: Each, more: Partial<Imported<Each>>): Imported<Each> => ({
  record,
  rowNumber: ++rowNumber,
  clock: '',
  transaction: '',
  ...more,
});

export function entry(record: Partial<TimeEntry> = {}, clock = ''): Imported<TimeEntry> {
  const plain = { day: MARCH, client: 'Acme', seconds: 6300, billable: true, amount: 7875, currency: 'EUR' };
  return imported({ ...plain, project: 'Site', task: '', person: 'Ann', ...record }, { clock });
}

export function invoice(record: Partial<Invoice> = {}): Imported<Invoice> {
  const plain = {
    number: 'INV-7',
    client: 'Acme',
    issued: MARCH,
    due: MARCH + 14,
    amount: 30000,
    withTax: false,
  };
  const state = { currency: 'EUR', status: 'open', paid: null, paidOn: null, corrects: '' } as const;
  return imported({ ...plain, ...state, ...record }, {});
}

export function payment(record: Partial<Payment> = {}, transaction = ''): Imported<Payment> {
  const plain = {
    day: MARCH + 7,
    client: 'Acme',
    amount: 30000,
    fee: 475,
    currency: 'EUR',
    invoice: 'INV-7',
  };
  return imported({ ...plain, ...record }, { transaction });
}

export function task(record: Partial<ImportedTask> = {}): Imported<ImportedTask> {
  const plain = {
    name: 'Write newsletter',
    client: 'Acme',
    due: MARCH + 10,
    dueMinute: 990,
    dueInstant: null,
    dueInWords: '',
    at: null,
    start: MARCH,
  };
  return imported(
    { ...plain, estimateMinutes: 90, isDone: false, link: 'https://trello.com/c/x', ...record },
    {},
  );
}

export function file(product: string, records: Partial<SentFile>): SentFile {
  return { product, time: [], invoices: [], payments: [], tasks: [], remember: null, ...records };
}

export function sent(files: readonly SentFile[], names: readonly NameDecision[] = []): SentImport {
  return { files, names, withRates: false };
}

/** A call of the page. */
export function call<Result>({ addOn }: OpenSpreadsheet, name: string, ...args: unknown[]): Result {
  return JSON.parse(String(addOn.scriptRun('callFromImport', name, JSON.stringify(args)))) as Result;
}
