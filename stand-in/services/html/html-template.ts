/**
 * HtmlTemplate: HTML with scriptlets. `<? ?>` runs code, `<?= ?>` prints escaped for its place, `<?!= ?>` prints as it is.
 * Properties a script sets on the template are the scriptlets' variables; the project's functions are seen too.
 */
import { escapeInContext } from './html-escape';
import { LocalHtmlOutput } from './html-output';
import type { World } from '../calls/world';

/** Hidden from scripts: every visible property is a variable of theirs. */
const SOURCE = Symbol('source');
const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** What scriptlet code writes to; the property names are those of the code Google generates. */
class TemplateOutput {
  private written = '';

  /** The template's own HTML. */
  set _(html: string) {
    this.written += html;
  }

  /** `<?= ?>` */
  set $(value: unknown) {
    this.written += value === undefined ? 'undefined' : escapeInContext(value, this.written);
  }

  /** `<?!= ?>` */
  set _$(value: unknown) {
    this.written += String(value);
  }

  get content(): string {
    return this.written;
  }
}

export class LocalHtmlTemplate {
  [property: string]: unknown;

  constructor(world: World, content: string) {
    Object.defineProperty(this, SOURCE, { value: { world, content } });
  }

  declare readonly [SOURCE]: { readonly world: World; readonly content: string };

  evaluate(): LocalHtmlOutput {
    const { world, content } = this[SOURCE];
    const output = new TemplateOutput();
    const code = `(function (output, variables) { with (variables) { ${generateBody(content)} } })`;
    const run = world.evaluate(code) as (output: TemplateOutput, variables: object) => void;
    run(output, Object.assign(Object.create(null), this) as object);
    return new LocalHtmlOutput(output.content);
  }

  toString(): string {
    return 'HtmlTemplate';
  }
}

function generateBody(template: string): string {
  let position = 0;
  let code = '';
  const addHtml = (html: string): void => {
    if (html !== '') code += `output._ = ${JSON.stringify(html)};\n`;
  };
  for (const match of template.matchAll(SCRIPTLET)) {
    addHtml(template.slice(position, match.index));
    position = match.index + match[0].length;
    code += generateScriptlet(match[1] ?? '', match[2]!);
  }
  addHtml(template.slice(position));
  return code;
}

function generateScriptlet(mark: string, source: string): string {
  if (mark === '') return `${source}\n`;
  const expression = source.trim().replace(/;$/, '');
  return `output.${mark === '=' ? '$' : '_$'} = (${expression}\n);\n`;
}
