/** English. */
import { formatCount } from '../format-number';
import { menuEn } from './menu';
import { columnsEn } from './criteria';
import { helpEn } from './help';
import { importsEn } from './imports';
import { recordTabsEn } from './record-tabs';
import { rulesEn } from './rules';
import { settingsEn } from './settings';
import { historyEn } from './history';
import { moneyEn } from './money';
import { nextStepsEn } from './next-steps';
import { prospectsEn } from './prospects';
import { ageingEn } from './ageing';
import { formerEn } from './former';
import { careEn } from './care';
import { todayEn } from './today';
import { chartsEn } from './charts';
import { writingEn } from './writing';
import type { Texts } from '../types/texts';
import { LISTS } from '../lists';

const { and, name, names } = LISTS.en;

/** "1 client", "2 clients". */
const count = (n: number, one: string, many: string): string =>
  `${formatCount(n, 'en')} ${n === 1 ? one : many}`;

/** "1 point", "1.0 points", "2 points". */
const points = (formatted: string): string => `${formatted} ${formatted === '1' ? 'point' : 'points'}`;

const holds = (held: string): string => (held === '' ? 'it is empty' : `it holds “${held}”`);

const position = (argument: string, row: number, column: number): string =>
  `${argument}, row ${row}, column ${column}`;

