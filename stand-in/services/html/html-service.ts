/** HtmlService: templates, of texts and of the project's files. */
import { exception } from '../calls/exception';
import { text } from '../calls/parameters';
import { asks, serviceClass } from '../calls/service-class';
import type { World } from '../calls/world';
import { LocalHtmlTemplate } from './html-template';

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
