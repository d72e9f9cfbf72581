/** What set up took of a list of the user's, and what it left to her, as parts of its report. */
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import { columnName } from './column-name';

/**
 * Sentences without full stops.
 *
 * @param likely headers that probably mean something, and what
 */
export function recognitionRemarks(
  likely: ReadonlyMap<string, string>,
  taken: readonly { readonly header: string; readonly name: string }[],
  criteriaTab: string,
  texts: Texts,
): string[] {
  const { readAs, taken: sayTaken, couldBe } = YOUR_COLUMNS[texts.language];
  const proposed = [...likely].map(([header, key]) => readAs(header, columnName(key, texts)));
  return [
    ...(taken.length > 0 ? [sayTaken(taken.map(({ header, name }) => readAs(header, name)))] : []),
    ...(proposed.length > 0 ? [couldBe(proposed, criteriaTab, texts.criteriaHeaders.column)] : []),
  ];
}
