/** What was learnt of headers, as matches of the columns that are known. */
import { once } from '../../once';
import { surestFirst, type HeaderMatch, type Link } from './header-match';
import { OTHERS, type Knowledge, type KnownColumn } from './known-columns';
import { spellingFinder, type Meaning } from './learn-headers';

/** Columns that the add-on cannot use, although headers are known for theirs. */
export const UNUSED: readonly KnownColumn[] = OTHERS.map((key) => ({
  key,
  contents: 'text',
  isScored: false,
  names: [],
}));

/** What was learnt, as matches of the columns that are known. */
export interface LearntMatches {
  /** Those that are used, and others that only share words with them. */
  readonly columns: readonly KnownColumn[];
  byKey(key: string): readonly HeaderMatch[];
  byStem(stems: string): readonly HeaderMatch[];
  /** Of all stems that begin with the word. */
  beginningWith(
    word: string,
  ): readonly { readonly stems: string; readonly matches: readonly HeaderMatch[] }[];
}

/**
 * Prepares to find what was learnt. There are thousands of synonyms: they are read when the first header is none of the names, and then no
 * more of them than it needs.
 *
 * @param known the columns that are used, and what was learnt of these and others
 * @returns matches of a spelling, the likelier first; never throws
 * @example learntMatches({ columns: [{ key: 'fee', contents: 'rate', isScored: true, names: [] }], learnt: [{ keys: ['fee'], byKey: 'rate|00', byStem: 'rat|00' }] }).byKey('rate').map(({ link }) => link) // => ["name"]
 */
export function learntMatches(known: Pick<Knowledge, 'columns' | 'learnt'>): LearntMatches {
  const { columns: used, learnt } = known;
  const columns = [...used, ...UNUSED];
  const finders = once(() =>
    learnt.map(({ keys, byKey, byStem }) => ({
      byKey: spellingFinder(keys, byKey),
      byStem: spellingFinder(keys, byStem),
    })),
  );
  const places = new Map(columns.map((column, place) => [column.key, { column, place }]));
  /** In the order of the columns; hints behind them, most likely first. */
  const matchesOf = (meanings: readonly Meaning[]): HeaderMatch[] => {
    const matches = meanings
      .flatMap(({ key, link }) => {
        const known = places.get(key);
        return known === undefined ? [] : [{ ...known, link }];
      })
      .sort((one, other) => placeOf(one) - placeOf(other) || surestFirst(one, other));
    const isFirst = (column: KnownColumn, at: number): boolean =>
      matches.findIndex((each) => each.column === column) === at;
    return matches.flatMap(({ column, link }, at) => (isFirst(column, at) ? [{ column, link }] : []));
  };
  const placeOf = ({ link, place }: { readonly link: Link; readonly place: number }): number =>
    link === 'hint' ? places.size : place;
  return {
    columns,
    byKey: (key) => matchesOf(finders().flatMap(({ byKey }) => byKey.find(key))),
    byStem: (stems) => matchesOf(finders().flatMap(({ byStem }) => byStem.find(stems))),
    beginningWith: (word) =>
      finders()
        .flatMap(({ byStem }) => byStem.beginningWith(word))
        .map(({ spelling, meanings }) => ({ stems: spelling, matches: matchesOf(meanings) })),
  };
}
