/** Grouped report: blocks under a line with the month, the client once per block, a second line in cells, and both kinds of time on one line. */
import type { Layout } from '../../layout';

export const everhour: Layout = {
  id: 'everhour',
  product: 'Everhour',
  kind: 'time',
  sureness: 'documented',
  // Source: support.everhour.com/article/69
  columns: {
    date: ['Date'],
    client: ['Client'],
    project: ['Project'],
    task: ['Task'],
    person: ['Member'],
    duration: ['Time', 'Total Time'],
    billableTime: ['Billable Time'],
    otherTime: ['Non-billable Time', 'Non billable Time'],
    amount: ['Billable Amount', 'Amount'],
  },
  needs: [['billableTime'], ['client', 'project']],
  marks: [['Billable Time'], ['Member', 'Non-billable Time', 'Leads']],
  traps: {
    fillsDown: ['client'],
    hasMonthLines: true,
    firstLineOnly: true,
  },
};
