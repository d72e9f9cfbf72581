/**
 * What the add-on knows of other people's lists: the columns of a preset with their headers and synonyms in all languages,
 * as plain values for core. It reads no cells.
 */
import { plainWords, type HeaderNoise } from '../../core/recognition/header-key';
import type { Contents, Knowledge, KnownColumn, ListWords } from '../../core/recognition/known-columns';
import {
  EXTRA_KINDS,
  PRESET_NAMES,
  PRESETS,
  type ExtraKind,
  type PresetName,
} from '../../core/presets/presets';
import { PROSPECT_PRESET } from '../../core/presets/prospect-preset';
import type { Kind } from '../../core/types';
import { CELL_WORDS } from '../../i18n/all-cell-words';
import type { CellWordTexts } from '../../i18n/types/cell-words';
import { ALL_TEXTS } from '../../i18n/languages';
import { SYNONYMS } from '../../i18n/all-synonyms';
import type { HeaderSynonyms } from '../../i18n/types/synonyms';
import { LANGUAGES, type ColumnKey } from '../../i18n/types/texts';

/** What the column of names is called among the known columns. */
export const CLIENT = 'client';

/** Lists of words in cells belong to the reading of cells; those of rows stand with the headers. */
export type CellWords = Omit<ListWords, 'totals' | 'averages' | 'sections'>;

interface PresetColumn {
  readonly key: ColumnKey;
  readonly contents: Contents;
  readonly isScored: boolean;
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
};
/** Where the kind alone says too little to refuse a column. */
const CLOSER_CONTENTS: Partial<Record<ColumnKey, Contents>> = {
  hoursPerMonth: 'hours',
  hoursThisMonth: 'hours',
  hourlyRate: 'rate',
  daysLate: 'days',
  lastContact: 'pastDate',
};

/** The words that cells are read by, as far as they tell what a column holds. */
export const WORDS_OF_CELLS: CellWords = {
  ratings: ratingWords(CELL_WORDS),
  ticks: [...CELL_WORDS.yes, ...CELL_WORDS.no],
  punctual: CELL_WORDS.onTime,
  blanks: CELL_WORDS.unknown,
};

/** "good" and "very good". */
function ratingWords({ very, good, middling, bad, high, low }: CellWordTexts): readonly string[] {
  const ends = [...good, ...bad, ...high, ...low];
  return [...ends, ...middling, ...very.flatMap((word) => ends.map((end) => `${word} ${end}`))];
}

/** What is known of any list of clients, whichever preset it will be judged by. */
export function knowledgeOfClients(words: CellWords): Knowledge {
  const columns = PRESET_NAMES.flatMap((preset) => columnsOfPreset(preset));
  const isFirst = ({ key }: PresetColumn, index: number): boolean =>
    columns.findIndex((each) => each.key === key) === index;
  return knowledge(columns.filter(isFirst), words);
}

/** What is known of a list that is judged by this preset. */
export function knowledgeOf(preset: PresetName, words: CellWords): Knowledge {
  return knowledge(columnsOfPreset(preset), words);
}

/**
 * What is known of a list that is judged by the criteria of a tab: they go before those of the preset, which can still be chosen.
 *
 * @param criteria as they stand on their tab; her own among them
 */
export function knowledgeWith(
  criteria: readonly OwnCriterion[],
  preset: PresetName,
  words: CellWords,
): Knowledge {
  const others = columnsOfPreset(preset).filter(({ key }) =>
    criteria.every(({ identity }) => identity !== key),
  );
  const { columns, ...rest } = knowledge(others, words);
  return { columns: [...columns, ...criteria.map(ownCriterionColumn)], ...rest };
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
  if (key in ALL_TEXTS[0].columns) return knownColumn(column);
  return { ...column, names: [name], synonyms: [] };
}

function columnsOfPreset(preset: PresetName): PresetColumn[] {
  const { criteria, extras } = PRESETS[preset];
  return [...criteria.map(criterionColumn), ...extras.map(extraColumn)];
}

/** What is known of a list of prospects. */
export function prospectKnowledge(words: CellWords): Knowledge {
  return knowledge(PROSPECT_PRESET.criteria.map(criterionColumn), words);
}

const SYNONYMS_OF_ALL: readonly HeaderSynonyms[] = LANGUAGES.map((language) => SYNONYMS[language]);

function knowledge(columns: readonly PresetColumn[], words: CellWords): Knowledge {
  return {
    columns: [clientColumn(), ...columns.map(knownColumn)],
    hints: SYNONYMS_OF_ALL.flatMap(({ hints, clientHints }) => [
      ...clientHints.map((header) => ({ header, keys: [CLIENT] })),
      ...Object.keys(hints).map((header) => ({ header, keys: hints[header] })),
    ]),
    noise: noise(),
    words: {
      ...words,
      totals: SYNONYMS_OF_ALL.flatMap(({ totals }) => totals),
      averages: SYNONYMS_OF_ALL.flatMap(({ averages }) => averages),
      sections: SYNONYMS_OF_ALL.flatMap(({ sections }) => sections),
    },
  };
}

let knownNoise: HeaderNoise | null = null;

/** The same for every list, and one object: what is learnt with it is learnt once. */
function noise(): HeaderNoise {
  knownNoise ??= {
    fillers: wordSet(({ fillers }) => fillers),
    units: wordSet(({ units }) => units),
    turned: wordSet(({ turned }) => turned),
    best: wordSet(({ best }) => [...best, ...CELL_WORDS.good, ...CELL_WORDS.high]),
  };
  return knownNoise;
}

function wordSet(wordsOf: (synonyms: HeaderSynonyms) => readonly string[]): ReadonlySet<string> {
  return new Set(
    SYNONYMS_OF_ALL.flatMap((synonyms) => wordsOf(synonyms).flatMap((word) => plainWords(word, false))),
  );
}

function criterionColumn({
  key,
  kind,
  weight,
}: {
  key: ColumnKey;
  kind: Kind;
  weight: number;
}): PresetColumn {
  return { key, contents: CLOSER_CONTENTS[key] ?? CONTENTS_OF_KIND[kind], isScored: weight > 0 };
}

function extraColumn(key: keyof typeof EXTRA_KINDS): PresetColumn {
  return { key, contents: CLOSER_CONTENTS[key] ?? CONTENTS_OF_EXTRA[EXTRA_KINDS[key]], isScored: false };
}

function knownColumn({ key, contents, isScored }: PresetColumn): KnownColumn {
  return {
    key,
    contents,
    isScored,
    names: ALL_TEXTS.map(({ columns }) => columns[key].name),
    synonyms: SYNONYMS_OF_ALL.flatMap(({ columns }) => columns[key]),
  };
}

/** A word like "name" stands among the aliases of Clients, too; beside "company" it is the person to talk to. */
function clientColumn(): KnownColumn {
  const weak = new Set(
    SYNONYMS_OF_ALL.flatMap(({ clientHints }) => clientHints.map((word) => word.toLowerCase())),
  );
  const aliases = ALL_TEXTS.flatMap(({ clientAliases }) => clientAliases).filter((word) => !weak.has(word));
  return {
    key: CLIENT,
    contents: 'name',
    isScored: false,
    names: ALL_TEXTS.map(({ clientHeaders }) => clientHeaders.client),
    synonyms: [...aliases, ...SYNONYMS_OF_ALL.flatMap(({ client }) => client)],
  };
}
