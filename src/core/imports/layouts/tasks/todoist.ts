/** Sections and notes are lines too; a section is taken for the client. "every Friday" is no date; labels stand in the text. */
import type { Layout } from '../../layout';

export const todoist: Layout = {
  id: 'todoist',
  product: 'Todoist',
  kind: 'tasks',
  sureness: 'seen',
  // Source: public project exports
  columns: {
    task: ['CONTENT'],
    type: ['TYPE'],
    due: ['DATE'],
    deadline: ['DEADLINE'],
    estimate: ['DURATION'],
    estimateUnit: ['DURATION_UNIT'],
  },
  needs: [['task'], ['type']],
  marks: [['TYPE'], ['CONTENT'], ['INDENT', 'DATE_LANG']],
  traps: {
    hasSections: true,
    reads: [{ field: 'type', words: ['task'], reason: 'note' }],
  },
};
