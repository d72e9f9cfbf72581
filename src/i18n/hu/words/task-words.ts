/** Hungarian words in cells of tasks. */
import type { TaskWordTexts } from '../../types/words/task-words';

export const taskWordsHu: TaskWordTexts = {
  fromToday: [['ma'], ['holnap'], ['holnapután']],
  theirTime: ['az ő idejük szerint', 'ügyfélidő', 'ügyfél ideje szerint', 'helyi idő szerint', 'helyi idő'],
  oClock: ['óra', 'órakor'],
  to: ['-tól', '-ig'],
  spans: {
    halfYear: ['félév'],
    hour: ['óra', 'órá', 'ó'],
    week: ['hét', 'hete', 'heti'],
    month: ['hónap', 'hav', 'havi', 'hó'],
    year: ['év'],
    day: ['nap'],
  },
  repeats: {
    everyDay: ['minden nap', 'naponta', 'mindennap'],
    everyWeekday: ['minden munkanap', 'munkanaponként', 'hétköznap', 'hétköznaponként', 'h-p'],
    everyWeek: ['minden héten', 'hetente', 'heti', 'hetenként'],
    everyTwoWeeks: [
      '2 hetente',
      'kéthetente',
      'minden második héten',
      '2 hét',
      'kéthetenként',
      'minden 2. héten',
      '2 hetenként',
    ],
    everyMonth: ['minden hónapban', 'havonta', 'havi', 'havonként'],
    lastWeekdayOfMonth: [
      'a hónap utolsó munkanapja',
      'hónap utolsó munkanapja',
      'a hónap utolsó munkanapján',
    ],
  },
  every: ['minden'],
  weekdays: ['hétfő', 'kedd', 'szerd', 'csütörtök', 'péntek', 'szombat', 'vasárnap'],
  kinds: {
    reply: ['válasz', 'megválaszolás', 'válaszolás', 'válaszolni'],
    call: [
      'hívás',
      'telefon',
      'megbeszélés',
      'egyeztetés',
      'telefonhívás',
      'videohívás',
      'telefonálás',
      'felhívni',
    ],
  },
};
