/** What Code.js begins with: what it is, its seals, and the notices of the packages in the page, where they cost no loading time. */
import { formatNotices, type BundledPackage } from './third-party-notices';
import { openSeals } from './seal';

/** Gives the comment, with an empty line after it. */
export function formatCodeHead(page: string, packages: readonly BundledPackage[]): string {
  const lines = [
    'Client Tiers (MIT licence). Built from TypeScript: change the source, not this file.',
    'The empty functions tell Google Sheets what there is; the code below them fills them in.',
    openSeals(page),
    '',
    ...(packages.length > 0 ? ['Page.html contains these packages:', '', ...formatNotices(packages)] : []),
  ];
  const comment = lines.slice(0, -1).map((line) => ` * ${line.replaceAll('*/', '* /')}`.trimEnd());
  return `/*\n${comment.join('\n')}\n */\n\n`;
}
