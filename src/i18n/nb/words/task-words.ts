/** Norwegian words in cells of tasks. */
import type { TaskWordTexts } from '../../types/words/task-words';

export const taskWordsNb: TaskWordTexts = {
  fromToday: [
    ['i dag', 'idag'],
    ['i morgen', 'imorgen'],
    ['i overmorgen', 'overmorgen'],
  ],
  theirTime: ['deres tid', 'kundens tid', 'lokal tid', 'lokaltid'],
  oClock: ['kl', 'klokken', 'klokka'],
  to: ['til'],
  spans: {
    halfYear: ['halvår'],
    hour: ['time', 't'],
    week: ['uke', 'ukentlig'],
    month: ['måned'],
    year: ['år'],
    day: ['dag'],
  },
  repeats: {
    everyDay: ['hver dag', 'daglig'],
    everyWeekday: ['hver hverdag', 'hverdager', 'hver ukedag', 'hver arbeidsdag', 'man-fre'],
    everyWeek: ['hver uke', 'ukentlig', 'uke'],
    everyTwoWeeks: [
      'hver 2. uke',
      'annenhver uke',
      'hver andre uke',
      '2 uker',
      'hver 14. dag',
      'hver fjortende dag',
      'annen hver uke',
    ],
    everyMonth: ['hver måned', 'månedlig', 'måned'],
    lastWeekdayOfMonth: ['siste hverdag i måneden', 'siste virkedag i måneden', 'siste arbeidsdag i måneden'],
  },
  every: ['hver'],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  kinds: {
    reply: ['svar', 'svare', 'besvare'],
    call: ['samtale', 'telefon', 'telefonsamtale', 'møte', 'ringe', 'ring', 'videomøte', 'videosamtale'],
  },
};
