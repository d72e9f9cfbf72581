/** The tables to which an import adds lines, by tab: for what treats them alike. */
import { CURRENCIES_TABLE } from './currencies-tab';
import { INVOICES_TABLE } from './invoices-tab';
import { NAMES_TABLE } from './names-tab';
import { PAYMENTS_TABLE } from './payments-tab';
import type { RecordTabKey } from './record-table';
import type { TableShape } from '../tabs/table';
import { TASKS_TABLE } from '../tabs/tasks-tab';
import { TIME_TABLE } from './time-tab';

export type LineTab = RecordTabKey | 'tasks';

export const RECORD_SHAPES: Readonly<Record<LineTab, TableShape<string>>> = {
  time: TIME_TABLE,
  invoices: INVOICES_TABLE,
  payments: PAYMENTS_TABLE,
  currencies: CURRENCIES_TABLE,
  names: NAMES_TABLE,
  tasks: TASKS_TABLE,
};
