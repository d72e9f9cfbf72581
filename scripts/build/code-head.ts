/** What Code.js begins with: what it is, its seals, and the notices of the packages in the pages, where they cost no loading time. */
import type { BundledPage } from './bundle-page';
import { openSeals } from './seal';
import { formatNotices } from './third-party-notices';

const NOTICES = 'The pages contain these packages:';

/** Gives the comment, with an empty line after it. */
export function formatCodeHead(pages: { readonly Dialog: BundledPage; readonly Page: BundledPage }): string {
  const all = [...pages.Page.packages, ...pages.Dialog.packages];
  const packages = all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
  const lines = [
    'Client Tiers (MIT licence). Built from TypeScript: change the source, not this file.',
    'The empty functions tell Google Sheets what there is; the code below them fills them in.',
    openSeals({ Dialog: pages.Dialog.html, Page: pages.Page.html }),
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
