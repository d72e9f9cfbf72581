/** German words in cells of tasks. */
import type { TaskWordTexts } from '../types/task-words';

export const taskWordsDe: TaskWordTexts = {
  fromToday: [['heute'], ['morgen'], ['übermorgen']],
  theirTime: ['kundenzeit', 'deren zeit', 'ortszeit', 'ihrer zeit'],
  oClock: ['uhr', 'um'],
  to: ['bis'],
  spans: {
    halfYear: ['halbjahr', 'halbjähr'],
    hour: ['stund', 'std'],
    week: ['woche', 'wöchentlich'],
    month: ['monat'],
    year: ['jahr', 'jähr'],
    day: ['tag', 'täglich'],
  },
  repeats: {
    everyDay: ['jeden Tag', 'täglich'],
    everyWeekday: ['jeden Werktag', 'werktags', 'werktäglich', 'mo-fr'],
    everyWeek: ['jede Woche', 'wöchentlich', 'woche'],
    everyTwoWeeks: ['alle 2 Wochen', 'alle zwei wochen', '14-tägig', 'zweiwöchentlich'],
    everyMonth: ['jeden Monat', 'monatlich', 'monat'],
    lastWeekdayOfMonth: [
      'letzter Werktag im Monat',
      'letzter werktag des monats',
      'am letzten werktag des monats',
    ],
  },
  every: ['jeden'],
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
  kinds: {
    reply: ['Antwort', 'antworten'],
    call: ['Anruf', 'telefonat', 'gespräch', 'besprechung', 'videocall'],
  },
};
