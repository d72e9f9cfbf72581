/**
 * HtmlOutput: the content of a dialog or sidebar. It is kept as text; nothing is rendered or sanitised here. What it is
 * is read by `pageOf`, not by scripts.
 */
import { number, text } from '../calls/parameters';
import { serviceClass, sets, stateOf } from '../calls/service-class';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** Pixels are null where the script left them to Google. */
export interface HtmlPage {
  readonly content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const PageOutput = serviceClass<HtmlOutput, HtmlPage>('HtmlService.HtmlOutput', {
  setHeight: sets([number], (page, height) => Object.assign(page, { height })),
  setTitle: sets([text], (page, title) => Object.assign(page, { title })),
  setWidth: sets([number], (page, width) => Object.assign(page, { width })),
});

export class LocalHtmlOutput extends PageOutput {
  constructor(content: string) {
    super({ content, title: '', width: null, height: null });
  }
}

export function pageOf(output: HtmlOutput): HtmlPage {
  return stateOf(output);
}
