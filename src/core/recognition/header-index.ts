/** Which known columns a header may mean, by its words alone. What the cells below it say is judged elsewhere. */
import { nameKey } from '../name-key';
import type { ScaleEnds } from '../reading/read-rating';
import { once } from '../once';
import { weightInHeader } from './given-weight';
import { headerKey, isTurned, isUnclear, plainWords, stemKey, type HeaderNoise } from './header-key';
import { periodOf, type Period } from './header-period';
import { OTHERS, type Knowledge, type KnownColumn } from './known-columns';
import { LEARNT_LINKS, spellingFinder, type Meaning } from './learn-headers';
import { scaleInHeader } from './rating-scale';

/** How a header leads to a column, surest first: its own name, a synonym, a hint, words in common. */
export const LINKS = [...LEARNT_LINKS, 'words'] as const;
export type Link = (typeof LINKS)[number];

export interface HeaderMatch {
  readonly column: KnownColumn;
  readonly link: Link;
}

/** The part of what is known that headers are looked up by. */
export type HeaderKnowledge = Pick<Knowledge, 'columns' | 'learnt' | 'noise' | 'periods'>;

/** Looks up headers; built once for a list. */
export interface HeaderIndex {
  /** What this header means by its own name, a synonym or a hint: the surest of these only; empty where it is not known. */
  lookUp(header: unknown): readonly HeaderMatch[];
  /** The same, and where it is not known, what it has words in common with; marks as at school are ratings of something only. */
  match(header: unknown): readonly HeaderMatch[];
  /** Whether the header says nothing but a unit, a currency or a year. */
  isUnit(header: unknown): boolean;
  /** The scale of ratings that the header names; null where it names none. */
  scaleIn(header: string): ScaleEnds | null;
  /** The time over which its figures run; null where it names none. */
  periodIn(header: string): Period | null;
  /** Whether it says how many people work at a client. */
  isHeadcount(header: string): boolean;
  /** Whether it is that of a first name, or of a last one. */
  isNamePart(header: string): boolean;
}

/** "AR" are sums that are owed, and the Hungarian "ár" a price: beside other words so few letters say nothing. */
const SHORTEST_IN_COMMON = 3;
/** Shorter words stand in too many others: a compound is searched for longer ones only. */
const SHORTEST_IN_COMPOUND = 5;

/**
 * Builds the index of the headers that are known.
 *
 * @param knowledge what the add-on knows
 * @returns the index; a header of two columns gives both, the likelier first; never throws
 * @example indexHeaders({ columns: [{ key: 'hourlyRate', contents: 'rate', isScored: true, names: ['Hourly rate'] }], learnt: [{ keys: ['hourlyRate'], byKey: 'rate|10', byStem: 'rat|10' }], noise: { fillers: new Set(), units: new Set() } }).match('RATE (€)').map((match) => match.link) // => ["synonym"]
 */
