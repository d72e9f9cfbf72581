/** What holds for every list: words of one meaning read alike, order decides nothing, no row vanishes, nothing throws. */
import fc from 'fast-check';
import { calledColumns } from '../../../src/addon/reading/called-columns';
import { knowledgeWith } from '../../../src/addon/reading/known-columns';
import { PRESET_NAMES, type PresetName } from '../../../src/core/presets/presets';
import { CLIENT, type Contents, type KnownColumn } from '../../../src/core/recognition/headers/known-columns';
import { indexHeaders } from '../../../src/core/recognition/headers/header-index';
import {
  listProposer,
  type ListProposal,
  type ListProposer,
} from '../../../src/core/recognition/propose-list';
import type { Conventions } from '../../../src/core/reading/conventions';
import type { Degree } from '../../../src/core/recognition/recognise-columns';
import type { CellValue } from '../../../src/core/types';
import { cell } from '../../core/arbitraries';
import { CELL_WORDS } from './cell-words';

const CONVENTIONS: Conventions = {
  decimalMark: '.',
  dayOrder: 'dmy',
  today: 20778,
  dayOf: (date) => Math.floor(date.getTime() / 86400000),
};
const KNOWLEDGE = Object.fromEntries(
  PRESET_NAMES.map((preset) => [preset, knowledgeWith([], preset, CELL_WORDS)]),
) as Record<PresetName, ReturnType<typeof knowledgeWith>>;
const PROPOSER = Object.fromEntries(
  PRESET_NAMES.map((preset) => [preset, listProposer(KNOWLEDGE[preset], CONVENTIONS)]),
) as Record<PresetName, ListProposer>;

const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

/** Three cells that surely are what a column holds. */
const FITTING: Readonly<Record<Contents, readonly CellValue[]>> = {
  name: ['Acme', 'Moss & Co', 'Praxis Wolff'],
  rating: [4, '★★★', 5],
  rate: [45, '38,50 €/h', 60],
  amount: [5400, '$1,250.00', 980],
  hours: [20, '12 h', 7.5],
  days: [0, '14 Tage zu spät', 3],
  pastDate: [day('2026-11-02'), '18.11.2026', day('2026-10-20')],
  date: [day('2026-12-31'), '', ''],
  tick: [true, false, 'ja'],
  standing: ['active', 'stopped', 'aktiv'],
  tier: ['A', '', 'B'],
  text: ['pays for support', '', ''],
};

/** A list of some known columns under their English headers. */
function listOf(columns: readonly KnownColumn[]): CellValue[][] {
  const header = columns.map(({ names }) => names[0]);
  return [header, ...[0, 1, 2].map((row) => columns.map(({ contents }) => FITTING[contents][row]))];
}

/** The list again and again, with one more header of every other column at a time, until each column had each of its headers. */
function renamings(list: readonly CellValue[][], headers: readonly (readonly string[])[]): CellValue[][][] {
  const times = Math.max(...headers.map(({ length }) => length));
  const renamed = (time: number, isOdd: boolean): CellValue[][] => [
    list[0].map((own, at) => ((at % 2 === 1) === isOdd ? (headers[at][time] ?? own) : own)),
    ...list.slice(1),
  ];
  return Array.from({ length: times }, (_, time) => [renamed(time, false), renamed(time, true)]).flat();
}

const CALLED = calledColumns();
/** All that a column is called. */
const headersOf = (key: string): string[] =>
  CALLED.filter((column) => column.key === key).flatMap(({ names, synonyms }) => [...names, ...synonyms]);

const readAs = (proposal: ListProposal | null): (string | null)[] =>
  (proposal?.columns ?? []).map(({ as }) => as);

const SURE: readonly Degree[] = ['exact', 'sure'];

describe.each(PRESET_NAMES)('synonyms in a list for %s', (preset) => {
  const { columns } = KNOWLEDGE[preset];
  const propose = PROPOSER[preset];
  const list = listOf(columns);
  const expected = columns.map(({ key }) => key);

  it('mean their own column before any other', () => {
    const index = indexHeaders(KNOWLEDGE[preset]);
    const others = columns.flatMap(({ key }) =>
      headersOf(key).filter((header) => index.lookUp(header)[0]?.column.key !== key),
    );
    expect(others).toEqual([]);
  });

  it('read a column as its own name does, and surely', () => {
    const lists = [
      list,
      ...renamings(
        list,
        columns.map(({ key }) => headersOf(key)),
      ),
    ];
    const otherwise = lists.flatMap((cells) => {
      const { columns: found } = propose({ name: 'List', cells })!;
      const isSure = found.map(({ as, degree }, at) => as === expected[at] && SURE.includes(degree));
      return cells[0].filter((_, at) => !isSure[at]);
    });
    expect(otherwise).toEqual([]);
  });

  it('are found however they are written', () => {
    const writings: ((header: string) => string)[] = [
      (header) => header.toUpperCase().replace(/ß/gi, 'SS'),
      (header) => `\u200b${header}\u00a0`,
      (header) => header.replace(/ /g, '_').toLowerCase(),
      (header) => `${header} (2026)`,
      (header) => `${header}:`,
      (header) => `**${header}**`,
      (header) => header.normalize('NFD'),
    ];
    const written = columns.map(({ names }) => names.flatMap((name) => writings.map((write) => write(name))));
    const lost = renamings(list, written).flatMap((cells) => {
      const found = readAs(propose({ name: 'List', cells }));
      return cells[0].filter((_, at) => found[at] !== expected[at]);
    });
    expect(lost).toEqual([]);
  });
});

