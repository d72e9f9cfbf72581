/**
 * HtmlOutput: the content of a dialog or sidebar. It is kept as text; nothing is rendered or sanitised here.
 */
import { LocalBlob } from './blob';
import { exception } from './exception';
import { constantOf, checkParameters, number, text, type ParameterKind } from './parameters';
import { escapeHtml } from './html-escape';
import { SandboxMode, XFrameOptionsMode } from './html-enums';
import { hideState } from './hidden-state';

type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

const META_NAMES = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class LocalHtmlOutputMetaTag implements GoogleAppsScript.HTML.HtmlOutputMetaTag {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {
    hideState(this);
  }

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }

  toString(): string {
    return 'HtmlOutputMetaTag';
  }
}

export class LocalHtmlOutput implements GoogleAppsScript.HTML.HtmlOutput {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private faviconUrl: string | null = null;
  private readonly metaTags: LocalHtmlOutputMetaTag[] = [];

  /** @param makeTemplate what asTemplate calls; handed in so that output and template need not import each other */
  constructor(
    private content: string,
    private readonly makeTemplate: (content: string) => HtmlTemplate,
  ) {
    hideState(this);
  }

  addMetaTag(...args: unknown[]): this {
    this.check('addMetaTag', args, text, text);
    const name = String(args[0]);
    if (!META_NAMES.includes(name)) {
      throw exception('The meta tag you specified is not allowed in this context.');
    }
    this.metaTags.push(new LocalHtmlOutputMetaTag(name, String(args[1])));
    return this;
  }

  append(...args: unknown[]): this {
    this.check('append', args, text);
    this.content += String(args[0]);
    return this;
  }

  appendUntrusted(...args: unknown[]): this {
    this.check('appendUntrusted', args, text);
    this.content += escapeHtml(String(args[0]));
    return this;
  }

  asTemplate(): HtmlTemplate {
    return this.makeTemplate(this.content);
  }

  clear(): this {
    this.content = '';
    return this;
  }

  getAs(contentType: string): LocalBlob {
    return this.getBlob().getAs(contentType);
  }

  getBlob(): LocalBlob {
    return new LocalBlob(Buffer.from(this.content, 'utf8'), 'text/html', null);
  }

  getContent(): string {
    return this.content;
  }

  getFaviconUrl(): string {
    return this.faviconUrl as string;
  }

  getHeight(): number {
    return this.height as number;
  }

  getMetaTags(): LocalHtmlOutputMetaTag[] {
    return [...this.metaTags];
  }

  getTitle(): string {
    return this.title;
  }

  getWidth(): number {
    return this.width as number;
  }

  setContent(...args: unknown[]): this {
    this.check('setContent', args, text);
    this.content = String(args[0]);
    return this;
  }

  setFaviconUrl(...args: unknown[]): this {
    this.check('setFaviconUrl', args, text);
    this.faviconUrl = String(args[0]);
    return this;
  }

  setHeight(...args: unknown[]): this {
    this.check('setHeight', args, number);
    this.height = args[0] as number;
    return this;
  }

  /** Every mode is IFRAME by now, on Google too. */
  setSandboxMode(...args: unknown[]): this {
    this.check('setSandboxMode', args, constantOf(SandboxMode));
    return this;
  }

  setTitle(...args: unknown[]): this {
    this.check('setTitle', args, text);
    this.title = String(args[0]);
    return this;
  }

  setWidth(...args: unknown[]): this {
    this.check('setWidth', args, number);
    this.width = args[0] as number;
    return this;
  }

  /** Concerns web apps only: dialogs and sidebars are always framed. */
  setXFrameOptionsMode(...args: unknown[]): this {
    this.check('setXFrameOptionsMode', args, constantOf(XFrameOptionsMode));
    return this;
  }

  toString(): string {
    return 'HtmlOutput';
  }

  private check(method: string, args: readonly unknown[], ...signature: ParameterKind[]): void {
    checkParameters(`HtmlService.HtmlOutput.${method}`, args, signature);
  }
}
