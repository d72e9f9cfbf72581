/** No dates at all: which month it is has to be asked. What is billable is a part of the duration. */
import type { Layout } from '../../layout';

export const togglSummary: Layout = {
  id: 'toggl-summary',
  product: 'Toggl Track',
  kind: 'time',
  sureness: 'seen',
  // Source: solidtime-io/solidtime resources/testfiles/toggl_summary_*
  columns: {
    client: ['Client'],
    project: ['Project'],
    description: ['Description'],
    duration: ['Duration'],
    billableTime: ['Billable duration'],
    amount: ['Amount'],
    person: ['User', 'Member'],
  },
  needs: [['duration'], ['client', 'project']],
  marks: [['Billable duration'], ['Duration']],
};
