/** What the documents of the repository refer to is there: files, headings, commands. A stranger has nothing else to go by. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scripts } from '../../package.json';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').trim().replaceAll(' ', '-'); // oxfmt-ignore

function anchorsIn(document: string): string[] {
  return [...read(document).matchAll(/^#{1,4} (.+)$/gm)].map(([, heading]) => anchorOf(heading!));
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path, anchor] = link.split('#') as [string, string | undefined];
  const file = path === '' ? from : join(dirname(from), path);
  return existsSync(join(ROOT, file)) && (anchor === undefined || anchorsIn(file).includes(anchor));
}

describe.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/marketplace/README.md',
])('%s', (document) => {
  const text = read(document);

  it('has no link that leads nowhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !leadsSomewhere(document, link))).toEqual([]);
  });

  it('names no command that is not there', () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names no file or folder of ours that is not there', () => {
    // Not src/i18n/<language>/ and the like.
    const plain = text.replace(/[\w./-]*[*<][\w./*<>-]*/g, '');
    const paths = [...plain.matchAll(/\b(?:examples|src|stand-in|scripts|test|docs)\/[\w./-]*\w/g)].map(([path]) => path); // oxfmt-ignore
    expect(
      paths.filter((path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, `${path}.ts`))),
    ).toEqual([]);
  });
});
