/** Classic and newer detailed report: columns can be chosen, and what was End has become Stop. A file without clients has projects. */
import type { Layout } from '../../layout';

export const togglDetailed: Layout = {
  id: 'toggl-detailed',
  product: 'Toggl Track',
  kind: 'time',
  sureness: 'seen',
  // Source: solidtime-io/solidtime resources/testfiles/toggl_time_entries_*
  columns: {
    date: ['Start date'],
    startTime: ['Start time'],
    endDate: ['End date', 'Stop date'],
    endTime: ['End time', 'Stop time'],
    duration: ['Duration'],
    billable: ['Billable'],
    client: ['Client'],
    project: ['Project'],
    task: ['Task'],
    description: ['Description'],
    person: ['User', 'Member'],
    amount: ['Amount'],
  },
  needs: [['date'], ['duration']],
  marks: [
    ['Start date'],
    ['Start time'],
    ['End date', 'Stop date', 'End time', 'Stop time'],
    ['Description', 'Project'],
  ],
};
