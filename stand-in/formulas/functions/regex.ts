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

export const regexFunctions: FunctionTable = {
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
