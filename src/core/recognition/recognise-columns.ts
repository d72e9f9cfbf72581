/**
 * What each column of a list will be read as. Words propose, contents may refuse, and a known column is read from one
 * column only. The order of the columns decides nothing.
 */
import { CURRENCY_CODES } from '../money/currency-codes';
import { heldIn } from '../held-in';
import { compareTexts } from '../compare-texts';
import { nameKey } from '../name-key';
import type { CellSense } from '../reading/cell-sense';
import { headerKey, yearOf, NO_NOISE } from './headers/header-key';
import type { HeaderIndex } from './headers/header-index';
import { LINKS, type HeaderMatch, type Link } from './headers/header-match';
import { canBeRead, judgeContents, type ContentsVerdict } from './judge-contents';
import { judgeStanding } from './judge-standing';
import { isBeyondRates } from './rate-range';
import { areMarks } from './headers/rating-scale';
import type { Period } from './headers/header-period';
import type { Contents, KnownColumn } from './headers/known-columns';

/** How surely a column is what it is taken for. Likely ones are proposed, unknown ones stay hers; chosen are her own word. */
export const DEGREES = ['chosen', 'exact', 'sure', 'likely', 'unknown'] as const;
export type Degree = (typeof DEGREES)[number];

export interface RecognisedColumn {
  /** Key of the known column; null where it stays the user's. */
  readonly as: string | null;
  readonly degree: Degree;
  /** Keys that it may be read as, most likely first; what it is read as is among them. */
  readonly candidates: readonly string[];
  /** Key that its header means and its cells refuse; null where nothing is refused. */
  readonly refused: string | null;
}

export interface ColumnToRecognise {
  readonly header: string;
  /** What the cells below it look like. */
  readonly senses: readonly CellSense[];
  /** The user's word: a key, null for "leave it alone"; undefined where she has not chosen. */
  readonly chosen?: string | null;
  /** By its header it is read for something else: unless she chooses it, it is none of these. */
  readonly isReadElsewhere?: boolean;
}

interface Claim {
  readonly position: number;
  readonly known: KnownColumn;
  readonly degree: Exclude<Degree, 'chosen' | 'unknown'>;
  readonly link: Link;
  /** Place among what its header may mean. */
  readonly preference: number;
}

const DEGREE_OF_LINK: Readonly<Record<Link, Claim['degree']>> = {
  name: 'exact',
  synonym: 'sure',
  hint: 'likely',
  words: 'likely',
};

/**
 * Recognises the columns of a list, all but the one of names.
 *
 * @param columns headers and cells
 * @param index what is known of headers
 * @param known the columns that the add-on knows
 * @param today as days since 1970-01-01
 * @returns one per column, in their order; no key stands twice; never throws
 * @example recogniseColumns([{ header: 'Ort', senses: [] }], { lookUp: () => [], match: () => [], isUnit: () => false, scaleIn: () => null, periodIn: () => null, isHeadcount: () => false }, [], 0) // => [{ "as": null, "degree": "unknown", "candidates": [], "refused": null }]
 */
export function recogniseColumns(
  columns: readonly ColumnToRecognise[],
  index: HeaderIndex,
  known: readonly KnownColumn[],
  today: number,
): RecognisedColumn[] {
  const chosen = new Set(columns.flatMap((column) => column.chosen ?? []));
  const areFirms = columns.some(({ header }) => index.isHeadcount(header));
  const judged = columns.map((column) => judgeHeader(column, index, today, areFirms));
  const claimants = columns.map(claimantOf);
  const claims = judged
    .flatMap(({ matches }, position) => claimsOf(matches, position, columns[position], index))
    .filter(({ position }) => columns[position].isReadElsewhere !== true)
    .filter((claim) => columns[claim.position].chosen === undefined && !chosen.has(claim.known.key))
    .sort((one, other) => compareClaims(one, other, claimants));
  const settled = settle(claims);
  const free = known.filter(
    ({ key }) =>
      !chosen.has(key) && ![...settled.values()].some(({ known: { key: taken } }) => taken === key),
  );
  const times = countHeaders(columns);
  return columns.map((column, position) => {
    const { matches, refused } = judged[position];
    if (column.chosen !== undefined) return chosenColumn(column, matches);
    const claim = settled.get(position);
    const keys = matches.map((match) => match.column.key);
    if (claim !== undefined) {
      const found = recognised(claim, claims, keys, refused);
      return times.get(nameKey(column.header)) === 1 ? found : { ...found, degree: 'likely' };
    }
    const candidates = [...keys, ...freeForContents(column, free, today)];
    return { as: null, degree: 'unknown', candidates: [...new Set(candidates)], refused };
  });
}

