/**
 * The arrows between the folders, as ARCHITECTURE.md draws them. `tsPreCompilationDeps` makes imports of types count,
 * so that a rule which allows only types can tell.
 */
const SHIPPED = '^src/(core|i18n|addon|dialogs|import-page|pages|sidebar)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-only-core',
      comment: 'What a tier is depends on no platform, language, package or Node module.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'i18n-imports-only-i18n',
      comment: 'Sentences stand alone, so that both sides of the add-on can use them.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { pathNot: '^src/i18n/' },
    },
    {
      name: 'addon-imports-core-and-i18n',
      comment:
        'What runs in Apps Script is made of our own source, and knows nothing of the pages that call it.',
      severity: 'error',
      from: { path: '^src/addon/' },
      to: { pathNot: '^src/(addon|core|i18n)/' },
    },
    {
      name: 'sidebar-imports-core-i18n-and-types',
      comment:
        'The page computes with the core, so that what-if answers at once, and talks to the add-on through calls; it draws with preact.',
      severity: 'error',
      from: { path: '^src/sidebar/' },
      to: {
        pathNot: '^src/(sidebar|pages|i18n|core)/|node_modules/preact/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'dialogs-import-i18n-and-types',
      comment: 'They show what the server proposes and send back what was chosen; preact draws them.',
      severity: 'error',
      from: { path: '^src/dialogs/' },
      to: { pathNot: '^src/(dialogs|pages|i18n)/|node_modules/preact/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-import-types-only',
      comment: 'What several pages show alike; preact draws it.',
      severity: 'error',
      from: { path: '^src/pages/' },
      to: { pathNot: '^src/pages/|node_modules/preact/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'import-page-imports-core-i18n-and-types',
      comment: 'Files are read where they are, in the browser, by the core; preact draws.',
      severity: 'error',
      from: { path: '^src/import-page/' },
      to: {
        pathNot: '^src/(import-page|pages|i18n|core)/|node_modules/preact/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'stand-in-imports-no-product',
      comment: 'It runs the built file; with the source at hand it could cheat. Its tests stand alone too.',
      severity: 'error',
      from: { path: '^stand-in/' },
      to: { path: '^(src|scripts|test)/' },
    },
    {
      name: 'only-scripts-and-tests-import-stand-in',
      comment: 'It never ships.',
      severity: 'error',
      from: { pathNot: '^(stand-in|scripts|test)/' },
      to: { path: '^stand-in/' },
    },
    {
      name: 'scripts-import-no-test',
      comment: 'They run for people, who have no use for tests.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^test/' },
    },
    {
      name: 'source-imports-no-script-or-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'tests-of-core-import-source-only',
      comment:
        'They run on sources that `npm run mutants` changes: it builds nothing. Texts by chance they may share.',
      severity: 'error',
      from: { path: '^test/core/' },
      to: { path: '^(scripts|stand-in/(?!test/)|test/(?!core/|fixtures/))' },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no place to start reading; types count, they have to be understood too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment:
        'A source that neither imports nor is imported is either forgotten or an entry that belongs here.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(src|stand-in)/',
        pathNot: [
          '^stand-in/test/',
          '\\.d\\.ts$',
          '^src/addon/entry\\.ts$',
          '^src/(dialogs|import-page|sidebar)/page\\.tsx?$',
          // Stand in for modules of Node in the bundle of the preview, which names them by path.
          '^stand-in/preview/browser/',
        ],
      },
      to: {},
    },
    {
      name: 'shipped-source-is-used',
      comment:
        'What neither the add-on nor the page reaches does not ship: it is dead, or only its tests use it.',
      severity: 'error',
      from: { path: '^src/(addon/entry|(dialogs|import-page|sidebar)/page)\\.tsx?$' },
      to: {
        path: SHIPPED,
        pathNot: ['\\.d\\.ts$', '^src/(addon/entry|(dialogs|import-page|sidebar)/page)\\.tsx?$'],
        reachable: false,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['require', 'import', 'node'],
    },
  },
};
