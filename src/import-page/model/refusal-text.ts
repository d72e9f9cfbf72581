/** Why a file was not taken, as a sentence. */
import type { ImportPageTexts } from '../../i18n/types/import-page';
import type { Language } from '../../i18n/types/texts';
import { MOST_MEGABYTES, MOST_ROWS, RefusedFile } from '../files/read-file';

/** @param error what reading it failed with */
export function refusalText(
  error: unknown,
  name: string,
  { refused }: Pick<ImportPageTexts, 'refused'>,
  language: Language,
): string {
  const refusal = error instanceof RefusedFile ? error.refusal : 'unreadable';
  if (refusal === 'tooLarge') return refused.tooLarge(name, String(MOST_MEGABYTES));
  if (refusal === 'tooManyRows') return refused.tooManyRows(name, MOST_ROWS.toLocaleString(language));
  return refused[refusal](name);
}
