/** The same of the commands that write elsewhere: her cells, our tabs, two lists at once. */
import { addProspects, freeze, makeClient, setUp, sidebarWrites, turnSwitch, type Command } from './commands';
import { LAYOUTS, type Layout } from './layouts';
import {
  AROUND_PEOPLE,
  expectOnlyOpenMoments,
  KUNDEN,
  onLines,
  onList,
  PEOPLE,
  PROSPECTS,
  type Case,
} from './second-user-acts';

const { plain, middle } = LAYOUTS;

const writes = (layout: Layout, name: string) => (): Command =>
  sidebarWrites(layout).find((command) => command.name === `sidebar: ${name}`)!;

it.each<[string, Case]>([
  [
    'Make client',
    {
      command: makeClient,
      acts: [...PROSPECTS, ...KUNDEN.slice(2, 5)],
      openMoments: 3,
      closely: 50,
      every: 25,
    },
  ],
  [
    'The sidebar: applyValues',
    { command: writes(plain, 'applyValues'), acts: PEOPLE, openMoments: 14, closely: 20, every: 7 },
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
  ['Set up', { command: () => setUp(plain), acts: PEOPLE, openMoments: 5, every: 41 }],
  [
    'Set up, beside a second table',
    { command: () => setUp(middle), acts: onList(middle, 6, 8, 3), openMoments: 5, every: 46 },
  ],
  [
    'Add a tab for prospects',
    { command: () => addProspects(plain), acts: PEOPLE.slice(0, 4), openMoments: 0, every: 46 },
  ],
])('%s', (_, each) => expectOnlyOpenMoments(each));
