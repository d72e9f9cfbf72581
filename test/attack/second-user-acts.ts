/** What somebody else does meanwhile, and the check that every command stands it. */
import { formatHarm, harmsOfActs, isAtWrite, type Act } from './act-before-every-call';
import type { Command } from './commands';
import { LAYOUTS, type Layout } from './layouts';

const { plain, middle, german } = LAYOUTS;

/** On a list: rows of people from `first` to `last`, in columns as far as `lastColumn`. */
export function onList(layout: Layout, first: number, last: number, nameColumn = 1): Act[] {
  const tab = layout.list!;
  const corner = layout === middle ? 'C' : 'A';
  return [
    { name: `a row is inserted on ${tab}`, tab, do: (other) => other.insertLine(tab, 'row', first + 1) },
    {
      name: `a row is inserted above the header of ${tab}`,
      tab,
      do: (other) => other.insertLine(tab, 'row', layout.headerRow),
    },
    { name: `a client is deleted from ${tab}`, tab, do: (other) => other.deleteLine(tab, 'row', first) },
    {
      name: `${tab} is sorted`,
      tab,
      do: (other) => other.sortRows(tab, `${corner}${first}:AZ${last}`, nameColumn, false),
    },
    {
      name: `a column is inserted on ${tab}`,
      tab,
      do: (other) => other.insertLine(tab, 'column', nameColumn),
    },
    {
      name: `a column is inserted in the middle of ${tab}`,
      tab,
      do: (other) => other.insertLine(tab, 'column', nameColumn + 3),
    },
  ];
}

/** On one of our tabs, where lines may be moved and added. */
export function onLines(tab: string): Act[] {
  return [
    { name: `a row is inserted on ${tab}`, tab, do: (other) => other.insertLine(tab, 'row', 2) },
    { name: `a line is deleted from ${tab}`, tab, do: (other) => other.deleteLine(tab, 'row', 3) },
    { name: `${tab} is sorted`, tab, do: (other) => other.sortRows(tab, 'A2:Z30', 1, false) },
    { name: `a column is inserted on ${tab}`, tab, do: (other) => other.insertLine(tab, 'column', 1) },
  ];
}

export function onHistory(tab: string): Act[] {
  return [
    { name: `a row is inserted on ${tab}`, tab, do: (other) => other.insertLine(tab, 'row', 2) },
    { name: `a line is typed on ${tab}`, tab, do: (other) => other.type(tab, 'B12', 'her own remark') },
    { name: `a column is inserted on ${tab}`, tab, do: (other) => other.insertLine(tab, 'column', 2) },
  ];
}

export const PEOPLE = onList(plain, 2, 5);
/** What leaves rows of a result together. */
export const AROUND_PEOPLE = PEOPLE.filter(({ name }) => name.includes('column') || name.includes('above'));
export const KUNDEN = onList(german, 2, 5);
export const PROSPECTS: Act[] = [
  {
    name: 'a row is inserted',
    tab: 'Interessenten',
    do: (other) => other.insertLine('Interessenten', 'row', 2),
  },
  {
    name: 'Zuse is deleted',
    tab: 'Interessenten',
    do: (other) => other.deleteLine('Interessenten', 'row', 3),
  },
  {
    name: 'they are sorted',
    tab: 'Interessenten',
    do: (other) => other.sortRows('Interessenten', 'A2:Z4', 1),
  },
  {
    name: 'a column is inserted',
    tab: 'Interessenten',
    do: (other) => other.insertLine('Interessenten', 'column', 1),
  },
];

export interface Case {
  readonly command: () => Command;
  readonly acts: readonly Act[];
  /** Pairs of a call and an act that harm, the call being the write right after the last look. */
  readonly openMoments: number;
  /** At most so many pairs where a tab grows between asking how large it is and reading it, so that its last line is not seen until the next run. */
  readonly growing?: number;
  /** So many calls are disturbed one by one, and then each so-manieth: what follows is a recalculation as any other. */
  readonly closely?: number;
  readonly every?: number;
}

/** Whom the acts harm: those whom nobody could spare, and no others. */
export function expectOnlyOpenMoments({
  command,
  acts,
  openMoments,
  growing = 0,
  closely,
  every,
}: Case): void {
  const harms = harmsOfActs(command(), acts, every, closely);
  const [atWrites, others] = [harms.filter(isAtWrite), harms.filter((harm) => !isAtWrite(harm))];
  expect(others.map(formatHarm).slice(growing)).toEqual([]);
  expect(atWrites.map(formatHarm)).toHaveLength(openMoments);
}
