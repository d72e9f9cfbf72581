/** What commands have in common that a person types: sentences instead of exceptions, files named from where the user stands. */
import { once } from 'node:events';
import { BuildError } from '../build/build-error';
import { CommandError } from './command-error';

/** What a command talks to. */
export interface Output {
  /** Done when there is room for more: what nobody has read yet would be kept in memory. */
  print(text: string): Promise<void>;
  complain(text: string): void;
}

/** @returns the exit code */
export async function answer(output: Output, run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof BuildError)) throw error;
    output.complain(error.message);
    return 1;
  }
}

/** The terminal that the command was typed in. @param script name of the script of package.json */
export function openTerminal(script: string): Output {
  // npm runs scripts where the project is; file names count from where the user stands.
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  if (INIT_CWD && npm_lifecycle_event === script) process.chdir(INIT_CWD);
  // Whoever reads the output may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    print: async (text) => {
      if (!process.stdout.write(`${text.trimEnd()}\n`)) await once(process.stdout, 'drain');
    },
    complain: (text) => void process.stderr.write(`${text.trimEnd()}\n`),
  };
}
