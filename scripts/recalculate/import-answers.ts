/** What would be asked in the import window, answered on the command line: whose a name is, and what a word for the state of an invoice means. */
import { statusFinder } from '../../src/core/imports/reading/status-words';
import type { StatusMeaning } from '../../src/core/imports/types';
import { IMPORT_WORDS } from '../../src/i18n/all-import-words';
import { CommandError } from './command-error';

export interface ImportAnswers {
  readonly names: readonly NameMap[];
  /** By the word in the file. */
  readonly statuses: Readonly<Record<string, StatusMeaning>>;
}

/** "In file=Client"; '' for not a client. */
export interface NameMap {
  readonly name: string;
  readonly client: string;
}

/** @throws CommandError */
export function parseNameMap(text: string): NameMap {
  const at = text.lastIndexOf('=');
  const name = text.slice(0, Math.max(0, at)).trim();
  if (name === '') throw new CommandError(`--name takes "Name in file=Client", not "${text}".`);
  const client = text.slice(at + 1).trim();
  return { name, client: client === '-' ? '' : client };
}

/**
 * "Word in file=state", the state in any of the five languages, "-" to leave such lines out.
 *
 * @throws CommandError
 */
export function parseStatusMap(text: string): [word: string, meaning: StatusMeaning] {
  const at = text.lastIndexOf('=');
  const state = text.slice(at + 1).trim();
  const meaning = state === '-' ? 'leaveOut' : state === '' ? null : meaningOf(state);
  if (at < 0 || meaning === null)
    throw new CommandError(
      `--status takes "Word in file=state", with draft, open, part paid, paid, written off, void or "-" for a state, not "${text}".`,
    );
  return [text.slice(0, at).trim(), meaning];
}

const meaningOf = statusFinder({ statuses: {} }, undefined, { words: IMPORT_WORDS });
