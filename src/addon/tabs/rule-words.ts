/** Words of the Rules tab: choices and columns, recognised in any language whatever the spreadsheet's is. */
import { CONDITIONS, EFFECTS, type ConditionKind, type EffectKind } from '../../core/types';
import { ALL_TEXTS } from '../../i18n/languages';
import type { RuleTexts } from '../../i18n/types/rules';
import { normalizeHeader, outputColumnOf } from './headers';
import { saysChoice } from './says-choice';
import type { TableShape } from './table';

export type RuleHeader = 'on' | 'column' | 'is' | 'value' | 'then' | 'tier' | 'because' | 'from' | 'until';

const RULE_COLUMNS: readonly RuleHeader[] = [
  'on',
  'column',
  'is',
  'value',
  'then',
  'tier',
  'because',
  'from',
  'until',
];

export const RULES_TABLE: TableShape<RuleHeader> = {
  columns: RULE_COLUMNS,
  needed: RULE_COLUMNS,
  headerOf: (column, { rules }) => rules.headers[column],
  unread: ({ rules }) => [rules.headers.source],
};

/** A column that is not the user's: what was found out about a client, or computed from the user's. */
export type ComputedColumn = 'score' | 'evidence' | (typeof FROM_INCOME)[number];

/** Computed from the income of twelve months. */
export const FROM_INCOME = ['incomeShare', 'badTraits'] as const;

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
  const says = saysChoice(cell);
  return keys.find((key) => ALL_TEXTS.some(({ rules }) => says(wordsOf(rules)[key]))) ?? null;
}
