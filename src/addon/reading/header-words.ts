/**
 * The words of all languages that headers and rows are known by, ready to be looked up: thousands of them, the same for
 * every spreadsheet, so the build works them out and ships the result in place of this file. Plain data only.
 */
import { headerKey, plainWords, type HeaderNoise } from '../../core/recognition/headers/header-key';
import type { PeriodWords } from '../../core/recognition/headers/header-period';
import type { ListWords } from '../../core/recognition/headers/known-columns';
import { learnHeaders, type LearntHeaders } from '../../core/recognition/headers/learn-headers';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import { SYNONYMS } from '../../i18n/all-synonyms';
import type { HeaderSynonyms } from '../../i18n/types/words/synonyms';
import { LANGUAGES } from '../../i18n/types/texts';
import { calledColumns, headerHints, otherColumns } from './called-columns';

export interface HeaderWords {
  readonly learnt: readonly LearntHeaders[];
  /** `HeaderNoise`, each of its sets as a list. */
  readonly noise: Readonly<Record<keyof HeaderNoise, readonly string[]>>;
  readonly periods: PeriodWords;
  /** As `headerKey` gives them. */
  readonly lessIsBetter: readonly string[];
  readonly rows: Pick<
    ListWords,
    'totals' | 'averages' | 'extremes' | 'counts' | 'weightings' | 'tables' | 'notes' | 'sections'
  >;
}

const ALL: readonly HeaderSynonyms[] = LANGUAGES.map((language) => SYNONYMS[language]);

/** Takes a while: ask once. */
export function readHeaderWords(): HeaderWords {
  const noise = {
    fillers: plain(({ fillers }) => fillers),
    units: plain(({ units }) => units),
    turned: plain(({ turned }) => turned),
    rated: plain(({ rated }) => rated),
    best: plain(({ best }) => [...best, ...single([...CELL_WORDS.good, ...CELL_WORDS.high])]),
    worst: plain(({ worst }) => [...worst, ...single([...CELL_WORDS.bad, ...CELL_WORDS.low])]),
    unknown: [...new Set(CELL_WORDS.unknown.map((word) => plainWords(word, false).join(' ')))],
    multiples: [...new Set(multipleWords().flatMap((word) => plainWords(word, false)))],
    weights: plain(({ weightings }) => single(weightings)),
    denials: plain(({ denials }) => [
      ...denials,
      ...single([...CELL_WORDS.bad, ...CELL_WORDS.no, ...CELL_WORDS.none, ...CELL_WORDS.never]),
    ]),
  };
  const units = new Set(noise.units);
  const learnt = learnHeaders(calledColumns(), headerHints(), { fillers: new Set(noise.fillers), units });
  // A rate of VAT is no rate: of these every word counts.
  const others = learnHeaders(otherColumns(), [], { fillers: new Set(), units });
  return {
    learnt: [learnt, others],
    noise,
    periods: {
      piece: between(({ periods }) => periods.piece),
      day: between(({ periods }) => periods.day),
      week: between(({ periods }) => periods.week),
      month: between(({ periods }) => periods.month),
      quarter: between(({ periods }) => periods.quarter),
      year: between(({ periods }) => periods.year),
    },
    lessIsBetter: ALL.flatMap(({ lessIsBetter }) =>
      lessIsBetter.map((header) => headerKey(header, { fillers: new Set(noise.fillers), units })),
    ),
    rows: {
      totals: ALL.flatMap(({ totals }) => totals),
      averages: ALL.flatMap(({ averages }) => averages),
      extremes: ALL.flatMap(({ extremes }) => extremes),
      counts: ALL.flatMap(({ counts }) => counts),
      weightings: ALL.flatMap(({ weightings }) => weightings),
      tables: ALL.flatMap(({ tables }) => tables),
      notes: ALL.flatMap(({ notes }) => notes),
      sections: ALL.flatMap(({ sections }) => sections),
    },
  };
}

/** A single letter is more often something else. */
function multipleWords(): readonly string[] {
  const { thousands, millions, minutes } = CELL_WORDS;
  return [...thousands, ...millions, ...minutes].filter((word) => word.length > 1 && !word.includes(' '));
}

/** Of "a lot" neither word says anything. */
function single(words: readonly string[]): readonly string[] {
  return words.filter((word) => /^\p{L}{2,}$/u.test(word));
}

function plain(wordsOf: (synonyms: HeaderSynonyms) => readonly string[]): readonly string[] {
  return [
    ...new Set(ALL.flatMap((synonyms) => wordsOf(synonyms).flatMap((word) => plainWords(word, false)))),
  ];
}

/** Words as they stand between blanks; what begins longer words has a blank before it alone. */
function between(wordsOf: (synonyms: HeaderSynonyms) => readonly string[]): readonly string[] {
  const texts = ALL.flatMap(wordsOf).map(
    (word) => ` ${plainWords(word, false).join(' ')}${word.endsWith('…') ? '' : ' '}`,
  );
  return [...new Set(texts)];
}
