/** English words in cells of tasks. */
import type { TaskWordTexts } from '../../types/words/task-words';

export const taskWordsEn: TaskWordTexts = {
  fromToday: [['today'], ['tomorrow'], ['day after tomorrow', 'the day after tomorrow']],
  theirTime: ['their time', 'client time', "client's time", 'local time'],
  oClock: ["o'clock", 'h'],
  to: ['to', 'until'],
  spans: {
    halfYear: ['half year', 'half-year'],
    hour: ['hour', 'hr', 'h'],
    week: ['week', 'w'],
    month: ['month'],
    year: ['year', 'annual'],
    day: ['day', 'daily', 'd'],
  },
  repeats: {
    everyDay: ['every day', 'daily', 'each day'],
    everyWeekday: ['every weekday', 'weekdays', 'every working day', 'every workday', 'weekday', 'mon-fri'],
    everyWeek: ['every week', 'weekly', 'each week', 'week'],
    everyTwoWeeks: ['every 2 weeks', 'every two weeks', 'biweekly', 'fortnightly', '2 weeks'],
    everyMonth: ['every month', 'monthly', 'each month', 'month'],
    lastWeekdayOfMonth: [
      'last weekday of the month',
      'last working day of the month',
      'last workday of the month',
    ],
  },
  every: ['every', 'each'],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  kinds: { reply: ['reply', 'answer'], call: ['call', 'phone call', 'meeting', 'video call'] },
};
