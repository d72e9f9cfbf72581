/**
 * Which sources the gate has found good: `npm test` notes the tree of a clean checkout in the folder that git keeps for it, never
 * committed. Where there is no git, nothing can be told about either.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const NOTE = 'client-tiers-tested-tree';

/** By these a hook is told which checkout it is about, and git looks at no other. */
const OF_A_HOOK = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|PREFIX)$/;

/** What git says about a checkout. */
export interface CheckoutState {
  /** Names the content of all committed files; '' before the first commit. */
  readonly tree: string;
  /** Files with changes that are not committed, new ones included. */
  readonly changed: readonly string[];
}

/** @returns undefined in a folder that is not the top of a checkout, such as an unpacked archive */
export function readCheckout(root: string): CheckoutState | undefined {
  // An archive unpacked inside somebody's checkout is not that checkout.
  if (git(root, 'rev-parse', '--show-prefix') !== '') return undefined;
  const status = git(root, 'status', '--porcelain', '--no-renames', '--untracked-files=normal', '-z') ?? '';
  const changed = status.split('\0').flatMap((line) => (line.length > 3 ? [line.slice(3)] : []));
  return { tree: git(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{tree}') ?? '', changed };
}

/** Notes that the gate was green, for sources that were the same and committed from its beginning to its end. */
export function noteTested(root: string, before: CheckoutState | undefined): void {
  const after = readCheckout(root);
  if (!before || !after || after.tree !== before.tree) return;
  if (before.changed.length > 0 || after.changed.length > 0) return;
  try {
    writeFileSync(notePath(root), after.tree);
  } catch {
    // What cannot be noted is no failure of the gate.
  }
}

/** Whether the gate was green on a tree, the last one that it noted. */
export function isTested(root: string, { tree }: CheckoutState): boolean {
  try {
    return readFileSync(notePath(root), 'utf8') === tree;
  } catch {
    return false;
  }
}

function notePath(root: string): string {
  return resolve(root, git(root, 'rev-parse', '--git-path', NOTE)!);
}

/** @returns what git prints, without the last line end; undefined where it refuses or is not there */
function git(root: string, ...args: string[]): string | undefined {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_A_HOOK.test(name)));
  try {
    return execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }).replace(/\n$/, '');
  } catch {
    return undefined;
  }
}
