/** Due is an instant in UTC; done is a name of a list; archived cards are among the others. */
import type { Layout } from '../../layout';

export const trello: Layout = {
  id: 'trello',
  product: 'Trello',
  kind: 'tasks',
  sureness: 'seen',
  // Source: public board exports
  columns: {
    task: ['Card Name'],
    link: ['Card URL'],
    due: ['Due Date'],
    list: ['List Name'],
    client: ['Board Name'],
    done: ['Due Complete'],
    archived: ['Archived'],
  },
  needs: [['task']],
  marks: [['Card ID', 'Card URL'], ['Card Name'], ['List Name']],
};
