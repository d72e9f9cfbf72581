/** "Activity" is how busy keys and mouse were, in percent; "Organization" is hers. */
import type { Layout } from '../../layout';

export const hubstaff: Layout = {
  id: 'hubstaff',
  product: 'Hubstaff',
  kind: 'time',
  sureness: 'unproven',
  // Source: descriptions of the time and activity report on pages of the vendor and of others who read it
  columns: {
    date: ['Date'],
    client: ['Client'],
    project: ['Project'],
    task: ['Task Summary', 'Task', 'To-do'],
    description: ['Notes', 'Note'],
    person: ['Member'],
    startTime: ['Start Time', 'Start'],
    endTime: ['Stop Time', 'Stop'],
    duration: ['Time', 'Duration', 'Hours'],
    amount: ['Spent Total', 'Spent', 'Amount'],
    currency: ['Currency'],
  },
  needs: [['date'], ['duration'], ['client', 'project']],
  marks: [['Activity', 'Activity %'], ['Member'], ['Time', 'Duration', 'Hours']],
};
