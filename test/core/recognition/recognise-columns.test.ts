/** What each column is read as, of what its header may mean; the headers themselves are tested with whole lists in test/addon/reading. */
import fc from 'fast-check';
import { NO_LIST_WORDS, senserOf, withSingles } from '../../../src/core/reading/cell-sense';
import type { HeaderIndex } from '../../../src/core/recognition/headers/header-index';
import type { HeaderMatch, Link } from '../../../src/core/recognition/headers/header-match';
import type { Period } from '../../../src/core/recognition/headers/header-period';
import type { Contents, KnownColumn } from '../../../src/core/recognition/headers/known-columns';
import {
  recogniseColumns,
  type ColumnToRecognise,
  type RecognisedColumn,
} from '../../../src/core/recognition/recognise-columns';

const look = senserOf(
  { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 },
  withSingles({ ...NO_LIST_WORDS, ticks: ['yes', 'no'], ratings: ['good', 'bad'] }),
);
const known = (key: string, contents: Contents, more: Partial<KnownColumn> = {}): KnownColumn => ({
  key,
  contents,
  isScored: true,
  names: [],
  ...more,
});
const FUN = known('fun', 'rating');
const TRUST = known('trust', 'rating');
const PAYS = known('pays', 'rating', { isBorrowed: true });
const LATE = known('late', 'days');
const HOURS = known('hours', 'hours');
const RATE = known('rate', 'rate');
const INCOME = known('income', 'amount');
const REFERRALS = known('referrals', 'rating', { isCountable: true });
const STATUS = known('status', 'standing', {
  standings: { left: ['stopped'], present: ['active'], neither: [], until: [] },
});
const CLIENT = known('client', 'name');
const ALL = [CLIENT, FUN, TRUST, LATE, HOURS, RATE, INCOME, REFERRALS, PAYS];

const match = (column: KnownColumn, link: Link): HeaderMatch => ({ column, link });
/** What headers mean, in lower case. */
const MEANINGS: Readonly<Record<string, HeaderMatch[]>> = {
  client: [match(CLIENT, 'name')],
  fun: [match(FUN, 'name')],
  joy: [match(FUN, 'synonym')],
  mood: [match(FUN, 'hint')],
  'fun call': [match(FUN, 'words')],
  'fun?': [match(FUN, 'words')],
  'fun of trust': [match(FUN, 'hint'), match(TRUST, 'hint')],
  punctual: [match(LATE, 'synonym'), match(PAYS, 'synonym')],
  trusted: [match(TRUST, 'synonym'), match(PAYS, 'synonym')],
  hours: [match(HOURS, 'name')],
  'hours 2025': [match(HOURS, 'synonym')],
  'hours 2026': [match(HOURS, 'synonym')],
  'hours a day': [match(HOURS, 'synonym')],
  'hours a month': [match(HOURS, 'synonym')],
  rate: [match(RATE, 'name')],
  'fee a week': [match(RATE, 'hint')],
  'fee a year': [match(RATE, 'hint')],
  'fee a word': [match(RATE, 'synonym')],
  income: [match(INCOME, 'name')],
  'income a year': [match(INCOME, 'name')],
  'income a word': [match(INCOME, 'name')],
  'paid after a day': [match(INCOME, 'hint')],
  'paid a day': [match(INCOME, 'synonym')],
  referrals: [match(REFERRALS, 'name')],
  'referrals (1-10)': [match(REFERRALS, 'name')],
  status: [match(STATUS, 'synonym')],
  'our status': [match(STATUS, 'name')],
};
const meant = (header: unknown): HeaderMatch[] => MEANINGS[String(header).toLowerCase()] ?? [];
const index: HeaderIndex = {
  lookUp: meant,
  match: meant,
  isUnit: () => false,
  scaleIn: (header) => (header.endsWith('(1-10)') ? { worst: 1, best: 10 } : null),
  periodIn: (header): Period | null => {
    const [, word] = / a (\w+)$/.exec(header) ?? [];
    return word === 'word' ? 'piece' : ((word as Period | undefined) ?? null);
  },
  isHeadcount: (header) => header === 'Staff',
  isNamePart: () => false,
  currencyIn: () => '',
};

type Cells = readonly (string | number | boolean)[];
type Column = readonly [header: string, cells: Cells, more?: Partial<ColumnToRecognise>];
const recognise = (columns: readonly Column[]): RecognisedColumn[] =>
  recogniseColumns(
    columns.map(([header, cells, more]) => ({ header, senses: cells.map(look), ...more })),
    index,
    ALL,
    0,
  );
const told = ({ as, degree, refused }: RecognisedColumn): string =>
  `${as ?? (refused === null ? 'hers' : `no ${refused}`)} ${degree}`;
const readAs = (...column: Column): string => told(recognise([column])[0]);

