/**
 * HtmlService: templates, of texts and of the project's files, and what they give, the content of a dialog or sidebar. It is kept
 * as text; nothing is rendered or sanitised here.
 */
import { exception, unsupported } from '../calls/exception';
import { text, number } from '../calls/parameters';
import { asks, serviceClass, sets, stateOf } from '../calls/service-class';
import type { DialogRecord, World } from '../calls/world';

export const LocalHtmlService = serviceClass<GoogleAppsScript.HTML.HtmlService, World>('HtmlService', {
  createTemplate: asks([text], (_world, content) => new LocalHtmlTemplate(content)),
  createTemplateFromFile: asks([text], (world, name) => new LocalHtmlTemplate(readFile(world, name))),
});

/** Names may be given with or without `.html`, by the script and by whoever supplies the files. */
function readFile({ files }: World, name: string): string {
  const bare = name.replace(/\.html$/, '');
  const content = files.get(bare) ?? files.get(`${bare}.html`);
  if (content === undefined) throw exception(`No HTML file named ${name} was found.`);
  return content;
}

/** Hidden from scripts: every visible property is a variable of the scriptlets'. */
const SOURCE = Symbol('source');
const SCRIPTLET = /<\?[\s\S]*?\?>/g;
/** At the end of what stands before a scriptlet: an open script or style, a tag outside of its quotes, an attribute with code. */
const IN_CODE =
  /<(script|style)\b(?:(?!<\/\1\b)[^])*$|<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*$|\s(?:on\w+|href|src|style)\s*=\s*(?:"[^"]*|'[^']*)$/i;
const ENTITIES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': '#34', "'": '#39' };

/**
 * HTML in which `<?= name ?>` stands for the property of that name that a script set on the template, escaped for texts and
 * attributes. Scriptlets with code of their own are refused, and those within code or addresses, which Google escapes in other ways.
 */
export class LocalHtmlTemplate {
  [property: string]: unknown;
  declare readonly [SOURCE]: string;

  constructor(content: string) {
    Object.defineProperty(this, SOURCE, { value: content });
  }

  evaluate(): HtmlOutput {
    const print = (scriptlet: string, position: number, html: string): string => {
      const name = /^<\?=\s*([\w$]+)\s*\?>$/.exec(scriptlet)?.[1];
      const isInCode = IN_CODE.test(html.slice(0, position));
      if (name === undefined || isInCode) throw unsupported(`The scriptlet ${scriptlet}`);
      if (!Object.hasOwn(this, name)) throw new ReferenceError(`${name} is not defined`);
      return String(this[name]).replace(/[&<>"']/g, (mark) => `&${ENTITIES[mark]!};`);
    };
    const html = this[SOURCE].replace(SCRIPTLET, print);
    return new LocalHtmlOutput({ html, title: '', width: null, height: null });
  }

  toString(): string {
    return 'HtmlTemplate';
  }
}

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

type HtmlPage = Omit<DialogRecord, 'kind'>;

const LocalHtmlOutput = serviceClass<HtmlOutput, HtmlPage>('HtmlService.HtmlOutput', {
  setHeight: sets([number], (page, height) => Object.assign(page, { height })),
  setTitle: sets([text], (page, title) => Object.assign(page, { title })),
  setWidth: sets([number], (page, width) => Object.assign(page, { width })),
});

export function pageOf(output: HtmlOutput): HtmlPage {
  return stateOf(output);
}
