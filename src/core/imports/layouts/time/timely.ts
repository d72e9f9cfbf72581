/** Billable and other hours in columns of their own; the name is that of who worked. */
import type { Layout } from '../../layout';

export const timely: Layout = {
  id: 'timely',
  product: 'Timely',
  kind: 'time',
  sureness: 'unproven',
  // Source: a public program that writes the columns of the report from the vendor's interface
  columns: {
    date: ['Hour Date'],
    client: ['Client'],
    project: ['Project'],
    description: ['Hour Note'],
    person: ['Name'],
    startTime: ['Hour From'],
    endTime: ['Hour To'],
    duration: ['Logged Hours'],
    billableTime: ['Billable Hours'],
    otherTime: ['Non-billable Hours'],
    amount: ['Logged Money'],
  },
  needs: [['date'], ['duration', 'billableTime'], ['client', 'project']],
  marks: [['Hour Date'], ['Logged Hours', 'Billable Hours']],
};