const RATINGS = [4, 2, 5];
const AMOUNTS = [40, 52, 38];
const LETTERS = ['x@a.example', 'y@b.example', 'z@c.example'];

it.each<[why: string, header: string, cells: Cells, read: string]>([
  ['its own name', 'Fun', RATINGS, 'fun exact'],
  ['a synonym', 'Joy', RATINGS, 'fun sure'],
  ['a hint', 'Mood', RATINGS, 'fun likely'],
  ['words in common, where the cells fit', 'Fun call', RATINGS, 'fun likely'],
  ['words in common, on a longer scale', 'Fun call', [9, 7, 10], 'fun likely'],
  ['words in common are too little for cells that may be anything', 'Fun call', [40, 52, 11], 'hers unknown'],
  ['and for yes and no', 'Fun call', ['yes', 'no', 'yes'], 'hers unknown'],
  ['but a question is answered by yes and no', 'Fun?', ['yes', 'no', 'yes'], 'fun likely'],
  ['by boxes it is not', 'Fun?', [true, false, true], 'hers unknown'],
  ['nor by amounts beside them', 'Fun?', ['yes', 'no', 40], 'hers unknown'],
  ['nothing means nothing', 'City', RATINGS, 'hers unknown'],
  ['cells that refuse its name', 'Fun', LETTERS, 'no fun unknown'],
  ['or a synonym', 'Joy', LETTERS, 'no fun unknown'],
  ['or a hint', 'Mood', LETTERS, 'no fun unknown'],
  ['words in common are no surprise', 'Fun call', LETTERS, 'hers unknown'],
  ['a status that says something else is none', 'Status', LETTERS, 'hers unknown'],
  ['unless it is called as ours', 'Our status', LETTERS, 'no status unknown'],
  ['empty cells say nothing against it', 'Fun', ['', ''], 'fun exact'],
  ['a name stands where cells leave a doubt', 'Fun', [40, 52, 11], 'fun exact'],
  ['a synonym does not', 'Joy', [40, 52, 11], 'fun likely'],
  ['a hint needs a cell that can be read', 'Mood', ['so', 'so', 'so', 'la'], 'no fun unknown'],
  ['one such cell will do', 'Mood', ['so', 'so', 'so', 4], 'fun likely'],
  ['two meanings', 'Fun of trust', RATINGS, 'fun likely'],
  ['its cells decide between ours and a borrowed one: days', 'Punctual', [14, 30, 45], 'late sure'],
  [
    'its cells decide between ours and a borrowed one: ratings in words',
    'Punctual',
    ['good', 'bad', 'good'],
    'pays sure',
  ],
  ['where both may be, ours goes first', 'Trusted', RATINGS, 'trust sure'],
  ['where ours is in doubt and so is the other, ours too', 'Trusted', [40, 52, 11], 'trust likely'],
  ['marks as at school may be turned', 'Fun', ['2+', '4-', 1], 'fun likely'],
  ['counts of which one is 0', 'Referrals', [0, 2, 1], 'referrals likely'],
  ['counts above any rating', 'Referrals', [1, 2, 6], 'referrals likely'],
  ['small ones may be ratings', 'Referrals', [1, 2, 5], 'referrals exact'],
  ['parts of one are no counts', 'Referrals', [0, 2.5, 1], 'referrals exact'],
  ['nor is what is named a scale', 'Referrals (1-10)', [0, 7, 1], 'referrals exact'],
  ['nor are ratings of what is not counted', 'Fun', [0, 2, 1], 'fun exact'],
  ['hours', 'Hours', AMOUNTS, 'hours exact'],
  ['hours of a year are a doubt', 'Hours 2026', AMOUNTS, 'hours likely'],
  ['of a day, too', 'Hours a day', AMOUNTS, 'hours likely'],
  ['those of a month are ours', 'Hours a month', AMOUNTS, 'hours sure'],
  ['what a word is paid is no income', 'Income a word', AMOUNTS, 'hers unknown'],
  ['a year is what we count income by', 'Income a year', AMOUNTS, 'income exact'],
  ['days beside a hint of money are days', 'Paid after a day', AMOUNTS, 'hers unknown'],
  ['a surer word for it is asked about', 'Paid a day', AMOUNTS, 'income likely'],
  ['a fee of a week is no rate', 'Fee a week', AMOUNTS, 'hers unknown'],
  ['that of a year is not', 'Fee a year', AMOUNTS, 'hers unknown'],
  ['a surer word stays in doubt', 'Fee a word', AMOUNTS, 'rate likely'],
  ['small numbers may be ratings instead', 'Rate', RATINGS, 'rate exact'],
  ['names are looked for elsewhere', 'Client', ['Acme', 'Bolt'], 'hers unknown'],
])('%s: "%s" of %j', (_why, header, cells, read) => {
  expect(readAs(header, cells)).toBe(read);
});

