/** What Code.js begins with: what it is, its seals, and the notices of the packages in the pages, where they cost no loading time. */
import { forEachPage, PAGE_NAMES, type PageName } from '../built-files';
import type { BundledPage } from './bundle-page';
import { openSeals } from './seal';
import { formatNotices } from './third-party-notices';

const NOTICES = 'The pages contain these packages:';

/** Gives the comment, with an empty line after it. */
export function formatCodeHead(pages: Readonly<Record<PageName, BundledPage>>): string {
  const all = PAGE_NAMES.flatMap((name) => pages[name].packages);
  const packages = all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
  const lines = [
    'Client Tiers (MIT licence). Built from TypeScript: change the source, not this file.',
    'The empty functions tell Google Sheets what there is; the code below them fills them in.',
    openSeals(forEachPage((name) => pages[name].html)),
    '',
    ...(packages.length > 0 ? [NOTICES, '', ...formatNotices(packages)] : []),
  ];
  const comment = lines.slice(0, -1).map((line) => ` * ${line.replaceAll('*/', '* /')}`.trimEnd());
  return `/*\n${comment.join('\n')}\n */\n\n`;
}

/** Takes the notices out of a Code.js, for whoever passes them on in a file of their own. */
export function readNotices(code: string): string {
  const head = code.slice(0, code.indexOf('*/'));
  const start = head.indexOf(` * ${NOTICES}`);
  return start < 0
    ? ''
    : `${head
        .slice(start)
        .replace(/^ \* ?/gm, '')
        .trim()}\n`;
}
