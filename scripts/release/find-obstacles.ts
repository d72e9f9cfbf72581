/** What stands in the way of a release: a version that is none, a changelog that does not tell it, sources that nobody tested. */
import { isTested, readCheckout } from './tested-tree';

/** Semantic versioning, with what may follow for a trial: 1.0.0-beta.2 */
const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const NAMED_AT_MOST = 3;

interface ReleaseSources {
  /** The folder of the sources. */
  readonly root: string;
  /** As package.json has it. */
  readonly version: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
}

/** @returns a sentence for each, all at once; none where the release can be made */
export function findObstacles({ root, version, changelog }: ReleaseSources): string[] {
  if (!VERSION.test(version)) {
    return [`package.json says version "${version}"; three numbers are needed, such as 1.4.0.`];
  }
  return [...obstaclesInChangelog(changelog, version), ...obstaclesInCheckout(root)];
}

function obstaclesInChangelog(changelog: string, version: string): string[] {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => nameOf(section) === version);
  if (own === undefined) {
    return [
      `CHANGELOG.md has no section for ${version}: give what stands under Unreleased the heading "## ${version} – ${today()}".`,
    ];
  }
  const obstacles: string[] = [];
  if (!isDated(own)) {
    obstacles.push(`The section ${version} of CHANGELOG.md has no day: write "## ${version} – ${today()}".`);
  }
  if (isBlank(own)) obstacles.push(`The section ${version} of CHANGELOG.md is empty: say what users get.`);
  const unreleased = sections.find((section) => nameOf(section) === 'Unreleased');
  if (unreleased !== undefined && !isBlank(unreleased)) {
    obstacles.push(
      `CHANGELOG.md has lines under Unreleased, and they would ship: move them to the section ${version}.`,
    );
  }
  return obstacles;
}

/** `1.0.0 – 2026-11-26` and `[1.0.0] - 2026-11-26` are the section 1.0.0. */
function nameOf(section: string): string {
  return /^\[?([^\]\s]+)/.exec(section)?.[1] ?? '';
}

function isDated(section: string): boolean {
  const [day] = /\b\d{4}-\d{2}-\d{2}$/.exec(headingOf(section)) ?? [];
  if (day === undefined) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function headingOf(section: string): string {
  return section.split('\n', 1)[0]!.trim();
}

/** Headings of kinds of changes are no changes. */
function isBlank(section: string): boolean {
  return section.split('\n').slice(1).every((line) => line.trim() === '' || line.startsWith('#')); // oxfmt-ignore
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function obstaclesInCheckout(root: string): string[] {
  const checkout = readCheckout(root);
  if (!checkout) return [];
  const { changed } = checkout;
  if (changed.length > 0) {
    const more = changed.length > NAMED_AT_MOST ? ` and ${changed.length - NAMED_AT_MOST} more` : '';
    const names = changed.slice(0, NAMED_AT_MOST).join(', ');
    return [
      `Not all is committed: ${names}${more}. Commit or take back, so that the release can be made again.`,
    ];
  }
  return isTested(root, checkout)
    ? []
    : ['Nothing says that these sources passed the gate: run npm test, which notes it.'];
}
