/** The pages, filled with their content, which travels in an attribute that the template escapes. */
import type { DialogContent, SidebarContent } from './page-content';

export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

export function sidebarPage(content: SidebarContent): GoogleAppsScript.HTML.HtmlOutput {
  return filled('Page', content);
}

export function showDialog(title: string, content: DialogContent, { width, height }: DialogSize): void {
  const page = filled('Dialog', content).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

function filled(
  file: 'Page' | 'Dialog',
  content: DialogContent | SidebarContent,
): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile(file);
  template.content = JSON.stringify(content);
  return template.evaluate();
}
