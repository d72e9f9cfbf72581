/** Dates and estimates in milliseconds; statuses are the team’s own words. */
import type { Layout } from '../../layout';

export const clickup: Layout = {
  id: 'clickup',
  product: 'ClickUp',
  kind: 'tasks',
  sureness: 'seen',
  // Source: public workspace exports
  columns: {
    task: ['Task Name'],
    status: ['Status'],
    due: ['Due Date'],
    start: ['Start Date'],
    client: ['List Name', 'List'],
    estimate: ['Time Estimated'],
  },
  needs: [['task']],
  marks: [['Task Name'], ['Task ID'], ['Time Estimated', 'Task Content', 'Due Date Text', 'List Name']],
  traps: {
    isInMilliseconds: true,
  },
};
