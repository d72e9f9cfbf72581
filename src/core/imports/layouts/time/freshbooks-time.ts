/** Whether Seconds is the whole time or what is beyond the hours is not known: read so that both come out right. */
import type { Layout } from '../../layout';

export const freshbooksTime: Layout = {
  id: 'freshbooks-time',
  product: 'FreshBooks',
  kind: 'time',
  sureness: 'seen',
  // Source: public files of time entry details
  columns: {
    date: ['Date'],
    client: ['Client'],
    project: ['Project'],
    task: ['Service'],
    description: ['Note'],
    person: ['Team Member'],
    duration: ['Hours'],
    seconds: ['Seconds'],
    billable: ['Billable'],
    amount: ['Amount'],
  },
  needs: [['date'], ['duration'], ['client']],
  marks: [['Team Member'], ['Service'], ['Hours']],
};
