/** First and last names that stand apart: whether a client needs both to be told from others. */
import type { HeaderIndex } from '../../../../src/core/recognition/headers/header-index';
import { findNameParts } from '../../../../src/core/recognition/proposal/find-name-parts';
import type { SortedList } from '../../../../src/core/recognition/recognise-list';
import type { Row } from '../../../../src/core/recognition/rows/seen-rows';

const INDEX = { isNamePart: (header: string) => ['First', 'Last'].includes(header) } as HeaderIndex;

interface Case {
  readonly headers?: readonly string[];
  /** Of the column that is taken for the names. */
  readonly name?: number | null;
  readonly degree?: 'sure' | 'likely';
  readonly rows?: readonly (readonly string[])[];
}

function partsOf({
  headers = ['First', 'Fee', 'Last'],
  name = 0,
  degree = 'sure',
  rows = [
    ['Ann', '5', 'Berg'],
    ['Ann', '6', 'Vik'],
  ],
}: Case): number[] {
  const columns = headers.map((fullHeader, index) => ({ index, fullHeader }));
  const list = { columns, name: { index: name, degree } } as unknown as SortedList;
  const seen = rows.map((row) => row.map((text) => ({ text }))) as unknown as Row[];
  return findNameParts(list, seen, INDEX);
}

it.each<[why: string, list: Case, parts: number[]]>([
  ['two clients share a first name', {}, [0, 2]],
  ['in another case', { rows: [['Ann', '', 'Berg'], ['ANN ', '', 'Vik']] }, [0, 2]],
  ['every last name is there once, and surely meant', { name: 2 }, []],
  ['but not surely', { name: 2, degree: 'likely' }, [0, 2]],
  ['no column is taken for names', { name: null }, [0, 2]],
  ['of one client alone, likewise', { name: null, degree: 'likely', rows: [['Ann', '', 'Berg']] }, [0, 2]],
  ['a column of whole names', { headers: ['First', 'Client', 'Last'], name: 1 }, []],
  ['in which two are alike: neither first nor last name would tell more', { headers: ['First', 'Client', 'Last'], name: 1, rows: [['Ann', 'Ann Berg', 'Berg'], ['Ann', 'Ann Berg', 'Berg']] }, []],
  ['a first name alone', { headers: ['First', 'Fee', 'Rate'] }, []],
  ['no names at all', { headers: ['Shop', 'Fee', 'Rate'] }, []],
  ['a row that is too short has no name', { name: 2, rows: [['Ann', '', 'Berg'], ['Bo']] }, []],
  ['two of them have none', { name: 2, rows: [['Ann'], ['Bo']] }, [0, 2]],
])('%s', (_why, list, parts) => {
  expect(partsOf(list)).toEqual(parts);
}); // oxfmt-ignore
