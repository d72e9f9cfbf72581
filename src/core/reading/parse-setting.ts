/** A cell of the Settings tab → the value of a setting, or what stands in the way. Which cell it is, and what counts instead, is not known here. */
import { isWord, NO_WORDS, plainText, type CellWords } from './cell-words';
import { parseCellNumber } from './parse-criterion';
import { findTier } from './parse-lock';
import { isBlank, quoteCell } from './quote-cell';
import type { Conventions } from './conventions';
import { DEFAULT_SETTINGS, SETTING_SHAPES, type SettingKey, type SettingKind } from '../settings';
import type { CellValue, Settings, Tier } from '../types';

/** A cell that holds something, but nothing that its setting can use. */
export interface UnreadableSetting {
  readonly held: string;
  readonly needed: SettingKind;
}

/** From this many tiers on, the last one is for clients to part ways with. */
const LEAST_TIERS_TO_PART = 4;

/**
 * Reads the value of a setting. A blank cell asks for the default, except for a tier: there it means none.
 *
 * @param key which setting
 * @param cell what the sheet holds; a share is a percentage ("50 %" is 0.5 in a cell) or a number of percent from 2 on
 * @param tiers the tiers that a setting may name
 * @param conventions how this spreadsheet writes numbers
 * @returns the value in the unit of the setting (shares 0–1), or what the cell holds and what is needed; never throws
 * @example parseSetting('minimumEvidence', 50, [], { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => { "value": 0.5 }
 * @example parseSetting('staleAfterDays', 'soon', [], { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }) // => { "held": "soon", "needed": "days" }
 */
export function parseSetting<Key extends SettingKey>(
  key: Key,
  cell: CellValue,
  tiers: readonly Tier[],
  conventions: Conventions,
): { readonly value: Settings[Key] } | UnreadableSetting {
  const { kind } = SETTING_SHAPES[key];
  const value = isBlank(cell)
    ? kind === 'tier'
      ? ''
      : DEFAULT_SETTINGS[key]
    : parseFilled(key, cell, tiers, conventions);
  return value === null
    ? { held: quoteCell(cell, conventions), needed: kind }
    : { value: value as Settings[Key] };
}

/**
 * The tier to part ways with until the user chooses one.
 *
 * @param tiers best first
 * @returns name of the last of four or more tiers, '' where there are fewer; never throws
 * @example defaultPartWaysTier([{ name: 'A', from: 75 }, { name: 'B', from: 50 }, { name: 'C', from: 0 }]) // => ""
 */
export function defaultPartWaysTier(tiers: readonly Tier[]): string {
  return tiers.length >= LEAST_TIERS_TO_PART ? tiers[tiers.length - 1].name : '';
}

function parseFilled(
  key: SettingKey,
  cell: CellValue,
  tiers: readonly Tier[],
  conventions: Conventions,
): number | boolean | string | null {
  const shape: { kind: SettingKind; least?: number; most?: number } = SETTING_SHAPES[key];
  const { kind, least = -Infinity, most = Infinity } = shape;
  if (kind === 'tick') return parseTick(cell, conventions.words);
  if (kind === 'language') return parseLanguage(cell, conventions.words);
  if (kind === 'currency') return parseCurrency(cell);
  if (kind === 'tier') return tiers[findTier(cell, tiers, conventions)]?.name ?? null;
  const number = parseCellNumber(cell, conventions.decimalMark);
  if (number === null) return null;
  const isSigned = typeof cell === 'string' && cell.includes('%');
  if (isSigned && kind !== 'share') return null;
  const value = kind === 'share' && !isSigned ? shareOf(number) : number;
  const isWhole = Number.isInteger(value) || kind === 'share' || kind === 'points' || kind === 'amount';
  return isWhole && value >= least && value <= most ? value : null;
}

/** A code such as de, a locale such as de_AT, or a word in any language. */
function parseLanguage(cell: CellValue, { languages }: CellWords = NO_WORDS): string | null {
  const word = plainText(String(cell));
  const [code] = word.split(/[-_]/);
  return Object.keys(languages).find((each) => each === code || isWord(word, languages[each])) ?? null;
}

/** "eur" is EUR; a sign is taken as it is, as long as it is short and no number. */
function parseCurrency(cell: CellValue): string | null {
  const text = String(cell).trim();
  if (/^[a-z]{3}$/i.test(text)) return text.toUpperCase();
  return typeof cell === 'string' && /^[^\d\s]{1,4}$/.test(text) ? text : null;
}

/** Up to 1 it is a share. Between 1 and 2 it is rather a percentage above 100 than one of 1.5: it stays too large. */
function shareOf(number: number): number {
  return number >= 2 ? number / 100 : number;
}

/**
 * Reads whether something is switched on.
 *
 * @param cell a checkbox, 1 or 0, or a word for either
 * @param words the words; none if left out
 * @returns null where the cell says neither; never throws
 * @example parseTick('1') // => true
 * @example parseTick('maybe') // => null
 */
export function parseTick(cell: CellValue, words: CellWords = NO_WORDS): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const word = plainText(String(cell));
  if (word === '1' || isWord(word, words.yes)) return true;
  return word === '0' || isWord(word, words.no) ? false : null;
}
