/** Weights that people write into their lists: into headers, "Fun (x2)", "Umsatz (30 %)", "Betaling – gewicht 3", or into a row of their own. */
import type { CellSense } from '../../reading/cell-sense';
import { areShares } from '../../reading/parse-criterion';
import { parseNumber } from '../../reading/parse-number';
import { plainWords } from './header-key';

/** A weight as it stands in a list: points, how many times the usual, or a share of the whole. */
export interface GivenWeight {
  readonly value: number;
  readonly unit: 'points' | 'times' | 'percent';
}

/** What a header gives, and the header without it. */
export interface WeightedHeader {
  readonly header: string;
  readonly weight: GivenWeight | null;
}

const AMOUNT = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const OPENED = String.raw`\s*[([{]\s*`;
const CLOSED = String.raw`\s*[)\]}]`;
/** A word in front of the number or behind it: whether it says "weight" is asked of its letters. */
const BY_WORD = [
  new RegExp(
    String.raw`[\s([{]+[-–—,;:|]?\s*(\p{L}+)\.?\s*[:=–-]?\s*${AMOUNT}\s?(%?)(?:${CLOSED}|\s*$)`,
    'u',
  ),
  new RegExp(String.raw`[\s([{]+[-–—,;:|]?\s*${AMOUNT}\s?(%?)\s*(\p{L}+)\.?(?:${CLOSED}|\s*$)`, 'u'),
];
const TIMES = [
  new RegExp(String.raw`${OPENED}[x×*]\s?${AMOUNT}${CLOSED}`, 'iu'),
  new RegExp(String.raw`${OPENED}${AMOUNT}\s?[x×*]${CLOSED}`, 'iu'),
  new RegExp(String.raw`\s[-–—]?\s?[x×*]\s?${AMOUNT}\s*$`, 'iu'),
];
const PERCENT = new RegExp(`${OPENED}${AMOUNT}\\s?%${CLOSED}`, 'u');
const ANY_NUMBER = /\d/;
const MOST_TIMES = 20;

/**
 * Looks for a weight in a header.
 *
 * @param header what the cell holds
 * @param words that mean a weight, as `plainWords` spells them; without them none is looked for
 * @returns the weight, and the header without it; never throws
 * @example weightInHeader('Fun (x2)', new Set(['weight'])) // => { "header": "Fun", "weight": { "value": 2, "unit": "times" } }
 * @example weightInHeader('Fee – weight 2.5', new Set(['weight'])) // => { "header": "Fee", "weight": { "value": 2.5, "unit": "points" } }
 * @example weightInHeader('Fee (30 %)', new Set(['weight'])) // => { "header": "Fee", "weight": { "value": 30, "unit": "percent" } }
 * @example weightInHeader('Fun (1-5)', new Set(['weight'])) // => { "header": "Fun (1-5)", "weight": null }
 */
export function weightInHeader(header: string, words: ReadonlySet<string> | undefined): WeightedHeader {
  if (words === undefined || !ANY_NUMBER.test(header)) return { header, weight: null };
  const found = byWord(header, words) ?? bySign(header);
  if (found === null || !(found.weight.value > 0)) return { header, weight: null };
  const rest = header
    .replace(found.said, ' ')
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return rest === '' ? { header, weight: null } : { header: rest, weight: found.weight };
}

interface Found {
  /** The part of the header that says so. */
  readonly said: string;
  readonly weight: GivenWeight;
}

function byWord(header: string, words: ReadonlySet<string>): Found | null {
  const [before, behind] = BY_WORD.map((pattern) => pattern.exec(header));
  const said = (word: string | undefined): boolean => words.has(plainWords(word)[0] ?? '');
  if (before !== null && said(before[1])) return foundWeight(before[0], before[2], before[3]);
  return behind !== null && said(behind[3]) ? foundWeight(behind[0], behind[1], behind[2]) : null;
}

function bySign(header: string): Found | null {
  const percent = PERCENT.exec(header);
  if (percent !== null) return foundWeight(percent[0], percent[1], '%');
  const times = TIMES.map((pattern) => pattern.exec(header)).find((match) => match !== null);
  if (times === undefined) return null;
  const value = numberOf(times[1]);
  return value > MOST_TIMES ? null : { said: times[0], weight: { value, unit: 'times' } };
}

function foundWeight(said: string, amount: string, sign: string): Found {
  return { said, weight: { value: numberOf(amount), unit: sign === '%' ? 'percent' : 'points' } };
}

function numberOf(amount: string): number {
  return parseNumber(amount.replace(',', '.'), '.') ?? NaN;
}

const TIMES_ALONE = new RegExp(String.raw`^(?:[x×*]\s?${AMOUNT}|${AMOUNT}\s?[x×*])$`, 'iu');

/**
 * The weights that the cells of a row give. A percentage may be kept as a share: 0.3 beside 0.7 is 30 %.
 *
 * @param row what the cells look like
 * @returns one per cell, null where it holds no number; never throws
 * @example weightsInRow([{ kind: 'text', text: 'x3', value: NaN }]) // => [{ "value": 3, "unit": "times" }]
 * @example weightsInRow([{ kind: 'number', text: '0.3', value: 0.3 }]) // => [{ "value": 30, "unit": "percent" }]
 */
export function weightsInRow(row: readonly CellSense[]): readonly (GivenWeight | null)[] {
  const weights = row.map(weightInCell);
  const areKeptAsShares = areShares(weights.map((weight) => (weight?.unit === 'points' ? weight.value : '')));
  return weights.map((weight) =>
    areKeptAsShares && weight?.unit === 'points'
      ? { value: percentOf(weight.value), unit: 'percent' }
      : weight,
  );
}

/** 0.3 is 30. */
function percentOf(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}

function weightInCell({ kind, text, value }: CellSense): GivenWeight | null {
  const [, behind, before] = TIMES_ALONE.exec(text.trim()) ?? [];
  const times = behind ?? before;
  if (times !== undefined) return { value: numberOf(times), unit: 'times' };
  if (isNaN(value) || value < 0) return null;
  return kind === 'percent' ? { value: percentOf(value), unit: 'percent' } : { value, unit: 'points' };
}
