/** Opens the page as a dialog. Its content travels in an attribute, escaped by the template. */
import type { PageContent } from './page-content';

export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

export function showPage(title: string, content: PageContent, { width, height }: DialogSize): void {
  const template = HtmlService.createTemplateFromFile('Page');
  template.content = JSON.stringify(content);
  SpreadsheetApp.getUi().showModalDialog(template.evaluate().setWidth(width).setHeight(height), title);
}