const VA = KNOWLEDGE.VA.columns.filter(({ contents }) => contents !== 'text');
/** Headers of known columns, of synonyms, of strangers, and duplicates. */
const header = fc.oneof(
  fc.constantFrom(...VA.flatMap(({ key }) => headersOf(key))),
  fc.constantFrom(
    'Umsatz 2025',
    'Umsatz 2026',
    'Name',
    'Firma',
    'Notiz',
    'Status',
    '',
    'Telefon',
    'Fee',
    'LTV',
  ),
);
const contents = fc.constantFrom(...VA.map((each) => FITTING[each.contents]), ['+49 30 1234567', 'n/a', '']);
const column = fc.record({ header, cells: contents });
const columnsOfList = fc.array(column, { minLength: 1, maxLength: 9 });

function toRows(columns: readonly { header: string; cells: readonly CellValue[] }[]): CellValue[][] {
  return [
    columns.map((each) => each.header),
    ...[0, 1, 2].map((row) => columns.map(({ cells }) => cells[row])),
  ];
}

/** Who has left stands where the criteria of a list on its side would. */
const ON_ITS_SIDE_OR_NOT = [
  { header: 'Annual revenue', cells: FITTING.name },
  { header: 'Days late', cells: FITTING.standing },
  { header: 'Stopped on', cells: FITTING.name },
];

describe('any list', () => {
  it('is read alike whatever the order of its columns', () => {
    fc.assert(
      fc.property(
        columnsOfList.chain((columns) =>
          fc.tuple(
            fc.constant(columns),
            fc.shuffledSubarray(
              columns.map((_, at) => at),
              { minLength: columns.length },
            ),
          ),
        ),
        ([columns, order]) => {
          // Of two columns that are the same in everything the left one is as good as the right one.
          const distinct = new Set(columns.map((each) => JSON.stringify(each)));
          fc.pre(distinct.size === columns.length);
          const summary = (proposal: ListProposal | null): unknown =>
            proposal && {
              ...proposal,
              name: { ...proposal.name, index: null, candidates: proposal.name.candidates.length },
              columns: proposal.columns
                .map(({ header: text, as, degree, candidates, refused, examples }) =>
                  JSON.stringify([text, as, degree, candidates, refused, examples]),
                )
                .sort(),
              leftOut: proposal.leftOut.map(({ rowIndex, reason }) => [rowIndex, reason]),
            };
          const shuffled = order.map((at) => columns[at]);
          expect(summary(PROPOSER.VA({ name: 'L', cells: toRows(shuffled) }))).toEqual(
            summary(PROPOSER.VA({ name: 'L', cells: toRows(columns) })),
          );
        },
      ),
      { numRuns: 400, examples: [[[ON_ITS_SIDE_OR_NOT, [1, 0, 2]]]] },
    );
  });

  it('reads no column as two things and nothing from two columns', () => {
    fc.assert(
      fc.property(columnsOfList, (columns) => {
        const taken = readAs(PROPOSER.VA({ name: 'L', cells: toRows(columns) })).filter((as) => as !== null);
        expect(taken).toEqual([...new Set(taken)]);
      }),
    );
  });

  const anyCell = fc.oneof(
    cell,
    fc.constantFrom<CellValue>(
      'Client',
      'Total',
      'Summe',
      'Hourly rate',
      'Fun',
      '-',
      '★★★',
      '4/5',
      'Acme',
      '(h)',
      '030 5550142',
    ),
  );
  const anyRows = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 14 });

  it('loses no row that holds something, and throws for no cells', () => {
    fc.assert(
      fc.property(anyRows, fc.option(fc.nat({ max: 5 }), { nil: undefined }), (cells, headerRow) => {
        const proposal = PROPOSER.VA({ name: 'L', cells }, { headerRow });
        if (proposal === null) return;
        const told = [...proposal.clients, ...proposal.leftOut.map(({ rowIndex }) => rowIndex)].sort(
          (a, b) => a - b,
        );
        expect(told).toEqual([...new Set(told)]);
        const holding = cells.flatMap((row, at) =>
          row.some((each) => typeof each === 'number' && isFinite(each)) ? [at] : [],
        );
        expect(holding.filter((at) => !told.includes(at))).toEqual([]);
        expect(proposal.ratableSurely).toBeLessThanOrEqual(proposal.ratable);
        expect(proposal.ratable).toBeLessThanOrEqual(proposal.clients.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes the word of the user before its own', () => {
    fc.assert(
      fc.property(
        columnsOfList,
        fc.nat(),
        fc.constantFrom(...VA.map(({ key }) => key), null),
        (columns, pick, key) => {
          fc.pre(key !== CLIENT);
          const at = pick % columns.length;
          const proposal = PROPOSER.VA(
            { name: 'L', cells: toRows(columns) },
            { headerRow: 0, columns: new Map([[at, key]]) },
          );
          const chosen = proposal?.columns.find(({ index }) => index === at);
          if (chosen === undefined) return;
          expect([chosen.as, chosen.degree]).toEqual([key, 'chosen']);
          expect(readAs(proposal).filter((as) => as === key && key !== null).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
