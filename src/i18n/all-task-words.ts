/** The words of all languages for cells of tasks: people mix them. The build ships them worked out. */
import { taskWordsOf } from './task-words';
import type { TaskWordTexts } from './types/words/task-words';
import { LANGUAGES } from './types/texts';

const EACH = LANGUAGES.map(taskWordsOf);

/** For each key the words of all languages. */
function together<Key extends string>(
  of: (words: TaskWordTexts) => Readonly<Record<Key, readonly string[]>>,
): Readonly<Record<Key, readonly string[]>> {
  const all: Record<Key, readonly string[]> = { ...of(EACH[0]) };
  for (const key of Object.keys(all) as Key[]) {
    all[key] = [...new Set(EACH.flatMap((words) => of(words)[key]).map((word) => word.toLowerCase()))];
  }
  return all;
}

export const TASK_WORDS = {
  ...together(({ theirTime, oClock, to, every }) => ({ theirTime, oClock, to, every })),
  spans: together(({ spans }) => spans),
  repeats: together(({ repeats }) => repeats),
  weekdays: EACH[0].weekdays.map((_, day) => EACH.map(({ weekdays }) => weekdays[day])),
  kinds: together(({ kinds }) => kinds),
};
