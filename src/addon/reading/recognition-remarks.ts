/** What set up took of a list of the user's, and what it left to her, as parts of its report. */
import type { Texts } from '../../i18n/types/texts';
import { YOUR_COLUMNS } from '../../i18n/your-columns';
import type { ScaleEnds } from '../../core/reading/read-rating';
import { columnName } from './column-name';

/** A column of hers that is read. */
export interface TakenColumn {
  readonly header: string;
  /** What the add-on calls it. */
  readonly name: string;
}

/**
 * Sentences without full stops.
 *
 * @param likely headers that probably mean something, and what
 * @param taken columns that are called otherwise than ours
 * @param scales of her headers that are rated on another scale than ours
 */
export function recognitionRemarks(
  likely: ReadonlyMap<string, string>,
  taken: readonly TakenColumn[],
  scales: ReadonlyMap<string, ScaleEnds>,
  criteriaTab: string,
  texts: Texts,
): string[] {
  const { readAs, taken: sayTaken, couldBe, onScale, ratedOn } = YOUR_COLUMNS[texts.language];
  const rated = [...scales].map(([header, scale]) => ratedOn(header, onScale(scale)));
  const proposed = [...likely].map(([header, key]) => readAs(header, columnName(key, texts)));
  return [
    ...(taken.length > 0 ? [sayTaken(taken.map(({ header, name }) => readAs(header, name)))] : []),
    ...rated,
    ...(proposed.length > 0 ? [couldBe(proposed, criteriaTab, texts.criteriaHeaders.column)] : []),
  ];
}
