/** The words of a command line as Node reads them, for commands that take one file. What cannot be read is a sentence. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError } from './command-error';

export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new CommandError(argumentSentence(error as Error & { code?: string }));
  }
}

/** @param wanted sentence where none is named, without a full stop */
export function onlyFile(named: readonly string[], wanted: string): string {
  if (named.length === 0) throw new CommandError(`${wanted}; --help says more.`);
  if (named.length > 1) throw new CommandError(`Name one file, not ${named.length}: ${named.join(', ')}.`);
  return named[0]!;
}

function argumentSentence({ message, code }: Error & { code?: string }): string {
  const option = /'(-[^' <]*)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}; --help lists them.`;
  if (/does not take an argument/.test(message)) return `The option ${option} takes no value.`;
  return `The option ${option.replace(/^-h, /, '')} needs a value; --help says which.`;
}
