/**
 * Lets the page take one function of simple-statistics: from the package's sources, which are a file per function, because
 * its bundle runs code for others at the top level, and that cannot be left out. It saves the page a kilobyte.
 */
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

export const STATISTICS_SOURCES: Plugin = {
  name: 'statistics-sources',
  setup(build) {
    build.onResolve({ filter: /^simple-statistics$/ }, async ({ kind, resolveDir }) => {
      const { path, errors } = await build.resolve('simple-statistics/package.json', { kind, resolveDir });
      return errors.length > 0 ? { errors } : { path: join(dirname(path), 'index.js'), sideEffects: false };
    });
    build.onResolve({ filter: /^\.\/src\// }, ({ path, resolveDir }) =>
      basename(resolveDir) === 'simple-statistics'
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    );
  },
};
