/** REGEXMATCH and its like. Sheets uses RE2; what RE2 and JavaScript spell alike works, look-behind is not refused. */
import { scalars, type Arguments, type FunctionTable } from '../evaluation/function-call';

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
    return args.fail(
      '#REF!',
      `Function ${args.functionName} parameter 2 value "${source}" is not a valid regular expression.`,
    );
  }
}

function subject(args: Arguments): string {
  const value = args.scalar(0);
  if (typeof value === 'number' || typeof value === 'boolean') {
    args.fail(
      '#VALUE!',
      `Function ${args.functionName} parameter 1 expects text values. But '${String(value)}' is a ${typeof value} and cannot be coerced to a text.`,
    );
  }
  return args.text(0);
}

export const regexFunctions: FunctionTable = {
  REGEXMATCH: scalars(2, 2, (args) => compile(args, '').test(subject(args))),
  REGEXEXTRACT: scalars(2, 2, (args) => {
    const match = compile(args, '').exec(subject(args));
    if (!match) {
      return args.fail(
        '#N/A',
        `Function REGEXEXTRACT parameter 2 value "${args.text(1)}" does not match text of Function REGEXEXTRACT parameter 1 value "${args.text(0)}".`,
      );
    }
    return match.length > 1 ? [match.slice(1).map((group) => group ?? '')] : match[0];
  }),
  REGEXREPLACE: scalars(3, 3, (args) =>
    subject(args).replace(compile(args, 'g'), args.text(2).replace(/\\(\d)/g, '$$$1')),
  ),
};