/** By a header that stands twice no column is found again. */
function countHeaders(columns: readonly ColumnToRecognise[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { header } of columns) {
    const key = nameKey(header);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

interface JudgedMatch extends HeaderMatch {
  readonly verdict: ContentsVerdict;
}

interface JudgedHeader {
  readonly matches: readonly JudgedMatch[];
  readonly refused: string | null;
}

/** What a header may mean, as far as the cells allow it. The list is one of firms where it says how large they are. */
function judgeHeader(
  { header, senses }: ColumnToRecognise,
  index: HeaderIndex,
  today: number,
  areFirms: boolean,
): JudgedHeader {
  const scale = index.scaleIn(header) ?? undefined;
  const verdictOn = (match: HeaderMatch): ContentsVerdict => {
    const { standings, contents } = match.column;
    if (standings !== undefined) return judgeStanding(senses, header, standings);
    const isOther = isBeyondRates(senses, index.currencyIn(header)) || areForLonger(senses, index);
    if (isPerhapsRate(match) && isOther) return 'refused';
    return judgeContents(senses, contents, today, scale);
  };
  const period = index.periodIn(header);
  const matches = index
    .match(header)
    .filter((match) => isMeant(match, header, period, areFirms))
    .map((match) => ({ ...match, verdict: verdictOn(match) }));
  const left = matches.filter((match) => isBackedBy(senses, match) || isAnswered(header, senses, match));
  const ofPreset = left.filter(({ column }) => column.isBorrowed !== true);
  // "Late", "on time" and "slow" are no days, but tell how somebody pays.
  const isElsewhere =
    ofPreset.every(({ verdict }) => verdict === 'doubtful') && left.some(({ verdict }) => verdict === 'fits');
  const refusedMatch = left.length > 0 ? undefined : matches.find(isToldIfRefused);
  return {
    matches:
      ofPreset.length > 0 && !isElsewhere
        ? ofPreset
        : left.filter(({ verdict }) => !isElsewhere || verdict === 'fits'),
    refused: refusedMatch?.column.key ?? null,
  };
}

/** A column "Status" that says something else is nobody's surprise. */
function isToldIfRefused({ link, column }: HeaderMatch): boolean {
  return link === 'name' || (link !== 'words' && column.standings === undefined);
}

/** Of firms, what is made in a year is theirs; and what is paid for a word, a week or a month is no rate, although a fee may be one; nor is time for one episode that of a month. */
function isMeant(
  { link, column: { contents } }: HeaderMatch,
  header: string,
  period: Period | null,
  areFirms: boolean,
): boolean {
  // "Paid after (days)" counts days.
  if (contents === 'amount' && period === 'day') return link === 'name' || link === 'synonym';
  if (contents === 'amount') return period !== 'piece' && (!areFirms || period !== 'year');
  // So does "Pays (days)".
  if (contents === 'rating' && period === 'day') return link === 'name' || link === 'synonym';
  if (contents === 'hours') return period !== 'piece';
  if (contents === 'days' && MONEY.test(header)) return false;
  if (contents === 'rate' && (link === 'hint' || link === 'words'))
    return period === null || period === 'day' || (period === 'year' && PRICE.test(header));
  return contents !== 'name';
}

/** What is not called as we call it may be another price: what it is, its amounts say. */
function isPerhapsRate({ link, column: { contents } }: HeaderMatch): boolean {
  return contents === 'rate' && link !== 'name';
}

/** "$350/mo" in most cells. */
function areForLonger(senses: readonly CellSense[], { periodIn }: HeaderIndex): boolean {
  const held = senses.filter(({ kind }) => kind !== 'blank');
  const forLonger = held.filter(
    ({ kind, text }) =>
      kind === 'money' && ['week', 'month', 'quarter', 'year'].includes(periodIn(text) ?? ''),
  );
  return forLonger.length > held.length / 2;
}

/** "Overdue $" is a sum. */
const MONEY = new RegExp(`\\p{Sc}|(?<!\\p{L})(?:${CURRENCY_CODES}|ft|kr)(?!\\p{L})`, 'iu');
/** The Norwegian year is a price in Hungarian. */
const PRICE = /(?<!\p{L})[aá]r/iu;

/** Words in common alone are too little: then the cells must fit. Of what a header may mean, some cell must be one that can be read. */
function isBackedBy(senses: readonly CellSense[], { link, verdict, column }: JudgedMatch): boolean {
  if (link === 'words') return verdict === 'fits' || (column.contents === 'rating' && areUpToTen(senses));
  // Of money and hours, words alone ("monthly") say nothing, whatever the header.
  const needsOne = link === 'hint' || ['amount', 'rate', 'hours'].includes(column.contents);
  if (needsOne && verdict === 'doubtful') return senses.some((sense) => canBeRead(sense, column.contents));
  return verdict !== 'refused';
}

/** "Does the client pay on time?": a question of a form is answered by yes and no, too. */
function isAnswered(header: string, senses: readonly CellSense[], { column }: JudgedMatch): boolean {
  const held = senses.filter(({ kind }) => kind !== 'blank');
  return (
    column.contents === 'rating' &&
    header.trim().endsWith('?') &&
    held.length > 0 &&
    held.every(({ kind, text }) => kind === 'rating' || (kind === 'tick' && !/^(?:true|false)$/.test(text)))
  );
}

/** Ratings on a longer scale than ours. */
function areUpToTen(senses: readonly CellSense[]): boolean {
  const held = senses.filter(({ kind }) => kind !== 'blank');
  return held.length > 0 && held.every(({ kind, value }) => kind === 'number' && value >= 0 && value <= 10);
}

function claimsOf(
  matches: readonly JudgedMatch[],
  position: number,
  { header, senses }: ColumnToRecognise,
  index: HeaderIndex,
): Claim[] {
  return matches.map(({ column, link, verdict }, preference) => {
    const isDoubtful =
      verdict === 'doubtful' || isOfAYear(header, column) || isOfOtherPeriod(header, column, index);
    const isElse =
      mayBeTurned(column, senses) || (column.isCountable === true && mayBeCounts(senses, header, index));
    const isCertain = matches.length === 1 && (link === 'name' || !isDoubtful) && !isElse;
    return { position, known: column, link, degree: isCertain ? DEGREE_OF_LINK[link] : 'likely', preference };
  });
}

/** Marks as at school, of which 1 may be the best: hers to confirm, even where the column is called as ours. */
function mayBeTurned({ contents }: KnownColumn, senses: readonly CellSense[]): boolean {
  return contents === 'rating' && areMarks(senses);
}

/** Whole numbers of which one is 0, or more than the best rating: how often, unless the header names a scale. */
function mayBeCounts(senses: readonly CellSense[], header: string, { scaleIn }: HeaderIndex): boolean {
  const numbers = senses.filter(({ kind }) => kind !== 'blank');
  return (
    scaleIn(header) === null &&
    numbers.every(({ kind, value }) => kind === 'number' && Number.isInteger(value) && value >= 0) &&
    numbers.some(({ value }) => value === 0 || value > BEST_RATING)
  );
}

/** Of the usual scale. */
const BEST_RATING = 5;

/** "Stunden 2026" are hardly those of a month. */
function isOfAYear(header: string, { contents }: KnownColumn): boolean {
  return contents === 'hours' && yearOf(header) > 0;
}

/** Over which time the figures run that we can use. Nobody is paid a rate by the year, but the Norwegian year is a price in Hungarian. */
const OUR_PERIOD: Partial<Record<Contents, Period>> = {
  hours: 'month',
  amount: 'year',
  rate: 'year',
};

/** "Hours (day)" are not those of a month. */
function isOfOtherPeriod(header: string, { contents }: KnownColumn, { periodIn }: HeaderIndex): boolean {
  const ours = OUR_PERIOD[contents];
  const theirs = ours === undefined ? null : periodIn(header);
  return theirs !== null && theirs !== ours;
}

/** What decides between columns that claim the same, once each: all of them are compared with one another. */
interface Claimant {
  readonly header: string;
  readonly key: string;
  readonly year: number;
  readonly filled: number;
  readonly senses: readonly CellSense[];
}

function claimantOf({ header, senses }: ColumnToRecognise): Claimant {
  const filled = senses.filter(({ kind }) => kind !== 'blank').length;
  return { header, key: headerKey(header, NO_NOISE), year: yearOf(header), filled, senses };
}

/** The surer first, by degree and then by link; of two alike the newer year, then the fuller column, then what is written, so that order decides nothing. */
function compareClaims(one: Claim, other: Claim, claimants: readonly Claimant[]): number {
  const [own, others] = [claimants[one.position], claimants[other.position]];
  return (
    DEGREES.indexOf(one.degree) - DEGREES.indexOf(other.degree) ||
    LINKS.indexOf(one.link) - LINKS.indexOf(other.link) ||
    one.preference - other.preference ||
    others.year - own.year ||
    others.filled - own.filled ||
    compareTexts(own.key, others.key) ||
    compareTexts(own.header, others.header) ||
    compareTexts(heldBy(own), heldBy(others))
  );
}

function heldBy({ senses }: Pick<Claimant, 'senses'>): string {
  return senses.map(({ kind, text }) => `${kind} ${text}`).join('\n');
}

/** Gives each column and each known column to the first claim on it. */
function settle(claims: readonly Claim[]): Map<number, Claim> {
  const settled = new Map<number, Claim>();
  const taken = new Set<string>();
  for (const claim of claims) {
    if (settled.has(claim.position) || taken.has(claim.known.key)) continue;
    settled.set(claim.position, claim);
    taken.add(claim.known.key);
  }
  return settled;
}

/** What another column claims just as surely is only likely. */
function recognised(
  claim: Claim,
  claims: readonly Claim[],
  keys: readonly string[],
  refused: string | null,
): RecognisedColumn {
  const isContested = claims.some(
    (other) =>
      other.position !== claim.position &&
      other.known.key === claim.known.key &&
      other.degree === claim.degree,
  );
  const candidates = [claim.known.key, ...keys.filter((key) => key !== claim.known.key)];
  return { as: claim.known.key, degree: isContested ? 'likely' : claim.degree, candidates, refused };
}

/** Left alone is what its header means all the same. */
function chosenColumn(
  { chosen = null, isReadElsewhere }: ColumnToRecognise,
  matches: readonly HeaderMatch[],
): RecognisedColumn {
  const meant = matches.filter(({ link }) => link === 'name' || link === 'synonym');
  const leftAlone = isReadElsewhere === true ? [] : meant.map(({ column }) => column.key);
  return {
    as: chosen,
    degree: 'chosen',
    candidates: chosen === null ? leftAlone : [chosen],
    refused: null,
  };
}

/** What an unknown column could be by its cells: only to choose from, for many columns hold numbers from 1 to 5. */
function freeForContents(
  { senses }: ColumnToRecognise,
  free: readonly KnownColumn[],
  today: number,
): string[] {
  const known = new Map<Contents, boolean>();
  const fits = (contents: Contents): boolean => judgeContents(senses, contents, today) === 'fits';
  return free
    .filter(
      ({ contents }) =>
        !['name', 'text', 'tier', 'standing'].includes(contents) && heldIn(known, contents, fits),
    )
    .map(({ key }) => key);
}
