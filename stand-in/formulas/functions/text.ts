/** Texts: joining, cutting, searching, spelling numbers. Positions count from 1. */
import { formatContent } from '../../typing/format-content';
import { CellError } from '../../workbook/types';
import { mixed, ranges, scalars, type Arguments, type FunctionTable } from '../evaluation/function-call';
import { wildcardSource } from './conditional';
import { FormulaFailure, asText, type Scalar } from '../evaluation/values';

// REGEXMATCH and its like. Sheets uses RE2; what RE2 and JavaScript spell alike works, look-behind is not refused.

/** RE2's `(?i)` at the start and `\z`, `\A` are turned into what JavaScript has. */
function compile(args: Arguments, flags: string): RegExp {
  const source = args.text(1);
  const options = /^\(\?([ims]+)\)/.exec(source);
  const body = (options ? source.slice(options[0].length) : source)
    .replace(/\\z/g, '$')
    .replace(/\\A/g, '^')
    .replace(/\(\?P</g, '(?<');
  try {
    return new RegExp(body, flags + (options?.[1] ?? ''));
  } catch {
    return args.refuse('#REF!', 1, `"${source}"`, 'It is not a valid regular expression.');
  }
}

function subject(args: Arguments): string {
  const value = args.scalar(0);
  if (typeof value !== 'number' && typeof value !== 'boolean') return args.text(0);
  const given = `'${String(value)}' is a ${typeof value}`;
  return args.fail(
    '#VALUE!',
    `Function ${args.functionName} parameter 1 expects text values. But ${given} and cannot be coerced to a text.`,
  );
}

const regexFunctions: FunctionTable = {
  REGEXMATCH: scalars(2, 2, (args) => compile(args, '').test(subject(args))),
  REGEXEXTRACT: scalars(2, 2, (args) => {
    const match = compile(args, '').exec(subject(args));
    if (!match) {
      const [text, pattern] = [0, 1].map(
        (at) => `Function REGEXEXTRACT parameter ${at + 1} value "${args.text(at)}"`,
      );
      return args.fail('#N/A', `${pattern} does not match text of ${text}.`);
    }
    return match.length > 1 ? [match.slice(1).map((group) => group ?? '')] : match[0];
  }),
  REGEXREPLACE: scalars(3, 3, (args) =>
    subject(args).replace(compile(args, 'g'), args.text(2).replace(/\\(\d)/g, '$$$1')),
  ),
};

/** Of all cells from an argument on. */
function texts(args: Arguments, from: number): string[] {
  return args.cells(from).map((cell) => spell(cell, args));
}

function spell(cell: Scalar, args: Arguments): string {
  if (cell instanceof CellError) throw new FormulaFailure(cell);
  return asText(cell, args.context.conventions);
}

function find(args: Arguments, locate: (text: string, wanted: string, from: number) => number): number {
  const [wanted, text] = [args.text(0), args.text(1)];
  const at = locate(text, wanted, args.atLeast(1, 2, 1) - 1);
  if (at >= 0) return at + 1;
  const where = `In ${args.functionName} evaluation`;
  return args.fail('#VALUE!', `${where}, cannot find '${wanted}' within '${text}'.`);
}

/** SEARCH knows `?` and `*`; case does not count. */
function searchPattern(text: string, wanted: string, from: number): number {
  const at = text.slice(from).search(new RegExp(wildcardSource(wanted), 'i'));
  return at < 0 ? -1 : at + from;
}

function substitute(args: Arguments): string {
  const [text, old, instead] = [args.text(0), args.text(1), args.text(2)];
  if (old === '') return text;
  if (!args.isGiven(3)) return text.split(old).join(instead);
  const parts = text.split(old);
  const occurrence = args.integer(3);
  if (occurrence < 1 || occurrence >= parts.length) return text;
  return parts.slice(0, occurrence).join(old) + instead + parts.slice(occurrence).join(old);
}

function split(args: Arguments): Scalar[][] {
  const [text, marks] = [args.text(0), args.text(1)];
  const byEach = args.boolean(2, true);
  const dropEmpty = args.boolean(3, true);
  if (marks === '') args.fail('#VALUE!', 'Function SPLIT parameter 2 value should be non-empty.');
  const separator = byEach ? new RegExp(`[${marks.replace(/[\]\\^-]/g, '\\$&')}]`, 'u') : marks;
  const parts = text.split(separator).filter((part) => part !== '' || !dropEmpty);
  return [parts.length === 0 ? [''] : parts.map((part) => numberOrText(part, args))];
}

function numberOrText(part: string, args: Arguments): Scalar {
  return /^\s*[-+]?[\d.,]+%?\s*$/.test(part) ? (args.context.parseText(part) as Scalar) : part;
}

function textJoin(args: Arguments): string {
  const separators = args
    .range(0)
    .flat()
    .map((cell) => spell(cell, args));
  const skipBlank = args.boolean(1);
  const joined = texts(args, 2).filter((text) => text !== '' || !skipBlank);
  return joined
    .map((text, at) => (at === 0 ? text : separators[(at - 1) % separators.length] + text))
    .join('');
}

function character(args: Arguments): string {
  const code = args.integer(0);
  if (code >= 1 && code <= 0x10ffff) return String.fromCodePoint(code);
  return args.refuse('#NUM!', 0, code, 'It is out of range.');
}

const LEFT = scalars(1, 2, (args) => args.text(0).slice(0, args.atLeast(0, 1, 1)));
const RIGHT = scalars(1, 2, (args) => {
  const length = args.atLeast(0, 1, 1);
  return length === 0 ? '' : args.text(0).slice(-length);
});
const CONCAT = ranges(1, Infinity, (args) => texts(args, 0).join(''));

const notFirst = (index: number) => index > 0;

export const textFunctions: FunctionTable = {
  ...regexFunctions,
  CONCATENATE: CONCAT,
  CONCAT,
  JOIN: mixed(2, Infinity, notFirst, (args) => texts(args, 1).join(args.text(0))),
  TEXTJOIN: mixed(3, Infinity, (index) => index !== 1, textJoin),
  SPLIT: mixed(2, 4, [], split),
  LEFT,
  RIGHT,
  MID: scalars(3, 3, (args) => {
    const start = args.atLeast(1, 1) - 1;
    return args.text(0).slice(start, start + args.atLeast(0, 2));
  }),
  LEN: scalars(1, 1, (args) => args.text(0).length),
  UPPER: scalars(1, 1, (args) => args.text(0).toUpperCase()),
  LOWER: scalars(1, 1, (args) => args.text(0).toLowerCase()),
  PROPER: scalars(1, 1, (args) =>
    args
      .text(0)
      .toLowerCase()
      .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  TRIM: scalars(1, 1, (args) => args.text(0).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: scalars(1, 1, (args) => args.text(0).replace(/\p{Cc}/gu, '')),
  REPT: scalars(2, 2, (args) => {
    const [text, times] = [args.text(0), args.atLeast(0, 1)];
    if (text.length * times > 32_000)
      args.fail('#VALUE!', 'Text result of REPT is longer than the limit of 32000 characters.');
    return text.repeat(times);
  }),
  EXACT: scalars(2, 2, (args) => args.text(0) === args.text(1)),
  FIND: scalars(2, 3, (args) => find(args, (text, wanted, from) => text.indexOf(wanted, from))),
  SEARCH: scalars(2, 3, (args) => find(args, searchPattern)),
  SUBSTITUTE: scalars(3, 4, substitute),
  REPLACE: scalars(4, 4, (args) => {
    const [text, start, length] = [args.text(0), args.atLeast(1, 1) - 1, args.atLeast(0, 2)];
    return text.slice(0, start) + args.text(3) + text.slice(start + length);
  }),
  CHAR: scalars(1, 1, character),
  TEXT: scalars(2, 2, (args) => {
    const value = args.scalar(0);
    const numeric = typeof value === 'string' ? (args.context.parseText(value) as Scalar) : (value ?? 0);
    const shown = typeof numeric === 'number' ? numeric : (value ?? 0);
    return formatContent(shown, args.text(1), args.context.conventions.locale);
  }),
  VALUE: scalars(1, 1, (args) => args.number(0)),
  TO_TEXT: scalars(1, 1, (args) => args.text(0)),
  HYPERLINK: scalars(1, 2, (args) => (args.isGiven(1) ? args.scalar(1) : args.text(0))),
};
