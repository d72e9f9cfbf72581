/** What Code.js begins with: what it is, its seals, and the notices of the packages in the pages, where they cost no loading time. */
import type { BundledPage } from './bundle-page';
import { openSeals } from './seal';
import { formatNotices } from './third-party-notices';

/** Gives the comment, with an empty line after it. */
export function formatCodeHead(pages: { readonly Dialog: BundledPage; readonly Page: BundledPage }): string {
  const all = [...pages.Page.packages, ...pages.Dialog.packages];
  const packages = all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
  const lines = [
    'Client Tiers (MIT licence). Built from TypeScript: change the source, not this file.',
    'The empty functions tell Google Sheets what there is; the code below them fills them in.',
    openSeals({ Dialog: pages.Dialog.html, Page: pages.Page.html }),
    '',
    ...(packages.length > 0 ? ['The pages contain these packages:', '', ...formatNotices(packages)] : []),
  ];
  const comment = lines.slice(0, -1).map((line) => ` * ${line.replaceAll('*/', '* /')}`.trimEnd());
  return `/*\n${comment.join('\n')}\n */\n\n`;
}
