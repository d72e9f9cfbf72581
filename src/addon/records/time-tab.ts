/** Time tab → entries, in one read. A line without a day or without hours is left out, and told. */
import type { TimeEntry } from '../../core/money/records';
import { TIME_COLUMNS, type TimeColumn } from '../../i18n/types/record-tabs';
import { recordTable, recordTabReader, type RecordLine, type RecordLineReader } from './record-table';

export const TIME_TABLE = recordTable('time', TIME_COLUMNS, ['date', 'client', 'hours']);

export const readTimeTab = recordTabReader(TIME_TABLE, entryOf);

function entryOf(line: RecordLineReader<TimeColumn>): (TimeEntry & RecordLine) | null {
  const day = line.day('date');
  const seconds = line.seconds('hours');
  if (!line.needed('date', day, 'date') || !line.needed('hours', seconds, 'hours')) return null;
  return {
    day,
    client: line.text('client'),
    seconds,
    billable: line.tick('billable'),
    amount: line.hundredths('amount'),
    currency: line.currency('currency', 'amount'),
    project: line.text('project'),
    task: line.text('task'),
    person: line.text('person'),
    source: line.text('source'),
    rowNumber: line.rowNumber,
  };
}
