/** Which column holds the names: its header first, then which cells tell all clients apart; where that leaves two, she is asked. */
import fc from 'fast-check';
import { senserOf, NO_LIST_WORDS } from '../../../src/core/reading/cell-sense';
import { findNameColumn, type NameColumn } from '../../../src/core/recognition/find-name-column';
import type { HeaderIndex } from '../../../src/core/recognition/headers/header-index';
import type { Link } from '../../../src/core/recognition/headers/header-match';
import { plainWords } from '../../../src/core/recognition/headers/header-key';

const look = senserOf({ decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 }, NO_LIST_WORDS);
/** Headers for names, by how surely; every other header means nothing. */
const LINKS: Readonly<Record<string, Link>> = {
  client: 'name',
  kunde: 'name',
  company: 'synonym',
  account: 'hint',
};
const CLIENT = { key: 'client', contents: 'name', isScored: false, names: [] } as const;
const OTHER = { key: 'fun', contents: 'rating', isScored: true, names: [] } as const;
const index: HeaderIndex = {
  lookUp: (header) => {
    const said = plainWords(header).join(' ');
    if (said === 'fun') return [{ column: OTHER, link: 'name' }];
    return said in LINKS ? [{ column: CLIENT, link: LINKS[said] }] : [];
  },
  match: () => [],
  isUnit: () => false,
  scaleIn: () => null,
  periodIn: () => null,
  isHeadcount: () => false,
  isNamePart: (header) => /^(first|last)$/.test(String(header)),
  currencyIn: () => '',
}; // oxfmt-ignore

/** Columns as their header and, of each client in its order, a letter per cell that is another name; "." is blank. */
type Columns = readonly (readonly [header: string, cells: string | readonly unknown[]])[];
const NAMES: Readonly<Record<string, string>> = {
  a: 'Acme',
  b: 'Bolt',
  c: 'Cato',
  d: 'Dorn',
  e: 'Elba',
  f: 'Fuss',
  g: 'Gala',
  h: 'Hahn',
  i: 'Igel',
  j: 'Jura',
  '.': '',
};
const find = (columns: Columns): NameColumn =>
  findNameColumn(
    columns.map(([header]) => header),
    columns.map(([, cells]) => [...cells].map((cell) => look((typeof cell === 'string' ? (NAMES[cell] ?? cell) : cell) as string))),
    index,
  ); // oxfmt-ignore
const told = ({ index: at, degree, candidates }: NameColumn): unknown[] => [at, degree, candidates];

