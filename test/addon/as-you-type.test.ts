import { isTooLargeToFollow } from '../../src/addon/as-you-type';

it.each([
  ['5,000 rows below the first', 5001, false],
  ['one more', 5002, true],
])('a list of %s', (_, lastRow, isTooLarge) => expect(isTooLargeToFollow(lastRow)).toBe(isTooLarge));
