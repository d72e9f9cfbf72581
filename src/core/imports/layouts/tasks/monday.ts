/** Not a flat table: a header for each group, subitems with a header of their own, a line of sums below. The first line names the board. */
import type { Layout } from '../../layout';

export const monday: Layout = {
  id: 'monday',
  product: 'monday.com',
  kind: 'tasks',
  sureness: 'seen',
  // Source: public board exports (xlsx)
  columns: {
    task: ['Name'],
    client: ['Client', 'Customer', 'Account', 'Project'],
    status: ['Status'],
    due: ['Due Date', 'Due date', 'Deadline', 'Date', 'Timeline - End'],
    start: ['Timeline - Start', 'Start Date'],
    estimate: ['Estimated time', 'Time Estimation', 'Estimated hours'],
  },
  needs: [['task']],
  marks: [['Name'], ['Subitems'], ['Status', 'Owner', 'Person', 'Item ID (auto generated)']],
  traps: {
    isBoard: true,
  },
};
