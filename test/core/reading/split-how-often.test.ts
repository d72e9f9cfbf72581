/** "Usually on time" and "never pays late", taken apart; what the parts are worth is read elsewhere. */
import { splitHowOften } from '../../../src/core/reading/split-how-often';

const are = {
  isHowOften: (words: string): boolean => ['never', 'usually', 'most of the time'].includes(words),
  isPays: (word: string): boolean => word === 'pays',
};

it.each<[text: string, parts: [howOften: string, judgement: string] | null]>([
  ['never late', ['never', 'late']],
  ['on time usually', ['usually', 'on time']],
  ['usually on time', ['usually', 'on time']],
  ['most of the time punctual', ['most of the time', 'punctual']],
  ['never pays late', ['never', 'late']],
  ['pays late', ['', 'late']],
  ['late pays', ['', 'late']],
  ['pays never', ['', 'never']],
  ['pays on time most of the time', ['most of the time', 'on time']],
  ['pays on time, now most of the time', null],
  ['late', null],
  ['never', null],
  ['pays', null],
  ['quite late', null],
])('%s', (text, parts) => {
  expect(splitHowOften(text, are)).toEqual(parts && { howOften: parts[0], judgement: parts[1] });
});
