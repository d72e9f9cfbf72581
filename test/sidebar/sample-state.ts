/** A spreadsheet that is set up: the preset for virtual assistants with the sample clients, or with many more. */
import type { TodayState } from '../../src/addon/sidebar/today-contract';
import type {
  ReadyState,
  SidebarClient,
  SidebarCriterion,
  TierChange,
} from '../../src/addon/sidebar/sidebar-contract';
import { sampleClients } from '../../src/addon/set-up/sample-clients';
import { PRESETS, type PresetName } from '../../src/core/presets/presets';
import { TEXTS } from '../../src/i18n/languages';
import type { Language } from '../../src/i18n/types/texts';

const COLORS = ['#a8d5a2', '#a9cdee', '#f7d98b', '#eaa9a1'];
const INCOMES = [18432, 2160, 9072, 7800, 2688, 10944, 1536, 5760, 9360, 2808, null, 7560];

/** One per client: some old, some not, one unknown. */
const RATED_DAYS_AGO = [250, 20, 400, 181, 179, 730, 3, 200, null, 365, 90, 243];

/** Day 20453 is 31 December 2025. The tiers were once three, one of which is no more. */
export const SAMPLE_HISTORY: readonly TierChange[] = [
  { day: 20089, from: '', to: 'Key client', cause: 'new client' },
  { day: 20180, from: 'Key client', to: 'A', cause: 'cut-offs changed' },
  { day: 20453, from: 'A', to: 'C', cause: 'Fun from 5 to 1' },
  { day: 20500, from: 'C', to: 'B', cause: 'Fun from 1 to 3, Network from 2 to 4' },
];

export function sampleState(
  changes: Partial<ReadyState> = {},
  preset: PresetName = 'VA',
  language: Language = 'en',
): ReadyState {
  const clients = sampleClients(preset, 'EUR').map(({ name, values }, index) => ({
    rowNumber: index + 2,
    name,
    values,
  }));
  return {
    status: 'ready',
    decimalMark: language === 'en' ? '.' : ',',
    currency: '',
    minimumEvidence: 0.5,
    place: { sheetId: 7, headerRowNumber: 1, clientColumn: 0 },
    criteriaTab: 'Criteria',
    tiersTab: 'Tiers',
    criteria: criteriaOf(preset, language),
    tiers: PRESETS[preset].tiers.map(({ name, from }, index) => ({
      name,
      from,
      color: COLORS[index],
      textColor: '#000000',
      meaning: '',
      rowNumber: index + 2,
    })),
    clients,
    ruleBook: { rules: [], facts: [], locks: [], today: 0 },
    inputs: [],
    ratedDaysAgo: clients.map((_, index) => RATED_DAYS_AGO[index] ?? null),
    staleAfterDays: 180,
    income: INCOMES,
    hoursPerMonth: preset === 'VA' ? clients.map(({ values }) => values[0]) : null,
    hourlyRate: preset === 'VA' ? clients.map(({ values }) => values[1]) : null,
    problems: [
      { text: 'Cannot read Fun of “Kettle & Co.”: it holds “n/a”, a number is needed.', cell: 'Clients!G12' },
    ],
    factsOffer: null,
    message: '',
    selected: null,
    neighbours: [],
    ...changes,
  };
}

/** The sample over and over, each time a little different. */
export function manyClients(count: number): SidebarClient[] {
  const sample = sampleClients('VA', 'EUR');
  return Array.from({ length: count }, (_, index) => {
    const { name, values } = sample[index % sample.length];
    const varied = values.map((value, at) =>
      value === null || at < 2 ? value : 1 + ((value + index * (at + 1)) % 5),
    );
    return { rowNumber: index + 2, name: `${name} ${index + 1}`, values: varied };
  });
}

function criteriaOf(preset: PresetName, language: Language): SidebarCriterion[] {
  return PRESETS[preset].criteria.map(({ key, kind, weight, worst, best }, index) => ({
    name: TEXTS[language].columns[key].name,
    kind,
    weight,
    worst,
    best,
    guidance: 'What 1, 3 and 5 look like.',
    column: { position: index + 1, header: TEXTS[language].columns[key].name },
    rowNumber: index + 2,
  }));
}

/** A day with something in every part of the view. */
export const SAMPLE_DAY: TodayState = {
  heading: 'Thursday, 26 November 2026',
  words: {
    now: 'Now',
    next: 'Next',
    nothing: 'No open task.',
    checkIns: 'Time to check in',
    add: 'Add quickly',
    task: 'Add a task',
    reply: 'Add a message to answer',
    what: 'Task',
    due: 'Due',
    dueExample: 'tomorrow 14:00',
    estimate: 'Estimate',
    client: 'Client',
    done: 'Done',
    contacted: 'Contacted today',
    plan: 'Plan my day',
  },
  now: {
    time: '9:00–9:45',
    what: 'Newsletter',
    whose: 'Casa Verde (C)',
    because: 'tier C',
    key: 'newsletter',
  },
  next: null,
  attention: ['Not everything fits: you are 3 h short.'],
  moreAttention: { title: 'And 2 more', sentences: ['Site · Ceta: Hello', 'Book · Beta: Hello'] },
  quadrants: [
    {
      name: 'Do',
      lines: [{ time: '', what: 'Report', whose: 'Elm Street Yoga (A)', because: 'Friday', key: 'report' }],
    },
  ],
  checkIns: [
    { client: 'Elm Street Yoga', channel: 'Slack', because: 'last contact 30 days ago, check in: 2 weeks' },
  ],
};
