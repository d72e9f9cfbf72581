/** What it takes to find why tiers changed, in turns with a plain assessment of the same list, so that both meet the same machine. */
import { attributeChanges } from '../../src/core/history/attribute-changes';
import { assessClients } from '../../src/core/scoring/assess-clients';
import { CHANGES, createChangedList, type Change, type ChangedList } from './changed-lists';
import { formatTable, type Column } from './format-report';
import { median, repeatFor, time } from './timing';

export interface CausesCost {
  readonly clients: number;
  readonly change: Change;
  /** How many clients have another tier. */
  readonly explained: number;
  /** Medians. */
  readonly milliseconds: { readonly plain: number; readonly causes: number };
  /** Median of the ratios of each round. */
  readonly ratio: number;
}

/** Times a plain assessment, at most. */
export const CAUSES_AT_MOST: Readonly<Record<Change, number>> = {
  ratings: 5,
  practice: 5,
  rules: 10,
  everything: 10,
  everythingWithRules: 10,
};

const EFFORT = { milliseconds: 6000, leastRounds: 5, mostRounds: 15 };

export function compareCauses(clients: number): CausesCost[] {
  return CHANGES.map((change) => compareChange(change, clients));
}

function compareChange(change: Change, clients: number): CausesCost {
  const { before, after, plain } = createChangedList(change, clients);
  const pairs = after.clients.map((_, index) => ({ before: index, after: index }));
  const changed = pairs.filter((pair) => tierName(before, pair.before) !== tierName(after, pair.after));
  const works = {
    plain: () => assessClients(plain.clients, plain),
    causes: () => attributeChanges(before, after, pairs, changed),
  };
  // What is compiled on the way does not count.
  works.plain();
  works.causes();
  const rounds = repeatFor(EFFORT, () => ({ plain: time(works.plain), causes: time(works.causes) }));
  return {
    clients,
    change,
    explained: changed.length,
    milliseconds: {
      plain: median(rounds.map(({ plain: each }) => each)),
      causes: median(rounds.map(({ causes }) => causes)),
    },
    ratio: median(rounds.map((round) => round.causes / round.plain)),
  };
}

function tierName({ clients, tiers }: ChangedList['before'], index: number): string | null {
  const { tier } = clients[index];
  return tier === null ? null : tiers[tier].name;
}

const WHAT_CHANGED: Readonly<Record<Change, string>> = {
  ratings: 'all ratings',
  practice: 'all ratings, Practice',
  rules: 'ratings and facts, with rules',
  everything: 'everything, scales that move',
  everythingWithRules: 'everything, with rules',
};

const COLUMNS: readonly Column<CausesCost>[] = [
  ['clients', ({ clients }) => clients.toLocaleString('en-US')],
  ['what changed', ({ change }) => WHAT_CHANGED[change]],
  ['explained', ({ explained }) => explained.toLocaleString('en-US')],
  ['plain', ({ milliseconds }) => `${milliseconds.plain.toFixed(0)} ms`],
  ['causes', ({ milliseconds }) => `${milliseconds.causes.toFixed(0)} ms`],
  ['causes ÷ plain', ({ ratio }) => `${ratio.toFixed(1)} ×`],
  ['aim', ({ change }) => `${CAUSES_AT_MOST[change]} ×`],
];

export function formatCauses(measured: readonly CausesCost[]): string {
  return [
    'Finding why tiers changed, and a plain assessment of the same list, processor time',
    '',
    ...formatTable(COLUMNS, measured),
    ...measured
      .filter(({ change, ratio }) => ratio > CAUSES_AT_MOST[change])
      .flatMap(({ change, ratio }) => [
        '',
        `Aim missed: causes of ${WHAT_CHANGED[change]} take ${ratio.toFixed(1)} times a plain assessment, at most ${CAUSES_AT_MOST[change]} are aimed at.`,
      ]),
  ].join('\n');
}