it('what is made in a year is theirs where the list says how many people they have', () => {
  const columns: Column[] = [
    ['Income a year', AMOUNTS],
    ['Income', AMOUNTS],
    ['Staff', AMOUNTS],
  ];
  expect(recognise(columns).map(told)).toEqual(['hers unknown', 'income exact', 'hers unknown']);
});

describe('two columns', () => {
  it.each<[why: string, columns: Column[], read: string[]]>([
    [
      'the surer one takes it',
      [
        ['Joy', RATINGS],
        ['Fun', RATINGS],
      ],
      ['hers unknown', 'fun exact'],
    ],
    [
      'a hint yields',
      [
        ['Mood', RATINGS],
        ['Joy', RATINGS],
      ],
      ['hers unknown', 'fun sure'],
    ],
    [
      'the newer year',
      [
        ['Hours 2025', AMOUNTS],
        ['Hours 2026', AMOUNTS],
      ],
      ['hers unknown', 'hours likely'],
    ],
    [
      'the fuller one of two alike',
      [
        ['Joy', [4, '', 5]],
        ['joy', RATINGS],
      ],
      ['hers unknown', 'fun likely'],
    ],
    [
      'one that yields takes what else it may mean',
      [
        ['Fun', RATINGS],
        ['Fun of trust', RATINGS],
      ],
      ['fun exact', 'trust likely'],
    ],
    [
      'a header that stands twice is asked about',
      [
        ['Fun', RATINGS],
        ['fun', [3, 3, 3]],
      ],
      ['fun likely', 'hers unknown'],
    ],
    [
      'her own word goes before any other',
      [
        ['Fun', RATINGS],
        ['City', RATINGS, { chosen: 'fun' }],
      ],
      ['hers unknown', 'fun chosen'],
    ],
    [
      'what she leaves alone takes nothing',
      [
        ['Fun', RATINGS, { chosen: null }],
        ['Joy', RATINGS],
      ],
      ['hers chosen', 'fun sure'],
    ],
    [
      'what is read elsewhere takes nothing',
      [
        ['Fun', RATINGS, { isReadElsewhere: true }],
        ['Joy', RATINGS],
      ],
      ['hers unknown', 'fun sure'],
    ],
  ])('%s', (_why, columns, read) => {
    expect(recognise(columns).map(told)).toEqual(read);
    expect(
      recognise([...columns].reverse())
        .map(told)
        .reverse(),
    ).toEqual(read);
  });
});

describe('what it may be read as', () => {
  const candidates = (...columns: Column[]): readonly string[] => recognise(columns)[0].candidates;

  it('is first what it is read as, then what else its header means, each once', () => {
    expect(candidates(['Fun of trust', RATINGS])).toEqual(['fun', 'trust']);
    expect(candidates(['Fun of trust', RATINGS], ['Fun', RATINGS])).toEqual(['trust', 'fun']);
    expect(candidates(['Fun', RATINGS])).toEqual(['fun']);
  });

  it('is, where the header means nothing, whatever fits its cells and is free', () => {
    expect(candidates(['City', RATINGS])).toEqual(['fun', 'trust', 'late', 'hours', 'referrals', 'pays']);
    expect(candidates(['City', RATINGS], ['Fun', RATINGS])).not.toContain('fun');
    expect(candidates(['City', RATINGS], ['Town', RATINGS, { chosen: 'trust' }])).not.toContain('trust');
    expect(candidates(['City', LETTERS])).toEqual([]);
  });

  it('is her own word, and what she leaves alone is what its header means all the same', () => {
    expect(candidates(['City', RATINGS, { chosen: 'fun' }])).toEqual(['fun']);
    expect(candidates(['Joy', RATINGS, { chosen: null }])).toEqual(['fun']);
    expect(candidates(['Mood', RATINGS, { chosen: null }])).toEqual([]);
    expect(candidates(['Joy', RATINGS, { chosen: null, isReadElsewhere: true }])).toEqual([]);
  });
});

it('the order of the columns decides nothing, and nothing is taken twice', () => {
  const header = fc.constantFrom(...Object.keys(MEANINGS), 'FUN', 'JOY', 'City');
  const cells = fc.array(fc.constantFrom<string | number>(1, 4, 8, 40, 'yes', 'good', '', 'a note'), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(header, cells), { maxLength: 5, selector: ([said, held]) => JSON.stringify([said, held]) }), (columns) => {
      const read = recognise(columns.map(([said, held]) => [said, held]));
      expect(recognise([...columns].reverse().map(([said, held]) => [said, held])).reverse()).toEqual(read);
      const taken = read.flatMap(({ as }) => as ?? []);
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
}); // oxfmt-ignore
