/** Which known columns a header may mean, by its words alone. What the cells below it say is judged elsewhere. */
import { heldIn } from '../../held-in';
import { currencyNamed } from '../../money/record-cells';
import { nameKey } from '../../name-key';
import { once } from '../../once';
import type { ScaleEnds } from '../../reading/read-rating';
import { weightInHeader } from './given-weight';
import { isTurned, isUnclear } from './best-end';
import { headerKey, plainWords, stemKey, type HeaderNoise } from './header-key';
import { LINKS, type HeaderMatch } from './header-match';
import { periodOf, type Period } from './header-period';
import type { Knowledge } from './known-columns';
import { learntMatches, UNUSED } from './learnt-matches';
import { scaleInHeader } from './rating-scale';
import { isLongStem, wordsInCommon } from './words-in-common';

/** The part of what is known that headers are looked up by. */
export type HeaderKnowledge = Pick<Knowledge, 'columns' | 'learnt' | 'noise' | 'periods' | 'home'>;

/** Looks up headers; built once for a list. */
export interface HeaderIndex {
  /** What this header means by its own name, a synonym or a hint: the surest of these only; empty where it is not known. */
  lookUp(header: unknown): readonly HeaderMatch[];
  /** The same, and where it is not known, what it has words in common with; marks and scores are ratings of something only. */
  match(header: unknown): readonly HeaderMatch[];
  /** Whether the header says nothing but a unit, a currency or a year. */
  isUnit(header: unknown): boolean;
  /** The scale of ratings that the header names; null where it names none. */
  scaleIn(header: string): ScaleEnds | null;
  /** The time over which its figures run; null where it names none. */
  periodIn(header: string): Period | null;
  /** The currency of amounts below it: the one that it names, or the spreadsheet's; '' where nobody knows. */
  currencyIn(header: string): string;
  /** Whether it says how many people work at a client. */
  isHeadcount(header: string): boolean;
  /** Whether it is that of a first name, or of a last one. */
  isNamePart(header: string): boolean;
}

/**
 * Builds the index of the headers that are known.
 *
 * @param knowledge what the add-on knows
 * @returns the index; a header of two columns gives both, the likelier first; never throws
 * @example indexHeaders({ columns: [{ key: 'hourlyRate', contents: 'rate', isScored: true, names: ['Hourly rate'] }], learnt: [{ keys: ['hourlyRate'], byKey: 'rate|10', byStem: 'rat|10' }], noise: { fillers: new Set(), units: new Set() } }).match('RATE (€)').map((match) => match.link) // => ["synonym"]
 */
export function indexHeaders(knowledge: HeaderKnowledge): HeaderIndex {
  const { noise, periods, home = '' } = knowledge;
  const spelled = learnNames(knowledge);
  const learnt = learntMatches(knowledge);
  const find = (key: string): readonly HeaderMatch[] =>
    surest(learnt.byKey(key)) ?? surest(learnt.byStem(stemKey(key))) ?? [];
  const findOther = (key: string): readonly HeaderMatch[] => {
    const found = find(key);
    return found.some(isUsed) ? [] : found;
  };
  const denialsIn = denialFinder(noise);
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
    const header = withoutLegend(weightInHeader(written, noise.weights).header);
    return known.length > 0
      ? known
      : wordsInCommon(keysOf(header, noise)[0] ?? '', learnt, denialsIn(header));
  });
  return {
    lookUp: (header) => lookUp(String(header ?? '')).filter(isUsed),
    match: (header) =>
      findAny(String(header ?? ''))
        .filter(isUsed)
        .filter(({ column }) => column.contents === 'rating' || !saysRating(header, noise))
        .map((match) => asked(match, header, noise)),
    isUnit: (header) => headerKey(header, noise) === '' || unitsOnly(header, noise),
    scaleIn: (header) => scaleInHeader(header, noise),
    periodIn: remembering((header) => (periods === undefined ? null : periodOf(header, periods))),
    currencyIn: (header) => currencyNamed(header, home) || home,
    isHeadcount: (header) => findAny(header).some(({ column }) => column === HEADCOUNT),
    isNamePart: (header) => findAny(header).some(({ column }) => column === NAME_PART),
  };
}

/** "(1 = not at all, 7 = very much)" says what ratings mean, and not what is rated. */
function withoutLegend(header: string): string {
  return header.replace(/\([^()]*\d\s?[=:]\s?\p{L}[^()]*\)/gu, ' ');
}

/** Stems of the words of a header that say the opposite of what stands beside them. */
function denialFinder({ denials = new Set() }: HeaderNoise): (header: string) => string[] {
  const stems = once(() => new Set([...denials].map(stemKey)));
  const denies = (word: string): boolean =>
    denials.has(word) || (isLongStem(stemKey(word)) && stems().has(stemKey(word)));
  // "No." counts.
  return (header) =>
    plainWords(header.replace(/\bno\. /i, ''))
      .filter(denies)
      .map(stemKey);
}

const [, HEADCOUNT, NAME_PART] = UNUSED;

function isUsed({ column }: HeaderMatch): boolean {
  return !UNUSED.includes(column);
}

/** What is marked, or scored, is no count of days, and no rate. */
function saysRating(header: unknown, noise: HeaderNoise): boolean {
  return isTurned(header, noise) || plainWords(header).some((word) => noise.rated?.has(word) === true);
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

/** Each header of a list is looked up several times. */
function remembering<Found>(find: (header: string) => Found): (header: string) => Found {
  const found = new Map<string, Found>();
  return (header) => heldIn(found, header, find);
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

/** "Organization - Last activity date" → "last activity date": whose it is goes without saying. */
function withoutOwner(key: string, isOwner: (key: string) => boolean): string {
  const [first, ...rest] = key.split(' ');
  return isOwner(first) ? rest.join(' ') : '';
}

function unitsOnly(header: unknown, { units, fillers }: HeaderNoise): boolean {
  return plainWords(header).every((word) => /^\d+$|^¤$/.test(word) || units.has(word) || fillers.has(word));
}
