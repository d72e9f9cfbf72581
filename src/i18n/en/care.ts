/** English: columns for planning, reminders, and when a client can be reached. */
import { LISTS } from '../lists';
import type { CareTexts } from '../types/care';

const { names } = LISTS.en;

const days = (formatted: string): string => `${formatted} ${formatted === '1' ? 'day' : 'days'}`;
const both = (there: string, here: string): string => (here === '' ? there : `${there} there, ${here} here`);

export const careEn: CareTexts = {
  columnNotes: {
    timeZone: 'The client’s time zone, such as Europe/Oslo. Calls and “9 am their time” go by it.',
    reachable: 'When the client can be reached, by the client’s own clock: 9–17. Calls are placed in it.',
    channel: 'Where you talk: mail, Slack, Teams, Zoom, or a link. It is shown beside replies and calls.',
    language: 'The language of texts for the client.',
    contractUntil: 'The last day of the contract. The plan of the day reminds you a month before.',
    noticeDays: 'How many days before the end notice must be given.',
    paymentTerms: 'How many days the client has to pay. Counts for invoices that name no due date.',
    retainerHours: 'Hours agreed for each month. The plan of the day says when four fifths are used.',
    askedForFeedback:
      'When you last asked how satisfied the client is. After half a year the plan of the day reminds you to ask again.',
    satisfaction: 'The answer, from 1 to 5. After a 1 or 2 you are reminded to ask again in a month.',
  },
  addColumns: {
    title: 'Columns for the day',
    intro:
      'Tick what you want to note about your clients. The columns are added at the end of your list; nothing else changes.',
    add: 'Add the columns',
    working: 'Adding the columns…',
    nothingChosen: 'Tick at least one column.',
    done: (columns, tab) => `Added to ${tab}: ${names(columns)}.`,
    allThere: 'All columns that planning reads are on your list already.',
  },
  reminders: {
    noticeBy: (day) => `notice is possible until ${day}`,
    contractEnds: (day) => `contract ends on ${day}`,
    contractEnded: (day) => `contract ended on ${day}`,
    survey: (ago) => `asked for feedback ${days(ago)} ago: time to ask again`,
    unhappy: (satisfaction, ago) =>
      ago === ''
        ? `satisfaction is ${satisfaction} of 5: ask how it goes`
        : `satisfaction was ${satisfaction} of 5, ${days(ago)} ago: ask again`,
    hoursUsed: (used, available) => `${used} of ${available} hours used this month`,
  },
  nextSteps: {
    noticeBy: (day) => `Talk about the contract: notice is possible until ${day}`,
    contractEnds: (day) => `Talk about the contract: it ends on ${day}`,
    contractEnded: (day) => `Talk about the contract: it ended on ${day}`,
    survey: (ago) => `Ask for feedback: last asked ${days(ago)} ago`,
    unhappy: (satisfaction) => `Ask how it goes: satisfaction is ${satisfaction} of 5`,
  },
  reach: {
    heading: 'Getting in touch',
    localTime: 'It is {time} there',
    until: (there, here) => `can be reached until ${both(there, here)}`,
    next: (there, here) => `not now; next ${both(there, here)}`,
  },
};
