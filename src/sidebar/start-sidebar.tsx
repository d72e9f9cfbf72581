/** Starts the sidebar in the page: one call for the first view, then it follows the selection. */
import { render } from 'preact';
import type { SidebarContent } from '../addon/page-content';
import { createFormat } from './format-value';
import { followFocus, keepFocus } from './keep-focus';
import { MeasuringWatch } from './measuring-watch';
import { Sidebar } from './sidebar';
import { SidebarController } from './sidebar-controller';
import { watchSelection } from './watch-selection';

const CLOCK_MILLISECONDS = 20_000;

/** Before anything is read, nothing with a number is said. */
const NO_NOTATION = { decimalMark: '.', currency: '' } as const;

export function startSidebar({ texts, language }: SidebarContent, page: HTMLElement): void {
  const measuring = new MeasuringWatch();
  const draw = inTurn(() => {
    const { model, ready } = controller;
    const format = createFormat(language, ready ?? NO_NOTATION, texts);
    keepFocus(page, () => render(<Sidebar ui={{ texts, format, model, controller }} />, page));
    measuring.follow(controller);
    controller.readMissing();
  });
  const controller = new SidebarController(texts, draw);
  followFocus(page);
  draw();
  void controller.read();
  watchSelection(controller);
  // Clocks go on.
  setInterval(() => controller.model.client.shown?.reach && draw(), CLOCK_MILLISECONDS);
}

/** What changes the model while it is drawn, such as a field that goes, is drawn afterwards: a drawing within another one tears the page. */
function inTurn(draw: () => void): () => void {
  let isDrawing = false;
  let isOld = false;
  return () => {
    isOld = true;
    if (isDrawing) return;
    isDrawing = true;
    try {
      while (isOld) {
        isOld = false;
        draw();
      }
    } finally {
      isDrawing = false;
    }
  };
}
