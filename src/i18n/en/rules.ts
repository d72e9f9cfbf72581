/** Rules and locks in English. */
import type { RuleTexts } from '../types/rules';
import { LISTS } from '../lists';

const { and } = LISTS.en;

const unreadable = (cell: string, held: string, needed: string): string =>
  `Cannot read ${cell}: ${held === '' ? 'it is empty' : `it holds “${held}”`}, ${needed} is needed.`;

export const rulesEn: RuleTexts = {
  headers: {
    on: 'On',
    column: 'Column',
    is: 'Is',
    value: 'Value',
    then: 'Then',
    tier: 'Tier',
    because: 'Because',
    from: 'From',
    until: 'Until',
    source: 'Source',
  },
  notes: {
    on: 'Only ticked rules count. The order of the lines never matters.',
    column:
      'Any column of the Clients tab, or Score, Evidence, Income share, or Bad traits, little income: how many ratings are in the worst quarter of their scale (1 or 2 of 5) if the client pays less in 12 months than your average client, else 0. Criteria of weight 0 are left out.',
    value:
      'What the column is compared with: a number, a percentage, a text, or a multiple such as 1.5 × Hours per month. Leave it blank where nothing is compared.',
    then: 'At least: the tier is never worse. At most: it is never better; this wins over at least. Up one and down one come last and never cross either. Remark: only says something.',
    because: 'Your reason. It appears in Why, after the word “because”.',
    until: 'Last day of the rule. Blank: it has no end.',
  },
  conditions: {
    atLeast: 'at least',
    atMost: 'at most',
    equals: 'equals',
    isNot: 'is not',
    contains: 'contains',
    isBlank: 'is blank',
    isChecked: 'is checked',
    isHighest: 'is the highest',
    isLowest: 'is the lowest',
    inTop: 'in the top … %',
    overAverage: 'over … times its own average',
    moreThanDaysAgo: 'more than … days ago',
  },
  effects: {
    atLeast: 'at least',
    atMost: 'at most',
    upOne: 'up one',
    downOne: 'down one',
    remark: 'remark',
  },
  incomeShare: 'Income share',
  badTraits: 'Bad traits, little income',
  presets: {
    mostHours: 'no other client fills as many of your hours',
    largeIncome: 'a large part of your income comes from here',
    bestRate: 'no other client pays as much per hour',
    wellKnown: 'others in your market look up to this client',
    busyMonth: 'this month is much busier than usual',
    silent: 'there has been no contact for a long time and a check-in is due',
    paysLate: 'invoices are paid late',
    hardlyPays: 'invoices are hardly paid at all',
    breaksAgreements: 'agreements are not kept',
    dependence: 'much of your income depends on this client, so take good care and look for others too',
    badTraits: 'a lot is difficult here and it brings in little',
  },
  columnMissing: (column, tab) => `Switched off: the ${tab} tab has no column “${column}”.`,
  numbersAreOurs:
    'The numbers in these rules are a proposal by Client Tiers. No article gives any: change them until they fit you.',
  why: {
    floor: (tier) => `never below ${tier}`,
    cap: (tier) => `capped at ${tier}`,
    upOne: 'up one tier',
    downOne: 'down one tier',
    locked: 'locked',
    until: (clause, date) => `${clause} until ${date}`,
    because: (clause, reason) => `${clause}, because ${reason}`,
    isBestAlready: (clause) => `it is the best tier already, so without effect: ${clause}`,
    isLowestAlready: (clause) => `it is the lowest tier already, so without effect: ${clause}`,
    overruled: (clause) => `overruled: ${clause}`,
    withoutLock: (tier) => `without the lock it would be ${tier}`,
    verdict: (tier) => `Tier ${tier}`,
  },
  problems: {
    tick: (cell, held) => unreadable(cell, held, 'a tick or no tick'),
    number: (cell, held) => unreadable(cell, held, 'a number'),
    percent: (cell, held) => unreadable(cell, held, 'a percentage above 0 and up to 100'),
    text: (cell) => unreadable(cell, '', 'something to compare with'),
    date: (cell, held) => unreadable(cell, held, 'a date'),
    times: (cell, held, example) => unreadable(cell, held, `a multiple of a column such as “${example}”`),
    column: (cell, held, tab, nearest) =>
      unreadable(
        cell,
        held,
        `the header of one of your columns on the ${tab} tab${nearest === '' ? '' : `, such as “${nearest}”,`}`,
      ),
    columnTwice: (cell, column, cells) =>
      `Cannot use ${cell}: the header “${column}” appears more than once, in ${and(cells)}.`,
    remark: (cell) => unreadable(cell, '', 'the text of the remark'),
    endsFirst: (from, until) => `This rule ends (${until}) before it begins (${from}).`,
  },
  lockProblems: {
    unknownTier: (cell, held, tiers) => unreadable(cell, held, `one of ${tiers.join(', ')}`),
    ended: (tier, date, cell) => `The lock in tier ${tier} ended on ${date} (${cell}).`,
  },
  leftOut: (n, cell) =>
    `${n} ${n === 1 ? 'rule' : 'rules'} left out, ${n === 1 ? '' : 'the first is '}${cell}`,
};
