/** The words for cells of tasks in each language. */
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
