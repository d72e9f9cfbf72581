/** Done is whatever has a date of completion. Notes with line breaks; the sync to Sheets has lines above the header. */
import type { Layout } from '../../layout';

export const asana: Layout = {
  id: 'asana',
  product: 'Asana',
  kind: 'tasks',
  sureness: 'seen',
  // Source: public project exports
  columns: {
    task: ['Name'],
    client: ['Client', 'Customer', 'Kunde', 'Klant', 'Ügyfél', 'Projects'],
    due: ['Due Date'],
    start: ['Start Date'],
    estimate: ['Estimated time', 'Estimated hours'],
    doneOn: ['Completed At'],
    list: ['Section/Column'],
  },
  needs: [['task']],
  marks: [['Task ID'], ['Completed At'], ['Section/Column', 'Assignee Email', 'Parent task']],
};
