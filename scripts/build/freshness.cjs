/**
 * Whether what was made is older than what it was made from, by modification times; folders count too, so that a deleted
 * source is noticed. Plain JavaScript, because it is asked before anything is compiled.
 */
const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** The pages, by the names under which the add-on asks for them. */
const PAGE_NAMES = ['Dialog', 'Import', 'Page'];

/** What a build is made of. */
const BUILT_FILES = ['Code.js', ...PAGE_NAMES.map((name) => `${name}.html`), 'appsscript.json'];

/** What the add-on is made from. */
const ADD_ON_SOURCES = [
  'src/addon',
  'src/core',
  'src/i18n',
  'src/dialogs',
  'src/import-page',
  'src/pages',
  'src/sidebar',
  'scripts/build',
  'scripts/build.ts',
  'appsscript.json',
  'package.json',
  'package-lock.json',
];

/** @returns true also where something was never made */
function isStale(root, made, sources) {
  const oldest = Math.min(...made.map((path) => modifiedAt(path)));
  return sources.some((path) => isNewer(join(root, path), oldest));
}

/** Milliseconds; 0 for what does not exist. */
function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isNewer(path, time) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.mtimeMs >= time) return true;
  return found.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time));
}

/** @returns whether the build in a folder is missing or older than what it is made from */
function isBuildStale(root, folder) {
  return isStale(
    root,
    BUILT_FILES.map((name) => join(folder, name)),
    ADD_ON_SOURCES,
  );
}

module.exports = { BUILT_FILES, PAGE_NAMES, isBuildStale, isStale };
