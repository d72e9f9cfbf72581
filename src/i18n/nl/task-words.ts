/** Dutch words in cells of tasks. */
import type { TaskWordTexts } from '../types/task-words';

export const taskWordsNl: TaskWordTexts = {
  fromToday: [['vandaag'], ['morgen'], ['overmorgen']],
  theirTime: ['hun tijd', 'klanttijd', 'tijd van de klant', 'lokale tijd'],
  oClock: ['uur', 'om', 'u'],
  to: ['tot'],
  spans: {
    halfYear: ['halfjaar', 'half jaar'],
    hour: ['uur', 'uren', 'u'],
    week: ['week', 'weken', 'wekelijks'],
    month: ['maand'],
    year: ['jaar'],
    day: ['dag'],
  },
  repeats: {
    everyDay: ['elke dag', 'dagelijks', 'iedere dag'],
    everyWeekday: ['elke werkdag', 'iedere werkdag', 'op werkdagen', 'werkdagen', 'ma-vr'],
    everyWeek: ['elke week', 'wekelijks', 'iedere week'],
    everyTwoWeeks: ['elke 2 weken', 'om de week', 'tweewekelijks', '2 weken'],
    everyMonth: ['elke maand', 'maandelijks', 'iedere maand', 'maand'],
    lastWeekdayOfMonth: ['laatste werkdag van de maand'],
  },
  every: ['elke', 'iedere'],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  kinds: {
    reply: ['antwoord', 'antwoorden', 'beantwoorden'],
    call: ['belafspraak', 'bellen', 'gesprek', 'overleg'],
  },
};
