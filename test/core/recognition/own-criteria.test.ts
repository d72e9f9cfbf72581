/** What a column that nobody knows would count as, and which columns count as nothing. */
import { senserOf, NO_LIST_WORDS, withSingles } from '../../../src/core/reading/cell-sense';
import { NO_NOISE } from '../../../src/core/recognition/headers/header-key';
import { measureOf, ownCriterion } from '../../../src/core/recognition/own-criteria';

const look = senserOf(
  { decimalMark: '.', dayOrder: 'dmy', today: 0, dayOf: () => 0 },
  withSingles({ ...NO_LIST_WORDS, ticks: ['yes', 'no'], ratings: ['rarely', 'often'] }),
);
function countsAs(header: string, cells: readonly (string | number | boolean)[]): string | null {
  const measure = measureOf(header, cells.map(look), NO_NOISE);
  return measure && `${measure.kind} ${measure.least}–${measure.most}`;
}

it.each<[why: string, header: string, cells: (string | number | boolean)[], counts: string | null]>([
  ['amounts', 'Staff', [250, 12, 9], 'fact min–max'],
  ['times that something happened, beside a 0', 'Recommended', ['2x', 0, 1], 'fact min–max'],
  ['a 0 among small numbers counts something', 'Complaints', [0, 1, 3, 2], 'fact min–max'],
  ['small numbers alone rate', 'Mood', [1, 5, 3], 'rating 1–5'],
  ['stars', 'Mood', ['★★★', '★', '★★'], 'rating 1–5'],
  ['stars beside a 0', 'Mood', ['★★★', '★', '0', '★★', '★★★'], 'rating 1–5'],
  ['a scale that the header names', 'Mood (1-10)', [7, 9, 3], 'rating 1–10'],
  ['from 0', 'Mood (0-10)', [0, 9, 3], 'rating 0–10'],
  ['a longer one may be any amounts', 'Mood', [70, 90, 35], 'fact min–max'],
  ['ticks', 'Talks a lot', [true, false, false], 'flag 0–1'],
  ['yes and no', 'Talks a lot', ['yes', 'no', 'yes'], 'flag 0–1'],
  ['judgements of several kinds', 'Answers', ['yes', 'rarely', '95 %'], 'rating 1–5'],
  ['three of five are judgements', 'Answers', ['yes', 'rarely', '95 %', 'call her', 'by mail'], 'rating 1–5'],
  ['two of four are too few', 'Answers', ['yes', 'rarely', 'call her', 'by mail'], null],
  ['texts', 'City', ['Oslo', 'Bonn', 'Pécs'], null],
  ['nothing', 'City', ['', '', ''], null],
  ['numbers of the rows', 'No', [1, 2, 3, 4, 5, 6], null],
  ['from anywhere', 'No', [1001, 1002, 1003, 1004, 1005, 1006], null],
  ['with gaps between them', 'No', [1001, '', 1002, 1003, 1004, '', 1005, 1006], null],
  ['fewer may be a list that is sorted by them', 'Mood', [1, 2, 3, 4, 5], 'rating 1–5'],
  ['one that does not run', 'Staff', [11, 12, 13, 14, 15, 17], 'fact min–max'],
  ['numbers with noughts in front', 'Code', ['0017', 12, 340], null],
  ['a nought alone is no such thing', 'Staff', [0, 12, 340], 'fact min–max'],
  ['numbers with a dot behind', 'No', ['1.', '2.', '3.'], null],
  ['streets', 'Where', ['Quay 3', 'Dock 5', 'Lane 17'], null],
  ['streets, some of which come back', 'Where', ['Quay 3', 'Dock 5', 'Lane 17', 'Lane 18', 'Hill 4'], null],
  ['the same word before most numbers', 'Time', ['about 3', 'about 5', 'about 17'], 'fact min–max'],
  ['each word before half of them', 'Time', ['about 13', 'about 5', 'circa 17', 'circa 8'], 'fact min–max'],
  ['different words before half of them', 'Time', ['about 13', 'circa 5', '17 h', '8 h'], 'fact min–max'],
  ['too short for words of a street', 'Time', ['ca 13', 'gt 5', 'lt 17'], 'fact min–max'],
  ['streets beside plain numbers are streets', 'Where', ['Quay 3', 'Dock 5', 12, 14, 9], null],
])('%s: %s %j', (_why, header, cells, counts) => {
  expect(countsAs(header, cells)).toBe(counts);
});

it('which end is better is hers to say', () => {
  const measure = { kind: 'fact', least: 'min', most: 'max' } as const;
  expect(ownCriterion('Staff', measure, 'moreIsBetter')).toMatchObject({ worst: 'min', best: 'max' });
  expect(ownCriterion('Staff', measure, 'lessIsBetter')).toMatchObject({ worst: 'max', best: 'min' });
});
