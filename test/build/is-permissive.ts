/**
 * Whether a licence lets us use, change and pass on code freely, as long as its notice stays. It reads the expressions
 * that packages write ("(MIT OR GPL-3.0-or-later)"): one good branch of an OR is enough, every part of an AND must be good.
 */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

/** @returns false also for what is no expression at all */
export function isPermissive(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const result = readAlternatives(tokens);
  return result && tokens.length === 0;
}

/** Takes what it reads off the front of `tokens`. */
function readAlternatives(tokens: string[]): boolean {
  let result = readAll(tokens);
  while (tokens[0] === 'OR') {
    tokens.shift();
    result = readAll(tokens) || result;
  }
  return result;
}

function readAll(tokens: string[]): boolean {
  let result = readOne(tokens);
  while (tokens[0] === 'AND') {
    tokens.shift();
    result = readOne(tokens) && result;
  }
  return result;
}

function readOne(tokens: string[]): boolean {
  const token = tokens.shift() ?? '';
  if (token !== '(') return PERMISSIVE.has(token);
  const result = readAlternatives(tokens);
  return tokens.shift() === ')' && result;
}
