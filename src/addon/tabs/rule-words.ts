/** Words of the Rules tab: choices and columns, recognised in any language whatever the spreadsheet's is. */
import { CONDITIONS, EFFECTS, type ConditionKind, type EffectKind } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { RuleTexts } from '../../i18n/types/rules';
import { indexOfHeader, normalizeHeader, outputColumnOf } from './headers';

export const RULE_COLUMNS = [
  'on',
  'column',
  'is',
  'value',
  'then',
  'tier',
  'because',
  'from',
  'until',
] as const;
export type RuleHeader = (typeof RULE_COLUMNS)[number];

/** Positions of the columns of the Rules tab, from 0; -1 where there is none. */
export type RuleColumns = Readonly<Record<RuleHeader, number>>;

/** A column that is not the user's: what was found out about a client, or computed from the user's. */
export type ComputedColumn = 'score' | 'evidence' | (typeof FROM_INCOME)[number];

/** Computed from the income of twelve months. */
export const FROM_INCOME = ['incomeShare', 'badTraits'] as const;

export function locateRuleColumns(headers: readonly unknown[]): RuleColumns {
  const entries = RULE_COLUMNS.map((key) => [
    key,
    indexOfHeader(headers, (texts) => texts.rules.headers[key]),
  ]);
  return Object.fromEntries(entries) as RuleColumns;
}

export function conditionOf(cell: unknown): ConditionKind | null {
  return keyOf(CONDITIONS, cell, ({ conditions }) => conditions);
}

export function effectOf(cell: unknown): EffectKind | null {
  return keyOf(EFFECTS, cell, ({ effects }) => effects);
}

export function computedColumnOf(header: unknown): ComputedColumn | null {
  const output = outputColumnOf(header);
  if (output === 'score' || output === 'evidence') return output;
  const word = normalizeHeader(header);
  const isNamed = (key: (typeof FROM_INCOME)[number]): boolean =>
    ALL_TEXTS.some(({ rules }) => normalizeHeader(rules[key]) === word);
  return FROM_INCOME.find(isNamed) ?? null;
}

function keyOf<Key extends string>(
  keys: readonly Key[],
  cell: unknown,
  wordsOf: (texts: RuleTexts) => Readonly<Record<Key, string>>,
): Key | null {
  const word = normalizeChoice(cell);
  const isNamed = (key: Key): boolean =>
    ALL_TEXTS.some(({ rules }) => normalizeChoice(wordsOf(rules)[key]) === word);
  return keys.find(isNamed) ?? null;
}

/** Three dots typed by hand are an ellipsis. */
function normalizeChoice(cell: unknown): string {
  return normalizeHeader(cell).replace(/\.{3}/g, '…');
}
