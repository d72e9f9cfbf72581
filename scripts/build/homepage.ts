/**
 * The address of the page to try, beside which the guide stands: a line of its own near the head of Code.js, for the link in Help. It comes from
 * package.json; where that has none the line is empty and Help has no link, until a page that is hosted somewhere fills in its own.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build-error';

const LINE = /^var HOMEPAGE_ = "[^"\n]*";$/m;
const LIKE = /^https:\/\/[^\s"\\]+\/$/;

/** As the line is without an address. */
export const NO_HOMEPAGE = formatLine('');

/**
 * @returns the address, with the slash at its end; '' where there is none
 * @throws BuildError where it cannot be the folder of a page
 */
export async function readHomepage(root: string): Promise<string> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}');
  const { homepage = '' } = JSON.parse(manifest) as { homepage?: string };
  if (homepage === '' || LIKE.test(homepage)) return homepage;
  throw new BuildError(
    `package.json has the homepage "${homepage}"; the folder of the page to try is needed, such as https://example.org/client-tiers/ with a slash at its end.`,
  );
}

/** Gives the lines for the head of Code.js. */
export function declareHomepage(address: string): string {
  return `// Where the page to try is, with the guide beside it: Help links there. Without an address it has no link.\n${formatLine(address)}\n\n`;
}

/** Puts another address into a built Code.js. */
export function withHomepage(code: string, address: string): string {
  return code.replace(LINE, () => formatLine(address));
}

function formatLine(address: string): string {
  return `var HOMEPAGE_ = ${JSON.stringify(address)};`;
}
