/**
 * The add-on as one file to paste into Google's script editor, for people without a command line: code and pages, and at its head
 * the mark that keeps a project without our manifest to the open spreadsheet. What Sheets reads, the declarations with their help,
 * stays as it is in Code.js; the code below is minified, because an editor has to hold the file. It is no part of dist/, all of which clasp pushes.
 */
import { transform } from 'esbuild';
import { forEachPage, type BuiltFiles } from '../built-files';
import { BuildError } from './build-error';
import { resealCode } from './seal';

type BuiltTexts = Readonly<Omit<BuiltFiles, 'appsscript.json'>>;

/** As Google's editor calls the file that a new project has. */
export const PASTE_FILE = 'Code.gs';

/** Editors grow slow, or stop colouring, where a line is very long. */
const LINE_LENGTH = 200;

const ONE_FILE = '/**\n * @OnlyCurrentDoc\n */\n\n';

/** Gives the text of the file; the same build gives the same bytes. */
export async function formatPasteFile(built: BuiltTexts): Promise<string> {
  const code = built['Code.js'];
  const end = code.indexOf('\n(() => {');
  if (end < 0) throw new BuildError('Code.js does not end in one function that holds all of its code.');
  const options = { minify: true, lineLimit: LINE_LENGTH, target: 'es2019', charset: 'utf8' } as const;
  const { code: minified } = await transform(code.slice(end), options);
  const pages = forEachPage((name) => built[`${name}.html`]);
  return resealCode(`${ONE_FILE}${code.slice(0, end)}\n${minified}\n${declarePages(pages)}`);
}

/** In a variable that neither cells nor the pages can call. */
function declarePages(pages: Readonly<Record<string, string>>): string {
  const entries = Object.entries(pages).map(
    ([name, html]) => `  ${name}: [\n${quoteInLines(html)}\n  ].join(''),`,
  );
  return `var PAGES_ = {\n${entries.join('\n')}\n};\n`;
}

function quoteInLines(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LINE_LENGTH}}`, 'gu')) ?? [];
  return pieces.map((piece) => `    ${JSON.stringify(piece)},`).join('\n');
}
