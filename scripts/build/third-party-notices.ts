/**
 * The licence notices of the packages that a bundle really contains, which their licences want to travel with each copy.
 * It goes by what esbuild says it has put in, so a package that is only imported, or only installed, is not named. It
 * judges no licence: test/build/licences.test.ts does.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { compareTexts } from '../../src/core/compare-texts';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it. */
  readonly licence: string;
  /** Nothing where the package was published without it. */
  readonly text: string | undefined;
}

const PACKAGE_FOLDER = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENCE_FILE = /^licen[cs]e(?:[.-](?:md|markdown|txt|mit))?$/i;

/**
 * Reads who is in a bundle.
 *
 * @param metafile what esbuild tells with `metafile: true`
 * @param root the folder that its paths start from
 * @returns one entry per package and version, by name
 */
export async function readBundledPackages(metafile: Metafile, root: string): Promise<BundledPackage[]> {
  const folders = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => PACKAGE_FOLDER.exec(path) ?? []);
  const packages = await Promise.all(
    [...new Set(folders)].map((folder) => readPackage(resolve(root, folder))),
  );
  const byLabel = new Map(packages.map((found) => [labelOf(found), found]));
  return [...byLabel].sort(([a], [b]) => compareTexts(a, b)).map(([, found]) => found);
}

async function readPackage(folder: string): Promise<BundledPackage> {
  const { name, version, license, licenses } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).sort().find((entry) => LICENCE_FILE.test(entry));
  const text = file && (await readFile(join(folder, file), 'utf8')).replace(/\r\n?/g, '\n').trim();
  return { name, version, licence: license ?? licenses?.[0]?.type ?? 'see its text', text };
}

/**
 * Writes the notices for a person to read; packages with the same text share it.
 *
 * @returns lines without an end of line, nothing when there is no package
 */
export function formatNotices(packages: readonly BundledPackage[]): string[] {
  const byText = new Map<string | undefined, BundledPackage[]>();
  for (const found of packages) byText.set(found.text, [...(byText.get(found.text) ?? []), found]);
  return [...byText].flatMap(([text = 'Published without the text of its licence.', sharing]) => [
    ...sharing.map((found) => `${labelOf(found)} (${found.licence})`),
    '',
    ...text.split('\n').map((line) => line.trimEnd()),
    '',
  ]);
}

function labelOf({ name, version }: BundledPackage): string {
  return `${name} ${version}`;
}
