/** A week that was imported on Wednesday and comes again on Friday, after its entries were tidied up. */
import { findChanged } from '../../../src/core/imports/find-changed';
import type { Stored } from '../../../src/core/imports/find-new';
import { findNewTime } from '../../../src/core/imports/find-new';
import type { Imported } from '../../../src/core/imports/types';
import type { TimeEntry } from '../../../src/core/money/records';
import { day } from './context';

/** "3 Bolt/Text 1.5 Ann 09:00–10:30": day, client and task, hours, who, when. */
const entry = (text: string): Imported<TimeEntry> => {
  const [on, what, hours, person = '', clock = ''] = text.split(' ');
  const [client, task] = what.split('/');
  return {
    record: { day: day(`2026-11-0${on}`), client, seconds: Number(hours) * 3600, billable: true, amount: null, currency: '', project: '', task, person: person.replace('-', '') },
    clock,
    transaction: '',
    rowNumber: 2,
  };
}; // oxfmt-ignore
const store = ({ record, clock, transaction }: Imported<TimeEntry>): Stored<TimeEntry> => ({
  record: { ...record, client: 'Hers' },
  nameInFile: record.client,
  clock,
  transaction,
});

it.each<[why: string, there: string[], file: string[], changed: string[]]>([
  ['stopped later', ['3 Bolt/Text 1 Ann 09:00–10:00'], ['3 Bolt/Text 2 Ann 09:00–11:00'], ['3 Bolt/Text 2 Ann 09:00–11:00']],
  ['begun earlier', ['3 Bolt/Text 1 Ann 09:00–10:00'], ['3 Bolt/Text 2 Ann 08:00–10:00'], ['3 Bolt/Text 2 Ann 08:00–10:00']],
  ['another client', ['3 Bolt/Text 1 Ann 09:00–10:00'], ['3 Ceta/Text 1 Ann 09:00–10:00'], ['3 Ceta/Text 1 Ann 09:00–10:00']],
  ['cut in two', ['3 Bolt/Text 2 Ann 09:00–11:00'], ['3 Bolt/Text 1 Ann 09:00–10:00', '3 Bolt/Call 1 Ann 10:00–11:00'], ['3 Bolt/Text 1 Ann 09:00–10:00', '3 Bolt/Call 1 Ann 10:00–11:00']],
  ['the afternoon of a day whose morning came before', ['3 Bolt/Text 1 Ann 09:00–10:00'], ['3 Bolt/Text 1 Ann 14:00–15:00'], []],
  ['more hours, without a clock', ['3 Bolt/Text 1 Ann'], ['3 Bolt/Text 1.5 Ann'], ['3 Bolt/Text 1.5 Ann']],
  ['one changed and one new on the same thing', ['3 Bolt/Text 1'], ['3 Bolt/Text 1.5', '3 Bolt/Text 4'], ['3 Bolt/Text 1.5']],
  ['a second one beside the first', ['3 Bolt/Text 1'], ['3 Bolt/Text 1', '3 Bolt/Text 4'], []],
  ['two at once, of which one was left out before', ['3 Bolt/Text 1 Ann 09:00–10:00'], ['3 Bolt/Text 1 Ann 09:00–10:00', '3 Ceta/Text 1 Ann 09:00–10:00'], []],
  ['another person at the same time', ['3 Bolt/Text 1 Ann 09:00–10:00'], ['3 Bolt/Text 2 Ben 09:00–11:00'], []],
  ['perhaps another person', ['3 Bolt/Text 1 - 09:00–10:00'], ['3 Ceta/Call 2 - 09:00–11:00'], []],
  ['the same time on another day', ['3 Bolt/Text 1 Ann 09:00–10:00'], ['4 Bolt/Text 2 Ann 09:00–11:00'], []],
  ['something else in front of what has changed', ['3 Bolt/Text 1 Ann'], ['3 Bolt/Call 1 Ann', '3 Bolt/Text 1.5 Ann'], ['3 Bolt/Text 1.5 Ann']],
  ['another thing on the same day', ['3 Bolt/Text 1 Ann'], ['3 Bolt/Call 1 Ann'], []],
])('%s', (_why, there, file, changed) => {
  const [entries, stored] = [file.map(entry), there.map((text) => store(entry(text)))];
  const found = findChanged(entries, findNewTime(entries, stored).added, stored);
  expect([...found].map((each) => file[entries.indexOf(each)])).toEqual(changed);
}); // oxfmt-ignore
