/** When something comes up with a client, on each side of every threshold. Today is day 1000. */
import {
  findReminders,
  NOTHING_TOLD,
  type Reminder,
  type ReminderFacts,
} from '../../../src/core/today/find-reminders';

const TODAY = 1000;

describe('findReminders', () => {
  it.each<[why: string, facts: Partial<ReminderFacts>, reminder: Reminder | null]>([
    ['nothing is written down', {}, null],

    ['notice is possible for a month', { contractUntil: 1120, noticeDays: 90 }, { kind: 'noticeBy', day: 1030 }],
    ['for longer', { contractUntil: 1121, noticeDays: 90 }, null],
    ['until today', { contractUntil: 1090, noticeDays: 90 }, { kind: 'noticeBy', day: 1000 }],
    ['until yesterday', { contractUntil: 1089, noticeDays: 90 }, null],
    ['notice is over, and the contract ends soon', { contractUntil: 1005, noticeDays: 14 }, { kind: 'contractEnds', day: 1005 }],
    ['it ends in a month', { contractUntil: 1030 }, { kind: 'contractEnds', day: 1030 }],
    ['later', { contractUntil: 1031 }, null],
    ['today is the last day', { contractUntil: 1000 }, { kind: 'contractEnds', day: 1000 }],
    ['yesterday was', { contractUntil: 999 }, { kind: 'contractEnded', day: 999 }],
    ['a month ago', { contractUntil: 970 }, { kind: 'contractEnded', day: 970 }],
    ['longer ago: she has noticed by now', { contractUntil: 969 }, null],

    ['nobody asked for half a year', { askedForFeedback: 818 }, { kind: 'survey', days: 182 }],
    ['for less', { askedForFeedback: 819 }, null],
    ['unhappy a month ago', { askedForFeedback: 970, satisfaction: 2 }, { kind: 'unhappy', satisfaction: 2, days: 30 }],
    ['unhappy, and asked since', { askedForFeedback: 971, satisfaction: 2 }, null],
    ['unhappy, and nobody wrote down when', { satisfaction: 1 }, { kind: 'unhappy', satisfaction: 1, days: null }],
    ['neither happy nor unhappy', { satisfaction: 3 }, null],
    ['happy, and asked long ago', { askedForFeedback: 800, satisfaction: 5 }, { kind: 'survey', days: 200 }],
    ['of another scale', { satisfaction: 0 }, null],

    ['four fifths of the hours are used', { hours: { used: 8, available: 10 } }, { kind: 'hoursUsed', used: 8, available: 10 }],
    ['less', { hours: { used: 7.9, available: 10 } }, null],
    ['some, of none', { hours: { used: 1, available: 0 } }, { kind: 'hoursUsed', used: 1, available: 0 }],
    ['none, of none', { hours: { used: 0, available: 0 } }, null],
  ])('%s', (_why, facts, reminder) => {
    expect(findReminders({ ...NOTHING_TOLD, ...facts }, TODAY)).toEqual(reminder === null ? [] : [reminder]);
  }); // oxfmt-ignore

  it('has one of each, the contract first', () => {
    const facts = { contractUntil: 1001, noticeDays: null, askedForFeedback: 0, satisfaction: 4, hours: { used: 9, available: 9 } };
    expect(findReminders(facts, TODAY).map(({ kind }) => kind)).toEqual(['contractEnds', 'survey', 'hoursUsed']);
  }); // oxfmt-ignore
});
