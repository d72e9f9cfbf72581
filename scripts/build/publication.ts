/**
 * What package.json says of the add-on as it is published: its version, and the address of the page to try, beside which the guide stands. Both are
 * lines of their own near the head of Code.js, for Help. Without an address Help has no link, until a page that is hosted somewhere fills in its own.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build-error';

const HOMEPAGE = /^var HOMEPAGE_ = "[^"\n]*";$/m;
const LIKE_FOLDER = /^https:\/\/[^\s"\\]+\/$/;

/** As the line is without an address. */
export const NO_HOMEPAGE = formatHomepage('');

export interface Publication {
  readonly version: string;
  /** With the slash at its end; '' where there is none. */
  readonly homepage: string;
}

/** @throws BuildError where the homepage cannot be the folder of a page */
export async function readPublication(root: string): Promise<Publication> {
  const manifest = await readFile(join(root, 'package.json'), 'utf8').catch(() => '{}');
  const { version = '0.0.0', homepage = '' } = JSON.parse(manifest) as Partial<Publication>;
  if (homepage === '' || LIKE_FOLDER.test(homepage)) return { version, homepage };
  throw new BuildError(
    `package.json has the homepage "${homepage}"; the folder of the page to try is needed, such as https://example.org/client-tiers/ with a slash at its end.`,
  );
}

/** Gives the lines for the head of Code.js. */
export function declarePublication({ version, homepage }: Publication): string {
  return `var VERSION_ = ${JSON.stringify(version)};
// Where the page to try is, with the guide beside it: Help links there. Without an address it has no link.
${formatHomepage(homepage)}

`;
}

/** Puts another address into a built Code.js. */
export function withHomepage(code: string, homepage: string): string {
  return code.replace(HOMEPAGE, () => formatHomepage(homepage));
}

function formatHomepage(address: string): string {
  return `var HOMEPAGE_ = ${JSON.stringify(address)};`;
}