export function indexHeaders(knowledge: HeaderKnowledge): HeaderIndex {
  const { noise, periods } = knowledge;
  const spelled = learnNames(knowledge);
  const learnt = readLearnt(knowledge);
  const find = (key: string): readonly HeaderMatch[] =>
    surest(learnt.byKey(key)) ?? surest(learnt.byStem(stemKey(key))) ?? [];
  const findOther = (key: string): readonly HeaderMatch[] => {
    const found = find(key);
    return found.some(isUsed) ? [] : found;
  };
  const denials = noise.denials ?? new Set();
  const stemsOfDenials = once(() => new Set([...denials].map(stemKey)));
  // "No." counts.
  const denialsIn = (header: unknown): string[] =>
    plainWords(String(header).replace(/\bno\. /i, ''))
      .filter((word) => denials.has(word) || (isLong(stemKey(word)) && stemsOfDenials().has(stemKey(word))))
      .map(stemKey);
  // By its stem "never" would be the Hungarian "név", and "Never pays on time" say the opposite.
  const isOwner = (key: string): boolean =>
    learnt.byKey(key).some(({ column }) => column.contents === 'name');
  const lookUp = remembering((written): readonly HeaderMatch[] => {
    const { header } = weightInHeader(written, noise.weights);
    const keys = keysOf(header, noise);
    return (
      spelled.get(nameKey(header)) ??
      firstOf(otherKeysOf(header, noise), findOther) ??
      firstOf(keys, find) ??
      firstOf(keys, (key) => find(withoutOwner(key, isOwner))) ??
      []
    );
  });
  const findAny = remembering((written): readonly HeaderMatch[] => {
    const known = lookUp(written);
    const { header } = weightInHeader(written, noise.weights);
    return known.length > 0
      ? known
      : wordsInCommon(keysOf(header, noise)[0] ?? '', learnt, denialsIn(header));
  });
  return {
    lookUp: (header) => lookUp(String(header ?? '')).filter(isUsed),
    match: (header) =>
      findAny(String(header ?? ''))
        .filter(isUsed)
        .filter(({ column }) => column.contents === 'rating' || !isTurned(header, noise))
        .map((match) => asked(match, header, noise)),
    isUnit: (header) => headerKey(header, noise) === '' || unitsOnly(header, noise),
    scaleIn: (header) => scaleInHeader(header, noise),
    periodIn: remembering((header) => (periods === undefined ? null : periodOf(header, periods))),
    isHeadcount: (header) => findAny(header).some(({ column }) => column === HEADCOUNT),
    isNamePart: (header) => findAny(header).some(({ column }) => column === NAME_PART),
  };
}

const UNUSED = OTHERS.map((key): KnownColumn => ({
  key,
  contents: 'text',
  isScored: false,
  names: [],
}));

const [, HEADCOUNT, NAME_PART] = UNUSED;

function isUsed({ column }: HeaderMatch): boolean {
  return !UNUSED.includes(column);
}

/** "Schlechte" has the stem of "schlecht"; but the German "Note" has that of "not", too. */
function isLong(stem: string): boolean {
  return stem.length >= SHORTEST_IN_COMPOUND;
}

/** Where 1 may be the best, a rating is hers to confirm. */
function asked(match: HeaderMatch, header: unknown, noise: HeaderNoise): HeaderMatch {
  const isAsked = match.column.contents === 'rating' && (isTurned(header, noise) || isUnclear(header, noise));
  return isAsked ? { ...match, link: 'hint' } : match;
}

/** Its own names, as they are spelled; those of other presets come after everything that the chosen one may mean. */
function learnNames({ columns }: HeaderKnowledge): ReadonlyMap<string, readonly HeaderMatch[]> {
  const spelled = new Map<string, HeaderMatch[]>();
  for (const column of columns.filter(({ isBorrowed }) => isBorrowed !== true)) {
    for (const key of new Set(column.names.map(nameKey)))
      spelled.set(key, [...(spelled.get(key) ?? []), { column, link: 'name' }]);
  }
  return spelled;
}

/** What was learnt, as matches of the columns that are known. */
interface LearntMatches {
  /** Those that are used, and others that only share words with them. */
  readonly columns: readonly KnownColumn[];
  byKey(key: string): readonly HeaderMatch[];
  byStem(stems: string): readonly HeaderMatch[];
  /** Of all stems that begin with the word. */
  beginningWith(
    word: string,
  ): readonly { readonly stems: string; readonly matches: readonly HeaderMatch[] }[];
}

