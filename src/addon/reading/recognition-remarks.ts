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

/** What was recognised on a list of hers. */
export interface Recognised {
  /** Headers that probably mean something, and what. */
  readonly likely: ReadonlyMap<string, string>;
  /** Columns that are called otherwise than ours. */
  readonly taken: readonly TakenColumn[];
  /** Headers that are rated on another scale than ours. */
  readonly rated: ReadonlyMap<string, ScaleEnds>;
  /** Headers of criteria of her own. */
  readonly own: readonly string[];
}

/** Sentences without full stops. */
export function recognitionRemarks(
  { likely, taken, rated, own }: Recognised,
  criteriaTab: string,
  texts: Texts,
): string[] {
  const { readAs, taken: sayTaken, own: ofHers, couldBe, onScale, ratedOn } = YOUR_COLUMNS[texts.language];
  const onScales = [...rated].map(([header, scale]) => ratedOn(header, onScale(scale)));
  const proposed = [...likely].map(([header, key]) => readAs(header, columnName(key, texts)));
  return [
    ...(taken.length > 0 ? [sayTaken(taken.map(({ header, name }) => readAs(header, name)))] : []),
    ...(own.length > 0 ? [ofHers.counted(texts.list.names(own))] : []),
    ...onScales,
    ...(proposed.length > 0 ? [couldBe(proposed, criteriaTab, texts.criteriaHeaders.column)] : []),
  ];
}
