/** Why a file was not taken, as a sentence. */
import type { ImportPageTexts } from '../../i18n/types/import-page';
import type { Language } from '../../i18n/types/texts';
import { MOST_MEGABYTES, MOST_ROWS, RefusedFile } from '../files/read-file';

type Texts = Pick<ImportPageTexts, 'refused'>;

/** @param error what reading it failed with */
export function refusalOf(error: unknown): keyof Texts['refused'] {
  return error instanceof RefusedFile ? error.refusal : 'unreadable';
}

export function refusalText(
  refusal: keyof Texts['refused'],
  name: string,
  { refused }: Texts,
  language: Language,
): string {
  const most = refusal === 'tooLarge' ? MOST_MEGABYTES : MOST_ROWS;
  // Functions: in a text, a "$&" of a name would be replaced.
  return refused[refusal]
    .replace('{most}', () => most.toLocaleString(language))
    .replace('{name}', () => name);
}
