/** The page, filled with its content, which travels in an attribute that the template escapes. */
import type { PageContent } from './page-content';

export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

export function pageOutput(content: PageContent): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile('Page');
  template.content = JSON.stringify(content);
  return template.evaluate();
}

export function showPage(title: string, content: PageContent, { width, height }: DialogSize): void {
  SpreadsheetApp.getUi().showModalDialog(pageOutput(content).setWidth(width).setHeight(height), title);
}
