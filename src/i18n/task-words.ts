/** The words for cells of tasks in each language. */
import { taskWordsDe } from './de/words/task-words';
import { taskWordsEn } from './en/words/task-words';
import { taskWordsHu } from './hu/words/task-words';
import { taskWordsNb } from './nb/words/task-words';
import { taskWordsNl } from './nl/words/task-words';
import type { TaskWordTexts } from './types/words/task-words';
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
