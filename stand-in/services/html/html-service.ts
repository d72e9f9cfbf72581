/** HtmlService: templates, of texts and of the project's files. */
import { exception } from '../calls/exception';
import { hideState } from '../calls/hidden-state';
import { LocalHtmlTemplate } from './html-template';
import { checkParameters, text } from '../calls/parameters';
import type { PartOf } from '../calls/part-of';
import type { World } from '../calls/world';

export class LocalHtmlService implements PartOf<GoogleAppsScript.HTML.HtmlService, LocalHtmlService> {
  constructor(private readonly world: World) {
    hideState(this);
  }

  createTemplate(...args: unknown[]): LocalHtmlTemplate {
    checkParameters('HtmlService.createTemplate', args, [text]);
    return new LocalHtmlTemplate(String(args[0]));
  }

  createTemplateFromFile(...args: unknown[]): LocalHtmlTemplate {
    checkParameters('HtmlService.createTemplateFromFile', args, [text]);
    return new LocalHtmlTemplate(this.readFile(String(args[0])));
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
