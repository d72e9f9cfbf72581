/** Moments and lengths in milliseconds; a list for each client, as with tasks. */
import type { Layout } from '../../layout';

export const clickupTime: Layout = {
  id: 'clickup-time',
  product: 'ClickUp',
  kind: 'time',
  sureness: 'seen',
  // Source: column lists in public scripts that read time reports
  columns: {
    date: ['Start'],
    startTime: ['Start'],
    endDate: ['Stop'],
    endTime: ['Stop'],
    duration: ['Time Tracked'],
    billable: ['Billable'],
    client: ['List Name'],
    project: ['Space Name'],
    task: ['Task Name'],
    description: ['Description'],
    person: ['Username'],
  },
  needs: [['date'], ['duration']],
  marks: [
    ['Time Entry ID', 'Start Text', 'Time Tracked Text'],
    ['Time Tracked'],
    ['Task ID', 'Task Status', 'Stop Text'],
  ],
  traps: {
    isInMilliseconds: true,
  },
};
