/**
 * What the add-on knows of other people's lists: the columns of a preset with their headers and synonyms in all languages,
 * as plain values for core. It reads no cells.
 */
import type { HeaderNoise } from '../../core/recognition/headers/header-key';
import type { PeriodWords } from '../../core/recognition/headers/header-period';
import {
  CLIENT,
  type Contents,
  type Knowledge,
  type KnownColumn,
} from '../../core/recognition/headers/known-columns';
import { learnHeaders } from '../../core/recognition/headers/learn-headers';
import { once } from '../../core/once';
import {
  EXTRA_KINDS,
  PRESET_NAMES,
  PRESETS,
  STANDING_COLUMN,
  type ExtraKind,
  type PresetName,
} from '../../core/presets/presets';
import { knownCriteria, type KnownCriterion } from '../../core/presets/known-criteria';
import type { Kind } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { ColumnKey } from '../../i18n/types/texts';
import { isReadByName } from '../tabs/headers';
import { readHeaderWords } from './header-words';
import { readFormerWords, readStandingWords } from './standing-words';
import { readWordsOfCells, type CellWords } from './words-of-cells';

interface PresetColumn {
  readonly key: ColumnKey;
  readonly contents: Contents;
  readonly isScored: boolean;
  readonly isBorrowed?: boolean;
}

const CONTENTS_OF_KIND: Readonly<Record<Kind, Contents>> = {
  rating: 'rating',
  fact: 'amount',
  flag: 'tick',
  daysSince: 'pastDate',
};
const CONTENTS_OF_EXTRA: Readonly<Record<ExtraKind, Contents>> = {
  tick: 'tick',
  amount: 'amount',
  date: 'date',
  text: 'text',
  tier: 'tier',
  standing: 'standing',
};
/** Where the kind alone says too little to refuse a column. */
const CLOSER_CONTENTS: Partial<Record<ColumnKey, Contents>> = {
  hoursPerMonth: 'hours',
  hoursThisMonth: 'hours',
  hourlyRate: 'rate',
  daysLate: 'days',
  lastContact: 'pastDate',
};

/** "Referrals: 0, 2, 7" are no ratings. */
const COUNTABLE: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['referrals', 'recommendsMe']);

/** The words that cells are read by, as far as they tell what a column holds. */
export const wordsOfCells = once(readWordsOfCells);

/** The words for clients that have left. */
export const standingWords = once(readStandingWords);

/** Those of a heading above them. */
export const formerWords = once(readFormerWords);

/** What is known of any list of clients, whichever preset it will be judged by. */
export function knowledgeOfClients(words: CellWords): Knowledge {
  const columns = PRESET_NAMES.flatMap((preset) => [
    ...PRESETS[preset].criteria.map(criterionColumn),
    ...extraColumns(preset),
  ]);
  const first = new Map<ColumnKey, PresetColumn>();
  for (const column of columns) if (!first.has(column.key)) first.set(column.key, column);
  return knowledge([...first.values()], words);
}

/**
 * What is known of a list that is judged by the criteria of a tab: they go before those of presets, which can still be chosen.
 *
 * @param criteria as they stand on their tab; her own among them
 */
export function knowledgeWith(
  criteria: readonly OwnCriterion[],
  preset: PresetName,
  words: CellWords,
): Knowledge {
  const others = columnsBeginningWith(preset).filter(({ key }) =>
    criteria.every(({ identity }) => identity !== key),
  );
  const known = knowledge(others, words);
  const own = criteria
    .filter(isHers)
    .map(({ identity, name }) => ({ key: identity, names: [name], synonyms: [] }));
  return {
    ...known,
    columns: [...known.columns, ...criteria.map(ownCriterionColumn)],
    learnt: [...known.learnt, learnHeaders(own, [], known.noise)],
  };
}

/** A criterion as it stands on its tab. */
export interface OwnCriterion {
  readonly identity: string;
  readonly name: string;
  readonly kind: Kind;
  readonly weight: number;
}

function ownCriterionColumn({ identity, name, kind, weight }: OwnCriterion): KnownColumn {
  const key = identity as ColumnKey;
  const column = { key, contents: CLOSER_CONTENTS[key] ?? CONTENTS_OF_KIND[kind], isScored: weight > 0 };
  return isHers({ identity }) ? { ...column, names: [name] } : knownColumn(column);
}

/** A criterion that no preset has. */
export function isHers({ identity }: Pick<OwnCriterion, 'identity'>): boolean {
  return !(identity in ALL_TEXTS[0].columns);
}

/** The columns of the preset, and the criteria of the others. */
function columnsBeginningWith(preset: PresetName): PresetColumn[] {
  return [...knownCriteria(preset).map(criterionColumn), ...extraColumns(preset)];
}

function extraColumns(preset: PresetName): PresetColumn[] {
  return [...PRESETS[preset].extras, STANDING_COLUMN].map(extraColumn);
}

const headerWords = once(readHeaderWords);

/** One object for every list. */
const noise = once((): HeaderNoise => {
  const { fillers, units, turned, rated, best, worst, denials, weights, unknown, multiples } =
    headerWords().noise;
  return {
    fillers: new Set(fillers),
    units: new Set(units),
    turned: new Set(turned),
    rated: new Set(rated),
    best: new Set(best),
    worst: new Set(worst),
    denials: new Set(denials),
    weights: new Set(weights),
    unknown: new Set(unknown),
    multiples: new Set(multiples),
  };
});

/** What headers say of the time over which figures run. */
export function knownPeriods(): PeriodWords {
  return headerWords().periods;
}

function knowledge(columns: readonly PresetColumn[], words: CellWords): Knowledge {
  const { learnt, periods, lessIsBetter, rows } = headerWords();
  return {
    columns: [CLIENT_COLUMN, ...columns.map(knownColumn)],
    learnt,
    noise: noise(),
    periods,
    lessIsBetter: new Set(lessIsBetter),
    isReadElsewhere: isReadByName,
    words: { ...words, ...rows, former: formerWords() },
  };
}

function criterionColumn({
  key,
  kind,
  weight,
  isBorrowed,
}: Pick<KnownCriterion, 'key' | 'kind' | 'weight'> & Partial<KnownCriterion>): PresetColumn {
  return {
    key,
    contents: CLOSER_CONTENTS[key] ?? CONTENTS_OF_KIND[kind],
    isScored: weight > 0,
    isBorrowed,
  };
}

function extraColumn(key: keyof typeof EXTRA_KINDS): PresetColumn {
  return { key, contents: CLOSER_CONTENTS[key] ?? CONTENTS_OF_EXTRA[EXTRA_KINDS[key]], isScored: false };
}

function knownColumn({ key, ...column }: PresetColumn): KnownColumn {
  const names = ALL_TEXTS.map(({ columns }) => columns[key].name);
  const known = { key, ...column, names, isCountable: COUNTABLE.has(key) };
  return known.contents === 'standing' ? { ...known, standings: standingWords() } : known;
}

const CLIENT_COLUMN: KnownColumn = {
  key: CLIENT,
  contents: 'name',
  isScored: false,
  names: ALL_TEXTS.map(({ clientHeaders }) => clientHeaders.client),
};
