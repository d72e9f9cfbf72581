/** What comes up with a client, in words: for the plan of the day. */
import type { Reminder } from '../../core/today/find-reminders';
import { formatNumber, roundToTenth } from '../../i18n/format-number';
import type { DayWords } from './day-words';

export function reminderText(reminder: Reminder, words: DayWords, decimalMark: '.' | ','): string {
  const { reminders } = words.texts.care;
  const number = (value: number): string => formatNumber(roundToTenth(value), decimalMark);
  switch (reminder.kind) {
    case 'survey':
      return reminders.survey(number(reminder.days));
    case 'unhappy':
      return reminders.unhappy(
        number(reminder.satisfaction),
        reminder.days === null ? '' : number(reminder.days),
      );
    case 'hoursUsed':
      return reminders.hoursUsed(number(reminder.used), number(reminder.available));
    default:
      return reminders[reminder.kind](words.day(reminder.day));
  }
}
