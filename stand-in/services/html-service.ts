/** HtmlService: HTML from text or from the project's files, plain or as a template. */
import { exception } from './exception';
import { SandboxMode, XFrameOptionsMode } from './html-enums';
import type { LocalHtmlOutput } from './html-output';
import { LocalHtmlTemplate, makeOutput } from './html-template';
import { checkParameters, instance, text } from './parameters';
import type { World } from './world';
import { hideState } from './hidden-state';

const blob = instance('Blob');

export class LocalHtmlService {
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(private readonly world: World) {
    hideState(this);
  }

  createHtmlOutput(...args: unknown[]): LocalHtmlOutput {
    checkParameters('HtmlService.createHtmlOutput', args, [], [text], [blob]);
    return makeOutput(this.world, args.length === 0 ? '' : contentOf(args[0]));
  }

  createHtmlOutputFromFile(...args: unknown[]): LocalHtmlOutput {
    checkParameters('HtmlService.createHtmlOutputFromFile', args, [text]);
    return makeOutput(this.world, this.readFile(String(args[0])));
  }

  createTemplate(...args: unknown[]): LocalHtmlTemplate {
    checkParameters('HtmlService.createTemplate', args, [text], [blob]);
    return new LocalHtmlTemplate(this.world, contentOf(args[0]));
  }

  createTemplateFromFile(...args: unknown[]): LocalHtmlTemplate {
    checkParameters('HtmlService.createTemplateFromFile', args, [text]);
    return new LocalHtmlTemplate(this.world, this.readFile(String(args[0])));
  }

  /** Null outside a web app. */
  getUserAgent(): string {
    return null as unknown as string;
  }

  toString(): string {
    return 'HtmlService';
  }

  /** Names may be given with or without `.html`, by the script and by whoever supplies the files. */
  private readFile(name: string): string {
    const bare = name.replace(/\.html$/, '');
    const content = this.world.files.get(bare) ?? this.world.files.get(`${bare}.html`);
    if (content === undefined) throw exception(`No HTML file named ${name} was found.`);
    return content;
  }
}

function contentOf(source: unknown): string {
  return typeof source === 'object'
    ? (source as GoogleAppsScript.Base.Blob).getDataAsString()
    : String(source);
}
