/** A spreadsheet with the rules of its preset, and the columns that they look at. */
import type { ReadyState, SentFacts, SentRule, SidebarInput } from '../../src/addon/sidebar/sidebar-contract';
import { PRESET_RULES, placeTier, type PresetRule } from '../../src/core/presets/preset-rules';
import { PRESETS, type PresetName } from '../../src/core/presets/presets';
import type { Condition, Effect } from '../../src/core/types';
import { TEXTS } from '../../src/i18n/languages';
import type { Language } from '../../src/i18n/types/texts';
import { sampleState } from './sample-state';

const KINDS = {
  wellKnown: 'flag',
  breaksAgreements: 'flag',
  hoursThisMonth: 'fact',
  income12Months: 'fact',
  daysLate: 'fact',
  lastContact: 'daysSince',
} as const;
export type InputKey = keyof typeof KINDS;
const KEYS = Object.keys(KINDS) as InputKey[];

/** In the order of the inputs. */
export type Inputs = Readonly<Partial<Record<InputKey, number | null>>>;

/** @param inputsOf of each client, by its place in the list */
export function presetState(
  preset: PresetName,
  inputsOf: (clientIndex: number) => Inputs,
  language: Language = 'en',
): ReadyState {
  const state = sampleState({}, preset, language);
  const texts = TEXTS[language];
  const columns = [...PRESETS[preset].criteria.map(({ key }) => key as string), ...KEYS];
  const facts: SentFacts[] = [];
  const factAt = (column: string): number => {
    const income = columns.indexOf('income12Months');
    const position = columns.indexOf(column);
    const fact: SentFacts =
      column === 'incomeShare'
        ? { shareOf: income }
        : column === 'badTraits'
          ? { littleOf: income }
          : position;
    return facts.push(fact) - 1;
  };
  return {
    ...state,
    inputs: KEYS.map((key): SidebarInput => ({ name: texts.columns[key].name, key, kind: KINDS[key] })),
    clients: state.clients.map((client, index) => ({
      ...client,
      values: [...client.values, ...KEYS.map((key) => inputsOf(index)[key] ?? null)],
    })),
    ruleBook: {
      rules: PRESET_RULES[preset].map((rule): SentRule => ({
        condition: conditionOf(rule, factAt),
        effect: effectOf(rule, state.tiers.length),
        because: texts.rules.presets[rule.key],
        asks: rule.column,
        from: null,
        until: null,
      })),
      facts,
      locks: [],
      today: 0,
    },
  };
}

function conditionOf({ is, value, column }: PresetRule, factAt: (column: string) => number): Condition {
  const at = factAt(column);
  if (is === 'overAverage') {
    const { factor, column: average } = value as { factor: number; column: string };
    return { kind: is, column: at, factor, average: factAt(average) };
  }
  if (is === 'moreThanDaysAgo') return { kind: is, column: at, days: Number(value) };
  return is === 'isHighest' || is === 'isChecked'
    ? { kind: is, column: at }
    : { kind: is, column: at, value: Number(value) };
}

function effectOf({ then, tier }: PresetRule, tierCount: number): Effect {
  return then === 'atLeast' || then === 'atMost'
    ? { kind: then, tier: placeTier(tier ?? 0, tierCount) }
    : { kind: then };
}