const NUMBERS = [4, 5, 3, 2];
it.each<[why: string, columns: Columns, at: number | null, degree: NameColumn['degree'], candidates: number[]]>([
  ['our own word', [['Fun', NUMBERS], ['Client', 'abcd']], 1, 'exact', []],
  ['a synonym', [['Company', 'abcd'], ['Fun', NUMBERS]], 0, 'sure', []],
  ['a hint', [['Account', 'abcd'], ['Fun', NUMBERS]], 0, 'sure', []],
  ['our own word before a synonym', [['Company', 'abcd'], ['Client', 'abcd']], 1, 'exact', []],
  ['our own word, whatever is below it', [['Client', ['yes@a.example', 'b@c.example']], ['Fun', [1, 2]]], 0, 'exact', []],
  ['a synonym only for what can be names', [['Company', ['yes@a.example', 'b@c.example']], ['Fun', [1, 2]], ['City', 'ab']], 2, 'likely', [2]],
  ['numbers are a doubt: another word goes first', [['Client', [1, 2, 3, 4]], ['Company', 'abcd']], 1, 'sure', []],
  ['numbers alone will do', [['Client', [1, 2, 3, 4]], ['Fun', NUMBERS]], 0, 'exact', []],
  ['of two that say so the one that tells more apart', [['Client', 'aabb'], ['Kunde', 'abcd']], 1, 'likely', [0, 1]],
  ['two alike are asked about', [['Client', 'abcd'], ['Kunde', 'efgh']], null, 'unknown', [0, 1]],
  ['of two synonyms alike, too', [['Company', 'abcd'], ['company', 'efgh']], null, 'unknown', [0, 1]],
  ['persons of whom few have a company', [['Client', 'a...'], ['Company', 'efgh']], 1, 'likely', [0, 1]],
  ['half of them have one', [['Client', 'ab..'], ['Company', 'efgh']], 0, 'exact', []],
  ['few have a company, and persons share a name', [['Client', 'a...'], ['Company', 'eegh']], 0, 'exact', []],
  ['two columns would do instead', [['Client', 'a...'], ['Company', 'efgh'], ['Account', 'efgh']], 0, 'exact', []],
  ['parts of names: the one that tells all apart', [['first', 'aabc'], ['last', 'efgh']], 1, 'likely', [0, 1]],
  ['parts of names that both do', [['first', 'abcd'], ['last', 'efgh']], null, 'unknown', [0, 1]],
  ['parts of names that neither does', [['first', 'aabc'], ['last', 'eefg']], null, 'unknown', [0, 1]],
  ['a part of a name alone is a column of texts', [['first', 'abcd'], ['Fun', NUMBERS]], 0, 'likely', [0]],
  ['a question that has the word in it', [['Which client is it?', 'abcd'], ['City', 'efgh']], 0, 'likely', [0]],
  ['a question with texts that come back', [['Which client is it?', 'aabb'], ['City', 'efgh']], 1, 'likely', [1]],
  ['two questions', [['Which client?', 'abcd'], ['What client?', 'efgh'], ['Fun', NUMBERS]], null, 'unknown', [0, 1]],
  ['a hint within a question is none', [['Which account?', 'aabb'], ['City', 'efgh']], 1, 'likely', [1]],
  ['no word at all: texts that are nearly all different', [['City', 'aabb'], ['Who', 'abcd'], ['Fun', NUMBERS]], 1, 'likely', [1]],
  ['nine of ten different are nearly all', [['Who', 'abcdefghii'], ['Fun', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]]], 0, 'likely', [0]],
  ['eight of ten are not', [['Who', 'abcdefghhh'], ['Fun', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]]], null, 'unknown', []],
  ['nine of ten filled', [['Who', 'abcdefghi.'], ['Fun', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]]], 0, 'likely', [0]],
  ['eight of ten filled', [['Who', 'abcdefgh..'], ['Fun', [1, 2, 3, 4, 5, 1, 2, 3, 4, 5]]], null, 'unknown', []],
  ['case makes no other name', [['Who', ['acme', 'Acme', 'ACME', 'Bolt']], ['Fun', NUMBERS]], null, 'unknown', []],
  ['two columns of texts', [['Who', 'abcd'], ['City', 'efgh']], null, 'unknown', [0, 1]],
  ['names of 60 characters', [['Who', ['x'.repeat(60), 'Bolt']], ['Fun', [1, 2]]], 0, 'likely', [0]],
  ['longer ones are notes', [['Who', ['x'.repeat(61), 'Bolt']], ['Fun', [1, 2]]], null, 'unknown', []],
  ['"24 Hours" is a name, too', [['Who', ['24 Hours', 'Bolt']], ['Fun', [1, 2]]], 0, 'likely', [0]],
  ['numbers only', [['Fun', [1, 2]], ['Network', [3, 4]]], null, 'unknown', []],
  ['no header above names, and more rows below', [['', 'abc.'], ['Fun', NUMBERS]], 0, 'likely', [0]],
  ['no header above names of half of the rows', [['', 'ab..'], ['Fun', NUMBERS]], null, 'unknown', []],
  ['a header above as many', [['Who', 'abc.'], ['Fun', NUMBERS]], null, 'unknown', []],
  ['nothing at all', [], null, 'unknown', []],
])('%s', (_why, columns, at, degree, candidates) => {
  expect(told(find(columns))).toEqual([at, degree, candidates]);
}); // oxfmt-ignore

it('the order of the columns decides nothing', () => {
  const column = fc.tuple(
    fc.constantFrom('Client', 'Kunde', 'Company', 'Account', 'first', 'last', '', 'Which client?', 'City', 'Fun'),
    fc.array(fc.constantFrom('a', 'b', 'c', 'd', '.', '7'), { minLength: 4, maxLength: 4 }),
  ); // oxfmt-ignore
  fc.assert(
    fc.property(fc.array(column, { maxLength: 4 }), (columns) => {
      const mirrored = (at: number): number => columns.length - 1 - at;
      const { index: at, degree, candidates } = find([...columns].reverse());
      expect(told(find(columns))).toEqual([
        at === null ? null : mirrored(at),
        degree,
        candidates.map(mirrored).sort((one, other) => one - other),
      ]);
    }),
  );
});