export const en: Texts = {
  language: 'en',

  tabs: {
    clients: 'Clients',
    criteria: 'Criteria',
    tiers: 'Tiers',
    rules: 'Rules',
    settings: 'Settings',
    history: 'History',
    memory: 'Client Tiers memory',
    prospects: 'Prospects',
    prospectCriteria: 'Prospect criteria',
    time: 'Time',
    invoices: 'Invoices',
    payments: 'Payments',
    currencies: 'Currencies',
    names: 'Names',
    money: 'Money',
    tasks: 'Tasks',
    today: 'Today',
    steps: 'Steps',
  },

  clientHeaders: {
    client: 'Client',
    tier: 'Tier',
    score: 'Score',
    rank: 'Rank',
    change: 'Change',
    evidence: 'Evidence',
    why: 'Why',
    nextStep: 'Next step',
  },
  clientAliases: ['clients', 'client name', 'customer', 'customers', 'customer name', 'company', 'name'],
  ownColumn: 'Client Tiers fills this column. Delete this note, and the column is yours.',
  clientNotes: {
    client: 'One client per row. Fill in what you know; leave blank what you do not know.',
    tier: `Filled by “${menuEn.recalculate}”. The best tier on the Tiers tab whose cut-off the score reaches.`,
    score: `Filled by “${menuEn.recalculate}”. Weighted average of what you filled in, 0 to 100.`,
    rank: `Filled by “${menuEn.recalculate}”. 1 is your most valuable client; equal clients share a rank.`,
    change: `Filled by “${menuEn.recalculate}”. ▲ better or ▼ worse than before, with the previous tier. It disappears after a month, or after the number of days on the Settings tab.`,
    evidence: `Filled by “${menuEn.recalculate}”. How much of the total weight you have filled in. Below the minimum on the Settings tab the tier is provisional.`,
    why: `Filled by “${menuEn.recalculate}”. What led to the tier, and what could not be read.`,
    nextStep: `Filled by “${menuEn.recalculate}”. One step and its reason, from what is known of the client; otherwise the text on the Tiers tab.`,
  },

  criteriaHeaders: {
    criterion: 'Criterion',
    kind: 'Kind',
    weight: 'Weight',
    worst: 'Worst',
    best: 'Best',
    column: 'Column',
    guidance: 'Guidance',
    source: 'Source',
  },
  criteriaNotes: {
    kind: 'Rating: your judgement from 1 to 5. Fact: a measured number. Flag: a checkbox. Days since: a date, counted in days up to today.',
    weight: 'How much the criterion counts. Any number from 0; only proportions matter, 0 switches it off.',
    worst:
      'The value that earns nothing. May be the larger number where less is better. “min” or “max” takes it from your clients.',
    best: 'The value that earns everything. “min” or “max” takes it from your clients.',
    column:
      'The header on your client list that this criterion reads. Blank: the column with the same name as the criterion.',
  },
  kinds: { rating: 'Rating', fact: 'Fact', flag: 'Flag', daysSince: 'Days since' },

  tierHeaders: {
    tier: 'Tier',
    fromScore: 'From score',
    meaning: 'Meaning',
    replyWithin: 'Reply within',
    checkInEvery: 'Check in every',
    nextStep: 'Next step',
  },
  tierNotes: {
    tier: 'Name of the tier. The background of the cell is its colour on the Clients tab.',
    fromScore: 'Lowest score of the tier. The tier with the lowest number also takes everything below it.',
  },
  numbersAreOurs:
    'Weights, scales and cut-offs are a proposal by Client Tiers. No article prescribes them: change them until they fit you.',

  columns: columnsEn,
  sources: {
    vaArticle: 'German article: why a VA should sort her clients into categories',
    practiceArticle: 'Dutch article on Panalitix’s client classification for accountants',
    goodDifficultArticles:
      'Hungarian article on dealing with difficult clients; German article on why bad clients cost too much',
  },

  presets: {
    VA: {
      name: 'Virtual assistant',
      description: '8 criteria from hours and hourly rate to fun and network; tiers A, B and C.',
      tiers: {
        A: {
          meaning: 'Your best clients: they come first',
          replyWithin: '4 working hours',
          checkInEvery: '2 weeks',
          nextStep: 'Ask for a testimonial and a referral',
        },
        B: {
          meaning: 'Good clients with room to grow',
          replyWithin: '1 working day',
          checkInEvery: '1 month',
          nextStep: 'Talk about what would make the work better for both',
        },
        C: {
          meaning: 'Work that gets done on time, but comes last',
          replyWithin: '2 working days',
          checkInEvery: '3 months',
          nextStep: 'Review fee and terms before taking on more',
        },
      },
    },
    Practice: {
      name: 'Practice',
      description: '13 ratings for accountants and agencies with a team; tiers A to D.',
      tiers: {
        A: {
          meaning: 'The clients you want more of',
          replyWithin: '4 working hours',
          checkInEvery: '1 month',
          nextStep: 'Ask for a short story about your work together',
        },
        B: {
          meaning: 'Good clients with room to grow',
          replyWithin: '1 working day',
          checkInEvery: '2 months',
          nextStep: 'Offer the service that would help most',
        },
        C: {
          meaning: 'Standard service, no extras',
          replyWithin: '2 working days',
          checkInEvery: '6 months',
          nextStep: 'Agree on what has to change, or on a higher fee',
        },
        D: {
          meaning: 'Part ways',
          replyWithin: '2 working days',
          checkInEvery: 'not planned',
          nextStep: 'Part ways kindly',
        },
      },
    },
    GoodDifficult: {
      name: 'Good & difficult',
      description: '17 ratings of what a client is like to work with, from briefs to payment; tiers A to D.',
      tiers: {
        A: {
          meaning: 'Good for you and your business',
          replyWithin: '4 working hours',
          checkInEvery: '2 weeks',
          nextStep: 'Say thank you, and ask for a recommendation',
        },
        B: {
          meaning: 'Good to work with, with a rough edge or two',
          replyWithin: '1 working day',
          checkInEvery: '1 month',
          nextStep: 'Name the one thing that would make the work easier',
        },
        C: {
          meaning: 'Difficult: needs clear limits',
          replyWithin: '2 working days',
          checkInEvery: '1 month',
          nextStep: 'Talk it over in a call, then put scope, hours and fee in writing',
        },
        D: {
          meaning: 'Costs more strength than it brings: part ways',
          replyWithin: '2 working days',
          checkInEvery: 'not planned',
          nextStep: 'Part ways kindly',
        },
      },
    },
  },

  menu: menuEn,

  list: LISTS.en,

  why: {
    verdict: (tier, score) => `Tier ${tier} with ${points(score)}`,
    lifts: (criteria) => `${names(criteria)} ${criteria.length === 1 ? 'lifts' : 'lift'} it most`,
    holdsBack: (criteria) => `${names(criteria)} ${criteria.length === 1 ? 'holds' : 'hold'} it back`,
    toNextTier: (gap, tier) => `${points(gap)} short of ${tier}`,
    justShortOf: (tenth, tier) => `less than ${tenth} points short of ${tier}`,
    partlyRated: (percent) => `${percent} of the weight is rated`,
    provisional: (percent) => `provisional, as only ${percent} of the weight is rated`,
    certainTier: (tier) => `${tier} in any case`,
    possibleTiers: (tiers) => `${tiers} possible`,
    beyondScale: (criteria) =>
      `${names(criteria)} ${criteria.length === 1 ? 'is beyond its scale and counts' : 'are beyond their scales and count'} as the nearer end`,
    notRated: 'Not rated yet.',
  },
  rateFirst: 'Fill in what you know about this client',

  rowProblems: {
    unreadableNumber: (column, cell, held) =>
      `Cannot read ${name(column)} (${cell}): it holds “${held}”, a number is needed.`,
    priceOfOtherTime: (column, cell, held) =>
      `Cannot read ${name(column)} (${cell}): it holds “${held}”, an amount for the same time as in the other cells is needed.`,
    unreadableRating: (column, cell, held) =>
      `Cannot read ${name(column)} (${cell}): it holds “${held}”, a rating such as 4 or “good” is needed.`,
    unreadableDate: (column, cell, held) =>
      `Cannot read ${name(column)} (${cell}): it holds “${held}”, a date is needed.`,
    unreadableTick: (column, cell, held) =>
      `Cannot read ${name(column)} (${cell}): it holds “${held}”, a tick or no tick is needed.`,
    dateForRating: (column, cell, held, typed) =>
      `Cannot read ${name(column)} (${cell}): the spreadsheet made a date of what was typed (${held}); type ${typed}.`,
    dateForNumber: (column, cell, held) =>
      `Cannot read ${name(column)} (${cell}): it holds a date (“${held}”), a number is needed. The spreadsheet makes a date of 3-4: if that was typed, type 3.5, or make the cell plain text first (Format › Number) and type 3-4 again.`,
    noName: (cell) => `This row has values but no name (${cell}).`,
    duplicateName: (client, cells) =>
      `${name(client)} is in ${and(cells)} too: if they are one client, keep one row.`,
  },

  tabProblems: {
    title: 'Tiers were not recalculated',
    intro: 'Nothing was changed. Please fix this first:',
    noTab: (tab, setUpItem) => `There is no ${tab} tab. Choose “${setUpItem}” to create it.`,
    noHeader: (tab, header, setUpItem) =>
      `The ${tab} tab has no column “${header}”. Choose “${setUpItem}” to add it.`,
    duplicateHeader: (header, cells) =>
      `The header “${header}” appears more than once: ${and(cells)}. Keep one and rename the others.`,
    notOurColumn: (header, cell, setUpItem) =>
      `The column “${header}” (${cell}) is your own. Choose “${setUpItem}” to get ours beside it.`,
    noCriteria: (tab, setUpItem) => `The ${tab} tab lists no criteria. Choose “${setUpItem}”, or add a line.`,
    criterionWithoutName: (cell) => `${cell} is empty: the criterion in this line needs a name.`,
    duplicateCriterion: (criterion, cells) =>
      `The criterion “${criterion}” appears more than once: ${and(cells)}.`,
    criterionWithoutColumn: ({ criterion, cell, column, columnCell, tab, isRedFlag }, setUpItem) => {
      const subject = `The ${isRedFlag ? 'red flag' : 'criterion'} “${criterion}” (${cell})`;
      const lack =
        column === ''
          ? `${subject} has no column on the ${tab} tab.`
          : `${subject} is meant to read the column “${column}”, but there is none on the ${tab} tab.`;
      const choose = `hoose “${setUpItem}” to add it, or ${isRedFlag ? 'delete its line' : 'set its weight to 0'}.`;
      return columnCell === ''
        ? `${lack} C${choose}`
        : `${lack} If it is called something else there, write that header into ${columnCell}; otherwise c${choose}`;
    },
    unknownKind: (cell, held, kinds) =>
      `Cannot read ${cell}: ${holds(held)}, one of ${kinds.join(', ')} is needed.`,
    unreadableWeight: (cell, held) => `Cannot read ${cell}: ${holds(held)}, a weight of 0 or more is needed.`,
    mixedWeights: (percentCell, percent, otherCell, other) =>
      `Weights are written in two ways: ${percentCell} holds “${percent}”, ${otherCell} holds “${other}”. Write all of them as percentages, or all as plain numbers.`,
    noWeight: (tab, cells) => `All weights on the ${tab} tab are 0 (${cells}): at least one must be larger.`,
    unreadableBound: (cell, held) =>
      `Cannot read ${cell}: ${holds(held)}, a number, “min” or “max” is needed.`,
    worstIsBest: (criterion, cells, held) =>
      `Worst and best of “${criterion}” are both ${held} (${cells}): they must differ.`,
    longText: (cell, held, shown) => `${cell} holds ${held} characters: only the first ${shown} are shown.`,
    noTiers: (tab, setUpItem) => `The ${tab} tab lists no tiers. Choose “${setUpItem}”, or add a line.`,
    tierWithoutName: (cell) => `${cell} is empty: the tier in this line needs a name.`,
    formulaLikeTier: (cell, held) =>
      `Cannot use ${cell} as the name of a tier: it holds “${held}”, a name that starts with a letter or digit is needed.`,
    duplicateTier: (tier, cells) => `The tier “${tier}” appears more than once: ${and(cells)}.`,
    unreadableCutOff: (cell, held) => `Cannot read ${cell}: ${holds(held)}, a score from 0 to 100 is needed.`,
    sameCutOff: (cutOff, cells) =>
      `${cells.length > 2 ? 'Several' : 'Two'} tiers start at ${cutOff} (${and(cells)}): each needs a cut-off of its own.`,
  },

  recalculated: {
    title: 'Tiers recalculated',
    clients: (n) => count(n, 'client', 'clients'),
    notRated: (n) => `${formatCount(n, 'en')} not rated yet`,
    unreadable: (n, cell) =>
      `${count(n, 'cell', 'cells')} could not be read, ${n === 1 ? '' : 'the first is '}${cell}`,
    otherProblems: (n, cell) =>
      `${count(n, 'row needs', 'rows need')} a look, ${n === 1 ? '' : 'the first is '}${cell}`,
    beyondScale: (criterion, n, scale, tab) =>
      `${criterion}: ${n === 1 ? '1 rating lies outside' : `${formatCount(n, 'en')} ratings lie outside`} ${scale} and ${n === 1 ? 'counts' : 'count'} as the end of the scale; if your scale is different, change it on the ${tab} tab`,
    readAs: (column, n, held, value) =>
      `${column}: ${count(n, 'cell', 'cells')}${n === 1 ? '' : ' such as'} “${held}” read as ${value}`,
    inUnit: (column, held, value, { areHours, areOfMonth }) =>
      `${column}: ${held} read as ${value}${areHours ? ' hours' : ''}${areOfMonth ? ' a month' : ''}, as the header says`,
    zeroIsUnknown: (column, n) =>
      `${column}: ${n === 1 ? '1 cell with 0 is' : `${formatCount(n, 'en')} cells with 0 are`} not rated, as the header says`,
    readAsInMore: (n) => `Likewise in ${formatCount(n, 'en')} more columns`,
    columnOrder: (tab) =>
      `Your columns are in another order than on the ${tab} tab: formulas such as =CLIENTTIER() go by position`,
    severalCurrencies: (column, codes) =>
      `${column}: the amounts are in ${codes} and are compared as if they were in one currency; write all of them in one`,
    otherCurrency: ({ headers, code, said }, setting, tab) =>
      `The amounts of ${headers} are in ${code}, but fees are given in ${said}: write ${code} beside “${setting}” on the ${tab} tab`,
    noClients: (header) => `There are no clients yet: write the first name below “${header}”.`,
  },

  setUp: {
    title: 'Set up this spreadsheet',
    intro: 'What is missing will be created. Your own cells stay as they are.',
    presetLabel: 'Which criteria fit you?',
    alreadySetUp: (criteria, tiers, clients) =>
      `This spreadsheet is set up: ${count(criteria, 'criterion', 'criteria')}, the tiers ${tiers}, and ${clients === 0 ? 'no clients yet: their names go into the list' : clients === 1 ? 'one client' : `${formatCount(clients, 'en')} clients`}. All of it stays as it is; only what is missing is added.`,
    offer:
      'This spreadsheet is not set up yet, so there are no tiers to recalculate. Set it up now? You see everything before anything is written.',
    start: 'Set up',
    cancel: 'Cancel',
    working: 'Setting up…',
    close: 'Close',
    done: (created) => `Done: ${created.join('; ')}.`,
    nothingToDo: 'Everything is in place already; nothing was changed.',
    tabsCreated: (tabs) => `${tabs.length === 1 ? 'tab' : 'tabs'} ${and(tabs)} created`,
    columnsAdded: (columns, tab) =>
      `${count(columns.length, 'column', 'columns')} added to ${tab} (${columns.join(', ')})`,
    inYourLanguage: (setting, tab) =>
      `all of it in English, like your list: “${setting}” on the ${tab} tab changes that`,
    columnKept: (header, cell, ours) => `your column ${header} (${cell}) is kept, ours is called ${ours}`,
    nextStep: (tab, item) => `Now fill in what you know on the ${tab} tab, then choose “${item}”.`,
    rateNext: (item) => `Your list can be rated as it is: choose “${item}” now.`,
    tabInUse: (tab, header, setUpItem) =>
      `The tab “${tab}” has no column “${header}”. Give the column that header, or rename the tab; then choose “${setUpItem}” again.`,
    workTab: 'Client Tiers workbench',
    unknownPreset: (held, presets) => `Cannot set up “${held}”: one of ${presets.join(', ')} is needed.`,
  },

  freeze: {
    title: 'Freeze formulas to values',
    nothingToDo: 'No cell uses a function of Client Tiers.',
    question: (n, cells) =>
      `${count(n, 'formula uses', 'formulas use')} functions of Client Tiers (${cells}). Replace ${n === 1 ? 'it with what it shows' : 'them with what they show'} now? The values will no longer follow your ratings.`,
    done: (n) => `${count(n, 'formula', 'formulas')} replaced with values.`,
    stillLoading: (cell) =>
      `${cell} is still being calculated. Wait until it shows a result, then try again.`,
    changed: (item) =>
      `Formulas have come or gone in the meantime. Nothing was replaced: choose “${item}” again.`,
    left: (n, cells) =>
      `${count(n, 'formula stays', 'formulas stay')}, because it is not certain where the result ends: ${cells}.`,
    stopped: (done, total, what) =>
      `${formatCount(done, 'en')} of ${count(total, 'formula', 'formulas')} replaced with values, then something failed: ${what} The others are still formulas: choose the command again to go on.`,
  },

  sidebarFailures: {
    moved: (client, cell) =>
      `${name(client)} is no longer in ${cell}. Nothing was written: refresh the sidebar and try again.`,
    holdsFormula: (cell) =>
      `${cell} holds a formula. Nothing was written: change the cells it is worked out from.`,
    noCell: (cell) => `There is no cell ${cell}.`,
  },

  failures: {
    title: 'That did not work',
    command: (command, what) => `“${command}” could not finish: ${what}`,
    standing: {
      untouched: 'Your own cells are as they were. Please try again.',
      begun: 'Your own cells are as they were. What was made so far stays: run it again to finish.',
    },
    busy: 'Somebody else is recalculating this spreadsheet right now. Try again in a moment.',
    beingEdited: (tab) =>
      `Somebody is moving rows or columns on the ${tab} tab right now. So that nothing lands in the wrong place, writing has stopped. Try again in a moment.`,
    severalAccounts:
      'If you are signed in to several Google accounts in this browser, sign out of the others or use a private window.',
  },

  recordTabs: recordTabsEn,
  imports: importsEn,
  rules: rulesEn,

  settings: settingsEn,
  today: todayEn,
  care: careEn,

  history: historyEn,

  nextSteps: nextStepsEn,

  money: moneyEn,

  prospects: prospectsEn,

  ageing: ageingEn,

  former: formerEn,

  charts: chartsEn,

  writing: writingEn,

  help: helpEn,

  functionErrors: {
    notANumber: (argument, row, column, held) =>
      `Cannot read ${position(argument, row, column)}: ${holds(held)}, a number is needed.`,
    dateForRating: (row, column, held, typed) =>
      `Cannot read ${position('ratings', row, column)}: the spreadsheet made a date of what was typed (${held}); type ${typed}.`,
    missing: (argument, cells) => `${argument} is missing: name its cells, such as ${cells}.`,
    beyondScale: (row, column, held) =>
      `Cannot use ${position('ratings', row, column)}: ${holds(held)}, a rating from 1 to 5 is needed. For another scale pass weight, worst and best in criteria.`,
    noCriteria: 'criteria is empty: one weight per rating is needed.',
    countMismatch: (ratings, criteria) =>
      `ratings has ${count(ratings, 'column', 'columns')} but criteria has ${count(criteria, 'entry', 'entries')}: one entry per column is needed.`,
    criteriaShape: (rows, columns) =>
      `criteria has ${rows} × ${columns} cells: weights only, or weight, worst and best in three columns, are needed.`,
    badWeight: (argument, row, column, held) =>
      `Cannot read ${position(argument, row, column)}: ${holds(held)}, a weight of 0 or more is needed.`,
    noWeight: 'All weights in criteria are 0: at least one must be larger.',
    badBound: (row, column, held) =>
      `Cannot read ${position('criteria', row, column)}: ${holds(held)}, a number, “min” or “max” is needed.`,
    worstIsBest: (entry, held) =>
      `Worst and best of entry ${entry} in criteria are both ${held}: they must differ.`,
    boundNeedsBlock: (entry, held) =>
      `Entry ${entry} in criteria holds “${held}”, which compares clients: pass the ratings of all clients at once.`,
    scoreOutside: (row, column, held) =>
      `Cannot read ${position('ratings', row, column)}: ${holds(held)}, a score from 0 to 100 is needed. To rate single values, pass criteria.`,
    badCutOff: (row, column, held) =>
      `Cannot read ${position('tiers', row, column)}: ${holds(held)}, a score from 0 to 100 is needed.`,
    tiersShape: (rows, columns) =>
      `tiers has ${rows} × ${columns} cells: two columns, tier and cut-off, are needed.`,
    noTiers: 'tiers is empty: at least one tier and its cut-off are needed.',
    tierWithoutName: (row, column) => `${position('tiers', row, column)} is empty: the tier needs a name.`,
    duplicateTier: (tier) => `tiers lists “${tier}” twice.`,
    sameCutOff: (cutOff) => `Two tiers start at ${cutOff}: each needs a cut-off of its own.`,
    namesMismatch: (names, ratings) =>
      `names has ${count(names, 'cell', 'cells')} but ratings has ${count(ratings, 'column', 'columns')}: one name per column is needed.`,
    negativeAmount: (row, column, held) =>
      `Cannot use ${position('amounts', row, column)}: ${holds(held)}, an amount of 0 or more is needed.`,
    badCuts: (held, first, second) =>
      `Cannot read cuts: ${holds(held)}, two shares such as ${first} and ${second} in rising order are needed.`,
    badCrossing: (held) => `Cannot read crossing: ${holds(held)}, TRUE or FALSE is needed.`,
    judgementsShape: (rows, columns) =>
      `judgements has ${rows} × ${columns} cells: one column of ranks, or a square table of comparisons, is needed.`,
    badRank: (row, column, held) =>
      `Cannot read ${position('judgements', row, column)}: ${holds(held)}, a rank such as 1, 2 or 3 is needed.`,
    notSquare: (rows, columns) =>
      `matrix has ${rows} × ${columns} cells: as many rows as columns are needed.`,
    notPositive: (row, column, held) =>
      `Cannot read row ${row}, column ${column} of the comparisons: ${holds(held)}, a number from 1/1000 to 1000 is needed.`,
    dateForComparison: (row, column, typed) =>
      `Cannot read row ${row}, column ${column} of the comparisons: the spreadsheet made a date of what was typed (${typed}); type =${typed}.`,
    notReciprocal: (row, column, held, needed) =>
      `Row ${row}, column ${column} of the comparisons holds ${held}, but the opposite comparison asks for ${needed}.`,
    tooLarge: (size, most) =>
      `The table compares ${size} criteria: consistency is known for at most ${most}.`,
    notADay: (argument, row, column, held) =>
      `Cannot read ${position(argument, row, column)}: ${holds(held)}, a date is needed.`,
    lengthsDiffer: (first, cells, second, otherCells) =>
      `${first} has ${count(cells, 'cell', 'cells')} but ${second} has ${otherCells}: both need one per row.`,
  },
};
