/** Words that say who has left, with few of them; those of all languages are in test/addon/reading/standing.test.ts. */
import { nearlyLeft, saysStanding, looksLikeDay, tickBelow } from '../../../src/core/reading/read-standing';

const WORDS = {
  left: ['ended', 'stopped', 'left', 'no longer active'],
  present: ['active'],
  neither: ['on hold'],
  until: ['until'],
};

it.each([
  ['endad', 'ended'],
  ['stoped', 'stopped'],
  ['Stopperd', 'stopped'],
  ['ende', null],
  ['lefd', null],
  ['lefts', null],
  ['ended', null],
  ['active', null],
  ['stpd', null],
  ['shipped', null],
])('%s is a slip away from %s', (said, word) => {
  expect(nearlyLeft(said, WORDS)).toBe(word);
});

it.each([
  ['Ended', true],
  ['on hold', true],
  ['Active', true],
  ['ended in March 2024', true],
  [' on hold  since 2024', true],
  ['on hold (too busy)', true],
  ['left a message', false],
  ['2024 ended', false],
  ['sometimes', false],
])('%s says something of it: %s', (said, does) => {
  expect(saysStanding(said, WORDS)).toBe(does);
});

it.each([
  ['31.02.2024', true],
  [' 2024-2-31 ', true],
  ['1/1/24', true],
  ['31. 2. 2024.', true],
  ['31.02.', false],
  ['on 31.02.2024', false],
  ['31.02.20245', false],
])('%s is written as a day is: %s', (said, is) => {
  expect(looksLikeDay(said)).toBe(is);
});

it.each([
  ['Has left', 'left'],
  ['Client until', 'left'],
  ['No longer active', 'left'],
  ['Active?', 'present'],
  ['Inactive', null],
  ['Status', null],
])('a tick below "%s" means %s', (header, means) => {
  expect(tickBelow(header, WORDS)).toBe(means);
});
