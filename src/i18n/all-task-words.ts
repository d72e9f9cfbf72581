/** The words of all languages for cells of tasks: people mix them. */
import { taskWordsDe } from './de/task-words';
import { taskWordsEn } from './en/task-words';
import { taskWordsHu } from './hu/task-words';
import { taskWordsNb } from './nb/task-words';
import { taskWordsNl } from './nl/task-words';
import type { TaskWordTexts } from './types/task-words';
import type { Language } from './types/texts';

const BY_LANGUAGE: Readonly<Record<Language, TaskWordTexts>> = {
  en: taskWordsEn,
  de: taskWordsDe,
  nl: taskWordsNl,
  nb: taskWordsNb,
  hu: taskWordsHu,
};

/** The words that are offered and written. */
export function taskWordsOf(language: Language): TaskWordTexts {
  return BY_LANGUAGE[language];
}

const LANGUAGES = Object.values(BY_LANGUAGE);

/** For each key the words of all languages. */
function together<Key extends string>(
  of: (words: TaskWordTexts) => Readonly<Record<Key, readonly string[]>>,
): Readonly<Record<Key, readonly string[]>> {
  const all: Record<Key, readonly string[]> = { ...of(taskWordsEn) };
  for (const key of Object.keys(all) as Key[]) {
    all[key] = [...new Set(LANGUAGES.flatMap((words) => of(words)[key]).map((word) => word.toLowerCase()))];
  }
  return all;
}

export const TASK_WORDS = {
  ...together(({ theirTime, oClock, to }) => ({ theirTime, oClock, to })),
  spans: together(({ spans }) => spans),
  repeats: together(({ repeats }) => repeats),
  kinds: together(({ kinds }) => kinds),
};
