/** No clock times; decimal comma under English headers; the currency is a phrase: "Euro - EUR". */
import type { Layout } from '../../layout';

export const harvest: Layout = {
  id: 'harvest',
  product: 'Harvest',
  kind: 'time',
  sureness: 'seen',
  // Source: solidtime-io/solidtime resources/testfiles/harvest_time_entries_*
  columns: {
    date: ['Date'],
    client: ['Client'],
    project: ['Project'],
    task: ['Task'],
    description: ['Notes'],
    duration: ['Hours'],
    billable: ['Billable?'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    amount: ['Billable Amount'],
    currency: ['Currency'],
  },
  needs: [['date'], ['duration'], ['client']],
  marks: [['Billable?'], ['First Name', 'Project Code', 'Invoiced?']],
};
