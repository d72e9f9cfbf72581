/**
 * Whatever service call fails, and whenever: everything of hers is as before, or she is told truly what was written; she
 * reads a sentence; and the next run gives what an undisturbed one gives, with each change recorded once. Every command is
 * failed at every call somewhere; where it was already, every few calls are enough.
 */
import type { OpenSpreadsheet } from '../addon/open-spreadsheet';
import {
  addProspects,
  asYouType,
  freeze,
  makeClient,
  openPages,
  recalculate,
  sidebarReads,
  sidebarWrites,
  startWithSample,
  switchAsYouType,
  type Command,
} from './commands';
import { differences } from './compare-workbooks';
import { findingsOfFaults } from './fail-at-every-call';
import { LAYOUTS, type Layout } from './layouts';
import { workbookOf } from './prepared';

const { fresh, plain, ownTiers, formulas, middle, guarded, namesakes, german, livedIn } = LAYOUTS;
const LISTS: readonly Layout[] = [plain, ownTiers, formulas, middle, guarded, namesakes, german, livedIn];

/** Commands are made when their test runs: then a layout that cannot be prepared fails alone. */
function onEach(
  layouts: readonly Layout[],
  command: (layout: Layout) => Command,
  every = 1,
): [string, () => Command, number][] {
  return layouts.map((layout) => [layout.name, () => command(layout), every]);
}

describe.each<[string, [string, () => Command, number][]]>([
  ['Recalculate', onEach([plain, ownTiers], (layout) => recalculate(layout))],
  ['Recalculate, elsewhere', onEach(LISTS.slice(2), (layout) => recalculate(layout), 3)],
  ['Recalculate, one of our columns being hers now', onEach([livedIn], () => recalculate(livedIn, 'lived'))],
  ['An edit, as you type', onEach([plain, german], asYouType)],
  ['The switch', onEach([plain, namesakes], switchAsYouType)],
  ['Add a tab for prospects', onEach([plain], addProspects, 3)],
  ['Make client', onEach([german], makeClient, 2)],
  ['Freeze', onEach([plain], freeze)],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_layout, command, every) => {
    expect(findingsOfFaults(command(), every)).toEqual([]);
  });
});

describe.each(['showHelp', 'showSetUp', 'showSidebar'])('%s', (name) => {
  it.each(onEach([plain], (layout) => openPages(layout).find((page) => page.name === name)!))(
    '%s',
    (_layout, command, every) => {
      expect(findingsOfFaults(command(), every)).toEqual([]);
    },
  );
});

describe.each(['read', 'isSetUp', 'readSelection', 'readClient', 'recalculate', 'goToCell', 'goToClient'])(
  'The sidebar: %s',
  (name) => {
    it.each(onEach([middle, german], (layout) => callOf(sidebarReads(layout), name)))(
      '%s',
      (_layout, command, every) => {
        expect(findingsOfFaults(command(), every)).toEqual([]);
      },
    );
  },
);

describe.each(['applyValues', 'saveWeights', 'saveCutOffs'])('The sidebar: %s', (name) => {
  const write = (layout: Layout): Command => callOf(sidebarWrites(layout), name);
  it.each([
    ...onEach([plain], write),
    ...onEach([middle, german], write, 5),
    ...onEach([guarded], write, name === 'saveWeights' ? 1 : 5),
  ])('%s', (_layout, command, every) => {
    expect(findingsOfFaults(command(), every)).toEqual([]);
  });
});

describe('The sidebar: start with sample', () => {
  it.each(onEach([fresh], startWithSample, 9))('%s', (_layout, command, every) => {
    expect(findingsOfFaults(command(), every)).toEqual([]);
  });
});

it.each(onEach([plain, german], recalculate))('%s: changes are recorded, and once', (_layout, command) => {
  const { start, run } = command();
  const opened = start.open();
  const linesBefore = historyLines(opened);
  run(opened);
  const once = workbookOf(opened).copy();
  expect(historyLines(opened)).toBeGreaterThan(linesBefore);
  run(opened);
  expect(differences(once, workbookOf(opened))).toEqual([]);
});

function historyLines({ valuesOf }: OpenSpreadsheet): number {
  return valuesOf('History').length + valuesOf('Verlauf').length;
}

function callOf(commands: readonly Command[], name: string): Command {
  return commands.find((command) => command.name === `sidebar: ${name}`)!;
}