/** There are thousands of synonyms: they are read when the first header is none of the names, and then no more of them than it needs. */
function readLearnt({ columns: used, learnt }: HeaderKnowledge): LearntMatches {
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

/** Each header of a list is looked up several times. */
function remembering<Found>(find: (header: string) => Found): (header: string) => Found {
  const found = new Map<string, Found>();
  return (header) => {
    const known = found.get(header);
    if (known !== undefined) return known;
    const fresh = find(header);
    found.set(header, fresh);
    return fresh;
  };
}

/** "KundenName" as two words and as one, and with what stands in its brackets left out altogether. */
function keysOf(header: unknown, noise: HeaderNoise): string[] {
  const bare = String(header ?? '').replace(/\([^()]*\)/g, ' ');
  const keys = [headerKey(header, noise), headerKey(header, noise, false), headerKey(bare, noise)];
  return [...new Set(keys)].filter((key) => key !== '');
}

/** A rate of VAT is no rate, although "VAT" changes nothing in other headers. */
function otherKeysOf(header: unknown, noise: HeaderNoise): string[] {
  return keysOf(header, { ...noise, fillers: new Set() });
}

function firstOf(
  keys: readonly string[],
  find: (key: string) => readonly HeaderMatch[],
): readonly HeaderMatch[] | null {
  for (const key of keys) {
    const matches = find(key);
    if (matches.length > 0) return matches;
  }
  return null;
}

function surest(matches: readonly HeaderMatch[]): readonly HeaderMatch[] | null {
  for (const link of LINKS) {
    const linked = matches.filter((match) => match.link === link);
    if (linked.length > 0) return linked;
  }
  return null;
}

function surestFirst(one: Pick<HeaderMatch, 'link'>, other: Pick<HeaderMatch, 'link'>): number {
  return LINKS.indexOf(one.link) - LINKS.indexOf(other.link);
}

/** "Organization - Last activity date" → "last activity date": whose it is goes without saying. */
function withoutOwner(key: string, isOwner: (key: string) => boolean): string {
  const [first, ...rest] = key.split(' ');
  return isOwner(first) ? rest.join(' ') : '';
}

/**
 * Columns of whose headers every word stands in this one, alone or in a compound; those with most words. Of ratings, words that say the
 * opposite stand in both: "hardly communicates" is not "communicates".
 */
function wordsInCommon(key: string, learnt: LearntMatches, denials: readonly string[]): HeaderMatch[] {
  if (key === '') return [];
  const own = stemKey(key).split(' ');
  const held = [...new Set(own.flatMap(partsOf))]
    .flatMap((part) => learnt.beginningWith(part))
    .map(({ stems, matches }) => ({
      words: stems.split(' '),
      length: stems.length,
      // "Active" stands in many headers, and says little there.
      matches: matches.filter(({ column }) => column.contents !== 'standing'),
    }))
    .filter(
      ({ words, length, matches }) =>
        matches.length > 0 &&
        length >= SHORTEST_IN_COMMON &&
        words.every((word) => own.some((one) => holds(one, word))),
    );
  const longest = Math.max(0, ...held.map(({ length }) => length));
  const found = held
    .filter(({ length }) => length === longest)
    .flatMap(({ words, matches }) =>
      denials.every((denial) => words.includes(denial))
        ? matches
        : matches.filter(({ column }) => column.contents !== 'rating'),
    );
  const columns = new Set(found.map(({ column }) => column));
  return learnt.columns
    .filter((column) => columns.has(column) && column.contents !== 'name')
    .map((column) => ({ column, link: 'words' }));
}

/** A word, and all that it may be a compound of. */
function partsOf(word: string): string[] {
  const parts = [word];
  for (let start = 0; start + SHORTEST_IN_COMPOUND <= word.length; start++)
    for (let end = start + SHORTEST_IN_COMPOUND; end <= word.length; end++)
      parts.push(word.slice(start, end));
  return parts;
}

/** "Unorganisiert", "respektlos" and "tiszteletlen" say the opposite, and so do compounds with "loss"; the stems of all of them are met here. */
const BEFORE_OPPOSITE = /^(?:un|dis|on|u|miss?|in|im|ir|non|anti)$/;
const BEHIND_OPPOSITE = /^(?:loo?|le|[ae]?t[ae]?l|l)$|(?:verlust|verlie|mangel|problem|hiany|tap)$/;

function holds(word: string, part: string): boolean {
  if (word === part) return true;
  const at = part.length < SHORTEST_IN_COMPOUND ? -1 : word.indexOf(part);
  const [before, behind] = [word.slice(0, at), word.slice(at + part.length)];
  return at >= 0 && !BEFORE_OPPOSITE.test(before) && !BEHIND_OPPOSITE.test(behind);
}

function unitsOnly(header: unknown, { units, fillers }: HeaderNoise): boolean {
  return plainWords(header).every((word) => /^\d+$|^¤$/.test(word) || units.has(word) || fillers.has(word));
}
