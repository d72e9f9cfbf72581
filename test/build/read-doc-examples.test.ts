import { readDocExamples } from './read-doc-examples';

const source = (comment: string, code: string) => `/**\n${comment}\n */\n${code}\n`;

it.each([
  ['a function', 'export function double() {}'],
  ['an arrow function', 'export const double = () => 1;'],
])('reads the examples of %s', (_name, code) => {
  const comment =
    ' * Doubles.\n *\n * @example double(1) // => 2\n * @example\n * double(2) // => 4\n * double(\n *   3,\n * ) // => {"a": [6]}';
  expect(readDocExamples(source(comment, code), 'a.ts')).toEqual({
    functions: [
      {
        name: 'double',
        examples: [
          { lineNumber: 4, expression: ' double(1)', expected: 2 },
          { lineNumber: 6, expression: 'double(2)', expected: 4 },
          { lineNumber: 9, expression: 'double(\n  3,\n)', expected: { a: [6] } },
        ],
      },
    ],
    problems: [],
  });
});

it.each([
  ['no example', ' * Doubles.', 'a.ts: double has no example.'],
  ['no expectation', ' * @example double(1)', 'the example " double(1)" has no "// => expected JSON".'],
  ['no JSON', ' * @example double(1) // => two', 'a.ts:2: what follows "// =>" is not JSON: two'],
])('tells of %s', (_name, comment, sentence) => {
  const { problems } = readDocExamples(source(comment, 'export function double() {}'), 'a.ts');
  expect(problems.join('\n')).toContain(sentence);
});

it('leaves alone what is not exported, or no function', () => {
  const code =
    'function double() {}\nexport const two = 2;\nexport interface Two { two: 2 }\nexport type { Two as Three };';
  expect(readDocExamples(code, 'a.ts')).toEqual({ functions: [], problems: [] });
});
