/** English and German. Dates and times as the profile has them, the currency in the header; older files lack some columns. */
import type { Layout } from '../../layout';

export const clockifyDetailed: Layout = {
  id: 'clockify-detailed',
  product: 'Clockify',
  kind: 'time',
  sureness: 'seen',
  // Source: solidtime-io/solidtime resources/testfiles/clockify_time_entries_*; help centre copy in apet97/clockifyRag
  columns: {
    date: ['Start Date', 'Startdatum'],
    startTime: ['Start Time', 'Startzeit'],
    endDate: ['End Date', 'Enddatum'],
    endTime: ['End Time', 'Endzeit'],
    duration: ['Duration (h)', 'Dauer (h)'],
    hours: ['Duration (decimal)', 'Dauer (dezimal)', 'Dauer (Dezimalzahl)'],
    billable: ['Billable', 'Abrechenbar'],
    client: ['Client', 'Kunde'],
    project: ['Project', 'Projekt'],
    task: ['Task', 'Activity', 'Aufgabe'],
    description: ['Description', 'Beschreibung'],
    person: ['User', 'Benutzer'],
    amount: ['Billable Amount', 'Rechnungsbetrag', 'Amount'],
  },
  needs: [['duration', 'hours']],
  marks: [
    ['Duration (h)', 'Dauer (h)', 'Duration (decimal)', 'Dauer (dezimal)', 'Dauer (Dezimalzahl)'],
    ['Start Date', 'Startdatum'],
  ],
};
