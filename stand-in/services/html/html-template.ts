/**
 * HtmlTemplate: HTML in which `<?= name ?>` stands for the property of that name that a script set on the template,
 * escaped for texts and attributes. Scriptlets with code of their own are refused, and those within code or addresses,
 * which Google escapes in other ways.
 */
import { unsupported } from '../calls/exception';
import { LocalHtmlOutput } from './html-output';

/** Hidden from scripts: every visible property is a variable of the scriptlets'. */
const SOURCE = Symbol('source');
const SCRIPTLET = /<\?[\s\S]*?\?>/g;
/** At the end of what stands before a scriptlet: an open script or style, a tag outside of its quotes, an attribute with code. */
const IN_CODE =
  /<(script|style)\b(?:(?!<\/\1\b)[^])*$|<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*$|\s(?:on\w+|href|src|style)\s*=\s*(?:"[^"]*|'[^']*)$/i;
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
      const isInCode = IN_CODE.test(html.slice(0, position));
      if (name === undefined || isInCode) throw unsupported(`The scriptlet ${scriptlet}`);
      if (!Object.hasOwn(this, name)) throw new ReferenceError(`${name} is not defined`);
      return String(this[name]).replace(/[&<>"']/g, (mark) => `&${ENTITIES[mark]!};`);
    };
    return new LocalHtmlOutput(this[SOURCE].replace(SCRIPTLET, print));
  }

  toString(): string {
    return 'HtmlTemplate';
  }
}
