/**
 * Somebody else inserts, deletes and sorts rows, inserts a column and types, before every service call of every command: no
 * result stands beside another client, nothing of hers is overwritten, the right person is moved. What cannot be helped are
 * the moments between the last look and its write: they are counted.
 */
import { asYouType, recalculate } from './commands';
import { LAYOUTS } from './layouts';
import {
  expectOnlyOpenMoments,
  KUNDEN,
  onHistory,
  onList,
  PEOPLE,
  PROSPECTS,
  type Case,
} from './second-user-acts';

const { plain, german, livedIn } = LAYOUTS;

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
])('%s', (_, each) => expectOnlyOpenMoments(each));
