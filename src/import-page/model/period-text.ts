/** From when to when records are, as a person says it. */
import type { ReadRecords } from '../../core/imports/types';
import { formatDay } from '../../i18n/format-day';
import type { ImportPageTexts } from '../../i18n/types/import-page';
import type { Language } from '../../i18n/types/texts';

/** '' where no record has a day; one day where it is one. */
export function periodText(
  { period }: Pick<ReadRecords, 'period'>,
  texts: ImportPageTexts,
  language: Language,
): string {
  if (period === null) return '';
  const [first, last] = [period.first, period.last].map((day) => formatDay(day, language));
  return first === last ? first : texts.period(first, last);
}
