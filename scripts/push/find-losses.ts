/**
 * What a push would take from somebody: clasp replaces the whole project, so every file that is not ours would be gone,
 * and so would work put into files of ours. What is not worth keeping is left out: empty files, and those that Google's
 * editor fills by itself.
 */
import { PAGE_NAMES, type BuiltFiles, type PageName } from '../built-files';
import { readSeals, sealOf } from '../build/seal';
import { findLostSettings } from './find-lost-settings';
import type { ProjectFile } from './read-project';

export interface Loss {
  readonly file: ProjectFile;
  /** The file's name, and what of it would be lost unless that is all. */
  readonly sentence: string;
}

/** What the editor puts into a new script and a new HTML file, whatever the language and so the name. */
const UNTOUCHED = new Set(
  [
    '',
    'function myFunction() {}',
    '<!DOCTYPE html><html><head><base target="_top"></head><body></body></html>',
  ].map(sealOf),
);

/** Names what a push of the build would take from the project. */
export function findLosses(project: readonly ProjectFile[], built: BuiltFiles): Loss[] {
  const seals = readSeals(project.find(({ name }) => name === 'Code.gs')?.text ?? '');
  const isOurs = (page: PageName, text: string): boolean =>
    [seals?.pages[page], sealOf(built[`${page}.html`])].includes(sealOf(text));
  const losing: Record<string, (text: string) => string | undefined> = {
    'appsscript.json': (text) => nameSettings(text, built),
    'Code.gs': () => (seals?.isCodeIntact ? undefined : CHANGED),
    ...Object.fromEntries(
      PAGE_NAMES.map((page) => [
        `${page}.html`,
        (text: string) => (isOurs(page, text) ? undefined : CHANGED),
      ]),
    ),
  };
  return project
    .filter(({ text }) => !UNTOUCHED.has(sealOf(text)))
    .flatMap((file) => {
      const part = file.name in losing ? losing[file.name](file.text) : '';
      return part === undefined ? [] : [{ file, sentence: `${file.name}${part}` }];
    });
}

const CHANGED = ', not as a build of this add-on left it';

function nameSettings(manifest: string, built: BuiltFiles): string | undefined {
  const settings = findLostSettings(manifest, built['appsscript.json']);
  return settings.length > 0 ? `: ${settings.join(', ')}` : undefined;
}
