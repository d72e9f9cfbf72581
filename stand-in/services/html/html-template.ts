/**
 * HtmlTemplate: HTML in which `<?= name ?>` stands for the property of that name that a script set on the template,
 * escaped for texts and attributes. Scriptlets with code of their own are refused.
 */
import { unsupported } from '../calls/exception';
import { LocalHtmlOutput } from './html-output';

/** Hidden from scripts: every visible property is a variable of the scriptlets'. */
const SOURCE = Symbol('source');
const SCRIPTLET = /<\?[\s\S]*?\?>/g;
const ENTITIES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': '#34', "'": '#39' };

export class LocalHtmlTemplate {
  [property: string]: unknown;
  declare readonly [SOURCE]: string;

  constructor(content: string) {
    Object.defineProperty(this, SOURCE, { value: content });
  }

  evaluate(): LocalHtmlOutput {
    const print = (scriptlet: string, position: number, html: string): string => {
      const name = /^<\?=\s*([\w$]+)\s*\?>$/.exec(scriptlet)?.[1];
      const before = html.slice(0, position).toLowerCase();
      const isInScript = before.lastIndexOf('<script') > before.lastIndexOf('</script');
      if (name === undefined || isInScript) throw unsupported(`The scriptlet ${scriptlet}`);
      if (!Object.hasOwn(this, name)) throw new ReferenceError(`${name} is not defined`);
      return String(this[name]).replace(/[&<>"']/g, (mark) => `&${ENTITIES[mark]!};`);
    };
    return new LocalHtmlOutput(this[SOURCE].replace(SCRIPTLET, print));
  }

  toString(): string {
    return 'HtmlTemplate';
  }
}
