/** An activity is what she tracks, mostly a client; a note says what was done. */
import type { Layout } from '../layout';

export const timeular: Layout = {
  id: 'timeular',
  product: 'Timeular',
  kind: 'time',
  sureness: 'unproven',
  // Source: columns as users describe them
  columns: {
    date: ['StartDate'],
    startTime: ['StartTime'],
    endDate: ['EndDate'],
    endTime: ['EndTime'],
    duration: ['Duration'],
    client: ['Activity'],
    project: ['Folder', 'Space'],
    description: ['Note'],
    person: ['Username'],
  },
  needs: [['date'], ['duration'], ['client']],
  marks: [['TimeEntryID', 'ActivityID'], ['Activity'], ['StartDate']],
};
