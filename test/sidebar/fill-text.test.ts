import { fillCount, fillText } from '../../src/sidebar/fill-text';

describe('fillText', () => {
  it('groups the digits of counts, and leaves what was written already', () => {
    expect(fillText('{n} of {of}', { n: 6898, of: 10000 })).toBe('6\u202f898 of 10\u202f000');
    expect(fillText('row {row}', { row: '1234' })).toBe('row 1234');
    expect(fillText('{n} of {of}', { n: 3, of: 12 })).toBe('3 of 12');
  });

  it('leaves a value alone that looks like a placeholder', () => {
    expect(fillText('{client}, {n}', { client: '{n}', n: 2 })).toBe('{n}, 2');
  });
});

describe('fillCount', () => {
  it('says one by the number as it is shown', () => {
    const texts = { one: '{n} client', many: '{n} clients' };
    expect([1, 2, 1200].map((count) => fillCount(texts, count))).toEqual([
      '1 client',
      '2 clients',
      '1\u202f200 clients',
    ]);
    expect(fillCount({ one: '{points} point', many: '{points} points' }, '1.0')).toBe('1.0 points');
  });
});
