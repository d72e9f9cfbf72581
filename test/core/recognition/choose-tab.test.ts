/** Which of several tabs holds the list of clients. */
import { chooseTab } from '../../../src/core/recognition/choose-tab';
import type { RecognisedList } from '../../../src/core/recognition/recognise-list';

interface Tab {
  readonly known: number;
  /** Of the known columns, and those that stay hers. */
  readonly read?: number;
  readonly hers?: number;
  readonly clients?: number;
  readonly hasNames?: boolean;
}

function listOn({ known, read = 0, hers = 0, clients = 3, hasNames = true }: Tab): RecognisedList {
  const columns = [...Array<string>(read).fill('fun'), ...Array<null>(hers).fill(null)];
  return {
    known,
    columns: columns.map((as, index) => ({ as, index })),
    name: { index: hasNames ? 0 : null },
    rows: () => ({ clients: Array.from({ length: clients }, (_, row) => row + 1), leftOut: [] }),
  } as unknown as RecognisedList;
}

it.each<[why: string, tabs: (Tab | null)[], chosen: number | null]>([
  ['there is no tab', [], null],
  ['no tab has a header', [null, null], null],
  ['headers without clients are no list', [{ known: 5, clients: 0 }], null],
  ['nothing is known of it', [{ known: 0, hasNames: false }], null],
  ['the one with the most known columns', [null, { known: 3 }, { known: 5 }, { known: 4 }], 2],
  ['the open one, where a list is on it', [{ known: 3 }, { known: 5 }], 0],
  ['the open one of two columns', [{ known: 2 }, { known: 4 }], 0],
  [
    'the open one that has half as many',
    [
      { known: 2, hasNames: false },
      { known: 4, hasNames: false },
    ],
    0,
  ],
  ['a dashboard with one known cell is none', [{ known: 1 }, { known: 2 }], 1],
  ['nor one that has less than half as many', [{ known: 2 }, { known: 6 }], 1],
  ['nor the open one without clients', [{ known: 6, clients: 0 }, { known: 3 }], 1],
  ['columns that can be read count', [null, { known: 4 }, { known: 3, read: 3 }], 2],
  ['columns that stay hers do not', [null, { known: 4 }, { known: 3, hers: 3 }], 1],
  ['names that are known decide between two alike', [null, { known: 3, hasNames: false }, { known: 3 }], 2],
  ['but count less than a column', [null, { known: 4, hasNames: false }, { known: 3 }], 1],
  ['the leftmost of those alike', [null, { known: 3 }, { known: 3 }], 1],
])('%s', (_why, tabs, chosen) => {
  expect(chooseTab(tabs.map((tab) => tab && listOn(tab)))).toBe(chosen);
});
