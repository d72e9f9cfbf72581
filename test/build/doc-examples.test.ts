/** Runs every example that stands in a doc comment: an example that is wrong misleads more than none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readDocExamples } from './read-doc-examples';

const REPOSITORY = join(__dirname, '../..');

function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => join(folder, name));
}

const documented = ['src/core', 'src/addon/functions'].flatMap((folder) =>
  sourceFiles(join(REPOSITORY, folder)),
);

function evaluate(expression: string, path: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is known at run time only
  const exported = require(path) as Record<string, unknown>;
  return new Function(...Object.keys(exported), `'use strict'; return (${expression});`)(
    ...Object.values(exported),
  );
}

it('finds source to check', () => {
  expect(documented.length).toBeGreaterThan(0);
});

describe.each(documented.map((path) => [relative(REPOSITORY, path), path]))('%s', (name, path) => {
  const { functions, problems } = readDocExamples(readFileSync(path, 'utf8'), name);

  it('has an example, in a form that can be run, for every exported function', () => {
    expect(problems).toEqual([]);
  });

  const examples = functions.flatMap((fn) => fn.examples);
  if (examples.length === 0) return;
  it.each(examples.map(({ lineNumber, expression, expected }) => [lineNumber, expression.trim(), expected]))(
    'line %i: %s',
    (_line, expression, expected) => {
      expect(evaluate(expression as string, path)).toEqual(expected);
    },
  );
});
