import { readRecords } from '../../../src/core/imports/read-records';
import { recogniseTable } from '../../../src/core/imports/recognise-table';
import { CONTEXT, day, parseCsv } from './context';

it('toggl detailed', () => {
  const table =
    parseCsv(`User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)
Ann,a@x.test,Acme,Site,,Draft,Yes,2026-03-02,22:30:00,2026-03-03,00:15:00,01:45:00,"copy, web",78.75`);
  const found = recogniseTable(table, CONTEXT);
  expect(found).toMatchObject({ product: 'Toggl Track', sureness: 'seen', questions: [] });
  expect(readRecords(table, found!.reading, CONTEXT)).toMatchObject({
    time: [
      {
        record: {
          day: day('2026-03-02'), client: 'Acme', seconds: 6300, billable: true, amount: 7875, currency: 'EUR',
          project: 'Site', task: 'Draft', person: 'Ann',
        },
        rowNumber: 2,
        clock: '22:30–00:15',
      },
    ],
    rows: 1,
    leftOut: {},
    problems: [],
  }); // prettier-ignore
});

it('proposes kind and columns of a file nobody knows, to be confirmed', () => {
  const table = parseCsv(`Kunde;Datum;Stunden;Betrag
Acme;2.3.2026;1,5;90,00`);
  const found = recogniseTable(table, CONTEXT);
  expect(found).toMatchObject({
    product: '',
    sureness: 'unknown',
    questions: [{ about: 'columns' }],
    reading: { kind: 'time', columns: { date: 1, client: 0, duration: 2, amount: 3 } },
  });
});
