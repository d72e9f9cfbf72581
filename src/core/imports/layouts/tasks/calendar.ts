/** Calendar files, whose events and tasks have been made lines before: what lies ahead, when it is and how long it takes. */
import type { Layout } from '../../layout';

export const calendar: Layout = {
  id: 'calendar',
  product: 'iCalendar',
  kind: 'tasks',
  sureness: 'seen',
  // Source: RFC 5545; exports of Google Calendar in public issues of all-in-one-event-calendar
  columns: {
    task: ['SUMMARY'],
    at: ['DTSTART'],
    estimate: ['DURATION'],
    due: ['DUE'],
    start: ['NOT-BEFORE'],
    status: ['STATUS'],
    link: ['URL'],
    repeats: ['RRULE'],
    client: ['CLIENT'],
    transaction: ['EVENT'],
  },
  needs: [['task'], ['at'], ['transaction']],
  marks: [['RRULE'], ['EVENT']],
  traps: {
    leavesOut: [
      { field: 'status', words: ['CANCELLED'], reason: 'cancelled' },
      { field: 'status', words: ['PAST'], reason: 'past' },
      { field: 'status', words: ['ALL-DAY'], reason: 'allDay' },
      { field: 'status', words: ['FREE'], reason: 'free' },
      { field: 'status', words: ['LATER'], reason: 'later' },
      { field: 'status', words: ['PLAN'], reason: 'plan' },
      { field: 'status', words: ['RECURRING'], reason: 'recurring' },
    ],
  },
};
