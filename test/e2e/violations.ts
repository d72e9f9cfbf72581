/** What axe finds on a page of ours. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What a window in Google's page has to keep; what is usual for a page of its own is no matter there. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/**
 * The grid is Univer's, and frames are looked at on their own. Only what is wrong comes back: all that is right would be most of the work.
 *
 * @param rules tags of those that count; left out, all
 */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (await page.evaluate('!window.axe')) await page.evaluate(AXE);
  const [context, options] = [
    { exclude: ['#grid', 'iframe'] },
    { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
  ].map((each) => JSON.stringify(each));
  return page.evaluate(`axe.run(${context}, ${options}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}
