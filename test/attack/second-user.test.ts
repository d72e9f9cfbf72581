/**
 * Somebody else inserts, deletes and sorts rows, inserts a column and types, before every service call of every command: no
 * result stands beside another client, nothing of hers is overwritten, the right person is moved. What cannot be helped are
 * the moments between the last look and its write: they are counted.
 */
import {
  addProspects,
  asYouType,
  freeze,
  makeClient,
  recalculate,
  setUp,
  sidebarWrites,
  turnSwitch,
  type Command,
} from './commands';
import { formatHarm, harmsOfActs, isAtWrite, type Act } from './act-before-every-call';
import { LAYOUTS, type Layout } from './layouts';

const { plain, middle, german, livedIn } = LAYOUTS;

/** On a list: rows of people from `first` to `last`, in columns as far as `lastColumn`. */
function onList(layout: Layout, first: number, last: number, nameColumn = 1): Act[] {
  const tab = layout.list!;
  const corner = layout === middle ? 'C' : 'A';
  return [
    { name: `a row is inserted on ${tab}`, tab, do: (other) => other.insertRow(tab, first + 1) },
    {
      name: `a row is inserted above the header of ${tab}`,
      tab,
      do: (other) => other.insertRow(tab, layout.headerRow),
    },
    { name: `a client is deleted from ${tab}`, tab, do: (other) => other.deleteRow(tab, first) },
    {
      name: `${tab} is sorted`,
      tab,
      do: (other) => other.sortRows(tab, `${corner}${first}:AZ${last}`, nameColumn, false),
    },
    { name: `a column is inserted on ${tab}`, tab, do: (other) => other.insertColumn(tab, nameColumn) },
    {
      name: `a column is inserted in the middle of ${tab}`,
      tab,
      do: (other) => other.insertColumn(tab, nameColumn + 3),
    },
  ];
}

/** On one of our tabs, where lines may be moved and added. */
function onLines(tab: string): Act[] {
  return [
    { name: `a row is inserted on ${tab}`, tab, do: (other) => other.insertRow(tab, 2) },
    { name: `a line is deleted from ${tab}`, tab, do: (other) => other.deleteRow(tab, 3) },
    { name: `${tab} is sorted`, tab, do: (other) => other.sortRows(tab, 'A2:Z30', 1, false) },
    { name: `a column is inserted on ${tab}`, tab, do: (other) => other.insertColumn(tab, 1) },
  ];
}

function onHistory(tab: string): Act[] {
  return [
    { name: `a row is inserted on ${tab}`, tab, do: (other) => other.insertRow(tab, 2) },
    { name: `a line is typed on ${tab}`, tab, do: (other) => other.type(tab, 'B12', 'her own remark') },
    { name: `a column is inserted on ${tab}`, tab, do: (other) => other.insertColumn(tab, 2) },
  ];
}

const PEOPLE = onList(plain, 2, 5);
/** What leaves rows of a result together. */
const AROUND_PEOPLE = PEOPLE.filter(({ name }) => name.includes('column') || name.includes('above'));
const KUNDEN = onList(german, 2, 5);
const PROSPECTS: Act[] = [
  { name: 'a row is inserted', tab: 'Interessenten', do: (other) => other.insertRow('Interessenten', 2) },
  { name: 'Zuse is deleted', tab: 'Interessenten', do: (other) => other.deleteRow('Interessenten', 3) },
  {
    name: 'they are sorted',
    tab: 'Interessenten',
    do: (other) => other.sortRows('Interessenten', 'A2:Z4', 1),
  },
  {
    name: 'a column is inserted',
    tab: 'Interessenten',
    do: (other) => other.insertColumn('Interessenten', 1),
  },
];

interface Case {
  readonly command: () => Command;
  readonly acts: readonly Act[];
  /** Pairs of a call and an act that harm, the call being the write right after the last look. */
  readonly openMoments: number;
  /** Pairs where a tab grows between asking how large it is and reading it, so that its last line is not seen until the next run. */
  readonly growing?: number;
  /** So many calls are disturbed one by one, and then each so-manieth: what follows is a recalculation as any other. */
  readonly closely?: number;
  readonly every?: number;
}

const writes = (layout: Layout, name: string) => (): Command =>
  sidebarWrites(layout).find((command) => command.name === `sidebar: ${name}`)!;

it.each<[string, Case]>([
  [
    'Recalculate',
    { command: () => recalculate(plain), acts: [...PEOPLE, ...onHistory('History')], openMoments: 7 },
  ],
  [
    'Recalculate, with columns moved',
    { command: () => recalculate(livedIn), acts: onList(livedIn, 2, 4), openMoments: 5 },
  ],
  [
    'Recalculate, with prospects',
    {
      command: () => recalculate(german),
      acts: [...KUNDEN.slice(0, 4), ...PROSPECTS],
      openMoments: 4,
      closely: 45,
      every: 7,
    },
  ],
  ['An edit, as you type', { command: () => asYouType(plain), acts: PEOPLE.slice(0, 4), openMoments: 4 }],
  [
    'Make client',
    {
      command: makeClient,
      acts: [...PROSPECTS, ...KUNDEN.slice(2, 5)],
      openMoments: 3,
      closely: 50,
      every: 7,
    },
  ],
  [
    'The sidebar: applyValues',
    { command: writes(plain, 'applyValues'), acts: PEOPLE, openMoments: 7, closely: 20, every: 7 },
  ],
  [
    'The sidebar: saveWeights',
    {
      command: writes(plain, 'saveWeights'),
      acts: onLines('Criteria'),
      openMoments: 4,
      growing: 1,
      closely: 20,
      every: 7,
    },
  ],
  [
    'The sidebar: saveCutOffs',
    {
      command: writes(plain, 'saveCutOffs'),
      acts: onLines('Tiers'),
      openMoments: 4,
      growing: 1,
      closely: 20,
      every: 7,
    },
  ],
  ['The switch', { command: () => turnSwitch(plain), acts: onLines('Settings'), openMoments: 3 }],
  ['Freeze', { command: freeze, acts: AROUND_PEOPLE, openMoments: 3 }],
  ['Set up', { command: () => setUp(plain), acts: PEOPLE, openMoments: 2, every: 26 }],
  [
    'Set up, beside a second table',
    { command: () => setUp(middle), acts: onList(middle, 6, 8, 3), openMoments: 0, every: 46 },
  ],
  [
    'Add a tab for prospects',
    { command: () => addProspects(plain), acts: PEOPLE.slice(0, 4), openMoments: 0, every: 46 },
  ],
])('%s', (_, { command, acts, openMoments, growing = 0, closely, every }) => {
  const harms = harmsOfActs(command(), acts, every, closely);
  const [atWrites, others] = [harms.filter(isAtWrite), harms.filter((harm) => !isAtWrite(harm))];
  expect(others.map(formatHarm)).toHaveLength(growing);
  expect(atWrites.map(formatHarm)).toHaveLength(openMoments);
});
